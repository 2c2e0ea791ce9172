/** What the tables tell about those who are quoted. */
import type {Quote} from '../article/article.ts';
import type {SourceName} from '../article/source-name.ts';
import {wordsOf} from '../article/words.ts';
import {byText} from '../speakers/by-text.ts';
import {quotesByWeek} from '../speakers/by-week.ts';
import {leftOut} from '../speakers/left-out.ts';
import {rolesOverTime, type ToldRole} from '../speakers/roles-over-time.ts';
import {sameQuotes} from '../speakers/same-quotes.ts';
import {topicsOf} from '../speakers/topics.ts';
import {type Database, passingLocks, snapshot, withRetries} from '../sqlite.ts';
import type {
	QuotePlace,
	SpeakerId,
	SpeakerPage,
	SpeakerQueries,
	SpeakerRow,
	SpeakerSort,
	SpeakersQuestion,
} from './speaker-types.ts';
import type {ArticleRow} from './types.ts';

/** Those whose articles have no date come last. */
const orders: Readonly<Record<SpeakerSort, string>> = {
	quotes: 'quotes DESC, sorted, id',
	recent: 'last DESC, quotes DESC, sorted, id',
	name: 'sorted, id',
};

/** So many words tell what somebody talks about; so many of a name are looked for. */
const mostTopics = 8;
const mostWords = 8;

/** A quote before its article is looked up. */
type Said = {
	readonly id: number;
	readonly article: number;
	readonly number: number;
	readonly published: string;
	readonly date: string | null;
	readonly quote: Quote;
};

/** Everything on a speaker's page, of which windows are shown. */
type WholePage = {
	readonly page: Omit<SpeakerPage, 'index' | 'first' | 'rows'>;
	/** The newest first; in each the places in the order of time. */
	readonly spoken: readonly {readonly places: readonly Said[]; readonly fullest: number}[];
};

