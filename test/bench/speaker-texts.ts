/** Articles in which made-up people are quoted: many of them once, a few without end, some surnames by hundreds. */
import type {Quote, ReadArticle, Speaker} from '../../source/article/article.ts';
import type {SourceName} from '../../source/article/source-name.ts';
import {seeded, Writer} from './corpus.ts';

/** So many articles there are to each speaker; and the shares of the articles that quote the two best known ones. */
const articlesPerSpeaker = 3.3;
const shares = [0.2, 0.02];
/** So many people an article quotes. */
const quotedInOne = 4;

const firstNames =
	'Adam Agnes Alan Albert Alice Amanda Andrew Anna Arthur Barbara Bernard Carl Carol Catherine Charles Clara Daniel David Diana Edith Edward Eleanor Emma Eric Frances Frank George Grace Harold Helen Henry Howard Irene Jack James Jane Joan John Joseph Judith Julia Karen Kenneth Laura Lawrence Linda Louis Lucy Margaret Mark Martha Martin Mary Michael Nancy Nicholas Oliver Patrick Paul Peter Philip Rachel Ralph Raymond Robert Rose Ruth Samuel Sarah Simon Stephen Susan Theresa Thomas Victor Vincent Walter William'.split(
		' ',
	);
const titles = ['Mayor', 'Sen.', 'Dr.', 'Mr.', 'Gov.', 'Judge'];
const offices = [
	'mayor',
	'governor',
	'senator',
	'chief engineer',
	'spokesman',
	'professor',
	'union leader',
	'resident',
];

/** Somebody who can be quoted, with the names that articles use. */
export type Known = Omit<Speaker, 'aliases'> & {readonly surname: string; readonly initial: string};

export class Society {
	/** The first is quoted most, then the second. */
	readonly people: readonly Known[];
	readonly #random: () => number;
	readonly #writer: Writer;
	#last = 'So it was said.';

	/** @param articles how many there are to be, which says how many people there are. */
	constructor(articles: number, seed: number) {
		this.#random = seeded(seed);
		this.#writer = new Writer(seed);
		this.people = this.#invent(Math.max(20, Math.round(articles / articlesPerSpeaker)));
	}

	/** The names of this one that articles may use. */
	namesOf({name, kind}: Known): SourceName {
		return {name, kind};
	}

	/** An article by its number from 0, dated, that quotes about so many people. */
	article(number: number, quoted = quotedInOne): ReadArticle {
		const speakers = new Map<string, Speaker>();
		const quotes: Quote[] = [];
		const body: string[] = [];
		let at = 0;
		for (const known of this.#quotedIn(number, quoted)) {
			const speaker = this.#asNamed(known);
			if (!speakers.has(speaker.name)) speakers.set(speaker.name, speaker);
			const text = this.#said();
			const paragraph = `“${text}” said ${speaker.aliases[0] ?? speaker.name}.`;
			const cue = {text: 'said', start: at + text.length + 3, end: at + text.length + 7};
			const words = {text, start: at + 1, end: at + 1 + text.length};
			quotes.push({...words, speaker: speaker.name, mention: null, cue, saying: 'said', confidence: 0.9});
			body.push(paragraph);
			at += paragraph.length + 2;
		}
		const day = new Date(Date.UTC(2016, 0, 1) + (number % 3650) * 86_400_000).toISOString().slice(0, 10);
		const headline = this.#words(6);
		return {
			article: {
				path: `${Math.floor(number / 100)}/${number}.txt`,
				index: 0,
				headline,
				byline: null,
				authors: [],
				dateline: null,
				publication: 'The Longshore Herald',
				section: null,
				published: day,
				publishedFrom: 'text',
				language: 'en',
				url: `https://longshore.example/${number}`,
				keywords: [],
				body: body.map(text => ({kind: 'paragraph', text})),
				furniture: [],
				provenance: {
					format: 'txt',
					encoding: 'utf-8',
					bytes: at,
					sha256: `${number}`,
					warnings: [],
					fields: {},
				},
			},
			brief: {gist: null, summary: [], who: [], where: [], when: null, figures: []},
			quotes,
			speakers: [...speakers.values()],
		};
	}

