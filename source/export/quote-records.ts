import type {Article, Attribution, Quote} from '../article/article.ts';
import type {Cell} from './csv.ts';

/** An article and what it quotes. */
export type Quoting = Attribution & {
	readonly article: Article;
	/** The path of the file that holds the article of which this is a copy, else null. */
	readonly copyOf: string | null;
};

/** What scripts get of the quotes of an article, in this order. */
export function quotesRecord({article: {path, index, headline}, quotes, copyOf}: Quoting) {
	return {path, index, headline, quotes: quotes.map(quoteRecord), copyOf};
}

function quoteRecord({text, speaker, mention, cue, saying, confidence, start, end}: Quote) {
	return {
		text,
		speaker,
		mention: mention?.text ?? null,
		cue: cue?.text ?? null,
		saying,
		confidence: Math.round(confidence * 1000) / 1000,
		start,
		end,
	};
}

/** The names of the columns of `quoteRows`. */
export const quoteColumns: readonly string[] = [
	'path',
	'index',
	'headline',
	'publication',
	'published',
	'publishedFrom',
	'url',
	'text',
	'speaker',
	'role',
	'mention',
	'cue',
	'saying',
	'confidence',
	'start',
	'end',
	'copyOf',
];

/** One row a quote, with the article it is from. */
export function quoteRows({article, quotes, speakers, copyOf}: Quoting): Cell[][] {
	const {path, index, headline, publication, published, publishedFrom, url} = article;
	const roles = new Map(speakers.map(({name, role}) => [name, role]));
	return quotes.map(quote => {
		const {text, speaker, ...others} = quoteRecord(quote);
		const role = (speaker === null ? null : roles.get(speaker)) ?? null;
		return [
			...[path, index, headline, publication, published, publishedFrom, url],
			...[text, speaker, role, ...Object.values(others), copyOf],
		];
	});
}
