import {expect, test} from 'vitest';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';
import {stepsOf} from '../steps.ts';

/** An article of so many quotes, by these speakers. */
function minutes(quotes: number, speakerOf: (n: number) => string): Told {
	const said = Array.from({length: quotes}, (_, n) => ({by: speakerOf(n), cue: 'said'}));
	return {headline: 'Minutes', body: said.map((_, n) => `“This is number ${n}, as it was,” one said.`), said};
}

test.each<[string, (n: number) => string]>([
	['by seven speakers', n => `Speaker ${n % 7}`],
	['by one', () => 'Mara Lind'],
	['by as many speakers', n => `Speaker ${n}`],
])(
	'among two thousand quotes %s a key takes fewer steps than to lay them all out, in any view',
	async (_, speakerOf) => {
		for (const view of ['quotes', 'text']) {
			const person = new Person([minutes(2000, speakerOf)], {columns: 200, rows: 60});
			void person.act('open', view, 'end', 'up').screen;
			const steps = await stepsOf('/source/', () => person.act('up').screen);
			expect(steps).toBeGreaterThan(0);
			// Fifty for each quote, if all were gone through: of their text not a line could be wrapped.
			expect([view, steps]).toEqual([view, expect.toSatisfy(count => count < 50 * 2000)]);
		}
	},
);
