import type {Span} from '../sentences.ts';
import {quotesOver} from './brackets.ts';
import {type Habits, words} from './habits.ts';
import {tellsMoreOfTime} from './times.ts';

const sayings = words(
	'said says asked added told replied wrote shouted cried explained recalled insisted declared joked tweeted exclaimed yelled wondered',
);

const closers = '"\'”’»)]}›';
const longestWord = 24;

/** Names that end in a mark, and what goes on with them although it has a capital. */
const markedName = /^(?:Yahoo|Yum|Jeopardy|Joomla|Wham|E|Now|Which|Who)[!?]$/;
const afterMarkedName =
	/^(?:Inc|Corp|Ltd|Co|News|Finance|Sports|Mail|Japan|Brands|Groups|Messenger|Music|Movies|Answers|Research|Network|Online|Chief|CEO|Entertainment|Magazine|Media|Store|Records)$/;
/** What stands before an ordinal in German, where a plain number at a sentence's end has another word before it. */
const beforeOrdinal =
	/(?:^|[\s(,„“»])(?:am|an|ab|der|die|das|des|dem|den|zum|zur|vom|im|ins|beim|bis|seit|jede[rsnm]?|diese[rsnm]?|(?:sein|ihr|mein|unser|ein)(?:e[rsnm]?)?|und|oder|tag,|mittwoch,|abend,)$/iu;
const counted =
	/^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jh|Mal|Geburtstag|Platz)/u;

/**
 * Whether the piece from `start` to `end` goes on with the sentence before it although a boundary was seen
 * between them: abbreviations, initials, "No. 5", closing marks, a lower-case letter, "… ?" she said.
 */
export function continuesAfter(
	text: string,
	before: Span,
	start: number,
	end: number,
	habits: Habits,
): boolean {
	if (onlyMarks(text, start, end)) return before.end === start || !/[“‘«(["]/.test(text[start]!);
	if (/[\r\n\u0085\u2028\u2029]/.test(text.slice(before.end, start))) return false;
	const next = wordAt(text, start, end);
	if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return true;

	if ('。！？」』'.includes(text[before.end - 1]!)) return quotesOver(text, before, start);
	const last = lastWord(text, before);
	if (before.end === start) return last.includes('@') || last.includes('://') || last.startsWith('www.');
	if (!last.endsWith('.')) {
		if (/[!?]$/.test(stripClosers(last)) && closers.includes(last.at(-1)!)) return saysWho(text, start, end);
		return markedName.test(last) && afterMarkedName.test(next);
	}
	const word = last.replace(/^[("'“‘[]{1,3}/, '').slice(0, -1);
	// "l'On. Pell", "l'art. 5"
	const bare = word.replace(/^\p{L}{1,5}['’]/u, '');
	if (habits.titles.has(bare)) return true;
	if (habits.beforeNumbers.has(bare)) return /^\p{N}/u.test(next);
	const opens = habits.openers.has(next.replace(/['’].*$/, ''));
	if (/^\d{1,3}$/.test(word)) {
		if (before.end - before.start === last.length) return true;
		return habits.hasOrdinals && isOrdinal(text, before, last, next, opens);
	}
	if (habits.maybeLast.has(word)) return !opens;
	if (word in habits.halves && habits.halves[word]!.test(next)) return true;
	if (habits.pairs !== null && !opens && habits.pairs.test(tailOf(text, before, 0))) return true;
	if (/^\p{Lu}$/u.test(word)) return !opens && afterName(text, before, last.length);
	if (word === 'v') return /^[\p{Lu}\p{N}]/u.test(next) && afterName(text, before, last.length);
	if (/^(?:a\.m|p\.m)$/i.test(word))
		return tellsMoreOfTime(text.slice(start, Math.min(end, start + 60)), next, opens);
	if (habits.hasOrdinals && !opens && /^[IVX]{2,5}$/.test(word)) return afterName(text, before, last.length);
	return /^(?:\p{L}\.){1,4}\p{L}$/u.test(word) && !opens;
}

/** Whether the number at the end of `before` counts what follows: "Am 3. Oktober", "der 50. Jahrestag". */
function isOrdinal(text: string, before: Span, last: string, next: string, opens: boolean): boolean {
	if (counted.test(next)) return true;
	if (opens) return false;
	return last.startsWith('(') || beforeOrdinal.test(tailOf(text, before, last.length).trimEnd());
}

/** The end of a sentence before its last word of so many letters or, when that is 0, before its last stop; a bounded piece. */
function tailOf(text: string, {start, end}: Span, length: number): string {
	const to = length === 0 ? end - 1 : end - length;
	return text.slice(Math.max(start, to - longestWord), to);
}

/** Whether nothing but punctuation stands there: closing marks that were left over. */
function onlyMarks(text: string, start: number, end: number): boolean {
	return end - start <= longestWord && !/[\p{L}\p{N}\p{S}]/u.test(text.slice(start, end));
}

/** The first word, without opening marks, cut at `longestWord`. */
function wordAt(text: string, start: number, end: number): string {
	return /^[^\p{L}\p{N}\s]*([\p{L}\p{N}'’.-]*)/u
		.exec(text.slice(start, Math.min(end, start + longestWord)))![1]!
		.replace(/\.$/, '');
}

/** The last run between white space, cut at its front when it is long. */
function lastWord(text: string, span: Span): string {
	const tail = text.slice(Math.max(span.start, span.end - 4 * longestWord), span.end);
	return tail.slice(tail.search(/\S*$/));
}

function stripClosers(word: string): string {
	let end = word.length;
	while (end > 0 && closers.includes(word[end - 1]!)) end--;
	return word.slice(0, end);
}

/** Whether an initial stands where a name does: first in its sentence or after a capitalised word. */
function afterName(text: string, before: Span, length: number): boolean {
	const tail = text
		.slice(Math.max(before.start, before.end - length - longestWord), before.end - length)
		.trimEnd();
	return tail === '' || /(?:^|[\s("'“‘])\p{Lu}[\p{L}'’.-]*$/u.test(tail);
}

/** Whether it opens with a speaker and a word of saying: `"Really?" Ann Lund asked.` */
function saysWho(text: string, start: number, end: number): boolean {
	const heads = text.slice(start, Math.min(end, start + 60)).split(/\s/, 5);
	const said = heads.findIndex(word => sayings.has(word.replace(/[.,:;]$/, '')));
	return said > 0 && heads.slice(0, said).every(word => /^[\p{Lu}]/u.test(word));
}
