import type {Library} from '../archive/types.ts';
import {type Call, status} from './command.ts';
import {formatOf, type OutputFormat, writeAll} from './format.ts';
import {type HeldPage, pagesOf} from './library.ts';
import type {Output} from './output.ts';
import {type Found, withFound} from './query.ts';
import {checkName, quotesBy} from './speaker-filter.ts';

/** What is quoted in each article, and who said it: small pages, or for other programs. */
export async function run(call: Call): Promise<number> {
	const format = formatOf(call);
	const speaker = call.values.get('speaker');
	if (speaker !== undefined) checkName(speaker);
	let found = 0;
	function* pagesWithQuotes(library: Library, {articles, quotesOf}: Found): Generator<HeldPage> {
		const theirs = speaker === undefined ? null : quotesBy(speaker, library.namesOf);
		for (const page of pagesOf(library, articles)) {
			if (theirs === null && quotesOf === null) {
				found++;
				yield page;
				continue;
			}
			const asked = quotesOf === null ? page.quotes : quotesOf(page);
			const quotes = theirs === null ? asked : theirs({...page, quotes: asked});
			if (quotes.length > 0) yield {...page, quotes};
			found += quotes.length;
		}
	}
	const result = await withFound(call, {
		write: (library, found) => writeQuotes(pagesWithQuotes(library, found), format, call.output),
	});
	if (result !== status.done || found > 0 || speaker === undefined) return result;
	call.complain(`no quotes of a speaker named ${speaker}`);
	return status.nothing;
}

/** Writes what these articles quote. */
export async function writeQuotes(
	pages: Iterable<HeldPage>,
	format: OutputFormat,
	output: Output,
): Promise<void> {
	if (format !== 'plain') return writeAll('quotes', format, pages, output);
	const {quotesPage} = await import('./quotes-page.ts');
	const {writePages} = await import('./page.ts');
	await writePages(pages, output, quotesPage);
}
