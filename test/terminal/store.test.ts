import {describe, expect, test} from 'vitest';
import {ui} from '../../source/article/safe-text.ts';
import type {Effect} from '../../source/reader/effect.ts';
import {initialModel} from '../../source/reader/model.ts';
import {defaultPreferences} from '../../source/settings/preferences.ts';
import {createStore, type Store} from '../../source/terminal/store.ts';

const initial = initialModel({
	size: {columns: 80, rows: 24},
	label: ui('harbour'),
	preferences: defaultPreferences,
	now: 0,
});

const key = (name: string) => ({type: 'key', key: {name, text: name}}) as const;
const says = (text: string) => ({type: 'notice', text, tone: 'plain'}) as const;

describe('the store', () => {
	test('updates the model and runs what follows, in order', () => {
		const ran: Effect['type'][] = [];
		const store = createStore(initial, effect => ran.push(effect.type));
		store.dispatch(key('z'), key('Z'), key('q'));
		expect(ran).toEqual(['undo', 'redo', 'quit']);
	});

	test('tells its listeners once, when everything that follows is done', () => {
		const store: Store = createStore(initial, effect => {
			if (effect.type === 'undo') store.dispatch(says('Undone.'), {type: 'clock', now: 1});
		});
		const seen: (string | undefined)[] = [];
		store.subscribe(() => seen.push(store.model().notice?.text));
		store.dispatch(key('z'));
		expect(seen).toEqual(['Undone.']);
		expect(store.model().now).toBe(1);
	});

	test('tells nobody when nothing has changed, nor one who has left', () => {
		const store = createStore(initial, () => {});
		let told = 0;
		const leave = store.subscribe(() => told++);
		store.dispatch({type: 'notice-over', number: 99});
		expect(told).toBe(0);
		leave();
		store.dispatch(says('Anybody?'));
		expect(told).toBe(0);
	});

	test('messages of an effect come before those that wait, in their order', () => {
		const store: Store = createStore(initial, effect => {
			if (effect.type === 'undo') store.dispatch(key('Z'), {type: 'clock', now: 20});
			if (effect.type === 'redo') store.dispatch({type: 'clock', now: 10}, says('Done again.'));
			seen.push([effect.type, store.model().now]);
		});
		const seen: [string, number][] = [];
		store.dispatch(key('z'), {type: 'mark-all-read'});
		expect(seen.filter(([type]) => type !== 'after')).toEqual([
			['undo', 1],
			['redo', 2],
			['mark-all-read', 20],
		]);
		expect(store.model().notice?.text).toBe('Done again.');
	});

	test('goes on after an effect that throws', () => {
		const store = createStore(initial, effect => {
			if (effect.type === 'undo') throw new Error('no state');
		});
		expect(() => store.dispatch(key('z'))).toThrow('no state');
		store.dispatch(says('Still here.'));
		expect(store.model().notice?.text).toBe('Still here.');
	});

	test('loses nothing that waits behind an effect that throws', () => {
		const store = createStore(initial, effect => {
			if (effect.type === 'undo') throw new Error('no state');
		});
		expect(() => store.dispatch(key('z'), {type: 'clock', now: 7})).toThrow('no state');
		store.dispatch(says('Still here.'));
		expect(store.model().now).toBe(7);
	});
});
