import {describe, expect, test} from 'vitest';
import {sourceKey} from '../../source/article/source-name.ts';
import {gatherAll} from './gather-all.ts';
import {type Part, readGold, sourcesOf} from './gold/read-gold.ts';

/**
 * Compares every two names: those that were put together with those that mean one person. A name that means several
 * people is right with nobody.
 */
function pairsOf(half: Part) {
	const told = readGold(half);
	const truths = new Map<string, Set<string>>();
	for (const {truth, speaker} of told) {
		const key = sourceKey(speaker);
		truths.set(key, (truths.get(key) ?? new Set()).add(truth));
	}
	const group = new Map<string, number>();
	gatherAll(sourcesOf(told)).forEach(({sources}, index) => {
		for (const source of sources) group.set(sourceKey(source), index);
	});
	const names = [...truths.keys()];
	const wrong: string[] = [];
	const missed: string[] = [];
	let right = 0;
	names.forEach((one, index) => {
		for (const other of names.slice(index + 1)) {
			const both = [...truths.get(one)!, ...truths.get(other)!];
			const isOne = both.length === 2 && both[0] === both[1];
			const isMerged = group.get(one) === group.get(other);
			if (isOne && isMerged) right++;
			else if (isOne) missed.push(`${one} = ${other}`);
			else if (isMerged) wrong.push(`${one} = ${other}`);
		}
	});
	return {
		articles: new Set(told.map(({article}) => article)).size,
		pairs: right + missed.length,
		precision: right / (right + wrong.length),
		recall: right / (right + missed.length),
		wrong,
		missed,
	};
}

describe.each(['first-half', 'second-half'] as const)('a list of names and who they are, %s', half => {
	const found = pairsOf(half);

	test('is long enough to tell', () => {
		expect(found.articles).toBeGreaterThanOrEqual(95);
		expect(found.pairs).toBeGreaterThan(80);
	});

	test('hardly any two people are taken for one', () => {
		expect(found.precision, found.wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
	});

	test('nearly all names of a person are found', () => {
		expect(found.recall, found.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
	});
});

test('hardly any trap is fallen into', () => {
	const {precision, recall, wrong, missed} = pairsOf('traps');
	expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
	expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});
