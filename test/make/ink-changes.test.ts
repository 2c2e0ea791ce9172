import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {changedSource, inkChanges} from '../../source/make/ink-changes.ts';

const root = join(import.meta.dirname, '../..');
const jsonOf = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('the changes in Ink', () => {
	const files = [
		'node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
		'node_modules/widest-line/index.js',
		'node_modules/ink/build/output.js',
	];

	test.each(files)('can be made in %s as it is installed, wherever that is', file => {
		const text = readFileSync(join(root, file), 'utf8');
		const changed = changedSource(join(root, file), () => text);
		expect(changed).not.toBe(text);
		expect(changed?.length).toBeGreaterThan(text.length);
		expect(changedSource(`C:\\news\\${file.replaceAll('/', '\\')}`, () => text)).toBe(changed);
		expect(inkChanges).toHaveLength(files.length);
	});

	test.each(files.slice(1))('are refused where %s has other words', file => {
		expect(() => changedSource(join(root, file), () => 'export default 1;')).toThrow('no longer says');
	});

	test.each(['node_modules/ink/build/ink.js', 'source/widest-line/index.ts', 'output.js'])(
		'leave %s alone',
		file => {
			const never = () => expect.unreachable();
			expect(changedSource(join(root, file), never)).toBeNull();
		},
	);
});

test.each(['ink', 'string-width'])('%s is pinned to the version that is installed', name => {
	const {version} = jsonOf(`node_modules/${name}/package.json`);
	expect(jsonOf('package.json').devDependencies[name]).toBe(version);
	const {packages} = jsonOf('package-lock.json');
	expect(packages[''].devDependencies[name]).toBe(version);
	expect(packages[`node_modules/${name}`].version).toBe(version);
});
