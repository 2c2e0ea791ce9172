import {spawnSync} from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	defaultPreferences,
	type Preferences,
	preferenceChoices,
	preferenceSchemas,
	readPreferences,
} from '../../source/settings/preferences.ts';
import {openSettings} from '../../source/settings/settings.ts';
import {folderOf, temporaryFolder} from '../commands/program.ts';

/** A folder that holds this settings file. */
function folderWith(text: string | Uint8Array): string {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'config.json'), text);
	return folder;
}

const asideIn = (folder: string) => readdirSync(folder).filter(name => name.startsWith('config.damaged-'));
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('settings', () => {
	test('are the defaults, and leave no trace, until something is chosen', () => {
		const folder = join(temporaryFolder(), 'quotidian');
		const settings = openSettings(folder);
		expect(settings.get()).toEqual(defaultPreferences);
		expect(settings.problem).toBeNull();
		expect(existsSync(folder)).toBe(false);
	});

	test('are kept, for their owner only', () => {
		const folder = join(temporaryFolder(), 'config', 'quotidian');
		const before = process.umask(0);
		openSettings(folder).set({columnWidth: 90, keys: {star: ['*', 'g s']}});
		process.umask(before);
		const settings = openSettings(folder);
		expect(settings.get()).toEqual({...defaultPreferences, columnWidth: 90, keys: {star: ['*', 'g s']}});
		expect(settings.problem).toBeNull();
		expect(modeOf(settings.path)).toBe(0o600);
		expect(modeOf(folder)).toBe(0o700);
	});

	test('of two windows are kept both', () => {
		const folder = temporaryFolder();
		const one = openSettings(folder);
		const other = openSettings(folder);
		one.set({columnWidth: 60});
		other.set({theme: 'light'});
		expect(openSettings(folder).get()).toMatchObject({columnWidth: 60, theme: 'light'});
		expect(other.get()).toMatchObject({columnWidth: 60, theme: 'light'});
	});

	test('of a newer version are kept though they mean nothing here', () => {
		const folder = folderWith('{"telepathy": true, "columnWidth": 80}');
		const settings = openSettings(folder);
		settings.set({sort: 'oldest'});
		expect(settings.problem).toBeNull();
		expect(JSON.parse(readFileSync(settings.path, 'utf8'))).toEqual({
			telepathy: true,
			columnWidth: 80,
			sort: 'oldest',
		});
	});

	test('that are no value are refused and change nothing', () => {
		const settings = openSettings(temporaryFolder());
		expect(() => settings.set({columnWidth: 7})).toThrow('This is no value for columnWidth.');
		expect(settings.get()).toEqual(defaultPreferences);
		expect(existsSync(settings.path)).toBe(false);
	});
});

