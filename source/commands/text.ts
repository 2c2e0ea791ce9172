import {type Call, UseError} from './command.ts';
import {formatOf} from './format.ts';
import {type HeldPage, pagesOf, withLibrary} from './library.ts';

/** Whole articles: as pages to read, or JSON Lines. */
export async function run(call: Call): Promise<number> {
	const {output} = call;
	const format = formatOf(call);
	if (call.arguments.length === 0) throw new UseError('text needs a FILE');
	return withLibrary(call, {
		async write(library) {
			if (format === 'json') {
				for (const page of pagesOf(library)) await output.record(recordOf(page));
			} else {
				const {textPage} = await import('./text-page.ts');
				const {writePages} = await import('./page.ts');
				await writePages(pagesOf(library), output, textPage);
			}
		},
	});
}

/** What scripts get of an article, in this order. */
function recordOf({article, copyOf}: HeldPage) {
	const {dateline} = article;
	return {
		path: article.path,
		index: article.index,
		headline: article.headline,
		byline: article.byline,
		authors: article.authors,
		dateline: dateline && {
			text: dateline.text,
			place: dateline.place,
			date: dateline.date,
			agency: dateline.agency,
		},
		publication: article.publication,
		section: article.section,
		published: article.published,
		publishedFrom: article.publishedFrom,
		language: article.language,
		url: article.url,
		keywords: article.keywords,
		body: article.body.map(({kind, text}) => ({kind, text})),
		furniture: article.furniture,
		provenance: article.provenance,
		copyOf,
	};
}
