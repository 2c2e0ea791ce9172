import {describe, expect, test} from 'vitest';
import type {Warning} from '../../source/article/article.ts';
import {frameOf} from '../../source/reader/rows/frame.ts';
import {width} from '../../source/typeset/fit.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const error = (code: string, text: string): {error: Warning} => ({error: {code, text}});
const failed = {
	'tides/chart.png': error('E-BINARY', 'looks like a PNG picture'),
	'empty.txt': error('E-EMPTY', 'is empty'),
	pipe: error('E-READ', 'is a pipe, not a file'),
	'odd.txt': {format: 'text', articles: 1, warnings: [{code: 'W-ENCODING', text: 'one byte is no UTF-8'}]},
};
const passed = [
	{path: 'node_modules', file: '/n', passedOver: {code: 'W-SKIP', text: 'is passed over: it holds programs'}},
];
const many = (count: number) =>
	Object.fromEntries(
		Array.from({length: count}, (_, n) => [
			`scan ${String(n + 1).padStart(5, '0')}.txt`,
			error('E-EMPTY', 'is empty'),
		]),
	);

const open = () => new Person(harbour).fail(failed, passed).press('!');

describe('files that could not be read', () => {
	test('are listed by path with their reasons, below them what was read with a warning or passed over', () => {
		const person = open();
		expect(person.screen[0]).toMatch(/^ Files that could not be read +1 of 5$/);
		expect(person.screen.slice(1, -1).join('\n').trimEnd()).toBe(
			[
				'   Could not be read: 3',
				' › empty.txt',
				' │   E-EMPTY is empty',
				'   pipe',
				'     E-READ is a pipe, not a file',
				'   tides/chart.png',
				'     E-BINARY looks like a PNG picture',
				'',
				'   Read with a warning: 1',
				'   odd.txt',
				'     W-ENCODING one byte is no UTF-8',
				'',
				'   Folders passed over: 1',
				'   node_modules',
				'     W-SKIP is passed over: it holds programs',
			].join('\n'),
		);
	});

	test.each(['unread', 'unreadable', 'could not', 'check', 'files'])(
		'the palette finds them by “%s”',
		typed => {
			const person = new Person(harbour).fail(failed).press(':').type(typed);
			expect(person.screen.join('\n')).toContain(
				'Check the unreadable files: what could not be read, and why',
			);
		},
	);

	test('the palette opens them, and help has their key', () => {
		const person = new Person(harbour).fail(failed).press(':').type('unreadable').press('enter');
		expect(person.screen[0]).toContain('Files that could not be read');
		expect(person.press('left', '?').type('unreadable').screen.join('\n')).toMatch(
			/Check the unreadable files.* !$/m,
		);
	});

	test('the bar of the list names the key where there is room', () => {
		expect(new Person(harbour, {columns: 100}).fail(failed).screen[0]).toContain('3 unreadable (!)');
		expect(new Person(harbour, {preferences: {keys: {problems: []}}}).fail(failed).screen[0]).toMatch(
			/3 unreadable ·/,
		);
		expect(new Person(harbour, {columns: 100}).screen[0]).not.toContain('unreadable');
	});

	test.each(['esc', 'left', 'h', 'q'])('%s leads back to where one came from', key => {
		const person = new Person(harbour).fail(failed).act('down', 'open', 'text').press('!');
		expect(person.screen[0]).toContain('Files that could not be read');
		expect(person.press(key).screen[0]).toContain('[Text]');
		expect(person.reading?.page.article.headline).toContain('Café owner');
	});

	test('settings and a search that begin here lead back here', () => {
		const person = open().act('down', 'settings', 'back');
		expect(person.selected).toContain('pipe');
		expect(person.press('^f', 'esc').selected).toContain('pipe');
	});
});

