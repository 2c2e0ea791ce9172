import {connectState, type Marked, type StateConnection} from './connection.ts';
import {orStateError} from './errors.ts';
import {memoryInstead, openStateFile} from './store-file.ts';
import {type Change, type Mark, StateError, type StateStore} from './types.ts';
import type {Step} from './undo-log.ts';

/** After how long new keys of known articles are saved when nothing else is, in milliseconds. */
const keysDelay = 500;

/**
 * Opens the reader's own memory; it never throws. Where it cannot be kept on the disk, `problem` says so and it is
 * kept for this session.
 * @param file path of the file, made for its owner only when it is not there; or `:memory:`.
 */
export function openState(file: string): StateStore {
	let connection = connect(file);
	let timer: NodeJS.Timeout | null = null;
	let closed = false;

	const write: StateConnection['write'] = work =>
		orStateError(() => {
			if (connection.isGone()) connection = reconnected(file, connection);
			return connection.write(work);
		});

	/** Best effort: what is not saved now is found again by the keys that have not changed. */
	const saveKeys = (): void => {
		timer = null;
		if (closed || !connection.hasUnsavedKeys) return;
		try {
			write(() => {});
		} catch {}
	};

	/** Takes a step of the log back or does it again; the change is told in its own direction, not in that of time. */
	const travel = (direction: 'undo' | 'redo'): Change | null =>
		write(({log, setById}) => {
			const step = log[direction]();
			if (step === null) return null;
			const entries = step.entries
				.map(([id, before, after]) => setById(id, direction === 'undo' ? before : after))
				.filter(marked => marked !== undefined)
				.map(({keys, before, after}) =>
					direction === 'undo' ? {keys, before: after, after: before} : {keys, before, after},
				);
			return {kind: step.kind, label: step.label, entries};
		});

	return {
		get problem() {
			return connection.problem;
		},

		mark(keys) {
			const subject = connection.subjects.find(keys);
			if (!subject) return undefined;
			connection.learnKeys(subject, keys);
			if (connection.hasUnsavedKeys) timer ??= setTimeout(saveKeys, keysDelay).unref();
			return subject.mark;
		},

		apply: ({kind, label, entries}) =>
			write(({log, set}) => {
				const marked = entries.map(({keys, set: fields}) => set(keys, fields));
				const changed = marked.map(stepEntry).filter(([, before]) => Object.keys(before).length > 0);
				if (changed.length > 0) log.add({kind, label, entries: changed});
				return {kind, label, entries: marked.map(({keys, before, after}) => ({keys, before, after}))};
			}),

		keepPlace(keys, place) {
			if ((connection.subjects.find(keys)?.mark.place ?? null) === place) return;
			write(({set}) => set(keys, {place}));
		},

		undo: () => travel('undo'),
		redo: () => travel('redo'),

		changedElsewhere() {
			try {
				return connection.lookElsewhere();
			} catch {
				// Another window is in the way: there will be a next time.
				return false;
			}
		},

		close() {
			if (closed) return;
			saveKeys();
			closed = true;
			if (timer) clearTimeout(timer);
			connection.close();
		},
	};
}

function connect(file: string): StateConnection {
	const opened = openStateFile(file);
	try {
		return connectState(opened, opened.rescued);
	} catch (error) {
		opened.database.close();
		const instead = memoryInstead(error, opened.rescued);
		return connectState(instead, instead.rescued);
	}
}

/** The file was removed or replaced under an open window: what it remembers goes into the one that is there now. */
function reconnected(file: string, old: StateConnection): StateConnection {
	const opened = openStateFile(file);
	if (opened.file === null) {
		opened.database.close();
		throw new StateError('the file of marks is gone and cannot be made anew');
	}
	const fresh = connectState(opened, [...opened.rescued, ...old.subjects.all()]);
	old.close();
	return fresh;
}

/** The fields that changed, as they were and as they are. */
function stepEntry({id, before, after}: Marked): Step['entries'][number] {
	const fields = (['readAt', 'starredAt', 'place'] as const).filter(field => before[field] !== after[field]);
	const of = (mark: Mark): Partial<Mark> => Object.fromEntries(fields.map(field => [field, mark[field]]));
	return [id, of(before), of(after)];
}
