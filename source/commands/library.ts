import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ArticleId, ArticlePage, FileReport, Library} from '../archive/types.ts';
import {safe, safeText} from '../article/safe-text.ts';
import {type Call, status, UseError} from './command.ts';
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
type Work = {
	/** Whether the command itself tells how every file fared. */
	readonly reportsFiles?: boolean;
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
	const library = openLibrary(paths, encoding === undefined ? {} : {encoding});
	const progress = showProgress(library);
	let interrupted = false;
	const interrupt = () => {
		interrupted = true;
		progress.erase();
		void library.close().then(() => process.exit(status.interrupted));
	};
	process.once('SIGINT', interrupt);
	try {
		const {failure} = await library.finished();
		if (interrupted) return status.interrupted;
		progress.erase();
		if (failure !== null) call.complain(failure);
		const reports = library.reports();
		if (reports.length === 0) call.complain(`there are no files in ${paths.join(', ')}`);
		if (!work.reportsFiles) nameUnreadable(reports);
		await work.write(library);
		await call.output.flush();
		if (reports.some(({articles}) => articles > 0)) return status.done;
		return failure !== null || reports.some(({error}) => error !== null) ? status.failed : status.nothing;
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
		if (error !== null)
			process.stderr.write(`${safeText`${safe(path)}: ${safe(error.code)} ${safe(error.text)}`}\n`);
	}
}

/** Every article with all that is known about it, in the order of finding. */
export function* pagesOf(library: Library): Generator<ArticlePage> {
	for (const id of library.order('found')) {
		const page = library.page(id);
		if (page !== undefined) yield page;
	}
}

/** The numbers of all articles in the order of finding, in batches that are quick to read. */
export function* batchesOf(library: Library, size = 500): Generator<ArticleId[]> {
	const ids = library.order('found');
	for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}
