/** Articles recombined from real ones: the words and names of real news, as many articles as are wanted. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {seeded} from './corpus.ts';

/** What real articles are taken apart into. */
export type Pieces = {
	readonly headlines: readonly string[];
	readonly paragraphs: readonly string[];
	/** Those who are said to have said something, first name and last name. */
	readonly people: readonly (readonly [string, string])[];
};

/** One line of a file of articles; what else is there is of no use here. */
type Line = {readonly title?: string | null; readonly text?: string; readonly highlights?: readonly string[]};

const places = ['LONDON', 'PARIS', 'ATLANTA', 'CAIRO', 'MADRID', 'OSLO', 'DELHI', 'CHICAGO'];
const saying = '(?:said|says|told|added|explained|insisted|warned)';
const person = '([A-Z][a-z]{2,})\\s([A-Z][a-z]{3,})';
const speakers = [new RegExp(`\\b${saying} ${person}\\b`, 'g'), new RegExp(`\\b${person} ${saying}\\b`, 'g')];
/** Capitals at the beginning of a sentence, and those of bodies and days. */
const nobody =
	/^(?:The|But|And|When|While|After|Then|However|Mr|Mrs|Ms|Sir|Lord|Prime|President|Police|Officer|Minister|Judge|Doctor|Court|Department|Ministry|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Group|Office|Party|United|States|House|News)$/;

/** A first line like `Authors: …` and a last one that names who helped are no text of an article, but about it. */
const aboutIt = /^\p{L}+:|contributed to (?:this|the) /u;

/** Takes articles apart: the lines of files in which each line is an article in JSON. */
export function piecesOf(files: readonly string[]): Pieces {
	const headlines = new Set<string>();
	const paragraphs = new Set<string>();
	const people = new Map<string, readonly [string, string]>();
	for (const file of files) {
		for (const line of readFileSync(file, 'utf8').split('\n')) {
			if (line === '') continue;
			const {title, text, highlights} = JSON.parse(line) as Line;
			for (const headline of [title, ...(highlights ?? [])]) {
				if (headline && !aboutIt.test(headline)) headlines.add(headlineOf(headline));
			}
			for (const paragraph of paragraphsOf(text ?? '')) {
				if (!aboutIt.test(paragraph)) paragraphs.add(paragraph);
			}
			for (const name of peopleIn(text ?? '')) people.set(name.join(' '), name);
		}
	}
	if (headlines.size === 0 || paragraphs.size === 0 || people.size === 0)
		throw new Error('There are no headlines, no paragraphs or nobody who speaks in these articles.');
	return {headlines: [...headlines], paragraphs: [...paragraphs], people: [...people.values()]};
}

/** A headline in one line, without the full stop of a sentence, and no longer than headlines are. */
function headlineOf(text: string): string {
	const words = text.trim().replace(/\.$/, '').split(/\s+/);
	return words.slice(0, 14).join(' ');
}

/** Paragraphs in one line; a text that has none is cut after every third sentence. */
export function paragraphsOf(text: string): string[] {
	return text.split(/\n\s*\n/).flatMap(block => {
		const line = block.replaceAll(/\s+/g, ' ').trim();
		if (line.length < 60) return [];
		if (line.length < 900) return [line];
		const sentences = line.split(/(?<=[.!?]["']?) (?=["'A-Z])/);
		const cut: string[] = [];
		for (let at = 0; at < sentences.length; at += 3) cut.push(sentences.slice(at, at + 3).join(' '));
		return cut;
	});
}

function peopleIn(text: string): [string, string][] {
	return speakers.flatMap(pattern =>
		[...text.matchAll(pattern)]
			.map(([, first = '', last = '']): [string, string] => [first, last])
			.filter(names => !names.some(name => nobody.test(name))),
	);
}

/** Writes articles of about `size` characters out of pieces, the same for the same seed. */
export class Recombiner {
	private readonly pieces: Pieces;
	private readonly random: () => number;
	private readonly headlines: string[];
	private readonly known: string[] = [];
	private named = 0;

	constructor(pieces: Pieces, seed: number) {
		this.pieces = pieces;
		this.random = seeded(seed);
		this.headlines = this.shuffled(pieces.headlines);
	}

	private pick<T>(from: readonly T[]): T {
		return from[Math.floor(this.random() * from.length)]!;
	}

	private shuffled(given: readonly string[]): string[] {
		const order = given.map(text => ({text, key: this.random()}));
		return order.sort((one, other) => one.key - other.key).map(({text}) => text);
	}

	/** Each real one once; then the beginning of one with the end of another. */
	private headline(): string {
		const whole = this.headlines.pop();
		if (whole !== undefined) return whole;
		const halves = [this.pick(this.pieces.headlines), this.pick(this.pieces.headlines)];
		const [front, back] = halves.map(text => text.split(' '));
		return [
			...front!.slice(0, Math.ceil(front!.length / 2)),
			...back!.slice(Math.floor(back!.length / 2)),
		].join(' ');
	}

	/** Mostly somebody who was named before; new ones are as rare as in real news, and mixed when all were. */
	private name(): string {
		this.named++;
		const {people} = this.pieces;
		if (this.known.length < 34 * Math.sqrt(this.named)) {
			const [first, last] = this.pick(people);
			const isNew = this.known.length < people.length / 2;
			this.known.push(`${first} ${isNew ? last : this.pick(people)[1]}`);
			return this.known.at(-1)!;
		}
		return this.known[Math.floor(this.known.length * this.random() ** 3)]!;
	}

	/** A sentence of a paragraph as something that was said; the reader of the bench knows it by the curly marks. */
	private quote(): string {
		const [sentence = ''] = this.pick(this.pieces.paragraphs).split(/(?<=[.!?]) /);
		const said = sentence.replaceAll(/["“”]/g, '').replace(/[.!?,]+$/, '');
		return `“${said},” said ${this.name()}.`;
	}

	article(number: number, size: number): string {
		const paragraphs: string[] = [];
		for (let length = 0; length < size; ) {
			const paragraph = this.pick(this.pieces.paragraphs).replaceAll(/[“”]/g, '"');
			paragraphs.push(this.random() < 0.3 ? `${paragraph} ${this.quote()}` : paragraph);
			length += paragraphs.at(-1)!.length + 2;
		}
		const dateline = `${this.pick(places)}, Sept. ${1 + (number % 28)}, 2026`;
		return `${this.headline()}\n\nBy ${this.name()}\n\n${dateline} — ${paragraphs.join('\n\n')}\n`;
	}
}

/** Writes `count` recombined articles to where `prepare` looks for articles, unless they are there. */
export function writeTexts(place: string, pieces: Pieces, count: number, size: number): void {
	const recombined = join(place, 'recombined');
	const written = join(place, 'written');
	if (existsSync(recombined)) return;
	if (existsSync(written)) throw new Error(`${place} holds other articles.`);
	const folder = join(place, 'articles');
	rmSync(folder, {recursive: true, force: true});
	const recombiner = new Recombiner(pieces, 7);
	for (let number = 0; number < count; number++) {
		const batch = join(folder, `batch-${String(Math.floor(number / 100)).padStart(4, '0')}`);
		if (number % 100 === 0) mkdirSync(batch, {recursive: true});
		const name = `article-${String(number).padStart(6, '0')}.txt`;
		writeFileSync(join(batch, name), recombiner.article(number, size));
	}
	writeFileSync(written, '');
	writeFileSync(recombined, '');
}