	#invent(count: number): Known[] {
		const surname = this.#surnames();
		return Array.from({length: count}, (_, number) => {
			const family = surname(number);
			const initial = `${String.fromCharCode(65 + (number % 23))}.`;
			const role = this.#random() < 0.6 ? `${this.#pick(offices)} of ${this.#pick(towns)}` : null;
			if (number % 10 === 9)
				return {
					name: `${family} ${this.#pick(bodies)}`,
					kind: 'organisation',
					role: null,
					surname: family,
					initial,
				};
			const given = firstNames[(number * 7 + Math.floor(number / firstNames.length)) % firstNames.length]!;
			return {name: `${given} ${family}`, kind: 'person', role, surname: family, initial};
		});
	}

	/** A quarter of all people are of families of 150, who go by some 200 names, a quarter of families of 20, the others of two. */
	#surnames(): (number: number) => string {
		const coined = new Map<string, string>();
		return number => {
			const size = [150, 20, 2, 2][number % 4]!;
			const key = `${number % 4} ${Math.floor(number / 4 / size)}`;
			const known = coined.get(key) ?? this.#surname();
			coined.set(key, known);
			return known;
		};
	}

	#surname(): string {
		const word = this.#pick(beginnings) + this.#pick(middles) + this.#pick(endings);
		return word;
	}

	#quotedIn(number: number, most: number): Known[] {
		const {people} = this;
		const quoted = shares.flatMap((share, rank) => (this.#random() < share ? [people[rank]!] : []));
		// Everybody once before long; half of them hardly ever again, the others as they are known.
		quoted.push(people[number % people.length]!);
		while (quoted.length < most)
			quoted.push(people[Math.floor((people.length / 2) * this.#random() ** 1.6)]!);
		return quoted;
	}

	/** As one article names somebody: mostly in full, now and then by surname or with an initial. */
	#asNamed({name, kind, role, surname, initial}: Known): Speaker {
		if (kind !== 'person') return {name, kind, role, aliases: [surname]};
		const chance = this.#random();
		const title = `${this.#pick(titles)} ${surname}`;
		if (chance < 0.04)
			return {name: surname, kind, role: this.#random() < 0.5 ? role : null, aliases: [title]};
		const [given] = name.split(' ');
		const full = chance < 0.12 ? `${given} ${initial} ${surname}` : name;
		return {
			name: full,
			kind,
			role: this.#random() < 0.5 ? role : null,
			aliases: chance < 0.7 ? [surname] : [surname, title],
		};
	}

	#said(): string {
		if (this.#random() > 0.05) this.#last = this.#words(8 + Math.floor(this.#random() * 24));
		return this.#last;
	}

	#words(count: number): string {
		const text = Array.from({length: count}, () => this.#writer.word()).join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)},`;
	}

	#pick<T>(from: readonly T[]): T {
		return from[Math.floor(this.#random() * from.length)]!;
	}
}

const bodies = ['Harbour Authority', 'Council', 'Railway', 'Foundation', 'Police', 'University'];
const towns = ['Ellery', 'Dunmore', 'Longshore', 'Port Varga', 'Marrow', 'Tansy Bay', 'Hollin', 'Crake'];
const beginnings =
	'Bar Bel Bran Cal Cor Dal Dor Dun Ell Fal Far Gar Gil Har Hol Ing Jan Kel Kir Lan Lor Mar Mel Nor Oak Pel Pen Quil Ral Ros Sal Sel Tal Tor Ull Var Vel Wal Win Yar Zel'.split(
		' ',
	);
const middles =
	'a be da do e fi ga go i ka ko la le li lo ma mi na ne no o pa ra re ri ro sa so ta te ti to u va vi'.split(
		' ',
	);
const endings =
	'ck dale den ford gan ham ker land ley lin man mer mond ner nett quist ran rick ron sen sham ski son stad stock ter ton vale ville ward well wick win worth'.split(
		' ',
	);
