import {describe, expect, test} from 'vitest';
import {findDateline} from '../../../source/formats/story/dateline.ts';

/** The parts of the dateline of a paragraph in one line: place, date, agency, and what is left. */
function parts(paragraph: string): (string | null)[] | null {
	const found = findDateline(paragraph);
	if (found === null) return null;
	const {place, date, agency} = found.dateline;
	return [place, date, agency, paragraph.slice(found.length)];
}

test.each([
	['GREYSTONE — The board met.', 'GREYSTONE', null, null],
	['GREYSTONE, Maine (AP) — The board met.', 'GREYSTONE, Maine', null, 'AP'],
	['SELBY, N.C.—The board met.', 'SELBY, N.C.', null, null],
	['NEW HAVEN, Nov. 19 (UPI) -- The board met.', 'NEW HAVEN', 'Nov. 19', 'UPI'],
	[
		'BROOKLYN, N.Y., Feb. 19, 2026 /PRNewswire/ -- The board met.',
		'BROOKLYN, N.Y.',
		'Feb. 19, 2026',
		'PRNewswire',
	],
	['DALLAS/FORT WORTH, Texas, March 3 - The board met.', 'DALLAS/FORT WORTH, Texas', 'March 3', null],
	['ST. LOUIS - The board met.', 'ST. LOUIS', null, null],
	['PORT-AU-PRINCE, Haiti (AP) _ The board met.', 'PORT-AU-PRINCE, Haiti', null, 'AP'],
	['McALLEN, Texas — The board met.', 'McALLEN, Texas', null, null],
	['OSLO — The board met.', 'OSLO', null, null],
	['LONDON, 12 August 2026 — The board met.', 'LONDON', '12 August 2026', null],
	['PIERREGRISE, 12 août (AFP) - Le conseil a voté.', 'PIERREGRISE', '12 août', 'AFP'],
	['MOSCOW, August 15. /TASS/. The board met.', 'MOSCOW', 'August 15', 'TASS'],
	['Greystone (dpa/lno) - Der Rat hat getagt.', 'Greystone', null, 'dpa/lno'],
	['Madrid, 12 ago (EFE).- La junta votó.', 'Madrid', '12 ago', 'EFE'],
	['Dekalb, Ill. — The board met.', 'Dekalb, Ill.', null, null],
	['Port Alder (Coast News) — The board met.', 'Port Alder', null, 'Coast News'],
	['HONOLULU, Hawaii (HawaiiNewsNow) - The board met.', 'HONOLULU, Hawaii', null, 'HawaiiNewsNow'],
	['(Reuters) - The board met.', null, null, 'Reuters'],
	['Dec 29 (Reuters) - The board met.', null, 'Dec 29', 'Reuters'],
	['(ANSA) - ROMA, 12 AGO - Il consiglio ha votato.', 'ROMA', '12 AGO', 'ANSA'],
	['(CNN)The board met.', null, null, 'CNN'],
	['Washington (CNN) The board met.', 'Washington', null, 'CNN'],
	['NEW DELHI: The board met.', 'NEW DELHI', null, null],
])('%s', (paragraph, place, date, agency) => {
	expect(parts(paragraph)).toEqual([
		place,
		date,
		agency,
		expect.stringMatching(/^(The board met|Le conseil|Der Rat|La junta|Il consiglio)/),
	]);
});

test.each([
	'Anders Quill — a diver and a baker — has found the bell.',
	'Jane Roe (D-Maine) — the only vote against — said nothing.',
	'QUILL--Anders, 98, of Greystone, passed away on Friday.',
	'DEAR EDITOR: My husband has bought a boat.',
	'EXCLUSIVE — The board met.',
	'UPDATE - The board met.',
	'NATO — the alliance — had no comment.',
	'FBI - The agents came on Tuesday.',
	'Greystone – a town of 640 – has a board.',
	'A — B',
	'The board met in GREYSTONE — and left.',
	'GREYSTONE is a town — small.',
	'',
])('no dateline: %s', paragraph => expect(findDateline(paragraph)).toBeNull());

test('a short place is told from an acronym by the story', () => {
	const paragraph = 'HASK - The board met.';
	expect(findDateline(paragraph)).toBeNull();
	expect(findDateline(paragraph, word => word === 'HASK')?.dateline.place).toBe('HASK');
});

describe('of the text', () => {
	test('as printed, with its dash, invisible characters and all', () => {
		expect(findDateline('GREY\u200bSTONE\u00a0(AP)\u00a0— The board.')).toEqual({
			dateline: {text: 'GREY\u200bSTONE\u00a0(AP)\u00a0—', place: 'GREYSTONE', date: null, agency: 'AP'},
			length: 'GREY\u200bSTONE\u00a0(AP)\u00a0— '.length,
		});
	});

	test('a line of place and dated day is one without a dash', () => {
		expect(parts('Greystone, 12 August 2026')).toEqual(['Greystone', '12 August 2026', null, '']);
	});
});

test.each([
	['Salt Wyke (For Release) - ', 'Salt Wyke', null, null],
	['SALT WYKE (EXCLUSIVE) -- ', 'SALT WYKE', null, null],
	['WYKEFORD (SURREY), 5 May 2027 - ', 'WYKEFORD', '5 May 2027', null],
	['SALT WYKE (NORWAY) - ', 'SALT WYKE', null, null],
	['WYKEFORD (GNW), 5 May 2027 - ', 'WYKEFORD', '5 May 2027', 'GNW'],
	['(Washington, DC) – ', 'Washington, DC', null, null],
	['[SALT WYKE, Maine] -- ', 'SALT WYKE, Maine', null, null],
	['Tokyo - ', 'Tokyo', null, null],
	[
		'Salt Wyke, British Columbia - Newsfile Corp. - May 5, 2027) - ',
		'Salt Wyke, British Columbia',
		'May 5, 2027',
		'Newsfile Corp.',
	],
])('remarks, counties and brackets: %s', (printed, place, date, agency) => {
	const paragraph = `${printed}Two boats of the old yard have come in with more herring than anybody had hoped for.`;
	const found = findDateline(paragraph);
	expect(found?.dateline).toEqual({text: printed.trim(), place, date, agency});
	expect(found?.length).toBe(printed.length);
});

test.each([
	'Tokyo - A Short History of the Port and of Its Boats, by Ilse Maren and Tobin Hale',
	'Tokyo - two boats of the old yard have come in with more herring than anybody had hoped for.',
	'(Salt Wyke) Two boats of the old yard have come in with more herring than anybody had hoped.',
])('no dateline: %s', line => expect(findDateline(line)).toBeNull());
