import {columnGaps} from '../story/tables.ts';
import {readTag} from './html-tags.ts';

/** Only so much of a block that is set in is looked at. */
const looked = 20_000;

/**
 * Whether the lines that Markdown takes for code, because they are set in, are prose: sentences in long lines, with hardly a
 * sign of a programming language. Verses and rows of figures are not: they keep their lines.
 */
export function isSetInProse(code: string): boolean {
	const text = code.slice(0, looked).trim();
	const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
	const spaces = text.match(/\s/g)?.length ?? 0;
	const signs = text.match(/[{}[\]<>=;|\\_*&^%#@+`~$]/g)?.length ?? 0;
	if (letters < 12 || letters + spaces < text.length * 0.8 || signs > text.length * 0.025) return false;
	if (!/[\p{L}\p{M}\d)][.!?…]["'”’»)]{0,2}(?:\s|$)|[。！？]/u.test(text)) return false;
	const parts = text.split(/\n\s*\n/).map(part => part.split('\n'));
	let long = 0;
	for (const lines of parts) {
		if (lines.some(line => columnGaps({text: line.trim(), lead: '', gap: false}) > 1)) return false;
		const isOne = lines.length === 1;
		if (isOne || lines.slice(0, -1).every(line => width(line) >= 40)) long++;
	}
	return long * 5 >= parts.length * 4;
}

/** Whether the lines that are set in are the inner lines of HTML that is. */
export function isSetInHtml(code: string): boolean {
	return readTag(code.trimStart().slice(0, 4000)) !== null;
}

/** East Asian letters are two columns wide. */
function width(line: string): number {
	return line.trim().replace(/[\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/g, '??').length;
}
