import {splitTrailingDate} from '../../article/dates.ts';
import {claim, claimDate, type Draft} from '../draft.ts';
import {readBareNames} from './byline.ts';
import {findDateline} from './dateline.ts';
import {headlineLength} from './headline.ts';
import {endsSentence, type Line, view} from './lines.ts';

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
const phoneOrMail = /\(?\d{3}\)?[-. /]{1,2}\d{3}[-. ]?\d{2,4}|\+\d[\d ()-]{7,}|[\w.+-]{1,60}@[\w-]{1,60}\.\w/;

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
		const isApart = line.gap || taken[at - 1] === true || text === text.toUpperCase();
		if (
			isApart &&
			(isReleaseMark(text) || (kindOfPaper.test(text) && hasHeadline(draft, lines, at, taken)))
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

/** `FOR IMMEDIATE RELEASE`, also with a date or a name behind it; `Embargoed until 9 a.m. on May 4`. */
function isReleaseMark(text: string): boolean {
	const mark = immediate.exec(text)?.[0];
	if (mark !== undefined) return /Release|RELEASE/.test(mark) || !/\p{L}/u.test(text.slice(mark.length));
	return dated.test(text) && (/^\W*\p{Lu}.*\d/u.test(text) || text === text.toUpperCase());
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
		if (!lines[end]!.gap || phoneOrMail.test(text)) continue;
		if (end === at + 1 && isBareHead && readBareNames(text) !== null) continue;
		// A name on its own, with the telephone or address below it.
		const after = lines[end + 1];
		if (text.length > 50 || after === undefined || after.text.length > 80 || !phoneOrMail.test(view(after)))
			break;
	}
	const text = lines.slice(at, end).map(view).join(' ');
	// "Contact: …" can be a headline's own words.
	return phoneOrMail.test(text) || /^\W{0,3}(?:media|press) contact/i.test(text) ? end - at : 0;
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
