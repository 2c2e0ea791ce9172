import type {Effect} from '../reader/effect.ts';
import type {Message} from '../reader/message.ts';
import type {Model} from '../reader/model.ts';
import {isListKnown} from '../reader/update/list.ts';
import {isSearchAwaited} from '../reader/update/results.ts';
import {update} from '../reader/update.ts';

/** The model outside React: messages go in, whoever listens is told that it changed. */
export type Store = {
	readonly model: () => Model;
	/**
	 * Updates the model and runs what follows, before anybody is told once. Messages that arise from one are taken in
	 * before the next.
	 */
	dispatch(...messages: readonly Message[]): void;
	subscribe(listener: () => void): () => void;
};

/**
 * How long the screen waits for what is on its way and will be seen, in milliseconds: an answer mostly comes within
 * that, and nothing flickers. Keys never wait.
 */
const grace = 12;

/** A store that starts with this model and has its effects run by `run`. */
export function createStore(initial: Model, run: (effect: Effect) => void): Store {
	let model = initial;
	let waiting: Message[] = [];
	const listeners = new Set<() => void>();
	let busy = false;
	let pausing: NodeJS.Timeout | undefined;

	function drain() {
		for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
			const step = update(model, message);
			model = step.model;
			// What a key sets off is done before the next key is looked at, so that this one acts on what it follows.
			const later = waiting;
			waiting = [];
			try {
				for (const effect of step.effects) run(effect);
			} finally {
				waiting = waiting.length === 0 ? later : [...waiting, ...later];
			}
		}
	}

	/** Has the model shown: now, or soon when an answer is about to change it. */
	function show() {
		if (model.waiting?.on !== 'page' && isListKnown(model) && !isSearchAwaited(model)) return tell();
		pausing ??= setTimeout(tell, grace);
	}

	function tell() {
		clearTimeout(pausing);
		pausing = undefined;
		for (const listener of listeners) listener();
	}

	return {
		model: () => model,
		dispatch(...messages) {
			waiting.push(...messages);
			if (busy) return;
			busy = true;
			const before = model;
			try {
				drain();
			} finally {
				busy = false;
			}
			if (model !== before) show();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
