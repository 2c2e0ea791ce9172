/** What a spreadsheet gets of each view. */

import {bodyText, type Quote, type Warning} from '../article/article.ts';
import type {FileReport} from '../article/file-report.ts';
import {fileFields, type Quoted, type Result, resultFields, speakerFields} from './archive-fields.ts';
import {type Briefed, type Listed, listFields, type Quoting, quoteFields} from './article-fields.ts';
import type {Cell} from './csv.ts';
import type {Subject} from './markdown.ts';
import {rowEach, simpleCells, type Table} from './table.ts';

export const listTable: Table<Listed> = rowEach(simpleCells(listFields));
export const speakerTable: Table<Quoted> = rowEach(simpleCells(speakerFields));
export const resultTable: Table<Result> = rowEach(simpleCells(resultFields));

/** By which article a row is about, and where that is from. */
const source = {
	path: ({article}: Subject) => article.path,
	index: ({article}: Subject) => article.index,
	headline: ({article}: Subject) => article.headline,
	publication: ({article}: Subject) => article.publication,
	published: ({article}: Subject) => article.published,
	publishedFrom: ({article}: Subject) => article.publishedFrom,
	url: ({article}: Subject) => article.url,
};

/** The sentences of the summary as running text. */
export const briefTable = rowEach<Briefed>({
	...source,
	gist: ({brief}) => brief.gist?.text ?? null,
	summary: ({brief}) => brief.summary.map(({text}) => text).join(' ') || null,
	who: ({brief}) => brief.who,
	where: ({brief}) => brief.where,
	when: ({brief}) => brief.when,
	figures: ({brief}) => brief.figures.map(({text}) => text),
	copyOf: ({copyOf}) => copyOf,
});

const {text, speaker, ...otherCells} = simpleCells(quoteFields);
const quoteCells: readonly (readonly [string, (quote: Quote, role: string | null) => Cell])[] = [
	['text', text!],
	['speaker', speaker!],
	['role', (_, role) => role],
	...Object.entries(otherCells),
];

/** One row a quote, with the article it is from. */
export const quotesTable: Table<Quoting> = {
	columns: [...Object.keys(source), ...quoteCells.map(([name]) => name), 'copyOf'],
	rows(quoting) {
		const before = Object.values(source).map(cell => cell(quoting));
		const roles = new Map(quoting.speakers.map(({name, role}) => [name, role]));
		return quoting.quotes.map(quote => {
			const role = quote.speaker === null ? null : (roles.get(quote.speaker) ?? null);
			return [...before, ...quoteCells.map(([, cell]) => cell(quote, role)), quoting.copyOf];
		});
	},
};

/** One row an article; its story is one cell with an empty line between two blocks. */
export const textTable = rowEach<Subject>({
	...source,
	byline: ({article}) => article.byline,
	authors: ({article}) => article.authors,
	dateline: ({article}) => article.dateline?.text ?? null,
	datelinePlace: ({article}) => article.dateline?.place ?? null,
	datelineDate: ({article}) => article.dateline?.date ?? null,
	datelineAgency: ({article}) => article.dateline?.agency ?? null,
	section: ({article}) => article.section,
	language: ({article}) => article.language,
	keywords: ({article}) => article.keywords,
	body: ({article}) => (article.body.length === 0 ? null : {lines: bodyText(article)}),
	furniture: ({article}) => article.furniture,
	format: ({article}) => article.provenance.format,
	encoding: ({article}) => article.provenance.encoding,
	bytes: ({article}) => article.provenance.bytes,
	sha256: ({article}) => article.provenance.sha256,
	warnings: ({article}) => article.provenance.warnings.map(inOne),
	fields: ({article}) => Object.entries(article.provenance.fields).map(pair => pair.join(': ')),
	copyOf: ({copyOf}) => copyOf,
});

/** A code and what it means are one text. */
export const fileTable: Table<FileReport> = rowEach({
	...simpleCells(fileFields),
	warnings: ({warnings}) => warnings.map(inOne),
	error: ({error}) => (error === null ? null : inOne(error)),
});

function inOne({code, text}: Warning): string {
	return `${code} ${text}`;
}
