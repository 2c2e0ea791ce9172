/**
 * Measures what a reader feels. `npm run bench` prints a table and writes the figures as JSON where `--json FILE` says.
 *   --count N     articles (3,000)
 *   --texts DIR   real texts in place of made ones
 *   --smoke       everything once, on a handful of articles: does the bench itself work?
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {writeCorpus} from './corpus.ts';
import {type Figure, measureEngines} from './engines.ts';
import {median, percentile} from './figures.ts';
import {hasPty, Pty} from './pty.ts';

const {values} = parseArgs({
	options: {
		count: {type: 'string', default: '3000'},
		texts: {type: 'string'},
		smoke: {type: 'boolean', default: false},
		json: {type: 'string'},
	},
});
const count = values.smoke ? 60 : Number(values.count);
const rounds = values.smoke ? 1 : 9;
const keys = values.smoke ? 5 : 120;
const program = join(import.meta.dirname, '../../dist/cli.js');
const home = mkdtempSync(join(tmpdir(), 'quotidian-bench-'));
const folder = values.texts ?? join(home, 'articles');
const env = {
	HOME: home,
	XDG_DATA_HOME: '',
	XDG_CONFIG_HOME: '',
	NO_COLOR: '',
	NODE: process.execPath,
	PROGRAM: program,
	FOLDER: folder,
};
/** For a shell, which has the paths from its environment: they may hold anything. */
const command = '"$NODE" "$PROGRAM" "$FOLDER"';
const figures: Figure[] = [];

function note(name: string, value: number, unit: string, limit?: number): void {
	const figure: Figure = limit === undefined ? {name, value, unit} : {name, value, unit, limit};
	figures.push(figure);
	const shown = value.toFixed(value < 10 ? 2 : 1).padStart(9);
	const verdict = limit === undefined ? '' : value <= limit ? `   within ${limit}` : `   OVER ${limit}`;
	console.log(`${name.padEnd(52)} ${shown} ${unit.padEnd(4)}${verdict}`);
}

/** Milliseconds a process takes from start to end. */
function wall(program: string, given: readonly string[]): number {
	const start = performance.now();
	spawnSync(program, given, {stdio: 'ignore', env: {...process.env, ...env}});
	return performance.now() - start;
}

/** Where the selection is in the list, by the bar at the top. */
function position(pty: Pty): {at: number; of: number} {
	const [, at = '0', of = '0'] = /([\d,]+) of ([\d,]+) *$/.exec(pty.row(0)) ?? [];
	return {at: Number(at.replaceAll(',', '')), of: Number(of.replaceAll(',', ''))};
}

/** Row of the screen with the sign of the selection. */
const selection = (pty: Pty) =>
	pty
		.screen()
		.split('\n')
		.find(row => row.startsWith('›')) ?? '';

async function startUp(): Promise<void> {
	const floor: number[] = [];
	const first: number[] = [];
	const version: number[] = [];
	for (let round = 0; round < rounds; round++) {
		floor.push(wall(process.execPath, ['-e', '0']));
		version.push(wall(process.execPath, [program, '--version']));
		const pty = new Pty(command, 200, 60, env);
		await pty.until(() => pty.row(0).includes('Quotidian'));
		first.push(performance.now() - pty.started);
		await pty.close();
	}
	note('node -e 0', median(floor), 'ms');
	note('quotidian --version', median(version), 'ms');
	note('first screen', median(first), 'ms');
	note('first screen / node -e 0', median(first) / median(floor), '×', 6);
}

async function whileLoading(): Promise<void> {
	const pty = new Pty(command, 200, 60, env);
	await pty.until(() => selection(pty) !== '');
	note('first article on the screen', performance.now() - pty.started, 'ms');
	const waits: number[] = [];
	while (pty.row(0).includes('reading')) {
		const before = selection(pty);
		// New articles appear above and below: which way there is room changes all the time.
		const key = position(pty).at < position(pty).of ? 'j' : 'k';
		waits.push(await pty.press(key, () => selection(pty) !== before));
		await sleep(20);
	}
	note('list complete', performance.now() - pty.started, 'ms');
	if (waits.length > 0) {
		note(`key while loading, p95 of ${waits.length}`, percentile(waits, 95), 'ms');
		note('key while loading, longest', Math.max(...waits), 'ms', 33);
	}
	await onceLoaded(pty);
	note('memory, peak', pty.peakMemory(), 'MB', 250);
	await pty.close();
}

async function onceLoaded(pty: Pty): Promise<void> {
	if (position(pty).at !== 1) await pty.press('g', () => position(pty).at === 1);
	const all: number[] = [];
	const series = async (name: string, key: (n: number) => string, seen: () => string) => {
		const waits: number[] = [];
		for (let n = 0; n < keys; n++) {
			const before = seen();
			waits.push(await pty.press(key(n), () => seen() !== before));
			await sleep(25);
		}
		all.push(...waits);
		note(`key to frame, ${name}, p50`, median(waits), 'ms');
		note(`key to frame, ${name}, longest`, Math.max(...waits), 'ms');
	};
	const toAndFro = (there: string, back: string) => (n: number) => (n % 6 < 3 ? there : back);
	await series('next row', toAndFro('j', 'k'), () => selection(pty));
	await series('page of the list', toAndFro('f', 'b'), () => selection(pty));
	await pty.press('\r', () => pty.row(0).includes('[Brief]'));
	await series('next article', toAndFro('J', 'K'), () => pty.screen());
	await pty.press('3', () => pty.row(0).includes('[Text]'));
	// A text must be longer than the window to scroll; half a page there and back.
	await series('width of the text', toAndFro('<', '>'), () => pty.screen());
	note('key to frame, all, longest', Math.max(...all), 'ms', 33);
	note('key to frame, all, p50', median(all), 'ms', 8);
}

try {
	if (values.texts === undefined) writeCorpus(folder, count);
	console.log(
		`${values.texts ?? `${count.toLocaleString('en')} made articles`}, ${process.version}, 200x60\n`,
	);
	for (const {name, value, unit, limit} of await measureEngines(values.smoke ? 20 : 300))
		note(name, value, unit, limit);
	if (hasPty) {
		await startUp();
		await whileLoading();
	} else
		console.log(
			'The reader is not measured: this machine has no `script` of util-linux to give it a terminal.',
		);
	if (values.json)
		writeFileSync(values.json, `${JSON.stringify({count, node: process.version, figures}, null, '\t')}\n`);
} finally {
	rmSync(home, {recursive: true, force: true});
}
