import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gather, type NamedSource} from '../../source/quotes/gather.ts';
import {fastest} from '../article/fastest.ts';

type Told = Partial<Omit<NamedSource, 'roles' | 'name'>> & {roles?: readonly string[]};

/** A name in three articles with a quote each, unless told otherwise. */
function source(name: string, {roles = [], ...told}: Told = {}): NamedSource {
	const counts = {quotes: 3, articles: 3, first: null, last: null};
	return {
		name,
		kind: 'person',
		aliases: [],
		...counts,
		...told,
		roles: roles.map(role => ({role, articles: 1})),
	};
}

/** The names of each speaker in the order of the alphabet. */
const groups = (...sources: (string | NamedSource)[]) =>
	gather(sources.map(one => (typeof one === 'string' ? source(one) : one)))
		.map(({names}) => names.toSorted().join(' = '))
		.toSorted();

describe('who is one person', () => {
	test.each([
		[['Reed', 'Donna Reed', 'President Donna J. Reed'], ['Donna Reed = President Donna J. Reed = Reed']],
		[
			['Ann Brown', 'Ada Brown'],
			['Ada Brown', 'Ann Brown'],
		],
		[
			['Ann Brown', 'Ada Brown', 'Brown'],
			['Ada Brown', 'Ann Brown', 'Brown'],
		],
		[['Brown', 'Mr. Brown'], ['Brown = Mr. Brown']],
		[
			['Ann Brown', 'Ann J. Brown', 'Ann K. Brown'],
			['Ann Brown', 'Ann J. Brown', 'Ann K. Brown'],
		],
		[['Ann J. Brown', 'Ann Jane Brown', 'Ann Brown'], ['Ann Brown = Ann J. Brown = Ann Jane Brown']],
		[
			['Ann J. Brown', 'Ann Jane Brown', 'Ann June Brown'],
			['Ann J. Brown', 'Ann Jane Brown', 'Ann June Brown'],
		],
		[['José Peña', 'Jose Pena'], ['Jose Pena = José Peña']],
		[['Bob Holm', 'Robert J. Holm', 'Holm'], ['Bob Holm = Holm = Robert J. Holm']],
		[
			['Pat Holm', 'Patricia Holm', 'Patrick Holm'],
			['Pat Holm', 'Patricia Holm', 'Patrick Holm'],
		],
		[['Tiny Holm', 'Erwin "Tiny" Holm'], ['Erwin "Tiny" Holm = Tiny Holm']],
		[
			['Jo Holm', 'Jo Holm Jr.', 'Holm'],
			['Holm', 'Jo Holm', 'Jo Holm Jr.'],
		],
		[['Jo Holm, Jr.', 'Jo M. Holm Jr.', 'Holm'], ['Holm = Jo Holm, Jr. = Jo M. Holm Jr.']],
		[
			['J. Holm', 'Jo Holm'],
			['J. Holm', 'Jo Holm'],
		],
		[['Luis Peña Nieva', 'Peña Nieva', 'Nieva'], ['Luis Peña Nieva = Nieva = Peña Nieva']],
		[['Chris Van Holm', 'Van Holm'], ['Chris Van Holm = Van Holm']],
		[
			['Ann Paul Holm', 'Paul Holm'],
			['Ann Paul Holm', 'Paul Holm'],
		],
		[['Ann Berg-Lund', 'Ann Berg Lund', 'Berg-Lund'], ['Ann Berg Lund = Ann Berg-Lund = Berg-Lund']],
		[['Nadia al-Khatib', 'Khatib'], ['Khatib = Nadia al-Khatib']],
		[
			['Li Wenming', 'Li', 'Wenming'],
			['Li = Li Wenming', 'Wenming'],
		],
		[['Pope Linus', 'Pope Linus II', 'Linus'], ['Linus = Pope Linus = Pope Linus II']],
		[
			['Pope Linus', 'Jan Linus', 'Linus'],
			['Jan Linus', 'Linus', 'Pope Linus'],
		],
		[
			['Ann', 'Ann Brown'],
			['Ann', 'Ann Brown'],
		],
	])('%j', (names, expected) => expect(groups(...names)).toEqual(expected));

	test('a surname that is rather a first name is not taken for a surname', () => {
		const many = {articles: 40};
		expect(groups(source('Ryan Holm', many), 'Paul Ryan', 'Ryan')).toEqual([
			'Paul Ryan',
			'Ryan',
			'Ryan Holm',
		]);
		expect(groups(source('Paul Ryan', many), 'Ryan Holm', 'Ryan')).toEqual(['Paul Ryan = Ryan', 'Ryan Holm']);
	});

	test('nobody is known by the surname alone whom a single article names in full', () => {
		const once = {articles: 1};
		expect(groups(source('Ann Lund', once), source('Lund', once))).toEqual(['Ann Lund', 'Lund']);
		const mayor = {articles: 1, roles: ['mayor of Port Ellery']};
		expect(groups(source('Ann Lund', mayor), source('Lund', mayor))).toEqual(['Ann Lund = Lund']);
	});

	test('a surname joins nobody of another sex', () => {
		expect(groups('Ann Brown', source('Brown', {aliases: ['Mr. Brown']}))).toEqual(['Ann Brown', 'Brown']);
		const him = source('Brown', {aliases: ['Mr. Brown', 'Brown']});
		expect(groups('Ann Brown', 'Peter Brown', him)).toEqual(['Ann Brown', 'Brown = Peter Brown']);
		const both = source('Brown', {aliases: ['Mr. Brown', 'Ms. Brown']});
		expect(groups('Ann Brown', both)).toEqual(['Ann Brown', 'Brown']);
	});

	test('a surname joins nobody of a contradicting role', () => {
		const ofEllery = source('Ann Lund', {roles: ['mayor of Port Ellery']});
		expect(groups(ofEllery, source('Lund', {roles: ['mayor of Dunmore']}))).toEqual(['Ann Lund', 'Lund']);
		expect(groups(ofEllery, source('Lund', {roles: ['the goalkeeper']}))).toEqual(['Ann Lund', 'Lund']);
		expect(groups(ofEllery, source('Lund', {roles: ['former mayor']}))).toEqual(['Ann Lund = Lund']);
		expect(groups(ofEllery, source('Lund', {roles: ['witness']}))).toEqual(['Ann Lund = Lund']);
	});

	test('among several bearers of a surname an office of one holder tells', () => {
		const president = source('Donna Reed', {aliases: ['President Reed']});
		const holder = source('Reed', {aliases: ['President Reed']});
		expect(groups(president, 'Eric Reed', holder)).toEqual(['Donna Reed = Reed', 'Eric Reed']);
		const spokesman = (name: string) => source(name, {roles: ['spokesman']});
		expect(groups(spokesman('Jan Reed'), 'Eric Reed', spokesman('Reed'))).toEqual([
			'Eric Reed',
			'Jan Reed',
			'Reed',
		]);
	});

	test('an initial or a short form needs roles that agree', () => {
		const role = (name: string, ...roles: string[]) => source(name, {roles});
		expect(groups(role('J. Holm', 'the harbour pilot'), role('Jan Holm', 'harbour pilot'))).toEqual([
			'J. Holm = Jan Holm',
		]);
		expect(groups(role('Bob Holm', 'singer'), role('Robert Holm', 'senator'))).toEqual([
			'Bob Holm',
			'Robert Holm',
		]);
	});

	test('one full name is one person, whatever the roles', () => {
		expect(gather([source('Ann Lund', {roles: ['goalkeeper', 'senator']})])).toHaveLength(1);
		expect(
			groups(source('Ann Lund', {roles: ['goalkeeper']}), source('Ann J. Lund', {roles: ['senator']})),
		).toHaveLength(1);
	});

	test('a name in mixed scripts or with hidden characters stays by itself', () => {
		const [cyrillic, hidden] = ['Donna \u0420eed', 'Donna Re\u200bed'];
		expect(groups('Donna Reed', cyrillic, hidden, '\u0420eed', 'Reed')).toHaveLength(4);
		const organisation = {kind: 'organisation'} as const;
		expect(
			groups(source('Harbour \u0420ost', organisation), source('Harbour Post', organisation)),
		).toHaveLength(2);
	});
});

