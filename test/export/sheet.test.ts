import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSafe, safe} from '../../source/article/safe-text.ts';
import {type Field, type Fields, toldFields} from '../../source/export/record.ts';
import {
	type Format,
	fieldsOf,
	formats,
	piecesOf,
	type Sheet,
	sheetOf,
	type View,
	views,
} from '../../source/export/sheet.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {everything, nothingKnown} from './everything.ts';
import {parseCsv, unguarded} from './parse-csv.ts';
import {rendered} from './rendered.ts';

/** A whole document. */
async function written(view: View, format: Format, all: readonly unknown[]): Promise<string> {
	return [...piecesOf((await sheetOf(view, format)) as Sheet<unknown>, all)].join('');
}

const text = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.array(fc.constantFrom(...'*_`[]()<>#+-.!|~\\&;:@=%1 a\n\r\t"\',')).map(all => all.join('')),
	fc.constantFrom(...hostileStrings.map(({input}) => input)),
);

describe.each(views)('%s', view => {
	test('as JSON Lines is one line each, and loses nothing of the text', async () => {
		await fc.assert(
			fc.asyncProperty(text, async raw => {
				const all = everything(raw)[view];
				const json = await written(view, 'json', all);
				const lines = json.split('\n');
				expect(lines.pop()).toBe('');
				expect(lines).toHaveLength(all.length);
				const texts = lines.flatMap(line => textsIn(JSON.parse(line)));
				expect(texts).toContain(raw);
				expect(texts.filter(found => found !== raw && !ownWords.has(found))).toEqual([]);
			}),
			{numRuns: 60},
		);
	});

	test('has records that hold what the table of fields says, in its order', async () => {
		const known = nothingKnown();
		const all: readonly unknown[] = [
			...everything('Ferry')[view],
			...(view in known ? known[view as keyof typeof known] : []),
		];
		const records = (await written(view, 'json', all)).trimEnd().split('\n');
		expect(records).toHaveLength(all.length);
		for (const record of records) expect(faults(JSON.parse(record), fieldsOf(view))).toEqual([]);
	});

	test('as CSV has as many cells in every row, of which none is a formula', async () => {
		await fc.assert(
			fc.asyncProperty(text, async raw => {
				const rows = parseCsv(await written(view, 'csv', everything(raw)[view]));
				const [names = []] = rows;
				expect(new Set(names).size).toBe(names.length);
				expect(rows.length).toBeGreaterThan(1);
				for (const row of rows) {
					expect(row).toHaveLength(names.length);
					for (const cell of row) expect(cell ?? '').not.toMatch(/^\s*[=+\-@＝＋－＠]/);
				}
				// Of a text that begins with an apostrophe nobody can tell whose that is.
				const cells = rows.flat().flatMap(cell => [cell, unguarded(cell)]);
				if (safe(raw) !== '') expect(cells.some(cell => cell?.includes(safe(raw)))).toBe(true);
			}),
			{numRuns: 60},
		);
	});

	test('as Markdown shows the text, of which nothing acts', async () => {
		await fc.assert(
			fc.asyncProperty(text, async raw => {
				const {blocks, kinds} = rendered(await written(view, 'markdown', everything(raw)[view]));
				const shown = safe(raw).trim();
				expect(blocks.some(block => block.includes(shown))).toBe(true);
				expect(kinds.filter(kind => /html|image|code_inline|^s_|hr|ordered/.test(kind))).toEqual([]);
			}),
			{numRuns: 60},
		);
	});

	test('as text shows the text, line by line', async () => {
		await fc.assert(
			fc.asyncProperty(text, async raw => {
				const document = await written(view, 'text', everything(raw)[view]);
				const shown = safe(raw).trim();
				expect(document.split('\n').some(line => line.includes(shown))).toBe(true);
			}),
			{numRuns: 60},
		);
	});

	test.each(formats)('as %s does nothing in a terminal', async format => {
		for (const {input, name} of hostileStrings) {
			const lines = (await written(view, format, everything(input)[view])).split('\n');
			const unsafe = lines.filter(line => !isSafe(line) && format !== 'json');
			expect(unsafe, name).toEqual([]);
			for (const line of lines)
				expect(line).not.toMatch(/[\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]/);
		}
	});
});

test.each(formats)('nothing at all is no more than a head as %s', async format => {
	for (const view of views) {
		const document = await written(view, format, []);
		if (format === 'csv') expect(parseCsv(document)).toHaveLength(1);
		else expect(document).toBe('');
	}
});

test('an article without quotes is a record and no section', async () => {
	const {quotes} = nothingKnown();
	expect(JSON.parse(await written('quotes', 'json', quotes))).toMatchObject({quotes: []});
	expect(await written('quotes', 'markdown', quotes)).toBe('');
	expect(parseCsv(await written('quotes', 'csv', quotes))).toHaveLength(1);
});

test('results stand below a heading of their kind', async () => {
	const document = await written('search', 'markdown', everything('Ferry').search);
	expect(document.match(/^## .*$/gm)).toEqual(['## Articles', '## Quotes', '## Speakers']);
});

test('the story is one cell with its line ends', async () => {
	const [subject] = everything('Ferry').text;
	const [names, row] = parseCsv(await written('text', 'csv', [subject]));
	expect(row![names!.indexOf('body')]).toBe(Array(6).fill('Ferry').join('\n\n'));
});

test('every field is told of once, with what it holds', () => {
	for (const view of views) {
		const told = toldFields(fieldsOf(view));
		expect(new Set(told.map(({name}) => name)).size).toBe(told.length);
		expect(told.filter(({means}) => means === '')).toEqual([]);
	}
});

/** Words that records have of their own. */
const ownWords = new Set(
	'text article quote speaker headline person said W-CUT E-EMPTY 2026-08-14 utf-8 en ab layout same rename 2026-11-30T09:15:00.000Z paragraph subhead list-item table caption ferry.txt clipping citation mark correction'.split(
		' ',
	),
);

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What of a record is not as its fields are told of. */
function faults(record: Record<string, unknown>, fields: Fields<never>): string[] {
	const names = Object.keys(fields);
	if (names.join() !== Object.keys(record).join()) return [`fields ${Object.keys(record)}`];
	return names.flatMap(name => {
		const {holds, inside} = fields[name]!;
		const value = record[name];
		if (!kinds[holds](value)) return [`${name} is no ${holds}`];
		if (inside === undefined || value === null) return [];
		return [value].flat().flatMap(item => faults(item as Record<string, unknown>, inside));
	});
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown) => typeof value === 'number';
const isSwitch = (value: unknown) => typeof value === 'boolean';
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);
const each = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);

const kinds: Readonly<Record<Field<never>['holds'], (value: unknown) => boolean>> = {
	text: isText,
	'text or null': orNull(isText),
	number: isNumber,
	'number or null': orNull(isNumber),
	'true or false': isSwitch,
	'true, false or null': orNull(isSwitch),
	texts: each(isText),
	object: isRecord,
	record: isRecord,
	'record or null': orNull(isRecord),
	records: each(isRecord),
};
