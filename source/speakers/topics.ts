/** What somebody talks about: the words of the quotes that other articles use less. */
import {isSpaceless, Words, wordsOf} from '../article/words.ts';
import {isCommonWord, isEverydayWord} from './common-words.ts';

/** How often words are used in the whole archive. */
export type WordUse = {
	/** How many articles there are. */
	readonly articles: number;
	/** In how many of them words are, by word as `article/words.ts` folds it; asked at most once, for at most 300. */
	readonly articlesWith: (words: readonly string[]) => ReadonlyMap<string, number>;
};

/** More quotes than these tell nothing new: so many are read, evenly spread. */
const mostQuotes = 1000;
const mostCandidates = 300;
/** From so many quotes on a topic must be in two of them. */
const manyQuotes = 5;
/** English adverbs tell how something is said: "frankly", "absolutely". */
const adverb = /^.{3,}(?:[btu]e|ous|ful|ent|ant|ed|ing|[aei]b|ic|[bnrtuv]al|ial|ical|ive|less|k|st|ge|re)ly$/;
/** What an article is taken to have, and what a share of articles cannot exceed. */
const articleWords = 500;
const mostShare = 0.98;
/** How many of the quotes with either of two words must have them side by side for a phrase. */
const phraseShare = 0.6;

/** A word in the quotes, or two side by side. */
type Told = {
	readonly word: string;
	/** How many quotes have it. */
	quotes: number;
	/** The last quote that was seen to have it. */
	seen: number;
	/** How it is printed, and how often; of the candidates only. */
	readonly forms: Map<string, number>;
};

/** Where a word of a quote stands that may be a topic. */
type Place = {
	readonly told: Told;
	readonly text: string;
	readonly quote: number;
	readonly start: number;
	readonly end: number;
	/** Whether the word before it is one, too. */
	readonly goesOn: boolean;
};

/**
 * The words that tell most about what was said, the most telling first: those that are in more quotes than one would
 * expect from the number of articles that have them. They are as they are printed most, not counting the capitals of a
 * sentence's first word where others are printed ("dredging", "NATO"); singular and plural are one; two that mostly
 * stand side by side are one phrase ("port authority"). Common words, numbers and words of scripts without
 * spaces are none. Where there are five quotes or more, a topic is in at least two, and of many in more: in seven of six hundred. Linear in at most 1,000 texts.
 * @param texts one for each different quote
 * @param most how many topics are wanted
 * @param without texts whose words are no topics: the speaker's names
 */
export function topicsOf(
	texts: readonly string[],
	use: WordUse,
	{most, without = []}: {readonly most: number; readonly without?: readonly string[]},
): string[] {
	const quotes = spread(texts);
	const {words, places, length} = wordsTold(quotes, new Set(without.flatMap(wordsOf)));
	const floor = quotes.length < manyQuotes ? 1 : Math.max(2, Math.ceil(Math.sqrt(quotes.length) / 4));
	const candidates = words
		.filter(told => told.quotes >= floor)
		.sort((one, other) => other.quotes - one.quotes)
		.slice(0, mostCandidates);
	if (candidates.length === 0 || most <= 0) return [];
	const articlesWith = use.articlesWith(candidates.map(({word}) => word));
	const share = length / quotes.length / articleWords;
	const scored = candidates
		.map(told => {
			const {word} = told;
			const articles = Math.min(articlesWith.get(word) ?? 0, use.articles);
			const inArticles = Math.min((articles + 0.5) / (use.articles + 1), mostShare);
			// What is in so many articles of 500 words is by chance in so many quotes of fewer.
			const expected = quotes.length * (1 - (1 - inArticles) ** share);
			return {word, told, score: surprise(told.quotes, expected)};
		})
		.filter(({score}) => score > 0)
		.sort((one, other) => other.score - one.score);
	const known = new Map(candidates.map(told => [told.word, told]));
	return distinct(scored, known, inPrintAmong(places, new Set(candidates)), most);
}

/** How much more likely a count is by what it tells itself than by what was expected; 0 for what is not above that. */
function surprise(count: number, expected: number): number {
	return count <= expected ? 0 : count * Math.log(count / expected) - (count - expected);
}

function spread(texts: readonly string[]): readonly string[] {
	if (texts.length <= mostQuotes) return texts;
	return Array.from({length: mostQuotes}, (_, at) => texts[Math.floor((at * texts.length) / mostQuotes)]!);
}

/** What may be a topic, in the order of the text, with all its places; how many words there are in all. */
function wordsTold(quotes: readonly string[], without: ReadonlySet<string>) {
	/** Null for what can be no topic. */
	const met = new Map<string, Told | null>();
	const places: Place[] = [];
	let length = 0;
	for (const [quote, text] of quotes.entries()) {
		const found = new Words(text);
		length += found.count;
		let goesOn = false;
		for (let number = 0; number < found.count; number++) {
			const word = found.word(number);
			let told = met.get(word);
			if (told === undefined) {
				told = mayTell(word) && !without.has(word) ? newTold(word) : null;
				met.set(word, told);
			}
			const [start, end] = [found.start(number), found.end(number)];
			if (told === null || isOfShortForm(text, start, end)) {
				goesOn = false;
				continue;
			}
			count(told, quote);
			places.push({told, text, quote, start, end, goesOn});
			goesOn = true;
		}
	}
	const words = [...met.values()].filter(told => told !== null && told.quotes > 0) as Told[];
	return {words, places, length};
}