describe('who is no person', () => {
	const kind = (of: NamedSource['kind'], ...names: string[]) => names.map(name => source(name, {kind: of}));
	test('organisations are the same with and without "the"', () => {
		const names = kind(
			'organisation',
			'The Harbour Board',
			'Harbour Board',
			'HARBOUR BOARD',
			'Harbour & Sea',
			'Harbour and Sea',
			'Board',
		);
		expect(groups(...names)).toEqual([
			'Board',
			'HARBOUR BOARD = Harbour Board = The Harbour Board',
			'Harbour & Sea = Harbour and Sea',
		]);
	});

	test('described sources are the same as their equals only', () => {
		const names = kind('described', 'a senior official', 'A senior official', 'senior official', 'official');
		expect(groups(...names)).toEqual([
			'A senior official = a senior official',
			'official',
			'senior official',
		]);
	});

	test('kinds are never mixed', () => {
		const names = (['person', 'organisation', 'described'] as const).flatMap(of => kind(of, 'Reed'));
		expect(
			gather(names)
				.map(speaker => speaker.kind)
				.toSorted(),
		).toEqual(['described', 'organisation', 'person']);
	});
});

describe('what a speaker is', () => {
	test.each([
		['the most used full form', {'Donna Reed': 9, 'Donna J. Reed': 4, Reed: 50}, 'Donna Reed'],
		['the fuller one of equals', {'Donna Reed': 4, 'Donna J. Reed': 4}, 'Donna J. Reed'],
		[
			'counted without titles',
			{'Donna Reed': 3, 'President Donna J. Reed': 2, 'Donna J. Reed': 2},
			'Donna J. Reed',
		],
		['a first name before an initial', {'J.K. Holm': 9, 'J. Holm': 9}, 'J.K. Holm'],
		['not half a surname', {'Peña Nieva': 9, 'Luis Peña Nieva': 2}, 'Luis Peña Nieva'],
		['rather in small letters', {'DONNA REED': 2, 'Donna Reed': 2}, 'Donna Reed'],
		['the surname when nothing else is known', {'Mr. Reed': 2}, 'Reed'],
		['with the title that calls', {'Pope Linus': 2, Linus: 5}, 'Pope Linus'],
	])('its name is %s', (_, articles, name) => {
		const sources = Object.entries(articles).map(([form, count]) => source(form, {articles: count}));
		expect(gather(sources).map(speaker => speaker.name)).toEqual([name]);
	});

	test('it has everything its names have together', () => {
		const roles = (...counts: [string, number][]) => counts.map(([role, articles]) => ({role, articles}));
		const [speaker, ...others] = gather([
			{
				...source('Donna Reed', {
					aliases: ['Reed', 'Ms. Reed'],
					quotes: 7,
					articles: 4,
					first: '2026-03-02',
					last: '2026-05-01T23:30:00-05:00',
				}),
				roles: roles(['senator', 3], ['candidate', 1]),
			},
			{
				...source('Donna J. Reed', {
					aliases: ['Ms. Reed'],
					quotes: 2,
					articles: 3,
					first: '2026-03-01',
					last: '2026-05-02T01:00:00Z',
				}),
				roles: roles(['Candidate', 1], ['the candidate', 2]),
			},
			source('Reed', {quotes: 1, articles: 1}),
		]);
		expect(others).toEqual([]);
		expect(speaker).toEqual({
			name: 'Donna Reed',
			aliases: ['Donna J. Reed', 'Reed', 'Ms. Reed'],
			role: 'the candidate',
			kind: 'person',
			names: ['Donna Reed', 'Donna J. Reed', 'Reed'],
			quotes: 10,
			articles: 8,
			first: '2026-03-01',
			last: '2026-05-01T23:30:00-05:00',
		});
	});

	test('the most quoted comes first', () => {
		const names = gather([
			source('Ann Brown', {quotes: 2}),
			source('Ilse Varga', {quotes: 9}),
			source('Ada Brown', {quotes: 2}),
		]);
		expect(names.map(({name}) => name)).toEqual(['Ilse Varga', 'Ada Brown', 'Ann Brown']);
	});
});

