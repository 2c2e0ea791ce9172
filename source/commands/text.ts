import {type Call, UseError} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import {pagesOf, withLibrary} from './library.ts';

/** Whole articles: as pages to read, or for other programs. */
export async function run(call: Call): Promise<number> {
	const {output} = call;
	const format = formatOf(call);
	if (call.arguments.length === 0) throw new UseError('text needs a FILE');
	return withLibrary(call, {
		async write(library) {
			const pages = pagesOf(library);
			if (format !== 'plain') return writeAll('text', format, pages, output);
			const {textPage} = await import('./text-page.ts');
			const {writePages} = await import('./page.ts');
			await writePages(pages, output, textPage);
		},
	});
}
