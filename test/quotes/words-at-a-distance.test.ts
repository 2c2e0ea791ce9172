import {describe, expect, test} from 'vitest';
import {attributed} from './said.ts';

const town = [
	'Mayor Ilse Varga opened the new quay in Port Ellery on Monday, and harbour master Jonas Reed brought in the first ferry.',
	'“It took us nine years,” Varga said.',
];

/** What is quoted beside the mayor's words. */
function quotedIn(sentence: string): string[] {
	const {quotes} = attributed([town[0]!, town[1]!, sentence]);
	expect(quotes[0]!.text).toBe('It took us nine years,');
	return quotes.slice(1).map(({text}) => text);
}

describe('nobody says', () => {
	test.each([
		['a programme', 'Reed was a guest of the television show “Morning Tide” on Tuesday.'],
		['a programme of a station', 'He will be on Channel Nine’s “Harbour Hour” in the spring.'],
		['a film and its year', 'The quay can be seen in “The drowned bell” (2004).'],
		['a song', 'The choir sang the song “Over the Sandbank” at the end.'],
		['a book', 'Visitors were given a copy of the book “A Hundred Winters” by Mira Berg.'],
		['a term', 'Fishermen use the term “dead berth” for such places.'],
		['a so-called thing', 'The town has paid for a so-called “floating gate” at the mouth of the river.'],
		['a nickname', 'It earned the ferry the nickname “the duck that drank the bay.”'],
		['a nickname in a name', 'Olaf “Dutch” Krag painted the railings.'],
		[
			'a word in doubt',
			'The old quay has a high “wobble rate”, with nearly a third of all boats loose by noon.',
		],
		['words that are meant otherwise', 'Many boats that “rest” on the mud there are sold for their wood.'],
	])('%s', (_, sentence) => {
		expect(quotedIn(sentence)).toEqual([]);
	});
});

describe('somebody says', () => {
	test.each([
		['a single word', '“No,” she said when asked about the price.', 'No,'],
		['a word in a clause', 'Reed called the price “a disgrace”.', 'a disgrace'],
		['a description', 'Reed described the old quay as “shameful”.', 'shameful'],
		[
			'what looks like a title',
			'Reed described the opening as a “Royal Wedding” without a king.',
			'Royal Wedding',
		],
		['words like a title', '“Long Live Port Ellery,” the crowd cried.', 'Long Live Port Ellery,'],
		['a claim', 'Nobody believed his claim that the quay had been “nearly free”.', 'nearly free'],
		['a sign', 'A sign over the door says: “Mind Your Head.”', 'Mind Your Head.'],
		['a sentence of its own', '“We are late,” Reed said. “Very Late.” He went aboard.', 'Very Late.'],
		['a piece in a reported clause', 'Varga warned that the river was “alarming”.', 'alarming'],
	])('%s', (_, sentence, quote) => {
		expect(quotedIn(sentence)).toContain(quote);
	});
});
