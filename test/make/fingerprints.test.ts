import {appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import type {MadeBy} from '../../source/archive/fingerprint.ts';
import {fingerprintsOf, partsOf} from '../../source/make/fingerprints.ts';
import {temporaryFolder} from '../commands/program.ts';

const root = join(import.meta.dirname, '../..');

/** The source, to be changed. */
function cloned(): string {
	const clone = join(temporaryFolder(), 'clone');
	mkdirSync(clone);
	for (const part of ['source', 'package.json', 'tsconfig.json'])
		cpSync(join(root, part), join(clone, part), {recursive: true});
	symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
	return clone;
}

let clone: string;
let before: MadeBy;
beforeAll(async () => {
	clone = cloned();
	before = await fingerprintsOf(clone);
	expect(await fingerprintsOf(clone)).toEqual(before);
});

test.each([
	['quotes/weights.ts', 'understanding'],
	['brief/weights.ts', 'understanding'],
	['names/english/nouns.ts', 'understanding'],
	['archive/understand.ts', 'understanding'],
	['quotes/features/scene.ts', 'understanding'],
	['brief/when/resolve.ts', 'understanding'],
	['formats/markdown.ts', 'reading'],
	['formats/wire/anpa-1312.ts', 'reading'],
	['archive/read-file.ts', 'reading'],
	['archive/reading-thread.ts', 'reading'],
	// Both need these.
	['article/article.ts', 'reading'],
	['article/speaker-label.ts', 'reading'],
	['names/given-names.ts', 'reading'],
	['speakers/tell-apart.ts', 'gathering'],
	['archive/gathering.ts', 'gathering'],
	// They have no part in what is made of a file.
	['search/query.ts', null],
	['screens/theme.ts', null],
] as const)('a change in %s changes %s', async (path, part) => {
	const file = join(clone, 'source', path);
	const text = readFileSync(file);
	appendFileSync(file, ' ');
	const after = await fingerprintsOf(clone).finally(() => writeFileSync(file, text));
	expect(after.reading === before.reading).toBe(part !== 'reading');
	expect(after.understanding === before.understanding).toBe(part !== 'understanding');
	if (part === 'gathering' || part === null) expect(after.gathering === before.gathering).toBe(part === null);
});

test('every input belongs to one of them', () => {
	const needs = (...paths: string[]) => ({
		bytes: 1,
		imports: paths.map(path => ({path, kind: 'import-statement' as const})),
	});
	const inputs = {
		'source/archive/reading-thread.ts': needs('formats', 'source/archive/understand.ts', 'node:fs'),
		'source/archive/understand.ts': needs('quotes', 'words'),
		formats: needs('yaml', 'words'),
		quotes: needs('names', 'weights'),
		names: needs('quotes', 'dates'),
		weights: needs(),
		words: needs('dates'),
		dates: needs(),
		yaml: needs(),
		'imported in a way that is not known': needs(),
	};
	const {reads, understands} = partsOf(inputs);
	expect(reads.toSorted()).toEqual(['dates', 'formats', 'source/archive/reading-thread.ts', 'words', 'yaml']);
	expect([...reads, ...understands].toSorted()).toEqual(Object.keys(inputs).toSorted());
	const {'source/archive/understand.ts': _, ...without} = inputs;
	expect(() => partsOf(without)).toThrow('source/archive/understand.ts');
});
