import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {type CitationStyle, cite, citeQuote} from '../../source/export/citations.ts';
import {bare, harbour, quotes, reyl} from './harbour.ts';

const url = 'https://courier.example/harbour';
const accessed = new Date(2026, 10, 24, 23, 59);

/** The citations of the harbour story when these fields are otherwise. */
function cited(fields: Partial<Article>, day: Date | null = null): Record<CitationStyle, string> {
	const article = {...harbour, ...fields};
	const as = (style: CitationStyle) => cite(article, style, {accessed: day});
	return {apa: as('apa'), mla: as('mla'), chicago: as('chicago'), card: as('card')};
}

/** What stands before the date in APA and before the headline in MLA and Chicago, and on the tag of a card. */
function authorsOf(...authors: string[]) {
	const {apa, mla, chicago, card} = cited({authors});
	return {
		apa: apa.slice(0, apa.indexOf(' (2026')),
		mla: mla.slice(0, mla.indexOf(' “')),
		chicago: chicago.slice(0, chicago.indexOf(' “')),
		card: card.slice(0, card.indexOf(', Vellmar')),
	};
}

test('an article with everything', () => {
	expect(cited({}, accessed)).toEqual({
		apa: `Okafor, I. (2026, August 14). Harbour of Vellmar reopens after storm. Vellmar Courier. ${url}`,
		mla: `Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, 14 Aug. 2026, ${url}. Accessed 24 Nov. 2026.`,
		chicago: `Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, August 14, 2026. ${url}.`,
		card: `Okafor 26 (Ines Okafor, Vellmar Courier, “Harbour of Vellmar reopens after storm”, August 14, 2026, ${url}, accessed November 24, 2026)`,
	});
});

test('an article with nothing', () => {
	const fields = bare.article;
	expect(cited(fields, accessed)).toEqual({
		apa: 'harbour.txt. (n.d.).',
		mla: '“harbour.txt.”',
		chicago: '“harbour.txt.” Accessed November 24, 2026.',
		card: 'No author n.d. (“harbour.txt”, n.d.)',
	});
	expect(cited(fields).chicago).toBe('“harbour.txt.” n.d.');
});

