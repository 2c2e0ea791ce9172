import type {Effect} from '../reader/effect.ts';
import {callDesk} from './desk-line.ts';
import {effectRunner, type World} from './effects.ts';
import type {DeskOptions} from './open-desk.ts';
import type {Store} from './store.ts';

/** The reader's way to the world: runs effects, and tells the store what comes of them. */
export type Connection = {
	run(effect: Effect): void;
	/** Saves what was put off, ends the reading of files and closes the marks. */
	close(): Promise<void>;
};

type Ends = Omit<World, 'ask' | 'dispatch'> & {
	readonly desk: DeskOptions;
	/** What went wrong before the reader opened; null when nothing did. */
	readonly problem: string | null;
	/** Is told when the desk ends by an error of ours. */
	readonly onCrash: (error: Error) => void;
};

/** Opens a desk over the library and the marks, and keeps the store told of both until it is closed. */
export function connect(store: Store, {desk, problem: earlier, onCrash, ...ends}: Ends): Connection {
	const line = callDesk(desk, store.dispatch, onCrash);
	for (const problem of [earlier, ends.settings.problem]) {
		if (problem !== null) store.dispatch({type: 'notice', text: problem, tone: 'bad'});
	}
	const {run, settle} = effectRunner({ask: line.ask, dispatch: store.dispatch, ...ends});
	return {
		run,
		async close() {
			settle();
			await line.close();
		},
	};
}
