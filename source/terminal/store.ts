import type {Effect} from '../reader/effect.ts';
import type {Message} from '../reader/message.ts';
import type {Model} from '../reader/model.ts';
import {update} from '../reader/update.ts';

/** The model outside React: messages go in, whoever listens is told that it changed. */
export type Store = {
	readonly model: () => Model;
	/** Updates the model and runs what follows, messages that arise from it included, before anybody is told once. */
	dispatch(...messages: readonly Message[]): void;
	subscribe(listener: () => void): () => void;
};

/** A store that starts with this model and has its effects run by `run`. */
export function createStore(initial: Model, run: (effect: Effect) => void): Store {
	let model = initial;
	const waiting: Message[] = [];
	const listeners = new Set<() => void>();
	let busy = false;

	function drain() {
		for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
			const step = update(model, message);
			model = step.model;
			for (const effect of step.effects) run(effect);
		}
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
			if (model !== before) for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
