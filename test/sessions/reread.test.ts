import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bodyText} from '../../source/article/article.ts';
import {changesInWords, movedOffset} from '../../source/reader/update/reread.ts';
import {harbour, pageOf} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const [reopens, , , , island] = harbour;
const paragraphs = island!.body as string[];

/** Somebody in the middle of the long read, which is article 5. */
const inTheMiddle = () => new Person(harbour).act('end', 'up', 'open', 'text', 'page-down', 'page-down');

describe('an open article whose file has changed', () => {
	test('says what has changed, and nothing when nothing has', () => {
		const person = inTheMiddle();
		const bottom = person.screen.at(-1);
		expect(person.change(5, island!).screen.at(-1)).toBe(bottom);
		person.change(5, {...island, body: [...paragraphs.slice(0, -1), 'A new end.', 'And one more.']});
		expect(person.screen.at(-1)).toBe(' Changed: 2 paragraphs.');
		person.act('back').change(5, {...island, headline: 'Long read, corrected', body: paragraphs.slice(1)});
		expect(person.screen.at(-1)).toBe(' Changed: the headline and 3 paragraphs.');
		person.act('back').change(5, island!);
		expect(person.screen.at(-1)).not.toContain('Changed');
	});

	test.each([
		[['a', 'b', 'c'], ['a', 'b', 'c'], null],
		[['a', 'b', 'c'], ['a', 'x', 'c'], 'Changed: 1 paragraph.'],
		[['a', 'b', 'c'], ['a', 'c'], 'Changed: 1 paragraph.'],
		[['a'], ['a', 'a'], 'Changed: 1 paragraph.'],
		[['a', 'b'], ['x', 'y', 'z', 'b'], 'Changed: 3 paragraphs.'],
		[['a', 'b', 'c'], ['c', 'a', 'b'], null],
		[[], ['a'], 'Changed: 1 paragraph.'],
	])('from %j to %j: %s', (before, after, expected) => {
		const [old, now] = [before, after].map(body => pageOf(1, {body}).article);
		expect(changesInWords(old!, now!)).toBe(expected);
	});

	test('tells of its byline, its date and its furniture, too', () => {
		const [old, now] = [['Printed in Port Ellery'], []].map(
			furniture => pageOf(1, {body: ['a'], furniture}).article,
		);
		expect(changesInWords(old!, now!)).toBe('Changed: what stands around the text.');
	});

	test('shows its new words at the same place', () => {
		const person = inTheMiddle();
		const top = person.screen[1];
		const changed = ['A new beginning.', ...paragraphs.slice(1), 'A new end.'];
		person.change(5, {...island, headline: 'Long read, corrected', body: changed});
		expect(person.screen[1]).toBe(top);
		expect(person.act('end').screen.join('\n')).toContain('A new end.');
		expect(person.act('top').screen.join('\n')).toMatch(/Long read, corrected(.|\n)*A new beginning\./);
		person.act('back', 'back');
		expect(person.selected).toContain('Long read, corrected');
	});

	test('keeps its marks, and its place when it is left', () => {
		const person = inTheMiddle()
			.act('star')
			.change(5, {...island, body: ['Another one.', ...paragraphs]});
		expect(person.act('star').marks.get(5)?.starredAt).toBeNull();
		const {at} = person.reading!;
		expect(person.act('back').marks.get(5)?.place ?? at).toBe(at);
	});

	test('keeps the quote that is selected, the passage that is lit, and the match', () => {
		const body = reopens!.body as string[];
		const changed = {
			...reopens,
			body: ['“Good news at last,” the mayor said. It was about the barge.', ...body],
		};
		const words = (person: Person) => {
			const {page, quoteAt} = person.reading!;
			return page.quotes[quoteAt]!.text;
		};
		const person = new Person(harbour).act('open', 'quotes', 'down', 'down');
		expect(words(person)).toBe('Nobody was hurt,');
		expect(words(person.change(1, changed))).toBe('Nobody was hurt,');

		const lit = new Person(harbour).act('open', 'text', 'next-quote').change(1, changed).reading!;
		expect(bodyText(lit.page.article).slice(lit.lit!.start, lit.lit!.end)).toBe(lit.lit!.text);
		const gone = new Person(harbour)
			.act('open', 'text', 'next-quote')
			.change(1, {...reopens, body: ['None.']});
		expect(gone.reading!.lit).toBeNull();

		const found = new Person(harbour).act('open', 'text', 'find').type('reed').press('enter');
		found.act('next-match').change(1, changed);
		expect(found.reading!.find).toMatchObject({current: 1, query: 'reed'});
		const barge = new Person(harbour).act('open', 'text', 'find').type('barge').press('enter');
		expect(barge.change(1, changed).reading!.find).toMatchObject({current: 1});
	});

	test('stays as it was read when Esc closes a prompt that was open', () => {
		const person = new Person(harbour).act('open', 'text', 'find').type('reed');
		person.change(1, {...reopens, headline: 'Harbour closes again'}).press('esc');
		expect(person.screen[1]).toContain('Harbour closes again');
	});

	test('that is gone stays on the screen and is said to be gone', () => {
		const person = new Person(harbour).act('open', 'text').change(1, null);
		expect(person.screen.at(-1)).toBe(' 1.txt is gone; this is what was in it.');
		expect(person.screen.join('\n')).toContain('We lost a pier');
	});

	test('that says the same stays as it was', () => {
		const person = inTheMiddle();
		const before = person.screen;
		expect(person.change(5, island!).screen).toEqual(before);
	});
});

test('the preview beside the list follows too', () => {
	const person = new Person(harbour, {columns: 140, rows: 30});
	person.change(1, {...reopens, body: ['The harbour of Port Ellery is closed once more, the board said.']});
	expect(person.screen.join('\n')).toMatch(/is closed once more, the board said\./);
});

describe('a place in a text that was changed', () => {
	const before = 'One line.\n\nTwo lines.\n\nThree lines of words.\n\nFour.';

	test.each([
		['what was put before it', `New.\n\n${before}`, 'Three'],
		['what was put after it', `${before}\n\nNew.`, 'Three'],
		['changes on both sides', `0ne line.\n\nNew.\n\nTwo lines.\n\nThree lines of words.\n\nFour!`, 'Three'],
		['what was taken away', 'Three lines of words.\n\nFour.', 'Three'],
	])('is found after %s', (_, now, words) => {
		expect(movedOffset(before, now, before.indexOf(words))).toBe(now.indexOf(words));
	});

	test('lies within the text whatever became of it, and an unchanged text keeps it', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.nat(), (old, now, at) => {
				const offset = at % (old.length + 1);
				const moved = movedOffset(old, now, offset);
				expect(moved).toBeGreaterThanOrEqual(0);
				expect(moved).toBeLessThanOrEqual(now.length);
				expect(movedOffset(old, old, offset)).toBe(offset);
			}),
		);
	});
});
