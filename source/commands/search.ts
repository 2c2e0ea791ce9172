import type {Library} from '../archive/types.ts';
import type {Hit, Results} from '../search/types.ts';
import {type Call, status, UseError} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import {encodingOf, pathsOf, withLibrary} from './library.ts';
import {archives} from './places.ts';
import {checkQuery, correctionsNow, searchOver} from './query.ts';

/** So many results are told when no limit is given. */
const usual = 30;

/** Looks something up: articles, quotes and speakers, best first, for people or for other programs. */
export async function run(call: Call): Promise<number> {
	const [query, ...paths] = call.arguments;
	if (query === undefined) throw new UseError('search needs something to look for');
	const limit = limitOf(call);
	const plan = await checkQuery(query);
	const {isEmpty} = await import('../search/search.ts');
	if (isEmpty(plan)) throw new UseError('there is nothing in it to look for');
	const asked = {...call, arguments: paths};
	return (await lookUp(asked, query, limit)) ?? (await readAndLookUp(asked, query, limit));
}

/** @throws {UseError} */
function limitOf({values}: Call): number {
	const written = values.get('limit');
	if (written === undefined) return usual;
	if (!/^[1-9]\d{0,5}$/.test(written)) throw new UseError('--limit needs a number, from 1');
	return Number(written);
}

/**
 * Answers from the archive at once, when nothing has come or gone since it was brought in line with its folders.
 * @returns null when the files have to be looked at.
 */
async function lookUp(call: Call, query: string, limit: number): Promise<number | null> {
	const encoding = encodingOf(call);
	const {paths, missing} = await pathsOf(call);
	if (paths.length === 0) return status.failed;
	if (missing.length > 0) return null;
	const {openForLook} = await import('../archive/first-look.ts');
	const {isFresh} = await import('../archive/freshness.ts');
	const database = openForLook(paths, encoding, archives);
	if (database === null) return null;
	try {
		return isFresh(database, await correctionsNow(database))
			? await answer(call, database, query, limit)
			: null;
	} finally {
		database.close();
	}
}

async function readAndLookUp(call: Call, query: string, limit: number): Promise<number> {
	let found: number = status.nothing;
	const result = await withLibrary(call, {
		async write({database}: Library) {
			found = await answer(call, database, query, limit);
		},
	});
	return result === status.done ? found : result;
}

/** Writes what a query finds. @returns the exit status. */
async function answer(
	call: Call,
	database: Library['database'],
	query: string,
	limit: number,
): Promise<number> {
	const {output, complain} = call;
	const search = await searchOver(database, query);
	const results = search.find(query, limit, limit);
	const hits: Hit[] = [...results.articles, ...results.quotes, ...results.speakers];
	if (results.showing !== null) complain(`showing results for “${results.showing}”`);
	if (hits.length === 0) complain(nothingFound(results));
	const format = formatOf(call);
	if (format !== 'plain') await writeAll('search', format, hits, output);
	else {
		const {writeHits} = await import('./search-page.ts');
		await writeHits(hits, output);
	}
	await output.flush();
	return hits.length > 0 ? status.done : status.nothing;
}

function nothingFound({query, unfiltered}: Results): string {
	const nothing = `nothing is found for “${query}”`;
	const articles = unfiltered?.counts.articles.number ?? 0;
	if (unfiltered === null || articles === 0) return nothing;
	return `${nothing}; “${unfiltered.query}” alone finds ${articles === 1 ? 'one article' : `${articles} articles`}`;
}
