import type {Block} from '../../article/article.ts';
import {parseDate} from '../../article/dates.ts';
import {claim, claimDate, type Draft, emptyDraft} from '../draft.ts';
import {lettersAlone} from '../legible.ts';
import {readBlocks} from '../plain-text/paragraphs.ts';
import {readByline} from '../story/byline.ts';
import {isRule} from '../story/furniture/page-lines.ts';
import type {Line} from '../story/lines.ts';
import {claimBylineAgency, readStory} from '../story/story.ts';
import {joinedText} from '../story/wrapping.ts';
import {isAnpaHeader} from './signs.ts';
import type {Transmission} from './transmission.ts';
import {wireFormat} from './wire-format.ts';

/**
 * ANPA 1312: lines of codes, then fields from a `^` to a `<` or `=` (slug, headline, notes, byline), paragraphs that are set in, and
 * a last field that says when the story was sent.
 */
export default wireFormat('anpa-1312', isAnpaHeader, readSent);

/** A field, or a paragraph of the story with its lines joined. */
type Part = {
	readonly text: string;
	/** Whether it was opened by a `^`. */
	readonly isField: boolean;
	/** Whether a mark closed it, as it does each row of a table. */
	readonly isClosed: boolean;
	readonly lead: string;
	readonly gap: boolean;
};

/** `r z BC-TWN--Lamp-Keepers   02-20 0500`: priority, category, slug, day and words. */
const codes = /^[a-z] {1,2}[a-z] (.{2,60}?) {1,4}\d{1,2}-\d{1,2} \d{4}$/i;
const slugMark = /^(?:[A-Z]{2}-{1,2}\S|\S{2,30}--\S)/;
const wordCount = /, ?\d{1,5}$/;
const notes =
	/^(?:(?:urgent|bulletin|flash|newsalert|(?:news )?advisory|correction|eds)\W*$|eds\b|editors?\b|note\b|ap (?:photos?|video|graphics?|audio)\b|with (?:ap )?(?:photos?|video|graphics?)\b|(?:for|hold for|embargoed?|not for) (?:release|use)\b|for (?:immediate|global|global,)\b|\(?(?:updates?|adds?|corrects?|recasts?|ledes?)\b.{0,80}(?:\.|\)))/i;
/** What a story adds for machines, over as many fields as it takes: companies and their shares. */
const profile = /^\((?:PROFILE\b|(?:CO|TS|IG):)/;
const sentAt = /^AP-[A-Z]{2}-(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2})(GMT|[ECMP][SD]T)\b/;

function readSent({header, text, trailer}: Transmission): Draft {
	const draft = emptyDraft();
	const {head, story} = splitCodes(header, text);
	const parts = readParts(story);
	const isSent = parts.some(part => sentAt.test(part.text));
	const start = parts.findIndex((part, at) => !part.isField && !(part.isClosed && parts[at + 1]?.isField));
	const fields = parts.slice(0, start === -1 ? parts.length : start);
	readFields(draft, fields, head, isSent);
	const below = parts.slice(fields.length);
	const isProfile = below.map(
		(part, at) => part.isField && (profile.test(part.text) || (at > 0 && part.text === ')')),
	);
	const isStory = (part: Part, at: number) => !isProfile[at] && !sentAt.test(part.text);
	readStory(draft, withItems(readBlocks(below.filter(isStory).map(asLine), null)));
	for (const [at, {text}] of below.entries()) {
		if (sentAt.test(text)) takeSent(draft, text);
		else if (isProfile[at]) draft.furniture.push(text);
	}
	draft.furniture.push(...trailer);
	claimBylineAgency(draft);
	return draft;
}

/** The lines of codes, of which the second stands in the text where there is no STX. */
function splitCodes(
	header: readonly string[],
	text: readonly string[],
): {head: readonly string[]; story: readonly string[]} {
	const first = text.findIndex(line => line.trim() !== '');
	if (first === -1 || !codes.test(text[first]!.trim().slice(0, 100))) return {head: header, story: text};
	return {head: [...header, text[first]!.trim()], story: text.slice(first + 1)};
}

