/**
 * What scripts get, one plain object a line of JSON, with exactly these keys in this order. Text is raw: `safeJson`
 * escapes what a terminal could act on, so that nothing is lost. What is absent is null or an empty list.
 */
import type {Article, Brief, Quote, Speaker, Warning} from '../article/article.ts';
import type {Listed} from './entry.ts';

type Place = Pick<Article, 'path' | 'index' | 'headline'>;

/** The fields of an article in a list, in their order. */
export const listFields = [
	'path',
	'index',
	'headline',
	'authors',
	'publication',
	'published',
	'publishedFrom',
	'dateline',
	'section',
	'language',
	'url',
	'words',
	'quotes',
	'speakers',
	'read',
	'starred',
	'format',
] as const satisfies readonly (keyof Listed)[];

/** An article of a list. */
export function listRecord(listed: Listed): object {
	return Object.fromEntries(listFields.map(field => [field, listed[field]]));
}

/** What an article says in short. */
export function briefRecord({path, index, headline}: Place, brief: Brief) {
	return {
		path,
		index,
		headline,
		gist: brief.gist?.text ?? null,
		summary: brief.summary.map(({text}) => text),
		who: brief.who,
		where: brief.where,
		when: brief.when,
		figures: brief.figures.map(({text}) => text),
	};
}

/** Who says what in an article. */
export function quotesRecord({path, index, headline}: Place, quotes: readonly Quote[]) {
	return {path, index, headline, quotes: quotes.map(quoteRecord)};
}

/** One quote: mention and cue in their words, confidence from 0 to 1 in hundredths. */
export function quoteRecord({text, speaker, mention, cue, saying, confidence, start, end}: Quote) {
	return {
		text,
		speaker,
		mention: mention?.text ?? null,
		cue: cue?.text ?? null,
		saying,
		confidence: Math.round(confidence * 100) / 100,
		start,
		end,
	};
}

/** A whole article. */
export function textRecord(article: Article) {
	const {dateline} = article;
	return {
		path: article.path,
		index: article.index,
		headline: article.headline,
		byline: article.byline,
		authors: article.authors,
		dateline: dateline && {
			text: dateline.text,
			place: dateline.place,
			date: dateline.date,
			agency: dateline.agency,
		},
		publication: article.publication,
		section: article.section,
		published: article.published,
		publishedFrom: article.publishedFrom,
		language: article.language,
		url: article.url,
		keywords: article.keywords,
		body: article.body.map(({kind, text}) => ({kind, text})),
		furniture: article.furniture,
		provenance: article.provenance,
	};
}

/** A speaker over many articles, with the numbers of quotes and articles and when the first and last were published. */
type Quoted = Speaker & {
	readonly quotes: number;
	readonly articles: number;
	readonly first: string | null;
	readonly last: string | null;
};

/** Somebody quoted, over all articles. */
export function speakerRecord({name, aliases, role, kind, quotes, articles, first, last}: Quoted) {
	return {name, aliases, role, kind, quotes, articles, first, last};
}

/** What a search found; `at` is its place in the body of the article. */
type Found = {
	readonly field: string;
	readonly snippet: {readonly text: string};
	readonly score: number;
} & (
	| {readonly kind: 'article'; readonly at: {readonly start: number; readonly end: number} | null}
	| {
			readonly kind: 'quote';
			readonly at: {readonly start: number; readonly end: number};
			readonly speaker: string | null;
	  }
	| {readonly kind: 'speaker'; readonly name: string}
);

/** One result of a search. @param place The article it is in; null for a speaker, who is in many. */
export function searchRecord(found: Found, place: Place | null) {
	const at = found.kind === 'speaker' ? null : found.at;
	return {
		path: place?.path ?? null,
		index: place?.index ?? null,
		headline: place?.headline ?? null,
		kind: found.kind,
		field: found.field,
		snippet: found.snippet.text,
		score: found.score,
		speaker: found.kind === 'quote' ? found.speaker : found.kind === 'speaker' ? found.name : null,
		start: at?.start ?? null,
		end: at?.end ?? null,
	};
}

type Report = {
	readonly path: string;
	readonly format: string | null;
	readonly encoding: string | null;
	readonly articles: number;
	readonly warnings: readonly Warning[];
	readonly error: Warning | null;
};

/** How a file fared. */
export function checkRecord({path, format, encoding, articles, warnings, error}: Report) {
	return {path, format, encoding, articles, warnings, error};
}