describe('a damaged file', () => {
	const whole = JSON.stringify(
		{columnWidth: 90, theme: 'light', libraries: ['/news, old', '/a"b]'], sort: 'oldest'},
		null,
		'\t',
	);
	const kept = {columnWidth: 90, theme: 'light'} as const;

	test.each<[string, string | Uint8Array, Partial<Preferences>]>([
		['empty', '', {}],
		['only white space', ' \n', {}],
		['full of zero bytes', Buffer.alloc(200), {}],
		['no JSON at all', 'columnWidth = 90', {}],
		['a list', '[1, 2]', {}],
		['null', 'null', {}],
		['a number', '42', {}],
		['cut in a value', whole.slice(0, whole.indexOf('old"')), kept],
		['cut in a name', whole.slice(0, whole.indexOf('raries')), kept],
		[
			'with its end written twice',
			`${whole}": "oldest"}`,
			{...kept, libraries: ['/news, old', '/a"b]'], sort: 'oldest'},
		],
		[
			'with a comma too many',
			whole.replace('"oldest"', '"oldest",'),
			{...kept, libraries: ['/news, old', '/a"b]'], sort: 'oldest'},
		],
		[
			'with a value of the wrong kind',
			whole.replace('90', '"ninety"'),
			{theme: 'light', libraries: ['/news, old', '/a"b]'], sort: 'oldest'},
		],
		[
			'with a value that is not to choose',
			whole.replace('light', 'plaid'),
			{columnWidth: 90, libraries: ['/news, old', '/a"b]'], sort: 'oldest'},
		],
		[
			'with one bad field in the middle',
			whole.replace('"light"', 'light'),
			{columnWidth: 90, libraries: ['/news, old', '/a"b]'], sort: 'oldest'},
		],
	])('%s is put aside with its date, and what can be read of it is kept', (_, damaged, valid) => {
		const folder = folderWith(damaged);
		const settings = openSettings(folder);
		expect(settings.get()).toEqual({...defaultPreferences, ...valid});
		const [aside, ...others] = asideIn(folder);
		expect(others).toEqual([]);
		expect(aside).toMatch(/^config\.damaged-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.json$/);
		expect(readFileSync(join(folder, aside!))).toEqual(Buffer.from(damaged));
		expect(settings.problem).toContain(aside);
		// The next start finds what was kept, and nothing to complain about.
		const next = openSettings(folder);
		expect(next.get()).toEqual(settings.get());
		expect(next.problem).toBeNull();
		settings.set({columnWidth: 50});
		expect(openSettings(folder).get().columnWidth).toBe(50);
	});

	test('is never written over by another', () => {
		const folder = folderWith('first');
		openSettings(folder);
		writeFileSync(join(folder, 'config.json'), 'second');
		openSettings(folder);
		const contents = asideIn(folder).map(name => readFileSync(join(folder, name), 'utf8'));
		expect(contents.sort()).toEqual(['first', 'second']);
	});

	test('that was damaged while the program ran is put aside before it is written', () => {
		const folder = temporaryFolder();
		const settings = openSettings(folder);
		writeFileSync(settings.path, '{"theme": "light", ');
		settings.set({columnWidth: 60});
		expect(asideIn(folder)).toHaveLength(1);
		expect(openSettings(folder).get()).toMatchObject({theme: 'light', columnWidth: 60});
	});
});

describe('a file that cannot be written', () => {
	test('holds for this run, and says so', () => {
		const notAFolder = join(folderWith('{}'), 'config.json');
		const settings = openSettings(join(notAFolder, 'quotidian'));
		expect(settings.problem).toContain('cannot be read');
		expect(() => settings.set({theme: 'none'})).toThrow(/^The settings are not saved/);
		expect(settings.get().theme).toBe('none');
	});

	test('because a pipe is in its place is not waited for and not replaced', () => {
		const folder = temporaryFolder();
		const path = join(folder, 'config.json');
		expect(spawnSync('mkfifo', [path]).status).toBe(0);
		const settings = openSettings(folder);
		expect(settings.get()).toEqual(defaultPreferences);
		expect(settings.problem).toContain('it is no file');
		expect(() => settings.set({theme: 'none'})).toThrow('not saved');
		expect(statSync(path).isFIFO()).toBe(true);
	});

	test('because a folder is in its place is left alone', () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'config.json'));
		expect(() => openSettings(folder).set({theme: 'none'})).toThrow('not saved');
		expect(statSync(join(folder, 'config.json')).isDirectory()).toBe(true);
	});

	test('that is a link is written where it leads', () => {
		const folder = temporaryFolder();
		const real = join(temporaryFolder(), 'mine.json');
		writeFileSync(real, '{"theme": "light"}');
		symlinkSync(real, join(folder, 'config.json'));
		openSettings(folder).set({columnWidth: 60});
		expect(JSON.parse(readFileSync(real, 'utf8'))).toEqual({theme: 'light', columnWidth: 60});
	});

	/** Runs a program on a disk of 64 kB; the folder is its argument. */
	const onSmallDisk = (program: string) => {
		const file = join(folderOf({'program.ts': program}), 'program.ts');
		const script =
			'mkdir "$1" && mount -t tmpfs -o size=64k,mode=700 small "$1" || exit 99; exec "$2" "$3" "$1"';
		const args = [join(temporaryFolder(), 'small'), process.execPath, file];
		return spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...args], {encoding: 'utf8'});
	};

	test('because the disk is full says so and keeps what was there', context => {
		context.skip(onSmallDisk('').status !== 0, 'no small file system can be mounted here');
		const {stdout, stderr} = onSmallDisk(`
			import {writeFileSync} from 'node:fs';
			import {openSettings} from ${JSON.stringify(new URL('../../source/settings/settings.ts', import.meta.url).href)};
			const folder = process.argv[2];
			openSettings(folder).set({columnWidth: 60});
			// Leaves a few kilobytes, then asks for more.
			try {
				for (let number = 0; number < 14; number++) writeFileSync(folder + '/' + number, Buffer.alloc(4096));
				openSettings(folder).set({editor: 'e'.repeat(20_000)});
				console.log('saved');
			} catch (error) {
				console.log(error.message);
			}
			const {columnWidth} = openSettings(folder).get();
			console.log(columnWidth, openSettings(folder).problem);
		`);
		expect(stderr).toBe('');
		expect(stdout).toMatch(/^The settings cannot be saved \(the disk is full\??\): .*\n60 null\n$/);
	});
});

