import {resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {defaultPreferences} from '../../source/settings/preferences.ts';
import {leaveAt, leftAt} from '../../source/terminal/left-at.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const paths = ['/news/harbour', 'here'];
const nobody = defaultPreferences;

/** What is remembered when the list is left so. */
const left = (person: Person, preferences = nobody) => leaveAt(paths, {list: person.model.list, preferences});

describe('where the list was left', () => {
	test('is the selected article, by its file and its number in it', () => {
		const at = left(new Person(harbour).act('down', 'down'))!;
		expect(leftAt(['/news/harbour', resolve('here')], {leftAt: at})).toEqual({
			file: '/library/3/3.txt',
			index: 0,
		});
		expect(leftAt(['/news/other'], {leftAt: at})).toBeNull();
	});

	test('is the article that is read, too', () => {
		const at = left(new Person(harbour).act('down', 'open', 'next-article'))!;
		expect(leftAt(paths, {leftAt: at})?.file).toBe('/library/3/3.txt');
	});

	test('is forgotten at the top, and not written where nothing has changed', () => {
		expect(left(new Person(harbour))).toBeNull();
		const preferences = {...nobody, leftAt: left(new Person(harbour).act('down'))!};
		expect(left(new Person(harbour).act('down'), preferences)).toBeNull();
		expect(left(new Person(harbour), preferences)).toEqual({});
	});

	test('is kept for a hundred libraries, those left last', () => {
		const many = Object.fromEntries(
			Array.from({length: 100}, (_, number) => [`/news/${number}`, '0 /news/a.txt']),
		);
		const at = left(new Person(harbour).act('down'), {...nobody, leftAt: many})!;
		expect(Object.keys(at)).toHaveLength(100);
		expect(leftAt(paths, {leftAt: at})).not.toBeNull();
		expect(leftAt(['/news/99'], {leftAt: at})).toBeNull();
	});

	test.each(['', 'x', '1', 'one /a', '-1 /a'])('is nowhere when %j is written there', written => {
		expect(leftAt(['/news'], {leftAt: {'/news': written}})).toBeNull();
	});
});
