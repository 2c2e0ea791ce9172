import {once} from 'node:events';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Worker} from 'node:worker_threads';
import fc from 'fast-check';
import * as ink from 'ink';
import * as react from 'react';
import stringWidth from 'string-width';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {mostKept} from '../../source/make/ink-changes.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';
import {frame} from './window.tsx';

const packages = join(import.meta.dirname, '../../node_modules');
const addressOf = (path: string) => pathToFileURL(join(packages, path)).href;

type Kept = Readonly<Record<'widths' | 'blockWidths' | 'styledChars', Map<string, unknown>>>;
type Output = {
	readonly caches: Kept;
	write(x: number, y: number, text: string, options: {transformers: never[]}): void;
	get(): {output: string};
};
type Outputs = new (size: {width: number; height: number}) => Output;

let Output: Outputs;
let widestLine: (text: string) => number;
beforeAll(async () => {
	Output = (await import(addressOf('ink/build/output.js'))).default;
	widestLine = (await import(addressOf('widest-line/index.js'))).default;
});

const size = {width: 400, height: 3};
const kept = () => new Output(size).caches;
const lengthOf = (known: Map<string, unknown>) =>
	[...known.keys()].reduce((sum, {length}) => sum + length, 0);

describe('what Ink knows of its rows', () => {
	beforeEach(() => {
		for (const known of Object.values(kept())) known.clear();
	});

	test('is kept over frames, in the Ink that draws our screens', () => {
		const {model} = new Person(harbour);
		const shown = frame(model);
		const rows = [...kept().styledChars.keys()].filter(text => text.includes('Harbour reopens'));
		expect(rows).not.toEqual([]);
		const known = rows.map(row => kept().styledChars.get(row));
		expect(frame(model)).toBe(shown);
		expect(rows.every((row, at) => kept().styledChars.get(row) === known[at])).toBe(true);
	});

	test('is no more than of so much text, however many rows there were and however long', () => {
		let most = 0;
		for (let number = 0; number < 500; number++) {
			const output = new Output(size);
			const row = `${number} ${'fog '.repeat(number % 100)}`;
			output.write(0, 0, row, {transformers: []});
			expect(output.get().output.split('\n')[0]).toBe(row.trimEnd());
			for (const known of Object.values(kept())) expect(lengthOf(known)).toBeLessThanOrEqual(mostKept);
			most = Math.max(most, lengthOf(kept().styledChars));
		}
		expect(most).toBeGreaterThan(mostKept * 0.9);
	});

	test('is nothing of a text that alone is longer', () => {
		const output = new Output(size);
		output.write(0, 0, 'short', {transformers: []});
		output.write(0, 1, '-'.repeat(mostKept + 1), {transformers: []});
		output.get();
		expect(Math.max(...[...kept().styledChars.keys()].map(text => text.length))).toBeLessThanOrEqual(
			mostKept,
		);
	});

	test('and how wide a text is, is what it is without', () => {
		const text = fc.array(piece, {maxLength: 6}).map(pieces => pieces.join(''));
		fc.assert(
			fc.property(text, text, (one, other) => {
				const expected = Math.max(stringWidth(one), stringWidth(other));
				expect([widestLine(`${one}\n${other}`), widestLine(`${one}\n${other}`)]).toEqual([
					expected,
					expected,
				]);
			}),
		);
	});
});

type Frame = {readonly columns: number; readonly rows: readonly string[]; readonly indent: number};

/** What Ink makes of rows, each cut to the window, and once more in a narrow part of it. Uses nothing from outside. */
function drawn({renderToString, Box, Text}: typeof ink, {createElement}: typeof react, given: Frame): string {
	const {columns, rows, indent} = given;
	const lines = rows.map((row, at) => createElement(Text, {wrap: 'truncate', key: at}, row));
	const column = {flexDirection: 'column', flexShrink: 0} as const;
	const clip = {overflow: 'hidden', height: 3, width: columns} as const;
	const inside = {...column, marginLeft: -indent, marginTop: -1, width: columns + indent + 3};
	return renderToString(
		createElement(
			Box,
			{...column, width: columns},
			...lines,
			createElement(Box, clip, createElement(Box, inside, ...lines)),
		),
		{columns},
	);
}

// Some of everything that Ink treats in a way of its own.
const plain = [
	'fog',
	' ',
	'ferry ',
	'é',
	'e\u0301',
	'東京',
	'。',
	'👍',
	'👍🏽',
	'👨‍👩‍👧',
	'🇳🇴',
	'1️⃣',
	'\u200b',
	'ﾊﾟ',
	'क्षि',
	'ا',
];
const styled = plain.flatMap(text => [
	`\x1b[1m${text}\x1b[22m`,
	`\x1b[38;5;130m${text}\x1b[39m`,
	`\x1b[7m${text}\x1b[27m`,
	`\x1b[48;2;1;2;3m${text}`,
	`\x1b[4m\x1b[31m${text}\x1b[0m`,
	`\x1b]8;;https://news.example/\x07${text}\x1b]8;;\x07`,
]);
const piece = fc.constantFrom(...plain, ...styled);

/** Frames that show rows out of a few again and again, in other places and in windows of other sizes. */
const frames: fc.Arbitrary<Frame[]> = fc
	.array(
		fc.array(piece, {maxLength: 8}).map(pieces => pieces.join('')),
		{minLength: 1, maxLength: 6},
	)
	.chain(pool =>
		fc.array(
			fc.record({
				columns: fc.integer({min: 1, max: 24}),
				rows: fc.array(fc.constantFrom(...pool), {maxLength: 6}),
				indent: fc.nat(4),
			}),
			{minLength: 1, maxLength: 6},
		),
	);

describe('a frame', () => {
	let untouched: Worker;
	beforeAll(() => {
		// A thread has its own packages, and the changes are not made there.
		untouched = new Worker(
			`const {parentPort, workerData} = require('node:worker_threads');
			const drawn = ${drawn};
			void Promise.all(workerData.map(address => import(address))).then(([ink, react]) =>
				parentPort.on('message', frames => parentPort.postMessage(frames.map(frame => drawn(ink, react, frame)))),
			);`,
			{eval: true, workerData: [addressOf('ink/build/index.js'), addressOf('react/index.js')]},
		);
	});
	afterAll(() => untouched.terminate());

	test('is what an Ink that keeps nothing makes of it', {timeout: 120_000}, async () => {
		await fc.assert(
			fc.asyncProperty(frames, async given => {
				untouched.postMessage(given);
				const [expected] = await once(untouched, 'message');
				expect(given.map(some => drawn(ink, react, some))).toEqual(expected);
			}),
			{numRuns: 60},
		);
	});
});
