import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bodyOf, read, wordsMissing} from '../documents.ts';

const story =
	'The mill at Corvane will grind no more flour after the harvest, its owners told the town on Friday, because the river no longer carries enough water.\n\n' +
	'Ruth Okoro, who has run it since 1998, told the council that the wheel had turned on 61 days last year, against 240 in the year she came.\n\n' +
	'The council will hear from the millers again in November, when a report on the weir is due.\n';
const paragraphs = story.trim().split('\n\n');

describe('the first line is the headline', () => {
	test.each([
		['a phrase that ends in a stop', "In Corvane, a 'quiet autumn' to win back the river for the millers."],
		['no verb that tells a story', 'Millers of Corvane plan to close wheel after harvest.'],
		['capital letters with the initials of a country at its end', 'Millers were seen as key in the U.S.'],
		[
			'title case, though it has verbs',
			'The Millers of Corvane Were Told to Close. Now They Are Asking Why.',
		],
		['a verb that a headline can have', "Corvane's last miller has a bag full of plans."],
		['an emoji', '🌾 Corvane wheel turns a last time 🎉'],
		['a flag', '🇳🇴 Corvane wheel turns a last time'],
		['a source after a dash, in capitals', 'OKORO SEES NO WAY OUT - COUNCIL'],
	])('with %s', async (_, headline) => {
		const article = await read(`${headline}\n\n${story}`);
		expect(article).toMatchObject({headline, dateline: null, furniture: []});
		expect(bodyOf(article)).toEqual(paragraphs);
	});

	test('when it is very long, without a stop, and an empty line parts it from the story', async () => {
		const headline = `Millers, bakers, carters and the whole of Corvane ask ${'what becomes of the river and '.repeat(7)}the weir`;
		expect(headline.length).toBeGreaterThan(250);
		expect((await read(`${headline}\n\n${story}`)).headline).toBe(headline);
		expect((await read(`${headline}\n${story}`)).headline).toBeNull();
	});

	test('above paragraphs of a line each, whatever the second line is', async () => {
		const lines = `Does Corvane need its mill?\nLetters.\n${story.replaceAll('\n\n', '\n')}`;
		expect((await read(lines)).headline).toBe('Does Corvane need its mill?');
	});

	test('in capitals with its source, above byline and dateline of a wire story', async () => {
		const article = await read(
			'NO RAIN IN SIGHT FOR MILL WHEEL - CORVANE MILLERS\n    By Ilse Maren, Reuters\n    CORVANE, Oct 4 - The mill of Corvane will grind no more flour\nafter the harvest, its owners told the town on Friday.\n    The wheel turned on 61 days last year, against 240 in the year\nthat they came to the river.\n',
		);
		expect(article).toMatchObject({
			headline: 'NO RAIN IN SIGHT FOR MILL WHEEL - CORVANE MILLERS',
			authors: ['Ilse Maren'],
			dateline: {place: 'CORVANE', date: 'Oct 4'},
		});
	});

	test.each([
		[
			'Mill stops after dry year; \nTown asks who owns the water.',
			'Mill stops after dry year; Town asks who owns the water.',
		],
		['Mill stops; weir stays; \nlate rain may help.', 'Mill stops; weir stays; late rain may help.'],
		['Okoro, the last miller;\n', 'Okoro, the last miller'],
	])('a semicolon parts it from its deck: %s', async (opening, headline) => {
		const article = await read(`${opening}\n\n${story}`);
		expect(article.headline).toBe(headline);
		expect(bodyOf(article)).toEqual(paragraphs);
	});

	test('a semicolon below a headline in a poem parts nothing', async () => {
		const verses = [
			'The wheel is still, the water low;',
			'the miller looks at it and sighs,',
			'and where the barges used to go',
			'a heron walks and hunts for flies.',
		];
		const article = await read(`${verses.join('\n')}\n`);
		expect(article.headline).toBeNull();
		expect(bodyOf(article)).toEqual(verses);
	});
});

