/** The thread in which the desk works, so that no question of the reader's holds up a key. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Question} from '../reader/effect.ts';
import {type DeskOptions, deskOver} from './open-desk.ts';

/** What the thread is told: a question, or to let go of everything and end. */
export type ToDesk = Question | {readonly type: 'close'};

const port = parentPort!;
const desk = deskOver(workerData as DeskOptions, message => port.postMessage(message));

port.on('message', (asked: ToDesk) => {
	if (asked.type === 'close') void desk.close().finally(() => port.close());
	else desk.answer(asked);
});
