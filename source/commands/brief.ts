import type {Call} from './command.ts';
import {formatOf} from './format.ts';
import {type HeldPage, pagesOf} from './library.ts';
import {withFound} from './query.ts';

/** What each article says in short: small pages, JSON Lines or Markdown. */
export async function run(call: Call): Promise<number> {
	const {output} = call;
	const format = formatOf(call);
	return withFound(call, {
		briefs: true,
		async write(library, {articles}) {
			if (format === 'json') {
				for (const page of pagesOf(library, articles)) await output.record(recordOf(page));
			} else if (format === 'markdown') {
				const {briefToMarkdown} = await import('../export/markdown.ts');
				for (const page of pagesOf(library, articles)) await output.write(briefToMarkdown(page));
			} else {
				const {briefPage} = await import('./brief-page.ts');
				const {writePages} = await import('./page.ts');
				await writePages(pagesOf(library, articles), output, briefPage);
			}
		},
	});
}

/** What scripts get of a brief, in this order. */
function recordOf({article, brief, copyOf}: HeldPage) {
	return {
		path: article.path,
		index: article.index,
		headline: article.headline,
		gist: brief.gist?.text ?? null,
		summary: brief.summary.map(({text}) => text),
		who: brief.who,
		where: brief.where,
		when: brief.when,
		figures: brief.figures.map(({text}) => text),
		copyOf,
	};
}
