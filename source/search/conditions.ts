/** What a plan asks of an article or of a quote, as SQL. */
import type {Condition} from '../archive/list-order.ts';
import {isSpaceless} from '../article/words.ts';
import {all, any, both, except, inside} from './expression.ts';
import {
	type ArticleField,
	type Choice,
	type Clause,
	type Content,
	type Part,
	type Period,
	type Plan,
	type QuoteField,
	type SpokenBy,
	type State,
	type Tag,
	wordsAreSaid,
} from './plan.ts';

/** All of the conditions; true when there is none. */
export function every(conditions: readonly Condition[]): Condition {
	return {
		sql: conditions.map(({sql}) => sql).join(' AND ') || 'true',
		values: conditions.flatMap(({values}) => values),
	};
}

/** Fields of which the archive has every value once, with the articles that are filed under it. */
type Filed = 'section' | 'folder';

/** In which columns the words of a field are. */
const columnsOf: Readonly<Record<Exclude<ArticleField, Filed> | QuoteField, readonly string[]>> = {
	publication: ['publication'],
	by: ['byline'],
	place: ['place'],
	speaker: ['speaker'],
	about: ['said', 'around'],
	cue: ['cue'],
};

/** In which table and columns the words of a plan are looked for when it says where; null for all of an article. */
export const placeOf: Readonly<Record<Part, {readonly table: string; readonly columns: readonly string[]}>> =
	{
		headline: {table: 'heads', columns: ['headline']},
		quote: {table: 'sayings', columns: ['said']},
		text: {table: 'texts', columns: ['body']},
	};

