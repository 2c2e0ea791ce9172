import type {ArticleId, Library} from '../archive/types.ts';
import type {Cell} from '../export/csv.ts';
import type {Mark} from '../marks/types.ts';
import type {Call} from './command.ts';
import {formatOf, type OutputFormat} from './format.ts';
import {type HeldRow, rowsOf} from './library.ts';
import {openMarks} from './marks.ts';
import type {Output} from './output.ts';
import {withFound} from './query.ts';

/** Lists the articles: aligned columns, JSON Lines or CSV. */
export async function run(call: Call): Promise<number> {
	const format = formatOf(call);
	return withFound(call, {write: (library, {articles}) => writeList(library, articles, format, call.output)});
}

async function writeList(
	library: Library,
	ids: readonly ArticleId[],
	format: OutputFormat,
	output: Output,
): Promise<void> {
	if (format === 'plain') {
		const {writeTable} = await import('./list-table.ts');
		return writeTable(library, ids, output);
	}
	const marks = await openMarks();
	const names = Object.keys(fields);
	const toCsv = format === 'csv' ? (await import('../export/csv.ts')).toCsv : null;
	if (toCsv) await output.write(toCsv([names]));
	for (const held of rowsOf(library, ids)) {
		const rows = held.map(row => {
			const mark = marks.of(row.keys);
			return names.map(name => fields[name]!(row, mark));
		});
		if (toCsv) await output.write(toCsv(rows));
		else
			for (const row of rows)
				await output.record(Object.fromEntries(names.map((name, at) => [name, row[at]])));
	}
	marks.close();
}

/** What scripts get of an article, in this order. */
const fields: Readonly<Record<string, (row: HeldRow, mark: Mark | undefined) => Cell>> = {
	path: row => row.path,
	index: row => row.index,
	headline: row => row.headline,
	authors: row => row.authors,
	publication: row => row.publication,
	published: row => row.published,
	publishedFrom: row => row.publishedFrom,
	dateline: row => row.dateline,
	section: row => row.section,
	language: row => row.language,
	url: row => row.url,
	words: row => row.words,
	quotes: row => row.quotes,
	speakers: row => row.speakers,
	read: (_, mark) => mark?.readAt != null,
	starred: (_, mark) => mark?.starredAt != null,
	format: row => row.format,
	copyOf: row => row.copyOf,
};
