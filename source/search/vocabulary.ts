/** The words of the archive, and which of them are meant by one that is misspelt. */
import {beginningCost, beginningDistance, editDistance, misspellingCost} from './edit-distance.ts';
import {phoneticHash} from './phonetic.ts';

/** A word of the archive. */
export type VocabularyWord = {
	/** Folded, as `wordsOf` gives it. */
	readonly word: string;
	/** In how many it stands. */
	readonly articles: number;
	/** Whether it stands in a headline, the name of a speaker and the like. */
	readonly inHeads: boolean;
};

export type Vocabulary = {
	/** In how many articles a word stands, about; 0 for one that is unknown. */
	articlesWith(word: string): number;
	/** Whether any word begins like this. */
	hasPrefix(beginning: string): boolean;
	/** The words that are most likely meant, best first, without the word itself; six if not said otherwise. */
	corrections(word: string, most?: number): readonly string[];
	/**
	 * The same for a word of which only the beginning was typed: words whose beginning is nearly this. Words that do
	 * begin like this are left out, being found by it already.
	 */
	prefixCorrections(beginning: string, most?: number): readonly string[];
};

const usual = 6;
/** Words with fewer UTF-16 units are like too many others to be corrected. */
const shortest = 3;
const digits = /^\p{N}+$/u;

/** At most so many edits are between a word of 3, 4, 5 … UTF-16 units, or more than the last, and what is meant. */
const edits = {
	word: [1, 1, 1, 2],
	/** When both are heard alike. */
	heardAlike: [1, 2, 2, 3],
	beginning: [1, 1, 1, 1, 2],
};

function editsIn(table: readonly number[], word: string): number {
	return table[Math.min(word.length - shortest, table.length - 1)]!;
}

/**
 * What makes a word likelier, as logarithms to the base of 2, which may be added: how common a word is and how common
 * the mistake (M. Kernighan, K. Church and W. Gale, “A spelling correction program based on a noisy channel model”,
 * COLING 1990). Set by trial on misspelt words of news articles.
 */
const weights = {
	/** People look for what is in headlines, and for who is talking. */
	inHeads: 3,
	heardAlike: 3,
	mistake: -8,
};

/** Longer words stand together. */
const longest = 64;
/** Of so many units at the beginning of a word the letters are known apart from the others. */
const opening = 4;

/**
 * The words in order of their length, what is known of each at its place, and where each length starts. A set of
 * letters has one bit a letter: letters of one script, of Latin, Greek and Cyrillic at least, have bits of their own.
 */
type Columns = {
	readonly words: readonly string[];
	readonly starts: Uint32Array;
	readonly letters: Int32Array;
	readonly openings: Int32Array;
	readonly articles: Uint32Array;
	readonly likelihoods: Float32Array;
	/** Phonetic hashes; 0 where it was not needed yet. */
	readonly sounds: Int32Array;
};

