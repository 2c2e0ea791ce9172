import {legible} from '../legible.ts';
import {readByline} from './byline.ts';
import {readDateLine} from './date-line.ts';
import {findDateline} from './dateline.ts';
import {isRule} from './furniture/page-lines.ts';
import {readLabel} from './labels.ts';
import {endsSentence, indent, type Line, longestHeaderLine, view} from './lines.ts';
import {isForced} from './wrapping.ts';

const longest = 200;
/** A first line that ends in a full stop and is longer is the first paragraph: headlines with a stop are shorter. */
const longestSentence = 120;
/** A shorter sentence may be a headline with a stop, whatever its words. */
const longestPlainHeadline = 60;
const storyWords =
	/\b(?:the|an?|has|have|had|was|were|been|is|are|be|its?|their|his|her|they|who|which|that|could|should|would|said|told|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;
/** No headline begins with a dash or a rule. */
const opening = /^[\p{L}\p{N}"'“”‘’«»‹›„‚¿¡([{<$£€¥#@*…&.]/u;
const smallWords = new Set(
	(
		'a an the of to in for and or with over from by at on as after its their his her is are was were be amid into under against that who not but than ' +
		'between about near off during before against without through across toward towards per via de la le les des du et en der die das den und von mit im el los y ' +
		'del para por con'
	).split(' '),
);

/**
 * The lines of the headline that begins at `at`: how many they are, 0 when what stands there is no headline. A first line counts as one
 * only with a second sign: an empty line after it, or a line below that belongs to a header or is much longer.
 */
export function headlineLength(lines: readonly Line[], at: number, column: number | null): number {
	const first = lines[at];
	if (
		first === undefined ||
		first.text.length > longest ||
		!opening.test(view(first)) ||
		isOther(view(first))
	)
		return 0;
	let count = 1;
	while (count < 4 && continues(lines, at, count, column)) count++;
	const text = lines
		.slice(at, at + count)
		.map(view)
		.join(' ');
	const next = lines[at + count];
	if (
		text.length > longest ||
		next === undefined ||
		!/\p{L}/u.test(text) ||
		/^\p{Ll}\S* \p{Ll}.*\.$/u.test(text)
	)
		return 0;
	const nextText = view(next);
	if (isOther(nextText)) return count;
	if (looksLikeStory(text)) return 0;
	if (next.gap) return count;
	if (indent(next) >= indent(first) + 2 || isDwarfed(lines, at + count, text.length)) return count;
	const opensSentence = /^[\p{Lu}\p{N}"“'‘«„¿¡]/u.test(nextText);
	const isOpen = !endsSentence(text) && !/[,;]$/.test(text);
	if (!opensSentence || !isOpen) return 0;
	const second = lines[at + count + 1];
	if (second !== undefined && isOther(view(second))) return count;
	return column === null
		? endsSentence(nextText)
			? count
			: 0
		: isForced(lines[at + count - 1]!, next, column)
			? 0
			: count;
}

/** Whether a line twice as long stands below, directly or after lines that are no sentences either. */
function isDwarfed(lines: readonly Line[], start: number, length: number): boolean {
	for (const line of lines.slice(start, start + 3)) {
		if (line.text.length >= 2 * length) return true;
		if (endsSentence(line.text, true)) return false;
	}
	return false;
}

/** A line that belongs to a header, but is no headline. */
function isOther(text: string): boolean {
	return (
		isRule(text) ||
		readByline(text) !== null ||
		readDateLine(text) !== null ||
		isHeaderLabel(text) ||
		findDateline(text) !== null ||
		/^(?:https?:\/\/|www\.)\S+$/.test(text)
	);
}

/** A label with a value as short as a field's; a headline may open with one of the words too, but goes on. */
function isHeaderLabel(text: string): boolean {
	const found = readLabel(text);
	if (found === null || found.value === '') return false;
	return (
		['byline', 'published', 'updated', 'url', 'keywords', 'language'].includes(found.label) ||
		found.value.length <= 40
	);
}

/**
 * Whether the line is a sentence of a story rather than a headline. It ends in a full stop, and is long, quotes somebody, or has
 * the articles and auxiliary verbs that headlines do without.
 */
function looksLikeStory(text: string): boolean {
	if (!/\.['"”’)]?$/.test(text) || isTitleCase(text)) return false;
	if (text.length > longestSentence || /,["”’] (?:\p{L}+ ){0,3}(?:said|says|told|added)\b/u.test(text))
		return true;
	if (text.length <= longestPlainHeadline) return false;
	const sentences = /(?<!\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Jr|Sr|vs|No))\. +\p{Lu}/u;
	return sentences.test(text) || (text.match(storyWords)?.length ?? 0) > 1;
}

function isTitleCase(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
	return words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

/** Whether the headline that has `count` lines goes on in the next one: in mid-phrase, in capitals, or because the column was full. */
function continues(lines: readonly Line[], at: number, count: number, column: number | null): boolean {
	const [line, next, after] = [lines[at + count - 1]!, lines[at + count], lines[at + count + 1]];
	if (next === undefined || next.gap || next.text.length > longestHeaderLine) return false;
	const [text, nextText] = [view(line), view(next)];
	if (
		nextText.length > 110 ||
		isOther(nextText) ||
		endsSentence(text) ||
		Math.abs(indent(next) - indent(line)) > 12
	)
		return false;
	const closes = after === undefined || after.gap || isOther(view(after)) || indent(after) > indent(next) + 1;
	if (isCapitals(text) !== isCapitals(nextText)) return false;
	if (isCapitals(text)) return true;
	const isPhrase =
		smallWords.has(lastWord(text)) ||
		/[,:;—–-]$/.test(text) ||
		/^\p{Ll}/u.test(nextText) ||
		(smallWords.has(firstWord(nextText)) &&
			nextText.split(' ').length <= 7 &&
			!/^(?:The|A|An|After|As)\b/.test(nextText));
	const goesOn = closes || (after !== undefined && after.text.length >= 2 * nextText.length);
	if (endsSentence(nextText) && !/[?!]$/.test(nextText)) return false;
	return goesOn && (isPhrase || (column !== null && isForced(line, next, column) && closes));
}

function isCapitals(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

function firstWord(text: string): string {
	return legible(text.split(' ', 1)[0]!).toLowerCase();
}

function lastWord(text: string): string {
	return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
