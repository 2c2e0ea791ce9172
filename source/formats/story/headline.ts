import {legible} from '../legible.ts';
import {readByline, readPartedByline} from './byline.ts';
import {readDateLine} from './date-line.ts';
import {findDateline} from './dateline.ts';
import {isRule} from './furniture/page-lines.ts';
import {isByAlone} from './header-lines.ts';
import {isSureField, readLabel} from './labels.ts';
import {endsSentence, indent, isCapitals, type Line, longestHeaderLine, view} from './lines.ts';
import {isCity, isRegion} from './places.ts';
import {speakerLabel} from './turns.ts';
import {isForced} from './wrapping.ts';

/** A longer first line is no headline; one this long must stand apart. */
const longest = 300;
const longestClose = 200;
/** A first line that ends in a full stop and is longer is the first paragraph: headlines with a stop are shorter. */
export const longestSentence = 120;
/** The longest first line that ends in a stop and yet may be a headline: with nothing in it that tells, with a modal verb, as a phrase. */
const longestStopped = 80;
const longestModal = 60;
const longestPhrase = 100;
/** Verbs and pronouns that headlines do without; "has a chance" is said in one too. */
const storyVerbs =
	/\b(?:is|are|was|were|been|be|being|had|said|told|did|does|do|am|we|he|she|they)\b|\bI\b|\bha(?:s|ve)\b(?! (?:an?|no)\b)|n['’]t\b|['’](?:re|ve|m|ll)\b/i;
const modalVerbs = /\b(?:can|could|will|would|shall|should|may|might|must|cannot)\b/i;
const articles = /\b(?:the|an?)\b/i;
/** Verbs in the past, the regular ones and the commonest others. */
const pastVerbs =
	/\b(?:(?!(?:need|speed|feed|seed|breed|indeed|hundred|sacred|red|bed|aged|united)\b)\p{Ll}{2,}ed|fell|rose|won|came|went|took|made|gave|got|held|left|lost|met|paid|ran|saw|sent|sold|began|became|brought|built|found|kept|knew|led|sat|spent|spoke|stood|struck|swept|threw|thought|wore|wrote|drew|drove|broke|grew|flew|says|gets|makes|goes|comes|takes|want|need|know|think|see|read|lives?|works?)\b/u;
