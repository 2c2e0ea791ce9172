import {describe, expect, test} from 'vitest';
import {first} from './first.ts';
import {type Count, type Field, scoreOf} from './score.ts';
import {second} from './second.ts';
import {third} from './third.ts';

const precision = ({right, shown}: Count) => right / shown;
const recall = ({found, wanted}: Count) => found / wanted;

describe('briefs of ninety news texts', async () => {
	const {counts, errors} = await scoreOf([...first, ...second, ...third]);
	const wrong = (field: Field) => errors.filter(error => error.includes(` ${field}: `)).join('\n');

	test.each(['who', 'where', 'when', 'figures', 'gist'] as const)('nine of ten in %s are right', field => {
		expect(precision(counts[field]), wrong(field)).toBeGreaterThanOrEqual(0.9);
		expect(counts[field].shown).toBeGreaterThan(40);
	});

	test('four of five who have a part in the story are named', () => {
		expect(recall(counts.who), wrong('who')).toBeGreaterThanOrEqual(0.8);
	});

	test('most of the days that the text tells are found', () => {
		expect(recall(counts.when), wrong('when')).toBeGreaterThanOrEqual(0.8);
	});
});