describe('among them one', () => {
	test('moves by rows, pages, numbers and to both ends', () => {
		const person = new Person(harbour).fail(many(300)).press('!').act('down', 'down', 'up');
		expect(person.selected).toContain('scan 00002.txt');
		expect(person.act('end').selected).toContain('scan 00300.txt');
		expect(person.act('top', 'page-down').selected).toMatch(/scan 0001\d/);
		expect(person.act('page-up').selected).toContain('scan 00001.txt');
		expect(person.press('2', '5', '0', 'G').selected).toContain('scan 00250.txt');
		expect(person.screen[0]).toContain('250 of 300');
	});

	test('has only those around the screen, however many there are', () => {
		const person = new Person(harbour).fail(many(10_000)).press('!').act('end', 'up');
		expect(person.selected).toContain('scan 09999.txt');
		expect(person.model.problems.answer!.rows.length).toBeLessThan(100);
		expect(person.screen[0]).toContain('9,999 of 10,000');
	});

	test('keeps the row when another file fails above it, and sees it when the cursor is on top', () => {
		const person = open().act('down');
		person.fail({'a.txt': error('E-EMPTY', 'is empty')});
		expect(person.selected).toContain('pipe');
		expect(person.screen[0]).toContain('3 of 6');
		person.act('top').fail({'aa.txt': error('E-EMPTY', 'is empty'), '0.txt': error('E-EMPTY', 'is empty')});
		expect(person.selected).toContain('0.txt');
	});

	test('moves on while the answer is on its way, and nothing old is shown for it', () => {
		const person = new Person(harbour).fail(many(300)).slow().press('!').act('end');
		expect(person.catchUp().selected).toContain('scan 00300.txt');
		person.slow().act('top');
		expect(person.screen[0]).toContain('1 of 300');
		expect(person.catchUp().selected).toContain('scan 00001.txt');
	});

	test('opens a file in the editor where it is text, and is told why not where it is none', () => {
		const person = open().act('edit');
		expect(person.effects.at(-1)).toEqual({type: 'edit', file: 'empty.txt', near: ''});
		person.act('down').press('e');
		expect(person.screen.at(-1)).toContain('There is no text to edit: is a pipe, not a file.');
		person.act('down').press('e');
		expect(person.screen.at(-1)).toContain('There is no text to edit: looks like a PNG picture.');
		person.act('down', 'edit');
		expect(person.effects.at(-1)).toEqual({type: 'edit', file: 'odd.txt', near: ''});
		person.act('down').press('e');
		expect(person.screen.at(-1)).toContain('A folder is no file to edit.');
	});

	test('looks again', () => {
		expect(open().act('rescan').effects).toContainEqual({type: 'rescan', isOutcomeAsked: true});
	});
});

describe('where there is nothing to tell', () => {
	test('that is said, also while files are still being read', () => {
		expect(new Person(harbour).press('!').screen.join('\n')).toMatch(
			/Every file could be read\.\n\n +r looks again/,
		);
		const reading = new Person(harbour, {progress: {found: 9, done: 3, finished: false}}).press('!');
		expect(reading.screen.join('\n')).toContain('So far every file could be read.');
		expect(reading.fail(failed).screen.join('\n')).toContain('Could not be read: 3');
	});

	test('but for warnings and folders, that comes first', () => {
		const person = new Person(harbour).fail({}, passed).press('!');
		expect(person.screen.join('\n')).toMatch(/Every file could be read\.\n\n +Folders passed over: 1/);
	});

	test('an empty library tells the one reason, and leads to the page', () => {
		const person = new Person([]).fail({'/news/gone': error('E-READ', 'no such file or folder')});
		const screen = person.screen.join(' ').replace(/\s+/g, ' ');
		expect(screen).toContain('Nothing here could be read. /news/gone: no such file or folder. ! shows');
		expect(screen).not.toMatch(/one file/i);
		expect(person.press('!').selected).toContain('/news/gone');
	});
});

describe('whatever the window and the names', () => {
	const hostile = {
		'\u001b[2J\u202egpj.exe': error('E-BINARY', 'looks like \u001b]0;title\u0007 a program'),
		'caf\\xE9 \u0007.txt': error('E-EMPTY', 'is empty'),
		[`${'deep/'.repeat(300)}港のニュース.txt`]: error(
			'E-PARSE',
			`could not be understood: ${'word '.repeat(60)}`,
		),
	};
	const sizes = [
		[20, 5],
		[20, 3],
		[40, 12],
		[80, 24],
		[200, 60],
		[5, 2],
		[1, 1],
	] as const;

	test.each(sizes)('%d x %d holds them', (columns, rows) => {
		for (const options of [{}, {linear: true}, {preferences: {lines: 'ascii'}} as const]) {
			const person = new Person(harbour, {columns, rows, ...options}).fail(hostile, passed).press('!');
			for (let step = 0; step < 4; step++, person.act('down')) {
				const {lines, cursor} = frameOf(person.model);
				expect(lines).toHaveLength(rows);
				for (const {spans} of lines) {
					const text = spans.map(part => part.text).join('');
					expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
					expect(width(text)).toBeLessThanOrEqual(Math.max(1, columns));
				}
				if (cursor !== null) expect(cursor.y).toBeLessThan(rows);
			}
		}
	});

	test('the smallest window has the name and the reason of the selected one', () => {
		const person = new Person(harbour, {columns: 20, rows: 5}).fail({
			'archive/of/the/old/harbour/in/the/east/log.txt': error('E-EMPTY', 'is empty'),
		});
		expect(person.press('!').screen.slice(1, -1)).toEqual(['› …/log.txt', '│ E-EMPTY is empty', '']);
	});

	test('without Unicode no sign is beyond ASCII, and a screen reader hears no decoration', () => {
		const ascii = new Person(harbour, {preferences: {lines: 'ascii'}}).fail(failed).press('!');
		expect(ascii.screen.join('')).toMatch(/^[\x20-\x7e]*$/);
		const spoken = new Person(harbour, {linear: true}).fail(failed).press('!');
		expect(spoken.screen.join('')).not.toMatch(/[│›]/);
	});
});
