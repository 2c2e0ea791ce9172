import {splitTrailingDate} from '../../article/dates.ts';
import {claim, claimDate, type Draft} from '../draft.ts';
import {readBareNames} from './byline.ts';
import {readDateLine} from './date-line.ts';
import {findDateline} from './dateline.ts';
import {hasPhoneOrMail} from './furniture/contacts.ts';
import {headlineLength} from './headline.ts';
import {endsSentence, isCapitals, type Line, view} from './lines.ts';

/** What a press office prints above its release stands within this many lines. */
const mostLines = 14;
const longestLine = 140;

/** Stands above or below the headline and is never one. */
const immediate =
	/^[-–—*\s]*(?:for )?(?:immediate release|release (?:upon|on) (?:receipt|delivery))(?=[\s:.*,–—-]|$)/i;
const dated =
	/^[-–—*\s]*(?:(?:for )?release (?:at|after|on|until)|(?:under )?embargo(?:ed)? (?:until|for|till)) .{3,80}$/i;
/** May be a headline when nothing else is. */
const kindOfPaper =
	/^[-–—*\s]*(?:(?:news|press|media) (?:release|advisory|alert|statement)|(?:official )?statement|release)[\s:.*–—-]*$/i;
const department =
	'State|Justice|Defense|Labor|Commerce|Education|Energy|the Treasury|Homeland Security|Agriculture|the Interior|Transportation|Veterans Affairs|Health (?:and|&) Human Services|Housing (?:and|&) Urban Development';
const office =
	'(?:Press|First|Prime|Vice|Lieutenant|Deputy|Attorney|State|City|County|Lord) ?(?:Secretary|Lady|Minister|President|Governor|Mayor|General|Auditor|Comptroller)|Governor|President|Mayor|Spokes(?:person|man|woman)|Secretary(?: of State)?|Speaker|Chancellor|Commissioner|Inspector General|Comptroller';
const pressOffice = new RegExp(
	`^(?:The White House|(?:The )?Office of (?:the )?(?:${office})(?: .{0,40})?|U\\.? ?S\\.? Department of (?:${department})|News from .{3,60}|.{3,70} ?[:|–—-] ?(?:Press (?:Room|Office|Releases?)|News ?room|Media Cent(?:er|re)))$`,
	'i',
);
const contactHead =
	/^\W{0,3}(?:(?:(?:for )?(?:media|press|news|further|more|additional|editorial)(?: (?:information|inquiries|enquiries|relations))?|for (?:media|press) (?:inquiries|enquiries)),? ?(?:please )?)?contacts?(?: (?:information|person|details))?(?: ?:|$)/i;

/**
 * Reads what a press office prints around its headline into the draft: the office, the marks of release, and whom to ask.
 * @param lines of the head of an article, the headline among them or known already.
 * @returns for each line from the first whether it was taken; later lines were not.
 */
export function takePressHead(draft: Draft, lines: readonly Line[]): readonly boolean[] {
	const taken: boolean[] = [];
	let isAtTop = true;
	for (let at = 0; at < Math.min(lines.length, mostLines); ) {
		const line = lines[at]!;
		const text = view(line);
		if (line.text.length > longestLine || lines[at + 1] === undefined) break;
		const contacts = contactLength(lines, at);
		if (contacts > 0) {
			for (const contact of lines.slice(at, at + contacts)) draft.furniture.push(contact.text);
			taken.push(...Array.from({length: contacts}, () => true));
			at += contacts;
			continue;
		}
		// A line of a wrapped paragraph may open with the same words.
		const isApart = line.gap || taken[at - 1] === true || isCapitals(text);
		if (
			isApart &&
			((isReleaseMark(text) && storyBehindMark(text) === 0) ||
				(kindOfPaper.test(text) && hasHeadline(draft, lines, at, taken)))
		) {
			claimDate(draft, splitTrailingDate(text)?.date ?? null, 'text', 'layout');
			draft.furniture.push(line.text);
			taken.push(true);
		} else if (
			isAtTop &&
			draft.headline === null &&
			pressOffice.test(text) &&
			headlineLength(lines, at + 1, null) > 0
		) {
			if (!claim(draft, 'publication', line.text, 'layout')) draft.furniture.push(line.text);
			taken.push(true);
		} else {
			// Below the headline the first sentence is the story.
			const isBelow = draft.headline !== null || taken.includes(false);
			if (findDateline(line.text) !== null || (isBelow && endsSentence(text))) break;
			isAtTop = false;
			taken.push(false);
		}
		at++;
	}
	return taken;
}

/**
 * Parts what press offices print on one line: the mark of release before the dateline, the headline or the story itself, and two
 * columns (mark and date on the left, whom to ask on the right).
 */
