import {describe, expect, test} from 'vitest';
import type {SpeakerPage} from '../../source/archive/speaker-types.ts';
import {actionOf, actions, groups, whyNot} from '../../source/reader/actions.ts';
import {clippingsUnasked} from '../../source/reader/clippings-state.ts';
import {unasked} from '../../source/reader/corrections-state.ts';
import {keyTable} from '../../source/reader/key-table.ts';
import {showKeys} from '../../source/reader/keys.ts';
import type {Place, Reading, View} from '../../source/reader/model.ts';
import {emptySearch} from '../../source/reader/search-state.ts';
import {speakersBy} from '../../source/reader/speakers-state.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

describe('the table of keys', () => {
	const [head, rule, ...rows] = keyTable().split('\n');

	test('is a Markdown table of three columns', () => {
		expect(head).toBe('| keys | what they do | where |');
		expect(rule).toBe('| --- | --- | --- |');
		for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
	});

	test('has a row for every action with a key, in the order of the groups', () => {
		const withKeys = actions.filter(({keys}) => keys.length > 0);
		expect(rows).toHaveLength(withKeys.length);
		const order = rows.map(row =>
			groups.indexOf(withKeys.find(({title}) => row.includes(`| ${title} |`))!.group as never),
		);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		for (const {keys} of withKeys)
			for (const key of keys) expect(keyTable()).toContain(`\`${showKeys(key).replaceAll('|', '\\|')}\``);
	});

	test('says where each works', () => {
		expect(rows).toContain('| `F` | Narrow the list to what matches a few letters | list |');
		expect(rows).toContain('| `/` | Find in this article | article |');
		expect(rows).toContain('| `s` | Star, or take the star away | list, article, results |');
		expect(rows).toContain(
			'| `r` | Look for new and changed files | list, speakers, speaker’s page, comparison, what was put right, clippings, unreadable files |',
		);
		expect(rows).toContain(
			'| `z` | Undo the last change: a mark, clipping, note, correction or place | everywhere |',
		);
	});
});

describe('the table of actions', () => {
	test('names each once, and each knows its id', () => {
		expect(new Set(actions.map(({id}) => id)).size).toBe(actions.length);
		for (const action of actions) expect(actionOf(action.id)).toBe(action);
		expect(() => actionOf('fly')).toThrow('There is no action "fly".');
	});

	test('an action that is not of this view says where it works', () => {
		const settings = new Person(harbour).act('settings').model;
		const why = (id: string) => whyNot(actionOf(id), settings);
		expect(why('star')).toBe('only in the list, an article or the results of a search');
		expect(why('next-unread')).toBe('only in the list or an article');
		expect(why('find')).toBe('only in an article');
		expect(why('sort')).toBe('only in the list or the speakers');
		expect(why('save-search')).toBe('only in the results of a search');
		expect(why('rescan')).toBe(
			'only in the list, the speakers, the page of a speaker, a comparison, what was put right, the clippings or the unreadable files',
		);
	});

	test('two actions share a key in one view only where the one shuts the other out', () => {
		const person = new Person(harbour).act('open', 'text', 'find').type('zebra');
		for (const [at, action] of actions.entries()) {
			for (const other of actions.slice(at + 1)) {
				const view = action.where.find(where => other.where.includes(where));
				if (view === undefined || !action.keys.some(key => other.keys.includes(key))) continue;
				const place = placeOf(view, person.reading!);
				expect(whyNot(action, {...person.model, place})).not.toBeNull();
			}
		}
	});
});

const nobodyYet: SpeakerPage = {
	speaker: {
		id: 1,
		name: 'Ada Holm',
		aliases: [],
		role: null,
		kind: 'person',
		quotes: 0,
		articles: 0,
		first: null,
		last: null,
	},
	names: [],
	roles: [],
	weeks: {from: null, counts: []},
	topics: [],
	total: 0,
	index: 0,
	first: 0,
	rows: [],
};

function comparing(): Place {
	const person = new Person(harbour).press('=', 'down', '=');
	expect(person.model.place.view).toBe('compare');
	return person.model.place;
}

function placeOf(view: View, reading: Reading): Place {
	if (view === 'list' || view === 'problems') return {view};
	if (view === 'clippings') return {view, clippings: clippingsUnasked};
	if (view === 'compare') return comparing();
	if (view === 'corrections') return {view, corrections: unasked};
	if (view === 'search') return {view, search: emptySearch};
	if (view === 'speakers') return {view, speakers: speakersBy('quotes')};
	if (view === 'speaker')
		return {view, speaker: {page: nobodyYet, cursor: 0, asked: 0, open: null, stale: false}};
	return view === 'settings' ? {view, cursor: 0} : {view, reading};
}
