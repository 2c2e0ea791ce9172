import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {seeded, writeCorpus} from './corpus.ts';
import {keysOf} from './search-keys.ts';
import {Asker, begun, kinds, misheard, mistyped} from './search-queries.ts';
import {plainOf, plainWords, quotedIn, Scan} from './search-scan.ts';
import {paragraphsOf, piecesOf, Recombiner} from './search-texts.ts';

let folder: string;
let scan: Scan;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'quotidian-queries-'));
	writeCorpus(join(folder, 'made'), 60, 1500);
	scan = new Scan(join(folder, 'made'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('the plain scan', () => {
	it('divides words without case and accents', () => {
		expect(plainWords('Café “Zürich”, don’t: 12')).toEqual(['cafe', 'zurich', 'don', 't', '12']);
	});

	it('takes an article apart', () => {
		const text = 'A head\n\nBy Ann Bee\n\nPORT ELLERY, Sept. 3, 2026 — One.\n\n“Two,” said Cy Dee.\n';
		expect(plainOf(text)).toEqual({
			headline: 'A head',
			author: 'Ann Bee',
			paragraphs: ['One.', '“Two,” said Cy Dee.'],
		});
		expect(quotedIn(text)).toEqual(['Cy Dee']);
	});

	it('knows which articles have words', () => {
		const words = plainWords(scan.article(7).headline).slice(0, 3);
		expect(scan.having(words)).toContain(7);
		expect(scan.having([...words, 'nowhere'])).toEqual([]);
	});
});

describe('queries', () => {
	it('are the same for the same seed, and other ones for another', () => {
		for (const kind of kinds) {
			const asked = new Asker(scan, 1).queries(kind, 10);
			expect(asked.length).toBeGreaterThan(0);
			expect(new Asker(scan, 1).queries(kind, 10)).toEqual(asked);
			expect(new Asker(scan, 2).queries(kind, 10)).not.toEqual(asked);
		}
	});

	it('mean something that is there', () => {
		for (const kind of kinds)
			for (const {relevant} of new Asker(scan, 3).queries(kind, 10)) expect(relevant).not.toEqual([]);
	});

	it('have one mistake a word', () => {
		const random = seeded(1);
		for (let n = 0; n < 200; n++) {
			const wrong = mistyped('harbour', random);
			expect(wrong).not.toBe('harbour');
			expect(Math.abs(wrong.length - 7)).toBeLessThan(2);
		}
	});

	it('have names as they are heard', () => {
		const random = seeded(1);
		const heard = new Set(Array.from({length: 200}, () => misheard('philip', random)));
		expect(heard).toContain('filip');
		expect(heard).toContain('phillip');
		expect(heard).not.toContain('philip');
	});

	it('stop within the last word', () => {
		expect(begun('harbour', 60)).toBe('harb');
		expect(keysOf('abc')).toEqual(['a', 'ab', 'abc']);
	});
});

describe('recombined articles', () => {
	it('are made of pieces of real ones, the same for the same seed', () => {
		mkdirSync(join(folder, 'lines'));
		const file = join(folder, 'lines/some.jsonl');
		const text = `${'The harbour was closed for the day. '.repeat(3)}\n\n${'It rained, said Ann Varga, all day long. '.repeat(3)}`;
		writeFileSync(file, `${JSON.stringify({title: 'Harbour closed', text})}\n`);
		const pieces = piecesOf([file]);
		expect(pieces.people).toEqual([['Ann', 'Varga']]);
		const article = new Recombiner(pieces, 1).article(0, 500);
		expect(new Recombiner(pieces, 1).article(0, 500)).toBe(article);
		expect(plainOf(article)).toMatchObject({headline: 'Harbour closed', author: 'Ann Varga'});
	});

	it('have paragraphs where the real one has none', () => {
		const sentence = 'The harbour of the old town was closed for the whole of the day. ';
		expect(paragraphsOf(sentence.repeat(20)).length).toBe(7);
	});
});
