import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {personName, type Sameness, sameness} from '../../source/names/person-name.ts';

describe('personName', () => {
	test.each<[string, string[], string | null]>([
		['Ilse Varga', ['Ilse'], 'Varga'],
		['Ilse M. Varga', ['Ilse', 'M.'], 'Varga'],
		['J.K. Holm', ['J.K.'], 'Holm'],
		['Varga', [], 'Varga'],
		['Saltão', [], 'Saltão'],
		['Piet van der Berg', ['Piet'], 'van der Berg'],
		['Marta de la Cruz', ['Marta'], 'de la Cruz'],
		['Omar bin Rashid', ['Omar'], 'bin Rashid'],
		['Nadia al-Khatib', ['Nadia'], 'al-Khatib'],
		['van der Berg', [], 'van der Berg'],
		['Van Holm', ['Van'], 'Holm'],
		['Ann St. Clare', ['Ann'], 'St. Clare'],
		['St. Clare', [], 'St. Clare'],
		['Robert E Holm', ['Robert', 'E'], 'Holm'],
		['Malcolm X', ['Malcolm'], 'X'],
		['Anne-Marie Varga-Holm', ['Anne-Marie'], 'Varga-Holm'],
		['Li Wenming', ['Wenming'], 'Li'],
		['Kim Dae-su', ['Dae-su'], 'Kim'],
		['Kim Varga', ['Kim'], 'Varga'],
		['Ирина Холмова', ['Ирина'], 'Холмова'],
		['李文明', [], '李文明'],
		['bell holm', ['bell'], 'holm'],
		['Pope Linus', ['Linus'], null],
		['Pope Linus Mark II', ['Linus', 'Mark'], null],
		['Queen Ada', ['Ada'], null],
	])('%s', (text, given, family) => {
		expect(personName(text)).toMatchObject({name: text, given, family, disguised: false});
	});

	test.each<[string, string, string[]]>([
		['President Donna J. Reed', 'Donna J. Reed', ['President']],
		['Sen. Orla Hatt (R-Utah)', 'Orla Hatt', ['Sen.']],
		['Mr. Reed', 'Reed', ['Mr.']],
		['the Rev. Al Holm', 'Al Holm', ['Rev.']],
		['Detective Inspector Ann Lund', 'Ann Lund', ['Detective Inspector']],
		['Prof. Sir John Lund', 'John Lund', ['Prof.', 'Sir']],
		['Secretary of State John Lund', 'John Lund', ['Secretary of State']],
		['Chief of Staff Lund', 'Lund', ['Chief of Staff']],
		['Attorney General Lund', 'Lund', ['Attorney General']],
		['former Vice President Joan Lund', 'Joan Lund', ['former Vice President']],
		['Chicago Alderman Jason C. Lund', 'Jason C. Lund', ['Alderman']],
		['Virginia Gov. Terry Lund', 'Terry Lund', ['Gov.']],
		['White House press secretary Josh Lund', 'Josh Lund', ['White House press secretary']],
		['Gov.-elect Ann Lund', 'Ann Lund', ['Gov.-elect']],
		['Crown Prince Omar bin Rashid', 'Omar bin Rashid', ['Crown Prince']],
		['Dean Lund', 'Dean Lund', []],
		['Dean Ann Lund', 'Ann Lund', ['Dean']],
		['Amara Sen', 'Amara Sen', []],
		['Ann Bishop Lund', 'Ann Bishop Lund', []],
		['Mayor', 'Mayor', []],
	])('takes the titles off %s', (text, name, titles) => {
		expect(personName(text)).toMatchObject({name, titles});
	});

	test.each([
		['Ilse Varga’s', 'Ilse Varga'],
		["Ilse Varga's", 'Ilse Varga'],
		['the Holms’', 'Holms'],
		['Ilse Varga, 54', 'Ilse Varga'],
		['Ilse Varga, R-Utah', 'Ilse Varga'],
		['Ilse Varga (D)', 'Ilse Varga'],
		['Ilse Varga QC', 'Ilse Varga'],
		['  Ilse \t Varga ', 'Ilse Varga'],
	])('leaves off what trails %j', (text, name) => expect(personName(text).name).toBe(name));

	test.each([
		['Jo Holm Jr.', 'Jo Holm Jr.', 'Jr.'],
		['Jo Holm, Jr., D-Del.', 'Jo Holm Jr.', 'Jr.'],
		['Jo Holm III', 'Jo Holm III', 'III'],
		['Jo Holm', 'Jo Holm', null],
	])('%s has its generation', (text, name, suffix) => {
		expect(personName(text)).toMatchObject({name, family: 'Holm', suffix});
	});

	test.each([
		['Erwin "Tiny" Holm', 'Tiny'],
		['Erwin “the Rock” Holm', 'the Rock'],
		['Erwin (Tiny) Holm', 'Tiny'],
		["Erwin 'Tiny' Holm", 'Tiny'],
		['Erwin Holm (Labour)', null],
	])('%s has its nickname', (text, nickname) => {
		expect(personName(text)).toMatchObject({name: 'Erwin Holm', given: ['Erwin'], family: 'Holm', nickname});
	});

	test('leaves the names of court cases and whole sentences alone', () => {
		const [court, sentence] = ['Lund v. Harbour Board', 'Ann Lund '.repeat(20).trim()];
		expect(personName(court)).toMatchObject({name: court, given: [], family: court});
		expect(personName(sentence)).toMatchObject({name: sentence, given: [], family: sentence});
	});

	test.each([
		['Cyrillic T', '\u0422rump'],
		['Greek omicron', 'Ann H\u03bflm'],
		['zero width space', 'Ann Ho\u200blm'],
		['right-to-left override', 'Ann \u202emloH'],
	])('knows a disguise: %s', (_, name) => expect(personName(name).disguised).toBe(true));

	test('never fails, and never makes a name up', () => {
		const text = fc.oneof(
			fc.string({unit: 'binary'}),
			fc
				.array(
					fc.constantFrom(
						'Mr.',
						'Pope',
						'of',
						'Ann',
						'J.',
						'van',
						'Holm',
						"'s",
						'"',
						'(R-',
						',',
						'Jr.',
						'II',
						'v.',
						'-',
					),
				)
				.map(words => words.join(' ')),
		);
		fc.assert(
			fc.property(text, written => {
				const {name, given, family, titles} = personName(written);
				for (const part of [...name.split(/\s+/), ...given, ...(family ?? '').split(/\s+/)])
					expect(written).toContain(part);
				expect(family ?? given[0]).toBeDefined();
				if (written.trim() !== '') expect([name, ...titles].join('')).not.toBe('');
			}),
		);
	});
});