describe('authors', () => {
	test('two', () => {
		expect(authorsOf('Ines Okafor', 'Mina Lund')).toEqual({
			apa: 'Okafor, I., & Lund, M.',
			mla: 'Okafor, Ines, and Mina Lund.',
			chicago: 'Okafor, Ines, and Mina Lund.',
			card: 'Okafor & Lund 26 (Ines Okafor and Mina Lund',
		});
	});

	test('three', () => {
		expect(authorsOf('Ines Okafor', 'Mina Lund', 'Ole Brandt')).toEqual({
			apa: 'Okafor, I., Lund, M., & Brandt, O.',
			mla: 'Okafor, Ines, et al.',
			chicago: 'Okafor, Ines, Mina Lund, and Ole Brandt.',
			card: 'Okafor et al. 26 (Ines Okafor, Mina Lund and Ole Brandt',
		});
	});

	test('so many that the styles leave some out', () => {
		const crowd = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => `Ines ${letter.toUpperCase()}lund`);
		expect(authorsOf(...crowd.slice(0, 6)).chicago).toMatch(/Elund, and Ines Flund\.$/);
		expect(authorsOf(...crowd.slice(0, 7)).chicago).toBe('Alund, Ines, Ines Blund, Ines Clund, et al.');
		expect(authorsOf(...crowd.slice(0, 20)).apa).toMatch(/, Slund, I\., & Tlund, I\.$/);
		expect(authorsOf(...crowd).apa).toMatch(/, Rlund, I\., Slund, I\., \. \. \. Zlund, I\.$/);
	});

	test.each([
		['Ludwig van der Berg Jr.', 'van der Berg, L., Jr.', 'van der Berg, Ludwig, Jr.'],
		['Ludwig van der Berg, Jr.', 'van der Berg, L., Jr.', 'van der Berg, Ludwig, Jr.'],
		['Robert De Niro III', 'De Niro, R., III.', 'De Niro, Robert, III.'],
		['Juan Garcia y Lopez', 'Garcia y Lopez, J.', 'Garcia y Lopez, Juan.'],
		['Mary Ann Lund', 'Lund, M. A.', 'Lund, Mary Ann.'],
		['Jean-Luc Moreau', 'Moreau, J.-L.', 'Moreau, Jean-Luc.'],
		['J.K. Reyl', 'Reyl, J. K.', 'Reyl, J.K.'],
		['O\u0301sk O’Neil', 'O’Neil, O\u0301.', 'O’Neil, O\u0301sk.'],
		['Okafor, Ines', 'Okafor, I.', 'Okafor, Ines.'],
		['van der Berg, Ludwig', 'van der Berg, L.', 'van der Berg, Ludwig.'],
		['Madonna', 'Madonna.', 'Madonna.'],
		['Meridian', 'Meridian.', 'Meridian.'],
		['Courier Staff', 'Courier Staff.', 'Courier Staff.'],
		['Ministry of Ports', 'Ministry of Ports.', 'Ministry of Ports.'],
		[
			'Ines Okafor, harbour correspondent',
			'Ines Okafor, harbour correspondent.',
			'Ines Okafor, harbour correspondent.',
		],
		['Инна Торсен', 'Инна Торсен.', 'Инна Торсен.'],
		['王小明', '王小明.', '王小明.'],
	])('%s', (author, apa, chicago) => {
		expect(authorsOf(author)).toMatchObject({apa, chicago, mla: chicago});
	});

	test('the agency of the dateline is no person', () => {
		const dateline = {...harbour.dateline!, agency: 'Nord Wire'};
		expect(cited({authors: ['Nord Wire'], dateline}).apa).toMatch(/^Nord Wire\. \(/);
	});

	test('none', () => {
		expect(cited({authors: []})).toEqual({
			apa: `Harbour of Vellmar reopens after storm. (2026, August 14). Vellmar Courier. ${url}`,
			mla: `“Harbour of Vellmar reopens after storm.” Vellmar Courier, 14 Aug. 2026, ${url}.`,
			chicago: `Vellmar Courier. “Harbour of Vellmar reopens after storm.” August 14, 2026. ${url}.`,
			card: `Vellmar Courier 26 (Vellmar Courier, “Harbour of Vellmar reopens after storm”, August 14, 2026, ${url})`,
		});
	});

	test('the publication itself is named once', () => {
		const styles = Object.values(cited({authors: ['Vellmar Courier']}));
		expect(styles.map(text => text.replace(/^Vellmar Courier 26 /, '').match(/Courier/g)?.length)).toEqual([
			1, 1, 1, 1,
		]);
	});
});

describe('dates', () => {
	test('a guess is none', () => {
		expect(cited({publishedFrom: 'file'})).toEqual({
			apa: `Okafor, I. (n.d.). Harbour of Vellmar reopens after storm. Vellmar Courier. ${url}`,
			mla: `Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, ${url}.`,
			chicago: `Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, n.d. ${url}.`,
			card: `Okafor n.d. (Ines Okafor, Vellmar Courier, “Harbour of Vellmar reopens after storm”, n.d., ${url})`,
		});
	});

	test('without one the day of reading stands in for it', () => {
		const {apa, chicago} = cited({published: null, publishedFrom: null}, accessed);
		expect(apa).toMatch(/ \(n\.d\.\)\. .* Retrieved November 24, 2026, from https:/);
		expect(chicago).toMatch(/ Vellmar Courier\. Accessed November 24, 2026\. https:/);
	});

	test.each([
		['2026-09', '(2026, September)', 'Courier, Sept. 2026,', 'Courier, September 2026.', ', September 2026,'],
		['2026', '(2026)', 'Courier, 2026,', 'Courier, 2026.', ', 2026,'],
		['1907-05-02', '(1907, May 2)', ', 2 May 1907,', ', May 2, 1907.', 'Okafor 07 '],
		[
			'2026-06-30T23:30:00-08:00',
			'(2026, June 30)',
			', 30 June 2026,',
			', June 30, 2026.',
			', June 30, 2026,',
		],
		['2026-02-31', '(2026, February)', ', Feb. 2026,', ', February 2026.', ', February 2026,'],
		['2026-13-01', '(2026)', 'Courier, 2026,', 'Courier, 2026.', ', 2026,'],
		['yesterday', '(n.d.)', 'Courier, https', 'Courier, n.d.', 'Okafor n.d. '],
	])('%s', (published, apa, mla, chicago, card) => {
		const styles = cited({published});
		expect(styles.apa).toContain(apa);
		expect(styles.mla).toContain(mla);
		expect(styles.chicago).toContain(chicago);
		expect(styles.card).toContain(card);
	});
});

