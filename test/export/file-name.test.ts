import {basename, win32} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSafe} from '../../source/article/safe-text.ts';
import {exportFileName} from '../../source/export/file-name.ts';
import {formats, views} from '../../source/export/sheet.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {harbour} from './harbour.ts';

const named = (headline: string | null, path = 'storm/harbour.txt') =>
	exportFileName({...harbour, headline, path}, 'quotes', 'markdown');

test('has the day, the headline, the view and the format', () => {
	expect(exportFileName(harbour, 'quotes', 'markdown')).toBe(
		'2026-08-14-harbour-of-vellmar-reopens-after-storm-quotes.md',
	);
	expect(exportFileName(null, 'list', 'csv')).toBe('articles-list.csv');
	expect(exportFileName(null, 'brief', 'text')).toBe('articles-brief.txt');
	expect(exportFileName(null, 'text', 'json')).toBe('articles-text.jsonl');
});

test('has no day that is a guess or is not known', () => {
	for (const dated of [
		{publishedFrom: 'file'},
		{published: null},
		{published: '2026-08'},
		{published: '2026-08-99'},
	] as const) {
		expect(exportFileName({...harbour, ...dated}, 'text', 'text')).toBe(
			'harbour-of-vellmar-reopens-after-storm-text.txt',
		);
	}
});

describe('the headline', () => {
	test.each([
		['“Enough,” says Ína’s mayor', 'enough-says-ínas-mayor'],
		['../../etc/ferry', 'etc-ferry'],
		['C:\\ferry\\dam', 'c-ferry-dam'],
		['--flag', 'flag'],
		['.bashrc', 'bashrc'],
		['CON', 'con'],
		['Jose\u0301', 'josé'],
		['港口今日重新开放', '港口今日重新开放'],
		['प्रधानमंत्री ने कहा', 'प्\u200cरधानमंत्\u200cरी-ने-कहा'],
	])('%j', (headline, slug) => {
		expect(named(headline)).toBe(`2026-08-14-${slug}-quotes.md`);
	});

	test('gives way to the file’s name when there is none, whose day is not said twice', () => {
		for (const headline of [null, '', '...', '\u3164'])
			expect(named(headline)).toBe('2026-08-14-harbour-quotes.md');
		expect(named(null, 'in/2026-08-14-ferry.md')).toBe('2026-08-14-ferry-quotes.md');
		expect(named(null, '-')).toBe('2026-08-14-untitled-quotes.md');
	});

	test('is cut at a word, and a single long word at a letter', () => {
		expect(named('Harbour of Vellmar '.repeat(20))).toBe(
			'2026-08-14-harbour-of-vellmar-harbour-of-vellmar-harbour-of-vellmar-quotes.md',
		);
		expect(named('港'.repeat(500))).toBe(`2026-08-14-${'港'.repeat(59)}-quotes.md`);
	});
});

test('is one plain component on every system, whatever the headline and the path are', () => {
	const text = fc.oneof(
		fc.string({unit: 'binary', maxLength: 300}),
		fc.constantFrom(...hostileStrings.map(({input}) => input)),
		fc.string({
			unit: fc.constantFrom('.', ' ', '-', '/', 'con', '\u0301', '新', '\\', 'a', '🇳'),
			maxLength: 120,
		}),
	);
	const published = fc.constantFrom(null, '2026-08-14T10:00:00Z', '2026', '../..');
	fc.assert(
		fc.property(
			fc.option(text),
			text,
			published,
			fc.constantFrom(...views),
			fc.constantFrom(...formats),
			(headline, path, date, view, format) => {
				const name = exportFileName({headline, path, published: date, publishedFrom: null}, view, format);
				expect([...name].length).toBeLessThanOrEqual(80);
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
				expect([basename(name), win32.basename(name)]).toEqual([name, name]);
				expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Join_Control}-]*\.(?:txt|md|jsonl|csv)$/u);
				expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
				expect(name.isWellFormed()).toBe(true);
				expect(isSafe(name)).toBe(true);
			},
		),
		{numRuns: 1000},
	);
});
