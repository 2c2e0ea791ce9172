import type {Article, BlockKind} from '../article/article.ts';
import {printedBlocks, rowsOf} from '../article/printed.ts';
import {type SafeText, safeText, stackSafe, trimSafe} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';
import {shownOrNull, sourceLine, writersOf} from './heading.ts';

/**
 * A whole article as logical text: every paragraph is one line, with an empty line between the blocks, and there is no
 * line end behind the last. On top stand headline, byline, and who published it and when; below the story what was
 * printed around it, and its address. Items of a list and rows of a table are lines that follow each other.
 */
export function articleToText(article: Article): SafeText {
	const heading = [titleOf(article), writersOf(article), sourceLine(article)].filter(isThere);
	const around = [...article.furniture, article.url].map(shownOrNull).filter(isThere);
	return stackSafe([stackSafe(heading), ...blocks(article), ...around], 1);
}

function blocks(article: Article): SafeText[] {
	const parts: {kind: BlockKind; rows: SafeText[]}[] = [];
	for (const {block, text} of printedBlocks(article)) {
		const {kind} = block;
		const rows = kind === 'table' ? withoutEmptyEnds(rowsOf(block)) : [trimSafe(text)];
		if (rows.every(row => row.trim() === '')) continue;
		const shown = kind === 'list-item' ? rows.map(row => safeText`- ${row}`) : rows;
		const last = parts.at(-1);
		// A list is one block to the eye.
		if (kind === 'list-item' && last?.kind === kind) last.rows.push(...shown);
		else parts.push({kind, rows: shown});
	}
	return parts.map(({rows}) => stackSafe(rows));
}

/** Rows without the empty ones above and below them: between blocks there is one empty line. */
function withoutEmptyEnds(rows: readonly SafeText[]): SafeText[] {
	const isFull = (row: SafeText) => row.trim() !== '';
	return rows.slice(Math.max(0, rows.findIndex(isFull)), rows.findLastIndex(isFull) + 1);
}

function isThere(text: SafeText | null): text is SafeText {
	return text !== null && text !== '';
}