describe('a story without a headline gets none', () => {
	test.each([
		['a short sentence', 'Hardly a sack was filled.'],
		['a modal verb and an article', 'Ruth Okoro will sell the wheel to a museum in spring.'],
		['an auxiliary verb', 'Corvane is divided.'],
		[
			'names and verbs',
			'Former Corvane miller Ruth Okoro will join Merrow founder Tobin Hale on Coast Radio.',
		],
		['what somebody writes to a reader', 'Dear miller, I have an idea for you.'],
		['a colon', 'From Ilse Maren in the Coast Courier:'],
		['brackets', '(after the second vote)'],
		[
			'a long question with two sentences',
			'The wheel of Corvane is to be taken apart in spring. But who gets the oak that it was built from?',
		],
	])('from %s', async (_, opening) => {
		const article = await read(`${opening}\n\n${story}`);
		expect(article.headline).toBeNull();
		expect(article.body.map(block => block.text)).toEqual([opening, ...paragraphs]);
	});

	test('from an abstract over a dateline', async () => {
		const abstract =
			'The millers of Corvane say that the weir takes the water that they need, and the town that built it says that nobody was promised any of it.';
		const article = await read(`${abstract}\n\nCORVANE, Maine — ${story}`);
		expect(article).toMatchObject({headline: null, dateline: {place: 'CORVANE, Maine'}});
	});

	test.each([
		['the links of a site', 'Privacy Policy | Terms of Use | Contact Us'],
		['the words under a picture', '2 of 7. Sacks wait at the mill in Corvane on October 4, 2025.'],
		['a kicker', 'EXCLUSIVE'],
		['where the page is', 'Home > News > Corvane'],
	])('from %s, which is kept apart', async (_, line) => {
		const article = await read(`${line}\n\n${story}`);
		expect(article).toMatchObject({headline: null, furniture: [line]});
		expect(bodyOf(article)).toEqual(paragraphs);
	});

	test('from the name of a section, which is the section', async () => {
		expect(await read(`Business\n\n${story}`)).toMatchObject({headline: null, section: 'Business'});
		expect(await read(`LETTERS.\n\n${story}`)).toMatchObject({headline: null, section: 'LETTERS'});
		expect(await read(`Business\n\nMill stops\n\n${story}`)).toMatchObject({
			headline: 'Mill stops',
			section: 'Business',
		});
	});

	test('from a byline in parts, or one whose By has a line of its own', async () => {
		expect(
			await read(`Ruth Okoro | Staff Writer | 2 days ago\n\n${story.replaceAll('Ruth Okoro', 'She')}`),
		).toMatchObject({
			headline: null,
			authors: ['Ruth Okoro'],
		});
		const article = await read(`By\n\nIlse Maren For Courier Online\n\n${story}`);
		expect(article).toMatchObject({headline: null, authors: ['Ilse Maren']});
		expect(bodyOf(article)).toEqual(paragraphs);
	});

	test('from a name with what its owner does', async () => {
		const article = await read(`Ilse Maren, Staff Writer\n\n${story}`);
		expect(article).toMatchObject({headline: null, authors: ['Ilse Maren']});
	});

	test('from the first of several lines with the same picture', async () => {
		const article = await read('✅ The wheel is still\n✅ The weir is shut\n\n✅ The river is low\n');
		expect(article.headline).toBeNull();
		expect(article.body).toHaveLength(3);
	});

	test('from the first turn of a transcript', async () => {
		const turns = [
			'THE MILLER: Good morning.',
			'Q: Will it turn again?',
			'THE MILLER: Not this year, and not the next.',
		];
		const article = await read(`${turns.join('\n\n')}\n`);
		expect(article.headline).toBeNull();
	});
});

describe('nobody is made an author who is none', () => {
	const header = '# Remarks on the mill\n\n';
	test.each([
		['a room over a time of day', 'Blue Room\n\n3:15 P.M. EST\n\n'],
		['a name over a time of day', 'Merrow Heights\n\n10:05 a.m.\n\n'],
		['how it was held', 'Via Videoconference\n\n'],
		['a town with its state', 'CORVANE FALLS, OHIO OCTOBER 4, 2025\n\n'],
		['a heading in title case', 'Honest Millers Wanted in the North\n\n'],
		['a heading whose words the story has in small letters', 'Dry Wheel Harvest Months\n\n'],
		['the title of a paper', 'Frequently Asked Questions\n\n'],
		['a headline with a verb', 'Okoro Announces Closure\n\n'],
		['whom to ask', 'Media Contact\n\nTobin Hale\n\n'],
		['a label', 'Filing Date: October 3, 2025\n\n'],
	])('%s', async (_, lines) => {
		expect((await read(`${header}${lines}${story}`, 'mill.md')).authors).toEqual([]);
	});

	test('a name in front of the first turn of a transcript', async () => {
		const article = await read(
			`${header}Merrow Heights\n\nTHE MILLER:  Good morning.\n\n${story}`,
			'mill.md',
		);
		expect(article.authors).toEqual([]);
	});

	test('a heading in capitals is a subhead', async () => {
		const article = await read(`${header}**SAVING CORVANE WATER**\n\n${story}`, 'mill.md');
		expect(article.authors).toEqual([]);
		expect(bodyOf(article)[0]).toBe('subhead: SAVING CORVANE WATER');
	});

	test('who signs a letter in the story; nor is a date in it that of the story', async () => {
		const letter = `Two letters to the millers\n\n${paragraphs[0]}\n\n${paragraphs[1]}\n\nFrom: Aunt Mabel\n\nThe flour was better then.\n`;
		expect(await read(letter)).toMatchObject({authors: [], byline: null, furniture: []});
		const dates = `Millers to meet\n\n${paragraphs[0]}\n\n${paragraphs[1]}\n\nMonday, November 24, 2025 at 3:00 PM\n\nThe doors open early.\n`;
		expect(await read(dates)).toMatchObject({published: null, furniture: []});
	});

	test('while names in front of the story stay authors', async () => {
		const body = story.replaceAll('Ruth Okoro', 'The miller');
		for (const name of ['Ilse Maren', 'Ilse Maren\nOctober 4, 2025', 'ILSE MAREN\nCourier Staff Writer'])
			expect((await read(`Mill stops\n\n${name}\n\n${body}`)).authors).toHaveLength(1);
	});
});

