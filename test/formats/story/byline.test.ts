import {expect, test} from 'vitest';
import {readBareNames, readByline, readPartedByline} from '../../../source/formats/story/byline.ts';

test.each([
	['By Ilse Maren', ['Ilse Maren']],
	['BY ILSE MAREN AND TOBIN HALE', ['ILSE MAREN', 'TOBIN HALE']],
	['by Ilse Maren, Reuters', ['Ilse Maren']],
	['By Ilse Maren, Tobin Hale and Ruth Okoro', ['Ilse Maren', 'Tobin Hale', 'Ruth Okoro']],
	['By Ilse Maren, Staff Writer, and Tobin Hale, The Coast Courier', ['Ilse Maren', 'Tobin Hale']],
	['By Ilse Maren in Greystone and Tobin Hale in New York', ['Ilse Maren', 'Tobin Hale']],
	['By Dr. Ilse Maren, Ph.D.', ['Ilse Maren, Ph.D.']],
	['By Tobin Hale Jr.', ['Tobin Hale Jr.']],
	['By J.P. van der Berg', ['J.P. van der Berg']],
	['By Ilse Maren | 12 August 2026 | 4 min read', ['Ilse Maren']],
	['By ILSE MARENFebruary 11, 2021 GMT', ['ILSE MAREN']],
	['By Ilse Maren (ilse@courier.example)', ['Ilse Maren']],
	['By Ana Wei Sun and Rosa Post', ['Ana Wei Sun', 'Rosa Post']],
	['By The Associated Press', ['The Associated Press']],
	['By our own correspondent', []],
	['By Courier Staff', []],
	['Von Ilse Maren und Tobin Hale', ['Ilse Maren', 'Tobin Hale']],
	['Par Ilse Maren et Tobin Hale', ['Ilse Maren', 'Tobin Hale']],
	['Por Ilse Maren', ['Ilse Maren']],
	['Words by Ilse Maren', ['Ilse Maren']],
	['Posted by Ilse Maren on October 4, 2025', ['Ilse Maren']],
	['From our own correspondent in Greystone', []],
])('%s', (line, authors) => expect(readByline(line)?.authors).toEqual(authors));

test.each([
	'By early 2005 the net could have two new names.',
	'By Monday the harbour was full',
	'By the sea',
	'By The Numbers',
	'By train and by boat',
	'Von der Leyen warns of delays',
	'Bystanders saw it',
	'By Ilse Maren, who had never been to sea before, and found it rather large, when she came, and rather wet, and said so in the paper, too',
])('no byline: %s', line => expect(readByline(line)).toBeNull());

test('the date that is glued to a byline and the agency in it are read', () => {
	expect(readByline('By ILSE MARENFebruary 11, 2021 GMT')?.date).toBe('2021-02-11');
	expect(readByline('By Ilse Maren | 12 August 2026')?.date).toBe('2026-08-12');
	expect(readByline('By ILSE MAREN, Associated Press')?.agency).toBe('AP');
});

test('names alone on a line', () => {
	expect(readBareNames('Ilse Maren')?.authors).toEqual(['Ilse Maren']);
	expect(readBareNames('Ilse Maren and Tobin Hale')?.authors).toEqual(['Ilse Maren', 'Tobin Hale']);
	for (const line of [
		'Key Points',
		'The Harbour',
		'Harbour',
		'Coast Courier',
		'What next',
		'Ilse Maren said so.',
		'Breaking News',
	]) {
		expect(readBareNames(line)).toBeNull();
	}
});

test.each([
	'Blue Room',
	'Village Hall',
	'South Portico Garden',
	'Via Videoconference',
	'Merrow International Airport',
	'Corvane, Ohio',
	'New York',
	'Corvane, New Zealand',
	'Filing Date: October 3, 2025',
	'Find Honest Boat Builders in the North',
])('no name alone on a line: %s', line => expect(readBareNames(line)).toBeNull());

test.each([
	['Ilse Maren in London', ['Ilse Maren']],
	['Ilse van der Berg', ['Ilse van der Berg']],
	['Per Maren', ['Per Maren']],
	['Ilse Maren, Tobin Hale and Ruth Okoro', ['Ilse Maren', 'Tobin Hale', 'Ruth Okoro']],
])('still a name alone on a line: %s', (line, authors) =>
	expect(readBareNames(line)?.authors).toEqual(authors),
);

test('a byline in parts: name, role, age', () => {
	expect(readPartedByline('Ruth Okoro | Senior Reporter | 3 hours ago')).toMatchObject({
		authors: ['Ruth Okoro'],
	});
	expect(readPartedByline('Ruth Okoro · 12 August 2026 · 4 min read')).toEqual({
		authors: ['Ruth Okoro'],
		agency: null,
		date: '2026-08-12',
	});
	for (const line of [
		'Ruth Okoro',
		'Ruth Okoro | The pier',
		'Boats at Rest | 4 min read | Harbour shut',
		'Pier | 3 hours ago',
	])
		expect(readPartedByline(line)).toBeNull();
});

test.each(['Alice Hall', 'Ruth J. Street', 'Tobias House'])('%s is a person', name =>
	expect(readBareNames(name)?.authors).toEqual([name]),
);

test.each(['Albert Hall', 'Victoria Street', 'East Hall', 'Town Hall', 'Carnegie Hall', 'St. James Hall'])(
	'%s is none',
	name => expect(readBareNames(name)).toBeNull(),
);
