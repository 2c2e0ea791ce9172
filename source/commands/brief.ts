import type {Call} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import {pagesOf} from './library.ts';
import {withFound} from './query.ts';

/** What each article says in short: small pages, or for other programs. */
export async function run(call: Call): Promise<number> {
	const {output} = call;
	const format = formatOf(call);
	return withFound(call, {
		briefs: true,
		async write(library, {articles}) {
			const pages = pagesOf(library, articles);
			if (format !== 'plain') return writeAll('brief', format, pages, output);
			const {briefPage} = await import('./brief-page.ts');
			const {writePages} = await import('./page.ts');
			await writePages(pages, output, briefPage);
		},
	});
}