function lettersIn(word: string, end: number): number {
	let letters = 0;
	for (let at = 0; at < end; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

const lettersOf = (word: string) => lettersIn(word, word.length);
const openingOf = (word: string) => lettersIn(word, Math.min(word.length, opening));
const lengthOf = (word: string) => Math.min(word.length, longest + 1);

/** Where the words of each length start; after the last, where they end. */
function startsOf(given: readonly VocabularyWord[]): Uint32Array {
	const starts = new Uint32Array(longest + 3);
	for (const {word} of given) starts[lengthOf(word) + 1]!++;
	for (let length = 1; length < starts.length; length++) starts[length]! += starts[length - 1]!;
	return starts;
}

function columnsOf(given: readonly VocabularyWord[]): Columns {
	const starts = startsOf(given);
	const next = starts.slice();
	const words = new Array<string>(given.length).fill('');
	const letters = new Int32Array(given.length);
	const openings = new Int32Array(given.length);
	const articleCounts = new Uint32Array(given.length);
	const likelihoods = new Float32Array(given.length);
	for (const {word, articles, inHeads} of given) {
		const place = next[lengthOf(word)]!++;
		words[place] = word;
		letters[place] = lettersOf(word);
		openings[place] = openingOf(word);
		articleCounts[place] = articles;
		likelihoods[place] = Math.log2(1 + articles) + (inHeads ? weights.inHeads : 0);
	}
	return {
		words,
		starts,
		letters,
		openings,
		articles: articleCounts,
		likelihoods,
		sounds: new Int32Array(given.length),
	};
}

/** The places of words of so many units: from the one that is given to the one before the other. */
function placesOf({starts}: Columns, least: number, most: number): [from: number, to: number] {
	const clamped = (length: number) => Math.min(Math.max(length, 0), longest + 1);
	return [starts[clamped(least)]!, starts[clamped(most) + 1]!];
}

function soundAt({sounds, words}: Columns, place: number): number {
	if (sounds[place] === 0) sounds[place] = phoneticHash(words[place]!);
	return sounds[place]!;
}

/** Whether there are more letters than that in a set of them. */
function moreThan(letters: number, most: number): boolean {
	let left = letters;
	for (let count = 0; count < most; count++) left &= left - 1;
	return left !== 0;
}

/** An edit takes away one letter at most and brings in one: sets that differ by more are those of words too far apart. */
function tooFar(one: number, other: number, bound: number): boolean {
	return moreThan(one & ~other, bound) || moreThan(other & ~one, bound);
}

/** A word that may be meant, and how likely it is. */
type Candidate = {readonly word: string; readonly score: number};

function best(candidates: Candidate[], most: number): string[] {
	candidates.sort((one, other) => other.score - one.score || (one.word < other.word ? -1 : 1));
	return candidates.slice(0, most).map(({word}) => word);
}

function candidates(columns: Columns, word: string): Candidate[] {
	const {words, letters, likelihoods} = columns;
	const [near, far] = [editsIn(edits.word, word), editsIn(edits.heardAlike, word)];
	const [own, sound] = [lettersOf(word), phoneticHash(word)];
	const [from, to] = placesOf(columns, word.length - far, word.length + far);
	const found: Candidate[] = [];
	for (let place = from; place < to; place++) {
		if (tooFar(own, letters[place]!, far)) continue;
		const alike = soundAt(columns, place) === sound;
		const bound = alike ? far : near;
		if (!alike && tooFar(own, letters[place]!, near)) continue;
		const meant = words[place]!;
		if (editDistance(word, meant, bound) > bound || meant === word) continue;
		const mistakes = weights.mistake * misspellingCost(word, meant);
		found.push({word: meant, score: likelihoods[place]! + mistakes + (alike ? weights.heardAlike : 0)});
	}
	return found;
}

function candidatesFor(columns: Columns, beginning: string): Candidate[] {
	const {words, letters, openings, likelihoods} = columns;
	const bound = editsIn(edits.beginning, beginning);
	const own = lettersOf(beginning);
	const [from] = placesOf(columns, beginning.length - bound, 0);
	const found: Candidate[] = [];
	for (let place = from; place < words.length; place++) {
		// Hardly anybody has two of the first letters wrong, and to allow it takes twice the time.
		if (moreThan(openings[place]! & ~own, 1) || moreThan(own & ~letters[place]!, bound)) continue;
		const meant = words[place]!;
		if (beginningDistance(beginning, meant, bound) > bound || meant.startsWith(beginning)) continue;
		const mistakes = weights.mistake * beginningCost(beginning, meant, bound);
		found.push({word: meant, score: likelihoods[place]! + mistakes});
	}
	return found;
}

function articlesWith(columns: Columns, word: string): number {
	const own = lettersOf(word);
	const [from, to] = placesOf(columns, word.length, word.length);
	for (let place = from; place < to; place++)
		if (columns.letters[place] === own && columns.words[place] === word) return columns.articles[place]!;
	return 0;
}

function hasPrefix({words, openings, starts}: Columns, beginning: string): boolean {
	const own = openingOf(beginning);
	for (let place = starts[lengthOf(beginning)]!; place < words.length; place++)
		if ((own & ~openings[place]!) === 0 && words[place]!.startsWith(beginning)) return true;
	return false;
}

const canBeCorrected = (word: string) => word.length >= shortest && !digits.test(word);

/** So many answers are kept: the words before the one being typed are asked about with every key. */
const mostRemembered = 64;

function remembered(
	correct: (word: string, most: number) => readonly string[],
): (word: string, most?: number) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (word, most = usual) => {
		if (!canBeCorrected(word)) return [];
		const key = `${most} ${word}`;
		const answer = known.get(key) ?? correct(word, most);
		if (known.size >= mostRemembered) known.delete(known.keys().next().value!);
		known.set(key, answer);
		return answer;
	};
}

/**
 * Opens a vocabulary of folded words, each of which is given once. Every question takes time of the number of words,
 * but what it looks at for most of them is one number: those that have too few letters in common with what was typed
 * are passed over, the others compared.
 */
export function openVocabulary(words: Iterable<VocabularyWord>): Vocabulary {
	const columns = columnsOf(Array.isArray(words) ? words : Array.from(words));
	return {
		articlesWith: word => articlesWith(columns, word),
		hasPrefix: beginning => hasPrefix(columns, beginning),
		corrections: remembered((word, most) => best(candidates(columns, word), most)),
		prefixCorrections: remembered((beginning, most) => best(candidatesFor(columns, beginning), most)),
	};
}
