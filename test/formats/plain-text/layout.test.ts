import {describe, expect, test} from 'vitest';
import {parseDocument} from '../../../source/formats/parse.ts';
import {bodyOf, documentOf, fixture, read} from '../documents.ts';

const story =
	'The harbour board voted on Tuesday night to close the old ferry pier after engineers found cracks in it.\n\nNobody in the hall clapped.\n';
const storyBlocks = story.trim().split('\n\n');

describe('whole files', () => {
	test('a wire story: indents, hard wrap, a table, a sign-off', async () => {
		const article = await read(fixture('wire.txt'));
		expect(article).toMatchObject({
			headline: 'GREYSTONE SHUTS FERRY PIER AS CRACKS SPREAD',
			byline: 'by Ilse Maren, Reuters',
			authors: ['Ilse Maren'],
			dateline: {text: 'GREYSTONE, Maine, Feb 26 -', place: 'GREYSTONE, Maine', date: 'Feb 26', agency: null},
			publication: 'Reuters',
			published: null,
			furniture: ['Reuter'],
		});
		expect(bodyOf(article)).toEqual([
			'The harbour board of Greystone voted to close the old ferry pier after engineers found cracks in eleven of its piles, the chairman said.',
			'He told reporters the cease-fire with the contractors would hold until the spring.',
			'Traffic over the pier fell as follows (vehicles a day) -',
			'table:          1984   1985           1986   1987\n Cars     412    398            371    344\n Lorries   57     51             44     30',
			'The board meets again in October.',
		]);
	});

	test('a copy of a web page: deck, glued byline, caption, advertisement, credits', async () => {
		const article = await read(fixture('web-copy.txt'));
		expect(article).toMatchObject({
			headline: 'Who will pay for the ferry pier?',
			authors: ['ILSE MAREN', 'TOBIN HALE'],
			dateline: {place: 'GREYSTONE, Maine', agency: 'AP'},
			publication: 'AP',
			published: '2026-08-12',
			publishedFrom: 'text',
		});
		expect(bodyOf(article)).toEqual([
			'subhead: The board has shut it; islanders face a winter of buses',
			'The harbour board voted on Tuesday to close the old ferry pier for good.',
			'“We had no choice,” said Anders Quill, the harbour master.',
			'subhead: What the divers saw',
			'Eleven of the piles were cracked, and two of them had gone altogether.',
		]);
		expect(article.furniture).toEqual([
			'FILE - The old pier at low water, May 3, 2024. (Photo by Ruth Okoro/Coast News, File)',
			'ADVERTISEMENT',
			'___',
			'Coast News writer Ruth Okoro in Corvane contributed to this report.',
			'© 2026 Coast News. All rights reserved.',
		]);
	});

	test('a mail: two-line headline, name and role, wrapped list, quotation set in', async () => {
		const article = await read(fixture('mail.txt'));
		expect(article).toMatchObject({
			headline: 'Harbour board closes pier after divers find cracks in eleven piles',
			byline: 'Ilse Maren',
			furniture: ['Harbour Correspondent', '-30-'],
		});
		expect(bodyOf(article)).toEqual([
			'The harbour board voted on Tuesday night to close the old ferry pier after engineers found cracks in eleven of its piles, a decision that leaves the island without a winter berth.',
			'"We had no choice," said Anders Quill, the harbour master. He said the money for repairs had been spent on the new terminal instead. The letter read:',
			'We regret that the pier can no longer be used by vehicles of any kind, and ask all users to leave it by Friday at noon.',
			'list-item: Cars go by way of Corvane',
			'list-item: Lorries wait for the spring, when the new terminal opens',
			'The board meets again in October.',
		]);
	});

	test('a database export holds several articles', async () => {
		const articles = await parseDocument(documentOf(fixture('database.txt')));
		expect(
			articles.map(({index, headline, authors, publication, published, language}) => ({
				index,
				headline,
				authors,
				publication,
				published,
				language,
			})),
		).toEqual([
			{
				index: 0,
				headline: 'Harbour board closes ferry pier',
				authors: ['Ilse Maren'],
				publication: 'The Coast Courier',
				published: '2026-08-12',
				language: 'en',
			},
			{
				index: 1,
				headline: 'Islanders ask for a bus',
				authors: ['Tobin Hale'],
				publication: 'The Coast Courier',
				published: '2026-08-14',
				language: 'en',
			},
		]);
		expect(bodyOf(articles[1]!)).toEqual([
			'Some forty islanders asked the county on Thursday for a bus in place of the ferry that no longer runs.',
		]);
		expect(articles[0]!.provenance.warnings).toEqual([{code: 'W-SPLIT', text: '2 articles in one file'}]);
	});
});

