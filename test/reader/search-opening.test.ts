import {describe, expect, test} from 'vitest';
import {readingOf} from '../../source/reader/model.ts';
import {passageIn, Searching} from './searching.ts';

/** The article on the screen with the words that are lit in it. */
function shown(reader: Searching) {
	const reading = readingOf(reader.model);
	return [reader.model.place.view, reading?.page.id, reading?.lit?.start];
}

const sailed = (id: number) => passageIn(id, `ferry of Port Ellery sailed as planned in article ${id}`).start;

describe('Enter opens', () => {
	test('an article at its words, lit', () => {
		const reader = new Searching().search().press('enter');
		expect(shown(reader)).toEqual(['text', 1, sailed(1)]);
		expect(reader.model.prompt).toBeNull();
	});

	test('an article that has them only in its headline: its brief', () => {
		expect(shown(new Searching().search().press('down', 'down', 'enter')).slice(0, 2)).toEqual(['brief', 3]);
	});

	test('a quote in its text, selected among the quotes too', () => {
		const reader = new Searching().search().press('down', 'down', 'down', 'enter');
		expect(shown(reader).slice(0, 2)).toEqual(['text', 2]);
		const {page, lit, quoteAt} = readingOf(reader.model)!;
		expect([quoteAt, lit?.start]).toEqual([1, page.quotes[1]!.start]);
	});

	test('the hit that is on the screen, although the line has gone on', () => {
		const reader = new Searching().search().press('down').type('s').press('enter');
		expect(shown(reader)).toEqual(['text', 2, sailed(2)]);
		// The newer answer comes while one reads: the hit stays the selected one.
		expect(reader.find().found).toMatchObject({cursor: 1, query: 'ferrys'});
		expect(reader.press('esc').found.cursor).toBe(1);
	});

	test('what is pressed before the article is there counts when it is', () => {
		const reader = new Searching().search();
		reader.slow = true;
		reader.press('enter', '2');
		expect(reader.model.place.view).toBe('search');
		expect(shown(reader.pageComes()).slice(0, 2)).toEqual(['quotes', 1]);
	});

	test('nothing when Esc comes before the article', () => {
		const reader = new Searching().search();
		reader.slow = true;
		reader.press('enter', 'esc').pageComes();
		expect(reader.where).toMatchObject({place: {view: 'search'}, prompt: null});
	});

	test('no article that is gone: that is said, over the results', () => {
		const reader = new Searching().search();
		reader.slow = true;
		const {number} = reader.press('enter').effects.find(effect => effect.type === 'read-page')!;
		reader.send({type: 'page', number, view: 'text', open: null});
		expect(reader.model.notice?.text).toContain('no longer there');
		expect(reader.model.place.view).toBe('search');
	});
});

describe('back from an article', () => {
	test.each(['esc', 'left', 'h', 'q'])('%s leads to the results with the cursor kept', key => {
		const reader = new Searching().search().press('down', 'enter').press(key);
		expect(reader.where).toMatchObject({place: {view: 'search'}, prompt: null});
		expect(reader.found.cursor).toBe(1);
	});

	test('through its views', () => {
		const reader = new Searching().search().press('enter', '1', '2');
		const views = ['q', 'q', 'q'].map(key => reader.press(key).model.place.view);
		expect(views).toEqual(['brief', 'text', 'search']);
	});

	test('at the results the keys move, open, and edit the query again', () => {
		const reader = new Searching(80, 12).search().press('enter', 'esc');
		const cursors = ['j', 'n', 'k', 'N', 'G', 'g', 'space', 'b'].map(key => reader.press(key).found.cursor);
		expect(cursors).toEqual([1, 2, 1, 0, 5, 0, 3, 0]);
		expect(shown(reader.press('down', 'right')).slice(0, 2)).toEqual(['text', 2]);
		expect(reader.press('esc', '/').line).toBe('ferry');
	});
});

