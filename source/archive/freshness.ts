/** Whether files have come or gone since an archive was brought in line with its folders, without looking at the files. */
import {statSync} from 'node:fs';
import type {Database} from '../sqlite.ts';
import {madeBy} from './fingerprint.ts';

/** When each folder that was walked, and each file that was named by itself, had changed last: milliseconds since 1970. */
export type Times = Readonly<Record<string, number>>;

/** What changed so shortly before it was looked at may have changed again without a trace, in milliseconds. */
const racy = 2000;

/** When this folder or file changed last; NaN when that cannot be told, or not be trusted. */
export function timeOf(path: string): number {
	const time = changeOf(path) ?? Number.NaN;
	return Date.now() - time > racy ? time : Number.NaN;
}

/** Keeps these times with the archive, unless they are known. */
export function keepTimes(database: Database, times: Times): void {
	const value = JSON.stringify(times);
	if (database.prepare("SELECT value FROM fact WHERE name = 'folders'").get()?.value === value) return;
	database.prepare("INSERT OR REPLACE INTO fact (name, value) VALUES ('folders', ?)").run(value);
}

/**
 * Whether every folder of an archive is as it was when its last pass ended, and was read by this very program. An edit
 * within a file leaves no trace on its folder.
 * @param corrections the state of the reader's corrections, as `CorrectionsOver.revision` tells.
 */
export function isFresh(database: Database, corrections: string): boolean {
	const facts = database
		.prepare(
			`SELECT name, value FROM fact
				WHERE name IN ('folders', 'read by', 'understood by', 'gathered by', 'corrections')`,
		)
		.all();
	const known = new Map(facts.map(({name, value}) => [name, value]));
	const folders = known.get('folders');
	if (known.get('read by') !== madeBy.reading || known.get('understood by') !== madeBy.understanding)
		return false;
	if (known.get('gathered by') !== madeBy.gathering || typeof folders !== 'string') return false;
	if ((known.get('corrections') ?? '') !== corrections) return false;
	const times = Object.entries(JSON.parse(folders) as Times);
	return times.length > 0 && times.every(([path, time]) => changeOf(path) === time);
}

function changeOf(path: string): number | undefined {
	try {
		return statSync(path, {throwIfNoEntry: false})?.mtimeMs;
	} catch {
		// Nobody may look at it any more.
		return undefined;
	}
}