/** What of a plan is no matter of words in an article. @param id the SQL of the article's number. */
export function filterOf(plan: Plan, id: string): Condition[] {
	const {inArticle, inQuote, published, states, has, tags} = plan;
	const match = (table: string, not: boolean, expression: string): Condition => ({
		sql: `${id} ${not ? 'NOT IN' : 'IN'} (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
		values: [expression],
	});
	return [
		...inArticle.map(({field, terms, not}) =>
			field === 'section' || field === 'folder'
				? filedUnder(field, id, inside([field], any(terms)!), not)
				: match('heads', not, inside(columnsOf[field], any(terms)!)),
		),
		...inQuote
			.filter(({not}) => not)
			.flatMap(({field, terms, spokenBy}) => [
				notQuoted(id, inside(columnsOf[field], any(terms)!)),
				...(spokenBy ? [notSpokenIn(id, spokenBy)] : []),
			]),
		...published.map(choice => inPeriods(choice, id)),
		...states.map(choice => anyOf(choice, state => ({sql: markSql[state](id), values: []}))),
		...has.map(choice => anyOf(choice, content => ({sql: `${id} IN (${havingSql[content]})`, values: []}))),
		...tags.map(choice => anyOf(choice, tag => tagged(id, tag))),
	];
}

/** With no more articles than that all of them are gathered; of more the next one is never far. */
const fewFiled = 5000;

/**
 * That an article or one of its copies is filed under something that matches, or that none of them is. To gather the
 * articles of a large folder takes longer than a key may; to look into every article for one of a small folder as well.
 */
function filedUnder(field: Filed, id: string, expression: string, not: boolean): Condition {
	const matching = 'SELECT rowid FROM filings WHERE filings MATCH ?';
	const under = `${field} IN (${matching})`;
	const own =
		id === 'a.id'
			? `a.${field}`
			: `(SELECT ${field} FROM article f INDEXED BY shown WHERE f.id = ${id} AND f.copy_of IS NULL)`;
	return {
		sql: `(CASE WHEN (SELECT count(*) FROM (SELECT 1 FROM article WHERE ${under} LIMIT ${fewFiled})) < ${fewFiled}
			THEN ${id} IN (SELECT coalesce(copy_of, id) FROM article WHERE ${under})
			ELSE ${own} IN (${matching})
				OR ${id} IN (SELECT copy_of FROM article WHERE copy_of IS NOT NULL AND ${under})
			END) IS ${not ? 'NOT TRUE' : 'TRUE'}`,
		values: [expression, expression, expression, expression],
	};
}

function notSpokenIn(id: string, {namings}: SpokenBy): Condition {
	return {
		sql: `${id} NOT IN (SELECT article FROM source WHERE naming IN (SELECT value FROM json_each(?)))`,
		values: [JSON.stringify(namings)],
	};
}

/** That a quote (`q`) is of those who are asked for, where it is known who that is. */
export function spokenByThem({inQuote}: Plan): Condition[] {
	return inQuote.flatMap(({not, spokenBy}) =>
		not || !spokenBy
			? []
			: [
					{
						sql: 'q.naming IN (SELECT value FROM json_each(?))',
						values: [JSON.stringify(spokenBy.namings)],
					},
				],
	);
}

function notQuoted(id: string, expression: string): Condition {
	return {sql: `${id} NOT IN (${articlesSaying})`, values: [expression]};
}

/** The articles with a quote that matches. The order of the tables is forced: SQLite would go through all quotes. */
const articlesSaying =
	'SELECT q.article FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid WHERE sayings MATCH ?';

const markSql: Readonly<Record<State, (id: string) => string>> = {
	read: id => `${id} IN (SELECT article FROM temp.mark WHERE read_at IS NOT NULL)`,
	unread: id => `${id} NOT IN (SELECT article FROM temp.mark WHERE read_at IS NOT NULL)`,
	starred: id => `${id} IN (SELECT article FROM temp.mark WHERE starred_at IS NOT NULL)`,
};

/** The articles that have it. */
const havingSql: Readonly<Record<Content, string>> = {
	quote: 'SELECT article FROM quote',
	clipping: 'SELECT article FROM temp.clipped',
	note: 'SELECT article FROM temp.clipped WHERE note IS NOT NULL',
};

function tagged(id: string, {tag, prefix}: Tag): Condition {
	const isIt = prefix ? 'instr(t.value, ?) = 1' : 't.value = ?';
	return {
		sql: `${id} IN (SELECT c.article FROM temp.clipped c CROSS JOIN json_each(c.tags) t WHERE ${isIt})`,
		values: [tag],
	};
}

function anyOf<T>({any: values, not}: Choice<T>, one: (value: T) => Condition): Condition {
	const parts = values.map(one);
	return {
		sql: `${not ? 'NOT ' : ''}(${parts.map(({sql}) => sql).join(' OR ')})`,
		values: parts.flatMap(part => part.values),
	};
}

const [earliest, latest] = ['0001-01-01', '9999-12-31'];

function dayBefore(day: string): string {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isNaN(time)
		? day
		: new Date(time - 24 * 3600 * 1000).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/**
 * What has no day is in no period; the day of its file is one. An index leads to the first day of all periods: zones are
 * less than a day apart.
 */
function inPeriods(choice: Choice<Period>, id: string): Condition {
	const {sql, values} = anyOf({...choice, not: false}, ({from, to}) => ({
		sql: `(a.day >= ? AND a.day <= ?)`,
		values: [from ?? earliest, to ?? latest],
	}));
	const [first = earliest] = choice.any.map(({from}) => dayBefore(from ?? earliest)).sort();
	return {
		sql: `${id} ${choice.not ? 'NOT IN' : 'IN'} (SELECT a.id FROM article a
			WHERE a.copy_of IS NULL AND a.date_doubt IN (0, 1) AND a.published >= ? AND ${sql})`,
		values: [first, ...values],
	};
}

/** What is looked for in the quotes of articles, as an expression over `sayings`; null when a plan asks for no quote. */
export function sayingExpression(plan: Plan): string | null {
	const isSaid = wordsAreSaid(plan);
	const wantedIn = plan.inQuote.filter(({not}) => !not);
	const unfinished = isShort([...plan.words, ...wantedIn.map(({terms}) => terms)]) ? 'word' : 'beginning';
	const words = isSaid ? all(plan.words, unfinished) : null;
	let wanted = words === null ? null : inside(['said'], words);
	for (const {field, terms, spokenBy} of wantedIn) {
		// Names are whole, whatever is typed.
		const named = [any(terms, unfinished), spokenBy ? any(spokenBy.names) : null].filter(
			part => part !== null,
		);
		wanted = both(wanted, inside(columnsOf[field], named.join(' OR ')));
	}
	if (wanted === null) return null;
	const unwanted = isSaid ? any(plan.without) : null;
	let expression = except(wanted, unwanted === null ? null : inside(['said'], unwanted));
	for (const {field, terms, not} of plan.inQuote) {
		if (not) expression = except(expression, inside(columnsOf[field], any(terms)!));
	}
	return expression;
}

/** Every article of a plan in no order, as a SELECT of `id`. */
export function articlesOf(plan: Plan): Condition {
	const saying = sayingExpression(plan);
	if (saying !== null) {
		const {sql, values} = every([
			...spokenByThem(plan),
			...wordsElsewhere(plan),
			...filterOf(plan, 'q.article'),
		]);
		return {
			sql: `SELECT DISTINCT q.article AS id FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid
				WHERE sayings MATCH ? AND ${sql}`,
			values: [saying, ...values],
		};
	}
	const sources = wordSources(plan);
	if (sources.length === 0) {
		const {sql, values} = every([...leftOut(plan, 'a.id'), ...filterOf(plan, 'a.id')]);
		return {sql: `SELECT a.id FROM article a WHERE a.copy_of IS NULL AND ${sql}`, values};
	}
	const parts = sources.map(({table, match}): Condition => {
		const {sql, values} = filterIn(plan, table);
		return {
			sql: `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ? AND ${sql}`,
			values: [match, ...values],
		};
	});
	return {sql: parts.map(({sql}) => sql).join(' UNION '), values: parts.flatMap(({values}) => values)};
}

/** What has to hold of the articles in a table of words beside those. */
export function filterIn(plan: Plan, table: 'heads' | 'texts'): Condition {
	// It is not what the table is asked for.
	const id = `+${table}.rowid`;
	return every([...leftOut(plan, id), ...filterOf(plan, id)]);
}

/** Every article of a plan that has all of its words in its head, as a SELECT of `id`. */
export function headsOf(plan: Plan): Condition {
	const {sql, values} = filterIn(plan, 'heads');
	return {
		sql: `SELECT rowid AS id FROM heads WHERE heads MATCH ? AND ${sql}`,
		values: [all(plan.words) ?? '', ...values],
	};
}

/** Every article of a plan, as a condition on its number. @param id the SQL of the number. */
export function articleCondition(plan: Plan, id: string): Condition {
	const isWordless = sayingExpression(plan) === null && wordSources(plan).length === 0;
	if (isWordless) return every([...leftOut(plan, id), ...filterOf(plan, id)]);
	const {sql, values} = articlesOf(plan);
	return {sql: `${id} IN (${sql})`, values};
}

/** Something to be asked of one table of words. */
export type Source = {readonly table: 'heads' | 'texts'; readonly match: string};

/** Where the words of a plan are all found, whatever is best first; none when it asks for no words of articles. */
function wordSources({words, part}: Plan): Source[] {
	if (words.length === 0 || wordsAreSaid({part})) return [];
	if (part === 'headline') return [{table: 'heads', match: inside(['headline'], all(words)!)}];
	const unfinished = isShort(words) ? 'word' : 'beginning';
	const match = all(words, unfinished)!;
	if (part === 'text') return [{table: 'texts', match: inside(['body'], match)}];
	const texts: Source = {table: 'texts', match};
	return unfinished === 'word' ? [{table: 'heads', match: all(words)!}, texts] : [texts];
}

/** That the article of a quote `q` has the words that are asked for beside the quote, not in it. */
export function wordsElsewhere(plan: Plan): Condition[] {
	return wordsAreSaid(plan)
		? []
		: [
				...leftOut(plan, 'q.article'),
				...wordSources(plan).map(({table, match}) => ({
					sql: `q.article IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
					values: [match],
				})),
			];
}

/** That an article has none of the words it is to be without. @param id the SQL of its number. */
export function leftOut(plan: Plan, id: string): Condition[] {
	const unwanted = any(plan.without);
	if (unwanted === null || (wordsAreSaid(plan) && sayingExpression(plan) !== null)) return [];
	const {table, columns} = plan.part === null ? {table: 'texts', columns: null} : placeOf[plan.part];
	const match = columns === null ? unwanted : inside(columns, unwanted);
	if (table === 'sayings') return [notQuoted(id, match)];
	return [{sql: `${id} NOT IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, values: [match]}];
}

/** Letters from which on the words that begin with them are few enough to be looked for everywhere. */
const enoughLetters = 3;

/** Whether the word being typed has too few letters to say much. */
export function isShort(words: readonly Clause[]): boolean {
	return words.flat().some(({begun, words}) => begun && isShortBeginning(words.at(-1)!));
}

/** In some scripts a character is a word, and says enough. */
export function isShortBeginning(word: string): boolean {
	return [...word].length < enoughLetters && !isSpaceless(word);
}
