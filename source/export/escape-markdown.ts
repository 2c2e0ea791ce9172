import {type SafeText, safe} from '../article/safe-text.ts';

/** What Markdown and its common extensions would act on wherever it stands. */
const active = /[\\`*_{}[\]<>#~|$&^@]/g;
/** What programs make links of without being asked: `scheme:…`, `www.…`, `name.tld`. */
const linking = /:(?=[^\s\d])|(?<=\bwww)\.|\.(?=\p{L})/giu;
/** What it would act on at the beginning of a line: lists, rules, headings underlined. */
const opening = /^(?:[-+=:!]|\d{1,9}(?=[.)]))/;

/** Text as Markdown that shows exactly this text, on one line, and makes no link of it. */
export function escapeMarkdown(text: string): SafeText {
	const line = safe(text).replaceAll('\n', ' ').trim();
	const escaped = line.replace(active, '\\$&').replace(linking, '\\$&');
	// Of a numbered list the stop is escaped, since a digit cannot be.
	return escaped.replace(opening, mark => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`)) as SafeText;
}

/** Rows of text, exactly as they are, as a block of code. */
export function codeBlock(text: string): SafeText {
	const rows = text.split('\n').map(row => safe(row));
	// Longer than anything in it that could end it.
	let longest = 2;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = '`'.repeat(longest + 1);
	return [fence, ...rows, fence].join('\n') as SafeText;
}
