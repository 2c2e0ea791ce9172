/**
 * Makes dist/ from source/: a small `cli.js` that any Node can parse, the commands and the first screen in `run.js`,
 * and the reader, the threads and every heavy format as parts that are loaded when needed. Does nothing when dist/ is
 * newer than what it is made of.
 */
import {
	chmodSync,
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {join, sep} from 'node:path';
import {type BuildOptions, build, type Metafile} from 'esbuild';
import {lateWidths, partOf, withInkChanges} from './build-plugins.ts';
import {fingerprintsOf} from './fingerprints.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const finished = join(dist, 'cli.js');

/** Whether nothing that dist/ is made of has changed since; a folder's time tells of files that are gone. */
function isFresh(): boolean {
	if (!existsSync(finished)) return false;
	const made = statSync(finished).mtimeMs;
	const source = join(root, 'source');
	const parts = readdirSync(source, {recursive: true, encoding: 'utf8'}).map(path => join(source, path));
	return [source, ...parts, join(root, 'package-lock.json')].every(path => statSync(path).mtimeMs <= made);
}

async function make(): Promise<void> {
	rmSync(dist, {recursive: true, force: true});
	mkdirSync(dist);
	writeFileSync(join(dist, 'package.json'), '{"type": "commonjs"}\n');
	const {reading, understanding, gathering} = await fingerprintsOf(root);
	const known = ({define}: BuildOptions) => ({
		...define,
		'process.env.QUOTIDIAN_READING': JSON.stringify(reading),
		'process.env.QUOTIDIAN_UNDERSTANDING': JSON.stringify(understanding),
		'process.env.QUOTIDIAN_GATHERING': JSON.stringify(gathering),
	});
	const parts = await Promise.all(
		[program, search, readerAndThreads].map(options =>
			build({...options, define: known(options), metafile: true}),
		),
	);
	writeFileSync(join(dist, 'licenses.txt'), licenses(parts.map(({metafile}) => metafile!)));
	// Last, because its time tells when everything was made.
	await build(entry);
	chmodSync(finished, 0o755);
}

const shared = {
	bundle: true,
	platform: 'node',
	outdir: dist,
	absWorkingDir: root,
	// Older targets have expressions of the newest kind made at once, not when they are first needed.
	target: 'es2024',
	// Names stay, so that an error can be understood.
	minifySyntax: true,
	minifyWhitespace: true,
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
	},
	legalComments: 'none',
	metafile: true,
} as const;

/** A CommonJS module has no address of its own. */
const inject = ['source/make/address.ts'];

/** Checks Node's version, and has the program loaded: the only file that has to be understood by any Node. */
const entry: BuildOptions = {
	...shared,
	entryPoints: ['source/cli.ts'],
	format: 'cjs',
	target: 'node12.20',
	minifyWhitespace: false,
	define: {'import.meta.url': 'address'},
	inject,
	plugins: [partOf('commands/run.ts', './run.js')],
};

/**
 * All commands and the first screen in one file of the kind that is loaded quickest: no module is looked for, and none
 * of Node's own is wrapped to be imported. What a command alone needs is run when that is asked for.
 */
const program: BuildOptions = {
	...shared,
	entryPoints: ['source/commands/run.ts'],
	format: 'cjs',
	define: {...shared.define, 'import.meta.url': 'address'},
	inject,
	plugins: [
		lateWidths,
		partOf('terminal/reader.ts', './reader.mjs'),
		partOf('search/search.ts', './search.js'),
	],
};

/** What only those commands load that look something up. */
const search: BuildOptions = {...program, entryPoints: ['source/search/search.ts'], plugins: []};

/** Ink, the desk, the threads that read, and every heavy format as a part that is loaded when it is needed. */
const readerAndThreads: BuildOptions = {
	...shared,
	entryPoints: [
		{in: 'source/terminal/reader.ts', out: 'reader'},
		{in: 'source/terminal/desk-thread.ts', out: 'desk'},
		{in: 'source/archive/coordinator-thread.ts', out: 'coordinator'},
		{in: 'source/archive/reading-thread.ts', out: 'reading-thread'},
		{in: 'source/settings/preferences-file.ts', out: 'preferences-file'},
	],
	format: 'esm',
	splitting: true,
	outExtension: {'.js': '.mjs'},
	external: ['react-devtools-core'],
	banner: {
		js: "import {createRequire as createRequire_} from 'node:module';const require=createRequire_(import.meta.url);",
	},
	plugins: [withInkChanges, lateWidths],
};

/** The licences of all packages that are part of the program. */
function licenses(parts: readonly Metafile[]): string {
	const folders = new Set<string>();
	for (const input of parts.flatMap(({inputs}) => Object.keys(inputs))) {
		const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll(sep, '/'))?.[0];
		if (folder !== undefined) folders.add(join(root, folder));
	}
	return [...folders]
		.sort()
		.map(folder => {
			const [file] = globSync('{license,licence,LICENSE,LICENCE,COPYING}*', {cwd: folder});
			const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
			const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
			return `${name} ${version} (${license})\n${text}`;
		})
		.join('\n---\n\n');
}

if (!isFresh()) await make();
