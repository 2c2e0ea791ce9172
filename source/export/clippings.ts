/** What a reader kept of articles, for people and for other programs. */
import {dayAt} from '../article/calendar-date.ts';
import type {Cited} from '../article/cited.ts';
import type {KeptClipping} from '../article/clipping.ts';
import {joinSafe, type SafeText, safe, safeText, stackSafe, ui} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';
import {articleFields} from './article-keys.ts';
import {type CitationStyle, cite} from './citations.ts';
import {shownOrNull} from './heading.ts';
import {citationToMarkdown, escapeMarkdown} from './markdown.ts';
import {placeOf} from './marks.ts';
import {type Fields, field, record, recordOrNull} from './record.ts';
import {rowEach, simpleCells, type Table} from './table.ts';

/** What was kept, and the citation of its article, on one line. */
export type CitedClipping = {readonly clipping: KeptClipping; readonly citation: SafeText};

/** How clippings are cited in a style: as on the day on which they were kept, since then they were read. */
export function citedIn(style: CitationStyle): Cite {
	return ({cited, keptAt}) => cite(cited, style, {accessed: momentOrNull(keptAt)});
}

function momentOrNull(keptAt: string): Date | null {
	const date = new Date(keptAt);
	return Number.isNaN(date.getTime()) ? null : date;
}

/** How the article of a clipping is cited. */
export type Cite = (clipping: KeptClipping) => SafeText;

export function citedClippings(clippings: readonly KeptClipping[], cite: Cite): CitedClipping[] {
	return clippings.map(clipping => ({clipping, citation: cite(clipping)}));
}

/** The columns that the lines below the words of a clipping are indented by. */
const below = '  ';

/**
 * A clipping in logical lines, the words first; `opening` is what stands before a line, its indent. Below them stand
 * who said it, where it is from, the lines of the note, the tags and the day on which it was kept.
 */
export function clippingLines({
	clipping,
	citation,
}: CitedClipping): {readonly opening: string; readonly text: SafeText}[] {
	const speaker = speakerLine(clipping);
	const tags = tagLine(clipping);
	const about = [
		speaker === null ? null : safeText`— ${speaker}`,
		citation,
		...noteLines(clipping).map((line, number) => (number === 0 ? safeText`Note: ${line}` : line)),
		tags === null ? null : safeText`Tags: ${tags}`,
		safeText`Kept ${safe(dayOf(clipping))}`,
	];
	const lines = about.filter(line => line !== null).map(text => ({opening: below, text}));
	return [{opening: '', text: wordsOf(clipping)}, ...lines];
}

/** A clipping in one line: the day on which it was kept, its words and the file of its article. */
export function clippingLine(clipping: KeptClipping): SafeText {
	return safeText`${safe(dayOf(clipping))}  ${wordsOf(clipping)} (${placeOf(clipping.keys)})`;
}

/** One clipping as plain text, without the line end of its last line. */
export function clippingToText(clipping: CitedClipping): SafeText {
	return stackSafe(clippingLines(clipping).map(({opening, text}) => joinSafe([ui(opening), text])));
}

/** Clippings with those of one article together where the first of them stands. */
export function byArticle(clippings: readonly CitedClipping[]): CitedClipping[] {
	return [...Map.groupBy(clippings, articleOf).values()].flat();
}

function articleOf({clipping}: CitedClipping): string {
	return JSON.stringify(clipping.keys);
}

/** The heading that stands above a clipping in Markdown, with its line ends; nothing where the one before is of the same article. */
export function clippingHeading(previous: CitedClipping | null, next: CitedClipping): SafeText {
	if (previous !== null && articleOf(previous) === articleOf(next)) return ui('');
	return stackSafe([safeText`## ${escapeMarkdown(titleOf(next.clipping.cited))}`, ui(''), ui('')]);
}

/**
 * A clipping in Markdown, with its line ends: the words as a block quotation that ends with who said it, then the note,
 * the tags as words, and the citation.
 */
export function clippingItem({clipping, citation}: CitedClipping): SafeText {
	const speaker = speakerLine(clipping);
	const quoted = [
		safeText`> ${escapeMarkdown(wordsOf(clipping))}`,
		...(speaker === null ? [] : [ui('>'), safeText`> — ${escapeMarkdown(speaker)}`]),
	];
	const tags = tagLine(clipping);
	const parts = [
		stackSafe(quoted),
		...noteLines(clipping).map(escapeMarkdown),
		tags === null ? ui('') : safeText`Tags: ${escapeMarkdown(tags)}`,
		citationToMarkdown(citation, clipping.cited.url),
	].filter(part => part !== '');
	return stackSafe([stackSafe(parts, 1), ui(''), ui('')]);
}

