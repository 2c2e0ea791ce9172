/** What scripts get of an article: of its row in a list, its brief, its quotes and its text. */
import type {
	Article,
	Attribution,
	Block,
	Brief,
	Dateline,
	Provenance,
	PublishedFrom,
	Quote,
	Warning,
} from '../article/article.ts';
import type {Subject} from './markdown.ts';
import {type Field, type Fields, field, record, recordOrNull, records} from './record.ts';

/** What is written of an article in a list. */
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
	readonly words: number;
	readonly quotes: number;
	readonly speakers: readonly string[];
	readonly read: boolean;
	readonly starred: boolean;
	readonly format: string;
	readonly copyOf: string | null;
};

/** An article and its brief. */
export type Briefed = Subject & {readonly brief: Brief};

/** An article and what it quotes. */
export type Quoting = Subject & Attribution;

type Named = Pick<Article, 'path' | 'index' | 'headline'>;

/** By which article a record is about, from where it is kept. */
function place<Of>(named: (of: Of) => Named): Fields<Of> {
	return {
		path: field('text', 'the file, as found below the PATH that was given', of => named(of).path),
		index: field('number', 'its number in a file of several articles, from 0', of => named(of).index),
		headline: field('text or null', 'the headline', of => named(of).headline),
	};
}

function copyOf<Of extends Pick<Subject, 'copyOf'>>(): Field<Of> {
	return field('text or null', 'the file of whose article this is a copy', ({copyOf}) => copyOf);
}

const what = {
	authors: 'who wrote it',
	publication: 'who published it',
	published: 'when, ISO 8601, as exactly as the article says',
	publishedFrom: 'what says so: metadata, text, filename, or file (its time, a guess)',
	section: 'the section it stood in',
	language: 'its language, BCP 47',
	url: 'its address',
};

export const listFields: Fields<Listed> = {
	...place<Listed>(listed => listed),
	authors: field('texts', what.authors, ({authors}) => authors),
	publication: field('text or null', what.publication, ({publication}) => publication),
	published: field('text or null', what.published, ({published}) => published),
	publishedFrom: field('text or null', what.publishedFrom, ({publishedFrom}) => publishedFrom),
	dateline: field('text or null', 'the place, date and agency as printed', ({dateline}) => dateline),
	section: field('text or null', what.section, ({section}) => section),
	language: field('text or null', what.language, ({language}) => language),
	url: field('text or null', what.url, ({url}) => url),
	words: field('number', 'the words of its text', ({words}) => words),
	quotes: field('number', 'how many quotes it has', ({quotes}) => quotes),
	speakers: field('texts', 'who is quoted', ({speakers}) => speakers),
	read: field('true or false', 'whether you have read it', ({read}) => read),
	starred: field('true or false', 'whether you starred it', ({starred}) => starred),
	format: field('text', 'the format of the file', ({format}) => format),
	copyOf: copyOf(),
};

export const briefFields: Fields<Briefed> = {
	...place<Briefed>(({article}) => article),
	gist: field('text or null', 'the sentence that says most', ({brief}) => brief.gist?.text ?? null),
	summary: field('texts', 'sentences of the article, word for word', ({brief}) =>
		brief.summary.map(({text}) => text),
	),
	who: field('texts', 'people and organisations in it, most named first', ({brief}) => brief.who),
	where: field('texts', 'places in it', ({brief}) => brief.where),
	when: field('text or null', 'when it happened, in the words of the article', ({brief}) => brief.when),
	figures: field('texts', 'its key figures', ({brief}) => brief.figures.map(({text}) => text)),
	copyOf: copyOf(),
};

/** A quote in its article. */
export const quoteFields: Fields<Quote> = {
	text: field('text', 'the words between the marks', ({text}) => text),
	speaker: field('text or null', 'who said them; null when that is not known', ({speaker}) => speaker),
	mention: field(
		'text or null',
		'the words by which the article names who said them',
		({mention}) => mention?.text ?? null,
	),
	cue: field('text or null', 'the word that says that they were said', ({cue}) => cue?.text ?? null),
	saying: field(
		'text or null',
		'said, claimed, denied, asked, promised, warned or wrote',
		({saying}) => saying,
	),
	confidence: field(
		'number',
		'how likely the speaker is the right one, from 0 to 1',
		({confidence}) => Math.round(confidence * 1000) / 1000,
	),
	start: field('number', 'where they begin in the text: UTF-16 units from 0', ({start}) => start),
	end: field('number', 'where they end', ({end}) => end),
};

export const quotesFields: Fields<Quoting> = {
	...place<Quoting>(({article}) => article),
	quotes: records('its quotes in the order of the text', quoteFields, ({quotes}) => quotes),
	copyOf: copyOf(),
};

const datelineFields: Fields<Dateline> = {
	text: field('text', 'as printed, with the dash at its end', ({text}) => text),
	place: field('text or null', 'its place', ({place}) => place),
	date: field('text or null', 'its date, as printed', ({date}) => date),
	agency: field('text or null', 'its agency', ({agency}) => agency),
};

const blockFields: Fields<Block> = {
	kind: field('text', 'paragraph, subhead, quote, list-item, table or caption', ({kind}) => kind),
	text: field(
		'text',
		'its text; start and end of quotes count in all of them, joined by two line ends',
		({text}) => text,
	),
};

export const warningFields: Fields<Warning> = {
	code: field('text', 'a code that stays the same', ({code}) => code),
	text: field('text', 'the same in words', ({text}) => text),
};

const provenanceFields: Fields<Provenance> = {
	format: field('text', 'the format of the file', ({format}) => format),
	encoding: field('text', 'its encoding', ({encoding}) => encoding),
	bytes: field('number', 'its size', ({bytes}) => bytes),
	sha256: field('text', 'the hash of its bytes, in hexadecimal', ({sha256}) => sha256),
	warnings: records('what could be read only in part', warningFields, ({warnings}) => warnings),
	fields: field('object', 'for each field above what it was read from', ({fields}) => fields),
};

export const textFields: Fields<Subject> = {
	...place<Subject>(({article}) => article),
	byline: field('text or null', 'who wrote it, as printed', ({article}) => article.byline),
	authors: field('texts', what.authors, ({article}) => article.authors),
	dateline: recordOrNull('the head of the story', datelineFields, ({article}) => article.dateline),
	publication: field('text or null', what.publication, ({article}) => article.publication),
	section: field('text or null', what.section, ({article}) => article.section),
	published: field('text or null', what.published, ({article}) => article.published),
	publishedFrom: field('text or null', what.publishedFrom, ({article}) => article.publishedFrom),
	language: field('text or null', what.language, ({article}) => article.language),
	url: field('text or null', what.url, ({article}) => article.url),
	keywords: field('texts', 'what the article says it is about', ({article}) => article.keywords),
	body: records('the story, block by block', blockFields, ({article}) => article.body),
	furniture: field(
		'texts',
		'lines of the page that are no part of the story',
		({article}) => article.furniture,
	),
	provenance: record('how it was read', provenanceFields, ({article}) => article.provenance),
	copyOf: copyOf(),
};