export function partPressLines(lines: readonly Line[]): readonly Line[] {
	const head = lines.slice(0, mostLines);
	if (!head.some(line => immediate.test(line.text.slice(0, 40)))) return lines;
	const parted: Line[] = [];
	for (let at = 0; at < head.length; ) {
		const left: Line[] = [];
		const right: Line[] = [];
		for (let columns = columnsOf(head[at]); columns !== null; columns = columnsOf(head[at])) {
			left.push({...head[at]!, text: columns[0]});
			right.push({text: columns[1], lead: '', gap: false});
			at++;
		}
		parted.push(...left, ...right);
		const line = head[at++];
		if (line === undefined) break;
		const rest = storyBehindMark(line.text);
		if (rest === 0) parted.push(line);
		else {
			const mark = line.text.slice(0, rest).replace(/[\s–—-]+$/, '');
			parted.push({...line, text: mark}, {text: line.text.slice(rest), lead: '', gap: true});
		}
	}
	return [...parted, ...lines.slice(head.length)];
}

/** The two columns of a line, one with the mark of release or a date, the other with whom to ask; null when it has none. */
function columnsOf(line: Line | undefined): [string, string] | null {
	if (line === undefined || line.text.length > longestLine) return null;
	const columns = line.text.split(/ {3,}|\t[\s]*/);
	if (columns.length !== 2) return null;
	const [left, right] = [columns[0]!, columns[1]!];
	const isMark = isReleaseMark(left) || readDateLine(left) !== null;
	return isMark && (isContactHead(right) || hasPhoneOrMail(right)) ? [left, right] : null;
}

/** Where behind the mark of release on the same line a dateline, headline or sentence begins; 0 when nothing, a date or a name stands there. */
function storyBehindMark(text: string): number {
	const mark = immediate.exec(text.slice(0, 60))?.[0];
	if (mark === undefined || !isReleaseMark(text.slice(0, mark.length))) return 0;
	const separator = /^[\s:.*,–—-]+/.exec(text.slice(mark.length))?.[0] ?? '';
	const start = mark.length + separator.length;
	const rest = text.slice(start, start + 320);
	const words = rest.split(' ').length;
	if (words < 4 || isContactHead(rest.slice(0, 120)) || hasPhoneOrMail(rest.slice(0, 80))) return 0;
	if (findDateline(rest) !== null && rest.length > 40) return start;
	if (readDateLine(rest) !== null || splitTrailingDate(rest) !== null) return 0;
	return endsSentence(text) || /[:–—-]/.test(separator) ? start : 0;
}

/** `FOR IMMEDIATE RELEASE`, also with a date or a name behind it; `Embargoed until 9 a.m. on May 4`. */
function isReleaseMark(text: string): boolean {
	const mark = immediate.exec(text)?.[0];
	if (mark !== undefined) return /Release|RELEASE/.test(mark) || !/\p{L}/u.test(text.slice(mark.length));
	return dated.test(text) && (/^\W*\p{Lu}.*\d/u.test(text) || isCapitals(text));
}

/** Whether there is a headline beside the line: one known already, one above it, or one below. */
function hasHeadline(draft: Draft, lines: readonly Line[], at: number, taken: readonly boolean[]): boolean {
	return draft.headline !== null || taken.includes(false) || headlineLength(lines, at + 1, null) > 0;
}

/** How many lines from `at` say whom to ask about the release; 0 when none does. */
function contactLength(lines: readonly Line[], at: number): number {
	const first = lines[at]!;
	if (!isContactHead(view(first))) return 0;
	const isBareHead = view(first).replace(contactHead, '').trim() === '';
	let end = at + 1;
	for (; end < Math.min(lines.length - 1, at + 10); end++) {
		const text = view(lines[end]!);
		if (text.length > 80 || endsSentence(text) || isReleaseMark(text)) break;
		if (!lines[end]!.gap || hasPhoneOrMail(text)) continue;
		if (end === at + 1 && isBareHead && readBareNames(text) !== null) continue;
		// A name on its own, with the telephone or address below it.
		const after = lines[end + 1];
		if (text.length > 50 || after === undefined || after.text.length > 80 || !hasPhoneOrMail(view(after)))
			break;
	}
	const text = lines.slice(at, end).map(view).join(' ');
	// "Contact: …" can be a headline's own words.
	return hasPhoneOrMail(text) || /^\W{0,3}(?:media|press) contact/i.test(text) ? end - at : 0;
}

function isContactHead(text: string): boolean {
	return text.length <= 120 && contactHead.test(text);
}

/** The lines that were not taken; a line keeps the empty line that stood before it. */
export function untaken(lines: readonly Line[], taken: readonly boolean[]): readonly Line[] {
	if (!taken.includes(true)) return lines;
	let gap = false;
	return lines.flatMap((line, at) => {
		gap ||= line.gap;
		if (taken[at] === true) return [];
		const left = gap === line.gap ? line : {...line, gap};
		gap = false;
		return [left];
	});
}