/** The fields and paragraphs: a line that is not set in goes on with what stands above it unless that was closed. */
function readParts(lines: readonly string[]): Part[] {
	const parts: {texts: string[]; isField: boolean; isClosed: boolean; lead: string; gap: boolean}[] = [];
	let gap = true;
	for (const line of lines.flatMap(parted)) {
		const content = line.trim();
		if (content === '') {
			gap = true;
			continue;
		}
		const isField = content.startsWith('^');
		const isClosed = /[<=]$/.test(content);
		const printed = content.slice(isField ? 1 : 0, isClosed ? -1 : undefined).trim();
		const last = parts.at(-1);
		const isSetIn = /^(?:\t|\s{2})/.test(line);
		const isRow = isClosed && /\S {2}/.test(printed);
		const isEnded = last === undefined || last.isClosed || isRule(last.texts[0]!);
		if (!isEnded && !gap && !isField && !isSetIn && !isRow) {
			if (printed !== '') last.texts.push(printed);
			last.isClosed = isClosed;
		} else if (printed !== '')
			parts.push({texts: [printed], isField, isClosed, lead: /^\s*/.exec(line)![0], gap});
		gap = false;
	}
	return parts.map(({texts, ...part}) => ({...part, text: joinedText(texts)}));
}

/** The fields of a line that holds several. */
function parted(line: string): string[] {
	if (!line.includes('^')) return [line];
	return line.replace(/([<=])[ \t]{0,20}\^/g, '$1\n^').split('\n');
}

/** The fields above the story; the codes are kept where they say something that no field does. */
function readFields(draft: Draft, fields: readonly Part[], head: readonly string[], isSent: boolean): void {
	const slug = fields.find(({text}) => text.length <= 120 && isSlug(text))?.text;
	const words = slug?.replace(wordCount, '') ?? null;
	for (const line of head) {
		const told = codes.exec(line)?.[1] ?? null;
		const isSaid = told !== null && words !== null && lettersAlone(words).startsWith(lettersAlone(told));
		if (!isAnpaHeader(line) && !(isSaid && isSent)) draft.furniture.push(line);
	}
	if (words !== null) claim(draft, 'keywords', [words], 'header');
	for (const {text, isField} of fields) {
		if (text === slug) continue;
		const names = readByline(text);
		if (sentAt.test(text)) takeSent(draft, text);
		else if (names !== null && claim(draft, 'byline', text, 'layout'))
			claim(draft, 'authors', names.authors, 'layout');
		else if (
			names !== null ||
			notes.test(text) ||
			!isField ||
			draft.byline !== null ||
			!claim(draft, 'headline', text, 'layout')
		)
			draft.furniture.push(text);
	}
}

/** `BC-TWN--Lamp-Keepers, 1st Ld-Writethru,416`. */
function isSlug(text: string): boolean {
	return slugMark.test(text) || (wordCount.test(text) && /^\S*-\S/.test(text));
}

/** `AP-WF-02-20-16 0337GMT`: month, day, year and clock. */
function takeSent(draft: Draft, text: string): void {
	const [, month, day, year, hour, minute, zone] = sentAt.exec(text)!;
	const century = Number(year) >= 70 ? '19' : '20';
	const date = parseDate(`${century}${year}-${month}-${day}T${hour}:${minute}:00 ${zone}`);
	claimDate(draft, date, 'text', 'trailer');
	draft.furniture.push(text);
}

function asLine({text, lead, isClosed, gap}: Part): Line {
	return {text, lead, gap: gap || !isClosed};
}

/** Paragraphs after the agency's mark of a list, `_`, when there is more than one in a row. */
function withItems(blocks: readonly Block[]): Block[] {
	const isMarked = (block: Block | undefined) => block?.kind === 'paragraph' && /^_ \S/.test(block.text);
	return blocks.map((block, at) =>
		isMarked(block) && (isMarked(blocks[at - 1]) || isMarked(blocks[at + 1]))
			? {kind: 'list-item', text: block.text.slice(2)}
			: block,
	);
}
