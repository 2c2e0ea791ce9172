import type {ArticleId, Library} from '../archive/types.ts';
import type {Listed} from '../export/article-fields.ts';
import type {Call} from './command.ts';
import {formatOf, type OutputFormat, writeAll} from './format.ts';
import {rowsOf} from './library.ts';
import {openMarks} from './marks-of.ts';
import type {Output} from './output.ts';
import {withFound} from './query.ts';

/** Lists the articles: aligned columns, or for other programs. */
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
	function* listed(): Generator<Listed> {
		for (const rows of rowsOf(library, ids)) {
			for (const row of rows) {
				const mark = marks.of(row.keys);
				yield {...row, read: mark?.readAt != null, starred: mark?.starredAt != null};
			}
		}
	}
	await writeAll('list', format, listed(), output);
	marks.close();
}
