import {describe, expect, test} from 'vitest';
import {type SafeText, safe} from '../../source/article/safe-text.ts';
import {listedOf} from '../../source/export/entry.ts';
import {document, formats, listSheet, pieces, sheet, views} from '../../source/export/sheet.ts';
import {bare, entry, harbour} from './harbour.ts';
import {parseCsv} from './parse-csv.ts';

const all = views.flatMap(view => formats.map(format => [view, format] as const));

describe.each(all)('%s as %s', (view, format) => {
	test('is whole lines', () => {
		for (const entries of [[], [entry], [bare], [entry, bare, entry]]) {
			const text = document(sheet(view, format), entries);
			if (text !== '') expect(text).toMatch(/[^\n]\n$/);
			expect(text).not.toMatch(/^\n/);
			expect(text).not.toMatch(/undefined|\[object|NaN/);
		}
	});

	test('is the same piece by piece', () => {
		expect([...pieces(sheet(view, format), [entry, entry])].join('')).toBe(
			document(sheet(view, format), [entry, entry]),
		);
	});
});

test.each(views)('%s as JSON is a record a line', view => {
	const lines = document(sheet(view, 'json'), [entry, bare]).trimEnd().split('\n');
	const [first, second] = lines.map(line => JSON.parse(line));
	expect(first).toMatchObject({path: harbour.path, index: 0, headline: harbour.headline});
	expect(second).toMatchObject({headline: null});
	expect(JSON.stringify(second)).not.toContain('""');
});

describe('CSV', () => {
	test.each([
		[
			'list',
			'path,index,headline,authors,publication,published,publishedFrom,dateline,section,language,url,words,quotes,speakers,read,starred,format',
		],
		['brief', 'path,index,headline,publication,published,url,gist,summary,who,where,when,figures'],
		[
			'quotes',
			'path,index,headline,publication,published,url,speaker,role,mention,cue,saying,confidence,text,start,end',
		],
		[
			'text',
			'path,index,headline,byline,authors,dateline,publication,section,published,publishedFrom,language,url,keywords,body,furniture',
		],
	] as const)('%s has these columns, and every row all of them', (view, columns) => {
		const rows = parseCsv(document(sheet(view, 'csv'), [entry, bare]));
		expect(rows[0]!.join(',')).toBe(columns);
		expect(rows.map(row => row.length)).toEqual(rows.map(() => rows[0]!.length));
		expect(rows.length).toBe(view === 'quotes' ? 4 : 3);
	});

	test('of quotes has a row a quote', () => {
		const [, ...rows] = parseCsv(document(sheet('quotes', 'csv'), [entry]));
		expect(rows[0]!.slice(6)).toEqual([
			'Tomas Reyl',
			'harbour master',
			'Tomas Reyl',
			'said',
			'said',
			'0.99',
			'We will not hurry anyone out of port,',
			'1',
			'38',
		]);
		expect(rows[2]!.slice(6, 12)).toEqual([null, null, 'a senior official', 'warned', 'warned', '0']);
	});

	test('of texts keeps the paragraphs apart', () => {
		const [columns, row] = parseCsv(document(sheet('text', 'csv'), [entry]));
		expect(row![columns!.indexOf('body')]).toBe(harbour.body.map(({text}) => text).join('\n\n'));
	});
});

describe('plain text', () => {
	test('of an article', () => {
		expect(document(sheet('text', 'text'), [entry])).toBe(`Harbour of Vellmar reopens after storm
By Ines Okafor, harbour correspondent
Vellmar Courier · Friday, 14 August 2026

VELLMAR, Aug. 14 (Meridian) — “We will not hurry anyone out of port,” said harbour master Tomas Reyl. “The mole comes first.”

Repairs

“It will cost us dearly,” a senior official warned.

- The north mole

- The old lamp

No storm was worse.

Mole   Metres
North      40

The mole on Friday.

Editing by Mina Lund
`);
	});

	test('of a brief', () => {
		expect(document(sheet('brief', 'text'), [entry])).toBe(`Harbour of Vellmar reopens after storm
By Ines Okafor · VELLMAR
Vellmar Courier · Friday, 14 August 2026

The mole comes first.

No storm was worse.

The mole on Friday.

Who      Tomas Reyl; Vellmar Courier
When     on Friday
Figures  40
`);
	});

	test('of quotes', () => {
		expect(document(sheet('quotes', 'text'), [entry])).toBe(`Harbour of Vellmar reopens after storm
By Ines Okafor
Vellmar Courier · Friday, 14 August 2026

“We will not hurry anyone out of port,”
“The mole comes first.”
— Tomas Reyl, harbour master

“It will cost us dearly,”
— unknown (a senior official)
`);
	});

	test('of a list', () => {
		expect(document(sheet('list', 'text'), [entry, bare])).toBe(
			`Harbour of Vellmar reopens after storm · Vellmar Courier · Friday, 14 August 2026
  The mole comes first.

harbour.txt · file of Friday, 14 August 2026
`,
		);
	});

	test('a gist that the summary has already is not said twice', () => {
		const brief = {...entry.brief, summary: [entry.brief.gist!]};
		expect(document(sheet('brief', 'text'), [{...entry, brief}]).match(/comes first/g)).toHaveLength(1);
	});

	test('a dateline without a paragraph to stand in has its own', () => {
		const article = {...harbour, body: harbour.body.slice(1, 2)};
		expect(document(sheet('text', 'text'), [{...entry, article}])).toContain(
			'\n\nVELLMAR, Aug. 14 (Meridian) —\n\nRepairs\n',
		);
	});

	test('is set as the layout says', () => {
		const rows: string[] = [];
		const layout = {
			paragraph: (text: SafeText, opening: string) => safe(`${opening}${text.slice(0, 10)}`),
			row(text: SafeText) {
				rows.push(text);
				return text;
			},
		};
		const lines = document(sheet('text', 'text', layout), [entry]).split('\n');
		expect(rows).toEqual(['Mole   Metres', 'North      40']);
		expect(lines[0]).toBe('Harbour of');
		expect(lines).toContain('- The north ');
	});

	test('articles without quotes leave no gap', () => {
		const text = document(sheet('quotes', 'text'), [bare, entry, bare, entry, bare]);
		expect(text.match(/^\* \* \*$/gm)).toHaveLength(1);
	});
});

test.each(formats)('a list as %s needs rows only', format => {
	expect(document(listSheet(format), [entry, bare].map(listedOf))).toBe(
		document(sheet('list', format), [entry, bare]),
	);
});
