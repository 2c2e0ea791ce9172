/** The results of a search for people. */

import {counted} from '../article/count.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import type {ArticleHit, Hit, QuoteHit, SpeakerHit} from '../search/types.ts';
import {titleOf} from '../typeset/heading.ts';
import type {Output} from './output.ts';
import {lines, paragraph} from './page.ts';

const groups = {article: 'Articles', quote: 'Quotes', speaker: 'Speakers'} as const;

/** Writes results in their groups; whole lines where there is no terminal. */
export async function writeHits(hits: readonly Hit[], output: Output): Promise<void> {
	let group: Hit['kind'] | null = null;
	for (const hit of hits) {
		if (hit.kind !== group) {
			if (group !== null) await output.line(ui(''));
			await output.line(ui(groups[hit.kind]));
			group = hit.kind;
		}
		await output.line(hitLines(hit, output.columns));
	}
}

function hitLines(hit: Hit, columns: number | null): SafeText {
	switch (hit.kind) {
		case 'article':
			return articleLines(hit, columns);
		case 'quote':
			return quoteLines(hit, columns);
		case 'speaker':
			return speakerLine(hit, columns);
	}
}

function articleLines({row, field, snippet}: ArticleHit, columns: number | null): SafeText {
	const isHeadline = field === 'headline';
	const words = isHeadline ? row.gist : snippet.text;
	return lines(
		paragraph(safeText`${aside(row)}${titleOf(row)}`, columns, '  '),
		words === null
			? ui('')
			: paragraph(safeText`${isHeadline ? ui('') : ui(`${field}: `)}${safe(words)}`, columns, '      '),
	);
}

function quoteLines({row, speaker, snippet}: QuoteHit, columns: number | null): SafeText {
	const who = speaker === null ? ui('unknown') : safe(speaker);
	return lines(
		paragraph(safeText`“${safe(snippet.text)}” – ${who}`, columns, '  '),
		paragraph(safeText`${aside(row)}${titleOf(row)}`, columns, '      '),
	);
}

function speakerLine({name, quotes, articles}: SpeakerHit, columns: number | null): SafeText {
	const where = ui(`${counted(quotes, 'quote')} in ${counted(articles, 'article')}`);
	return paragraph(safeText`${safe(name)}  ${where}`, columns, '  ');
}

/** The day and the publication of an article, each with the gap behind it. */
function aside({published, publication}: ArticleHit['row']): SafeText {
	const day = published === null ? ui('') : safeText`${safe(published.slice(0, 10))}  `;
	return publication === null ? day : safeText`${day}${safe(publication)}  `;
}
