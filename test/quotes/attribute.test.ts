import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Block, bodyText, sayings} from '../../source/article/article.ts';
import {perhapsFrom} from '../../source/article/certainty.ts';
import {attribute} from '../../source/quotes/attribute.ts';
import {quotedStretches} from '../../source/quotes/marks.ts';
import {attributed, said} from './said.ts';

const ferry =
	'The ferry between Port Ellery and the islands will run through the winter, the council decided on Monday after a long debate.';

describe('who said it', () => {
	test.each<[string, string[], string[]]>([
		['behind the quote', [ferry, '“We sail at dawn,” said Ann Lund.'], ['We sail at => Ann Lund']],
		['before the verb', [ferry, '“We sail at dawn,” Ann Lund said.'], ['We sail at => Ann Lund']],
		['before the quote', [ferry, 'Ann Lund said: “We sail at dawn.”'], ['We sail at => Ann Lund']],
		[
			'split',
			[ferry, '“We sail at dawn,” Ann Lund said, “and we will be back for supper.”'],
			['We sail at => Ann Lund', 'and we will => Ann Lund'],
		],
		[
			'a sentence more',
			[ferry, '“We sail at dawn,” Ann Lund said on Monday. “Nobody will be left behind on the quay.”'],
			['We sail at => Ann Lund', 'Nobody will be => Ann Lund'],
		],
		[
			'according to',
			[ferry, 'The winter will be “mild and very long,” according to harbour master Jonas Reed.'],
			['mild and very => Jonas Reed'],
		],
		[
			'reported, with a piece between marks',
			[ferry, 'Ann Lund said the winter boat was “a promise kept” and that nobody had paid for it.'],
			['a promise kept => Ann Lund'],
		],
		[
			'a surname alone',
			[
				'Mayor Ilse Varga and harbour master Jonas Reed opened the new quay on Monday.',
				'“It took us nine years,” Reed said.',
				'“It took us nine years and two mayors,” Varga replied.',
			],
			['It took us => Jonas Reed', 'It took us => Ilse Varga'],
		],
		[
			'he and she',
			[
				'Mayor Ilse Varga opened the new quay on Monday. “It took us nine years,” she said.',
				'Jonas Reed, the harbour master, was not there. “I had a boat to bring in,” he said.',
			],
			['It took us => Ilse Varga', 'I had a => Jonas Reed'],
		],
		[
			'who',
			[ferry, 'The plan was welcomed by Ann Lund, who said, “We have waited for this for nine years.”'],
			['We have waited => Ann Lund'],
		],
		[
			'two of one surname',
			[
				'The council heard Ann Lund, a teacher, and Jan Lund, a fisherman, on Monday.',
				'“The school needs the boat,” Ann Lund said.',
				'“The boat needs fuel,” Jan Lund said.',
				'“Then somebody has to buy it,” Mrs. Lund said.',
			],
			['The school needs => Ann Lund', 'The boat needs => Jan Lund', 'Then somebody has => Ann Lund'],
		],
		[
			'under the quote',
			[ferry, '“I have never seen so many people on the quay in my life.” — Ann Lund'],
			['I have never => Ann Lund'],
		],
	])('%s', (_, paragraphs, expected) => {
		expect(said(...paragraphs)).toEqual(expected);
	});

	test('nobody is named for those whom the article does not name', () => {
		expect(said(ferry, '“We will see in spring,” a spokesman said.')).toEqual(['We will see => unknown']);
		expect(said(ferry, '“We will see in spring,” officials said.')).toEqual(['We will see => unknown']);
		expect(said('“We will see in spring.”', 'The boat left.')).toEqual(['We will see => unknown']);
	});

	test('a description means the only one who is it', () => {
		const {quotes} = attributed([
			'Harbour master Jonas Reed and Mayor Ilse Varga opened the new quay in Port Ellery on Monday.',
			'There was cake. “Nobody was hurt,” the harbour master said.',
		]);
		expect(quotes.map(({speaker}) => speaker)).toEqual(['Jonas Reed']);
		expect(quotes[0]!.mention!.text).toBe('the harbour master');
	});

	test('a title and the words on a sign are no quotes', () => {
		const {quotes} = attributed([
			ferry,
			'The film “The Long Winter” opens in Port Ellery on Friday.',
			'A boat with the words “Gone Fishing” on its side lay at the quay. “It is my brother’s,” Ann Lund said.',
		]);
		expect(quotes.map(({text}) => text)).toEqual(['It is my brother’s,']);
	});

	test('a paragraph that is nothing but speech is a quote, whoever says it', () => {
		expect(said(ferry, '“Boat.”', '“Which boat?”')).toEqual(['Boat => unknown', 'Which boat => unknown']);
	});
});

describe('the record', () => {
	const body = [
		'Mayor Ilse Varga opened the new quay in Port Ellery on Monday. Varga, a former teacher, warned that “the money is gone,” and promised: “We will finish the school.”',
		'“There was never any money,” Jonas Reed wrote. According to Reed, the quay is “a toy.”',
	];
	const {quotes, speakers} = attributed(body);
	const text = body.join('\n\n');

	test('quote, mention and cue stand where they say', () => {
		for (const quote of quotes) {
			for (const passage of [quote, quote.mention, quote.cue]) {
				if (passage) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
			}
		}
		expect(quotes.map(({mention}) => mention?.text)).toEqual(['Varga', 'Varga', 'Jonas Reed', 'Reed']);
		expect(quotes.map(({cue}) => cue?.text)).toEqual(['warned', 'promised', 'wrote', 'According to']);
		expect(quotes.map(({saying}) => saying)).toEqual(['warned', 'promised', 'wrote', 'said']);
	});

	test('speakers have their names, what they are, and are listed in the order of their first quotes', () => {
		expect(speakers).toEqual([
			{name: 'Ilse Varga', aliases: ['Mayor Ilse Varga', 'Varga'], role: 'former teacher', kind: 'person'},
			{name: 'Jonas Reed', aliases: ['Reed'], role: null, kind: 'person'},
		]);
	});

	test('an organisation is one', () => {
		const found = attributed([ferry, '“We regret the delay,” the Harbour Authority said in a statement.']);
		expect(found.speakers.map(({name, kind}) => [name, kind])).toEqual([
			['Harbour Authority', 'organisation'],
		]);
	});
});

