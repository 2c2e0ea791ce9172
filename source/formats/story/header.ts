import type {Block} from '../../article/article.ts';
import {claim, claimDate, type Draft} from '../draft.ts';
import {readBareNames, readByline} from './byline.ts';
import {readDateLine} from './date-line.ts';
import {findDateline} from './dateline.ts';
import {isDocumentCount} from './document-count.ts';
import {isCaption} from './furniture/captions.ts';
import {isClosing} from './furniture/closing.ts';
import {isPageLine} from './furniture/page-lines.ts';
import {
	isAuthorLine,
	isBylineOverSubhead,
	isHeaderLine,
	isSureLabel,
	labelAt,
	takeDate,
	takeHeaderLine,
	takeLabel,
	takeSigned,
} from './header-lines.ts';
import {headlineLength, longestSentence} from './headline.ts';
import {isAddress} from './labels.ts';
import {endsSentence, indent, type Line, longestHeaderLine, view} from './lines.ts';
import {joinedText} from './wrapping.ts';

/** What the header leaves over: where the body begins, and the lines between headline and byline that belong to the story. */
export type Header = {readonly next: number; readonly deck: readonly Block[]};

/** No header has more lines. */
const mostLines = 16;
/** The longest line or sentence between headline and byline. */
const longestDeck = 260;

const sections =
	/^(?:(?:world|politics|business|economy|markets|finance|sports?|opinion|culture|arts?|technology|tech|science|health|education|local|national|international|environment|climate|travel|lifestyle|entertainment|obituar(?:y|ies)|europe|asia|africa|americas|middle east|us|uk|wirtschaft|politik|kultur|économie|politique|deportes|letters(?: to the editor)?|top stories|columnists?|commentary)(?: news)?)\.?$/i;
const kickers =
	/^(?:exclusive|breaking(?: news)?|live(?: updates?)?|just in|updated?|news|editorial|analysis|feature|first look|developing(?: story)?|urgent|eilmeldung)\.?$/i;
/** Names of a site's other pages, in a row. */
const siteLinks =
	/^(?:terms of (?:use|service)|privacy (?:policy|notice)|cookie (?:policy|settings)|skip to (?:main )?content|main menu|menu|sign in|log ?in|subscribe)$|^(?:(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice)|cookie (?:policy|settings)|skip to (?:main )?content|main menu|menu|home|sign in|sign up|log ?in|subscribe|register|search|contact us|about us|advertise|site ?map|newsletters?|help)(?: ?[|•·/,] ?| |$)){2,12}$/i;
/** Where in a site the page is, or a link to send it on: `Home > News > Local`, `Share on Facebook`. */
const trail = /^home ?[>»›/]|^(?:share (?:on|via) .{3,30}|click here to .{3,40})$/i;
/** `1 of 4. Boats lie idle …`: the words under the first of several pictures. */
const numberedCaption = /^\d{1,3} ?(?:of|\/) ?\d{1,3}[.:)]? \p{Lu}/u;
/** `(c) 2027 The Salt Wyke Courier` above the headline. */
const rights = /^(?:©|\(c\)|copyright(?: ?©| \(c\))?) ?\d{4}\b.{0,80}$/i;
const papers =
	/\b(?:Times|Post|Courier|Herald|Gazette|Tribune|Journal|Chronicle|Guardian|Observer|Telegraph|Press|News|Daily|Mail|Star|Standard|Bulletin|Examiner|Record|Argus|Echo|Advertiser|Mercury|Zeitung|Anzeiger|Presse)\b/;

/**
 * Reads what stands before the story (headline, byline, dates, labels) into the draft.
 * @param lines of one article.
 * @param column the width the text is wrapped at, null when it is not.
 */
export function readHeader(draft: Draft, lines: readonly Line[], column: number | null): Header {
	const start = readAboveHeadline(draft, lines);
	const isHeadless = start > 0 && isBylineOverSubhead(lines, start - 1);
	const count = draft.headline === null && !isHeadless ? headlineLength(lines, start, column) : 0;
	// Databases part headline and deck by a semicolon, and leave it where there is no deck.
	if (count > 0)
		claim(
			draft,
			'headline',
			joinedText(lines.slice(start, start + count).map(line => line.text)).replace(/(?<=[^\s;]) ?;$/, ''),
			'layout',
		);
	const header = readBelowHeadline(draft, lines, start + count, column);
	// The date of a change is all that many papers print.
	const changed = lines.slice(0, header.next).map(line => readDateLine(view(line)));
	claimDate(draft, changed.find(date => date?.isUpdate)?.date ?? null, 'text', 'layout');
	return header;
}

/** Labels, a kicker or a newspaper's name and date before the headline; the index of the line after them. */
function readAboveHeadline(draft: Draft, lines: readonly Line[]): number {
	let at = 0;
	if (draft.headline !== null) return at;
	for (; at < Math.min(lines.length, mostLines); at++) {
		const line = lines[at]!;
		if (line.text.length > longestHeaderLine) break;
		const text = view(line);
		const date = readDateLine(text);
		const next = lines[at + 1];
		if (isDocumentCount(text) || (isPageLine(text) && next !== undefined)) draft.furniture.push(line.text);
		else if (isBylineOverSubhead(lines, at)) takeSigned(draft, line);
		else if (isSureLabel(lines, at)) takeLabel(draft, line);
		else if (date !== null && next !== undefined) takeDate(draft, line, date);
		else if (draft.byline === null && isBylineAbove(lines, at)) takeHeaderLine(draft, lines, at, at);
		else if (isMasthead(lines, at)) claim(draft, 'publication', line.text, 'layout');
		else if (isAddress(text)) claim(draft, 'url', text, 'layout');
		else if (sections.test(text) && next !== undefined)
			claim(draft, 'section', line.text.replace(/\.$/, ''), 'layout');
		else if (isAboveStory(text) && next !== undefined) draft.furniture.push(line.text);
		else break;
	}
	return at;
}

