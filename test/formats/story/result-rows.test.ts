import {expect, test} from 'vitest';
import {readBlocks} from '../../../source/formats/plain-text/paragraphs.ts';
import {splitLines} from '../../../source/formats/story/lines.ts';
import {stepsOf} from '../../steps.ts';

test('rows that compare nothing take steps in proportion to their number', async () => {
	const steps = (count: number) => {
		const lines = splitLines(Array.from({length: count}, (_, at) => `Coal ${at} pct`).join('\n'));
		return stepsOf('/source/formats/', () => readBlocks(lines, 60));
	};
	await steps(100);
	const [some, more] = [await steps(400), await steps(1600)];
	expect(more / some).toBeLessThan(6);
});