describe('headline', () => {
	test.each([
		['a question', 'Who will pay for the ferry pier?\n\n'],
		['a full stop at its end', 'Board calls on county to lead, step up repairs to pier.\n\n'],
		[
			'a colon after a word that can be a label',
			'Source: the mayor will resign over the pier by the end of the week\n\n',
		],
		[
			'a second sign below: a byline',
			'Board shuts the pier. It will not open again, and the county will have to find another berth for the winter.\nBy Ilse Maren\n',
		],
		['a longer line below', 'Board shuts the pier\n'],
		['a rule below', 'Board shuts the pier\n====================\n\n'],
	])('with %s', async (_, opening) => {
		const article = await read(opening + story);
		expect(article.headline).toBe(opening.split('\n', 1)[0]);
		expect(bodyOf(article)).toEqual(storyBlocks);
	});

	test.each([
		['COUNCIL SHUTS FERRY PIER\nAFTER CRACKS ARE FOUND'],
		['Council shuts the old ferry pier after\ncracks are found in eleven piles'],
		['Council shuts the old ferry pier,\nbut who will pay for it?'],
	])('in two lines: %s', async headline => {
		expect((await read(`${headline}\n\nBy Ilse Maren\n\n${story}`)).headline).toBe(
			headline.replace('\n', ' '),
		);
	});

	test.each([
		['a first paragraph', ''],
		['a dateline', 'GREYSTONE — '],
		[
			'a sentence of a story',
			'Shares in the harbour company closed up 4.75% on Monday following a new offer for it.\n\n',
		],
		['what somebody said', '“I never saw anything like it,” said the harbour master.\n\n'],
		['a line that is too long', `${'A word and another word, '.repeat(10)}\n\n`],
	])('is not invented from %s', async (_, opening) => {
		expect((await read(opening + story)).headline).toBeNull();
	});

	test('is not the only line of a file', async () => {
		const article = await read('Just one line\n');
		expect(article.headline).toBeNull();
		expect(bodyOf(article)).toEqual(['Just one line']);
	});

	test('comes after a section or the name of the paper', async () => {
		expect(await read(`OPINION\n\nClose the pier, and close it now\n\n${story}`)).toMatchObject({
			headline: 'Close the pier, and close it now',
			section: 'OPINION',
		});
		expect(
			await read(`THE COAST COURIER\nWednesday, August 12, 2026\n\nBoard shuts pier\n\n${story}`),
		).toMatchObject({
			headline: 'Board shuts pier',
			publication: 'THE COAST COURIER',
			published: '2026-08-12',
		});
	});
});

