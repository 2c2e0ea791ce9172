/**
 * Makes dist/ from source/: a tiny `cli.js` that any Node can parse, the commands, the reader and every heavy format
 * as parts that are loaded when needed, and the threads. Does nothing when dist/ is newer than what it is made of.
 */
import {createHash} from 'node:crypto';
import {
	chmodSync,
	existsSync,
	globSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {join, sep} from 'node:path';
import {build, type Metafile, type Plugin} from 'esbuild';

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
	const shared = {bundle: true, platform: 'node', format: 'esm', outdir: dist, absWorkingDir: root} as const;
	const {metafile} = await build({
		...shared,
		entryPoints: [
			{in: 'source/commands/start.ts', out: 'start'},
			{in: 'source/terminal/desk-thread.ts', out: 'desk'},
			{in: 'source/archive/worker.ts', out: 'worker'},
			{in: 'source/archive/reading-thread.ts', out: 'reading-thread'},
			{in: 'source/settings/preferences-file.ts', out: 'preferences-file'},
		],
		splitting: true,
		// Older targets have expressions of the newest kind made at once, not when they are first needed.
		target: 'es2024',
		// Names stay, so that an error can be understood.
		minifySyntax: true,
		minifyWhitespace: true,
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			'process.env.QUOTIDIAN_READING': JSON.stringify(readingFingerprint()),
		},
		external: ['react-devtools-core'],
		banner: {
			js: "import {createRequire as createRequire_} from 'node:module';const require=createRequire_(import.meta.url);",
		},
		plugins: [withoutFetch, withKeptRows, withLateSegmenter],
		legalComments: 'none',
		metafile: true,
	});
	writeFileSync(join(dist, 'licenses.txt'), licenses(metafile));
	// Last, because its time tells when everything was made.
	await build({...shared, entryPoints: ['source/cli.ts'], target: 'node12.20', plugins: [startIsAPart]});
	chmodSync(finished, 0o755);
}

/** A hash over everything that has a part in what is made of a file: archives made by other code are made anew. */
function readingFingerprint(): string {
	const hash = createHash('sha256');
	const paths = globSync('source/{article,formats,quotes,brief,archive}/**/*.*', {cwd: root});
	for (const path of paths.sort()) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
	return hash.digest('hex').slice(0, 32);
}

/** Yoga asks whether there is a `fetch`, for which Node loads its whole HTTP client: 25 ms of every start. */
const withoutFetch: Plugin = {
	name: 'without fetch',
	setup({onLoad}) {
		onLoad({filter: /yoga-layout[\\/]dist[\\/]binaries/}, ({path}) => ({
			contents: `var fetch;${readFileSync(path, 'utf8')}`,
		}));
	},
};

/**
 * Ink measures every row and takes its styles apart with every frame, whether the row has changed or not: half of a
 * frame's time. What it found out is kept over frames instead.
 */
const withKeptRows: Plugin = {
	name: 'with kept rows',
	setup({onLoad}) {
		onLoad({filter: /widest-line[\\/]index\.js$/}, ({path}) => ({
			contents: `${replaced(path, 'export default function widestLine', 'function measure')}
				const kept = new Map();
				export default function widestLine(text) {
					let width = kept.get(text);
					if (width === undefined) {
						if (kept.size >= 2000) kept.clear();
						kept.set(text, (width = measure(text)));
					}
					return width;
				}`,
		}));
		onLoad({filter: /ink[\\/]build[\\/]output\.js$/}, ({path}) => ({
			contents: `${replaced(path, 'caches = new OutputCaches();', 'caches = keptCaches();')}
				let caches;
				function keptCaches() {
					if (caches === undefined || caches.styledChars.size >= 300) caches = new OutputCaches();
					return caches;
				}`,
		}));
	},
};

/** What measures texts makes a segmenter as soon as it is loaded: longer than the first screen may take that needs none. */
const withLateSegmenter: Plugin = {
	name: 'with a late segmenter',
	setup({onLoad}) {
		onLoad({filter: /string-width[\\/]index\.js$/}, ({path}) => ({
			contents: replaced(
				path,
				'const segmenter = new Intl.Segmenter();',
				`let made;
				const segmenter = {segment: text => (made ??= new Intl.Segmenter()).segment(text)};`,
			),
		}));
	},
};

/** A file with one place changed. @throws when a new version of the package no longer has that place. */
function replaced(path: string, place: string, by: string): string {
	const text = readFileSync(path, 'utf8');
	if (!text.includes(place)) throw new Error(`${path} no longer says "${place}".`);
	return text.replace(place, by);
}

/** What `cli.ts` imports after its check is a file of its own. */
const startIsAPart: Plugin = {
	name: 'start is a part',
	setup({onResolve}) {
		onResolve({filter: /\/start\.ts$/}, () => ({path: './start.js', external: true}));
	},
};

/** The licences of all packages that are part of the program. */
function licenses({inputs}: Metafile): string {
	const folders = new Set<string>();
	for (const input of Object.keys(inputs)) {
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
