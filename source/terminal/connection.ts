import {openLibrary} from '../archive/library.ts';
import type {Progress} from '../archive/types.ts';
import {openState} from '../marks/store.ts';
import type {Effect} from '../reader/effect.ts';
import {effectRunner, type World} from './effects.ts';
import {indexMarks} from './marks.ts';
import type {Store} from './store.ts';

/** The reader's way to the world: runs effects, and tells the store what the library and other windows do. */
export type Connection = {
	run(effect: Effect): void;
	/** Ends the reading of files and closes the state. */
	close(): Promise<void>;
};

type Ends = Pick<World, 'settings' | 'handOver' | 'redraw' | 'suspend' | 'quit' | 'keys'> & {
	readonly paths: readonly string[];
	readonly encoding: string | undefined;
	readonly problem: string | null;
	readonly stateFile: string;
};

/** How often another window's changes are looked for, in milliseconds. */
const otherWindows = 2000;

/** Opens the library and the reader's state, and keeps the store told of both until it is closed. */
export function connect(
	store: Store,
	{paths, encoding, problem: earlier, stateFile, ...ends}: Ends,
): Connection {
	const library = openLibrary(paths, {encoding});
	const state = openState(stateFile);
	const marks = indexMarks(library, state);
	let finished = false;

	const stopProgress = library.onProgress((progress: Progress) => {
		// After a rescan articles may have left or changed; before, there are only new ones.
		const again = finished;
		const changed = progress.finished && again ? marks.all() : marks.fresh();
		finished ||= progress.finished;
		const ids = library.order(store.model().preferences.sort);
		store.dispatch({type: 'library', ids, progress, marks: changed});
		if (again && progress.finished) store.dispatch({type: 'notice', text: outcome(progress), tone: 'plain'});
	});
	const watch = setInterval(() => {
		if (state.changedElsewhere()) store.dispatch({type: 'marked', marks: marks.all()});
	}, otherWindows);
	watch.unref();
	for (const problem of [earlier, ends.settings.problem, state.problem]) {
		if (problem !== null) store.dispatch({type: 'notice', text: problem, tone: 'bad'});
	}

	const {run, settle} = effectRunner({library, state, marks, dispatch: store.dispatch, ...ends});
	return {
		run,
		async close() {
			clearInterval(watch);
			stopProgress();
			settle();
			state.close();
			await library.close();
		},
	};
}

/** What looking again has found, in words. */
function outcome({articles, unreadable}: Progress): string {
	const there = `There ${articles === 1 ? 'is one article' : `are ${articles} articles`} now`;
	return unreadable === 0 ? `${there}.` : `${there}; ${unreadable} of the files could not be read.`;
}
