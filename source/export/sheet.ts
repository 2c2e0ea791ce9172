/** The one way by which a view leaves the program: every view in every format, article by article. */
import {type SafeText, safeBlock, safeJson, ui} from '../article/safe-text.ts';
import {toCsv} from './csv.ts';
import {type Entry, type Listed, listedOf} from './entry.ts';
import {briefToMarkdown, listedToMarkdown, quotesToMarkdown, textToMarkdown} from './markdown.ts';
import {briefToText, type Layout, listedToText, quotesToText, textToText, unwrapped} from './plain-text.ts';
import {briefRecord, listRecord, quotesRecord, textRecord} from './records.ts';
import {briefTable, listTable, quotesTable, type Table, textTable} from './tables.ts';

export const views = ['list', 'brief', 'quotes', 'text'] as const;
export type View = (typeof views)[number];

export const formats = ['text', 'markdown', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** How a document is written: `head`, then every article, with `between` between those that give anything. */
export type Sheet<Of> = {
	readonly head: SafeText;
	readonly between: SafeText;
	/** An article with its line end; empty when the view has nothing of it (no quotes). */
	of(entry: Of): SafeText;
};

/** A view in a format. @param layout How lines of plain text are set; whole unless it says otherwise. */
export function sheet(view: View, format: Format, layout: Layout = unwrapped): Sheet<Entry> {
	if (view === 'list') {
		const {head, between, of} = listSheet(format, layout);
		return {head, between, of: entry => of(listedOf(entry))};
	}
	switch (format) {
		case 'json':
			return jsonLines(recordOf[view]);
		case 'csv':
			return rows({brief: briefTable, quotes: quotesTable, text: textTable}[view]);
		case 'markdown':
			return {head: ui(''), between: lineEnd, of: markdownOf[view]};
		case 'text':
			return pages(entry => textOf[view](entry, layout), betweenPages);
	}
}

/** A list in a format, from rows: whole articles need not be at hand for it. */
export function listSheet(format: Format, layout: Layout = unwrapped): Sheet<Listed> {
	switch (format) {
		case 'json':
			return jsonLines(listRecord);
		case 'csv':
			return rows(listTable);
		case 'markdown':
			return {head: ui(''), between: lineEnd, of: listedToMarkdown};
		case 'text':
			return pages(listed => listedToText(listed, layout), lineEnd);
	}
}

/** A document piece by piece: whoever writes it needs never hold all of it. */
export function* pieces<Of>(sheet: Sheet<Of>, entries: Iterable<Of>): Generator<SafeText> {
	if (sheet.head !== '') yield sheet.head;
	let first = true;
	for (const entry of entries) {
		const piece = sheet.of(entry);
		if (piece === '') continue;
		if (!first && sheet.between !== '') yield sheet.between;
		yield piece;
		first = false;
	}
}

/** A whole document: lines of text, the last with its end. */
export function document<Of>(sheet: Sheet<Of>, entries: Iterable<Of>): SafeText {
	// Every piece ends its last line, and nothing joins across a line end.
	return [...pieces(sheet, entries)].join('') as SafeText;
}

type ArticleView = Exclude<View, 'list'>;

const recordOf: Readonly<Record<ArticleView, (entry: Entry) => object>> = {
	brief: ({article, brief}) => briefRecord(article, brief),
	quotes: ({article, quotes}) => quotesRecord(article, quotes),
	text: ({article}) => textRecord(article),
};

const markdownOf: Readonly<Record<ArticleView, (entry: Entry) => SafeText>> = {
	brief: ({article, brief}) => briefToMarkdown(article, brief),
	quotes: quotesToMarkdown,
	text: ({article}) => textToMarkdown(article),
};

const textOf: Readonly<Record<ArticleView, (entry: Entry, layout: Layout) => SafeText>> = {
	brief: ({article, brief}, layout) => briefToText(article, brief, layout),
	quotes: quotesToText,
	text: ({article}, layout) => textToText(article, layout),
};

const lineEnd = safeBlock('\n');
const betweenPages = safeBlock('\n* * *\n\n');

function jsonLines<Of>(record: (of: Of) => object): Sheet<Of> {
	return {head: ui(''), between: ui(''), of: of => `${safeJson(record(of))}\n` as SafeText};
}

function rows<Of>(table: Table<Of>): Sheet<Of> {
	return {head: toCsv([table.columns]), between: ui(''), of: of => toCsv(table.rows(of))};
}

function pages<Of>(page: (of: Of) => SafeText, between: SafeText): Sheet<Of> {
	return {
		head: ui(''),
		between,
		of(of) {
			const text = page(of);
			return (text === '' ? '' : `${text}\n`) as SafeText;
		},
	};
}
