import {describe, expect, test} from 'vitest';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

describe('the list', () => {
	test('shows headline, publication, date and gist, newest first, the first selected', () => {
		const person = new Person(harbour);
		expect(person.selected).toMatch(/^›● {2}Harbour reopens after the storm +12 Sep$/);
		expect(person.screen[2]).toMatch(/^ {4}The Sound Post · The harbour of Port Ellery opened.* 5 quotes$/);
	});

	test('shows the name of the file for an article without a headline', () => {
		expect(new Person(harbour).screen.join('\n')).toContain('tide-table.txt');
	});

	test('moves by rows, pages and to both ends', () => {
		const person = new Person(harbour).act('down', 'down');
		expect(person.selected).toContain('Council puts the ferry off again');
		expect(person.act('end').selected).toContain('tide-table.txt');
		expect(person.act('top').selected).toContain('Harbour reopens');
		expect(person.act('up').selected).toContain('Harbour reopens');
	});

	test('three thousand rows scroll, page and jump, and only those around the screen are held', () => {
		const many = Array.from({length: 3000}, (_, n) => ({
			headline: `Article number ${n + 1}`,
			published: '2026-01-01',
		}));
		const person = new Person(many).act('end');
		expect(person.selected).toContain('Article number 3000');
		person.act('page-up', 'page-up', 'up');
		expect(person.selected).toContain(`Article number ${3000 - 2 * 10 - 1}`);
		expect(person.model.list.rows.length).toBeLessThan(100);
	});

	test('goes to the next and the previous day', () => {
		const person = new Person(harbour).act('next-day');
		expect(person.selected).toContain('Café owner');
		expect(person.act('next-day').selected).toContain('Long read');
		expect(person.act('previous-day').selected).toContain('Café owner');
	});

	test('an article that arrives above does not move the row of somebody who has moved', () => {
		const person = new Person(harbour).act('down');
		person.arrive({
			headline: 'Breaking: a whale in the basin',
			published: '2026-09-13',
			body: ['A whale came.'],
		});
		expect(person.selected).toContain('Café owner');
		expect(person.listed).toBe(6);
	});

	test('one who has not moved sees the newest arrive on top', () => {
		const person = new Person(harbour).arrive({
			headline: 'Breaking: a whale',
			published: '2026-09-13',
			body: ['A whale came.'],
		});
		expect(person.selected).toContain('Breaking: a whale');
	});
});

describe('tabs', () => {
	test('unread leaves out what is read; what becomes read stays until the list is made anew', () => {
		const person = new Person(harbour).act('read', 'unread');
		expect(person.screen.join('\n')).not.toContain('Harbour reopens');
		person.act('read');
		expect(person.selected).toContain('Café owner');
		expect(person.act('all', 'unread').screen.join('\n')).not.toContain('Café owner');
	});

	test('starred shows what has a star, and says what to do when nothing has', () => {
		const person = new Person(harbour);
		expect(person.act('starred').screen.join('\n')).toMatch(
			/No article has a star yet\.\n\n.*s gives the selected article a star/,
		);
		person.pause().act('all', 'down', 'star', 'starred');
		expect(person.listed).toBe(1);
		expect(person.selected).toMatch(/★ Café owner/);
	});

	test('Tab goes round them', () => {
		const person = new Person(harbour).act('next-tab');
		expect(person.screen[0]).toContain('[Unread 5]');
		expect(person.act('next-tab', 'next-tab').screen[0]).toContain('[All 5]');
		expect(person.act('previous-tab').screen[0]).toContain('[Starred 0]');
	});
});

