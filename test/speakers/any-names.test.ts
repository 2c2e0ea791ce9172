import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isDisguised} from '../../source/names/person-name.ts';
import {blockOf, firstNameOf, gather, linkedNames, nameOf, wholeOf} from '../../source/speakers/gather.ts';
import {gatherAll} from './gather-all.ts';

const word = (...words: string[]) => fc.constantFrom('', ...words);
const name = fc
	.tuple(
		word('Mr.', 'Ms.', 'Mayor', 'Pope'),
		word('Ann', 'Bob', 'Robert', 'Pat', 'Patrick', 'J.', 'Jan', 'Van', 'Kim', 'Mohammed', 'Muhammad'),
		word('J.', 'K.', 'Jan', '"Bob"', 'Peña', 'Jong-su'),
		fc.constantFrom('Holm', 'Hölm', 'Holmm', 'Peña', 'Berg-Holm', 'van Holm', 'Li', 'H\u043elm', ''),
		word('Jr.', 'III'),
	)
	.map(words => words.filter(part => part !== '').join(' '));
const kinds = ['person', 'person', 'organisation', 'described'] as const;
const source = fc.record({
	name,
	kind: fc.constantFrom(...kinds),
	aliases: fc.array(name, {maxLength: 2}),
	roles: fc.array(
		fc.record({
			role: fc.constantFrom('mayor of Ellery', 'mayor of Dunmore', 'goalkeeper', 'the mayor'),
			articles: fc.integer({min: 1, max: 3}),
		}),
		{maxLength: 2},
	),
	articles: fc.integer({min: 1, max: 20}),
});
const sources = fc.uniqueArray(source, {selector: one => `${one.kind} ${one.name}`, maxLength: 30});
const count = fc.integer({min: 0, max: 40});
const key = (one: {kind: string; name: string}) => `${one.kind} ${one.name}`;

describe('on any names', () => {
	test('every name belongs to one speaker of its kind', () => {
		fc.assert(
			fc.property(sources, count, (given, firstNames) => {
				const speakers = gather(given, firstNames);
				expect(speakers.flatMap(speaker => speaker.sources.map(key)).toSorted()).toEqual(
					given.map(key).toSorted(),
				);
				for (const speaker of speakers) {
					expect(new Set(speaker.sources.map(({kind}) => kind)).size).toBe(1);
					expect(speaker.name).toBe(nameOf(speaker.sources));
				}
			}),
		);
	});

	test('the order of the names does not matter', () => {
		const shuffled = sources.chain(given =>
			fc.tuple(fc.constant(given), fc.shuffledSubarray(given, {minLength: given.length})),
		);
		const apart = fc.array(fc.tuple(source, source), {maxLength: 3});
		fc.assert(
			fc.property(shuffled, count, apart, ([given, other], firstNames, kept) => {
				const pairs = [...kept, ...given.slice(1, 4).map(one => [given[0]!, one] as const)];
				expect(gather(other, firstNames, pairs.toReversed())).toEqual(gather(given, firstNames, pairs));
			}),
		);
	});

	test('what is gathered has one block', () => {
		fc.assert(
			fc.property(sources, count, (given, firstNames) => {
				for (const speaker of gather(given, firstNames))
					expect(new Set(speaker.sources.map(blockOf)).size).toBe(1);
			}),
		);
	});

	test('a name in mixed scripts is always alone', () => {
		fc.assert(
			fc.property(sources, given => {
				for (const speaker of gatherAll(given))
					if (speaker.sources.some(one => isDisguised(one.name))) expect(speaker.sources).toHaveLength(1);
			}),
		);
	});

	test('what a reader keeps apart is apart', () => {
		fc.assert(
			fc.property(sources, fc.array(fc.tuple(fc.nat(29), fc.nat(29)), {maxLength: 8}), (given, numbers) => {
				const pairs = numbers
					.filter(([one, other]) => one !== other && one < given.length && other < given.length)
					.map(([one, other]) => [given[one]!, given[other]!] as const);
				const speakers = gather(given, 0, pairs);
				expect(speakers.flatMap(speaker => speaker.sources)).toHaveLength(given.length);
				for (const {sources: names} of speakers)
					for (const [one, other] of pairs)
						expect(
							names.some(own => key(own) === key(one)) && names.some(own => key(own) === key(other)),
						).toBe(false);
			}),
		);
	});

	test('no text is too odd for a key', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), fc.constantFrom(...kinds), (text, kind) => {
				const one = {name: text, kind};
				expect(blockOf(one).startsWith(`${kind} `)).toBe(true);
				firstNameOf(one);
				wholeOf(one);
				for (const whole of linkedNames(one)) expect(whole).not.toBe(wholeOf(one));
				expect(
					gather([{...one, aliases: [text], roles: [{role: text, articles: 1}], articles: 1}], 0),
				).toHaveLength(1);
			}),
		);
	});
});
