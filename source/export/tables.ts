import {bodyText} from '../article/article.ts';
import type {Cell} from './csv.ts';
import type {Entry, Listed} from './entry.ts';
import {listFields, quoteRecord} from './records.ts';

/** What a spreadsheet gets: names of columns, and the rows of one article below them. */
export type Table<Of> = {readonly columns: readonly string[]; rows(of: Of): Cell[][]};

/** One row an article. */
export const listTable: Table<Listed> = {
	columns: listFields,
	rows: listed => [listFields.map(field => listed[field])],
};

/** One row an article; the sentences of the summary as running text. */
export const briefTable = table<Entry>({
	path: ({article}) => article.path,
	index: ({article}) => article.index,
	headline: ({article}) => article.headline,
	publication: ({article}) => article.publication,
	published: ({article}) => article.published,
	url: ({article}) => article.url,
	gist: ({brief}) => brief.gist?.text ?? null,
	summary: ({brief}) => brief.summary.map(({text}) => text).join(' ') || null,
	who: ({brief}) => brief.who,
	where: ({brief}) => brief.where,
	when: ({brief}) => brief.when,
	figures: ({brief}) => brief.figures.map(({text}) => text),
});

/** One row a quote, with the article it is from. */
export const quotesTable: Table<Entry> = {
	columns: [
		'path',
		'index',
		'headline',
		'publication',
		'published',
		'url',
		'speaker',
		'role',
		'mention',
		'cue',
		'saying',
		'confidence',
		'text',
		'start',
		'end',
	],
	rows({article, quotes, speakers}) {
		const {path, index, headline, publication, published, url} = article;
		const roles = new Map(speakers.map(({name, role}) => [name, role]));
		return quotes.map(quote => {
			const {text, speaker, mention, cue, saying, confidence, start, end} = quoteRecord(quote);
			const role = speaker === null ? null : (roles.get(speaker) ?? null);
			const source = [path, index, headline, publication, published, url];
			return [...source, speaker, role, mention, cue, saying, confidence, text, start, end];
		});
	},
};

/** One row an article; its body is one cell with an empty line between the blocks. */
export const textTable = table<Entry>({
	path: ({article}) => article.path,
	index: ({article}) => article.index,
	headline: ({article}) => article.headline,
	byline: ({article}) => article.byline,
	authors: ({article}) => article.authors,
	dateline: ({article}) => article.dateline?.text ?? null,
	publication: ({article}) => article.publication,
	section: ({article}) => article.section,
	published: ({article}) => article.published,
	publishedFrom: ({article}) => article.publishedFrom,
	language: ({article}) => article.language,
	url: ({article}) => article.url,
	keywords: ({article}) => article.keywords,
	body: ({article}) => (article.body.length === 0 ? null : {lines: bodyText(article)}),
	furniture: ({article}) => article.furniture,
});

/** A table of one row an article, from what stands in each column. */
function table<Of>(cells: Readonly<Record<string, (of: Of) => Cell>>): Table<Of> {
	return {
		columns: Object.keys(cells),
		rows: of => [Object.values(cells).map(cell => cell(of))],
	};
}
