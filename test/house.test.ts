import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, expect, test} from 'vitest';

const source = join(import.meta.dirname, '../source');

/** What each part may import beside itself, and of what it may import types; types of `article` are for everyone. */
const allowed: Record<string, {values?: string[]; types?: string[]}> = {
	article: {},
	'sqlite.ts': {},
	'private-files.ts': {},
	'threads.ts': {},
	formats: {values: ['article', 'names']},
	names: {values: ['article']},
	quotes: {values: ['article', 'names']},
	brief: {values: ['article', 'names']},
	speakers: {values: ['article', 'names']},
	typeset: {values: ['article']},
	export: {values: ['article']},
	settings: {values: ['article']},
	archive: {
		values: [
			'article',
			'sqlite.ts',
			'private-files.ts',
			'threads.ts',
			'formats',
			'names',
			'quotes',
			'brief',
			'speakers',
			'marks',
		],
	},
	marks: {values: ['article', 'sqlite.ts', 'private-files.ts']},
	search: {values: ['article', 'sqlite.ts'], types: ['archive']},
	reader: {values: ['article', 'typeset', 'settings'], types: ['archive', 'marks', 'search']},
	screens: {values: ['article', 'typeset', 'settings', 'reader']},
	terminal: {
		values: [
			'article',
			'private-files.ts',
			'threads.ts',
			'screens',
			'reader',
			'archive',
			'marks',
			'search',
			'export',
			'settings',
			'speakers',
		],
		types: ['sqlite.ts'],
	},
	commands: {
		values: [
			'article',
			'formats',
			'names',
			'quotes',
			'brief',
			'typeset',
			'export',
			'archive',
			'marks',
			'search',
			'settings',
			'terminal',
		],
	},
	'cli.ts': {values: ['commands']},
};

/** What is no part of the program may import anything. */
const outside = 'make';

/** Modules of Node and packages that belong to a few places: a prefix of the paths below `source/`. */
const reserved: Record<string, string[]> = {
	ink: ['screens/', 'terminal/'],
	react: ['screens/', 'terminal/'],
	'node:sqlite': ['sqlite.ts'],
	'node:fs': [
		'private-files.ts',
		'archive/',
		'marks/',
		'formats/open.ts',
		'commands/',
		'terminal/',
		'settings/',
		'make/',
	],
	'node:child_process': ['terminal/', 'make/'],
	conf: ['settings/preferences-file.ts'],
	'node:net': [],
	'node:http': [],
	'node:https': [],
	'node:dgram': [],
	'node:tls': [],
};

/** Longest a file may be, in lines. A table is as long as it has rows: the actions, the weights of a model. */
const longest = 400;
const tables = /weights|^reader\/actions\.ts$/;

type Import = {readonly file: string; readonly target: string; readonly typeOnly: boolean};

const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter(path => /\.tsx?$/.test(path) && statSync(join(source, path)).isFile())
	.sort();

/** Every import of a file: declarations, re-exports, `import()`, types by `import('…')`, and built-ins by name. */
function importsOf(file: string): Import[] {
	return importsIn(readFileSync(join(source, file), 'utf8')).map(found => ({file, ...found}));
}

