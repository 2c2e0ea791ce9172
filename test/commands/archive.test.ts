import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, readdirSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openLibrary} from '../../source/archive/library.ts';
import {canBeNobody} from '../archive/as-nobody.ts';
import {
	cli,
	environmentIn,
	folderOf,
	harbour,
	library,
	quotidian,
	recordsOf,
	temporaryFolder,
} from './program.ts';

/** Every test runs the program several times. */
const timeout = 120_000;

const cacheIn = (home: string) => join(home, 'cache', 'quotidian');

/** The archives that were made below this home. */
function archivesIn(home: string): string[] {
	const folder = join(cacheIn(home), 'libraries');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter(name => name.endsWith('.db'))
		.map(name => join(folder, name));
}

/** Writes a file that looks, from the outside, as one of the same length that stood there. */
function writeUnseen(file: string, text: string): void {
	writeFileSync(file, text);
	utimesSync(file, 1_700_000_000, 1_700_000_000);
}

/** A folder with one article whose words were changed behind the back of its archive. */
async function changedUnseen(home: string): Promise<string> {
	const folder = temporaryFolder();
	const file = join(folder, 'harbour.txt');
	writeUnseen(file, harbour);
	expect((await quotidian(['list', folder], {home})).stdout).toContain('Harbour of Vellmar');
	writeUnseen(file, harbour.replace('Harbour of Vellmar', 'Harbour of Orrinby'));
	return folder;
}

describe('the archive', {timeout}, () => {
	test('is shared by all commands, which read no file again that has not changed', async () => {
		const home = temporaryFolder();
		const folder = await changedUnseen(home);
		for (const command of ['list', 'text', 'quotes']) {
			expect((await quotidian([command, folder], {home})).stdout, command).toContain('Harbour of Vellmar');
		}
		utimesSync(join(folder, 'harbour.txt'), 1_700_000_001, 1_700_000_001);
		expect((await quotidian(['list', folder], {home})).stdout).toContain('Harbour of Orrinby');
		expect(archivesIn(home)).toHaveLength(1);
	});

	test('that a list has made without briefs is completed when briefs are wanted', async () => {
		const home = temporaryFolder();
		const folder = folderOf(library);
		await quotidian(['list', folder], {home});
		const briefs = recordsOf(await quotidian(['brief', folder, '--json'], {home}));
		expect(briefs.map(({gist}) => typeof gist)).toEqual(['string', 'string']);
		expect(recordsOf(await quotidian(['list', folder, '--json'], {home}))).toHaveLength(2);
		expect(recordsOf(await quotidian(['brief', folder, '--json'], {home}))).toEqual(briefs);
		expect(archivesIn(home)).toHaveLength(1);
	});

	test('that cannot be kept is named on standard error, and everything is read', async () => {
		const home = folderOf({'cache/quotidian': 'a file where a folder should be'});
		const {status, stdout, stderr} = await quotidian(['list', folderOf(library)], {home});
		expect(stderr).toBe(
			'quotidian: The archive is kept in memory for this session: there is no folder for it.\n',
		);
		expect(stdout).toContain('Harbour of Vellmar');
		expect(status).toBe(0);
	});

	test.skipIf(!canBeNobody)('in a cache that may not be written is kept in memory', () => {
		const home = temporaryFolder();
		const folder = folderOf(library);
		for (const path of [home, folder, join(folder, 'storm')]) chmodSync(path, 0o755);
		const command = ['--reuid=65534', '--clear-groups', process.execPath, cli, 'index', folder];
		const {status, stdout, stderr} = spawnSync('setpriv', command, {
			env: environmentIn(home),
			encoding: 'utf8',
		});
		expect(stderr).toBe(
			'quotidian: The archive is kept in memory for this session: its folder may not be written.\n',
		);
		expect(stdout).toMatch(/^2 articles [\s\S]*\nNothing of it is kept on the disk\.\n/);
		expect(status).toBe(0);
	});
});

