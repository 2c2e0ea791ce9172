import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Article, type Passage, sayings} from '../../source/article/article.ts';
import {openableUrl} from '../../source/article/links.ts';
import {isSafe, type SafeText, safe, safeBlock} from '../../source/article/safe-text.ts';
import {citationStyles, cite, citeQuote} from '../../source/export/citations.ts';
import {copied, copyKinds} from '../../source/export/copy.ts';
import type {Entry} from '../../source/export/entry.ts';
import {listedOf} from '../../source/export/entry.ts';
import {briefRecord, listRecord, quotesRecord, textRecord} from '../../source/export/records.ts';
import {document, type Format, formats, sheet, type View, views} from '../../source/export/sheet.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {lineEnds, terminal} from '../terminal-model.ts';
import {harbour} from './harbour.ts';
import {parseCsv, unguarded} from './parse-csv.ts';
import {rendered} from './rendered.ts';

const passage = (text: string): Passage => ({text, start: 0, end: text.length});
const kinds = ['paragraph', 'subhead', 'quote', 'list-item', 'list-item', 'table', 'caption'] as const;

/** An article in which everything is this text. */
function made(text: string): Entry {
	const article: Article = {
		...harbour,
		headline: text,
		byline: text,
		authors: [text, text],
		dateline: {text, place: text, date: null, agency: text},
		publication: text,
		section: text,
		url: text,
		keywords: [text],
		body: kinds.map(kind => ({kind, text})),
		furniture: [text],
	};
	const said = {...passage(text), cue: passage(text), confidence: 0.5, saying: sayings[0]};
	return {
		article,
		brief: {
			gist: passage(text),
			summary: [passage(text)],
			who: [text],
			where: [text],
			when: text,
			figures: [passage(text)],
		},
		quotes: [
			{...said, speaker: text, mention: null},
			{...said, speaker: null, mention: passage(text)},
		],
		speakers: [{name: text, aliases: [], role: text, kind: 'person'}],
		read: false,
		starred: false,
	};
}

const written = (view: View, format: Format, text: string) => document(sheet(view, format), [made(text)]);

/** Every way out but the sheets. */
function clippings(text: string): string[] {
	const {article, quotes, speakers} = made(text);
	const quote = quotes[0]!;
	const subject = {article, quote, speaker: speakers[0]!, passage: null};
	return citationStyles.flatMap(style => {
		const options = {style, accessed: new Date(2026, 10, 24)};
		const copies = copyKinds.map(kind => copied(kind, subject, options)).filter(copy => copy !== null);
		return [cite(article, style, options), citeQuote(quote, null, article, style, options), ...copies];
	});
}

const anyText = fc.oneof(
	fc.constantFrom(...hostileStrings.map(({input}) => input).filter(({length}) => length < 500)),
	fc.string({unit: 'binary', maxLength: 60}),
	fc
		.array(
			fc.constantFrom(
				...'*_`[]()<>#+-.!|~\\&;:/@=1 a"\n',
				...[
					'**',
					'```',
					'  ',
					'    ',
					'www.',
					'.com',
					'https://a',
					'<b>',
					'&amp;',
					'\u3000',
					'’',
					'“',
					'1. ',
				],
			),
			{maxLength: 30},
		)
		.map(all => all.join('')),
);

test.each(views.flatMap(view => formats.map(format => [view, format] as const)))(
	'nothing in %s as %s acts on a terminal',
	async (view, format) => {
		for (const {name, input} of hostileStrings) {
			const text = written(view, format, input);
			const screen = terminal({columns: 200, rows: 50}, lineEnds);
			await screen.write(text.replaceAll('\n', '\r\n'));
			expect(screen.effects, name).toEqual([]);
			if (format !== 'json') expect(safeBlock(text), name).toBe(text);
		}
	},
	60_000,
);

test('what a layout is given is safe for one line', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom(...views), (text, view) => {
			const given: string[] = [];
			const layout = {
				paragraph: (words: SafeText, opening: string) => {
					given.push(opening + words);
					return words;
				},
				row(words: SafeText) {
					given.push(words);
					return words;
				},
			};
			document(sheet(view, 'text', layout), [made(text)]);
			expect(given.filter(words => !isSafe(words))).toEqual([]);
		}),
	);
});

