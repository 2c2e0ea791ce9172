import {
	type Article,
	type Attribution,
	type Brief,
	bodyText,
	countWords,
	type PublishedFrom,
	type Quote,
	type Speaker,
} from '../article/article.ts';

/** An article with everything that can be written of it. */
export type Entry = Attribution & {
	readonly article: Article;
	readonly brief: Brief;
	readonly read: boolean;
	readonly starred: boolean;
};

/** What is written of an article in a list; a row of the list with its marks is one. */
export type Listed = {
	readonly path: string;
	readonly index: number;
	readonly headline: string | null;
	readonly authors: readonly string[];
	readonly publication: string | null;
	readonly published: string | null;
	readonly publishedFrom: PublishedFrom | null;
	readonly dateline: string | null;
	readonly section: string | null;
	readonly language: string | null;
	readonly url: string | null;
	readonly gist: string | null;
	/** Words of the body. */
	readonly words: number;
	/** Number of quotes. */
	readonly quotes: number;
	/** Names, in the order of their first quotes. */
	readonly speakers: readonly string[];
	readonly read: boolean;
	readonly starred: boolean;
	readonly format: string;
};

/** An entry as a list has it. */
export function listedOf({article, brief, quotes, read, starred}: Entry): Listed {
	const {path, index, headline, authors, publication, published, publishedFrom} = article;
	const {section, language, url, provenance} = article;
	return {
		path,
		index,
		headline,
		authors,
		publication,
		published,
		publishedFrom,
		dateline: article.dateline?.text ?? null,
		section,
		language,
		url,
		gist: brief.gist?.text ?? null,
		words: countWords(bodyText(article)),
		quotes: quotes.length,
		speakers: [...new Set(quotes.flatMap(({speaker}) => speaker ?? []))],
		read,
		starred,
		format: provenance.format,
	};
}

/** Quotes that follow each other and are one speaker's. */
export type Turn = {readonly speaker: Speaker | null; readonly quotes: readonly Quote[]};

/**
 * The quotes in the order of the text, those of one speaker that follow each other together. Two quotes of unknown
 * speakers stay apart: nobody knows whether they are one person's.
 */
export function turnsOf({quotes, speakers}: Attribution): Turn[] {
	const known = new Map(speakers.map(speaker => [speaker.name, speaker]));
	const turns: {speaker: Speaker | null; quotes: Quote[]}[] = [];
	for (const quote of quotes) {
		const speaker = quote.speaker === null ? null : (known.get(quote.speaker) ?? unlisted(quote.speaker));
		const last = turns.at(-1);
		if (last && speaker !== null && last.speaker?.name === speaker.name) last.quotes.push(quote);
		else turns.push({speaker, quotes: [quote]});
	}
	return turns;
}

function unlisted(name: string): Speaker {
	return {name, aliases: [], role: null, kind: 'person'};
}
