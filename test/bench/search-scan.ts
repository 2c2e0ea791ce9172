/**
 * The articles of a folder by a plain scan that shares nothing with the search it is there to judge: which articles
 * have which words, and who speaks in them.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** An article as it is written in plain text: headline, author and paragraphs, without the dateline. */
export type Plain = {
	readonly headline: string;
	readonly author: string;
	readonly paragraphs: readonly string[];
};

/** Words in lower case without accents: what is between characters that are neither letters nor digits. */
export function plainWords(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.replaceAll(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Takes an article of the bench apart. */
export function plainOf(text: string): Plain {
	const [headline = '', byline = '', ...paragraphs] = text.trim().split('\n\n');
	const [first = '', ...others] = paragraphs;
	return {
		headline,
		author: byline.replace(/^By /, ''),
		paragraphs: [first.replace(/^[A-Z ]+, [^—]{1,40} — /, ''), ...others],
	};
}

/** Who is quoted in a text, as it says. */
export function quotedIn(text: string): string[] {
	return [...new Set([...text.matchAll(/” said ([^.]+)\./g)].map(([, name = '']) => name))];
}

/** Articles by number, in the order of their files. */
export class Scan {
	readonly files: readonly string[];
	/** UTF-8 bytes of headlines and paragraphs. */
	readonly bytes: number;
	/** The articles with a word anywhere in them, ascending. */
	private readonly articlesOfWord = new Map<string, number[]>();
	private readonly articlesOfSpeaker = new Map<string, number[]>();

	constructor(folder: string) {
		this.files = (readdirSync(folder, {recursive: true}) as string[])
			.filter(name => name.endsWith('.txt'))
			.sort()
			.map(name => join(folder, name));
		let bytes = 0;
		for (const number of this.files.keys()) bytes += this.enter(number);
		this.bytes = bytes;
	}

	private enter(number: number): number {
		const {headline, author, paragraphs} = this.article(number);
		const body = paragraphs.join('\n\n');
		for (const word of new Set(plainWords(`${headline} ${author} ${body}`)))
			entered(this.articlesOfWord, word, number);
		for (const name of quotedIn(body)) entered(this.articlesOfSpeaker, name, number);
		return Buffer.byteLength(headline) + Buffer.byteLength(body);
	}

	article(number: number): Plain {
		return plainOf(readFileSync(this.files[number]!, 'utf8'));
	}

	/** In how many articles a word stands. */
	uses(word: string): number {
		return this.articlesOfWord.get(word)?.length ?? 0;
	}

	/** The articles that have all these words. */
	having(words: readonly string[]): number[] {
		const lists = words.map(word => this.articlesOfWord.get(word) ?? []);
		const [shortest = [], ...others] = lists.sort((one, other) => one.length - other.length);
		const sets = others.map(list => new Set(list));
		return shortest.filter(number => sets.every(set => set.has(number)));
	}

	/** The articles in whose headline or paragraphs these words follow one another. */
	saying(words: readonly string[]): number[] {
		const phrase = ` ${words.join(' ')} `;
		return this.having(words).filter(number => {
			const {headline, paragraphs} = this.article(number);
			const texts = [headline, paragraphs.join('\n\n')];
			return texts.some(text => ` ${plainWords(text).join(' ')} `.includes(phrase));
		});
	}

	/** The articles in which somebody is quoted. */
	quoting(name: string): readonly number[] {
		return this.articlesOfSpeaker.get(name) ?? [];
	}
}

function entered(map: Map<string, number[]>, key: string, number: number): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [number]);
	else list.push(number);
}
