/** Queries as people type them, with the articles that are meant by each; the same for the same seed. */
import {seeded} from './corpus.ts';
import {plainWords, quotedIn, type Scan} from './search-scan.ts';

/** What a query is made of. */
export type Kind = 'exact' | 'prefix' | 'phrase' | 'body' | 'typo' | 'name' | 'half';

export const kinds: readonly Kind[] = ['exact', 'prefix', 'phrase', 'body', 'typo', 'name', 'half'];

export type Query = {
	readonly typed: string;
	/** The words as they should be written. */
	readonly meant: string;
	/** Every article that has what is meant. */
	readonly relevant: readonly number[];
};

type Random = () => number;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const isWord = (word: string) => /^\p{L}{4,}$/u.test(word);

function pick<T>(from: ArrayLike<T>, random: Random): T {
	return from[Math.floor(random() * from.length)]!;
}

/** Some of these, in their order. */
function some<T>(from: readonly T[], count: number, random: Random): T[] {
	const drawn = from.map((one, at) => ({one, at, key: random()})).sort((a, b) => a.key - b.key);
	return drawn
		.slice(0, count)
		.sort((a, b) => a.at - b.at)
		.map(({one}) => one);
}

/** A word with one letter left out, put in, changed, or changed with its neighbour. */
export function mistyped(word: string, random: Random): string {
	for (;;) {
		const at = Math.floor(random() * word.length);
		const [before, after] = [word.slice(0, at), word.slice(at + 1)];
		const wrong = [
			before + after,
			before + pick(letters, random) + word.slice(at),
			before + pick(letters, random) + after,
			before + after.slice(0, 1) + word[at] + after.slice(1),
		][Math.floor(random() * 4)]!;
		if (wrong !== word) return wrong;
	}
}

/** How names are misheard: what is written, and what is written instead. */
const mishearings: readonly (readonly [RegExp, readonly string[]])[] = [
	[/ph/g, ['f']],
	[/f/g, ['ph']],
	[/c(?![hiey])/g, ['k']],
	[/k/g, ['c']],
	[/y/g, ['i']],
	[/i(?!e)/g, ['y']],
	[/ie/g, ['ei']],
	[/ei/g, ['ie']],
	[/(?<=.)h/g, ['']],
	[/([bdfglmnprst])\1/g, ['$1']],
	[/(?<=[aeiou])([bdfglmnprst])(?=[aeiou])/g, ['$1$1']],
	[/a/g, ['e', 'o']],
	[/e/g, ['a', 'i']],
	[/o/g, ['a', 'u']],
	[/u/g, ['o']],
];

/** A word of a name written as it might be heard, at one place. */
export function misheard(word: string, random: Random): string {
	const ways = mishearings.flatMap(([pattern, instead]) =>
		[...word.matchAll(pattern)].flatMap(({index, 0: found}) =>
			instead.map(
				text => word.slice(0, index) + text.replaceAll('$1', found[0]!) + word.slice(index + found.length),
			),
		),
	);
	return ways.length === 0 ? mistyped(word, random) : pick(ways, random);
}

/** The beginning of a word: so many per cent of it, and at least two letters. */
export function begun(word: string, share: number): string {
	return word.slice(0, Math.max(2, Math.round((word.length * share) / 100)));
}

/** Makes queries about the articles of a scan. */
export class Asker {
	private readonly scan: Scan;
	private readonly random: Random;
	/** A word in more articles than that is not what one remembers of one. */
	private readonly mostUses: number;

	constructor(scan: Scan, seed: number) {
		this.scan = scan;
		this.random = seeded(seed);
		this.mostUses = Math.max(20, scan.files.length / 50);
	}

	/** Different queries of a kind; fewer where the articles do not give so many. */
	queries(kind: Kind, count: number): Query[] {
		const found = new Map<string, Query>();
		for (let tries = 0; found.size < count && tries < 20 * count; tries++) {
			const query = this.query(kind, Math.floor(this.random() * this.scan.files.length));
			if (query !== null) found.set(query.typed, query);
		}
		return [...found.values()];
	}

	/** Headlines that are not too short, in lower case. */
	headlines(count: number): string[] {
		const found = new Set<string>();
		for (let tries = 0; found.size < count && tries < 20 * count; tries++) {
			const number = Math.floor(this.random() * this.scan.files.length);
			const headline = this.scan.article(number).headline.toLowerCase();
			if (headline.length >= 20) found.add(headline);
		}
		return [...found];
	}

	/** A text with one mistake in every word of some length. */
	misspelt(text: string): string {
		return text.replaceAll(/\p{L}{4,}/gu, word => mistyped(word, this.random));
	}

	private query(kind: Kind, number: number): Query | null {
		if (kind === 'name') return this.name(number);
		if (kind === 'phrase') return this.phrase(number);
		const article = this.scan.article(number);
		const text = kind === 'body' ? article.paragraphs.join('\n') : article.headline;
		const words = this.remembered(text, kind === 'body' ? 3 : 2 + Math.floor(this.random() * 2));
		if (words === null) return null;
		const typed = kind === 'typo' || kind === 'half' ? words.map(word => mistyped(word, this.random)) : words;
		const share = {prefix: 60, half: 65}[kind as string] ?? 100;
		const last = typed.at(-1)!;
		return {
			typed: [...typed.slice(0, -1), share < 100 ? begun(last, share) : last].join(' '),
			meant: words.join(' '),
			relevant: this.scan.having(words),
		};
	}

	/** Some words of a text that are not in many articles; null where there are too few. */
	private remembered(text: string, count: number): string[] | null {
		const words = new Set(plainWords(text).filter(isWord));
		const rare = [...words].filter(word => this.scan.uses(word) <= this.mostUses);
		return rare.length < 2 ? null : some(rare, count, this.random);
	}

	private phrase(number: number): Query | null {
		const {paragraphs} = this.scan.article(number);
		const words = plainWords(pick(paragraphs, this.random));
		if (words.length < 8) return null;
		const at = Math.floor(this.random() * (words.length - 4));
		const phrase = words.slice(at, at + 4);
		const meant = phrase.join(' ');
		return {typed: `"${meant}"`, meant, relevant: this.scan.saying(phrase)};
	}

	private name(number: number): Query | null {
		const names = quotedIn(this.scan.article(number).paragraphs.join('\n'));
		if (names.length === 0) return null;
		const name = pick(names, this.random);
		const words = plainWords(name);
		const wrong = words.map(word => (word.length < 4 ? word : misheard(word, this.random)));
		const typed = wrong.join(' ');
		return typed === words.join(' ') ? null : {typed, meant: name, relevant: this.scan.quoting(name)};
	}
}
