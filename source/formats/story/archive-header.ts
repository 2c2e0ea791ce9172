import {claim, claimDate, type Draft} from '../draft.ts';
import {readNames} from './byline.ts';
import {readDateLine} from './date-line.ts';
import {type Line, view} from './lines.ts';
import {joinedText} from './wrapping.ts';

/** All the codes stand within this many lines. */
const longestHeader = 60;
const headCode = /^(HD|SE|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CLM|DLN|LP|TD)(?:[ \t]+|$)/;
const tailCode = /^(?:CO|IN|NS|RE|PUB|CT|RF|ART|IPC|IPD|AN)(?: {2,}|\t+|$)|^AN Document \S/;
const wordCount = /^\d{1,3}(?:,\d{3})* words$/i;
const rights = /^(?:\(c\)|©|copyright).{3,200}$/i;
const documentMark = /^Document [A-Z]{2,12}[A-Za-z0-9]{10,30}$/;

/**
 * Reads the header of a news archive's download into the draft: two-letter codes (`HD` headline, `PD` date, `SN` paper, `LP` and `TD` the
 * story), or the same without codes (words, date, paper, its code, page, language, rights, one below the other).
 * @returns the lines that are left: headline and byline where they are not taken, and the story.
 */
export function takeArchiveHeader(draft: Draft, lines: readonly Line[]): readonly Line[] {
	return takeCodes(draft, lines) ?? takeUncoded(draft, lines) ?? lines;
}

function takeCodes(draft: Draft, lines: readonly Line[]): readonly Line[] | null {
	const codes = lines.slice(0, longestHeader).map(line => headCode.exec(line.text.slice(0, 12))?.[1] ?? null);
	const story = codes.findIndex(code => code === 'LP' || code === 'TD');
	if (story === -1 || (codes[0] === null && codes[1] === null)) return null;
	if (!['HD', 'PD', 'SN'].every(code => codes.slice(0, story).includes(code))) return null;
	for (let at = 0; at < story; ) {
		let end = at + 1;
		while (end < story && codes[end] === null) end++;
		takeCode(draft, codes[at] ?? null, lines.slice(at, end));
		at = end;
	}
	const second = codes.indexOf('TD', story);
	const found = lines.findIndex(
		(line, at) => at > story && line.gap && tailCode.test(line.text.slice(0, 20)),
	);
	const end = found === -1 ? lines.length : found;
	const body = lines.slice(story, end).flatMap((line, offset) => {
		const at = story + offset;
		const mark = at === story || at === second ? headCode.exec(line.text.slice(0, 12))![0] : '';
		if (mark !== '') draft.furniture.push(mark.trim());
		const text = line.text.slice(mark.length);
		// The first line below a code opens a paragraph.
		const opens = mark !== '' || at - 1 === story || (second !== -1 && at - 1 === second);
		return text === '' ? [] : [{...line, text, gap: line.gap || opens}];
	});
	for (const line of lines.slice(end)) draft.furniture.push(line.text);
	return body;
}

/** One code with the lines that it runs over. */
function takeCode(draft: Draft, code: string | null, lines: readonly Line[]): void {
	const first = lines[0]!;
	const mark = code === null ? '' : headCode.exec(first.text.slice(0, 12))![0];
	const value = joinedText([first.text.slice(mark.length), ...lines.slice(1).map(line => line.text)]).trim();
	if (value !== '' && isTaken(draft, code, value)) return;
	for (const line of lines) draft.furniture.push(line.text);
}

function isTaken(draft: Draft, code: string | null, value: string): boolean {
	switch (code) {
		case 'HD':
			return claim(draft, 'headline', value, 'layout');
		case 'SN':
			return claim(draft, 'publication', value, 'layout');
		case 'SE':
			return claim(draft, 'section', value, 'layout');
		case 'PD':
			return claimDate(draft, readDateLine(value)?.date ?? null, 'text', 'layout');
		case 'BY': {
			if (!claim(draft, 'byline', value, 'layout')) return false;
			claim(draft, 'authors', readNames(value.replace(/^by /i, ''))?.authors ?? [], 'layout');
			return true;
		}
		default:
			return false;
	}
}

/** The number of words, the date, the paper and more down to its rights, each on a line, below headline and byline. */
function takeUncoded(draft: Draft, lines: readonly Line[]): readonly Line[] | null {
	const start = lines.slice(0, 8).findIndex(line => wordCount.test(line.text.slice(0, 20)));
	if (start < 1) return null;
	const end = lines.slice(start, start + 12).findIndex(line => rights.test(line.text)) + start;
	const date = lines[start + 1] === undefined ? null : readDateLine(view(lines[start + 1]!));
	if (end < start + 3 || !date?.date || lines.slice(start, end).some(line => line.text.length > 80))
		return null;
	const isClock = (line: Line) => /^\d{1,2}:\d{2}(?: \w{2,4})?$/.test(line.text);
	let paper = start + 2;
	if (isClock(lines[paper]!)) paper++;
	for (let at = start; at <= end; at++) {
		const {text} = lines[at]!;
		if (at === start + 1 && claimDate(draft, date.date, 'text', 'layout')) continue;
		if (at === paper && claim(draft, 'publication', text, 'layout')) continue;
		draft.furniture.push(text);
	}
	const below = lines.slice(end + 1);
	const last = below.at(-1);
	if (last !== undefined && documentMark.test(last.text.slice(0, 60))) draft.furniture.push(last.text);
	const story = last !== undefined && documentMark.test(last.text.slice(0, 60)) ? below.slice(0, -1) : below;
	return [...lines.slice(0, start), ...story.map((line, at) => (at === 0 ? {...line, gap: true} : line))];
}
