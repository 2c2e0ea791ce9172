import {
	chmodSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import type {ExportTold} from '../../source/reader/export-plan.ts';
import {destinationOf, proposedPath, shortPath} from '../../source/terminal/destination.ts';
import {openExporting} from '../../source/terminal/exporting.ts';
import {newFile} from '../../source/terminal/new-file.ts';
import {canBeNobody, canLimitFileSize, canMountSmallDisk, runModule} from '../archive/as-nobody.ts';
import {knownArticles, listPlan} from './known-articles.ts';

function folder(): string {
	const made = realpathSync(mkdtempSync(join(tmpdir(), 'quotidian-export-')));
	onTestFinished(() => rmSync(made, {recursive: true, force: true}));
	return made;
}

describe('where it goes', () => {
	test('`~` is the home, and is written so', () => {
		expect(destinationOf('~/x-nobody-has.md', [], false)).toEqual({
			path: join(realpathSync(homedir()), 'x-nobody-has.md'),
		});
		expect(shortPath(join(homedir(), 'news', 'a.md'))).toBe('~/news/a.md');
		expect(shortPath('/elsewhere/a.md')).toBe('/elsewhere/a.md');
	});

	test('never into the library, by whatever way', () => {
		const made = folder();
		const library = join(made, 'news');
		mkdirSync(join(library, 'coast'), {recursive: true});
		writeFileSync(join(library, 'ferry.txt'), 'The ferry');
		symlinkSync(join(library, 'ferry.txt'), join(made, 'link.txt'));
		symlinkSync(library, join(made, 'other'));
		symlinkSync(join(library, 'not-there.txt'), join(made, 'dangling.txt'));
		for (const name of [
			'news/ferry.txt',
			'news/new.txt',
			'news/coast/new.txt',
			'link.txt',
			'other/new.txt',
			'other/ferry.txt',
			'news/../news/new.txt',
			'dangling.txt',
		]) {
			for (const replace of [false, true])
				expect(destinationOf(join(made, name), [library], replace), name).toMatchObject({exists: false});
		}
		expect(destinationOf(join(made, 'news.md'), [library], false)).toHaveProperty('path');
		expect(destinationOf(join(made, 'new.md'), [join(library, 'ferry.txt')], false)).toHaveProperty('path');
	});

	test('a second name of a file of the library leaves that as it is', () => {
		const made = folder();
		const article = join(made, 'ferry.txt');
		writeFileSync(article, 'The ferry');
		linkSync(article, join(made, 'second.md'));
		const file = newFile(join(made, 'second.md'), true);
		file.write('new');
		file.finish();
		expect(readFileSync(article, 'utf8')).toBe('The ferry');
	});

	test.each(['a/', '/', '~', '/dev/null', 'a\0b', ' '])('%j is refused', name => {
		expect(destinationOf(name, [], true)).toHaveProperty('why');
	});

	test('what is proposed lies outside the library', () => {
		expect(proposedPath('a.md', [])).toBe(shortPath(join(process.cwd(), 'a.md')));
		expect(proposedPath('a.md', [process.cwd()])).toBe('~/a.md');
	});
});

describe('a file', () => {
	test('is not there before it is whole', () => {
		const made = folder();
		const path = join(made, 'a.md');
		const file = newFile(path, false);
		file.write('half');
		expect(existsSync(path)).toBe(false);
		file.finish();
		expect(readFileSync(path, 'utf8')).toBe('half');
		expect(readdirSync(made)).toEqual(['a.md']);
	});

	test('keeps the one that has come there since', () => {
		const made = folder();
		const path = join(made, 'a.md');
		const file = newFile(path, false);
		writeFileSync(path, 'other');
		expect(() => file.finish()).toThrow(/EEXIST/);
		file.abandon();
		expect(readFileSync(path, 'utf8')).toBe('other');
		expect(readdirSync(made)).toEqual(['a.md']);
	});

	test('that is replaced stays as private as it was', () => {
		const made = folder();
		const path = join(made, 'a.md');
		writeFileSync(path, 'private');
		chmodSync(path, 0o600);
		const file = newFile(path, true);
		file.write('new');
		file.finish();
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readFileSync(path, 'utf8')).toBe('new');
	});
});

/** An export under way: what is told of it, and a way to let it go on by a turn. */
function exporting(number: number, file: string, asked: (id: number) => void = () => {}) {
	const told: ExportTold[] = [];
	const turns: (() => void)[] = [];
	const writer = openExporting(
		knownArticles(number, asked),
		[],
		message => void (message.type === 'export-told' && told.push(message.told)),
		work => turns.push(work),
	);
	writer.answer({type: 'export', number: 1, plan: listPlan('json'), file, replace: false});
	const begun = () => vi.waitFor(() => expect(turns.length).toBeGreaterThan(0));
	return {told, turns, writer, begun};
}

