import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/article/article.ts';
import {Person} from '../fixtures/person.ts';

const lots = [
	'Gauge',
	'What was seen',
	'a',
	'Mud, then water, then mud again, then a boat that lay on it all day',
	'b',
	'Nothing',
];
const text = `${lots[0]} | ${lots[1]}\n${lots[2]} | ${lots[3]}\n${lots[4]} | ${lots[5]}`;
const at = (cell: number) => {
	const start = text.indexOf(lots[cell]!, cell === 2 ? 20 : cell === 4 ? text.lastIndexOf('\n') : 0);
	return [start, start + lots[cell]!.length] as const;
};
const table: Block = {
	kind: 'table',
	text,
	columns: {
		hasHead: true,
		rows: [
			[at(0), at(1)],
			[at(2), at(3)],
			[at(4), at(5)],
		],
	},
};
const paragraphs = Array.from({length: 30}, (_, number) => `Paragraph ${number}.`);
const open = (size?: {columns: number; rows: number}) =>
	new Person(
		[{headline: 'Gauges', body: [...paragraphs.slice(0, 5), table, ...paragraphs.slice(5)]}],
		size,
	).act('open', 'text');

describe('a long text with a table in it', () => {
	test.each([
		[80, 24],
		[30, 12],
		[12, 8],
	])('goes down and up line by line, never standing still, at %i x %i', (columns, rows) => {
		const person = open({columns, rows});
		const tops = [person.screen.join('\n')];
		for (let steps = 0; steps < 200; steps++) {
			const shown = person.act('down').screen.join('\n');
			if (shown === tops.at(-1)) break;
			tops.push(shown);
		}
		expect(person.screen.at(-2)).toContain('29.');
		for (let steps = 0; steps < 200 && person.screen.join('\n') !== tops[0]; steps++) {
			const before = person.screen.join('\n');
			expect(person.act('up').screen.join('\n')).not.toBe(before);
		}
		expect(person.screen.join('\n')).toBe(tops[0]);
	});

	test('finds words of a cell in the row where they stand', () => {
		const person = open({columns: 36, rows: 14}).act('find').type('all day').press('enter');
		const row = person.screen.findIndex(line => line.includes('›'));
		expect(person.screen[row]).toContain('all day');
	});
});
