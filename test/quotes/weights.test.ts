import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {perhapsFrom, sureFrom} from '../../source/article/certainty.ts';
import {antecedentColumns} from '../../source/quotes/antecedents/features.ts';
import {columns} from '../../source/quotes/features/rows.ts';
import {verdictColumns} from '../../source/quotes/verdict/rows.ts';
import {models} from '../../source/quotes/weights.ts';

const source = readFileSync(new URL('../../source/quotes/weights.ts', import.meta.url), 'utf8');

test('the weights fit the features they are asked about', () => {
	const {sources, antecedents, verdicts} = models();
	expect([sources.columns, antecedents.columns, verdicts.columns]).toEqual([
		columns,
		antecedentColumns,
		verdictColumns,
	]);
	expect(models()).toBe(models());
});

test('the weights are one small file that says what it is', () => {
	expect(source.length).toBeLessThan(150_000);
	for (const words of ['model card', 'Data.', 'licence', 'Figures.', 'Where it fails.'])
		expect(source).toContain(words);
	expect(source).toContain(`from ${sureFrom} on and with "perhaps" from ${perhapsFrom} on`);
});
