import type {ArticleId} from '../archive/types.ts';
import type {Quote} from '../article/article.ts';
import {articleConditions, type Condition, every, speakerConditions} from './conditions.ts';
import {all, any, inside} from './expression.ts';
import type {Plan} from './plan.ts';
import type {Recency} from './recency.ts';
import type {Tables} from './tables.ts';

/** A quote that matches; higher scores are better. */
export type RankedQuote = {
	readonly article: ArticleId;
	readonly number: number;
	readonly quote: Quote;
	readonly score: number;
};

/** One question to `sayings`; ordered like a tier of articles. */
type Tier = {readonly match: string; readonly order: 'rank' | 'newest'};
type Place = {
	readonly id: number;
	readonly article: ArticleId;
	readonly number: number;
	readonly score: number;
};
type Hits = {readonly ranked: readonly Place[]; readonly complete: boolean};

/** A speaker's name says more than a word in a quote. */
const weights = 'bm25(1, 2)';
/** So many are put in order by what they are worth and how new they are; by date alone, more. */
const inHand = {rank: 100, newest: 5000};

/**
 * The quotes of a plan, best first: those of whom the words name, newest first; then those that hold words of it.
 * @param limit how many are wanted at most.
 * @returns them, and how many there are in all.
 */
export function findQuotes(
	tables: Tables,
	recency: Recency,
	plan: Plan,
	limit: number,
): {readonly ranked: readonly RankedQuote[]; readonly count: number} {
	const tiers = tiersOf(plan);
	if (tiers === null) return {ranked: [], count: 0};
	const {ranked, complete} =
		tiers.length === 0 ? newest(tables, plan, limit) : askAll(tables, recency, plan, tiers, limit);
	return {
		ranked: read(tables, ranked.slice(0, limit)),
		count: complete ? ranked.length : count(tables, plan, tiers.at(-1)),
	};
}

/**
 * Where the words of a plan are looked for, best place first; the last finds everything. Empty when its speakers are
 * what is asked for, null when it asks for no quotes.
 */
function tiersOf({words, part, speakers, without}: Plan): readonly Tier[] | null {
	if (part === 'headline' || part === 'text') return null;
	if (speakers.length > 0) return [];
	// Nothing but a word just begun: of two letters it can be a whole one (EU); one letter is in too many quotes.
	const isLetter = words.flat().every(({begun, words}) => begun && [...words[0]!].length < 2);
	const match = all(words, 'none') ?? (isLetter ? null : all(words, 'word'));
	if (match === null) return null;
	const unwanted = any(without, 'none');
	const but = unwanted === null ? '' : ` NOT ${unwanted}`;
	const said = {match: inside(['said'], match) + but, order: 'rank'} as const;
	if (part === 'quote') return [said];
	return [
		{match: inside(['speaker'], match) + but, order: 'newest'},
		{match: `(${match})${but}`, order: 'rank'},
	];
}

function askAll(tables: Tables, recency: Recency, plan: Plan, tiers: readonly Tier[], limit: number): Hits {
	const found = new Map<number, Place>();
	let complete = true;
	for (const [index, {match, order}] of tiers.entries()) {
		if (found.size >= limit) return {ranked: [...found.values()], complete: false};
		const {sql, values} = every(articleConditions(plan, 'q.article'));
		const most = Math.max(limit, inHand[order]);
		const by = order === 'rank' ? `AND rank MATCH '${weights}' ORDER BY rank` : 'ORDER BY sayings.rowid DESC';
		const rows = tables.all<Omit<Place, 'score'> & {rank: number | null}>(
			`SELECT q.id, q.article, q.number, ${order === 'rank' ? 'rank' : 'NULL AS rank'}
				FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid
				WHERE sayings MATCH ? AND ${sql} ${by} LIMIT ?`,
			[match, ...values, most],
		);
		complete &&= rows.length < most;
		// Among equals they stay in the order of the text.
		for (const place of recency.inOrder(order === 'rank' ? rows : rows.toReversed())) {
			if (!found.has(place.id)) found.set(place.id, {...place, score: tiers.length - index + place.score});
		}
	}
	return {ranked: [...found.values()], complete};
}

/** Of a plan that asks for speakers every quote of theirs is as good, and newer is better. */
function newest(tables: Tables, plan: Plan, limit: number): Hits {
	const {sql, values} = bySpeaker(plan);
	const rows = tables.all<Omit<Place, 'score'>>(
		`SELECT q.id, q.article, q.number FROM quote q JOIN article a ON a.id = q.article
			WHERE ${sql} ORDER BY a.published DESC, a.id, q.number LIMIT ?`,
		[...values, limit],
	);
	const ranked = rows.map((place, index) => ({...place, score: 1 / (1 + index)}));
	return {ranked, complete: rows.length < limit};
}

function bySpeaker(plan: Plan): Condition {
	return every([...speakerConditions(plan, 'quote', 'q.id'), ...articleConditions(plan, 'q.article')]);
}

function count(tables: Tables, plan: Plan, widest: Tier | undefined): number {
	const ask = ({sql, values}: Condition): number =>
		tables.all<{count: number}>(`SELECT count(*) AS count FROM ${sql}`, values)[0]!.count;
	if (widest === undefined) {
		const {sql, values} = bySpeaker(plan);
		return ask({sql: `quote q WHERE ${sql}`, values});
	}
	const conditions = articleConditions(plan, 'q.article');
	const {sql, values} = every(conditions);
	const join = conditions.length > 0 ? 'CROSS JOIN quote q ON q.id = sayings.rowid' : '';
	return ask({sql: `sayings ${join} WHERE sayings MATCH ? AND ${sql}`, values: [widest.match, ...values]});
}

/** The quotes themselves, of those that are shown. */
function read(tables: Tables, places: readonly Place[]): RankedQuote[] {
	const rows = tables.all<{id: number; said: string}>(
		'SELECT id, said FROM quote WHERE id IN (SELECT value FROM json_each(?))',
		[JSON.stringify(places.map(({id}) => id))],
	);
	const said = new Map(rows.map(({id, said}) => [id, said]));
	return places.flatMap(({id, article, number, score}) => {
		const quote = said.get(id);
		// The reading thread can have taken it out between the two questions.
		return quote === undefined ? [] : [{article, number, quote: JSON.parse(quote) as Quote, score}];
	});
}
