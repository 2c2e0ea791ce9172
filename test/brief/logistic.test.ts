import {expect, test} from 'vitest';
import {fitLogistic} from '../../source/brief/logistic.ts';

test('finds the weights by which the targets were made', () => {
	const truth = [-1, 2, -0.5];
	const examples = Array.from({length: 4000}, (_, index) => {
		const row = [1, (index % 17) / 17, (index % 23) / 23];
		const odds = row.reduce((sum, value, at) => sum + value * truth[at]!, 0);
		return {row, target: 1 / (1 + Math.exp(-odds))};
	});
	const fitted = fitLogistic(examples, 3);
	truth.forEach((weight, index) => {
		expect(fitted[index]).toBeCloseTo(weight, 1);
	});
	expect(fitLogistic(examples, 3)).toEqual(fitted);
});