describe('on any names', () => {
	const word = (...words: string[]) => fc.constantFrom('', ...words);
	const name = fc
		.tuple(
			word('Mr.', 'Ms.', 'Mayor', 'Pope'),
			word('Ann', 'Bob', 'Robert', 'Pat', 'Patrick', 'J.', 'Jan', 'Van', 'Kim'),
			word('J.', 'K.', 'Jan', '"Bob"', 'Peña'),
			fc.constantFrom('Holm', 'Hölm', 'Peña', 'Berg-Holm', 'van Holm', 'Li', 'H\u043elm', ''),
			word('Jr.', 'III'),
		)
		.map(words => words.filter(part => part !== '').join(' '));
	const sources = fc.uniqueArray(
		fc.record({
			name,
			kind: fc.constantFrom(
				'person' as const,
				'person' as const,
				'organisation' as const,
				'described' as const,
			),
			aliases: fc.array(name, {maxLength: 2}),
			roles: fc.array(
				fc.record({
					role: fc.constantFrom('mayor of Ellery', 'mayor of Dunmore', 'goalkeeper', 'the mayor'),
					articles: fc.integer({min: 1, max: 3}),
				}),
				{maxLength: 2},
			),
			quotes: fc.integer({min: 0, max: 3}),
			articles: fc.integer({min: 1, max: 3}),
			first: fc.constantFrom(null, '2026-01-01', '2026-01-01T10:00:00+02:00'),
			last: fc.constantFrom(null, '2026-02', '2026-02-01T10:00:00'),
		}),
		{selector: one => `${one.kind} ${one.name}`, maxLength: 30},
	);

	test('every name belongs to one speaker of its kind, and nothing is lost', () => {
		fc.assert(
			fc.property(sources, given => {
				const speakers = gather(given);
				const found = speakers.flatMap(speaker => speaker.names.map(own => `${speaker.kind} ${own}`));
				expect(found.toSorted()).toEqual(given.map(one => `${one.kind} ${one.name}`).toSorted());
				const total = (counted: readonly {quotes: number}[]) =>
					counted.reduce((sum, {quotes}) => sum + quotes, 0);
				expect(total(speakers)).toBe(total(given));
				for (const {aliases, name: own} of speakers) expect(aliases).not.toContain(own);
			}),
		);
	});

	test('the order of the sources does not matter', () => {
		const shuffled = sources.chain(given =>
			fc.tuple(fc.constant(given), fc.shuffledSubarray(given, {minLength: given.length})),
		);
		fc.assert(
			fc.property(shuffled, ([given, other]) => {
				expect(gather(other)).toEqual(gather(given));
			}),
		);
	});

	test('a name in mixed scripts is always alone', () => {
		fc.assert(
			fc.property(sources, given => {
				for (const {names} of gather(given))
					if (names.some(own => own.includes('\u043e'))) expect(names).toHaveLength(1);
			}),
		);
	});
});