describe('below the headline', () => {
	test('a deck or standfirst belongs to the story', async () => {
		const deck = 'Engineers found cracks in eleven piles; islanders ask what happens next';
		const standfirst = 'Engineers found cracks. Islanders are asking what happens next, and who knew.';
		expect(bodyOf(await read(`Board shuts pier\n\n${deck}\n\nBy Ilse Maren\n\n${story}`))[0]).toBe(
			`subhead: ${deck}`,
		);
		expect(
			bodyOf(await read(`Board shuts pier\n\n${standfirst}\n\nIlse Maren\n12 August 2026\n\n${story}`))[0],
		).toBe(standfirst);
	});

	test('labels become fields; what has no field is kept', async () => {
		const article = await read(
			`Board shuts pier\n\nBy Ilse Maren\nPublication: The Coast Courier\nPublished: 12 August 2026\nSection: Harbour\nURL: https://courier.example/pier\nKeywords: pier, ferry\nLanguage: English\nWords: 120\n\n${story}`,
		);
		expect(article).toMatchObject({
			headline: 'Board shuts pier',
			byline: 'By Ilse Maren',
			publication: 'The Coast Courier',
			published: '2026-08-12',
			section: 'Harbour',
			url: 'https://courier.example/pier',
			keywords: ['pier', 'ferry'],
			language: 'en',
			furniture: ['Words: 120'],
		});
		expect(bodyOf(article)).toEqual(storyBlocks);
		expect(article.provenance.fields).toMatchObject({
			publication: 'layout',
			published: 'layout',
			headline: 'layout',
		});
	});

	test('the date of a change is kept, and used when there is no other', async () => {
		const updated = 'Updated 3:04 p.m. August 13, 2026';
		const both = await read(`Board shuts pier\n\nBy Ilse Maren\nAugust 12, 2026\n${updated}\n\n${story}`);
		expect(both).toMatchObject({published: '2026-08-12', furniture: [updated]});
		expect(await read(`Board shuts pier\n\n${updated}\n\n${story}`)).toMatchObject({
			published: '2026-08-13T15:04',
			furniture: [updated],
		});
	});
});