/** Opens the questions over the tables of `tables.ts`. They throw what SQLite throws. */
export function openSpeakerQueries(database: Database): Omit<SpeakerQueries, 'quotedTogether'> {
	const sql = {
		revision: database.prepare("SELECT value FROM fact WHERE name = 'revision'"),
		articles: database.prepare("SELECT value FROM fact WHERE name = 'articles'"),
		everybody: database.prepare('SELECT count(*) AS n FROM speaker'),
		rows: database.prepare(
			'SELECT s.id, s.row FROM json_each(?) asked CROSS JOIN speaker s ON s.id = asked.value ORDER BY asked.key',
		),
		speaker: database.prepare('SELECT row, revision FROM speaker WHERE id = ?'),
		speakerAt: database.prepare(
			`SELECT n.speaker, q.id FROM quote q JOIN naming n ON n.id = q.naming WHERE q.article = ? AND q.number = ?`,
		),
		names: database.prepare(
			'SELECT name, kind, quotes FROM naming WHERE speaker = ? ORDER BY quotes DESC, name',
		),
		called: database.prepare(
			'SELECT name, kind FROM naming WHERE speaker IN (SELECT rowid FROM voices WHERE voices MATCH ?)',
		),
		said: database.prepare(
			`SELECT q.id, q.article, q.number, q.naming, q.quote FROM naming n CROSS JOIN quote q ON q.naming = n.id
				WHERE n.speaker = ?`,
		),
		// All from one index: to look up each article of thousands of quotes takes as long as all the rest.
		dates: database.prepare(
			`SELECT s.article, s.naming, s.published, s.date
				FROM naming n CROSS JOIN source s INDEXED BY source_naming ON s.naming = n.id WHERE n.speaker = ?`,
		),
		roles: database.prepare(
			`SELECT s.role, s.date AS published FROM naming n CROSS JOIN source s ON s.naming = n.id
				WHERE n.speaker = ? AND s.role IS NOT NULL ORDER BY s.published`,
		),
		articlesWith: database.prepare(
			'SELECT word, articles FROM term WHERE word IN (SELECT value FROM json_each(?))',
		),
		article: database.prepare('SELECT row FROM content WHERE article = ?'),
		inPlaces: database.prepare(
			`SELECT n.speaker, q.article, s.date
				FROM json_each(?) place CROSS JOIN quote q ON q.article = place.value ->> 0
					AND (place.value ->> 1 IS NULL OR q.number = place.value ->> 1)
				CROSS JOIN naming n ON n.id = q.naming
				CROSS JOIN source s ON s.article = q.article AND s.naming = n.id
				ORDER BY s.published`,
		),
	};
	const order = Object.fromEntries(
		Object.entries(orders).map(([sort, by]) => [
			sort,
			{
				all: database.prepare(listed(`SELECT id FROM speaker ORDER BY ${by}`)),
				named: database.prepare(
					listed(
						`SELECT id FROM speaker WHERE id IN (SELECT rowid FROM voices WHERE voices MATCH ?) ORDER BY ${by}`,
					),
				),
			},
		]),
	) as Record<SpeakerSort, Record<'all' | 'named', ReturnType<Database['prepare']>>>;
	const ask = <T>(work: () => T): T => withRetries(passingLocks, () => snapshot(database, work));

	const idsOf = rememberingLast(
		() => sql.revision.get()?.value,
		({sort, text}: Pick<SpeakersQuestion, 'sort' | 'text'>): SpeakerId[] => {
			const words = [...new Set(wordsOf(text))].slice(0, mostWords);
			if (words.length === 0 && text.trim() !== '') return [];
			const {named, all} = order[sort];
			const found = words.length > 0 ? named.get(words.map(word => `"${word}" *`).join(' AND ')) : all.get();
			return JSON.parse(found!.ids as string);
		},
	);

	/** Everything a speaker said, in the order of time. */
	const saidBy = (speaker: SpeakerId): Said[] => {
		const dates = new Map(
			sql.dates
				.all(speaker)
				.map(({article, naming, published, date}) => [`${article} ${naming}`, {published, date}]),
		) as Map<string, Pick<Said, 'published' | 'date'>>;
		return sql.said
			.all(speaker)
			.map(({id, article, number, naming, quote}) => {
				const place = {id, article, number} as Pick<Said, 'id' | 'article' | 'number'>;
				const dated = dates.get(`${article} ${naming}`)!;
				return {...place, ...dated, quote: JSON.parse(quote as string) as Quote};
			})
			.sort(
				(one, other) =>
					byText(one.published, other.published) || one.article - other.article || one.number - other.number,
			);
	};

	// What others say, as while files are read, leaves a page as it is.
	const pageOf = rememberingLast(
		speaker => sql.speaker.get(speaker)?.revision,
		(speaker: SpeakerId): WholePage | null => {
			const found = sql.speaker.get(speaker);
			if (!found) return null;
			const row: SpeakerRow = {id: speaker, ...JSON.parse(found.row as string)};
			const names = sql.names.all(speaker) as SpeakerPage['names'][number][];
			const said = saidBy(speaker);
			const spoken = sameQuotes(said.map(({quote, article}) => ({text: quote.text, article}))).map(
				({places, fullest}) => ({
					places: places.map(at => said[at]!),
					fullest: places.indexOf(fullest),
				}),
			);
			const newest = spoken.toSorted((one, other) => {
				const [mine, theirs] = [one.places.at(-1)!, other.places.at(-1)!];
				if (mine.published !== theirs.published) return mine.published > theirs.published ? -1 : 1;
				return theirs.article - mine.article || mine.number - theirs.number;
			});
			const without = [row.name, ...row.aliases, ...names.map(({name}) => name)];
			const texts = spoken.map(({places, fullest}) => places[fullest]!.quote.text);
			return {
				spoken: newest,
				page: {
					speaker: row,
					names,
					roles: rolesOverTime(sql.roles.all(speaker) as ToldRole[]),
					weeks: quotesByWeek(said.map(({date}) => date)),
					topics: topicsOf(
						texts,
						{articlesWith, articles: sql.articles.get()?.value as number},
						{most: mostTopics, without},
					),
					total: spoken.length,
				},
			};
		},
	);

	const articlesWith = (words: readonly string[]): ReadonlyMap<string, number> =>
		new Map(
			sql.articlesWith
				.all(JSON.stringify(words))
				.map(({word, articles}) => [word as string, articles as number]),
		);

	const placeOf = ({article, number, quote}: Said, fullest: string): QuotePlace => {
		const row = JSON.parse(sql.article.get(article)!.row as string) as Omit<ArticleRow, 'id'>;
		const {path, index, headline, publication, published, publishedFrom} = row;
		return {
			article: {id: article, path, index, headline, publication, published, publishedFrom},
			number,
			quote,
			leftOut: quote.text === fullest ? [] : leftOut(fullest, quote.text),
		};
	};

	return {
		speakers: ({sort, text, at, around}) =>
			ask(() => {
				const ids = idsOf({sort, text});
				const {index, first, end} = windowOf(ids, id => id === at.speaker, at.index, around);
				const rows = sql.rows.all(JSON.stringify(ids.slice(first, end))) as {id: number; row: string}[];
				return {
					everybody: sql.everybody.get()?.n as number,
					total: ids.length,
					corrected: null,
					index,
					first,
					rows: rows.map(({id, row}) => ({id, ...JSON.parse(row)})),
				};
			}),

		namesOf: text =>
			ask(() => {
				const words = [...new Set(wordsOf(text))].slice(0, mostWords);
				if (words.length === 0) return [];
				const rows = sql.called.all(words.map(word => `"${word}"`).join(' AND '));
				return rows.map(({name, kind}) => ({name, kind}) as SourceName);
			}),

		speakersIn: places =>
			ask(() => {
				type Counts = {quotes: number; first: string | null; last: string | null; articles: Set<number>};
				const counts = new Map<SpeakerId, Counts>();
				const asked = JSON.stringify(places.map(({article, number}) => [article, number]));
				for (const {speaker, article, date} of sql.inPlaces.all(asked)) {
					const id = speaker as SpeakerId;
					const known = counts.get(id) ?? {quotes: 0, first: null, last: null, articles: new Set()};
					known.quotes++;
					known.first ??= date as string | null;
					known.last = (date as string | null) ?? known.last;
					known.articles.add(article as number);
					counts.set(id, known);
				}
				const ids = [...counts.keys()];
				const rows = sql.rows.all(JSON.stringify(ids)) as {id: number; row: string}[];
				return rows
					.map(({id, row}) => {
						const {articles, ...numbers} = counts.get(id)!;
						return {id, ...JSON.parse(row), ...numbers, articles: articles.size} as SpeakerRow;
					})
					.sort((one, other) => other.quotes - one.quotes);
			}),

		speakerPage: ({of, at, around}) =>
			ask(() => {
				const place = 'article' in of ? sql.speakerAt.get(of.article, of.number) : undefined;
				const speaker = 'speaker' in of ? of.speaker : (place?.speaker as SpeakerId | undefined);
				const whole = speaker === undefined ? null : pageOf(speaker);
				if (whole === null) return null;
				const {spoken, page} = whole;
				const sought = at.quote ?? (place?.id as number | undefined);
				const {index, first, end} = windowOf(
					spoken,
					({places}) => places.some(({id}) => id === sought),
					at.index,
					around,
				);
				const rows = spoken.slice(first, end).map(({places, fullest}) => ({
					id: places[fullest]!.id,
					places: places.map(one => placeOf(one, places[fullest]!.quote.text)),
					fullest,
				}));
				return {...page, index, first, rows};
			}),
	};
}

/** The ids of a question as one JSON array: tens of thousands of rows would take ten times as long. */
function listed(question: string): string {
	return `SELECT json_group_array(id) AS ids FROM (${question})`;
}

/** Where one is among all of them, and which of them stand around it. */
function windowOf<T>(
	all: readonly T[],
	isHere: (one: T) => boolean,
	otherwise: number,
	around: number,
): {index: number; first: number; end: number} {
	const there = all.findIndex(isHere);
	const index = there >= 0 ? there : Math.max(0, Math.min(otherwise, all.length - 1));
	return {index, first: Math.max(0, index - around), end: index + around + 1};
}

/** Keeps the last answer that is asked for through it, until what it is about has another revision. */
function rememberingLast<Question, Answer>(
	revisionOf: (question: Question) => unknown,
	answer: (question: Question) => Answer,
): (question: Question) => Answer {
	let last: {readonly question: string; readonly revision: unknown; readonly answer: Answer} | null = null;
	return question => {
		const key = JSON.stringify(question);
		const revision = revisionOf(question);
		if (last?.question !== key || last.revision !== revision)
			last = {question: key, revision, answer: answer(question)};
		return last.answer;
	};
}
