import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {KeptClipping} from '../../source/article/clipping.ts';
import {isSafe, safe} from '../../source/article/safe-text.ts';
import {byArticle, citedClippings} from '../../source/export/clippings.ts';
import {piecesOf, sheetOf} from '../../source/export/sheet.ts';
import {cited, clippingOf} from '../marks/clippings.ts';
import {keysOf} from '../marks/corrections.ts';

const keptAt = '2026-11-30T09:15:00.000Z';
const cite = ({cited}: KeptClipping) => safe(`${cited.headline}. ${cited.publication}.`);

const wait: KeptClipping = {
	...clippingOf('We will wait', {note: 'Ask her again\r\n\r\n# before Friday', tags: ['dredging', 'häfen']}),
	keptAt,
};
const storm: KeptClipping = {
	...clippingOf(
		'The storm is over.',
		{kind: 'sentence', speaker: null, cited: {...cited, headline: '1. Storm *over*'}},
		keysOf('b'),
	),
	keptAt,
};
/** A document of these clippings. */
async function written(clippings: readonly KeptClipping[], format: 'text' | 'markdown'): Promise<string> {
	const cited = citedClippings(clippings, cite);
	const each = format === 'markdown' ? byArticle(cited) : cited;
	return [...piecesOf(await sheetOf('clippings', format), each)].join('');
}

const nobody: KeptClipping = {...clippingOf('No', {speaker: null}), keptAt};

test('a clipping is its words and, indented, who said them, the citation, note, tags and day', async () => {
	expect(await written([wait, storm, nobody], 'text')).toBe(`“We will wait”
  — Ilse Varga, harbour master
  The ferry stays in port. Coast Wire.
  Note: Ask her again
  # before Friday
  Tags: dredging, häfen
  Kept 2026-11-30

The storm is over.
  1. Storm *over*. Coast Wire.
  Kept 2026-11-30

“No”
  — unknown
  The ferry stays in port. Coast Wire.
  Kept 2026-11-30

`);
});

test('in Markdown the clippings of an article stand together below its headline, and nothing in them acts', async () => {
	expect(await written([wait, storm, nobody], 'markdown')).toBe(`## The ferry stays in port

> “We will wait”
>
> — Ilse Varga, harbour master

Ask her again

\\# before Friday

Tags: dredging, häfen

The ferry stays in port. Coast Wire.

> “No”
>
> — unknown

The ferry stays in port. Coast Wire.

## 1\\. Storm \\*over\\*

> The storm is over.

1\\. Storm \\*over\\*. Coast Wire.

`);
});

test('no clippings are no text', async () => {
	expect([await written([], 'text'), await written([], 'markdown')]).toEqual(['', '']);
});

test('whatever texts hold, no line of it does anything in a terminal, nor begins a block of its own', async () => {
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom(
			'a\r\n# b',
			'\u001b[2J',
			'\u202eabc',
			'\u2028',
			'```\n- x',
			'%%',
			'![[x]]',
			'    code',
			'<b>',
		),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(text, text, text, text)), async all => {
			const clippings = all.map(([words, note, tag, name]) => ({
				...clippingOf(words, {note, tags: [tag], speaker: {name, kind: 'person', role: words}}),
				cited: {...cited, headline: name, publication: tag},
				keptAt: note,
			}));
			const plain = await written(clippings, 'text');
			const markdown = await written(clippings, 'markdown');
			const lines = [...plain.split('\n'), ...markdown.split('\n')];
			expect(lines.filter(line => !isSafe(line))).toEqual([]);
			expect(plain.split('\n').filter(line => line.startsWith('“'))).toHaveLength(all.length);
			const isKnown = (line: string) => /^(?:$|## |>(?: |$)|Tags: |[^\s#>`~<+*=_|-])/.test(line);
			expect(markdown.split('\n').filter(line => !isKnown(line))).toEqual([]);
		}),
	);
});
