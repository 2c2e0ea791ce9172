/** The changes that can be taken back, kept over sessions; a window takes back only what no other open one did. */
import {randomUUID} from 'node:crypto';
import {hostname} from 'node:os';
import type {Database} from '../sqlite.ts';
import type {Change} from './types.ts';
import type {UndoEntry} from './undo-tables.ts';

/** A change as it is kept: for each row the columns that changed, as they were and as they became. */
export type Step = {
	readonly kind: Change['kind'];
	readonly label: string;
	readonly entries: readonly UndoEntry[];
};

/** Its calls belong into a transaction of the caller. */
export type UndoLog = {
	/** Adds the newest step; what had been undone can no longer be done again. */
	add(step: Step): void;
	/** The newest step, from now on undone; null when there is none. */
	undo(): Step | null;
	/** The step undone last, from now on done again; null when there is none. */
	redo(): Step | null;
	/** Whether this session has done anything that other windows are not to undo. */
	readonly isInUse: boolean;
	/** Ends this session: other windows may undo its steps. */
	end(): void;
};

const mostSteps = 1000;
/** A session of another machine that is older has surely ended, in milliseconds. */
const longestSession = 7 * 24 * 3600 * 1000;

/** Opens the log for a session of its own. */
export function openUndoLog(database: Database): UndoLog {
	const session = randomUUID();
	/** Steps of this session and of those that have ended. */
	const ours = 'session = ? OR session NOT IN (SELECT id FROM session)';
	const sessions = database.prepare('SELECT id, host, process, started FROM session WHERE id <> ?');
	const dropSession = database.prepare('DELETE FROM session WHERE id = ?');
	const beginSession = database.prepare(
		'INSERT OR IGNORE INTO session (id, host, process, started) VALUES (?, ?, ?, ?)',
	);
	const clearUndone = database.prepare(`DELETE FROM change WHERE undone IS NOT NULL AND (${ours})`);
	const add = database.prepare('INSERT INTO change (session, step) VALUES (?, ?)');
	const prune = database.prepare(
		'DELETE FROM change WHERE id <= (SELECT id FROM change ORDER BY id DESC LIMIT 1 OFFSET ?)',
	);
	const newest = database.prepare(
		`SELECT id, step FROM change WHERE undone IS NULL AND (${ours}) ORDER BY id DESC LIMIT 1`,
	);
	const lastUndone = database.prepare(
		`SELECT id, step FROM change WHERE undone IS NOT NULL AND (${ours}) ORDER BY undone DESC LIMIT 1`,
	);
	const setUndone = database.prepare(
		'UPDATE change SET session = ?, undone = (SELECT coalesce(max(undone), 0) + 1 FROM change) WHERE id = ?',
	);
	const setDone = database.prepare('UPDATE change SET session = ?, undone = NULL WHERE id = ?');
	const drop = database.prepare('DELETE FROM change WHERE id = ?');

	let isInUse = false;
	/** A step that is touched becomes this session's, so this session is to be known. */
	const begin = (): void => {
		isInUse = true;
		beginSession.run(session, hostname(), process.pid, new Date().toISOString());
		for (const other of sessions.all(session)) if (hasEnded(other)) dropSession.run(other.id as string);
	};
	const take = (from: typeof newest, mark: typeof setDone): Step | null => {
		begin();
		for (let row = from.get(session); row; row = from.get(session)) {
			const step = stepOf(row.step);
			if (step) {
				mark.run(session, row.id as number);
				return step;
			}
			drop.run(row.id as number);
		}
		return null;
	};

	return {
		add(step) {
			begin();
			clearUndone.run(session);
			add.run(session, JSON.stringify(step));
			prune.run(mostSteps);
		},
		undo: () => take(newest, setUndone),
		redo: () => take(lastUndone, setDone),
		get isInUse() {
			return isInUse;
		},
		end: () => void dropSession.run(session),
	};
}

/** A window that was killed could not say that it ended. */
function hasEnded({host, process: id, started}: Record<string, unknown>): boolean {
	if (host !== hostname()) return !(Date.now() - Date.parse(String(started)) < longestSession);
	try {
		process.kill(id as number, 0);
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'EPERM';
	}
}

/** The step, null when a damaged file holds something else. */
function stepOf(json: unknown): Step | null {
	try {
		const step = JSON.parse(String(json)) as Step;
		return typeof step.label === 'string' && Array.isArray(step.entries) ? step : null;
	} catch {
		return null;
	}
}
