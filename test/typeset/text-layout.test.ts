import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {type Block, type BlockKind, blockStarts, bodyText} from '../../source/article/article.ts';
import {safe} from '../../source/article/safe-text.ts';
import {
	layoutText,
	lineAt,
	paragraphRows,
	type TextLine,
	type Tint,
	tinted,
} from '../../source/typeset/text-layout.ts';
import {pageOf} from '../fixtures/pages.ts';
import {anyHostile, anyText} from './any-text.ts';

const kinds: readonly BlockKind[] = ['paragraph', 'subhead', 'quote', 'list-item', 'table', 'caption'];
const anyBlock: fc.Arbitrary<Block> = fc.record({
	kind: fc.constantFrom(...kinds),
	text: fc.oneof(anyText, anyHostile, fc.constant('')).map(text => text.replace(/[\r\n]/g, ' ')),
});
const anyTable: fc.Arbitrary<Block> = fc
	.array(anyText, {minLength: 1, maxLength: 4})
	.map(rows => ({kind: 'table', text: rows.join('\n')}));
const anyBody = fc.array(fc.oneof({weight: 4, arbitrary: anyBlock}, anyTable), {maxLength: 5});
const anyWidth = fc.integer({min: 1, max: 100});

const linesOf = (body: readonly Block[], columns: number) =>
	layoutText(pageOf(1, {headline: 'Tide', body}), columns);
/** Non-joiners go with the spaces where a row is broken. */
const withoutSpaces = (text: string) => text.replace(/[ \u200c]/g, '');
const isText = ({kind}: TextLine) => kind !== 'heading' && kind !== 'gap';

describe('rows of a text', () => {
	test('heading, paragraphs with gaps between, lists and tables without', () => {
		const {lines} = linesOf(
			[
				{kind: 'paragraph', text: 'The ferry sails at noon.'},
				{kind: 'list-item', text: 'one boat'},
				{kind: 'list-item', text: 'two boats and a dinghy'},
				{kind: 'table', text: 'Day   Tide\nFri   4.1 m'},
			],
			16,
		);
		expect(lines.map(({indent, text}) => indent + text)).toEqual([
			'Tide',
			'',
			'The ferry sails',
			'at noon.',
			'',
			'• one boat',
			'• two boats and',
			'  a dinghy',
			'',
			'Day   Tide',
			'Fri   4.1 m',
		]);
	});

	test('an article without a body is its heading', () => {
		const layout = linesOf([], 40);
		expect(layout.lines.every(({kind}) => kind === 'heading')).toBe(true);
		expect(lineAt(layout, 0)).toBe(layout.lines.length - 1);
		expect(lineAt(layout, 500)).toBe(layout.lines.length - 1);
	});

	test('cover the body: every offset once, in order', () => {
		fc.assert(
			fc.property(anyBody, anyWidth, (body, columns) => {
				const rows = linesOf(body, columns).lines.filter(isText);
				const text = bodyText({body});
				let last = 0;
				for (const {start, end} of rows) {
					expect(text.slice(last, start)).toMatch(/^\n*$/);
					expect(end).toBeGreaterThanOrEqual(start);
					last = end;
				}
				expect(last).toBe(text.length);
			}),
		);
	});

	test('show every word of the body, made safe', () => {
		fc.assert(
			fc.property(anyBody, anyWidth, (body, columns) => {
				const shown = linesOf(body, columns)
					.lines.filter(isText)
					.map(({text}) => text);
				const expected = body.flatMap(({kind, text}) =>
					(kind === 'table' ? text.split('\n') : [text]).map(safe),
				);
				expect(withoutSpaces(shown.join(''))).toBe(withoutSpaces(expected.join('')));
			}),
		);
	});

	test('are no wider than the column, but for single characters that are', () => {
		fc.assert(
			fc.property(anyBody, anyWidth, (body, columns) => {
				for (const {indent, text} of linesOf(body, columns).lines) {
					const fits = stringWidth(indent + text) <= columns;
					expect(fits || stringWidth(text) <= 2).toBe(true);
				}
			}),
		);
	});
});

