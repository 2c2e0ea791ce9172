import {describe, expect, test} from 'vitest';
import {storyLines} from '../../source/brief/lines.ts';
import {selectLines} from '../../source/brief/selection.ts';
import {story} from './story.ts';

const lead = 'The harbour of Ostrel closed on Monday after its wall broke.';
const keeper = 'Ann Lund, who keeps the light, saw nothing.';
const rest = [
	'Nine ships wait outside.',
	'Schools on Vell stayed shut all week.',
	'Repairs begin in spring when seas calm down.',
];

/** The sentences taken when each has the score given to it, 0 where none is given. */
function taken(sentences: readonly string[], scores: Readonly<Record<string, number>>): string[] {
	const lines = storyLines(story([sentences.join(' ')]), []);
	const given = lines.map(line => scores[line.text] ?? 0);
	return selectLines(lines, given).map(line => line.text);
}

describe('selectLines', () => {
	test('takes the best in the order of the article', () => {
		expect(taken([lead, keeper, ...rest], {[rest[2]!]: 9, [lead]: 8.5, [keeper]: 8})).toEqual([
			lead,
			keeper,
			rest[2],
		]);
	});

	test('takes a third only when it says nearly as much as the best one', () => {
		expect(taken([lead, keeper, ...rest], {[rest[2]!]: 9, [lead]: 8, [keeper]: 5})).toEqual([lead, rest[2]]);
	});

	test.each([
		'It had held for 90 years.',
		'“It had held for 90 years,” said Reik.',
		'But nobody repaired it.',
		'However, pilots had warned.',
		'The two left by boat.',
	])('takes %j only after the sentence before it', leaning => {
		const sentences = [lead, keeper, leaning, ...rest];
		expect(taken(sentences, {[leaning]: 9, [lead]: 5, [rest[0]!]: 5, [rest[1]!]: 5})).not.toContain(leaning);
		expect(taken(sentences, {[leaning]: 9, [keeper]: 5})).toEqual(expect.arrayContaining([keeper, leaning]));
	});

	test('does not count the sentence before a dropped line as the one before', () => {
		const leaning = 'It had held for 90 years.';
		const sentences = [lead, keeper, 'Click here to read more.', leaning, ...rest];
		expect(taken(sentences, {[leaning]: 9, [keeper]: 5})).not.toContain(leaning);
	});

	test('gives the first sentence when all lean on one another', () => {
		expect(taken(['It rained on the harbour.', 'But the ships left.'], {})).toEqual([
			'It rained on the harbour.',
		]);
	});

	test('passes over a long sentence that has no room left', () => {
		const long = (word: string) =>
			`${word} ${'island ferry crews repaired old harbour walls '.repeat(5)}${word}.`;
		const picked = taken([long('Ostrel'), lead, keeper, long('Vell'), ...rest], {
			[long('Vell')]: 9,
			[long('Ostrel')]: 8,
		});
		expect(picked).toContain(long('Vell'));
		expect(picked).not.toContain(long('Ostrel'));
	});
});
