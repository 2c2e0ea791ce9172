import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseDocument} from '../../../source/formats/parse.ts';
import {bodyOf, documentOf, read} from '../documents.ts';

const sent = [
	'\u0016\u0016\u0001cnw0123 4 v 120  cnw 0456',
	'',
	'Ferries/Brack/',
	'\u0002Brack shuts its old pier and nobody on the island is asked what becomes',
	'of the boats',
	'By Ilse Maren, The Corvane Courier =',
	'',
	'Brack (cnw) - The harbour board shut the pier of Brack on Monday and',
	'left forty boats without a berth.',
	'',
	'"We were not told," said Tobin Hale, who has fished from it since he',
	'was nine.',
	'',
	'* * * *',
	'The following information is not intended for publication',
	'',
	'## Editorial contacts',
	'- Editing by: Mire Locke',
	'',
	'cnw im fe',
	'\u0003121415 Mar 19',
	'',
].join('\n');

describe('a story in IPTC 7901', () => {
	test('has its headline and byline up to the sign of equality, and its notes in the furniture', async () => {
		const article = await read(sent);
		expect(article).toMatchObject({
			headline: 'Brack shuts its old pier and nobody on the island is asked what becomes of the boats',
			byline: 'By Ilse Maren, The Corvane Courier',
			authors: ['Ilse Maren'],
			dateline: {text: 'Brack (cnw) -', place: 'Brack', agency: 'cnw'},
			publication: 'cnw',
			keywords: ['Ferries', 'Brack'],
			furniture: [
				'cnw0123 4 v 120  cnw 0456',
				'* * * *',
				'The following information is not intended for publication',
				'## Editorial contacts',
				'- Editing by: Mire Locke',
				'cnw im fe',
				'121415 Mar 19',
			],
		});
		expect(bodyOf(article)).toEqual([
			'The harbour board shut the pier of Brack on Monday and left forty boats without a berth.',
			'"We were not told," said Tobin Hale, who has fished from it since he was nine.',
		]);
		expect(article.provenance.format).toBe('iptc-7901');
	});

	test('is one of several in a file', async () => {
		const second = sent.replace('0123', '0124').replace('Brack shuts', 'Corvane shuts');
		const articles = await parseDocument(documentOf(sent + second));
		expect(articles.map(article => article.headline?.split(' ')[0])).toEqual(['Brack', 'Corvane']);
		expect(articles.map(article => article.furniture.at(-1))).toEqual(['121415 Mar 19', '121415 Mar 19']);
	});

	test('is known without its control characters', async () => {
		const article = await read(sent.replace(/[^\n -~]/g, ''));
		expect(article).toMatchObject({
			byline: 'By Ilse Maren, The Corvane Courier',
			keywords: ['Ferries', 'Brack'],
			dateline: {place: 'Brack'},
		});
		expect(bodyOf(article)).toHaveLength(2);
	});

	test('has its keywords below STX where nothing is closed', async () => {
		const article = await read(
			'\u0001CNW0123 4 I 0234 BRK /CNW-QR12\n\u0002Maine-pier-closure,lead\nBrack shuts its pier\n\nBRACK, Maine, May 11, 2009 (AFP) - The harbour board shut the pier on Monday and left\nforty boats without a berth.\n\nim/fe\n\u0003\n',
		);
		expect(article).toMatchObject({
			headline: 'Brack shuts its pier',
			keywords: ['Maine-pier-closure,lead'],
			published: '2009-05-11',
			furniture: ['CNW0123 4 I 0234 BRK /CNW-QR12', 'im/fe'],
		});
		expect(bodyOf(article)).toEqual([
			'The harbour board shut the pier on Monday and left forty boats without a berth.',
		]);
	});

	test('opens in German too: a note in brackets, the byline closed by itself, initials without notes', async () => {
		const article = await read(
			[
				'\u0001cnw0007 3 pl 210  cnw 0812',
				'',
				'Hafen/Brack/',
				'\u0002(Zusammenfassung 1330 - neu: Stimmen der Fischer)',
				'Brack schließt den alten Hafen =',
				'Von Ilse Maren, cnw =',
				'',
				'(Mit Bild)',
				'',
				'Brack (cnw) - Der Hafen von Brack ist seit Montag geschlossen.',
				'',
				'Die Fischer sind empört.',
				'',
				'cnw im yy fe',
				'\u0003121415 Mrz 19',
			].join('\n'),
		);
		expect(article).toMatchObject({
			headline: 'Brack schließt den alten Hafen',
			authors: ['Ilse Maren'],
			furniture: [
				'cnw0007 3 pl 210  cnw 0812',
				'(Zusammenfassung 1330 - neu: Stimmen der Fischer)',
				'(Mit Bild)',
				'cnw im yy fe',
				'121415 Mrz 19',
			],
		});
		expect(bodyOf(article)).toEqual([
			'Der Hafen von Brack ist seit Montag geschlossen.',
			'Die Fischer sind empört.',
		]);
	});
});

test('no word of a wire file is lost and no control character is left, wherever they stand', async () => {
	const mark = fc.constantFrom(
		'\u0001',
		'\u0002',
		'\u0003',
		'\u0004',
		'\u0016',
		'\u001f',
		'\n',
		'\n',
		'\n\n',
		' =',
		'/',
	);
	const pieces = fc.array(
		fc.tuple(mark, fc.constantFrom('lamp', 'By Ilse Maren', '* * * *', 'BRACK (AP) - Boats', 'Hafen/')),
		{
			maxLength: 30,
		},
	);
	await fc.assert(
		fc.asyncProperty(pieces, async list => {
			const numbered = list.map(([before, text], at) => `${before}${text} w${at}x`).join('');
			const articles = await parseDocument(documentOf(`\u0001cnw0123 4 v 120\n\u0002${numbered}`));
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