describe('the row of an offset', () => {
	test('is the one that shows it', () => {
		fc.assert(
			fc.property(anyBody, anyWidth, fc.nat(400), (body, columns, offset) => {
				const layout = linesOf(body, columns);
				const row = layout.lines[lineAt(layout, offset)]!;
				const within = layout.lines.find(({start, end}) => start <= offset && offset < end);
				if (within !== undefined) expect(row).toBe(within);
			}),
		);
	});

	test('between two blocks is where the second begins', () => {
		const layout = linesOf(
			['The ferry', 'sails.'].map((text): Block => ({kind: 'paragraph', text})),
			40,
		);
		expect([9, 10, 11].map(offset => layout.lines[lineAt(layout, offset)]!.text)).toEqual([
			'sails.',
			'sails.',
			'sails.',
		]);
	});

	test('is found again by the offset of the row', () => {
		fc.assert(
			fc.property(anyBody, anyWidth, (body, columns) => {
				const layout = linesOf(body, columns);
				for (const [at, {kind, start, end}] of layout.lines.entries()) {
					if (kind !== 'gap' && end > start) expect(lineAt(layout, start)).toBe(at);
				}
			}),
		);
	});

	test('of every block is where its paragraph begins', () => {
		fc.assert(
			fc.property(
				fc.array(
					anyText.map(text => `The ${text}`),
					{minLength: 1, maxLength: 5},
				),
				anyWidth,
				(texts, columns) => {
					const body = texts.map((text): Block => ({kind: 'paragraph', text}));
					const layout = linesOf(body, columns);
					expect(paragraphRows(layout)).toEqual(blockStarts(body).map(start => lineAt(layout, start)));
				},
			),
		);
	});
});

describe('tints', () => {
	/** What of the rows is drawn in this tone, without spaces (those at which a row was broken are in none). */
	function drawn(
		body: readonly Block[],
		columns: number,
		tints: readonly Tint[],
		tone: Tint['tone'],
	): string {
		const {lines} = linesOf(body, columns);
		const spans = lines.filter(isText).flatMap(row => tinted(row, tints));
		return withoutSpaces(
			spans
				.filter(part => part.tone === tone)
				.map(({text}) => text)
				.join(''),
		);
	}

	test('spans join to the text of their row', () => {
		fc.assert(
			fc.property(
				anyBody,
				anyWidth,
				fc.array(fc.tuple(fc.nat(300), fc.nat(300)), {maxLength: 4}),
				(body, columns, ranges) => {
					const tints = ranges.map(
						([start, length]): Tint => ({start, end: start + length, tone: 'voice-1'}),
					);
					for (const row of linesOf(body, columns).lines) {
						expect(
							tinted(row, tints)
								.map(({text}) => text)
								.join(''),
						).toBe(row.text);
					}
				},
			),
		);
	});

	test('cover exactly the quote, over row ends and after what was cleaned away', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, anyWidth, (before, quote, after, columns) => {
				// Accents may not start a piece: a character cannot be drawn in two tones.
				const lead = `\x1b[31m${before}\u200b “`;
				const body: Block[] = [{kind: 'paragraph', text: `${lead}${quote}” ${after}`}];
				const tints: Tint[] = [{start: lead.length, end: lead.length + quote.length, tone: 'voice-1'}];
				expect(drawn(body, columns, tints, 'voice-1')).toBe(withoutSpaces(safe(quote)));
			}),
		);
	});

	test('of two in one place the later wins', () => {
		const body: Block[] = [{kind: 'paragraph', text: 'a ferry in the fog'}];
		const tints: Tint[] = [
			{start: 2, end: 18, tone: 'voice-1'},
			{start: 8, end: 10, tone: 'match'},
		];
		expect(drawn(body, 40, tints, 'voice-1')).toBe('ferrythefog');
		expect(drawn(body, 40, tints, 'match')).toBe('in');
	});
});

describe('below the body', () => {
	const page = pageOf(7, {
		headline: 'Gates',
		body: ['The lock opened.'],
		furniture: ['Reporting by Tam Brock; editing by Ida Sand', 'Follow the Courier'],
		keywords: ['locks', 'canals'],
		url: 'https://courier.example/gates',
	});

	test('stands what was printed around the story, and what fills a field that no heading shows', () => {
		const {lines} = layoutText(page, 30);
		const below = lines.filter(({kind}) => kind === 'furniture').map(({text}) => text);
		expect(below).toEqual([
			'Reporting by Tam Brock;',
			'editing by Ida Sand',
			'Follow the Courier',
			'locks · canals',
			'https://courier.example/gates',
		]);
		expect(lines.findIndex(({kind}) => kind === 'furniture')).toBeGreaterThan(
			lines.findIndex(({text}) => text === 'The lock opened.') + 1,
		);
	});

	test('every row has a place of its own, so that one can stand there', () => {
		const layout = layoutText(page, 30);
		layout.lines.forEach((line, at) => {
			if (line.kind === 'furniture') expect(lineAt(layout, line.start)).toBe(at);
		});
	});
});