describe('an article', () => {
	test('opens in its brief, goes deeper to quotes and text, and back the same way', () => {
		const person = new Person(harbour).act('open');
		expect(person.screen[0]).toContain('[Brief]');
		expect(person.screen.join('\n')).toContain('By Ilse Varga · PORT ELLERY');
		person.act('deeper');
		expect(person.screen[0]).toContain('[Quotes]');
		expect(person.screen.join('\n')).toContain('“We lost a pier and found out who our friends are,”');
		person.act('deeper');
		expect(person.screen[0]).toContain('[Text]');
		person.act('back');
		expect(person.screen[0]).toContain('[Quotes]');
		person.act('back', 'back');
		expect(person.selected).toContain('Harbour reopens');
	});

	test('Enter on a line of the brief opens the text there, lit, and Back finds the brief as it was', () => {
		const person = new Person(harbour).act('open', 'down', 'open');
		expect(person.model.place.view).toBe('text');
		expect(person.reading?.lit?.text).toContain('We lost a pier');
		person.act('back');
		expect(person.model.place.view).toBe('brief');
		expect(person.reading?.briefAt).toBe(1);
	});

	test('Enter on a quote opens the text there', () => {
		const person = new Person(harbour).act('open', 'quotes', 'end', 'open');
		expect(person.reading?.lit?.text).toBe('a week of small miracles.');
	});

	test('a text that stands at its beginning shows its headline at any width', () => {
		const person = new Person(harbour).act('open', 'text').send({type: 'resized', columns: 24, rows: 12});
		expect(person.screen[1]).toContain('Harbour reopens');
		expect(person.act('down', 'up').screen[1]).toContain('Harbour reopens');
	});

	test('Back goes to the view one came from, whatever key led away from it', () => {
		const person = new Person(harbour).act('open', 'text', 'back');
		expect(person.model.place.view).toBe('brief');
		person.act('next-view', 'next-view', 'next-view', 'next-view', 'back');
		expect(person.model.place.view).toBe('brief');
		expect(person.act('back', 'back').model.place.view).toBe('list');
	});

	test('one without quotes says so', () => {
		const person = new Person(harbour).act('down', 'open', 'quotes');
		expect(person.screen.join('\n')).toContain('Nobody is quoted in this article.');
		expect(person.act('down', 'up', 'end', 'open').model.place.view).toBe('text');
	});

	test('the next and the previous article keep the view', () => {
		const person = new Person(harbour).act('open', 'text', 'next-article');
		expect(person.screen[0]).toContain('[Text]');
		expect(person.screen.join('\n')).toContain('Café owner wins pier lease');
		person.act('previous-article', 'previous-article');
		expect(person.screen.at(-1)).toContain('This is the first article.');
	});

	test('Space at the end of a text goes to the next article', () => {
		const person = new Person(harbour).act('open', 'text', 'page-down');
		expect(person.reading?.page.article.headline).toContain('Café owner');
	});

	test('paragraphs and quotes can be gone through', () => {
		const person = new Person(harbour, {rows: 7}).act('open', 'text', 'next-quote');
		expect(person.reading?.lit?.text).toContain('We lost a pier');
		expect(person.act('next-quote', 'next-quote').reading?.lit?.text).toBe('Nobody was hurt,');
		expect(person.act('previous-quote').reading?.lit?.text).toContain('The boats');
		const before = person.reading!.at;
		expect(person.act('next-paragraph').reading!.at).toBeGreaterThan(before);
	});

	test('the text resumes at the sentence where it was left, at another width too', () => {
		const person = new Person(harbour).act('end', 'up', 'open', 'text', 'page-down', 'page-down');
		const at = person.reading!.at;
		person.act('back', 'back').send({type: 'resized', columns: 44, rows: 16}).act('open', 'text');
		expect(person.reading!.at).toBe(at);
		const top = person.screen[1]!.trim();
		expect(person.reading!.page.article.body.map(({text}) => text).join('  ')).toContain(top.slice(0, 20));
	});
});

test.each([
	[80, 24, 'starred'],
	[200, 60, 'starred'],
	[40, 12, '★'],
	[20, 6, '★'],
])(
	'in a window of %i columns and %i rows a star is seen in each view of an article',
	(columns, rows, sign) => {
		for (const view of ['brief', 'quotes', 'text']) {
			const person = new Person(harbour, {columns, rows}).act('open', view, 'star');
			expect(person.screen[0]).toContain(sign);
			expect(person.act('star').screen[0]).not.toMatch(/★|starred/);
		}
	},
);

/** The timers that have been set to mark an article as read. */
const timersOf = (person: Person) =>
	person.effects.filter(effect => effect.type === 'after').filter(({message}) => message.type === 'lingered');

describe('read marks', () => {
	test('an article becomes read once its brief has stayed on the screen', () => {
		const person = new Person(harbour).act('open');
		const [timer] = timersOf(person);
		expect(timer).toMatchObject({milliseconds: 2000});
		person.send(timer!.message);
		expect(person.marks.get(1)?.readAt).toMatch(/^2026-09-13T/);
	});

	test('a timer of a view that was left marks nothing', () => {
		const person = new Person(harbour).act('open');
		const [timer] = timersOf(person);
		person.act('next-article').send(timer!.message);
		expect(person.marks.size).toBe(0);
	});

	test('nor does one of an article that was left for the list before another was opened', () => {
		const person = new Person(harbour).act('open', 'back', 'down', 'open');
		const [first, second] = timersOf(person);
		person.send(first!.message);
		expect(person.marks.size).toBe(0);
		person.send(second!.message);
		expect([...person.marks.keys()]).toEqual([2]);
	});

	test('nor one that ends while the settings are on the screen', () => {
		const person = new Person(harbour).act('open');
		const [timer] = timersOf(person);
		person.act('settings').send(timer!.message);
		expect(person.marks.size).toBe(0);
	});

	test('undo and redo take back and repeat, in order', () => {
		const person = new Person(harbour).act('star', 'down', 'read', 'undo');
		expect(person.marks.get(2)?.readAt).toBeNull();
		expect(person.marks.get(1)?.starredAt).not.toBeNull();
		person.act('undo');
		expect(person.marks.get(1)?.starredAt).toBeNull();
		expect(person.act('undo').screen.at(-1)).toContain('Nothing to undo.');
		person.act('redo', 'redo');
		expect(person.marks.get(2)?.readAt).not.toBeNull();
	});

	test('a jump to the end of a text can be undone, back to the place', () => {
		const person = new Person(harbour).act('end', 'up', 'open', 'text', 'page-down');
		const at = person.reading!.at;
		person.act('end');
		expect(person.reading!.at).toBeGreaterThan(at);
		expect(person.act('undo').reading!.at).toBe(at);
	});
});

