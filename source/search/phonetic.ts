/**
 * How a word sounds, roughly: words with one key are names or words that writers of English news spell differently.
 * After the manner of Metaphone (L. Philips, “Hanging on the Metaphone”, Computer Language 7/12, 1990): the consonants
 * by their sound, of vowels only that the word begins with one. The rules are our own, and coarser, since they have
 * to serve romanised Slavic, Arabic, Indian and Chinese names as well as German, Dutch and English ones:
 * voiced and voiceless d and t, g and k, f, v and w are one sound each, and what an h follows is as without it.
 */

/**
 * What is written, and the sounds it stands for; `^` and `$` are the beginning and the end of a word. The longest
 * that fits is taken. Sounds: A any vowel at the beginning, J of Julia and Yulia, X of ship, chip and Zhou, S of sip,
 * zip and Tsar, and F, K, L, M, N, B, P, R, T.
 */
const spellings: Readonly<Record<string, string>> = {
	...{a: '', e: '', i: '', o: '', u: '', y: '', h: '', j: '', w: ''},
	...{'^a': 'A', '^e': 'A', '^i': 'A', '^o': 'A', '^u': 'A', '^h': 'A'},
	// Yuri, Juri and Iouri; Dzhokhar, Djokhar and Jokhar.
	...{'^y': 'J', '^j': 'J', '^iu': 'J', '^io': 'J', '^ia': 'J', '^dj': 'J', '^dzh': 'J', '^dsch': 'J'},
	...{b: 'B', p: 'P', l: 'L', m: 'M', n: 'N', r: 'R'},
	...{f: 'F', v: 'F', ph: 'F', pf: 'F', '^w': 'F', '^wh': 'F'},
	...{d: 'T', t: 'T', th: 'T', dt: 'T', ght: 'T'},
	...{g: 'K', k: 'K', q: 'K', c: 'K', ck: 'K', x: 'KS', cq: 'K', gh: 'K', kh: 'K'},
	...{s: 'S', z: 'S', ts: 'S', tz: 'S', sz: 'S', ce: 'S', ci: 'S', cy: 'S', sce: 'S', sci: 'S', scy: 'S'},
	...{sh: 'X', ch: 'X', sch: 'X', zh: 'X', cz: 'X', tch: 'X', tsch: 'X', shch: 'X', schtsch: 'X', ssh: 'X'},
	...{'^x': 'X', '^hs': 'X', cia: 'X', cio: 'X', tia: 'X', tio: 'X', sio: 'X', ssio: 'X'},
	...{wsk: 'FSK'},
	// Milosevic and Milosevich; Christos and Kristos; Michael and Mikael; Bacchus.
	...{ic$: 'X', chr: 'KR', chl: 'KL', chael: 'KL', cch: 'K'},
	// What is not heard: Knight, Gnassingbe, Psalm, Wright; Thompson, Dempster, Lamb; Nguyen, Beijing, Singh.
	...{'^kn': 'N', '^gn': 'N', '^ps': 'S', '^wr': 'R', mps: 'MS', mpt: 'MT', mb$: 'M', ng: 'N', ngh: 'N'},
};

type Spelling = {
	readonly letters: string;
	/** The sounds as codes of UTF-16. */
	readonly sounds: readonly number[];
	readonly first: boolean;
	readonly final: boolean;
};

const code = (letter: string) => letter.charCodeAt(0);

function spelling(written: string, sounds: string): Spelling {
	const letters = written.replace(/[$^]/g, '');
	return {
		letters,
		sounds: [...sounds].map(code),
		first: written.startsWith('^'),
		final: written.endsWith('$'),
	};
}

/** The number of two letters: a-z have five bits that are not 0, and 0 stands for none. */
const pair = (one: number, other: number) => ((one & 31) << 5) | (other & 31);

/** The spellings of one letter by that letter, longer ones by their first two; those to be preferred come first. */
const byLetters: readonly (readonly Spelling[])[] = (() => {
	const found = Array.from({length: 1 << 10}, (): Spelling[] => []);
	for (const [written, sounds] of Object.entries(spellings)) {
		const one = spelling(written, sounds);
		found[pair(code(one.letters), one.letters.length > 1 ? one.letters.charCodeAt(1) : 0)]!.push(one);
	}
	const preference = ({letters, first, final}: Spelling) => 2 * letters.length + Number(first || final);
	return found.map(list => list.sort((one, other) => preference(other) - preference(one)));
})();

function fits({letters, first, final}: Spelling, word: string, at: number): boolean {
	if ((first && at > 0) || (final && at + letters.length < word.length)) return false;
	return letters.length <= 2 || word.startsWith(letters, at);
}

function isLetter(unit: number): boolean {
	return unit >= 97 && unit <= 122;
}

function spellingAt(word: string, at: number): Spelling | undefined {
	const unit = word.charCodeAt(at);
	if (!isLetter(unit)) return undefined;
	const next = word.charCodeAt(at + 1);
	if (isLetter(next))
		for (const choice of byLetters[pair(unit, next)]!) if (fits(choice, word, at)) return choice;
	for (const choice of byLetters[pair(unit, 0)]!) if (fits(choice, word, at)) return choice;
	return undefined;
}

/** The sounds of the word last heard. */
let heard = new Uint16Array(128);

/** Puts the sounds of a word into `heard`; how many there are. */
function hear(word: string): number {
	// No spelling has more sounds than letters, but one: x.
	if (2 * word.length > heard.length) heard = new Uint16Array(4 * word.length);
	let count = 0;
	const add = (sound: number) => {
		// A vowel parts two sounds no more than silence does: so Mahmud and Mammoud are heard alike.
		if (count === 0 || heard[count - 1] !== sound) heard[count++] = sound;
	};
	for (let at = 0; at < word.length; ) {
		const found = spellingAt(word, at);
		if (found === undefined) add(word.charCodeAt(at));
		else for (const sound of found.sounds) add(sound);
		at += found === undefined ? 1 : found.letters.length;
	}
	return count;
}

/**
 * The sounds of a folded word, each one a capital letter, the same sound never twice in a row. What is not a letter
 * a-z stands for itself, so that words in other scripts have a key that is nearly the word. Linear in the word.
 */
export function phoneticKey(word: string): string {
	return String.fromCharCode(...heard.subarray(0, hear(word)));
}

/** A number of 32 bits for the phonetic key, which is quicker made and kept than the key: the FNV-1a hash of it. */
export function phoneticHash(word: string): number {
	const count = hear(word);
	let hash = 0x811c9dc5;
	for (let at = 0; at < count; at++) hash = Math.imul(hash ^ heard[at]!, 0x01000193);
	return hash | 0;
}
