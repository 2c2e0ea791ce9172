import {describe, expect, test} from 'vitest';
import {nameAsText} from '../../source/archive/file-name.ts';
import {narrow} from '../../source/archive/narrow.ts';
import type {ArticleRow} from '../../source/archive/types.ts';
import {pageOf, rowOf} from '../fixtures/pages.ts';
import {expectLinear, stepsOf} from '../steps.ts';

test('a long name of any bytes takes steps in proportion to it', () =>
	expectLinear(
		'/source/archive/',
		2000,
		length => {
			const name = Buffer.alloc(length, 0xf0);
			return () => nameAsText(name);
		},
		{far: 200_000},
	));

describe('what is far too long', () => {
	const long = '<!--'.repeat(5000);
	const headlines = (count: number, size: number): ArticleRow[] =>
		Array.from({length: count}, (_, at) => rowOf(pageOf(at + 1, {headline: `${at} ${long.slice(0, size)}`})));
	/** With the steps of the package that forgives misspelt words. */
	const steps = (work: () => unknown) => stepsOf('', work);

	test('a headline of any length takes no more steps than one that is merely long', async () => {
		const narrowing = async (size: number) => {
			const rows = headlines(20, size);
			// Reading the rows for the first time is another matter.
			narrow(rows, 'not there');
			return steps(() => narrow(rows, '<!--<!-- not there'));
		};
		await narrowing(200);
		expect((await narrowing(20_000)) / (await narrowing(2000))).toBeLessThan(1.5);
	});

	test('a pasted line takes hardly more steps than one that is typed', async () => {
		const rows = headlines(40, 400);
		const narrowing = (size: number) => steps(() => narrow(rows, long.slice(0, size)));
		await narrowing(40);
		expect((await narrowing(2000)) / (await narrowing(80))).toBeLessThan(4);
	});
});
