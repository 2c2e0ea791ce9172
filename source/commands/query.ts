/** What `-q` asks for: the search of the reader, for scripts. */
import type {PlaceOfQuote} from '../archive/speaker-types.ts';
import type {ArticleId, Library} from '../archive/types.ts';
import type {Quote} from '../article/article.ts';
import {today} from '../article/today.ts';
import type {Plan} from '../search/plan.ts';
import type {Search} from '../search/search.ts';
import {type Call, status, UseError} from './command.ts';
import {type HeldPage, type Work, withLibrary} from './library.ts';
import {stateFile} from './places.ts';

/**
 * The query of a command, checked before anything is read.
 * @returns null when none was asked for.
 * @throws {UseError} that says what is wrong with it.
 */
export async function queryOf(call: Call): Promise<string | null> {
	const query = call.values.get('query');
	if (query !== undefined) await checkQuery(query);
	return query ?? null;
}

/**
 * @returns what a query asks for.
 * @throws {UseError} that says what is wrong with it.
 */
export async function checkQuery(query: string): Promise<Plan> {
	const {parseQuery} = await import('../search/search.ts');
	const {
		plan,
		problems: [problem],
	} = parseQuery(query, today());
	if (problem !== undefined) throw new UseError(problem.text);
	return plan;
}

/** Opens the search over an archive; the reader's marks are laid over it only for a query that asks for them. */
export async function searchOver(database: Library['database'], query: string): Promise<Search> {
	const {existsSync} = process.getBuiltinModule('node:fs');
	const {openShelf} = await import('../archive/shelf.ts');
	const {layMarks, makeMarkTable} = await import('../marks/over-articles.ts');
	const {openSearch, parseQuery} = await import('../search/search.ts');
	const {states, has, tags} = parseQuery(query, today()).plan;
	const asksForMarks = [states, has, tags].some(({length}) => length > 0);
	if (!asksForMarks || !existsSync(stateFile)) makeMarkTable(database);
	else layMarks(database, stateFile).refresh();
	return openSearch(database, openShelf(database), today);
}

/** The state of the reader's corrections, by which an archive knows whether it has them all. */
export async function correctionsNow(database: Library['database']): Promise<string> {
	const {existsSync} = process.getBuiltinModule('node:fs');
	const {correctionsFrom} = await import('../archive/reader-corrections.ts');
	return correctionsFrom(database, existsSync(stateFile) ? stateFile : null).revision();
}

/** What a query finds of a library, for the commands that tell of articles. */
export type Found = {
	/** The articles, and those that are copies of them, in the order of finding. */
	readonly articles: readonly ArticleId[];
	/** The quotes of one of them that are meant; null when it is all of them. */
	/** The places of the quotes that are meant; null when it is all quotes of these articles. */
	readonly sayings: readonly PlaceOfQuote[] | null;
	readonly quotesOf: ((page: Pick<HeldPage, 'id' | 'keys' | 'quotes'>) => readonly Quote[]) | null;
};

/** What this query finds. */
export async function findIn(library: Library, query: string): Promise<Found> {
	const {database} = library;
	const search = await searchOver(database, query);
	const condition = search.condition(query, 'a.id');
	if ('problems' in condition) throw new UseError(condition.problems[0]!.text);
	const articles = database
		.prepare(
			`SELECT id FROM article WHERE coalesce(copy_of, id) IN (
				SELECT a.id FROM article a WHERE a.copy_of IS NULL AND ${condition.sql}) ORDER BY file, number`,
		)
		.all(...condition.values)
		.map(({id}) => id as ArticleId);
	const saying = search.sayings(query);
	if (saying === null) return {articles, sayings: null, quotesOf: null};
	const meant = new Map<ArticleId, Set<number>>();
	for (const {article, number} of saying) {
		const numbers = meant.get(article) ?? new Set();
		meant.set(article, numbers.add(number));
	}
	return {
		articles,
		sayings: saying,
		quotesOf({id, keys, quotes}) {
			const shown = library.find(keys) ?? id;
			const numbers = meant.get(shown) ?? new Set();
			if (shown === id) return quotes.filter((_, number) => numbers.has(number));
			// A copy may count its quotes differently.
			const texts = new Set(
				library.page(shown)?.quotes.flatMap(({text}, at) => (numbers.has(at) ? [text] : [])),
			);
			return quotes.filter(({text}) => texts.has(text));
		},
	};
}

/** As `Work`, with what the query of the command finds: everything when it has none. */
type FoundWork = Omit<Work, 'write'> & {write(library: Library, found: Found): Promise<void>};

/**
 * Reads everything the command line names, and has what its query finds written.
 * @returns the exit status: that of nothing when nothing is found.
 */
export async function withFound(call: Call, work: FoundWork): Promise<number> {
	const query = await queryOf(call);
	let isFound = true;
	const result = await withLibrary(call, {
		...work,
		async write(library) {
			if (query === null) {
				return work.write(library, {articles: library.everything(), sayings: null, quotesOf: null});
			}
			const found = await findIn(library, query);
			isFound = found.articles.length > 0;
			if (isFound) await work.write(library, found);
		},
	});
	if (isFound || result !== status.done) return result;
	call.complain(`nothing is found for “${query}”`);
	return status.nothing;
}