describe('paragraphs', () => {
	test('one a line when the lines are not wrapped', async () => {
		expect(
			bodyOf(
				await read('Board shuts pier\n\nThe board voted on Tuesday.\nIt was unanimous.\n\nNobody clapped.\n'),
			),
		).toEqual(['The board voted on Tuesday.', 'It was unanimous.', 'Nobody clapped.']);
	});

	test('wrapped text without empty lines is parted where a sentence ends before it had to', async () => {
		const text = `Harbour board closes pier
Ilse Maren
The harbour board voted on Tuesday night to close the old ferry pier
after engineers found cracks in eleven of its piles, a decision that
leaves the island without a winter berth.
"We had no choice," said Tobin Hale, the harbour master. He said the
money for repairs had been spent on the new terminal instead.
The board meets again in October.
`;
		const article = await read(text);
		expect(article).toMatchObject({headline: 'Harbour board closes pier', authors: ['Ilse Maren']});
		expect(article.body.map(block => block.text.split(' ', 2).join(' '))).toEqual([
			'The harbour',
			'"We had',
			'The board',
		]);
	});

	test('verses stay lines and are no subheads', async () => {
		const verses = [
			"The tide goes out at four o'clock,",
			'and nobody is there to see;',
			'the boats lie over on their sides',
			'like people after tea.',
		];
		expect(bodyOf(await read(`Low water\n\n${verses.join('\n')}\n`))).toEqual(verses);
	});

	test('tabs, no-break spaces and CRLF are layout', async () => {
		const text =
			'Board shuts pier\r\n\r\n\tBy Ilse Maren\r\n\r\n\u00a0\u00a0\u00a0The board voted on Tuesday.\r\n\tIt was unanimous.\r\n'.replaceAll(
				'\r\n',
				'\n',
			);
		expect(await read(text)).toMatchObject({
			byline: 'By Ilse Maren',
			body: [{text: 'The board voted on Tuesday.'}, {text: 'It was unanimous.'}],
		});
	});

	test('invisible characters do not hide a byline, and stay in the text', async () => {
		const article = await read(
			'Board shuts pier\n\n\u200bBy\u00a0Ilse\u200b Maren\n\nGREY\u00adSTONE\u00a0(AP) — The bo\u200bard voted on Tuesday night.\n',
		);
		expect(article).toMatchObject({authors: ['Ilse Maren'], dateline: {place: 'GREYSTONE', agency: 'AP'}});
		expect(article.byline).toBe('\u200bBy\u00a0Ilse\u200b Maren');
		expect(bodyOf(article)).toEqual(['The bo\u200bard voted on Tuesday night.']);
	});

	test('subheads, times of day, lists and tables', async () => {
		const text = `The pier, hour by hour\n\nThe board met on Tuesday (all times local):\n\n10 p.m.\n\nThe doors were shut.\n\nWHAT NEXT\n\nHere is what we know:\n\n• It was built in 1911\n• It has 140 piles\n\n1. Cars go by way of Corvane.\n\n2. Lorries wait.\n\nBoat\tTime\tPoints\nGull\t3:12\t10\n\nThat was all.\n`;
		expect(bodyOf(await read(text))).toEqual([
			'The board met on Tuesday (all times local):',
			'subhead: 10 p.m.',
			'The doors were shut.',
			'subhead: WHAT NEXT',
			'Here is what we know:',
			'list-item: It was built in 1911',
			'list-item: It has 140 piles',
			'list-item: 1. Cars go by way of Corvane.',
			'list-item: 2. Lorries wait.',
			'table: Boat\tTime\tPoints\nGull\t3:12\t10',
			'That was all.',
		]);
	});

	test('the last words of a wrapped sentence are no sign-off and no button', async () => {
		const text = `    GREYSTONE, Feb 26 - The county will issue nine million crowns
worth of bonds for the pier on April 13, and hopes that it will
see a rise of 48 pct in what they bring, a spokeswoman told
Reuters.
    The company that built the pier had offered 42 crowns for a
share. Asked for its plans on Thursday, its chairman declined to
comment.
    The number of ferries that berth at the pier has fallen to
30.
 REUTER
`;
		const article = await read(`COUNTY TO ISSUE BONDS FOR PIER\n${text}`);
		expect(bodyOf(article).map(paragraph => paragraph.split(' ').slice(-2).join(' '))).toEqual([
			'told Reuters.',
			'to comment.',
			'to 30.',
		]);
		expect(article.furniture).toEqual(['REUTER']);
	});

	test('rows of results are one table, the notes below it are sentences', async () => {
		const rows = `    Oper shr loss two cts vs profit seven cts
    Net 807,000 vs 2,858,000
    Qtly div 22 cts vs 22 cts prior
    Pay April 15
    Year
    Shr 1.31 dlrs vs 79 cts
    Avg shrs 12.3 mln vs 12.1 mln
`;
		const article = await read(
			`CORVANE PIERS INC <CPI> 4TH QTR\n    GREYSTONE, Maine, Feb 26 -\n${rows}    NOTE: The year before includes a gain of 132,000 dlrs from the\nsale of an old pier.\n Reuter\n`,
		);
		expect(bodyOf(article)).toEqual([
			`table: ${rows.trimEnd()}`,
			'NOTE: The year before includes a gain of 132,000 dlrs from the sale of an old pier.',
		]);
		expect(article).toMatchObject({
			headline: 'CORVANE PIERS INC <CPI> 4TH QTR',
			dateline: {place: 'GREYSTONE, Maine'},
			furniture: ['Reuter'],
		});
	});

	test('figures that are compared in sentences make no table', async () => {
		const text = `    GREYSTONE, Feb 26 - Net income was three mln dlrs vs two mln
in the year before, and its owners said that of all sales of the
Corvane company, which rose to 12 mln dlrs vs 11 mln a year ago,
Greystone had 5 mln vs 4 mln.
    It gave no forecast.
`;
		const blocks = (await read(`CORVANE PIERS SELLS MORE\n${text}`)).body;
		expect(blocks.map(block => block.kind)).toEqual(['paragraph', 'paragraph']);
	});

	test.each([
		['of no-break spaces', '\u00a0   \u00a0'],
		['of an ideographic space', '\u3000'],
		['of tabs', '\t\t'],
	])('a line %s parts them', async (_, line) => {
		const [first, second] = [
			'The harbour board voted on Tuesday night to close the old ferry pier,\nand nobody clapped',
			'after that for longer than anybody in the hall can remember, as the\nclerk said.',
		];
		expect(bodyOf(await read(`Board shuts pier\n\n${first}\n${line}\n${second}\n`))).toEqual(
			[first, second].map(text => text.replace('\n', ' ')),
		);
	});

	test('each turn of a transcript begins one, and none is a subhead or a table', async () => {
		const turns = [
			'THE CLERK:  Good evening. The board will take your questions now, and there is a\nlot to tell you of the pier and of what the divers saw.',
			'Q   Why?',
			'Q   When will it open?',
			'Q   And who pays?',
			'MS. OKORO:  NEVER!',
			'[Reporter]: Why not?',
			'MR. O’HALE (by telephone): It has  no piles left to stand on, and we have looked\nfor some, as you know.',
		];
		expect(bodyOf(await read(`Questions to the board\n\n${turns.join('\n')}\n`))).toEqual(
			turns.map(turn => turn.replace('\n', ' ')),
		);
	});

	test('stars between paragraphs and a lone dash make no Markdown and no list', async () => {
		const article = await read(
			'Board shuts pier\n\nThe board voted, and *how*.\n\n* * *\n\n- Nobody clapped, he said.\n\nThey went home.\n',
		);
		expect(article.provenance.format).toBe('text');
		expect(bodyOf(article)).toEqual([
			'The board voted, and *how*.',
			'- Nobody clapped, he said.',
			'They went home.',
		]);
		expect(article.furniture).toEqual(['* * *']);
	});

	test('a line in a script without spaces is joined without one', async () => {
		const line =
			'港湾委員会は火曜日の夜に古い桟橋を閉鎖することを決めた十一本の杭に亀裂が見つかったためである';
		const article = await read(`桟橋閉鎖\n\n${line}\n${line}\n${line.slice(0, 20)}。\n`);
		expect(article.body[0]!.text).toBe(`${line}${line}${line.slice(0, 20)}。`);
	});
});