describe('index', {timeout}, () => {
	const mixed = {...library, 'again.txt': harbour, 'noise.txt': Buffer.alloc(64)};

	test('says in sentences what the archive holds and where it lies', async () => {
		const home = temporaryFolder();
		const {status, stdout, stderr} = await quotidian(['index', folderOf(mixed)], {home});
		const [archive] = archivesIn(home);
		expect(stdout.replace(/\d+\.\d(?= (?:MB|seconds))/g, '#')).toBe(
			`2 articles with 1 quote, and 1 copy.
4 files, 1 not readable.
The archive takes # MB on the disk: ${archive}
It took # seconds.
`,
		);
		expect(stderr).toMatch(/^noise\.txt: E-[A-Z]+ [^\n]+\n$/);
		expect(status).toBe(0);
	});

	test('gives one record, with these fields in this order', async () => {
		const home = temporaryFolder();
		const records = recordsOf(await quotidian(['index', folderOf(mixed), '--json'], {home}));
		const [archive] = archivesIn(home);
		expect(records).toEqual([
			{
				...{articles: 2, copies: 1, quotes: 1, files: 4, unreadable: 1},
				...{archive, bytes: statSync(archive!).size, seconds: expect.any(Number)},
			},
		]);
		expect(Object.keys(records[0]!).join(' ')).toBe(
			'articles copies quotes files unreadable archive bytes seconds',
		);
	});

	test('of single files and standard input keeps nothing', async () => {
		const home = temporaryFolder();
		const file = join(folderOf(library), 'market.txt');
		for (const args of [[file], ['-'], [file, '--rebuild']]) {
			const {status, stdout} = await quotidian(['index', ...args], {home, input: harbour});
			expect(stdout).toMatch(
				/^1 article with \d quotes?, and no copies\.\n1 file, 0 not readable\.\nNothing /,
			);
			expect(status).toBe(0);
		}
		const [record] = recordsOf(await quotidian(['index', '--json', file], {home}));
		expect(record).toMatchObject({articles: 1, archive: null, bytes: null});
		expect(archivesIn(home)).toEqual([]);
	});

	test('of an empty folder is as empty as a list of it', async () => {
		const {status, stdout, stderr} = await quotidian(['index', temporaryFolder()]);
		expect({status, stdout}).toEqual({status: 1, stdout: ''});
		expect(stderr).toMatch(/^quotidian: there are no files in \S+\n$/);
	});

	test('--rebuild makes the archive anew, from whatever lies there', async () => {
		const home = temporaryFolder();
		const folder = await changedUnseen(home);
		const listed = async () => (await quotidian(['list', folder], {home})).stdout;
		await quotidian(['index', folder], {home});
		writeUnseen(join(folder, 'harbour.txt'), harbour.replace('Harbour of Vellmar', 'Harbour of Tarnsea'));
		await quotidian(['index', folder], {home});
		expect(await listed()).toContain('Harbour of Vellmar');
		expect((await quotidian(['index', folder, '--rebuild'], {home})).status).toBe(0);
		expect(await listed()).toContain('Harbour of Tarnsea');
		writeFileSync(archivesIn(home)[0]!, 'a shopping list'.repeat(1000));
		expect((await quotidian(['index', folder, '--rebuild'], {home})).stdout).toContain('1 article ');
	});

	test('--rebuild leaves an archive alone that another window has open', async () => {
		const home = temporaryFolder();
		const folder = folderOf(library);
		const window = openLibrary([folder], {folder: cacheIn(home)});
		await window.finished();
		const refused = await quotidian(['index', folder, '--rebuild'], {home});
		expect(refused).toEqual({
			status: 2,
			stdout: '',
			stderr: 'quotidian: the archive was left as it is: another window has this library open\n',
		});
		expect(window.holdings().articles).toBe(2);
		await window.close();
		expect((await quotidian(['index', folder, '--rebuild'], {home})).status).toBe(0);
	});
});
