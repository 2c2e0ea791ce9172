import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Cited} from '../../source/article/cited.ts';
import {isSafe} from '../../source/article/safe-text.ts';
import {type CitationStyle, type CitedWords, cite, citeQuote} from '../../source/export/citations.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {harbour, quotes, reyl} from './harbour.ts';

const accessed = new Date(2026, 10, 24, 23, 59);

/** Says nothing of itself; what there is has been guessed from its file. */
const nothing: Cited = {
	path: 'storm/harbour.txt',
	headline: null,
	byline: null,
	authors: [],
	publication: null,
	section: null,
	published: '2026-08-14T10:00:00Z',
	publishedFrom: 'file',
	url: null,
};

function all(fields: Partial<Cited>, day: Date | null = accessed): Record<CitationStyle, string> {
	const as = (style: CitationStyle) => cite({...nothing, ...fields}, style, {accessed: day});
	return {apa: as('apa'), mla: as('mla'), chicago: as('chicago'), card: as('card')};
}

describe('twelve articles in every style', () => {
	test('1: with everything; the section is no part of it', () => {
		expect(
			all({
				headline: 'Harbour of Vellmar reopens after storm',
				byline: 'By Ines Okafor, harbour correspondent',
				authors: ['Ines Okafor'],
				publication: 'Vellmar Courier',
				section: 'World',
				published: '2026-08-14T18:30:00+02:00',
				publishedFrom: 'metadata',
				url: 'https://courier.example/harbour',
			}),
		).toEqual({
			apa: 'Okafor, I. (2026, August 14). Harbour of Vellmar reopens after storm. Vellmar Courier. https://courier.example/harbour',
			mla: 'Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, 14 Aug. 2026, courier.example/harbour. Accessed 24 Nov. 2026.',
			chicago:
				'Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, August 14, 2026. https://courier.example/harbour.',
			card: 'Okafor 26 (Ines Okafor, Vellmar Courier, “Harbour of Vellmar reopens after storm”, August 14, 2026, https://courier.example/harbour, accessed November 24, 2026)',
		});
	});

	test('2: unsigned: the title comes first, in Chicago the newspaper', () => {
		expect(
			all({
				headline: 'Ferry to Ostra cancelled',
				publication: 'The Skerry Post',
				published: '2026-05-02',
				publishedFrom: 'text',
				url: 'http://www.skerry.example/ferry',
			}),
		).toEqual({
			apa: 'Ferry to Ostra cancelled. (2026, May 2). The Skerry Post. http://www.skerry.example/ferry',
			mla: '“Ferry to Ostra cancelled.” The Skerry Post, 2 May 2026, www.skerry.example/ferry. Accessed 24 Nov. 2026.',
			chicago: 'The Skerry Post. “Ferry to Ostra cancelled.” May 2, 2026. http://www.skerry.example/ferry.',
			card: 'The Skerry Post 26 (The Skerry Post, “Ferry to Ostra cancelled”, May 2, 2026, http://www.skerry.example/ferry, accessed November 24, 2026)',
		});
	});

	test('3: two authors, a month, no address', () => {
		expect(
			all({
				headline: 'The mills fall silent',
				authors: ['Ines Okafor', 'Mina Lund'],
				publication: 'Meridian',
				published: '2025-09',
				publishedFrom: 'metadata',
			}),
		).toEqual({
			apa: 'Okafor, I., & Lund, M. (2025, September). The mills fall silent. Meridian.',
			mla: 'Okafor, Ines, and Mina Lund. “The mills fall silent.” Meridian, Sept. 2025.',
			chicago: 'Okafor, Ines, and Mina Lund. “The mills fall silent.” Meridian, September 2025.',
			card: 'Okafor & Lund 25 (Ines Okafor and Mina Lund, Meridian, “The mills fall silent”, September 2025)',
		});
	});

	test('4: three authors, a year', () => {
		expect(
			all({
				headline: 'A century of tides',
				authors: ['Ines Okafor', 'Mina Lund', 'Ole Brandt'],
				publication: 'Coast Monthly',
				published: '1907',
				publishedFrom: 'text',
			}),
		).toEqual({
			apa: 'Okafor, I., Lund, M., & Brandt, O. (1907). A century of tides. Coast Monthly.',
			mla: 'Okafor, Ines, et al. “A century of tides.” Coast Monthly, 1907.',
			chicago: 'Okafor, Ines, Mina Lund, and Ole Brandt. “A century of tides.” Coast Monthly, 1907.',
			card: 'Okafor et al. 07 (Ines Okafor, Mina Lund and Ole Brandt, Coast Monthly, “A century of tides”, 1907)',
		});
	});

	test('5: no date but that of the file, which is a guess: the day of reading stands for it', () => {
		expect(
			all({
				headline: 'What the lamp keepers know',
				authors: ['Tomas Reyl'],
				publication: 'Vellmar Courier',
				url: 'https://courier.example/lamp',
			}),
		).toEqual({
			apa: 'Reyl, T. (n.d.). What the lamp keepers know. Vellmar Courier. Retrieved November 24, 2026, from https://courier.example/lamp',
			mla: 'Reyl, Tomas. “What the lamp keepers know.” Vellmar Courier, courier.example/lamp. Accessed 24 Nov. 2026.',
			chicago:
				'Reyl, Tomas. “What the lamp keepers know.” Vellmar Courier. Accessed November 24, 2026. https://courier.example/lamp.',
			card: 'Reyl n.d. (Tomas Reyl, Vellmar Courier, “What the lamp keepers know”, n.d., https://courier.example/lamp, accessed November 24, 2026)',
		});
	});

	test('6: no headline: it is described by its file, in APA in brackets, nowhere in quotation marks', () => {
		expect(
			all({
				authors: ['Ines Okafor'],
				publication: 'Meridian',
				published: '2026-03-01',
				publishedFrom: 'filename',
			}),
		).toEqual({
			apa: 'Okafor, I. (2026, March 1). [Untitled article in file harbour.txt]. Meridian.',
			mla: 'Okafor, Ines. Untitled article in file harbour.txt. Meridian, 1 Mar. 2026.',
			chicago: 'Okafor, Ines. Untitled article in file harbour.txt. Meridian, March 1, 2026.',
			card: 'Okafor 26 (Ines Okafor, Meridian, Untitled article in file harbour.txt, March 1, 2026)',
		});
	});

	test('7: nothing but a file', () => {
		expect(all({})).toEqual({
			apa: '[Untitled article in file harbour.txt]. (n.d.).',
			mla: 'Untitled article in file harbour.txt.',
			chicago: 'Untitled article in file harbour.txt. Accessed November 24, 2026.',
			card: 'No author n.d. (Untitled article in file harbour.txt, n.d.)',
		});
		expect(all({}, null).chicago).toBe('Untitled article in file harbour.txt. n.d.');
	});

	test('8: by the publication itself, which is named once', () => {
		expect(
			all({
				headline: 'Our view of the mole',
				authors: ['Vellmar Courier'],
				publication: 'Vellmar Courier',
				published: '2026-07-09',
				publishedFrom: 'metadata',
			}),
		).toEqual({
			apa: 'Vellmar Courier. (2026, July 9). Our view of the mole.',
			mla: '“Our view of the mole.” Vellmar Courier, 9 July 2026.',
			chicago: 'Vellmar Courier. “Our view of the mole.” July 9, 2026.',
			card: 'Vellmar Courier 26 (Vellmar Courier, “Our view of the mole”, July 9, 2026)',
		});
	});

	test('9: by an organisation, with a title that asks', () => {
		expect(
			all({
				headline: 'Will the mole hold?',
				authors: ['Ministry of Ports'],
				publication: 'Meridian',
				published: '2026-06-30T23:30:00-08:00',
				publishedFrom: 'metadata',
			}),
		).toEqual({
			apa: 'Ministry of Ports. (2026, June 30). Will the mole hold? Meridian.',
			mla: 'Ministry of Ports. “Will the mole hold?” Meridian, 30 June 2026.',
			chicago: 'Ministry of Ports. “Will the mole hold?” Meridian, June 30, 2026.',
			card: 'Ministry of Ports 26 (Ministry of Ports, Meridian, “Will the mole hold?”, June 30, 2026)',
		});
	});

	test('10: quotation marks in the title, a suffix, no publication', () => {
		expect(
			all({
				headline: 'Mayor: “Enough”',
				authors: ['Ludwig van der Berg Jr.'],
				published: '2026-12-24',
				publishedFrom: 'text',
				url: 'https://berg.example/enough',
			}),
		).toEqual({
			apa: 'van der Berg, L., Jr. (2026, December 24). Mayor: “Enough”. https://berg.example/enough',
			mla: 'van der Berg, Ludwig, Jr. “Mayor: ‘Enough.’” 24 Dec. 2026, berg.example/enough. Accessed 24 Nov. 2026.',
			chicago: 'van der Berg, Ludwig, Jr. “Mayor: ‘Enough.’” December 24, 2026. https://berg.example/enough.',
			card: 'van der Berg 26 (Ludwig van der Berg Jr., “Mayor: ‘Enough’”, December 24, 2026, https://berg.example/enough, accessed November 24, 2026)',
		});
	});

	test('11: names of several countries', () => {
		expect(
			all({
				headline: 'Four coasts',
				authors: ['Marta García Ibáñez', 'Nagy László', 'Zhang Weiming', '王小明'],
				publication: 'Meridian',
				published: '2026-02-03',
				publishedFrom: 'metadata',
			}),
		).toEqual({
			apa: 'García Ibáñez, M., Nagy, L., Zhang, W., & 王小明. (2026, February 3). Four coasts. Meridian.',
			mla: 'García Ibáñez, Marta, et al. “Four coasts.” Meridian, 3 Feb. 2026.',
			chicago:
				'García Ibáñez, Marta, Nagy László, Zhang Weiming, and 王小明. “Four coasts.” Meridian, February 3, 2026.',
			card: 'García Ibáñez et al. 26 (Marta García Ibáñez, Nagy László, Zhang Weiming and 王小明, Meridian, “Four coasts”, February 3, 2026)',
		});
	});

	test('12: one-and-twenty authors', () => {
		const letters = [...'ABCDEFGHIJKLMNOPQRSTU'];
		const styles = all({
			headline: 'The long count',
			authors: letters.map(letter => `Ines ${letter}lund`),
			publication: 'Meridian',
			published: '2026-04-05',
			publishedFrom: 'metadata',
		});
		const first19 = letters.slice(0, 19).map(letter => `${letter}lund, I.`);
		expect(styles.apa).toBe(
			`${first19.join(', ')}, . . . Ulund, I. (2026, April 5). The long count. Meridian.`,
		);
		expect(styles.mla).toBe('Alund, Ines, et al. “The long count.” Meridian, 5 Apr. 2026.');
		expect(styles.chicago).toBe(
			'Alund, Ines, Ines Blund, Ines Clund, et al. “The long count.” Meridian, April 5, 2026.',
		);
		expect(styles.card).toMatch(/^Alund et al\. 26 \(Ines Alund, /);
	});
});

describe('authors', () => {
	/** How APA and MLA name one author. */
	const authorOf = (author: string) => {
		const {apa, mla} = all({headline: 'T', authors: [author], publication: 'Vellmar Courier'});
		return [apa.slice(0, apa.indexOf(' (n.d.)')), mla.slice(0, mla.indexOf(' “'))];
	};

	test.each([
		['Ludwig van der Berg, Jr', 'van der Berg, L., Jr.', 'van der Berg, Ludwig, Jr.'],
		['Robert De Niro III', 'De Niro, R., III.', 'De Niro, Robert, III.'],
		['Juan Garcia y Lopez', 'Garcia y Lopez, J.', 'Garcia y Lopez, Juan.'],
		['Ana María Rodríguez Pérez', 'Rodríguez Pérez, A. M.', 'Rodríguez Pérez, Ana María.'],
		['Mary Ann Lund', 'Lund, M. A.', 'Lund, Mary Ann.'],
		['Jean-Luc Moreau', 'Moreau, J.-L.', 'Moreau, Jean-Luc.'],
		['J.K. Reyl', 'Reyl, J. K.', 'Reyl, J.K.'],
		['Dr. Ilse Varga, M.D.', 'Varga, I.', 'Varga, Ilse.'],
		['Okafor, Ines', 'Okafor, I.', 'Okafor, Ines.'],
		['OKAFOR Ines', 'OKAFOR, I.', 'OKAFOR, Ines.'],
		['van der Berg, Ludwig', 'van der Berg, L.', 'van der Berg, Ludwig.'],
		['Ines Okafor, harbour correspondent', 'Okafor, I.', 'Okafor, Ines.'],
		['Ines Okafor, Vellmar Courier', 'Okafor, I.', 'Okafor, Ines.'],
		['Nagy László', 'Nagy, L.', 'Nagy, László.'],
		['Zhang Weiming', 'Zhang, W.', 'Zhang Weiming.'],
		['Ilse Zhang', 'Zhang, I.', 'Zhang, Ilse.'],
		['Madonna', 'Madonna.', 'Madonna.'],
		['Courier Staff', 'Courier Staff.', 'Courier Staff.'],
		['Associated Presses', 'Associated Presses.', 'Associated Presses.'],
		['Инна Торсен', 'Инна Торсен.', 'Инна Торсен.'],
		[
			'Orsolya Dray (text) and Ole Brandt',
			'Orsolya Dray (text) and Ole Brandt.',
			'Orsolya Dray (text) and Ole Brandt.',
		],
	])('%s', (author, apa, mla) => {
		expect(authorOf(author)).toEqual([apa, mla]);
	});

	test('of up to six Chicago names all', () => {
		const authors = [...'ABCDEF'].map(letter => `Ines ${letter}lund`);
		expect(all({headline: 'T', authors}).chicago).toMatch(
			/^Alund, Ines, .*, Ines Elund, and Ines Flund\. “T\.”/,
		);
		expect(all({headline: 'T', authors: [...authors, 'Ole Brandt']}).chicago).toMatch(
			/^Alund, Ines, Ines Blund, Ines Clund, et al\. “T\.”/,
		);
	});

	test('twenty APA names all', () => {
		const authors = [...'ABCDEFGHIJKLMNOPQRST'].map(letter => `Ines ${letter}lund`);
		expect(all({headline: 'T', authors}).apa).toMatch(/, Slund, I\., & Tlund, I\. \(n\.d\.\)/);
	});
});

describe('what is in doubt is left out', () => {
	test.each([
		['2026-02-31', '(2026, February)', 'Feb. 2026'],
		['2026-13-01', '(2026)', '2026'],
		['yesterday', '(n.d.)', ''],
	])('the day %s', (published, apa, mla) => {
		const styles = all({headline: 'T', published, publishedFrom: 'text'}, null);
		expect(styles.apa).toBe(`T. ${apa}.`);
		expect(styles.mla).toBe(`“T.” ${mla === '' ? '' : `${mla}.`}`.trim());
	});

	test.each(['javascript:alert(1)', 'n/a', 'see below'])('%s is no address', url => {
		expect(all({headline: 'T', url}, null).apa).toBe('T. (n.d.).');
	});
});

test.each([
	['“Enough,” says mayor', ' “Enough,” says mayor. V', ' “‘Enough,’ says mayor.” V'],
	['Mayor: "Enough!"', ' Mayor: "Enough!" V', ' “Mayor: ‘Enough!’” V'],
	['The "old" mole', ' The "old" mole. V', ' “The ‘old’ mole.” V'],
	['Storm over …', ' Storm over … V', ' “Storm over …” V'],
])('the headline %s ends once and is marked once', (headline, apa, mla) => {
	const styles = all({headline, authors: ['Ines Okafor'], publication: 'V'});
	expect(styles.apa).toContain(apa);
	expect(styles.mla).toContain(mla);
	expect(styles.chicago).toContain(mla);
});

describe('a quote', () => {
	const options = {accessed: null};
	const words: CitedWords = {
		text: quotes[1]!.text,
		speaker: reyl,
		mention: null,
		certainty: 'sure',
		paragraph: harbour.body[0]!.text,
	};
	const apa = cite(harbour, 'apa', options);

	test('has its speaker, role and citation', () => {
		expect(citeQuote(words, harbour, 'apa', options)).toBe(
			`“The mole comes first.” — Tomas Reyl, harbour master, in: ${apa}`,
		);
	});

	test('of somebody who is not quite sure says so', () => {
		expect(citeQuote({...words, certainty: 'perhaps'}, harbour, 'apa', options)).toBe(
			`“The mole comes first.” — perhaps Tomas Reyl, harbour master, in: ${apa}`,
		);
	});

	test('of nobody known says so, in the words of the article', () => {
		const unknown: CitedWords = {...words, speaker: null, mention: 'a senior official', certainty: 'unknown'};
		expect(citeQuote(unknown, harbour, 'mla', options)).toBe(
			`“The mole comes first.” — unknown (a senior official), in: ${cite(harbour, 'mla', options)}`,
		);
	});

	test('that is a sentence of the article is from that alone', () => {
		expect(citeQuote({...words, speaker: null, certainty: null}, harbour, 'apa', options)).toBe(
			`“The mole comes first.” — ${apa}`,
		);
	});

	test('has the marks within it made single', () => {
		const quote = {...words, text: 'He cried “no” and "never"', speaker: {name: 'Tomas Reyl', role: null}};
		expect(citeQuote(quote, harbour, 'chicago', options)).toMatch(
			/^“He cried ‘no’ and ‘never’” — Tomas Reyl, in: /,
		);
	});

	test('as a card is the cite and its whole paragraph', () => {
		expect(citeQuote(words, harbour, 'card', options)).toBe(
			`${cite(harbour, 'card', options)}\n“We will not hurry anyone out of port,” said harbour master Tomas Reyl. “The mole comes first.”`,
		);
	});
});

test('whatever is cited, a citation is one line that does nothing', () => {
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom(...hostileStrings.map(({input}) => input)),
	);
	fc.assert(
		fc.property(text, text, text, (one, other, third) => {
			const cited: Cited = {
				...nothing,
				path: third,
				headline: one,
				authors: [other, third],
				publication: third,
				published: other,
				publishedFrom: 'text',
				url: `https://${one}`,
			};
			for (const style of ['apa', 'mla', 'chicago', 'card'] as const) {
				expect(isSafe(cite(cited, style, {accessed}))).toBe(true);
				const words = {
					text: one,
					speaker: {name: other, role: third},
					mention: one,
					certainty: 'sure',
					paragraph: other,
				} as const;
				const lines = citeQuote(words, cited, style, {accessed}).split('\n');
				expect(lines).toHaveLength(style === 'card' ? 2 : 1);
				expect(lines.every(isSafe)).toBe(true);
			}
		}),
	);
});
