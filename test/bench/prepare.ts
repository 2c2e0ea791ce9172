/** Made articles and an archive of them, as a program that is to be measured finds them. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {openDatabase} from '../../source/sqlite.ts';
import {writeCorpus} from './corpus.ts';

/** A folder of articles with the home of somebody who reads them. */
export type Prepared = {
	readonly count: number;
	readonly folder: string;
	readonly home: string;
	/** The file of the archive. */
	readonly archive: string;
	/** How it was made, for people; null when it was there. */
	readonly made: string | null;
};

/** Made articles have about so many characters. */
export const sizeOfArticle = 3000;

/** The program's own folder of archives, in a home where no variable leads elsewhere. */
export const cacheOf = (home: string) => join(home, '.cache/quotidian');

/** The library of the program at hand: its threads are those of the build beside it. */
export function libraryOf(program: string): Promise<typeof import('../../source/archive/library.ts')> {
	return import(pathToFileURL(join(dirname(program), '../source/archive/library.ts')).href);
}

/** The file in which the program keeps the archive of a folder. */
export async function archiveOf(program: string, folder: string, home: string): Promise<string> {
	const module = pathToFileURL(join(dirname(program), '../source/archive/location.ts')).href;
	const {fileOfLibrary} = (await import(module)) as typeof import('../../source/archive/location.ts');
	return fileOfLibrary([folder], undefined, cacheOf(home))!;
}

/** Bundles a module of this folder for a thread to run. @returns its address. */
export async function bundled(module: string, folder: string): Promise<URL> {
	const outfile = join(mkdtempSync(join(folder, 'thread-')), 'thread.mjs');
	const banner = "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);";
	await build({
		entryPoints: [join(import.meta.dirname, module)],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile,
		banner: {js: banner},
		logLevel: 'silent',
	});
	return pathToFileURL(outfile);
}

/** Reads a folder into its archive with the library's own code. @param entry another reading thread than the real one. */
export async function index(
	program: string,
	folder: string,
	cache: string | null,
	options: {readonly entry?: URL; readonly briefs?: boolean} = {},
): Promise<{seconds: number; articles: number; problem: string | null}> {
	const {openLibrary} = await libraryOf(program);
	const start = performance.now();
	const library = openLibrary([folder], {folder: cache, ...options});
	const {articles, failure} = await library.finished();
	const seconds = (performance.now() - start) / 1000;
	const {problem} = library;
	await library.close();
	if (failure !== null) throw new Error(failure);
	return {seconds, articles, problem};
}

/** The articles and the archive in `place`, made where they are not there yet. */
export async function prepare(program: string, count: number, place: string, entry: URL): Promise<Prepared> {
	const folder = join(place, 'articles');
	const home = join(place, 'home');
	const whole = join(place, 'prepared');
	const written = join(place, 'written');
	if (!existsSync(written)) {
		rmSync(folder, {recursive: true, force: true});
		writeCorpus(folder, count, sizeOfArticle);
		writeFileSync(written, '');
	}
	putRight(place, folder);
	mkdirSync(home, {recursive: true});
	const archive = await archiveOf(program, folder, home);
	if (existsSync(whole) && existsSync(archive)) {
		adopt(program, archive);
		return {count, folder, home, archive, made: null};
	}
	const {seconds} = await index(program, folder, cacheOf(home), {entry});
	writeFileSync(whole, '');
	return {
		count,
		folder,
		home,
		archive,
		made: `read in ${seconds.toFixed(1)} s by a cheap reader (plain text parsed for real, quotes and gist by a pattern)`,
	};
}

/** What a bench that was interrupted has left out of place: files added for it, folders moved away for it. */
function putRight(place: string, folder: string): void {
	rmSync(join(folder, 'added'), {recursive: true, force: true});
	for (const away of readdirSync(place).filter(name => name.startsWith('away-'))) {
		for (const name of readdirSync(join(place, away))) {
			renameSync(join(place, away, name), join(folder, name));
		}
		rmSync(join(place, away), {recursive: true});
	}
}

/** Real texts, read by the real readers. */
export async function prepareTexts(program: string, folder: string, scratch: string): Promise<Prepared> {
	const home = mkdtempSync(join(scratch, 'texts-'));
	const {seconds, articles} = await index(program, folder, cacheOf(home));
	return {
		count: articles,
		folder,
		home,
		archive: await archiveOf(program, folder, home),
		made: `${articles} articles, read in ${seconds.toFixed(1)} s by the real readers`,
	};
}

/** Makes an archive that an earlier build has made this program's own, so that it does not read every file again. */
function adopt(program: string, archive: string): void {
	const coordinator = readFileSync(join(dirname(program), 'coordinator.mjs'), 'utf8');
	const [, reading, understanding] = /\breading:"([^"]+)",understanding:"([^"]+)"/.exec(coordinator) ?? [];
	if (reading === undefined || understanding === undefined)
		throw new Error('The build does not say what code reads the files.');
	const database = openDatabase(archive, 2000);
	try {
		const adopt = database.prepare('UPDATE fact SET value = ? WHERE name = ?');
		adopt.run(reading, 'read by');
		adopt.run(understanding, 'understood by');
	} finally {
		database.close();
	}
}
