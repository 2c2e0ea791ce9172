import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseDocument} from '../../../source/formats/parse.ts';
import {bodyOf, documentOf, read} from '../documents.ts';

const sent = [
	'\u0016\u0016\u0001z4412\u001f-----',
	'r n\u0013\u0011 BC-TWN--Lamp-Keepers   03-07 0310',
	'\u0002^BC-TWN--Lamp-Keepers, 2nd Ld-Writethru,310<',
	'^Town buys its lamp back from the keepers<',
	'^Eds: Recasts. With Coast Photos.<',
	'^By ILSE MAREN=',
	'^Coast Staff Writer=',
	'\t   ORLEN POINT, Maine (AP) _ The town of Orlen Point bought its lamp back, and',
	"the keepers said ``nobody asked us'' at the gate.",
	'\t   The board paid for:',
	'\t   _ a new lens',
	'\t   _ a second keeper',
	'\t   ___',
	'\t   AT THE GATE',
	'\t   Tobin Hale has kept the lamp since he was nine.',
	'',
	'\t   ^AP-NY-03-07-14 1530EST<',
	'\u0003',
].join('\n');

describe('a story in ANPA 1312', () => {
	test('has its fields where the marks open and close them', async () => {
		const article = await read(sent);
		expect(article).toMatchObject({
			headline: 'Town buys its lamp back from the keepers',
			byline: 'By ILSE MAREN',
			authors: ['ILSE MAREN'],
			dateline: {text: 'ORLEN POINT, Maine (AP) _', place: 'ORLEN POINT, Maine', agency: 'AP'},
			publication: 'AP',
			published: '2014-03-07T15:30:00-05:00',
			publishedFrom: 'text',
			keywords: ['BC-TWN--Lamp-Keepers, 2nd Ld-Writethru'],
			furniture: ['Eds: Recasts. With Coast Photos.', 'Coast Staff Writer', '___', 'AP-NY-03-07-14 1530EST'],
		});
		expect(bodyOf(article)).toEqual([
			"The town of Orlen Point bought its lamp back, and the keepers said ``nobody asked us'' at the gate.",
			'The board paid for:',
			'list-item: a new lens',
			'list-item: a second keeper',
			'subhead: AT THE GATE',
			'Tobin Hale has kept the lamp since he was nine.',
		]);
		expect(article.provenance.format).toBe('anpa-1312');
	});

	test('has no day that does not exist', async () => {
		const {published, furniture} = await read(sent.replace('03-07-14', '02-31-14'));
		expect(published).toBe(null);
		expect(furniture).toContain('AP-NY-02-31-14 1530EST');
	});

	test('is one of several in a file', async () => {
		const second = sent.replace('z4412', 'z4413').replace('Town buys', 'City buys');
		const articles = await parseDocument(documentOf(`${sent}${second}`));
		expect(articles.map(article => article.headline?.split(' ')[0])).toEqual(['Town', 'City']);
	});

	test.each([
		['without its control characters', sent.replace(/[^\n\t -~]/g, '')],
		['without its lines of codes', sent.slice(sent.indexOf('^'))],
	])('is known %s', async (_, text) => {
		expect(await read(text)).toMatchObject({
			headline: 'Town buys its lamp back from the keepers',
			byline: 'By ILSE MAREN',
			dateline: {place: 'ORLEN POINT, Maine'},
		});
	});

	test('keeps its codes when no field says what they do', async () => {
		const article = await read(
			sent.replace('1530EST', '9930EST').replace('^BC-TWN--Lamp-Keepers', '^BC-TWN--Gate'),
		);
		expect(article.furniture[0]).toBe('r n BC-TWN--Lamp-Keepers   03-07 0310');
		expect(article.published).toBeNull();
	});

	test('keeps its urgency and what it adds for machines out of headline and story', async () => {
		const article = await read(
			sent
				.replace('^Town buys', '^URGENT<\n^Town buys')
				.replace('\t   ^AP-NY', '^(PROFILE\n^(CO:Lamp Works; TS:LMPW;)<\n^)<\n\t   ^AP-NY'),
		);
		expect(article.headline).toBe('Town buys its lamp back from the keepers');
		expect(article.furniture[0]).toBe('URGENT');
		expect(article.furniture.slice(-4)).toEqual([
			'(PROFILE',
			'(CO:Lamp Works; TS:LMPW;)',
			')',
			'AP-NY-03-07-14 1530EST',
		]);
		expect(article.body.at(-1)?.text).toBe('Tobin Hale has kept the lamp since he was nine.');
	});

	test('keeps the rows of a table apart', async () => {
		const article = await read(
			sent.replace(
				'\t   AT THE GATE',
				'Orlen Point     12   14   16<\nBrack            8    9   11<\nCorvane         21   20   19<',
			),
		);
		expect(article.body.filter(block => block.kind === 'table')).toEqual([
			{
				kind: 'table',
				text: 'Orlen Point     12   14   16\nBrack            8    9   11\nCorvane         21   20   19',
			},
		]);
	});
});

test('no word of the story is lost and no control character is left, wherever the marks stand', async () => {
	const mark = fc.constantFrom(
		'\u0001',
		'\u0002',
		'\u0003',
		'\u001f',
		'\n',
		'\n\t   ',
		'\n^',
		'<\n^',
		'=^',
		'<',
		'=',
		'\n\n',
	);
	const pieces = fc.array(
		fc.tuple(
			mark,
			fc.constantFrom(
				'lamp',
				'By Ilse Maren',
				'Eds: ',
				'___',
				'ORLEN (AP) _ Boats',
				'AP-WF-03-07-14 1530GMT',
			),
		),
		{maxLength: 30},
	);
	await fc.assert(
		fc.asyncProperty(pieces, async list => {
			const numbered = list.map(([before, text], at) => `${before}${text} w${at}x`).join('');
			const articles = await parseDocument(
				documentOf(`\u0001z4412\u001f-----\n^Keepers leave<\n${numbered}`),
			);
			const shown = JSON.stringify(
				articles.map(({headline, byline, dateline, keywords, body, furniture}) => [
					headline,
					byline,
					dateline,
					keywords,
					body,
					furniture,
				]),
			);
			for (const at of list.keys()) expect(shown).toContain(`w${at}x`);
			expect(shown).not.toMatch(/\\u00[01]/);
		}),
	);
});