describe('sameness', () => {
	const compare = (one: string, other: string) => sameness(personName(one), personName(other));
	test.each<[Sameness, string, string]>([
		['same', 'Ilse Varga', 'Ilse Varga'],
		['same', 'Ilse Varga', 'President Ilse M. Varga’s'],
		['same', 'José Peña', 'Jose Pena'],
		['same', 'ILSE VARGA', 'Ilse Varga'],
		['same', 'Søren Łund', 'Soren Lund'],
		['same', 'J.K. Holm', 'J. K. Holm'],
		['same', 'Ann J. Holm', 'Ann Jane Holm'],
		['same', 'Bob Holm', 'Robert Holm'],
		['same', 'Bob Holm', 'Bobby Holm'],
		['same', 'Erwin "Tiny" Holm', 'Tiny Holm'],
		['same', 'Ann O’Hare', "Ann O'Hare"],
		['same', 'Ann Berg-Lund', 'Ann Berg Lund'],
		['same', 'Nadia al-Khatib', 'Nadia Khatib'],
		['same', 'Kim Dae-su', 'Kim Dae Su'],
		['same', 'Varga', 'Mr. Varga'],
		['compatible', 'Varga', 'Ilse Varga'],
		['compatible', 'Ilse', 'Ilse Varga'],
		['compatible', 'I. Varga', 'Ilse Varga'],
		['compatible', 'Pat Holm', 'Patricia Holm'],
		['compatible', 'Jo Holm', 'Jo Holm Jr.'],
		['compatible', 'Peña Nieva', 'Luis Peña Nieva'],
		['compatible', 'Van Holm', 'Chris Van Holm'],
		['compatible', 'Linus', 'Pope Linus'],
		['compatible', 'Li', 'Li Wenming'],
		['different', 'Ann Brown', 'Ada Brown'],
		['different', 'Ann Brown', 'Ann Green'],
		['different', 'Ann J. Brown', 'Ann K. Brown'],
		['different', 'Jo Holm Jr.', 'Jo Holm Sr.'],
		['different', 'Mr. Holm', 'Ms. Ann Holm'],
		['different', 'Mr. Holm', 'Mrs. Holm'],
		['different', 'Pope Linus', 'King Linus'],
		['different', 'I. Varga', 'Ann Varga'],
		['different', 'Paul Holm', 'Ann Paul Holm'],
		['different', 'K. Holm', 'J. K. Holm'],
		['different', 'Путин', 'Putin'],
	])('%s: %s and %s', (expected, one, other) => {
		expect(compare(one, other)).toBe(expected);
		expect(compare(other, one)).toBe(expected);
	});

	test('letters of other scripts are never taken for Latin ones', () => {
		expect(compare('\u0422rump', 'Trump')).toBe('different');
		expect(compare('Donald \u0422rump', 'Trump')).toBe('different');
		expect(compare('Ho\u200blm', 'Holm')).toBe('different');
		expect(compare('\u0422rump', 'Mr. \u0422rump')).toBe('same');
		// One word in Cyrillic that looks like a Latin one.
		expect(compare('\u0421\u041e\u0420', 'COP')).toBe('different');
	});

	test('marks that make another letter are not accents', () => {
		expect(compare('राम', 'रम')).toBe('different');
		expect(compare('がく', 'かく')).toBe('different');
	});

	test('is symmetric, and a name is the same as itself', () => {
		const word = fc.constantFrom(
			'Ann',
			'Bob',
			'Robert',
			'Pat',
			'J.',
			'K',
			'van',
			'Mr.',
			'Ms.',
			'Holm',
			'Hölm',
			'Jr.',
			'"Tiny"',
			'Pope',
			'Li',
		);
		const name = fc.array(word, {minLength: 1, maxLength: 5}).map(words => personName(words.join(' ')));
		fc.assert(
			fc.property(name, name, (one, other) => {
				expect(sameness(one, other)).toBe(sameness(other, one));
				expect(sameness(one, one)).toBe('same');
			}),
		);
	});
});
