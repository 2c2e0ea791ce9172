import {expect, test} from 'vitest';
import {certaintyOf, perhapsFrom, sureFrom} from '../../source/article/certainty.ts';

test.each([
	['Ilse Varga', 1, 'sure'],
	['Ilse Varga', sureFrom, 'sure'],
	['Ilse Varga', sureFrom - 0.001, 'perhaps'],
	['Ilse Varga', perhapsFrom, 'perhaps'],
	[null, 0, 'unknown'],
	[null, 1, 'unknown'],
] as const)('%s with %d is %s', (speaker, confidence, certainty) => {
	expect(certaintyOf({speaker, confidence})).toBe(certainty);
});
