/** Articles in which people have marked who says each quotation. */
import {readFileSync} from 'node:fs';
import {type Block, blockStarts} from '../../article/article.ts';

/** One quotation as the annotators have it; places count in the body's text. */
export type GoldQuote = {
	readonly start: number;
	readonly end: number;
	/** The words that name the source, null when nothing does. */
	readonly source: {
		readonly start: number;
		readonly end: number;
		readonly kind: 'name' | 'pronoun' | 'np';
		readonly organisation: boolean;
	} | null;
	/** The name of whoever is meant. */
	readonly speaker: string | null;
	/** False for titles and scare quotes. */
	readonly attributed: boolean;
	/** Not to be counted: the annotators did not say, or are in doubt. */
	readonly ignored: boolean;
};

export type GoldArticle = {
	readonly id: string;
	readonly headline: string;
	readonly body: readonly Block[];
	readonly quotes: readonly GoldQuote[];
};

type Line = {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly quotes: readonly {
		readonly start: number;
		readonly end: number;
		readonly source: {
			readonly start?: number;
			readonly end?: number;
			readonly kind: string;
			readonly org?: boolean;
		};
		readonly speaker?: {readonly name?: string | null} | null;
		readonly attributed: boolean;
		readonly ignore?: string;
	}[];
};

/** Reads JSON Lines, one article a line: {id, title, text, quotes: [{start, end, source, speaker, attributed, ignore}]}. */
export function readGold(file: string): GoldArticle[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(line => line.startsWith('{'))
		.map(line => articleOf(JSON.parse(line) as Line));
}

function articleOf({id, title, text, quotes}: Line): GoldArticle {
	const body: Block[] = [];
	const lines: {start: number; shift: number}[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const trimmed = line.trim();
		if (trimmed !== '') {
			body.push({kind: 'paragraph', text: trimmed});
			lines.push({start, shift: line.indexOf(trimmed)});
		}
		start += line.length + 1;
	}
	const starts = blockStarts(body);
	const placed = (offset: number): number => {
		const at = lines.findLastIndex(line => line.start <= offset);
		const line = lines[at];
		return line === undefined ? offset : starts[at]! + Math.max(0, offset - line.start - line.shift);
	};
	return {
		id,
		headline: title,
		body,
		quotes: quotes.map(quote => ({
			start: placed(quote.start),
			end: placed(quote.end),
			source:
				quote.source.start === undefined || quote.source.kind === 'missing'
					? null
					: {
							start: placed(quote.source.start),
							end: placed(quote.source.end!),
							kind: quote.source.kind as 'name' | 'pronoun' | 'np',
							organisation: quote.source.org === true,
						},
			speaker: quote.speaker?.name ?? null,
			attributed: quote.attributed,
			ignored: quote.ignore !== undefined,
		})),
	};
}