describe('Esc restores', () => {
	const places: [string, (reader: Searching) => Searching][] = [
		['the list', reader => reader.act('down', 'down')],
		['a brief', reader => reader.act('open', 'down')],
		['a text with a quote lit', reader => reader.act('open', 'text', 'next-quote')],
		[
			'a text with something found',
			reader => reader.act('open', 'text', 'find').type('day 9').press('enter'),
		],
		['the settings', reader => reader.act('settings', 'down')],
		['an article that a search led to', reader => reader.search().press('enter', 'J')],
	];

	test.each(places)('%s exactly, from the prompt and from the results', (_, go) => {
		const reader = go(new Searching());
		const before = reader.where;
		reader.act('search-anywhere').type('pier').find().press('down', 'esc');
		expect(reader.where).toEqual(before);
		reader.act('search-anywhere').type('pier').find().press('down', 'enter', '2', 'J', 'esc', 'esc');
		expect(reader.where.place).toMatchObject({view: 'search'});
		expect(reader.press('esc').where).toEqual(before);
	});

	test('the results of the query before', () => {
		const reader = new Searching().search().press('down', 'enter', 'esc');
		const before = reader.where;
		reader.press('/').type(' pier').find().press('down', 'esc');
		expect(reader.where).toEqual(before);
		expect(reader.questions.at(-1)?.query).toBe('ferry pier');
	});

	test('them, asked again where the answer was dropped', () => {
		const reader = new Searching().search().press('enter', 'esc').libraryGrows();
		reader.press('/').type('s').press('esc');
		expect(reader.questions.at(-1)?.query).toBe('ferry');
		expect(reader.find().found).toMatchObject({open: false, query: 'ferry'});
	});

	test('an article with what has become of it meanwhile', () => {
		const reader = new Searching().act('open').act('search-anywhere').type('pier');
		const mark = {readAt: '2026-09-20', starredAt: null, place: null};
		reader.send({type: 'marked', id: 1, mark, kept: []}).press('esc');
		expect(readingOf(reader.model)?.mark).toEqual(mark);
	});
});

describe('from hit to hit', () => {
	test('n and N, at their places; the list is left alone', () => {
		const reader = new Searching().search().press('enter', 'n');
		expect(shown(reader)).toEqual(['text', 2, sailed(2)]);
		expect(reader.model.notice?.text).toBe('result 2 of 6');
		expect(shown(reader.press('n')).slice(0, 2)).toEqual(['brief', 3]);
		expect(shown(reader.press('N'))).toEqual(['text', 2, sailed(2)]);
		expect(reader.effects.some(({type}) => type === 'seek')).toBe(false);
		expect(reader.model.list.cursor).toBe(0);
		expect(reader.press('esc').found.cursor).toBe(1);
	});

	test('speakers are passed over, and the ends are said', () => {
		const reader = new Searching().search().press('enter', 'N');
		expect(reader.model.notice?.text).toBe('This is the first of the results.');
		reader.press('n', 'n', 'n', 'n', 'n');
		expect(reader.model.notice?.text).toBe('This is the last of the results.');
		expect(shown(reader).slice(0, 2)).toEqual(['text', 1]);
	});

	test('with something found in the article n is of that', () => {
		const reader = new Searching().search().press('enter', '/').type('day 9').press('enter', 'n');
		expect(readingOf(reader.model)).toMatchObject({page: {id: 1}, find: {query: 'day 9'}});
	});

	test('J and K go on in the view that is open', () => {
		const reader = new Searching().search().press('enter', '2', 'J');
		expect(shown(reader).slice(0, 2)).toEqual(['quotes', 2]);
		expect(shown(reader.press('K')).slice(0, 2)).toEqual(['quotes', 1]);
		expect(shown(reader.press('3', 'J'))).toEqual(['text', 2, sailed(2)]);
		expect(reader.press('esc', 'esc').model.place.view).toBe('search');
	});

	test('from the list J is of the list and n of what is unread', () => {
		const reader = new Searching().search().press('esc').act('open').press('J');
		expect(readingOf(reader.model)?.page.id).toBe(2);
		expect(reader.press('n').effects.at(-1)?.type).toBe('seek');
	});
});