test('without a url', () => {
	expect(cited({url: null}, accessed)).toEqual({
		apa: 'Okafor, I. (2026, August 14). Harbour of Vellmar reopens after storm. Vellmar Courier.',
		mla: 'Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, 14 Aug. 2026.',
		chicago: 'Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, August 14, 2026.',
		card: 'Okafor 26 (Ines Okafor, Vellmar Courier, “Harbour of Vellmar reopens after storm”, August 14, 2026)',
	});
});

test('without a publication', () => {
	const {apa, mla, chicago} = cited({publication: null});
	expect(apa).toBe(`Okafor, I. (2026, August 14). Harbour of Vellmar reopens after storm. ${url}`);
	expect(mla).toBe(`Okafor, Ines. “Harbour of Vellmar reopens after storm.” 14 Aug. 2026, ${url}.`);
	expect(chicago).toBe(`Okafor, Ines. “Harbour of Vellmar reopens after storm.” August 14, 2026. ${url}.`);
});

test.each([
	['Will the mole hold?', ' Will the mole hold? V', ' “Will the mole hold?” V'],
	['“Enough,” says mayor', ' “Enough,” says mayor. V', ' “‘Enough,’ says mayor.” V'],
	['Mayor: "Enough"', ' Mayor: "Enough". V', ' “Mayor: ‘Enough.’” V'],
	['The "old" mole', ' The "old" mole. V', ' “The ‘old’ mole.” V'],
])('the headline %s ends once and is marked once', (headline, apa, mla) => {
	expect(cited({headline}).apa).toContain(apa);
	expect(cited({headline}).mla).toContain(mla);
	expect(cited({headline}).chicago).toContain(mla);
});

describe('a quote', () => {
	const options = {accessed: null};

	test('has its speaker, role and citation', () => {
		expect(citeQuote(quotes[1]!, reyl, harbour, 'apa', options)).toBe(
			`“The mole comes first.” — Tomas Reyl, harbour master, in: ${cite(harbour, 'apa', options)}`,
		);
	});

	test('of nobody known says so, in the words of the article', () => {
		expect(citeQuote(quotes[2]!, null, harbour, 'mla', options)).toBe(
			`“It will cost us dearly,” — unknown (a senior official), in: ${cite(harbour, 'mla', options)}`,
		);
	});

	test('marks within it become single', () => {
		const quote = {...quotes[1]!, text: 'He cried “no” and "never"'};
		expect(citeQuote(quote, {...reyl, role: null}, harbour, 'chicago', options)).toMatch(
			/^“He cried ‘no’ and ‘never’” — Tomas Reyl, in: /,
		);
	});

	test('as a card has a place for the tag, the cite, and its paragraph', () => {
		expect(citeQuote(quotes[2]!, null, harbour, 'card', options)).toBe(
			`\n${cite(harbour, 'card', options)}\n“It will cost us dearly,” a senior official warned.`,
		);
	});
});
