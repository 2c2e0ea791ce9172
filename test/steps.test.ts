import {expect, test} from 'vitest';
import {stepsOf} from './steps.ts';

/** How many times as many steps as for a text of a hundred letters one of four hundred takes. */
async function growth(workOn: (text: string) => unknown): Promise<number> {
	const steps = (size: number) => stepsOf('steps.test', () => workOn('a'.repeat(size)));
	// In both orders: the first run is counted no further than the others.
	const [more, some] = [await steps(400), await steps(100)];
	expect([await steps(100), await steps(400)]).toEqual([some, more]);
	return more / some;
}

test.each<[string, (text: string) => unknown]>([
	[
		'a loop',
		text => {
			let sum = 0;
			for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
			return sum;
		},
	],
	['calls', text => [...text].map(letter => letter.codePointAt(0))],
	['a pattern', text => text.replace(/a/g, 'b').match(/c/)],
	['a pattern tried at each place', text => [...text].filter((_, at) => /^b/.test(text.slice(at)))],
	['searches that go on', text => [...text].map((_, at) => text.indexOf('a', at))],
])('%s takes four times the steps for four times the text', async (_, workOn) => {
	expect(await growth(workOn)).toBeCloseTo(4, 0);
});

test.each<[string, (text: string) => unknown]>([
	[
		'a loop in a loop',
		text => {
			let sum = 0;
			for (let one = 0; one < text.length; one++)
				for (let other = 0; other < text.length; other++) sum += one ^ other;
			return sum;
		},
	],
	['calls in calls', text => [...text].map(letter => [...text].some(other => other > letter))],
	[
		'a pattern that is looked for from each place',
		text => [...text].map((_, at) => /b/.test(text.slice(at))),
	],
	['a search from each place', text => [...text].map((_, at) => text.indexOf('b', at))],
	[
		'a list that is looked through for each item',
		text => [...text].map((_, at, all) => all.includes(`${at}`)),
	],
])('%s takes many more', async (_, workOn) => {
	expect(await growth(workOn)).toBeGreaterThan(8);
});
