import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {transformSync} from 'esbuild';
import {beforeAll, describe, expect, test} from 'vitest';
import {environmentIn, folderOf, library, temporaryFolder} from '../commands/program.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const cli = join(dist, 'cli.js');

function run(args: readonly string[]) {
	const env = environmentIn(temporaryFolder());
	const {status, stdout, stderr} = spawnSync(process.execPath, args, {
		cwd: temporaryFolder(),
		env,
		encoding: 'utf8',
		input: '',
	});
	return {status, stdout, stderr};
}

beforeAll(() => {
	expect(run([join(root, 'source/make/build.ts')])).toEqual({status: 0, stdout: '', stderr: ''});
});

describe('the built program', () => {
	test('can be run by itself and reads articles', () => {
		expect(statSync(cli).mode & 0o111).toBe(0o111);
		expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
		const {status, stdout, stderr} = run([cli, 'list', folderOf(library)]);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toContain('Harbour of Vellmar reopens after storm');
	});

	const parts = () => readdirSync(dist).filter(name => /\.m?js$/.test(name));
	const textOf = (name: string) => readFileSync(join(dist, name), 'utf8');

	test('needs nothing that is not in it but Node', () => {
		for (const name of parts()) {
			const imported = [
				...textOf(name).matchAll(/^(?:import|export)\b[^'"\n]*?["']([^"'\n]+)["']/gm),
				...(name.endsWith('.js') ? textOf(name).matchAll(/\b(?:require|import)\("([^"]+)"\)/g) : []),
			].map(([, target]) => target!);
			expect(
				imported.filter(target => !/^[.#]/.test(target) && !isBuiltin(target)),
				name,
			).toEqual([]);
		}
	});

	test('keeps Ink and React out of everything but the reader', () => {
		const holders = parts().filter(name => /react-reconciler|Yoga/i.test(textOf(name)));
		expect(holders.filter(name => !/^(reader\.|chunk-)/.test(name))).toEqual([]);
		expect(holders).not.toEqual([]);
	});

	test('opens the reader without loading Node’s HTTP client', () => {
		const program = `
			await import(${JSON.stringify(pathToFileURL(join(dist, 'reader.mjs')).href)});
			console.log(process.moduleLoadList.filter(name => /undici/.test(name)).length);
		`;
		expect(run(['--input-type=module', '-e', program])).toEqual({status: 0, stdout: '0\n', stderr: ''});
	});

	test('keeps what Ink knows of its rows over frames, within bounds', () => {
		const reader = parts().map(textOf).join('\n');
		expect(reader).toMatch(/\bcaches\s*=\s*keptCaches\b/);
		expect(reader).not.toMatch(/\bcaches\s*=\s*new OutputCaches\b/);
		// Of the rows' styles and two kinds of widths in Ink, and of the width of its texts.
		expect(reader.match(/=\s*new KnownTexts\d*\b/g)).toHaveLength(4);
	});

	test('names the licences of what it is made of', () => {
		const licenses = readFileSync(join(dist, 'licenses.txt'), 'utf8');
		for (const name of ['conf', 'ink', 'react', 'yaml', 'markdown-it'])
			expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'));
	});

	test('is not made again when nothing has changed', () => {
		const before = statSync(cli).mtimeMs;
		run([join(root, 'source/make/build.ts')]);
		expect(statSync(cli).mtimeMs).toBe(before);
	});
});

test('is made and runs in a folder of any name', () => {
	const clone = join(temporaryFolder(), 'My Projects 100% é, a%20b #1?');
	mkdirSync(clone);
	for (const part of ['source', 'articles', 'package.json', 'package-lock.json', 'tsconfig.json'])
		cpSync(join(root, part), join(clone, part), {recursive: true});
	symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
	expect(run([join(clone, 'source/make/build.ts')])).toEqual({status: 0, stdout: '', stderr: ''});
	const program = join(clone, 'dist/cli.js');
	expect(run([program, '--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	// Without a path, it is the sample articles beside the program that are read.
	const list = run([program, 'list']);
	expect(list.stdout).toContain('The Ennick Lantern');
	expect(list).toEqual(run([cli, 'list']));
});

describe('on a Node that is too old', () => {
	const on = (version: string, ...args: string[]) => {
		const disguise = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
		return run(['--import', disguise, cli, ...args]);
	};

	test.each(['12.22.12', '18.20.8', '20.19.5', '22.12.0'])('%s says so in one line', version => {
		expect(on(version, '--version')).toEqual({
			status: 2,
			stdout: '',
			stderr: `quotidian needs Node.js 22.13 or newer; this is ${version}.\n`,
		});
	});

	test.each(['22.13.0', '23.0.0', '26.1.0'])('%s is not too old', version => {
		expect(on(version, '--version')).toMatchObject({status: 0, stderr: ''});
	});

	test('can be parsed there', () => {
		const text = readFileSync(cli, 'utf8');
		const old = transformSync(text, {target: 'node12.20', format: 'cjs', loader: 'js'}).code;
		const now = transformSync(text, {target: 'esnext', format: 'cjs', loader: 'js'}).code;
		expect(now).toBe(old);
		expect(text).not.toMatch(/^import\b/m);
	});
});