describe('finding in an article', () => {
	test('counts while typing, goes to the first match, then round with n and N', () => {
		const person = new Person(harbour).act('open', 'text', 'find').type('reed');
		expect(person.screen.at(-1)).toMatch(/find reed\s+1 of 2$/);
		person.press('enter').act('next-match');
		expect(person.reading?.find?.current).toBe(1);
		expect(person.act('next-match').reading?.find?.current).toBe(0);
		expect(person.act('previous-match').reading?.find?.current).toBe(1);
	});

	test('Esc restores exactly what was there before', () => {
		const person = new Person(harbour, {rows: 8}).act('open', 'text', 'down');
		const before = person.screen;
		person.act('find').type('miracles');
		expect(person.screen).not.toEqual(before);
		expect(person.press('esc').screen).toEqual(before);
	});

	test('keeps the count after Enter, and says when it goes round', () => {
		const person = new Person(harbour).act('open', 'text', 'find').type('reed').press('enter');
		expect(person.screen.at(-1)).toMatch(/^ “reed” 1 of 2 /);
		expect(person.press('n').screen.at(-1)).toMatch(/^ “reed” 2 of 2 /);
		expect(person.press('n').screen.at(-1)).toBe(' “reed” 1 of 2, round from the end to the top');
		expect(person.press('N').screen.at(-1)).toBe(' “reed” 2 of 2, round from the top to the end');
		expect(person.press('down').screen.at(-1)).toMatch(/^ “reed” 2 of 2 /);
	});

	test('says that nothing was found, and keeps what was found before', () => {
		const person = new Person(harbour).act('open', 'text', 'find').type('reed').press('enter', 'n');
		const before = person.screen;
		person.act('find').type('zebra').press('enter');
		expect(person.screen.at(-1)).toBe(' “zebra” is not in this article.');
		expect(person.screen.slice(0, -1)).toEqual(before.slice(0, -1));
		expect(person.press('n').screen.at(-1)).toContain('“reed” 1 of 2');
	});

	test('an empty line goes on with what was found', () => {
		const person = new Person(harbour).act('open', 'text', 'find').type('reed').press('enter');
		expect(person.act('find').press('enter').screen.at(-1)).toMatch(/^ “reed” 2 of 2 /);
	});

	test('sees the headline, lit on the screen', () => {
		const person = new Person(harbour, {columns: 30})
			.act('open', 'text', 'end', 'find')
			.type('after the storm')
			.press('enter');
		expect(person.reading?.find?.matches[0]).toEqual({in: 'title', start: 16, end: 31});
		person.press('n');
		person.press('n');
		expect(person.toned('match-here').join(' ')).toBe('after the storm');
	});

	test('forgives case, accents and typographic marks', () => {
		const person = new Person(harbour).act('down', 'open', 'text', 'find').type('CAFE');
		expect(person.screen.at(-1)).toContain('1 of 2');
	});

	test('says when nothing is found', () => {
		expect(new Person(harbour).act('open', 'find').type('zebra').screen.at(-1)).toMatch(
			/find zebra\s+not found$/,
		);
	});
});

describe('narrowing the list', () => {
	test('sees what stands below the headline, and lights it', () => {
		const person = new Person(harbour).act('narrow').type('opened again');
		expect(person.selected).toContain('Harbour reopens');
		expect(person.toned('match')).toEqual(['opened', 'again']);
		const paper = new Person(harbour).act('narrow').type('sound post');
		expect(paper.toned('match').slice(0, 2)).toEqual(['Sound', 'Post']);
	});

	test('follows what is typed, forgives a typo, shows the count; Enter keeps it, Esc gives the whole list back', () => {
		const person = new Person(harbour).act('narrow').type('counsil');
		expect(person.screen.at(-1)).toContain('1 of 5');
		person.press('enter');
		expect(person.selected).toContain('Council puts the ferry off');
		expect(person.listed).toBe(1);
		person.act('clear');
		expect(person.listed).toBe(5);
		expect(person.selected).toContain('Council puts the ferry off');
	});

	test('Esc while typing restores the list and the cursor', () => {
		const person = new Person(harbour).act('down', 'down', 'narrow').type('harbour').press('esc');
		expect(person.selected).toContain('Council puts the ferry off');
		expect(person.listed).toBe(5);
	});

	test('says when nothing matches', () => {
		const person = new Person(harbour).act('narrow').type('qqqq');
		expect(person.screen.join('\n')).toContain('Nothing in this list matches.');
	});

	test('words are found in any order among more than a thousand, too', () => {
		const many = Array.from({length: 1500}, (_, n) => ({
			headline: `Report ${n} from the Northern quay`,
			path: 'quay.txt',
		}));
		const person = new Person(many).act('narrow').type('quay 1499');
		expect(person.listed).toBe(1);
		expect(person.press('enter').selected).toContain('Report 1499');
	});
});
