import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const onsets = [
	'b',
	'br',
	'c',
	'd',
	'dr',
	'f',
	'g',
	'gr',
	'h',
	'k',
	'l',
	'm',
	'n',
	'p',
	'pr',
	'r',
	's',
	'st',
	't',
	'tr',
	'v',
	'w',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai'];
const ends = ['', 'n', 'r', 's', 't', 'l', 'nd', 'ck', 'ng'];
const common =
	'the of to and a in that for on was said is by with at it from as be he has will an were had not are they she but which'.split(
		' ',
	);

/** An article text maker whose vocabulary grows with the square root of the text, as that of real news does (Heaps). */
export class Writer {
	private readonly random: () => number;
	private readonly words: string[] = [];
	private written = 0;
	private readonly people: string[] = [];
	private named = 0;

	constructor(seed: number) {
		this.random = seeded(seed);
	}

	private pick<T>(from: readonly T[]): T {
		return from[Math.floor(this.random() * from.length)]!;
	}

	private coin(): string {
		const syllables = 1 + Math.floor(this.random() * 3);
		let word = '';
		for (let n = 0; n < syllables; n++) word += this.pick(onsets) + this.pick(vowels);
		return word + this.pick(ends);
	}

	word(): string {
		this.written++;
		if (this.random() < 0.45) return this.pick(common);
		if (this.words.length < 40 * Math.sqrt(this.written) || this.words.length === 0) {
			const word = this.coin();
			this.words.push(word);
			return word;
		}
		// Frequent words were coined early: a rank drawn by a power law (Zipf).
		return this.words[Math.floor(this.words.length * this.random() ** 3)]!;
	}

	/** Somebody who is named: mostly one of those who often are, now and then somebody new. */
	name(): string {
		this.named++;
		if (this.people.length < 34 * Math.sqrt(this.named)) {
			const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
			this.people.push(`${capital(this.coin())} ${capital(this.coin())}`);
			return this.people.at(-1)!;
		}
		return this.people[Math.floor(this.people.length * this.random() ** 3)]!;
	}

	sentence(): string {
		const words = Array.from({length: 8 + Math.floor(this.random() * 18)}, () => this.word());
		const text = words.join(' ');
		if (this.random() < 0.2) return `“${text.charAt(0).toUpperCase()}${text.slice(1)},” said ${this.name()}.`;
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	}

	/** An article in plain text of about `size` characters. */
	article(number: number, size: number): string {
		const day = 1 + (number % 28);
		const headline = Array.from({length: 6 + (number % 5)}, () => this.word()).join(' ');
		const paragraphs: string[] = [];
		for (let length = 0; length < size; ) {
			const paragraph = Array.from({length: 2 + Math.floor(this.random() * 3)}, () => this.sentence()).join(
				' ',
			);
			paragraphs.push(paragraph);
			length += paragraph.length + 2;
		}
		const title = headline.charAt(0).toUpperCase() + headline.slice(1);
		return `${title}\n\nBy ${this.name()}\n\nPORT ELLERY, Sept. ${day}, 2026 — ${paragraphs.join('\n\n')}\n`;
	}
}

/** Writes `count` articles of about `size` characters into folders of a hundred below `folder`. */
export function writeCorpus(folder: string, count: number, size = 4000, seed = 7): void {
	const writer = new Writer(seed);
	for (let number = 0; number < count; number++) {
		const place = join(folder, `batch-${String(Math.floor(number / 100)).padStart(4, '0')}`);
		if (number % 100 === 0) mkdirSync(place, {recursive: true});
		writeFileSync(
			join(place, `article-${String(number).padStart(6, '0')}.txt`),
			writer.article(number, size),
		);
	}
}