const many = 6000;

describe('a long list', () => {
	test('is written a piece at a time, and never held as a whole', async () => {
		const made = folder();
		const asked: number[] = [];
		const {turns, told, begun} = exporting(many, join(made, 'a.jsonl'), id => asked.push(id));
		await begun();
		expect(asked.length).toBeLessThan(many / 2);
		for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) turn();
		expect(told.at(-1)).toMatchObject({state: 'over', tone: 'good'});
		expect(readFileSync(join(made, 'a.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(many);
		expect(readdirSync(made)).toEqual(['a.jsonl']);
	});

	test('that takes its time says how far it is, and how it is stopped', async () => {
		let moment = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => (moment += 300));
		onTestFinished(() => void vi.restoreAllMocks());
		const {turns, told, begun} = exporting(60, join(folder(), 'a.jsonl'));
		await begun();
		for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) turn();
		const texts = told.flatMap(one => (one.state === 'writing' ? [one.text] : []));
		expect(texts[0]).toMatch(/^Writing: \d+ of 60 articles; Esc stops it\.$/);
		expect(texts.length).toBeGreaterThan(10);
		expect(told.at(-1)).toMatchObject({state: 'over', tone: 'good'});
	});

	test('can be stopped: nothing is left', async () => {
		const made = folder();
		const {turns, told, begun, writer} = exporting(many, join(made, 'a.jsonl'));
		await begun();
		writer.answer({type: 'stop-export'});
		expect(told.at(-1)).toEqual({state: 'over', text: 'Stopped: nothing is written.', tone: 'plain'});
		for (const turn of turns) turn();
		expect(told.filter(({state}) => state === 'over')).toHaveLength(1);
		expect(readdirSync(made)).toEqual([]);
	});

	test('is finished, or nothing of it left, when the reader is quit', async () => {
		const made = folder();
		const {told, turns, begun, writer} = exporting(many, join(made, 'a.jsonl'));
		await begun();
		const closed = writer.close();
		for (const turn of turns) turn();
		await closed;
		const [last] = told.slice(-1);
		expect(last).toMatchObject({state: 'over'});
		const isWhole = last?.state === 'over' && last.tone === 'good';
		expect(readdirSync(made)).toEqual(isWhole ? ['a.jsonl'] : []);
		if (isWhole) expect(readFileSync(join(made, 'a.jsonl'), 'utf8').split('\n')).toHaveLength(many + 1);
	});

	test('of which some are gone by the time says so', async () => {
		const made = folder();
		const known = knownArticles(10);
		const told: ExportTold[] = [];
		openExporting(
			{...known, library: {...known.library, rows: ids => known.library.rows(ids.filter(id => id !== 3))}},
			[],
			message => void (message.type === 'export-told' && told.push(message.told)),
		).answer({type: 'export', number: 1, plan: listPlan('csv'), file: join(made, 'a.csv'), replace: false});
		await vi.waitFor(() => expect(told.at(-1)).toMatchObject({state: 'over'}));
		expect(told.at(-1)).toMatchObject({text: expect.stringContaining('(9 of 10 articles, ')});
	});
});

const script = new URL('./write-export.ts', import.meta.url);

test.skipIf(!canLimitFileSize)(
	'a file that may not grow so large is not begun (skipped without prlimit)',
	() => {
		const made = folder();
		writeFileSync(join(made, 'a.jsonl'), 'before');
		const {out} = runModule(script, [join(made, 'a.jsonl'), '400'], ['prlimit', '--fsize=200000']);
		expect(out).toBe('Not written: The file would be larger than is allowed.\n');
		expect(readFileSync(join(made, 'a.jsonl'), 'utf8')).toBe('before');
		expect(readdirSync(made)).toEqual(['a.jsonl']);
	},
);

test.skipIf(!canMountSmallDisk)(
	'a full disk leaves what was there (skipped where none can be mounted)',
	() => {
		const {out} = runModule(
			script,
			['/mnt/a.jsonl', '400'],
			[
				...['unshare', '-rm', 'sh', '-c'],
				'mount -t tmpfs -o size=200k tmpfs /mnt && echo before > /mnt/a.jsonl && "$@"; cat /mnt/a.jsonl; ls -A /mnt',
				'sh',
			],
		);
		expect(out).toBe('Not written: The disk is full.\nbefore\na.jsonl\n');
	},
);

test.skipIf(!canBeNobody)(
	'a folder in which one may not write (skipped where nobody cannot be impersonated)',
	() => {
		const made = folder();
		chmodSync(made, 0o555);
		const {out} = runModule(
			script,
			[join(made, 'a.jsonl'), '2'],
			['setpriv', '--reuid=65534', '--clear-groups'],
		);
		expect(out).toBe('You may not write there.\n');
		expect(readdirSync(made)).toEqual([]);
		chmodSync(made, 0o700);
	},
);
