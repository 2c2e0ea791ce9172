import type {Span} from './sentences.ts';

const list = (words: string) => new Set(words.split(' '));

/** Always part of what follows: a name. */
const titles = list(
	'Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Rev Hon Fr Pres Supt Det Insp Messrs St Ste Mt Ft vs Brig Amb Atty Asst',
);
/** Part of what follows when that is a number. */
const beforeNumbers = list(
	'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Sec Vol Ch Fig p pp approx ca',
);
/** Part of what follows unless that plainly opens a sentence. */
const maybeLast = list(
	'Inc Corp Co Cos Ltd Bros Jr Sr Dept Univ Assn Ave Blvd Rd etc Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo',
);
/** Words that open a new sentence after a dotted abbreviation or an initial. */
const openers = list(
	'A An The This That These Those He She It They We I You His Her Its Their Our My But And Or So Yet If In On At As By For From To With After Before When While Where Since Until Although However Meanwhile Also Then There Here What Who Why How No Not Some Many Most Both One Two Three Mr Mrs Ms Dr Asked Under Over During Despite According Last Next Now',
);
const sayings = list(
	'said says asked added told replied wrote shouted cried explained recalled insisted declared joked tweeted exclaimed yelled wondered',
);

const closers = '"\'”’»)]}›';
const longestWord = 24;

/**
 * Whether the piece from `start` to `end` goes on with the sentence before it although a boundary was seen
 * between them: abbreviations, initials, "No. 5", closing marks, a lower-case letter, "… ?" she said.
 */
export function continuesAfter(text: string, before: Span, start: number, end: number): boolean {
	if (onlyMarks(text, start, end)) return before.end === start || !/[“‘«(["]/.test(text[start]!);
	if (/[\r\n\u0085\u2028\u2029]/.test(text.slice(before.end, start))) return false;
	const next = wordAt(text, start, end);
	if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return true;

	const last = lastWord(text, before);
	if (before.end === start) return last.includes('@') || last.includes('://') || last.startsWith('www.');
	if (/[!?]$/.test(stripClosers(last)) && closers.includes(last.at(-1)!)) return saysWho(text, start, end);
	if (!last.endsWith('.')) return false;
	const word = last.replace(/^[("'“‘[]{1,3}/, '').slice(0, -1);
	if (titles.has(word)) return true;
	if (beforeNumbers.has(word)) return /^\p{N}/u.test(next);
	if (/^\d{1,3}$/.test(word)) return before.end - before.start === last.length;
	const opens = openers.has(next.replace(/['’].*$/, ''));
	if (maybeLast.has(word)) return !opens;
	if (/^\p{Lu}$/u.test(word)) return !opens && afterName(text, before, last.length);
	if (/^(?:a\.m|p\.m)$/i.test(word))
		return /^(?:Eastern|Pacific|Central|Mountain|[A-Z]{2,4}T|GMT|UTC)$/.test(next);
	return /^(?:\p{L}\.){1,4}\p{L}$/u.test(word) && !opens;
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
	const words = text.slice(start, Math.min(end, start + 60)).split(/\s/, 5);
	const said = words.findIndex(word => sayings.has(word.replace(/[.,:;]$/, '')));
	return said > 0 && words.slice(0, said).every(word => /^[\p{Lu}]/u.test(word));
}