test('a By behind the label is no part of the name', async () => {
	const article = await read(`Mill stops\n\nBYLINE: BY ILSE MAREN\n\n${story}`);
	expect(article.authors).toEqual(['ILSE MAREN']);
});

test('the date of a release is read from its label', async () => {
	expect(await read(`Mill stops\n\nRelease Date: October 4, 2025\n\n${story}`)).toMatchObject({
		published: '2025-10-04',
		authors: [],
	});
});

test('whatever the first line is, none of its words is lost', async () => {
	const word = fc.constantFrom(
		'Mill',
		'the',
		'stops',
		'Corvane',
		'is',
		'By',
		'SPORTS',
		'From:',
		'Room',
		'-',
		';',
		'OHIO',
		'3:15',
		'Ruth',
		'|',
		'🌾',
		'.',
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(word, {minLength: 1, maxLength: 8}),
			fc.constantFrom('\n', '\n\n'),
			async (words, gap) => {
				const article = await read(`${words.join(' ')}${gap}${story}`);
				const {headline, byline, section, publication, url, dateline, furniture, published} = article;
				const kept = JSON.stringify([
					headline,
					byline,
					section,
					publication,
					url,
					dateline,
					furniture,
					published,
					bodyOf(article),
				]);
				const missing = wordsMissing(`${words.join(' ')}\n${story}`, kept);
				expect(missing).toEqual([]);
			},
		),
		{numRuns: 150},
	);
});

describe('what stands above the headline or below the byline', () => {
	const headline = 'Corvane wheel turns a last time';

	test('a byline above is one, and the headline is the line below', async () => {
		const article = await read(`Posted by Ilse Maren on October 4, 2025\n\n${headline}\n\n${story}`);
		expect(article).toMatchObject({headline, authors: ['Ilse Maren'], published: '2025-10-04'});
		expect(bodyOf(article)).toEqual(paragraphs);
	});

	test.each([
		'(c) 2025 The Corvane Courier',
		'Copyright 2025 Corvane Media',
		'FILE - The mill wheel of Corvane in May. (AP Photo/Ilse Maren, File)',
		'CLOSE Skip in Skip x Embed x Share',
	])('%s is no headline', async line => {
		const titled = await read(`${line}\n\n${headline}\n\n${story}`);
		expect(titled).toMatchObject({headline, furniture: [line]});
		const untitled = await read(`${line}\n\n${story}`);
		expect(untitled.headline).not.toBe(line);
		expect(bodyOf(untitled)).toEqual(paragraphs);
		expect(untitled.furniture).toEqual([line]);
	});

	test('a headline that promises pictures in brackets is one', async () => {
		const article = await read(`Corvane wheel turns a last time (photos)\n\n${story}`);
		expect(article.headline).toBe('Corvane wheel turns a last time (photos)');
		const gallery = await read(`Corvane wheel turns a last time (photo gallery)\n\n${story}`);
		expect(gallery.headline).toBe('Corvane wheel turns a last time (photo gallery)');
	});

	test('whom the author writes for stands below the byline', async () => {
		const paper = await read(`${headline}\n\nBy Ilse Maren\nThe Corvane Courier\n\n${story}`);
		expect(paper).toMatchObject({authors: ['Ilse Maren'], publication: 'The Corvane Courier', furniture: []});
		const agency = await read(`${headline}\n\nBy Ilse Maren\nAssociated Press\n\n${story}`);
		expect(agency).toMatchObject({publication: 'AP', furniture: ['Associated Press']});
		for (const article of [paper, agency]) expect(bodyOf(article)).toEqual(paragraphs);
	});

	test('a town with its state over the date is where the story is from', async () => {
		const article = await read(`${headline}\n\nCorvane, Ohio\nOctober 4, 2025\n\n${story}`);
		expect(article).toMatchObject({headline, published: '2025-10-04', dateline: {place: 'Corvane, Ohio'}});
		expect(bodyOf(article)).toEqual(paragraphs);
	});

	test('a day in figures that can be two, with its hour, is no story', async () => {
		const article = await read(`${headline}\n\n05/04/2025 10:15\n\n${story}`);
		expect(article.furniture).toEqual(['05/04/2025 10:15']);
		expect(bodyOf(article)).toEqual(paragraphs);
	});
});
