import {claim, type Draft, emptyDraft} from '../draft.ts';
import {readBlocks} from '../plain-text/paragraphs.ts';
import {readByline} from '../story/byline.ts';
import {isRule} from '../story/furniture/page-lines.ts';
import {readHeader} from '../story/header.ts';
import {type Line, splitLines, view} from '../story/lines.ts';
import {claimBylineAgency, readStory} from '../story/story.ts';
import {isForced, joinedText, wrapWidth} from '../story/wrapping.ts';
import {isIptcHeader} from './signs.ts';
import type {Transmission} from './transmission.ts';
import {wireFormat} from './wire-format.ts';

/** IPTC 7901: SOH, a line of codes, keywords, STX, headline and byline up to a `=`, the story, ETX and when it was sent. */
export default wireFormat('iptc-7901', isIptcHeader, readSent);

/** Headline and byline end within so many lines. */
const longestHead = 12;
/** The narrowest and the widest that agencies set their lines. */
const narrowest = 40;
const widest = 100;

/** What opens the notes of the desk that stand below a story. */
const notesHead =
	/^(?:#{1,2} ?)?(?:(?:dpa-)?notizblock\b|(?:the following information|die (?:nach)?folgenden informationen|the above material)\b.{0,60}\b(?:not intended|nicht zur)\b|(?:notes? to|attention) editors?\b|(?:hinweise?|achtung) (?:für|an) (?:die )?redaktion)/iu;
/** `cnw im fe`, `dpa tca bag`: agency and initials of the desk, the last line of a story. */
const initials = /^[a-z]{2,5}(?:[ /-][a-z]{1,5}){1,6}$/;
const note = /^(?:\(.*\)|(?:eds|editors|ed|note|achtung)\b ?:?.*|\+{3}.*)$/i;

function readSent({header, text, trailer}: Transmission): Draft {
	const draft = emptyDraft();
	const [codes, ...keywords] = header;
	if (codes !== undefined && (isIptcHeader(codes) || !codes.includes('/'))) draft.furniture.push(codes);
	else if (codes !== undefined) keywords.unshift(codes);
	let lines: readonly Line[] = splitLines(text.join('\n'));
	// Without its STX the line of keywords is the first of the text.
	if (keywords.length === 0 && /\/$/.test(lines[0]?.text ?? '')) {
		keywords.push(lines[0]!.text);
		lines = lines.slice(1);
	}
	// Some agencies put it there, without a space, and close none of their lines.
	if (keywords.length === 0 && lines[1]?.gap === false && /^\S+-\S+$/.test(lines[0]!.text)) {
		keywords.push(lines[0]!.text);
		lines = lines.slice(1);
	}
	const words = keywords.flatMap(line => line.split('/')).map(word => word.trim());
	claim(
		draft,
		'keywords',
		words.filter(word => word !== ''),
		'header',
	);
	const notes = notesStart(lines);
	readText(draft, lines.slice(0, notes));
	for (const line of lines.slice(notes)) draft.furniture.push(line.text);
	draft.furniture.push(...trailer);
	return draft;
}

/** The number of the first line of the notes, with the rule above it; a line of initials alone counts when it is the last one. */
function notesStart(lines: readonly Line[]): number {
	const found = lines.findIndex(
		(line, at) => at > 0 && line.text.length <= 160 && notesHead.test(view(line)),
	);
	if (found !== -1) return isRule(view(lines[found - 1]!)) ? found - 1 : found;
	const last = lines.at(-1);
	return last?.gap && lines.length > 1 && initials.test(last.text) ? lines.length - 1 : lines.length;
}

function readText(draft: Draft, lines: readonly Line[]): void {
	let head = lines.slice(0, longestHead).findLastIndex(line => isClosed(line.text)) + 1;
	// A remark in brackets below the byline: `(With picture)`.
	while (
		head > 0 &&
		head < lines.length - 1 &&
		/^\(.{3,80}\)$/.test(lines[head]!.text) &&
		lines[head + 1]!.gap
	)
		head++;
	const column = wrapWidth(lines.slice(head)) ?? setWidth(lines.slice(head));
	if (head > 0) readHead(draft, lines.slice(0, head));
	const {next, deck} = head > 0 ? {next: head, deck: []} : readHeader(draft, lines, column);
	draft.body.push(...deck);
	readStory(draft, readBlocks(lines.slice(next), column));
	claimBylineAgency(draft);
}

/** Headline, byline and notes, each with the lines it runs over. */
function readHead(draft: Draft, lines: readonly Line[]): void {
	for (let at = 0; at < lines.length; ) {
		let text = unclosed(lines[at]!.text);
		const start = at++;
		const names = readByline(text);
		// Only a headline runs over its line.
		while (
			names === null &&
			draft.headline === null &&
			at < lines.length &&
			!lines[at]!.gap &&
			!isClosed(lines[at - 1]!.text) &&
			!note.test(text) &&
			readByline(unclosed(lines[at]!.text)) === null &&
			!note.test(lines[at]!.text)
		) {
			text = joinedText([text, unclosed(lines[at]!.text)]);
			at++;
		}
		if (text === '') continue;
		if (names !== null && claim(draft, 'byline', text, 'layout'))
			claim(draft, 'authors', names.authors, 'layout');
		else if (names !== null || note.test(text) || !claim(draft, 'headline', text, 'layout'))
			for (const line of lines.slice(start, at)) draft.furniture.push(unclosed(line.text));
	}
}

/** A `=` at its end closes a line of the head. */
function isClosed(text: string): boolean {
	return /(?:^|\s)=$/.test(text.slice(-2));
}

function unclosed(text: string): string {
	return isClosed(text) ? text.slice(0, -1).trimEnd() : text;
}

/** The width of lines that are too few to tell whether they are wrapped: agencies wrap theirs, so one line that was full is enough. */
function setWidth(lines: readonly Line[]): number | null {
	const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
	if (width < narrowest || width > widest) return null;
	return lines.some((line, at) => at > 0 && !line.gap && isForced(lines[at - 1]!, line, width * 0.93))
		? width
		: null;
}
