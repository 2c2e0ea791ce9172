import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ArticleId, ArticlePage, ArticleRow, FileReport, Library} from '../archive/types.ts';
import {safe, safeText} from '../article/safe-text.ts';
import {inWords} from '../typeset/reasons.ts';
import {type Call, status, UseError} from './command.ts';
import {archives, stateFile} from './places.ts';
import {showProgress} from './progress.ts';

/**
 * What the command line names; without a name the library of the settings, else the sample articles.
 * Names that do not exist are complained about.
 * @returns the paths that exist, `-` for standard input; none when no name is any good.
 */
export async function pathsOf(
	call: Call,
): Promise<{paths: string[]; sample: boolean; missing: readonly string[]}> {
	let wanted = call.arguments;
	if (wanted.length === 0) {
		const {openSettings} = await import('../settings/settings.ts');
		const settings = openSettings();
		if (settings.problem !== null) call.complain(settings.problem);
		wanted = settings.get().libraries;
	}
	if (wanted.length === 0)
		return {paths: [fileURLToPath(new URL('articles', call.root))], sample: true, missing: []};
	const paths = wanted.filter(path => path === '-' || existsSync(path));
	const missing = wanted.filter(path => !paths.includes(path));
	for (const path of missing) call.complain(`no such file or folder: ${path}`);
	return {paths, sample: false, missing};
}

/**
 * The encoding that was asked for.
 * @throws {UseError} when there is none of that name.
 */
export function encodingOf(call: Call): string | undefined {
	const name = call.values.get('encoding');
	try {
		return name === undefined ? undefined : new TextDecoder(name).encoding;
	} catch {
		throw new UseError(`unknown encoding ${name}`);
	}
}

/** How a command that reads articles goes about its work. */
export type Work = {
	/** Whether the command itself tells how every file fared. */
	readonly reportsFiles?: boolean;
	/** Whether it needs the briefs of articles, which take their time where they are not remembered. */
	readonly briefs?: boolean;
	/**
	 * Is told where the archive is kept, null for one in memory, before it is opened.
	 * @returns whether to go on.
	 */
	prepare?(file: string | null): Promise<boolean>;
	/** Writes the records of a library that has been read. */
	write(library: Library): Promise<void>;
};

/**
 * Reads everything the command line names, has it written, and names on standard error what could not be read.
 * @returns the exit status.
 */
export async function withLibrary(call: Call, work: Work): Promise<number> {
	const encoding = encodingOf(call);
	const {paths} = await pathsOf(call);
	if (paths.length === 0) return status.failed;
	const {openLibrary} = await import('../archive/library.ts');
	const {briefs = false, prepare} = work;
	if (prepare) {
		const {fileOfLibrary} = await import('../archive/location.ts');
		if (!(await prepare(fileOfLibrary(paths, encoding, archives)))) return status.failed;
	}
	const marks = existsSync(stateFile) ? stateFile : null;
	const library = openLibrary(paths, {encoding, folder: archives, briefs, marks});
	const progress = showProgress(library);
	let interrupted = false;
	const interrupt = () => {
		interrupted = true;
		progress.erase();
		void library.close().then(() => process.exit(status.interrupted));
	};
	process.once('SIGINT', interrupt);
	try {
		const {found, articles, unreadable, failure} = await library.finished();
		if (interrupted) return status.interrupted;
		progress.erase();
		if (library.problem !== null) call.complain(library.problem);
		if (failure !== null) call.complain(failure);
		else if (found === 0) call.complain(`there are no files in ${paths.join(', ')}`);
		if (!work.reportsFiles && unreadable > 0) nameUnreadable(library.reports());
		await work.write(library);
		await call.output.flush();
		if (articles > 0) return status.done;
		return failure !== null || unreadable > 0 ? status.failed : status.nothing;
	} catch (error) {
		// A library closed in the middle of a query.
		if (interrupted) return status.interrupted;
		throw error;
	} finally {
		process.removeListener('SIGINT', interrupt);
		await library.close();
	}
}

function nameUnreadable(reports: readonly FileReport[]): void {
	for (const {path, error} of reports) {
		if (error !== null) process.stderr.write(`${safeText`${safe(path)}: ${inWords(error)}`}\n`);
	}
}

/** What a file holds of an article. */
type Held = {
	/** The path of the file whose article the reader shows in the stead of this copy; null when it is no copy. */
	readonly copyOf: string | null;
};

export type HeldRow = ArticleRow & Held;
export type HeldPage = ArticlePage & Held;

/** Every article of every file with all that is known about it, copies too, in the order of finding; or these. */
export function* pagesOf(
	library: Library,
	ids: readonly ArticleId[] = library.everything(),
): Generator<HeldPage> {
	for (const id of ids) {
		const page = library.page(id);
		if (page !== undefined) yield {...page, copyOf: library.copyOf(id)};
	}
}

/** Articles that are asked for at once: enough to be quick, few enough to be held. */
const batch = 500;

/** As `pagesOf`, but only what a list shows, in batches. */
export function* rowsOf(
	library: Library,
	ids: readonly ArticleId[] = library.everything(),
): Generator<HeldRow[]> {
	for (let at = 0; at < ids.length; at += batch) {
		const rows = library.rows(ids.slice(at, at + batch));
		yield rows.map(row => ({...row, copyOf: library.copyOf(row.id)}));
	}
}
