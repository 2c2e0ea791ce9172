import {describe, expect, test} from 'vitest';
import {blockOf, firstNameOf, linkedNames, wholeOf} from '../../source/speakers/gather.ts';

const block = (name: string) => blockOf({name, kind: 'person'});

describe('names meet in one block', () => {
	test.each([
		[
			'a double surname, with and without a hyphen, and its end',
			['Ann Berg-Lund', 'Ann Berg Lund', 'Berg-Lund', 'Lund', 'LUND'],
		],
		['a surname with its particle', ['Chris Van Hollen', 'Van Hollen', 'Hollen', 'van Hollen']],
		['two surnames', ['Luis Peña Nieva', 'Peña Nieva', 'Nieva']],
		['the article of Arabic names', ['Nadia al-Khatib', 'Khatib', 'al-Khatib', 'Nadia el Khatib']],
		['the family written first', ['Li Wenming', 'Li', 'Li Wen-ming']],
		['a pope by the name that calls him', ['Pope Linus', 'Pope Linus II', 'Linus', 'Pope Linus XIV']],
		[
			'titles, generations and what trails',
			['Holm', 'Mr. Holm', 'Jo Holm Jr.', 'Dr. Jo Holm III', 'Jo Holm (R-Utah)'],
		],
		['Slavic endings', ['Zarensky', 'Zarenskyy', 'Zarenskiy', 'Zarenski', 'Sarensky']],
		['an Arabic name', ['Qaddafi', 'Gaddafi', 'Kadafi', 'Gadhafi', 'al-Qadhafi']],
		['Gorbachev', ['Gorbachev', 'Gorbatschow', 'Gorbatchev', 'Gorbachov']],
		['Mohammed', ['Mohammed', 'Muhammad', 'Mohamed', 'Muhammed']],
		['sh and sch', ['Shulman', 'Schulman', 'Schulmann']],
		['umlauts written out', ['Müller', 'Mueller', 'Muller']],
		['one letter or two', ['Hoffmann', 'Hoffman', 'Hofman']],
	])('%s', (_, names) => expect(new Set(names.map(block)).size).toBe(1));

	test.each([
		['Lund', 'Lind'],
		['Lund', 'Lunde'],
		['Ann Brown', 'Ann Braun'],
		['Reed', 'Re\u200bed'],
		['Reed', '\u0420eed'],
		['Li', 'Wenming'],
	])('%s and %s do not', (one, other) => expect(block(one)).not.toBe(block(other)));

	test('kinds and disguised names have blocks of their own', () => {
		const kinds = (['person', 'organisation', 'described'] as const).map(kind =>
			blockOf({name: 'lund', kind}),
		);
		expect(new Set(kinds).size).toBe(3);
		expect(block('Ann Re\u200bed')).not.toBe(block('Eva Re\u200bed'));
	});

	test('organisations by all of their words', () => {
		const of = (name: string) => blockOf({name, kind: 'organisation'});
		expect(
			new Set(['The Harbour & Sea Board', 'Harbour and Sea Board', 'HARBOUR AND SEA BOARD, Inc.'].map(of))
				.size,
		).toBe(1);
		expect(of('Harbour Board')).not.toBe(of('Board'));
		expect(of('U.S. Coast Guard')).toBe(of('US Coast Guard'));
	});
});

test.each([
	['Craig Holm', 'Craig'],
	['Mr. Craig J. Holm Jr.', 'Craig'],
	['Li Wenming', 'Wenming'],
	['Mohammed Holm', 'Muhammad'],
])('the first name of %s is %s', (name, first) =>
	expect(firstNameOf({name, kind: 'person'})).toBe(block(first)),
);

test.each(['Holm', 'Mr. Holm', 'J. Holm', 'J.K. Holm', 'Berg-Lund', 'Pope Linus', ''])(
	'%j has no first name',
	name => expect(firstNameOf({name, kind: 'person'})).toBeNull(),
);

test('what is no person has no first name', () => {
	expect(firstNameOf({name: 'Craig Holm', kind: 'organisation'})).toBeNull();
});

describe('names in other blocks', () => {
	test.each([
		['Ann Berg Lund', ['ann berg']],
		['Ann Berg-Lund', ['ann berg']],
		['Mayor Ann Berg Lund', ['ann berg']],
		['Luis Peña Nieva', ['luis pena']],
		['Ann Paul Lund', []],
		['Ann B. Lund', []],
		['A. Berg Lund', []],
		['Ann Berg Lund Jr.', []],
		['Ann Berg', []],
		['Ann van Lund', []],
		['Ann-Berg Lund', []],
		['Kim Yong Su', []],
		['Ann Re\u200bed Lund', []],
	])('of %s', (name, wholes) => {
		expect(linkedNames({name, kind: 'person'})).toEqual(wholes);
	});

	test('are found by the whole name', () => {
		expect(wholeOf({name: 'Mayor Ann Berg', kind: 'person'})).toBe('ann berg');
		expect(linkedNames({name: 'Ann Berg Lund', kind: 'person'})).toContain(
			wholeOf({name: 'Ánn Berg', kind: 'person'}),
		);
	});

	test('of an organisation are what articles call it, where the letters fit', () => {
		const of = (name: string, ...aliases: string[]) => linkedNames({name, kind: 'organisation', aliases});
		expect(of('the Port Authority', 'the authority', 'PA')).toEqual(['pa']);
		expect(of('Ministry of Ships', 'MoS', 'MS', 'SM')).toEqual(['mos', 'ms']);
		expect(of('Port Authority (PA)')).toEqual(['pa']);
		expect(of('Port Authority')).toEqual([]);
		expect(wholeOf({name: 'The PA', kind: 'organisation'})).toBe('pa');
	});
});
