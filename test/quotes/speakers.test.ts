import {describe, expect, test} from 'vitest';
import {attributed} from './said.ts';

const quay =
	'The council of Port Ellery opened the new quay on Monday, nine years after it was promised, and there was cake for everybody.';

/** The only speaker of an article that quotes somebody once. */
function speakerIn(sentence: string, after = '“It took us nine years,” Varga said.') {
	return attributed([quay, sentence, after]).speakers[0];
}

describe('what a speaker is', () => {
	test.each([
		['a title', 'Mayor Ilse Varga cut the ribbon.', 'Mayor'],
		['words before the name', 'Everybody thanked harbour master Ilse Varga for it.', 'harbour master'],
		[
			'an office of something',
			'Ilse Varga, the mayor of Port Ellery, cut the ribbon.',
			'mayor of Port Ellery',
		],
		['a trade', 'Ilse Varga, a retired teacher, cut the ribbon.', 'retired teacher'],
		['set before the name', 'The harbour master, Ilse Varga, cut the ribbon.', 'harbour master'],
		['of somebody', 'Ilse Varga, the authority’s finance director, cut the ribbon.', 'finance director'],
		['nothing', 'Ilse Varga cut the ribbon.', null],
		['a courtesy is nothing', 'Mrs. Ilse Varga cut the ribbon.', null],
		['an age is nothing', 'Ilse Varga, 52, cut the ribbon.', null],
	])('%s', (_, sentence, role) => {
		expect(speakerIn(sentence)).toMatchObject({name: 'Ilse Varga', role});
	});
});

describe('the names of one person', () => {
	test('are gathered under the fullest, the others as printed', () => {
		const {speakers} = attributed([
			'Varga opened the quay. Mayor Ilse M. Varga had waited nine years for it, and Mrs. Varga does not like to wait.',
			'“It took us nine years,” Varga said.',
		]);
		expect(speakers).toEqual([
			{
				name: 'Ilse M. Varga',
				aliases: ['Varga', 'Mayor Ilse M. Varga', 'Mrs. Varga'],
				role: 'Mayor',
				kind: 'person',
			},
		]);
	});

	test('a surname with a title means the one it fits', () => {
		const {quotes} = attributed([
			'Ilse Varga and her brother Pavel Varga opened the quay on Monday.',
			'“It took us nine years,” Mr. Varga said.',
			'“It took me ten,” Mrs. Varga said.',
		]);
		expect(quotes.map(({speaker}) => speaker)).toEqual(['Pavel Varga', 'Ilse Varga']);
	});

	test('two people of one surname, known by their titles alone, are two speakers', () => {
		const {quotes, speakers} = attributed([
			'Mr. Pell and Mrs. Pell came to the quay of Port Ellery on Monday, and there was cake for everybody.',
			'“It took us nine years,” Mr. Pell said.',
			'“It took me ten,” Mrs. Pell said.',
		]);
		expect(quotes.map(({speaker}) => speaker)).toEqual(['Mr. Pell', 'Mrs. Pell']);
		expect(speakers.map(({name, aliases}) => [name, aliases])).toEqual([
			['Mr. Pell', ['Pell']],
			['Mrs. Pell', ['Pell']],
		]);
	});

	test('accents do not make two people, look-alike letters do', () => {
		const two = (name: string) =>
			attributed([
				`José Álvarez opened the quay on Monday, nine years late.`,
				'“It took us nine years,” José Álvarez said.',
				`“It was worth it,” ${name} said.`,
			]);
		expect(two('Jose Alvarez').speakers).toHaveLength(1);
		expect(two('Jos\u0435 Álvarez').speakers.map(({name}) => name)).not.toEqual(['José Álvarez']);
	});
});

describe('whom a pronoun means', () => {
	test('never somebody of the other sex, be it told by a title or by what else the article says', () => {
		const {quotes} = attributed([
			'Mrs. Holm and Mr. Lund met on the quay on Monday.',
			'“I was cold,” she said. “I was not,” he said.',
		]);
		expect(quotes.map(({speaker}) => speaker === null || speaker)).toEqual(['Holm', 'Lund']);
	});

	test('nobody, when somebody without a name has spoken since', () => {
		const {quotes} = attributed([
			'Ilse Varga opened the new quay in Port Ellery on Monday.',
			'A dock worker, who did not want to be named, said that it leaked.',
			'“You can see the water coming in at every joint,” she said.',
		]);
		expect(quotes.map(({speaker}) => speaker)).toEqual([null]);
	});
});
