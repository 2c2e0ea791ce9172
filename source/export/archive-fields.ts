/** What scripts get of what an archive holds over its articles: speakers, results of a search, files. */
import type {Passage, Speaker} from '../article/article.ts';
import type {FileReport} from '../article/file-report.ts';
import type {Listed} from './article-fields.ts';
import {warningFields} from './article-fields.ts';
import {type Fields, field, recordOrNull, records} from './record.ts';

/** Somebody over many articles. */
export type Quoted = Speaker & {
	readonly quotes: number;
	readonly articles: number;
	/** When the first and the last of these articles were published, ISO 8601. */
	readonly first: string | null;
	readonly last: string | null;
};

export const speakerFields: Fields<Quoted> = {
	name: field('text', 'the name', ({name}) => name),
	aliases: field('texts', 'the other names that articles use', ({aliases}) => aliases),
	role: field('text or null', 'what articles say it is', ({role}) => role),
	kind: field('text', 'person, organisation or described (a source without a name)', ({kind}) => kind),
	quotes: field('number', 'how many quotes', ({quotes}) => quotes),
	articles: field('number', 'in how many articles', ({articles}) => articles),
	first: field('text or null', 'when the first of them was published', ({first}) => first),
	last: field('text or null', 'when the last', ({last}) => last),
};

type InArticle = Pick<
	Listed,
	'path' | 'index' | 'headline' | 'authors' | 'publication' | 'published' | 'publishedFrom' | 'gist' | 'url'
>;

/** What a search has found. */
export type Result = {
	readonly field: string;
	readonly snippet: {readonly text: string};
	readonly score: number;
} & (
	| {readonly kind: 'article'; readonly row: InArticle; readonly at: Passage | null}
	| {readonly kind: 'quote'; readonly row: InArticle; readonly at: Passage; readonly speaker: string | null}
	| {readonly kind: 'speaker'; readonly name: string; readonly quotes: number; readonly articles: number}
);

const row = (result: Result) => (result.kind === 'speaker' ? null : result.row);
const at = (result: Result) => (result.kind === 'speaker' ? null : result.at);

/** Who said what was found, or who was found. */
function speakerOf(result: Result): string | null {
	if (result.kind === 'speaker') return result.name;
	return result.kind === 'quote' ? result.speaker : null;
}

export const resultFields: Fields<Result> = {
	path: field(
		'text or null',
		'the file of the article; null for a speaker',
		result => row(result)?.path ?? null,
	),
	index: field(
		'number or null',
		'its number in a file of several, from 0',
		result => row(result)?.index ?? null,
	),
	headline: field('text or null', 'its headline', result => row(result)?.headline ?? null),
	kind: field('text', 'article, quote or speaker', ({kind}) => kind),
	field: field('text', 'where the words were found', ({field}) => field),
	snippet: field('text', 'the words around them', ({snippet}) => snippet.text),
	score: field('number', 'higher is better, within one kind', ({score}) => score),
	speaker: field('text or null', 'who said it, or who was found', speakerOf),
	start: field(
		'number or null',
		'where it is in the text: UTF-16 units from 0',
		result => at(result)?.start ?? null,
	),
	end: field('number or null', 'where it ends', result => at(result)?.end ?? null),
};

export const fileFields: Fields<FileReport> = {
	path: field('text', 'the file, as found below the PATH that was given', ({path}) => path),
	format: field('text or null', 'its format', ({format}) => format),
	encoding: field('text or null', 'its encoding', ({encoding}) => encoding),
	articles: field('number', 'how many articles it gave', ({articles}) => articles),
	warnings: records(
		'what could be read only in part, or why a folder was passed over',
		warningFields,
		({warnings}) => warnings,
	),
	error: recordOrNull('why it was not read', warningFields, ({error}) => error),
};
