import type {SpeakerId, SpeakerRow} from '../archive/types.ts';
import {articleConditions, type Condition, every, speakerConditions} from './conditions.ts';
import {all, any, inside} from './expression.ts';
import type {Plan} from './plan.ts';
import type {Tables} from './tables.ts';

/** A speaker who matches; higher scores are better. */
export type RankedSpeaker = SpeakerRow & {readonly score: number};

/**
 * The speakers of a plan, best first: whole words of the name, then beginnings of them, then aliases and roles; the
 * most quoted first.
 * @param limit how many are wanted at most.
 * @returns them, and how many there are in all.
 */
export function findSpeakers(
	tables: Tables,
	plan: Plan,
	limit: number,
): {readonly ranked: readonly RankedSpeaker[]; readonly count: number} {
	const tiers = matchesOf(plan);
	const found = new Map<SpeakerId, RankedSpeaker>();
	const {sql, values} = quotedCondition(plan);
	let widest = 0;
	for (const [index, match] of tiers.entries()) {
		const rows = tables.all<{id: SpeakerId; quotes: number; row: string}>(
			`SELECT speaker.id, speaker.quotes, speaker.row
				FROM voices CROSS JOIN speaker ON speaker.id = voices.rowid
				WHERE voices MATCH ? AND ${sql} ORDER BY speaker.quotes DESC, speaker.name, speaker.id LIMIT ?`,
			[match, ...values, limit],
		);
		widest = rows.length;
		for (const {id, quotes, row} of rows) {
			if (found.has(id)) continue;
			const score = tiers.length - index + quotes / (1 + quotes);
			found.set(id, {id, ...(JSON.parse(row) as Omit<SpeakerRow, 'id'>), score});
		}
	}
	const count = widest < limit ? widest : countSpeakers(tables, tiers.at(-1), {sql, values});
	return {ranked: [...found.values()].slice(0, limit), count};
}

function countSpeakers(tables: Tables, match: string | undefined, {sql, values}: Condition): number {
	if (match === undefined) return 0;
	const from = `SELECT count(*) AS count FROM voices WHERE voices MATCH ? AND ${sql}`;
	return tables.all<{count: number}>(from, [match, ...values])[0]!.count;
}

/** What is looked for in `voices`, best place first; the last finds everything that the others find. */
function matchesOf({words, without, speakers, part}: Plan): string[] {
	const named = speakers.length > 0;
	if (part === 'headline' || part === 'text' || (part === 'quote' && !named)) return [];
	const clauses = named ? speakers : words;
	const match = all(clauses, 'prefix');
	if (match === null) return [];
	const unwanted = named ? null : any(without, 'none');
	const last = inside(named ? ['name', 'aliases'] : ['name', 'aliases', 'role'], match);
	const whole = all(
		clauses.map(clause => clause.map(term => ({...term, prefix: false}))),
		'word',
	);
	const tiers = [inside(['name'], whole ?? match), inside(['name'], match), last];
	return unwanted === null ? tiers : tiers.map(tier => `(${tier}) NOT ${unwanted}`);
}

/** That the speaker is quoted in such an article, with such words, where the plan asks for that. */
function quotedCondition(plan: Plan): Condition {
	const said = plan.words.length + plan.without.length > 0 ? speakerConditions(plan, 'quote', 'q.id') : [];
	const conditions = [...said, ...articleConditions(plan, 'q.article')];
	if (conditions.length === 0) return every([]);
	const {sql, values} = every(conditions);
	return {
		sql: `EXISTS (SELECT 1 FROM naming
			JOIN source ON source.name = naming.name AND source.kind = naming.kind
			JOIN quote q ON q.article = source.article AND q.name = source.name
			WHERE naming.speaker = voices.rowid AND ${sql})`,
		values,
	};
}