describe('preferences', () => {
	test('the defaults are valid', () => {
		expect(readPreferences(defaultPreferences)).toEqual({valid: defaultPreferences, refused: []});
		expect(Object.keys(preferenceSchemas)).toEqual(Object.keys(defaultPreferences));
	});

	test('what the settings view offers is valid, and is all there is to choose', () => {
		for (const {id, kind, choices} of preferenceChoices) {
			expect(choices.length > 0).toBe(kind === 'choice');
			for (const {value} of choices) expect(readPreferences({[id]: value}).refused).toEqual([]);
			const schema = preferenceSchemas[id];
			if (schema.enum) expect(choices.map(({value}) => value)).toEqual(schema.enum);
		}
	});

	test('what is valid here is what the settings file takes', () => {
		const folder = temporaryFolder();
		const value = fc.oneof(
			fc.jsonValue(),
			fc.integer({min: 15, max: 210}),
			fc.constantFrom('dark', 'ascii', 'found', 'text', ''),
			fc.dictionary(fc.string(), fc.array(fc.string())),
			fc.array(fc.record({name: fc.string(), command: fc.string()}, {requiredKeys: []})),
		);
		const name = fc.constantFrom(...(Object.keys(preferenceSchemas) as (keyof Preferences)[]));
		fc.assert(
			fc.property(name, value, (id, chosen) => {
				const patch = {[id]: chosen};
				const {refused} = readPreferences(patch);
				const settings = openSettings(folder);
				if (refused.length > 0) expect(() => settings.set(patch)).toThrow('This is no value');
				else settings.set(patch);
				expect(openSettings(folder).problem).toBeNull();
			}),
			{numRuns: 150},
		);
	});

	test('an object without a prototype is saved like any other', () => {
		const settings = openSettings(temporaryFolder());
		settings.set({keys: Object.assign(Object.create(null), {star: ['*']})});
		expect(openSettings(join(settings.path, '..')).get().keys).toEqual({star: ['*']});
	});

	test('anything at all can be in the file', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom(...Object.keys(preferenceSchemas), '__proto__', 'x'), fc.jsonValue()),
				stored => {
					const {valid, refused} = readPreferences(stored);
					expect(readPreferences(valid).refused).toEqual([]);
					for (const name of refused) expect(valid).not.toHaveProperty(name);
				},
			),
		);
	});
});

test('a settings file from before searches were kept is read as it is', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'config.json'), '{"columnWidth": 60}');
	const settings = openSettings(folder);
	expect(settings.problem).toBeNull();
	expect(settings.get()).toMatchObject({columnWidth: 60, savedSearches: {}, recentSearches: []});
	settings.set({savedSearches: {ports: 'harbour'}, recentSearches: ['ferry']});
	expect(openSettings(folder).get()).toMatchObject({columnWidth: 60, savedSearches: {ports: 'harbour'}});
});
