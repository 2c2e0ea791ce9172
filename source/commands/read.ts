import {closeSync, openSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {type Call, status} from './command.ts';
import {encodingOf, pathsOf} from './library.ts';
import {archives, stateFile} from './places.ts';

/** Opens the reader; without a terminal, prints the list. */
export async function run(call: Call): Promise<number> {
	// A terminal that cannot move its cursor shows a list as well as a pipe does.
	if (!process.stdout.isTTY || process.env.TERM === 'dumb' || !hasKeys())
		return (await import('./list.ts')).run(call);
	const encoding = encodingOf(call);
	const {paths, sample, missing} = await pathsOf(call);
	if (paths.length === 0) return status.failed;
	const {openSettings} = await import('../settings/settings.ts');
	const {openReader} = await import('../terminal/open-reader.ts');
	return openReader({
		desk: {paths, encoding, stateFile, archives},
		label: sample ? 'sample articles' : labelOf(paths),
		// Standard error is hidden behind the reader.
		problem: missing.length === 0 ? null : `No such file or folder: ${missing.join(', ')}`,
		settings: openSettings(),
	});
}

/** Whether keys can be read: from standard input, or from the terminal behind it. */
function hasKeys(): boolean {
	if (process.stdin.isTTY) return true;
	try {
		closeSync(openSync('/dev/tty', 'r'));
		return true;
	} catch {
		return false;
	}
}

/** What the reader was pointed at, in a few words. */
function labelOf(paths: readonly string[]): string {
	const [first = ''] = paths;
	if (paths.length > 1) return `${paths.length} files and folders`;
	return first === '-' ? 'standard input' : basename(resolve(first)) || first;
}