/** Notes how the candidates are printed. @returns the pairs of them that stand side by side, by their words. */
function inPrintAmong(places: readonly Place[], candidates: ReadonlySet<Told>): Map<string, Told> {
	const pairs = new Map<string, Told>();
	for (const [at, {told, text, quote, start, end, goesOn}] of places.entries()) {
		if (!candidates.has(told)) continue;
		const weight = isAfterFullStop(text, start) ? 0 : 1;
		print(told, text.slice(start, end), weight);
		const before = goesOn ? places[at - 1]! : null;
		if (before === null || !candidates.has(before.told)) continue;
		if (!/^[ \n\u00a0-]$/.test(text.slice(before.end, start))) continue;
		const word = `${before.told.word} ${told.word}`;
		const pair = pairs.get(word) ?? newTold(word);
		if (pair.seen === -1) pairs.set(word, pair);
		count(pair, quote);
		print(pair, text.slice(before.start, end).replace(/\s/, ' '), weight);
	}
	return pairs;
}

function mayTell(word: string): boolean {
	if (word.length < 2 || isCommonWord(word) || isEverydayWord(word)) return false;
	return !/^\p{N}/u.test(word) && !adverb.test(word) && !isSpaceless(word);
}

/** Whether a word is the first or last piece of "won’t" or "we’ll". */
function isOfShortForm(text: string, start: number, end: number): boolean {
	if (isApostrophe(text[end]))
		return /^(?:t|ll|ve|re|d|m)(?![\p{L}\p{N}])/iu.test(text.slice(end + 1, end + 5));
	return isApostrophe(text[start - 1]) && /^(?:ll|ve|re)$/i.test(text.slice(start, end));
}

function isApostrophe(character: string | undefined): boolean {
	return character === "'" || character === '’';
}

/** Whether a capital at this place tells nothing. */
function isAfterFullStop(text: string, at: number): boolean {
	if (at > 1 && text[at - 1] === ' ' && /[a-z]/.test(text[at - 2]!)) return false;
	return /(?:^|[.!?…:“"]\s*)[“"‘'([]*$/.test(text.slice(Math.max(0, at - 6), at));
}

function newTold(word: string): Told {
	return {word, quotes: 0, seen: -1, forms: new Map()};
}

/** Counts a word once in each quote. */
function count(told: Told, quote: number): void {
	if (told.seen !== quote) told.quotes++;
	told.seen = quote;
}

/** Counts a form every time; forms of no weight are only better than none. */
function print({forms}: Told, form: string, weight: number): void {
	forms.set(form, (forms.get(form) ?? 0) + weight);
}

/** The first topics in print, each word in one of them only. */
function distinct(
	scored: readonly {readonly word: string; readonly told: Told}[],
	words: ReadonlyMap<string, Told>,
	pairs: ReadonlyMap<string, Told>,
	most: number,
): string[] {
	const phrases = phrasesOf(words, pairs);
	const topics: string[] = [];
	const used = new Set<string>();
	for (const {word, told} of scored) {
		if (topics.length >= most) break;
		if (numbersOf(word).some(form => used.has(form))) continue;
		const phrase = phrases.get(word);
		const isFree = phrase?.words.every(part => !numbersOf(part).some(form => used.has(form)));
		topics.push(isFree ? phrase!.printed : inPrint(told, words, word));
		for (const part of isFree ? phrase!.words : [word]) used.add(part);
	}
	return topics;
}

type Phrase = {readonly words: readonly string[]; readonly printed: string; readonly quotes: number};

/** For each word the pair that it mostly stands in. */
function phrasesOf(words: ReadonlyMap<string, Told>, pairs: ReadonlyMap<string, Told>): Map<string, Phrase> {
	const phrases = new Map<string, Phrase>();
	for (const [pair, told] of pairs) {
		const parts = pair.split(' ');
		const [one, other] = parts.map(word => words.get(word)?.quotes ?? Number.POSITIVE_INFINITY);
		if (numbersOf(parts[0]!).includes(parts[1]!)) continue;
		if (told.quotes < 2 || told.quotes < phraseShare * Math.max(one!, other!)) continue;
		const phrase = {words: parts, printed: mostPrinted(told.forms), quotes: told.quotes};
		for (const part of parts) if ((phrases.get(part)?.quotes ?? 0) < told.quotes) phrases.set(part, phrase);
	}
	return phrases;
}

/** A word with its plural or singular, as far as these differ in an s. */
function numbersOf(word: string): string[] {
	if (!word.endsWith('s') || word.endsWith('ss')) return word.length < 3 ? [word] : [word, `${word}s`];
	return word.length < 4 ? [word] : [word, word.slice(0, -1)];
}

/** The commonest form of the commoner number. */
function inPrint(told: Told, words: ReadonlyMap<string, Told>, word: string): string {
	const all = numbersOf(word).map(form => words.get(form) ?? told);
	return mostPrinted(all.reduce((best, one) => (one.quotes > best.quotes ? one : best), told).forms);
}

/** The form that is printed most, the first of equals. */
function mostPrinted(forms: ReadonlyMap<string, number>): string {
	let best = '';
	let most = -1;
	for (const [form, times] of forms) {
		if (times <= most) continue;
		best = form;
		most = times;
	}
	return best;
}
