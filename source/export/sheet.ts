/** The one way in which a view leaves the program for a file or another program: every view in every format. */

import type {KeptCorrection} from '../article/correction.ts';
import type {FileReport} from '../article/file-report.ts';
import {type SafeText, safeBlock, safeJson, stackSafe, ui} from '../article/safe-text.ts';
import {fileFields, type Quoted, type Result, resultFields, speakerFields} from './archive-fields.ts';
import {
	type Briefed,
	briefFields,
	type Listed,
	listFields,
	type Quoting,
	quotesFields,
	textFields,
} from './article-fields.ts';
import {
	type CitedClipping,
	clippingFields,
	clippingHeading,
	clippingItem,
	clippingTable,
	clippingToText,
} from './clippings.ts';
import {correctionFields, correctionItem, correctionLine, correctionTable} from './corrections.ts';
import {fileItem, listedItem, resultHeading, resultItem, speakerItem} from './items.ts';
import {articleToMarkdown, briefToMarkdown, copyNote, quotesToMarkdown, type Subject} from './markdown.ts';
import {type Marked, markFields, markItem, markLine, markTable} from './marks.ts';
import {
	briefToText,
	fileToText,
	listedToText,
	quotesToText,
	resultToText,
	speakerToText,
	textToText,
} from './pages.ts';
import {type Fields, recordOf} from './record.ts';
import type {Table} from './table.ts';
import {
	briefTable,
	fileTable,
	listTable,
	quotesTable,
	resultTable,
	speakerTable,
	textTable,
} from './tables.ts';
import {turnsOf} from './turns.ts';

/** What can be written, each by what it is made of. */
export type Written = {
	readonly list: Listed;
	readonly brief: Briefed;
	readonly quotes: Quoting;
	readonly text: Subject;
	readonly speakers: Quoted;
	readonly search: Result;
	readonly check: FileReport;
	readonly marks: Marked;
	readonly clippings: CitedClipping;
	readonly corrections: KeptCorrection;
};
export type View = keyof Written;

export const formats = ['markdown', 'text', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

type Ways<Of> = {
	/** What scripts get. */
	readonly fields: Fields<Of>;
	/** What a spreadsheet gets. */
	readonly table: Table<Of>;
	/** What stands in a Markdown document: with its line ends, or nothing. */
	readonly markdown: (of: Of) => SafeText;
	/** A heading above it there, after another one or as the first. */
	readonly heading?: (previous: Of | null, next: Of) => SafeText;
	/** The lines of plain text, or nothing. */
	readonly text: (of: Of) => SafeText;
	/** Whether it is a page of its own there, set apart from the next. */
	readonly isPage?: boolean;
};

const ways: {readonly [V in View]: Ways<Written[V]>} = {
	list: {fields: listFields, table: listTable, markdown: listedItem, text: listedToText},
	brief: {
		fields: briefFields,
		table: briefTable,
		markdown: briefToMarkdown,
		text: briefToText,
		isPage: true,
	},
	quotes: {
		fields: quotesFields,
		table: quotesTable,
		markdown: quoting => quotesToMarkdown(quoting, turnsOf(quoting)),
		text: quotesToText,
		isPage: true,
	},
	text: {fields: textFields, table: textTable, markdown: textPage, text: textToText, isPage: true},
	speakers: {fields: speakerFields, table: speakerTable, markdown: speakerItem, text: speakerToText},
	search: {
		fields: resultFields,
		table: resultTable,
		markdown: resultItem,
		heading: resultHeading,
		text: resultToText,
	},
	check: {fields: fileFields, table: fileTable, markdown: fileItem, text: fileToText},
	corrections: {
		fields: correctionFields,
		table: correctionTable,
		markdown: correctionItem,
		text: correctionLine,
	},
	marks: {fields: markFields, table: markTable, markdown: markItem, text: markLine},
	clippings: {
		fields: clippingFields,
		table: clippingTable,
		markdown: clippingItem,
		heading: clippingHeading,
		text: clipping => stackSafe([clippingToText(clipping), ui('')]),
	},
};

function textPage({article, copyOf}: Subject): SafeText {
	const note = copyOf === null ? [] : [copyNote(copyOf)];
	return stackSafe([stackSafe([articleToMarkdown(article), ...note], 1), ui(''), ui('')]);
}

/** Everything that can be written. */
export const views = Object.keys(ways) as readonly View[];

/** The fields of the records of a view. */
export function fieldsOf(view: View): Fields<never> {
	return ways[view].fields;
}

/** How a view is written in a format: `head`, then each of what is in it. */
export type Sheet<Of> = {
	readonly head: SafeText;
	/** What stands before the next one; `previous` is null before the first. */
	before(previous: Of | null, next: Of): SafeText;
	/** One of them with its line end; empty when there is nothing to tell of it (no quotes). */
	of(each: Of): SafeText;
};

const nothing = ui('');
/** What stands between two pages of plain text. */
const betweenPages = safeBlock('\n* * *\n\n');

/** A view in a format; what writes a format is loaded when it is asked for. */
export async function sheetOf<V extends View>(view: V, format: Format): Promise<Sheet<Written[V]>> {
	const {fields, table, markdown, heading, text, isPage = false}: Ways<Written[V]> = ways[view];
	const before = () => nothing;
	switch (format) {
		case 'json':
			return {head: nothing, before, of: each => stackSafe([safeJson(recordOf(fields, each)), nothing])};
		case 'csv': {
			const {toCsv} = await import('./csv.ts');
			return {head: toCsv([table.columns]), before, of: each => toCsv(table.rows(each))};
		}
		case 'markdown':
			return {head: nothing, before: heading ?? before, of: markdown};
		case 'text':
			return {
				head: nothing,
				before: previous => (isPage && previous !== null ? betweenPages : nothing),
				of(each) {
					const lines = text(each);
					return lines === '' ? nothing : stackSafe([lines, nothing]);
				},
			};
	}
}

/** A document piece by piece: whoever writes it needs never hold all of it. */
export function* piecesOf<Of>(sheet: Sheet<Of>, all: Iterable<Of>): Generator<SafeText> {
	if (sheet.head !== '') yield sheet.head;
	let previous: Of | null = null;
	for (const each of all) {
		const piece = sheet.of(each);
		if (piece === '') continue;
		const before = sheet.before(previous, each);
		if (before !== '') yield before;
		yield piece;
		previous = each;
	}
}
