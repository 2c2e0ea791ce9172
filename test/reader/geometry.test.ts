import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {isSafe} from '../../source/article/safe-text.ts';
import {actions} from '../../source/reader/actions.ts';
import {geometry} from '../../source/reader/geometry.ts';
import {keysOf} from '../../source/reader/keymap.ts';
import type {Model} from '../../source/reader/model.ts';
import {frameOf} from '../../source/reader/rows/frame.ts';
import {fitted} from '../../source/typeset/fit.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {harbour, type Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';
import {anyHostile} from '../typeset/any-text.ts';

const text = (line: {spans: readonly {text: string}[]}) => line.spans.map(span => span.text).join('');

/** A frame fills its window, stays in it, and its cursor too. */
function expectFits(model: Model): void {
	const {columns, rows} = model.size;
	const painted = geometry(model).columns;
	const {lines, cursor} = frameOf(model);
	expect(lines).toHaveLength(rows);
	for (const line of lines) {
		expect(isSafe(text(line))).toBe(true);
		expect(stringWidth(text({spans: fitted(line.spans, painted)}))).toBe(painted);
	}
	if (cursor === null) return;
	expect(cursor.x).toBeGreaterThanOrEqual(0);
	expect(cursor.x).toBeLessThan(columns);
	expect(cursor.y).toBeGreaterThanOrEqual(0);
	expect(cursor.y).toBeLessThan(rows);
}

const screens: Readonly<Record<string, (person: Person) => Person>> = {
	list: person => person,
	starred: person => person.act('starred'),
	narrowing: person => person.act('narrow').type('harbour in the storm of the year'),
	compare: person => person.press('=', 'down', 'down', '=', 'end'),
	brief: person => person.act('open', 'down', 'down'),
	quotes: person => person.act('open', 'quotes', 'end'),
	text: person => person.act('open', 'text', 'next-quote'),
	finding: person => person.act('open', 'text', 'find').type('the'),
	'link asked for': person => person.act('open-url'),
	palette: person => person.act('palette').press('down', 'down').type('find what is looked for in this'),
	help: person => person.act('help').press('pagedown'),
	sort: person => person.act('sort'),
	settings: person => person.act('settings', 'end'),
	'typed setting': person => person.act('settings', 'open').type('/srv/articles, /home/ilse/clippings'),
};
const sizes = [1, 2, 3, 5, 11, 20, 34, 45, 60, 80, 109, 110, 111, 200].flatMap(columns =>
	[1, 2, 3, 4, 8, 11, 24, 60].map(rows => ({columns, rows})),
);

describe.each(Object.entries(screens))('%s', (_, go) => {
	test.each([{}, {linear: true}, {preferences: {lines: 'ascii', columnWidth: 200}} as const])(
		'fits every window, %j',
		options => {
			for (const size of sizes) expectFits(go(new Person(harbour, {...size, ...options})).model);
		},
	);

	test('fits every window it is pulled to', () => {
		const person = go(new Person(harbour));
		for (const size of sizes) expectFits(person.send({type: 'resized', ...size}).model);
	});
});

const anyArticle: fc.Arbitrary<Told> = fc.record({
	headline: fc.option(anyHostile),
	authors: fc.array(anyHostile, {maxLength: 2}),
	publication: fc.option(anyHostile),
	section: fc.option(anyHostile),
	published: fc.constantFrom(null, '2026-09-12', '2026-09', '2026', '0000-99-99'),
	url: fc.constantFrom(null, 'https://post.example/', ...hostileStrings.map(({input}) => input)),
	body: fc.array(
		anyHostile.map(words => `“${words}” ${words}`),
		{maxLength: 3},
	),
	said: fc.array(
		fc.record({by: fc.option(anyHostile), cue: anyHostile, confidence: fc.constantFrom(0.6, 0.9)}),
		{maxLength: 6},
	),
	furniture: fc.array(anyHostile, {maxLength: 1}),
	copies: fc.array(anyHostile, {maxLength: 1}),
});

type Deed = (person: Person) => unknown;
const stays = actions.filter(({id}) => !['quit', 'leave'].includes(id));
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(...stays).map(
			(action): Deed =>
				person => {
					const key = keysOf(action, person.model)[0];
					if (key !== undefined) person.press(key);
				},
		),
	},
	fc.constantFrom('enter', 'esc', 'down', 'pagedown', 'backspace', '^w', 'left').map(
		(key): Deed =>
			person =>
				person.press(key),
	),
	anyHostile.map(
		(words): Deed =>
			person =>
				person.send({type: 'pasted', text: words}),
	),
	fc.string({unit: 'binary', maxLength: 3}).map(
		(words): Deed =>
			person =>
				person.type(words),
	),
	fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})}).map(
		(size): Deed =>
			person =>
				person.send({type: 'resized', ...size}),
	),
	anyArticle.map(
		(told): Deed =>
			person =>
				person.arrive(told),
	),
);

test('whatever is pressed, typed, pasted and resized over whatever articles, the frame fits', () => {
	fc.assert(
		fc.property(
			fc.array(anyArticle, {maxLength: 4}),
			fc.array(anyDeed, {maxLength: 25}),
			(articles, deeds) => {
				const person = new Person(articles);
				for (const deed of deeds) {
					deed(person);
					expectFits(person.model);
				}
			},
		),
		{numRuns: 80},
	);
});

describe('the division of the window', () => {
	const at = (columns: number, rows: number, columnWidth = 72) =>
		geometry({
			...new Person([]).model,
			size: {columns, rows},
			preferences: {...new Person([]).model.preferences, columnWidth},
		});

	test('never paints the last column', () => {
		for (const {columns, rows} of sizes) {
			const {columns: painted, listColumns, previewColumns, measure, margin} = at(columns, rows, 200);
			expect(painted).toBe(Math.max(1, columns - 1));
			expect(margin + measure).toBeLessThanOrEqual(painted);
			expect(previewColumns === 0 ? listColumns : listColumns + 3 + previewColumns).toBe(painted);
		}
	});

	test('has a preview from 110 columns on and a gist where there is height', () => {
		expect(at(109, 24).previewColumns).toBe(0);
		expect(at(110, 24).previewColumns).toBeGreaterThan(40);
		expect(at(80, 24)).toMatchObject({itemRows: 2, items: 11, measure: 72, margin: 3});
		expect(at(80, 8)).toMatchObject({itemRows: 1, items: 6});
	});
});