describe('bad input', () => {
	test('no marks, no text', () => {
		expect(attributed([])).toEqual({quotes: [], speakers: []});
		expect(attributed(['Nobody spoke.'])).toEqual({quotes: [], speakers: []});
	});

	test('other languages: everything between marks, nobody guessed', () => {
		const german =
			'Der Hafen ist wieder offen, wie die Behörde am Montag mitteilte, und die Fähre fährt nun auch im Winter zu den Inseln und zurück.';
		expect(said(german, '„Wir fahren“, sagte Anna Lund.')).toEqual(['Wir fahren => unknown']);
		expect(said('市長は「三月に始める」と述べた。')).toEqual(['三月に始める => unknown']);
		expect(said('قال رئيس الميناء “سنبحر عند الفجر” يوم الاثنين.')).toEqual(['سنبحر عند الفجر => unknown']);
		const tagged = attribute({
			headline: null,
			body: [{kind: 'paragraph', text: '“So,” sagt Lund.'}],
			language: 'de-CH',
		});
		expect(tagged.quotes.map(({speaker}) => speaker)).toEqual([null]);
	});

	test('a name in two scripts is nobody else, however much it looks it', () => {
		const {quotes} = attributed([
			'Mayor Ilse Varga opened the new quay in Port Ellery on Monday.',
			'“The quay is sold,” Ilse V\u0430rga said.',
			'“The quay is not for sale,” Varga said.',
		]);
		const [first, second] = quotes.map(({speaker}) => speaker);
		expect(second).toBe('Ilse Varga');
		expect(first).not.toBe('Ilse Varga');
	});

	test('invisible and reordering characters move no quote to another speaker', () => {
		const {quotes} = attributed([
			'Mayor Ilse Varga met harbour master Jonas Reed in Port Ellery on Monday.',
			'“The quay is sold,” Ilse\u200b Varga\u202e said.',
			'“The quay is not for sale,” Jonas Reed said.',
		]);
		expect(quotes[0]!.speaker).not.toBe('Jonas Reed');
		expect(quotes[1]!.speaker).toBe('Jonas Reed');
	});

	const pieces = [
		'“',
		'”',
		'"',
		'‘',
		'’',
		'«',
		'»',
		'「',
		'」',
		' ',
		'\n',
		'. ',
		', ',
		': ',
		' — ',
		'Ann Lund',
		'Lund',
		'Mr. Reed',
		'President',
		'Mayor Varga',
		'he',
		'she',
		'who',
		'they',
		'said',
		'warned',
		'according to',
		'the mayor',
		'a spokesman',
		'Harbour Authority',
		'we sail',
		'at dawn',
		'\u200b',
		'\u202e',
		'Вера',
		'市長',
		'\ud800',
		'(',
		')',
		'…',
		"'s",
	];

	test('whatever it is made of: places hold, speakers are listed, names stand in the text, twice the same', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 60}), fc.boolean(), (parts, spaced) => {
				const body = parts
					.join(spaced ? ' ' : '')
					.split('\n')
					.map((text): Block => ({kind: 'paragraph', text}));
				const text = bodyText({body});
				const {quotes, speakers} = attribute({headline: null, body});
				const stretches = new Set(quotedStretches(body).map(({start}) => start));
				for (const quote of quotes) {
					expect(stretches.has(quote.start)).toBe(true);
					for (const passage of [quote, quote.mention, quote.cue]) {
						if (passage) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
					}
					expect(quote.saying === null || sayings.includes(quote.saying)).toBe(true);
					if (quote.speaker === null) expect(quote.confidence).toBe(0);
					else {
						expect(quote.confidence).toBeGreaterThanOrEqual(perhapsFrom);
						expect(quote.confidence).toBeLessThanOrEqual(1);
						expect(speakers.map(({name}) => name)).toContain(quote.speaker);
						for (const word of quote.speaker.split(' ')) expect(text).toContain(word);
					}
				}
				expect(new Set(speakers.map(({name}) => name)).size).toBe(speakers.length);
				expect(attribute({headline: null, body})).toEqual({quotes, speakers});
			}),
			{numRuns: 1500},
		);
	});
});

test('a paragraph of a megabyte, and ten thousand marks, are read to their end', () => {
	const long = `${'The water rose and fell over the wall of the harbour. '.repeat(18_600)}“It held,” Ann Lund said.`;
	const {quotes} = attribute({headline: null, body: [{kind: 'paragraph', text: long}]});
	expect(quotes).toMatchObject([
		{text: 'It held,', speaker: 'Ann Lund', end: long.length - '” Ann Lund said.'.length},
	]);
	expect(attribute({headline: null, body: [{kind: 'paragraph', text: '“'.repeat(10_000)}]}).quotes).toEqual(
		[],
	);
});
