import {expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {citationStyles, cite, citeQuote} from '../../source/export/citations.ts';
import type {Entry} from '../../source/export/entry.ts';
import {exportFileName} from '../../source/export/file-name.ts';
import {document, formats, sheet, views} from '../../source/export/sheet.ts';
import {fastest} from '../article/fastest.ts';
import {entry, harbour, quotes} from './harbour.ts';

const pieces = ['ferry ', '`', ' "', ', a', '.a', 'a-', '*_', '“”', 'van ', 'a:/', '\n'];
const length = 12_000;

/** An article with a long text of this piece everywhere. */
function long(piece: string, size: number): Entry {
	const text = piece.repeat(size / piece.length);
	const article: Article = {
		...harbour,
		headline: text,
		byline: text,
		authors: [text],
		publication: text,
		body: [
			{kind: 'paragraph', text},
			{kind: 'table', text},
		],
	};
	const quote = {...quotes[0]!, text, start: 0, end: text.length};
	return {...entry, article, quotes: [quote]};
}

/** Everything that is written of an entry. */
function write(of: Entry): void {
	for (const view of views) for (const format of formats) document(sheet(view, format), [of]);
	for (const style of citationStyles) {
		cite(of.article, style, {accessed: null});
		citeQuote(of.quotes[0]!, null, of.article, style, {accessed: null});
	}
	exportFileName(of.article, 'text', 'text');
}

test.each(pieces)('time grows as the text does: %j', piece => {
	const [short, fourTimes] = [long(piece, length), long(piece, length * 4)];
	expect(fastest(() => write(fourTimes)) / fastest(() => write(short))).toBeLessThan(7);
});

test('time grows as the number of quotes, authors and blocks does', () => {
	const many = (count: number): Entry => {
		const body = Array.from({length: count}, () => harbour.body[0]!);
		const authors = Array.from({length: count}, (_, at) => `Ines O${at}`);
		const said = Array.from({length: count}, (_, at) => ({...quotes[0]!, speaker: `Ole B${at % 500}`}));
		return {...entry, article: {...harbour, body, authors}, quotes: said};
	};
	const [few, fourTimes] = [many(1000), many(4000)];
	expect(fastest(() => write(fourTimes)) / fastest(() => write(few))).toBeLessThan(7);
});
