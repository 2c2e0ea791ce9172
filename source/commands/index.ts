import {readdirSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {Holdings, Library} from '../archive/types.ts';
import {count, counted} from '../article/count.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {type Call, status} from './command.ts';
import {formatOf} from './format.ts';
import {pagesOf, withLibrary} from './library.ts';
import {findIn, queryOf} from './query.ts';

/** Brings the archive of a library up to date and says what it holds. */
export async function run(call: Call): Promise<number> {
	const {output, switches, complain} = call;
	const json = formatOf(call) === 'json';
	const start = performance.now();
	let archive: string | null = null;
	let holdings: Holdings | null = null;
	const query = await queryOf(call);
	let matching: Matching | null = null;
	const result = await withLibrary(call, {
		briefs: true,
		async prepare(file) {
			archive = file;
			return file === null || !switches.has('rebuild') || remove(file, complain);
		},
		async write(library) {
			holdings = library.holdings();
			if (library.problem !== null) archive = null;
			if (query !== null) matching = await matchingIn(library, query);
		},
	});
	if (holdings === null || isEmpty(holdings)) return result;
	// Only a library that is closed has everything in one file.
	const account: Account = {
		...(holdings as Holdings),
		query,
		matching,
		archive,
		bytes: archive === null ? null : sizeOf(archive),
		seconds: Math.round(performance.now() - start) / 1000,
	};
	if (json) await output.record(recordOf(account));
	else for (const line of sentencesOf(account)) await output.line(line);
	await output.flush();
	return result === status.done && matching !== null && (matching as Matching).articles === 0
		? status.nothing
		: result;
}

/** What a query finds of a library, in numbers. */
type Matching = {readonly articles: number; readonly quotes: number};

async function matchingIn(library: Library, query: string): Promise<Matching> {
	const {articles, quotesOf} = await findIn(library, query);
	let quotes = 0;
	for (const page of pagesOf(library, articles)) quotes += (quotesOf?.(page) ?? page.quotes).length;
	return {articles: articles.length, quotes};
}

/** What is told of a library; the archive and its size are null when nothing is kept on the disk. */
type Account = Holdings & {
	readonly query: string | null;
	readonly matching: Matching | null;
	readonly archive: string | null;
	readonly bytes: number | null;
	readonly seconds: number;
};

function isEmpty({files}: Holdings): boolean {
	return files === 0;
}

/** Removes an archive. @returns whether it is gone; why it is not is complained about. */
async function remove(file: string, complain: Call['complain']): Promise<boolean> {
	const {removeUnlessOpen} = await import('../archive/library.ts');
	try {
		if (removeUnlessOpen(file)) return true;
		complain('the archive was left as it is: another window has this library open');
	} catch (error) {
		complain(`the archive cannot be removed: ${(error as Error).message}`);
	}
	return false;
}

/** Bytes of an archive with the files that SQLite has put beside it. */
function sizeOf(file: string): number {
	const folder = dirname(file);
	const names = readdirSync(folder).filter(name => name.startsWith(basename(file)));
	// Another window may take one away meanwhile.
	const sizes = names.map(name => statSync(join(folder, name), {throwIfNoEntry: false})?.size ?? 0);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** What scripts get, in this order. */
function recordOf({query, matching, ...account}: Account) {
	const {articles, copies, quotes, files, unreadable, archive, bytes, seconds} = account;
	const record = {articles, copies, quotes, files, unreadable, archive, bytes, seconds};
	return query === null ? record : {...record, matching};
}

/** What people get, a sentence a line. */
function sentencesOf(account: Account): SafeText[] {
	const {articles, copies, quotes, files, unreadable, archive, bytes, seconds} = account;
	const doubles = copies === 1 ? '1 copy' : `${copies === 0 ? 'no' : count(copies)} copies`;
	return [
		ui(`${counted(articles, 'article')} with ${counted(quotes, 'quote')}, and ${doubles}.`),
		...(account.query === null || account.matching === null
			? []
			: [foundSentence(account.query, account.matching)]),
		ui(`${counted(files, 'file')}, ${count(unreadable)} not readable.`),
		archive === null
			? ui('Nothing of it is kept on the disk.')
			: safeText`The archive takes ${ui(megabytes(bytes ?? 0))} on the disk: ${safe(archive)}`,
		ui(`It took ${seconds.toFixed(1)} seconds.`),
	];
}

function foundSentence(query: string, {articles, quotes}: Matching): SafeText {
	const found = ui(`${counted(articles, 'article')} with ${counted(quotes, 'quote')}`);
	return safeText`“${safe(query)}” finds ${found}.`;
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
