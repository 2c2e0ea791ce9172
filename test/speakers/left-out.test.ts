import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {leftOut} from '../../source/speakers/left-out.ts';

const whole = '“We’ll wait, and we will not pay $5 million, or 7%, to [the] harbour.”';

describe('what a version leaves out', () => {
	test.each([
		['nothing of itself', whole, []],
		['nothing where only marks differ', 'we’ll wait — and we will not pay 5 million or 7 to harbour', []],
		['the end', 'We’ll wait', ['and we will not pay $5 million, or 7%, to [the] harbour']],
		['both', '“we will not pay”', ['We’ll wait, and', '$5 million, or 7%, to [the] harbour']],
		['the middle', 'We’ll wait … to harbour', ['and we will not pay $5 million, or 7%']],
		[
			'what an editor put other words for',
			'We’ll wait, and [the town] will not pay',
			['we', '$5 million, or 7%, to [the] harbour'],
		],
		['all of it', '', ['We’ll wait, and we will not pay $5 million, or 7%, to [the] harbour']],
	])('%s', (_, version, missing) => {
		expect(leftOut(whole, version)).toEqual(missing);
	});

	test('words one by one where it is worded differently', () => {
		expect(leftOut('We will surely wait for the new wall.', 'We shall wait for a wall')).toEqual([
			'will surely',
			'the new',
		]);
	});

	test('from where three words are the same, however far', () => {
		const long = `One. ${'Two three. '.repeat(30)}Nobody will pay for us.`;
		expect(leftOut(long, 'One nobody will pay for you')).toEqual([
			`${'Two three. '.repeat(30)}`.trim().slice(0, -1),
			'us',
		]);
	});

	test('letters in brackets go with their word', () => {
		expect(leftOut('[W]e wait[ed] there', 'there')).toEqual(['[W]e wait[ed]']);
	});

	test('nothing of nothing', () => {
		expect(leftOut('', 'We will wait')).toEqual([]);
		expect(leftOut('…', '')).toEqual([]);
	});
});

describe('whatever is said', () => {
	const words = fc.array(fc.constantFrom('we', 'will', 'not', 'pay', 'for', 'it'), {maxLength: 30});

	test('runs are parts of the fullest, in order', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (fullest, version) => {
				let from = 0;
				for (const run of leftOut(fullest, version)) {
					const at = fullest.indexOf(run, from);
					expect(at).toBeGreaterThanOrEqual(0);
					expect(run).not.toBe('');
					from = at + run.length;
				}
			}),
		);
	});

	test('what is left out and what is there make the whole', () => {
		fc.assert(
			fc.property(words, fc.nat(30), fc.nat(30), (all, one, other) => {
				const [start, end] = [Math.min(one, other), Math.max(one, other)];
				const part = all.slice(start, end);
				const missing = leftOut(all.join(' '), part.join(' ')).join(' ').split(' ').filter(Boolean);
				expect([...missing, ...part].sort()).toEqual([...all].sort());
				expect(leftOut(all.join(' '), all.join(' '))).toEqual([]);
			}),
		);
	});
});
