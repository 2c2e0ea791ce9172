/**
 * Measures speakers over a whole archive: its list, a page, what a correction takes and what an article. `npm run
 * bench:speakers` prints a table; what is over its goal has a `!`.
 *   --count N          number of articles (100,000), of which each quotes four people; there are about 30 speakers to 100 of them
 *   --archive DIR      keeps the archive there, and takes the one that is there already
 *   --only A,B         some of: list, page, corrections, articles
 *   --times N          how often each is asked (40)
 *   --json FILE        writes the figures there
 *   --smoke            everything once, on a handful of articles: does the bench itself work?
 * Everything is asked on one thread: the way of a correction from the window's thread to the writer's and back is not in it.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {measureSpeakers} from './speaker-measures.ts';
import {Table} from './table.ts';

const {values} = parseArgs({
	options: {
		count: {type: 'string', default: '100000'},
		archive: {type: 'string'},
		only: {type: 'string'},
		times: {type: 'string', default: '40'},
		json: {type: 'string'},
		smoke: {type: 'boolean', default: false},
	},
});
const {smoke} = values;
const scratch = mkdtempSync(join(tmpdir(), 'quotidian-speakers-'));
const folder = values.archive ?? scratch;
mkdirSync(folder, {recursive: true});
const table = new Table();
const only = values.only?.split(',') ?? null;

try {
	console.log(`${process.version}, ${cpus().length} × ${cpus()[0]?.model}, made articles\n`);
	const count = smoke ? 400 : Number(values.count);
	await measureSpeakers({table, scratch, folder, count, times: smoke ? 2 : Number(values.times), only});
	console.log(`\n${table}`);
	if (values.json !== undefined)
		writeFileSync(values.json, `${JSON.stringify({node: process.version, figures: table}, null, '\t')}\n`);
} finally {
	rmSync(scratch, {recursive: true, force: true});
}
