/**
 * Measures the search of the archive: how quick it is and what it finds. `npm run bench:search` prints a table: a
 * column a number of articles; what is over its goal has a `!`.
 *   --counts N,N       numbers of articles (1,000)
 *   --archive DIR      keeps articles and archives there, and takes those that are there already
 *   --program FILE     the `cli.js` to be measured, in the `dist` of a tree with its source
 *   --paragraphs FILE  takes real articles (one a line, JSON) apart for the articles; more files may follow
 *   --seed N           another seed, other queries (1)
 *   --queries N        queries of each kind (200)
 *   --only A,B         some of: keys, peers, first, indexing, command, size, recall
 *   --misses DIR       writes the queries that failed there
 *   --json FILE        writes the figures there
 *   --smoke            everything once, on a handful of articles: does the bench itself work?
 * Times are those of a process that has the archive open. What is relevant is told by a plain scan of the files.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {bundled, prepare, sizeOfArticle} from './prepare.ts';
import {quiet} from './quiet.ts';
import {measureKeys} from './search-keys.ts';
import {measureCommand, measureFirst, measureSize, measureWhileIndexing} from './search-measures.ts';
import {openArchive} from './search-open.ts';
import {measurePeers} from './search-peers.ts';
import {Asker} from './search-queries.ts';
import {measureRecall} from './search-recall.ts';
import {Scan} from './search-scan.ts';
import {piecesOf, writeTexts} from './search-texts.ts';
import {Table} from './table.ts';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		counts: {type: 'string', default: '1000'},
		archive: {type: 'string'},
		program: {type: 'string', default: join(import.meta.dirname, '../../dist/cli.js')},
		paragraphs: {type: 'string', multiple: true, default: []},
		seed: {type: 'string', default: '1'},
		queries: {type: 'string', default: '200'},
		only: {type: 'string'},
		misses: {type: 'string'},
		json: {type: 'string'},
		smoke: {type: 'boolean', default: false},
	},
});
const {smoke} = values;
const program = resolve(values.program);
const counts = smoke ? [200] : values.counts.split(',').map(Number);
const queries = smoke ? 10 : Number(values.queries);
const only = values.only?.split(',');
const scratch = mkdtempSync(join(tmpdir(), 'quotidian-search-'));
const archives = values.archive ?? join(scratch, 'archives');
const files = [...values.paragraphs, ...positionals];
const pieces = files.length === 0 ? null : piecesOf(files);
const misses = values.misses ?? null;
if (misses !== null) mkdirSync(misses, {recursive: true});
const table = new Table();

async function part(name: string, work: () => void | Promise<void>): Promise<void> {
	if (only !== undefined && !only.includes(name)) return;
	if (!smoke && name !== 'recall' && name !== 'size') await quiet();
	await work();
}

async function measure(count: number, cheap: URL): Promise<void> {
	const place = join(archives, `${count}`);
	mkdirSync(place, {recursive: true});
	if (pieces !== null) writeTexts(place, pieces, count, sizeOfArticle);
	const prepared = await prepare(program, count, place, cheap);
	const column = count.toLocaleString('en');
	console.log(`\n${column} articles: ${prepared.made ?? 'the archive was there'}`);
	const scan = new Scan(prepared.folder);
	const asker = new Asker(scan, Number(values.seed));
	const headlines = asker.headlines(smoke ? 3 : 30);
	const misspelt = headlines.map(text => asker.misspelt(text));
	const shared = {table, column, scratch, headlines};
	const measuring = {...shared, program, prepared, misspelt, starts: smoke ? 1 : 9};
	const {database, search} = openArchive(prepared.archive);
	try {
		search.warm();
		let key = Number.NaN;
		const typed = [
			{name: 'headlines', texts: headlines},
			{name: 'misspelt', texts: misspelt},
		];
		await part('keys', () => {
			key = measureKeys(search, typed, table, column);
		});
		// Without keys there is nothing to put beside the others.
		if (!Number.isNaN(key))
			await part('peers', () => measurePeers({...shared, scan, folder: prepared.folder, key}));
		await part('first', () => measureFirst(measuring));
		await part('indexing', () => measureWhileIndexing(measuring, smoke ? 40 : 300));
		await part('command', () => measureCommand(measuring));
		await part('size', () => measureSize(database, scan, table, column));
		await part('recall', () => measureRecall({search, scan, asker, table, column, queries, misses}));
	} finally {
		database.close();
	}
	// What was made for this run only makes room for the next.
	if (values.archive === undefined) rmSync(place, {recursive: true});
}

try {
	const cheap = await bundled('cheap-thread.ts', scratch);
	const kind = pieces === null ? 'made articles' : 'articles recombined from real ones';
	console.log(`${program}, ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${kind}`);
	for (const count of counts) await measure(count, cheap);
	console.log(`\n${table}`);
	if (values.json !== undefined) {
		const found = {node: process.version, program, articles: kind, figures: table};
		writeFileSync(values.json, `${JSON.stringify(found, null, '\t')}\n`);
	}
} finally {
	rmSync(scratch, {recursive: true, force: true});
}