/** `FILE - The pier in May. (AP Photo/Orla Dray)` above a story that has no headline, or one below. */
function isPicturesWords(text: string): boolean {
	return isCaption(text) && (/^FILE\b/.test(text) || /[.!?…]["”’']? ?\([^()]*\)\.?$/.test(text.slice(-170)));
}

/** A byline that a blog prints above the headline. */
function isBylineAbove(lines: readonly Line[], at: number): boolean {
	const [line, next] = [lines[at]!, lines[at + 1]];
	if (next === undefined || !next.gap || endsSentence(view(next))) return false;
	return readByline(view(line)) !== null && headlineLength(lines, at + 1, null) > 0;
}

/** A kicker, the links of a site or the words under a picture. */
function isAboveStory(text: string): boolean {
	return (
		kickers.test(text) ||
		siteLinks.test(text) ||
		trail.test(text) ||
		numberedCaption.test(text) ||
		rights.test(text) ||
		isPicturesWords(text)
	);
}

/** Everything from the headline to the first line of the story. */
function readBelowHeadline(
	draft: Draft,
	lines: readonly Line[],
	start: number,
	column: number | null,
): Header {
	const deck: Block[] = [];
	let at = start;
	const end = Math.min(lines.length, start + mostLines);
	while (at < end) {
		const line = lines[at]!;
		if (line.text.length > longestHeaderLine) break;
		const taken = takeHeaderLine(draft, lines, at, start);
		if (taken > 0) {
			at += taken;
			continue;
		}
		const next = deckEnd(lines, at, column);
		if (
			deck.length > 2 ||
			isStory(lines, at, column) ||
			findDateline(line.text) !== null ||
			!isHeaderAhead(draft, lines, next)
		)
			break;
		const text = joinedText(lines.slice(at, next).map(line => line.text));
		deck.push({kind: endsSentence(view(lines[next - 1]!)) ? 'paragraph' : 'subhead', text});
		at = next;
	}
	return {next: at, deck};
}

/** A newspaper's name over the date over a headline; or centred, as databases print it. */
function isMasthead(lines: readonly Line[], at: number): boolean {
	const [line, next, after] = [lines[at]!, lines[at + 1], lines[at + 2]];
	if (next === undefined || after === undefined || line.text.length > 50) return false;
	const date = readDateLine(view(next));
	if (date === null || date.date === null || date.isUpdate) return false;
	const isCentred = indent(line) >= 8 && indent(next) >= 8;
	return (
		isCentred ||
		(papers.test(titleCase(view(line))) && after.text.length <= 200 && view(line).split(' ').length <= 6)
	);
}

function titleCase(text: string): string {
	return text.replace(/\p{L}+/gu, word => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

/** Two paragraphs of sentences one after the other are the story, whatever label or date comes below them. */
function isStory(lines: readonly Line[], at: number, column: number | null): boolean {
	const isParagraph = (line: Line | undefined) =>
		line !== undefined && line.text.length > longestSentence && endsSentence(view(line));
	return column === null && isParagraph(lines[at]) && isParagraph(lines[at + 1]);
}

/** The index after the line, or the wrapped lines, of one deck. */
function deckEnd(lines: readonly Line[], at: number, column: number | null): number {
	let end = at + 1;
	if (column === null) return end;
	while (end < lines.length && !lines[end]!.gap && end - at < 5 && !isHeaderLine(view(lines[end]!))) end++;
	return end;
}

/** Whether a byline, date or label comes after what may be a deck, or directly after one more of its kind. */
function isHeaderAhead(draft: Draft, lines: readonly Line[], next: number): boolean {
	if (lines.slice(Math.max(0, next - 5), next).some(line => line.text.length > longestDeck)) return false;
	for (let at = next; at < Math.min(lines.length, next + 2); at++) {
		const line = lines[at]!;
		if (line.text.length > longestDeck) return false;
		const text = view(line);
		// Below prose a date is of something in the story (a meeting, an event) unless a story begins after it.
		if (isProse(lines[at - 1]!) && readDateLine(text) !== null && !lines.slice(at + 1, at + 12).some(isProse))
			return false;
		if (isHeaderLine(text) || isSureLabel(lines, at)) return hasStoryAfter(lines, at);
		if (
			at === next &&
			draft.byline === null &&
			draft.headline !== null &&
			readBareNames(text) !== null &&
			isAuthorLine(lines, at)
		)
			return true;
		if (at === next && findDateline(line.text) !== null) return false;
	}
	return false;
}

function isProse(line: Line): boolean {
	return line.text.length > 80 && endsSentence(line.text.slice(-20));
}

/** Whether anything but more labels and closing matter comes below: a date or credit that ends the file has no deck above it. */
function hasStoryAfter(lines: readonly Line[], at: number): boolean {
	return lines.slice(at + 1, at + 12).some((line, offset) => {
		const text = view(line);
		return !isHeaderLine(text) && !isClosing(text) && labelAt(lines, at + 1 + offset) === null;
	});
}
