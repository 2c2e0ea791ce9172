/** The main thread's line to the desk. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Question} from '../reader/effect.ts';
import type {Message} from '../reader/message.ts';
import {addressOf, startThread} from '../threads.ts';
import type {ToDesk} from './desk-thread.ts';
import type {DeskOptions} from './open-desk.ts';

export type DeskLine = {
	ask(question: Question): void;
	/** Lets the desk finish what it was asked, and end. */
	close(): Promise<void>;
};

/** How long the desk may take to close, in milliseconds; what it was asked to save is saved long before. */
const patience = 3000;

/**
 * Opens a desk in a thread of its own.
 * @param onMessage is given what it answers and tells
 * @param onCrash is told when the thread ends by an error of ours
 */
export function callDesk(
	options: DeskOptions,
	onMessage: (message: Message) => void,
	onCrash: (error: Error) => void,
): DeskLine {
	// Having been touched, a pipe on standard input no longer blocks: the thread that reads it can be ended.
	if (options.paths.includes('-')) void process.stdin;
	const thread = startThread(addressOf('desk'), options);
	const ended = new Promise<void>(resolve => thread.once('exit', () => resolve()));
	thread.on('message', onMessage);
	thread.on('error', onCrash);
	const post = (asked: ToDesk) => thread.postMessage(asked);
	return {
		ask: post,
		async close() {
			post({type: 'close'});
			await Promise.race([ended, sleep(patience, undefined, {ref: false})]);
			await thread.terminate();
		},
	};
}