const speakerFields: Fields<NonNullable<KeptClipping['speaker']>> = {
	name: field('text', 'the name', ({name}) => name),
	kind: field('text', 'person, organisation or described', ({kind}) => kind),
	role: field('text or null', 'what the article says they are', ({role}) => role),
	perhaps: field('true or false', 'whether it is only perhaps they', ({perhaps}) => perhaps ?? false),
};

const citedFields: Fields<Cited> = {
	path: field('text', 'its path, as found below the folder that was given', ({path}) => path),
	headline: field('text or null', 'the headline', ({headline}) => headline),
	byline: field('text or null', 'the byline as printed', ({byline}) => byline),
	authors: field('texts', 'who wrote it', ({authors}) => authors),
	publication: field('text or null', 'who published it', ({publication}) => publication),
	section: field('text or null', 'in which section', ({section}) => section),
	published: field('text or null', 'when it was published, ISO 8601', ({published}) => published),
	publishedFrom: field(
		'text or null',
		'what tells that: metadata, text, filename or file',
		({publishedFrom}) => publishedFrom,
	),
	url: field('text or null', 'its address as printed', ({url}) => url),
};

/**
 * What scripts get of a clipping, and enough to take it in again: by what its article is known, the words and which they
 * are of those that say just this, and the article as it was.
 */
export const clippingFields: Fields<CitedClipping> = {
	record: field('text', 'what the line is: `clipping`', () => 'clipping'),
	keptAt: field('text', 'when it was kept, ISO 8601', ({clipping}) => clipping.keptAt),
	...articleFields(({clipping}: CitedClipping) => clipping.keys),
	kind: field('text', 'quote, sentence or paragraph', ({clipping}) => clipping.kind),
	text: field('text', 'the words', ({clipping}) => clipping.words.text),
	nth: field('number', 'which of the places with these words, from 0', ({clipping}) => clipping.words.nth),
	speaker: recordOrNull(
		'who said it; null when nobody knows, or nobody did',
		speakerFields,
		({clipping}) => clipping.speaker,
	),
	note: field('text or null', 'what was noted about it', ({clipping}) => clipping.note),
	tags: field('texts', 'its tags', ({clipping}) => clipping.tags),
	cited: record('the article as it was', citedFields, ({clipping}) => clipping.cited),
	citation: field('text', 'the citation of the article', ({citation}) => citation),
};

/** A row of a table says the same; what is known of speaker and article are columns. */
export const clippingTable: Table<CitedClipping> = rowEach({
	...simpleCells(clippingFields),
	speaker: ({clipping}) => clipping.speaker?.name ?? null,
	speakerKind: ({clipping}) => clipping.speaker?.kind ?? null,
	role: ({clipping}) => clipping.speaker?.role ?? null,
	perhaps: ({clipping}) => clipping.speaker && (clipping.speaker.perhaps ?? false),
	headline: ({clipping}) => clipping.cited.headline,
	byline: ({clipping}) => clipping.cited.byline,
	authors: ({clipping}) => clipping.cited.authors,
	publication: ({clipping}) => clipping.cited.publication,
	section: ({clipping}) => clipping.cited.section,
	published: ({clipping}) => clipping.cited.published,
	publishedFrom: ({clipping}) => clipping.cited.publishedFrom,
});

/** What was kept, on one line; a quote stands between quotation marks, of which its own text has none. */
function wordsOf({kind, words}: KeptClipping): SafeText {
	return kind === 'quote' ? safeText`“${safe(words.text)}”` : safe(words.text);
}

/** Who said it, with the role; null for what nobody says. */
function speakerLine({kind, speaker}: KeptClipping): SafeText | null {
	if (kind !== 'quote' && speaker === null) return null;
	const parts = [speaker?.name ?? null, speaker?.role ?? null].map(shownOrNull).filter(part => part !== null);
	if (parts.length === 0) return ui('unknown');
	const named = joinSafe(parts, ui(', '));
	return speaker?.perhaps ? safeText`perhaps ${named}` : named;
}

function noteLines({note}: KeptClipping): SafeText[] {
	const lines = (note ?? '').split(/\r\n|[\n\r]/).map(shownOrNull);
	return lines.filter(line => line !== null);
}

function tagLine({tags}: KeptClipping): SafeText | null {
	return shownOrNull(tags.join(', '));
}

/** The day on which it was kept, by the calendar of the person at the machine: `2026-08-14`. */
function dayOf({keptAt}: KeptClipping): string {
	const moment = momentOrNull(keptAt);
	if (moment === null) return keptAt.slice(0, 'yyyy-mm-dd'.length);
	const {year, month, day} = dayAt(moment);
	return [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
}
