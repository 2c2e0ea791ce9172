import {connectMarks, type MarkConnection, type Marked} from './connection.ts';
import {isDamage, orMarkError} from './errors.ts';
import {difference} from './mark-columns.ts';
import {memoryInstead, openMarkFile} from './store-file.ts';
import {type Change, MarkError, type MarkStore} from './types.ts';
import type {UndoEntry} from './undo-tables.ts';

/**
 * Opens the reader's own memory; it never throws. Where it cannot be kept on the disk, `problem` says so and it is
 * kept for this session.
 * @param file path of the file, made for its owner only when it is not there; or `:memory:`.
 */
export function openMarkStore(file: string): MarkStore {
	let connection = connect(file);
	let isReplaced = false;
	let closed = false;

	/** Does it once more on a new file when the one at hand turns out to be damaged. */
	const mending = <T>(work: () => T): T => {
		try {
			return work();
		} catch (error) {
			if (!isDamage(error) || connection.location !== file) throw error;
			connection.close();
			connection = connect(file, true);
			isReplaced = true;
			return work();
		}
	};

	const write: MarkConnection['write'] = work =>
		orMarkError(() => {
			if (connection.isGone()) {
				connection = reconnected(file, connection);
				isReplaced = true;
			}
			return mending(() => connection.write(work));
		});

	const find: MarkConnection['find'] = keys => {
		try {
			return mending(() => connection.find(keys));
		} catch {
			// A disk that fails: reading goes on, and what is to be saved will say why it cannot be.
			return undefined;
		}
	};

	/** Nothing of what cannot be read: as for the marks, what is to be saved will say why it cannot be. */
	const asFarAsKnown = <T>(read: () => T[]): T[] => {
		try {
			return mending(read);
		} catch {
			return [];
		}
	};

	/** Takes a step of the log back or does it again; the change is told in its own direction, not in that of time. */
	const travel = (direction: 'undo' | 'redo'): Change | null => {
		const travelled = write(writing => writing.travel(direction));
		if (travelled === null) return null;
		const {step, marked} = travelled;
		const entries = marked.map(({keys, before, after}) =>
			direction === 'undo' ? {keys, before: after, after: before} : {keys, before, after},
		);
		return {kind: step.kind, label: step.label, entries};
	};

	return {
		get problem() {
			return connection.problem;
		},

		get location() {
			return connection.location;
		},

		mark: keys => find(keys)?.mark,

		apply: ({kind, label, entries}) =>
			write(({add, set}) => {
				const marked = entries.map(({keys, set: fields}) => set(keys, fields));
				const changed = marked.map(undoEntry).filter(entry => entry !== null);
				if (changed.length > 0) add({kind, label, entries: changed});
				return {kind, label, entries: marked.map(({keys, before, after}) => ({keys, before, after}))};
			}),

		correct: ({label, corrections, withdraw = []}) =>
			write(({add, correct}) => {
				const kind = 'correction';
				const entries = correct(corrections, withdraw);
				if (entries.length > 0) add({kind, label, entries});
				return {kind, label, entries: []};
			}),

		corrections: () => asFarAsKnown(() => connection.corrections()),

		clip: ({label, keep = [], drop = []}) =>
			write(({add, clip}) => {
				const kind = 'clipping';
				const entries = clip(keep, drop);
				if (entries.length === 0) return null;
				add({kind, label, entries});
				return {kind, label, entries: []};
			}),

		clippings: () => asFarAsKnown(() => connection.clippings()),
		clippingsOf: keys => asFarAsKnown(() => connection.clippingsOf(keys)),

		takeIn: (arriving, label) =>
			write(writing => {
				const {entries, taken} = writing.takeIn(arriving);
				if (entries.length === 0) return taken;
				try {
					writing.add({kind: 'import', label, entries});
				} catch (error) {
					// Longer than a text can be.
					if (error instanceof RangeError) throw new MarkError('this is too much for one step');
					throw error;
				}
				return taken;
			}),

		keepPlace(keys, place) {
			if ((find(keys)?.mark.place ?? null) === place) return;
			write(({set}) => set(keys, {place}));
		},

		learn(found) {
			if (found.length === 0) return;
			try {
				write(({learn}) => {
					for (const {subject, keys} of found) learn(subject, keys);
				});
			} catch {
				// What is not saved now is found again by the keys that have not changed.
			}
		},

		undo: () => travel('undo'),
		redo: () => travel('redo'),

		changedElsewhere() {
			try {
				const changed = connection.lookElsewhere() || isReplaced;
				isReplaced = false;
				return changed;
			} catch {
				// Another window is in the way: there will be a next time.
				return false;
			}
		},

		close() {
			if (closed) return;
			closed = true;
			connection.close();
		},
	};
}

function connect(file: string, isSuspect = false): MarkConnection {
	const opened = openMarkFile(file, isSuspect);
	try {
		return connectMarks(opened, [opened.rescued]);
	} catch (error) {
		opened.database.close();
		const instead = memoryInstead(error, opened.rescued);
		return connectMarks(instead, [instead.rescued]);
	}
}

/** The file was removed or replaced under an open window: what it remembers goes into the one that is there now. */
function reconnected(file: string, old: MarkConnection): MarkConnection {
	const opened = openMarkFile(file);
	if (opened.file === null) {
		opened.database.close();
		throw new MarkError('the file of marks is gone and cannot be made anew');
	}
	const fresh = connectMarks(opened, [opened.rescued, old.all()]);
	old.close();
	return fresh;
}

/** The columns that changed, as they were and as they are; null when none did. */
function undoEntry({id, before, after}: Marked): UndoEntry | null {
	const changed = difference(before, after);
	return changed && {table: 'subject', key: id, ...changed};
}
