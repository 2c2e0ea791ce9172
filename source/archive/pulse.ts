/**
 * What the main thread can see of the worker at any moment, even when it hangs in a file or has died: memory that
 * both share.
 */
import type {Progress} from './types.ts';

export type Pulse = SharedArrayBuffer;

/** How far the worker is; whether anything failed as a whole is known outside of it. */
export type Reached = Omit<Progress, 'failure'>;

/** One beat: which one it is, and the file being read (its absolute path), null while none is. */
export type Beat = {readonly count: number; readonly file: string | null};

const slots = {
	beat: 0,
	name: 1,
	found: 2,
	done: 3,
	unreadable: 4,
	articles: 5,
	walked: 6,
	finished: 7,
} as const;
const headBytes = 4 * Object.keys(slots).length;
const nameBytes = 16_384;

/** A pulse that shows nothing yet; to be handed to the worker. */
export function newPulse(): Pulse {
	return new SharedArrayBuffer(headBytes + nameBytes);
}

/** The worker's side: says which file is read from now on, null for none. */
export function beat(pulse: Pulse, file: string | null): void {
	const head = new Int32Array(pulse, 0, headBytes / 4);
	Atomics.store(head, slots.name, file === null ? 0 : Buffer.from(pulse, headBytes).write(file));
	Atomics.add(head, slots.beat, 1);
}

/** The main thread's side: the newest beat. The name is whole once the beat has stood still. */
export function feel(pulse: Pulse): Beat {
	const head = new Int32Array(pulse, 0, headBytes / 4);
	const length = Atomics.load(head, slots.name);
	const file = length === 0 ? null : Buffer.from(pulse, headBytes, length).toString();
	return {count: Atomics.load(head, slots.beat), file};
}

/** The worker's side: says how far it is. */
export function showReached(pulse: Pulse, reached: Reached): void {
	const head = new Int32Array(pulse, 0, headBytes / 4);
	Atomics.store(head, slots.found, reached.found);
	Atomics.store(head, slots.done, reached.done);
	Atomics.store(head, slots.unreadable, reached.unreadable);
	Atomics.store(head, slots.articles, reached.articles);
	Atomics.store(head, slots.walked, Number(reached.walked));
	Atomics.store(head, slots.finished, Number(reached.finished));
}

/** The main thread's side: how far it is. */
export function reachedBy(pulse: Pulse): Reached {
	const head = new Int32Array(pulse, 0, headBytes / 4);
	return {
		found: Atomics.load(head, slots.found),
		done: Atomics.load(head, slots.done),
		unreadable: Atomics.load(head, slots.unreadable),
		articles: Atomics.load(head, slots.articles),
		walked: Atomics.load(head, slots.walked) === 1,
		finished: Atomics.load(head, slots.finished) === 1,
	};
}
