/**
 * Measures what a reader feels, over made articles of 3 kB. `npm run bench` prints a table: a column a number of
 * articles; what is over its goal has a `!`.
 *   --counts N,N     numbers of articles (1,000); ten are always there, as the reference
 *   --archive DIR    keeps articles and archives there, and takes those that are there already
 *   --program FILE   the `cli.js` to be measured, in the `dist` of a tree with its source
 *   --texts DIR      real texts in place of made ones
 *   --only A,B       some of: engines, start, check, idle, saving, indexing, vanishing, readers, speakers
 *   --json FILE      writes the figures there
 *   --ahead          has the system prefer the bench to whatever else runs (root on Linux only)
 *   --smoke          everything once, on a handful of articles: does the bench itself work?
 * Big archives are made by the library's own code with a cheap reader, which is said. The reference is opened first.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {writeCorpus} from './corpus.ts';
import {measureEngines} from './engines.ts';
import {
	type Measuring,
	measureCheck,
	measureIdle,
	measureIndexing,
	measureSaving,
	measureStart,
	measureWhileIndexing,
	measureWhileVanishing,
} from './measures.ts';
import {bundled, prepare, prepareTexts, sizeOfArticle} from './prepare.ts';
import {hasPty, putAhead} from './pty.ts';
import {quiet} from './quiet.ts';
import {measureSpeakers} from './speaker-measures.ts';
import {Table} from './table.ts';

const {values} = parseArgs({
	options: {
		counts: {type: 'string', default: '1000'},
		archive: {type: 'string'},
		program: {type: 'string', default: join(import.meta.dirname, '../../dist/cli.js')},
		texts: {type: 'string'},
		only: {type: 'string'},
		ahead: {type: 'boolean', default: false},
		smoke: {type: 'boolean', default: false},
		json: {type: 'string'},
	},
});
const {smoke} = values;
const program = resolve(values.program);
const reference = 10;
const counts = smoke ? [200] : values.counts.split(',').map(Number);
const only = values.only?.split(',');
const isWanted = (part: string) => only === undefined || only.includes(part);
const scratch = mkdtempSync(join(tmpdir(), 'quotidian-bench-'));
const archives = values.archive ?? join(scratch, 'archives');
const table = new Table();
if (values.ahead) putAhead();

/** Everything about one prepared archive. */
async function measure(measuring: Measuring): Promise<void> {
	const {count} = measuring.prepared;
	const part = async (name: string, work: () => Promise<void>) => {
		if (!isWanted(name)) return;
		if (!smoke) await quiet();
		await work();
	};
	await part('start', () => measureStart(measuring));
	if (count === reference) return;
	await part('check', () => measureCheck(measuring));
	await part('idle', () => measureIdle(measuring));
	await part('saving', () => measureSaving(measuring));
	if (values.texts !== undefined) return;
	await part('indexing', () => measureWhileIndexing(measuring, smoke ? 40 : 1000));
	await part('vanishing', () => measureWhileVanishing(measuring));
}

const titleOf = (count: number) => count.toLocaleString('en');

try {
	const cheap = await bundled('cheap-thread.ts', scratch);
	console.log(`${program}, ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, 200x60\n`);
	if (isWanted('engines')) {
		for (const {name, value, unit, limit} of await measureEngines(smoke ? 20 : 300))
			table.note('engines', name, value, unit, limit);
	}
	const shared = {program, table, scratch, starts: smoke ? 1 : 9, keys: smoke ? 6 : 60};
	if (!hasPty)
		console.log('No reader is measured: there is no `script` of util-linux to give it a terminal.');
	else {
		for (const count of [reference, ...(values.texts === undefined ? counts : [])]) {
			const place = join(archives, `${count}`);
			mkdirSync(place, {recursive: true});
			const prepared = await prepare(program, count, place, cheap);
			console.log(`\n${titleOf(count)} articles: ${prepared.made ?? 'the archive was there'}`);
			await measure({...shared, prepared, column: count === reference ? '10' : titleOf(count)});
			// What was made for this run only makes room for the next.
			if (values.archive === undefined && count !== reference) rmSync(place, {recursive: true});
		}
		if (values.texts !== undefined) {
			const prepared = await prepareTexts(program, values.texts, scratch);
			console.log(`\n${values.texts}: ${prepared.made}`);
			await measure({...shared, prepared, column: 'texts'});
		}
	}
	if (isWanted('readers')) {
		const count = smoke ? 40 : 1500;
		const folder = values.texts ?? join(scratch, 'articles');
		if (values.texts === undefined) writeCorpus(folder, count, sizeOfArticle);
		const marks = await bundled('marks-thread.ts', scratch);
		await measureIndexing({...shared, column: 'readers'}, folder, count, marks);
	}
	if (isWanted('speakers') && values.texts === undefined) {
		const times = smoke ? 2 : 40;
		for (const count of counts)
			await measureSpeakers({table, scratch, folder: values.archive ?? scratch, count, times, only: null});
	}
	console.log(`\n${table}`);
	if (values.json !== undefined) {
		const found = {node: process.version, program, figures: table};
		writeFileSync(values.json, `${JSON.stringify(found, null, '\t')}\n`);
	}
} finally {
	rmSync(scratch, {recursive: true, force: true});
}