function importsIn(text: string): Omit<Import, 'file'>[] {
	const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const found: Omit<Import, 'file'>[] = [];
	for (const [, clause = '', target = ''] of code.matchAll(
		/^(?:import|export)\s+([^'";]*?from\s*)?'([^']+)'/gm,
	)) {
		const names = /^\{([^}]*)\}/.exec(clause.trim())?.[1];
		const allTypes = names?.split(',').every(name => name.trim() === '' || name.trim().startsWith('type '));
		found.push({target, typeOnly: clause.startsWith('type ') || allTypes === true});
	}
	for (const [, typeOf, target = ''] of code.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'/g)) {
		found.push({target, typeOnly: typeOf !== undefined});
	}
	for (const [, target = ''] of code.matchAll(/(?:require|getBuiltinModule)\(\s*'([^']+)'/g)) {
		found.push({target, typeOnly: false});
	}
	return found;
}

const imports = files.flatMap(importsOf);

/** The part of the house a path below `source/` belongs to. */
function partOf(path: string): string {
	return path.split('/')[0]!;
}

describe('who imports whom', () => {
	test('there is something to check', () => {
		expect(files.length).toBeGreaterThan(30);
		expect(imports.length).toBeGreaterThan(60);
	});

	test('every part of the house has its rule', () => {
		expect([...new Set(files.map(partOf))].filter(part => part !== outside && !(part in allowed))).toEqual(
			[],
		);
	});

	test('each part imports only what it may', () => {
		const wrong = imports.filter(({file, target, typeOnly}) => {
			if (!target.startsWith('.')) return false;
			const from = partOf(file);
			const to = partOf(normalize(join(dirname(file), target)));
			if (to === from || from === outside || allowed[from]?.values?.includes(to)) return false;
			return !(typeOnly && (to === 'article' || allowed[from]?.types?.includes(to)));
		});
		expect(wrong.map(show)).toEqual([]);
	});

	test.each(Object.entries(reserved))('%s appears in its places only', (name, places) => {
		const wrong = imports.filter(({file, target, typeOnly}) => {
			const isIt = target === name || target.startsWith(`${name}/`);
			return isIt && !typeOnly && !places.some(place => file.startsWith(place));
		});
		expect(wrong.map(show)).toEqual([]);
	});

	test('Node’s modules are named with node:', () => {
		const bare = imports.filter(({target}) =>
			/^(fs|path|os|util|url|child_process|module|sqlite)(\/|$)/.test(target),
		);
		expect(bare.map(show)).toEqual([]);
	});

	test('parameters of SQL have names or nothing: Node 22.13 cannot give numbered ones their values', () => {
		const numbered = files.filter(
			file => !file.startsWith('make/') && /[=(,] ?\?[1-9]/.test(readFileSync(join(source, file), 'utf8')),
		);
		expect(numbered).toEqual([]);
	});

	test('what is imported of our own exists', () => {
		const missing = imports.filter(({file, target}) => {
			return target.startsWith('.') && !files.includes(normalize(join(dirname(file), target)));
		});
		expect(missing.map(show)).toEqual([]);
	});

	test('the check sees every way to import', () => {
		const text = `import a, {b} from './a.ts';
import type {C} from './c.ts';
import {type D, type E} from './d.ts';
import {type F, g} from './f.ts';
import './side.ts';
export {h} from './h.ts';
import {
	i,
} from './i.ts';
const late = await import('./late.ts');
type Late = typeof import('./type.ts').x;
const sqlite = process.getBuiltinModule('node:sqlite');
// import './comment.ts';
`;
		const seen = importsIn(text).map(({target, typeOnly}) => `${target}${typeOnly ? ' type' : ''}`);
		expect(seen.sort()).toEqual(
			[
				'./a.ts',
				'./c.ts type',
				'./d.ts type',
				'./f.ts',
				'./side.ts',
				'./h.ts',
				'./i.ts',
				'./late.ts',
				'./type.ts type',
				'node:sqlite',
			].sort(),
		);
	});
});

test('no file is too long to be read', () => {
	const lengths = files
		.filter(file => !tables.test(file))
		.map(file => [file, readFileSync(join(source, file), 'utf8').split('\n').length] as const);
	expect(lengths.filter(([, length]) => length > longest)).toEqual([]);
});

function show({file, target, typeOnly}: Import): string {
	return `${file} imports ${typeOnly ? 'types of ' : ''}${target}`;
}

/** Tests that may look at a clock, each with its reason. */
const clocked: Record<string, string> = {
	'terminal/tmux.ts': 'waits for a screen, and gives up when it does not come',
};

test('no test is judged by the time it takes', () => {
	const clock = /performance\.now|Date\.now|fastest\(/;
	const timed = readdirSync(import.meta.dirname, {recursive: true, encoding: 'utf8'})
		.filter(path => /\.tsx?$/.test(path) && !path.startsWith('bench/') && path !== 'house.test.ts')
		.filter(path => clock.test(readFileSync(join(import.meta.dirname, path), 'utf8')));
	expect(timed).toEqual(Object.keys(clocked));
});