describe('time', () => {
	const letters = (number: number) =>
		[...number.toString(26).padStart(4, '0')]
			.map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26)))
			.join('');
	test.each<[string, (number: number) => NamedSource]>([
		[
			'people of all names',
			number =>
				source(`${number % 3 ? 'Ann' : 'J.'} ${number % 5 ? '' : 'K. '}B${letters(number >> 1)}`, {
					roles: ['mayor'],
					aliases: ['Mr. Holm'],
				}),
		],
		['one family', number => source(`A${letters(number)} Holm`, {roles: [`mayor of ${letters(number)}`]})],
		['one first name', number => source(`Ann B${letters(number)} Holm`)],
		[
			'nicknames of one',
			number =>
				source(number % 2 ? `Erwin "A${letters(number)}" Holm` : `A${letters(number + 1)} Holm`, {
					roles: ['pilot'],
				}),
		],
		['nicknames in chains', number => source(`A${letters(number)} "A${letters(number + 1)}" Holm`)],
		[
			'long surnames',
			number =>
				source(number % 2 ? `A${letters(number)} Peña Holm` : `Peña Hol${'m'.repeat(1 + (number % 3))}`),
		],
		[
			'surnames of all generations',
			number =>
				source(number % 2 ? `Holm ${'IVX'[number % 3]}${'IVX'[number % 2]}` : `A${letters(number)} Holm`),
		],
		['organisations', number => source(`The ${letters(number)} Board`, {kind: 'organisation'})],
	])('is n log n for %s', (_, make) => {
		const [few, many] = [5000, 20_000].map(count => Array.from({length: count}, (_, number) => make(number)));
		expect(fastest(() => gather(many!))).toBeLessThan(8 * fastest(() => gather(few!)) + 10);
	});
});