describe('several articles', () => {
	test('are parted by form feeds', async () => {
		const articles = await parseDocument(
			documentOf(
				`Board shuts pier\n\n${story}\fMayor opens pool\n\nBy Tobin Hale\n\nThe mayor opened the pool in the rain.\n`,
			),
		);
		expect(articles.map(article => [article.index, article.headline])).toEqual([
			[0, 'Board shuts pier'],
			[1, 'Mayor opens pool'],
		]);
	});

	test('but not by the page breaks of one', async () => {
		const article = await read(
			'Board shuts pier\n\nThe harbour board voted on Tuesday to close\f the old ferry pier for good.\n',
		);
		expect(bodyOf(article)).toEqual([
			'The harbour board voted on Tuesday to close the old ferry pier for good.',
		]);
		expect(article.provenance.warnings).toEqual([]);
	});
});

describe('when it was published', () => {
	test('goes by text, file name and file time, in this order', async () => {
		const dated = `Board shuts pier\n\nGREYSTONE, Aug. 12, 2026 — ${story}`;
		const plain = `Board shuts pier\n\nGREYSTONE, Aug. 12 — ${story}`;
		expect(await read(dated, '2025-01-01.txt')).toMatchObject({
			published: '2026-08-12',
			publishedFrom: 'text',
			provenance: {fields: {published: 'dateline'}},
		});
		expect(await read(plain, 'a/2025-01-01-pier.txt')).toMatchObject({
			published: '2025-01-01',
			publishedFrom: 'filename',
		});
		const [article] = await parseDocument({...documentOf(plain), modified: '2024-03-04T05:06:07Z'});
		expect(article).toMatchObject({published: '2024-03-04T05:06:07Z', publishedFrom: 'file'});
		expect(await read(plain)).toMatchObject({published: null, publishedFrom: null});
	});
});