test('nothing in a citation or copy acts on a terminal, and each is lines of safe text', () => {
	for (const {name, input} of hostileStrings) {
		for (const text of clippings(input)) expect(safeBlock(text), name).toBe(text);
	}
	fc.assert(
		fc.property(anyText, input => {
			for (const text of clippings(input)) expect(safeBlock(text)).toBe(text);
		}),
	);
});

describe('no legible word is lost', () => {
	// Marks are made single within others, and Markdown is read as it is rendered.
	const plainMarks = (text: string) => text.replace(/[“”‘’"']/g, '’');
	const readable: Record<Exclude<Format, 'json'>, (text: string) => string> = {
		text: text => text,
		csv: text => parseCsv(text).flat().map(unguarded).join('\n'),
		markdown: text => rendered(text).blocks.join('\n'),
	};

	test.each(
		views.flatMap(view => (['text', 'csv', 'markdown'] as const).map(format => [view, format] as const)),
	)('in %s as %s', (view, format) => {
		for (const {name, input, keeps} of hostileStrings) {
			const shown = readable[format](written(view, format, input));
			for (const word of keeps) expect(shown, name).toContain(word);
		}
	});

	test('in citations', () => {
		for (const {name, input, keeps} of hostileStrings) {
			for (const style of citationStyles) {
				const shown = plainMarks(cite(made(input).article, style, {accessed: null}));
				for (const word of keeps) expect(shown, name).toContain(plainMarks(word));
			}
		}
	});
});

describe('Markdown', () => {
	/** The elements that are ours. */
	const ours: Record<View, RegExp> = {
		list: /^(?:bullet_list|list_item|strong)_/,
		brief: /^(?:heading|blockquote|bullet_list|list_item|strong)_|^softbreak$/,
		quotes: /^(?:heading|blockquote)_/,
		text: /^(?:heading|blockquote|bullet_list|list_item)_|^fence$/,
	};
	const plain = /^(?:paragraph_(?:open|close)|inline|text|text_special)$/;

	test.each(views)('of %s is our elements and their text', view => {
		fc.assert(
			fc.property(anyText, text => {
				const {kinds, links} = rendered(written(view, 'markdown', text));
				const link = view === 'list' ? null : openableUrl(text);
				const strange = kinds.filter(kind => !plain.test(kind) && !ours[view].test(kind));
				expect(strange).toEqual(link === null ? [] : ['link_close', 'link_open']);
				expect(links).toHaveLength(link === null ? 0 : 1);
			}),
			{numRuns: 300},
		);
	});

	test('of an article shows exactly its blocks', () => {
		fc.assert(
			fc.property(anyText, text => {
				const shown = safe(safe(text).trim());
				fc.pre(shown !== '' && openableUrl(text) === null);
				const rows = text.split('\n').map(row => safe(row));
				expect(rendered(written('text', 'markdown', text)).blocks).toEqual([
					shown,
					shown,
					`${shown} · 2026-08-14`,
					safe(`${text} ${text}`).trim(),
					...[shown, shown, shown, shown],
					`${rows.join('\n')}\n`,
					...[shown, shown],
					`Source: ${shown}`,
				]);
			}),
			{numRuns: 300},
		);
	});
});

test('JSON gives back the raw text', () => {
	const records = {
		list: (entry: Entry) => listRecord(listedOf(entry)),
		brief: ({article, brief}: Entry) => briefRecord(article, brief),
		quotes: ({article, quotes}: Entry) => quotesRecord(article, quotes),
		text: ({article}: Entry) => textRecord(article),
	};
	fc.assert(
		fc.property(anyText, fc.constantFrom(...views), (text, view) => {
			const json = written(view, 'json', text);
			expect(json.indexOf('\n')).toBe(json.length - 1);
			expect(JSON.parse(json)).toEqual(records[view](made(text)));
		}),
	);
});

test('CSV has every cell, and quotes come back as they are shown', () => {
	fc.assert(
		fc.property(anyText, fc.constantFrom(...views), (text, view) => {
			const [columns, ...rows] = parseCsv(written(view, 'csv', text));
			expect(rows).toHaveLength(view === 'quotes' ? 2 : 1);
			for (const row of rows) {
				expect(row).toHaveLength(columns!.length);
				expect(unguarded(row[2]!)).toBe(safe(text));
			}
			if (view === 'quotes') expect(unguarded(rows[0]![12]!)).toBe(safe(text));
		}),
	);
});
