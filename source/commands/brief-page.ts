import type {ArticlePage} from '../archive/types.ts';
import {type SafeText, safe, ui} from '../article/safe-text.ts';
import {bylineOf, dotted, titleOf} from '../typeset/heading.ts';
import {lines, paragraph, paragraphs, publishedLine} from './page.ts';

/** A brief as a small page, in lines of at most `columns`; each passage on one line when that is null. */
export function briefPage({article, brief}: ArticlePage, columns: number | null): SafeText {
	const place = article.dateline?.place ?? null;
	const heading = [
		titleOf(article),
		dotted(bylineOf(article), place === null ? null : safe(place)),
		publishedLine(article),
	];
	// Often the gist is the first sentence of the summary as well.
	const gist = brief.summary.some(({text}) => text === brief.gist?.text) ? null : brief.gist;
	const facts = [
		fact('Who', brief.who, columns),
		fact('Where', brief.where, columns),
		fact('When', brief.when === null ? [] : [brief.when], columns),
		fact(
			'Figures',
			brief.figures.map(({text}) => text),
			columns,
		),
	];
	return paragraphs(
		lines(...heading.map(line => paragraph(line, columns))),
		...[gist, ...brief.summary].map(passage =>
			passage === null ? ui('') : paragraph(safe(passage.text), columns),
		),
		lines(...facts),
	);
}

const labelColumns = 'Figures  '.length;

function fact(name: string, values: readonly string[], columns: number | null): SafeText {
	if (values.length === 0) return ui('');
	const text = safe(values.join('; '));
	return paragraph(text, columns, name.padEnd(labelColumns));
}