const storyWords =
	/\b(?:the|an?|has|have|had|was|were|been|is|are|be|its?|their|his|her|they|who|which|that|could|should|would|said|told|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;
/** No headline begins with a dash or a rule, or with the mark of a list. */
const opening =
	/^(?:[\p{L}\p{N}"'“”‘’«»‹›„‚¿¡([{<$£€¥#@*…&.]|(?![▪▫◾◽☐☑©®])[\p{Extended_Pictographic}\p{Regional_Indicator}])/u;
/** What stands over a list or a part of a story, and days without a year. */
const notHeadlines =
	/^(?:story highlights|key (?:points|takeaways)|at a glance|in this article|contents|abstract|introduction|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )(?:\p{L}{3,9} \d{1,2}|\d{1,2} \p{L}{3,9}))[.:]?$/iu;
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
		isOther(view(first)) ||
		isByAlone(lines, at)
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
	// An abstract stands over a dateline too.
	if (findDateline(nextText) !== null && text.length > longestSentence && looksLikeStory(text)) return 0;
	if (isOther(nextText) || isByAlone(lines, at + count)) return count;
	if (count > 1 && /;$/.test(view(lines[at + count - 2]!))) return count;
	if (looksLikeStory(text) || isSpoken(lines, at) || isMarkedAlike(text, nextText)) return 0;
	if (next.gap) return text.length <= longestClose || endsSentence(nextText, true) ? count : 0;
	if (text.length > longestClose) return 0;
	if (indent(next) >= indent(first) + 2 || isDwarfed(lines, at + count, text.length)) return count;
	const opensSentence = /^[\p{Lu}\p{N}"“'‘«„¿¡]/u.test(nextText);
	if (column === null && isOverParagraphs(lines, at + count) && !/[.,;…]["'’”]?$/.test(text)) return count;
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

/** Whether the lines below are paragraphs, one a line, and not those of a poem or a list. */
function isOverParagraphs(lines: readonly Line[], start: number): boolean {
	const below = lines.slice(start, start + 4);
	return below.filter(line => line.text.length > longestSentence && endsSentence(line.text)).length > 1;
}

/** Whether both lines open with the same picture, as the items of a list do. */
function isMarkedAlike(text: string, next: string): boolean {
	const mark = /^\p{Extended_Pictographic}/u.exec(text);
	return mark !== null && next.startsWith(mark[0]);
}

/** Whether a transcript begins here: somebody speaks, and others further down. */
function isSpoken(lines: readonly Line[], at: number): boolean {
	if (speakerLabel(view(lines[at]!)) === null) return false;
	return (
		endsSentence(view(lines[at]!)) ||
		lines.slice(at + 1, at + 8).some(line => speakerLabel(line.text.slice(0, 100)) !== null)
	);
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
		notHeadlines.test(text) ||
		/^by:?$/i.test(text) ||
		readByline(text) !== null ||
		readDateLine(text) !== null ||
		isHeaderLabel(text) ||
		readPartedByline(text) !== null ||
		(findDateline(text) !== null && !isNamedSource(text)) ||
		/^(?:https?:\/\/|www\.)\S+$/.test(text)
	);
}

/** A label with a value as short as a field's; a headline may open with one of the words too, but goes on. */
function isHeaderLabel(text: string): boolean {
	const found = readLabel(text);
	if (found === null || found.value === '') return false;
	return isSureField(found.label) || found.value.length <= 40;
}

/** `LITTLE HOPE FOR QUOTA RISE - FENN`: a headline in capitals that names its source after a dash, and no place. */
function isNamedSource(text: string): boolean {
	const found = findDateline(text);
	if (found === null || text.length > longestPhrase || !isCapitals(text) || endsSentence(text)) return false;
	const {place, date, agency} = found.dateline;
	const rest = text.slice(found.length);
	const isTown = place === null || place.includes(',') || isCity(place) || isRegion(place);
	return date === null && agency === null && !isTown && rest !== '' && rest.split(' ').length <= 6;
}

/**
 * Whether the line is a sentence of a story rather than a headline: it ends in a full stop, and is long, quotes somebody, or has the
 * verbs that headlines do without. A phrase without a verb is a headline, articles or not.
 */
function looksLikeStory(text: string): boolean {
	if (/:$/.test(text)) return !isCapitals(text);
	if (/^\([^()]*\)$/.test(text)) return true;
	if (/,$/.test(text)) return text.length > longestSentence;
	const isShort = text.length <= longestSentence;
	if (/[?!]["'”’)]?$/.test(text) && isShort)
		return /\p{Ll}\. \p{Lu}/u.test(text) && storyVerbs.test(text) && !isTitleCase(text);
	if (/[?!]["'”’)]?$/.test(text)) return (text.match(storyWords)?.length ?? 0) > 2 && !isTitleCase(text);
	if (!/\.['"”’)]?$/.test(text) || isTitleCase(text)) return false;
	if (isShort && /\b(?:\p{Lu}\.){2,}$/u.test(text)) return false;
	if (!isShort || /,["”’] (?:\p{L}+ ){0,3}(?:said|says|told|added)\b/u.test(text)) return true;
	if (storyVerbs.test(text)) return true;
	const hasArticle = articles.test(text);
	if (modalVerbs.test(text)) return hasArticle || text.length > longestModal;
	if (hasArticle) return text.length > longestPhrase || pastVerbs.test(text);
	return text.length > longestStopped;
}

/** `Board Shuts the Pier`: hardly a word but the small ones in lower case. */
function isTitleCase(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
	const lower = words.filter(word => !/^\p{Lu}/u.test(word));
	return lower.length <= words.length * 0.3 && lower.filter(word => !smallWords.has(word)).length < 2;
}

/** Whether the headline that has `count` lines goes on in the next one: in mid-phrase, in capitals, or because the column was full. */
function continues(lines: readonly Line[], at: number, count: number, column: number | null): boolean {
	const [line, next, after] = [lines[at + count - 1]!, lines[at + count], lines[at + count + 1]];
	if (next === undefined || next.gap || next.text.length > longestHeaderLine) return false;
	const [text, nextText] = [view(line), view(next)];
	if (/;$/.test(text) && !isOther(nextText)) {
		// Databases end a headline so when a deck comes below.
		if (
			after === undefined ||
			(!/^["“'‘]?[\p{Lu}\p{N}]/u.test(nextText) && after.text.length < longestSentence)
		)
			return false;
		return (
			nextText.length <= longestSentence &&
			(after.gap || isOther(view(after)) || after.text.length >= 2 * nextText.length)
		);
	}
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

function firstWord(text: string): string {
	return legible(text.split(' ', 1)[0]!).toLowerCase();
}

function lastWord(text: string): string {
	return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
