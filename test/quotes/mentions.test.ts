import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/article/article.ts';
import {readingOf} from '../../source/quotes/reading.ts';

function reading(...paragraphs: string[]) {
	return readingOf({headline: null, body: paragraphs.map((text): Block => ({kind: 'paragraph', text}))});
}

/** Every mention with what it is: `Lund (name)`. */
function mentions(...paragraphs: string[]): string[] {
	const {text, mentions} = reading(...paragraphs);
	return mentions.map(
		({start, end, kind, description}) => `${text.slice(start, end)} (${description ?? kind})`,
	);
}

describe('mentions', () => {
	test.each([
		[
			'names without their titles',
			'Mayor Ilse Varga met Sen. Orla Hatt.',
			['Ilse Varga (name)', 'Orla Hatt (name)'],
		],
		['names with particles', 'They met Piet van der Berg.', ['They (pronoun)', 'Piet van der Berg (name)']],
		['possessives', 'Lund’s boat pleased Reed.', ['Lund (name)', 'Reed (name)']],
		['pronouns', 'He and she left, who knows why.', ['He (pronoun)', 'she (pronoun)', 'who (pronoun)']],
		['described sources', 'A senior dock official said so.', ['A senior dock official (person)']],
		[
			'several at once',
			'Two officials and a spokeswoman left.',
			['Two officials (group)', 'a spokeswoman (person)'],
		],
		['documents', 'The report said so.', ['The report (document)']],
		['nothing inside quotation marks', '“Ann Lund saw the mayor,” he said.', ['he (pronoun)']],
		[
			'no days, no openers of sentences',
			'On Monday the boat left. However, nothing else did. Somebody waved.',
			[],
		],
	])('%s', (_, text, expected) => {
		expect(mentions(text)).toEqual(expected);
	});

	test('stand where they say, in the order of the text', () => {
		const {mentions, text} = reading(
			'Mayor Ilse Varga said so.',
			'The harbour master, Jonas Reed, said he had said so.',
		);
		expect(mentions.map(({start, end}) => text.slice(start, end))).toEqual([
			'Ilse Varga',
			'The harbour master',
			'Jonas Reed',
			'he',
		]);
		expect(mentions.map(({start}) => start)).toEqual(
			mentions.map(({start}) => start).toSorted((a, b) => a - b),
		);
	});
});

describe('words', () => {
	test('a stop belongs to an abbreviation and an initial, not to the end of a sentence', () => {
		const words = reading('Mr. J. Lund left at 5 p.m. on Monday. He ran.').words;
		expect(words.map(({text}) => text)).toContain('Mr.');
		expect(words.map(({text}) => text)).toContain('J.');
		expect(words.at(-2)!.text).toBe('ran');
		expect(words.at(-1)!.text).toBe('.');
		expect(new Set(words.map(({sentence}) => sentence)).size).toBe(2);
	});

	test('a sentence does not end inside a quotation', () => {
		const words = reading('“We sail. We row,” Lund said.').words;
		expect(new Set(words.map(({sentence}) => sentence)).size).toBe(1);
	});
});

describe('people', () => {
	const names = (...paragraphs: string[]) =>
		reading(...paragraphs)
			.people.everybody.map(({name, looks, sex}) => `${name}: ${looks}${sex ? `, ${sex}` : ''}`)
			.sort();

	test('are told from organisations and places', () => {
		expect(names('Ann Lund left the Harbour Authority and moved to London with the Ellery Courier.')).toEqual(
			[
				'Ann Lund: person, female',
				'Ellery Courier: organisation',
				'Harbour Authority: organisation',
				'London: place',
			],
		);
	});

	test('have the sex that title, noun and pronouns tell', () => {
		expect(names('Ms. Varga left.', 'Spokeswoman Ekke Lund left.')).toEqual([
			'Ekke Lund: person, female',
			'Varga: person, female',
		]);
		expect(names('Ekke Lund left. He ran. Lund said he was late.')).toEqual(['Ekke Lund: unknown, male']);
	});

	test('people who are called like things are not taken for these', () => {
		expect(names('Nathan Lane met Samantha Power.').join()).not.toMatch(/organisation|place/);
	});
});
