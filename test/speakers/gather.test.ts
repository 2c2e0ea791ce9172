import {describe, expect, test} from 'vitest';
import type {SourceName} from '../../source/article/source-name.ts';
import {type Apart, blockOf, gather, nameOf} from '../../source/speakers/gather.ts';
import type {Gathered, NamedSource} from '../../source/speakers/types.ts';
import {gatherAll} from './gather-all.ts';

type Told = Partial<Omit<NamedSource, 'roles' | 'name'>> & {roles?: readonly string[]};

/** A name in three articles, unless told otherwise. */
function source(name: string, {roles = [], ...told}: Told = {}): NamedSource {
	return {
		name,
		kind: 'person',
		aliases: [],
		articles: 3,
		...told,
		roles: roles.map(role => ({role, articles: 1})),
	};
}

const namesOf = (speakers: readonly Gathered[]) =>
	speakers
		.map(({sources}) =>
			sources
				.map(({name}) => name)
				.toSorted()
				.join(' = '),
		)
		.toSorted();

/** The names of each speaker in the order of the alphabet. */
const groups = (...sources: (string | NamedSource)[]) =>
	namesOf(gatherAll(sources.map(one => (typeof one === 'string' ? source(one) : one))));

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
		[['J. Holm', 'Jo Holm'], ['J. Holm = Jo Holm']],
		[
			['J. Holm', 'Jo Holm', 'Jan Holm'],
			['J. Holm', 'Jan Holm', 'Jo Holm'],
		],
		[
			['Olena Varenska', 'Danylo Varensky', 'Danylo Varenskyy'],
			['Danylo Varensky = Danylo Varenskyy', 'Olena Varenska'],
		],
		[['Mohammed Qasim', 'Muhammad Kassem', 'Qasim'], ['Mohammed Qasim = Muhammad Kassem = Qasim']],
		[['Ann Berg', 'Ann Berg Lund', 'Ann Lund'], ['Ann Berg = Ann Berg Lund = Ann Lund']],
		[
			['Ann Berg', 'Ann Berg Lund', 'Ann Berg Holm'],
			['Ann Berg', 'Ann Berg Holm', 'Ann Berg Lund'],
		],
		[['Kim Yong-su', 'Kim Yong Su', 'Yong-su Kim'], ['Kim Yong Su = Kim Yong-su = Yong-su Kim']],
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
		expect(groups(source('Craig Holm', many), 'Paul Craig', 'Craig')).toEqual([
			'Craig',
			'Craig Holm',
			'Paul Craig',
		]);
		expect(groups(source('Paul Craig', many), 'Craig Holm', 'Craig')).toEqual([
			'Craig = Paul Craig',
			'Craig Holm',
		]);
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

	test('a son who holds an office is called so without his generation', () => {
		const names = (role: string) =>
			groups(source('Joe Webb', {roles: [role]}), source('Joseph R. Webb Jr.', {roles: ['vice president']}));
		expect(names('the vice president')).toHaveLength(1);
		expect(names('shipbuilder')).toHaveLength(2);
		expect(groups('Joseph Webb', 'Joseph Webb Jr.')).toHaveLength(2);
	});

	test('nobody leaves half of a hyphened surname out, but for one of the same role', () => {
		const names = (role: string) =>
			groups(source('Clive Holm', {roles: [role]}), source('Clive Berg-Holm', {roles: ['magician']}));
		expect(names('magician')).toHaveLength(1);
		expect(names('baker')).toHaveLength(2);
		expect(names('locksmith')).toHaveLength(2);
	});

	test('two initials are a name of their own', () => {
		expect(groups('J.J. Holm', 'Jan Holm')).toHaveLength(2);
		expect(groups('J.J. Holm', 'Jan J. Holm')).toHaveLength(1);
		expect(groups('J.J. Holm', 'Jan Jakob Holm', 'JJ Holm')).toHaveLength(1);
	});

	test('the beginning of a first name stands for it where the role is the same', () => {
		const theo = (role: string) =>
			groups(source('Theo Vane', {roles: ['playwright']}), source('Theodor Vane', {roles: [role]}));
		expect(theo('the playwright')).toHaveLength(1);
		expect(theo('cook')).toHaveLength(2);
	});

	test('a surname with its particle means the one who bears it', () => {
		const once = {articles: 1};
		expect(groups(source('Grete von Arn', once), source('Von Arn', once))).toHaveLength(1);
	});

	test('among several bearers of a surname a rare role tells', () => {
		const names = (role: string) =>
			groups(
				source('Jan Reed', {roles: [role]}),
				source('Eric Reed', {roles: ['grocer']}),
				source('Reed', {roles: [role]}),
			);
		expect(names('physicist')).toHaveLength(2);
		expect(names('resident')).toHaveLength(3);
	});

	test('a surname without a title is neither Mr. nor Mrs.', () => {
		expect(groups('Mr. Brown', 'Mrs. Brown', 'Brown', 'Ann Brown', 'Peter Brown')).toEqual([
			'Ann Brown = Mrs. Brown',
			'Brown',
			'Mr. Brown = Peter Brown',
		]);
		expect(groups('Mr. Brown', 'Mrs. Brown', 'Brown')).toHaveLength(3);
		expect(groups('Mr. Brown', 'Brown', 'Mrs. Brown', 'Ann Brown')).toEqual([
			'Ann Brown = Mrs. Brown',
			'Brown',
			'Mr. Brown',
		]);
	});

	test('a particle stands large or small', () => {
		expect(groups('Uta von der Leyden', 'von der Leyden', 'Von der Leyden')).toHaveLength(1);
		expect(groups('Rui de Souza', 'De Souza')).toHaveLength(1);
	});

	test('an office tells with and without its country', () => {
		const names = (full: string, bare: string) =>
			groups(
				source('Donna Reed', {roles: [full]}),
				source('Eric Reed', {roles: ['vice president']}),
				source('Reed', {roles: [bare]}),
			);
		expect(names('U.S. President', 'president')).toEqual(['Donna Reed = Reed', 'Eric Reed']);
		expect(names('president of Norhaven', 'former Norhaven president')).toEqual([
			'Donna Reed = Reed',
			'Eric Reed',
		]);
		expect(names('Norhaven president', 'president of Vell')).toHaveLength(3);
	});

	test('bare surnames of two offices are two', () => {
		const holder = (name: string, role: string) => source(name, {roles: [role]});
		expect(
			groups(
				holder('Bo Shaw', 'governor of Vell'),
				holder('Kit Shaw', 'attorney general'),
				holder('Governor Shaw', 'governor of Vell'),
				holder('Shaw', 'attorney general'),
			),
		).toEqual(['Bo Shaw = Governor Shaw', 'Kit Shaw = Shaw']);
	});

	test('what stands before a name is no part of it', () => {
		const poet = (name: string) => source(name, {roles: ['poet']});
		expect(groups(poet('Ada Crane'), poet('Londoner Ada Crane'), 'Vell-based Ada Crane')).toHaveLength(1);
		expect(groups(poet('Ada Crane'), 'Londoner Ada Crane')).toHaveLength(2);
	});

	test('popes are called by what is rather a first name', () => {
		const names = [source('Pope Linus'), source('Linus'), source('Ann Linus')];
		expect(namesOf(gather(names, 0))).toEqual(['Ann Linus', 'Linus', 'Pope Linus']);
		expect(namesOf(gather(names, 40))).toEqual(['Ann Linus', 'Linus = Pope Linus']);
	});

	test('a middle name that is left out is no matter, but for a contradicting role', () => {
		const lund = (role: string) =>
			groups(source('Ann Lund', {roles: [role]}), source('Ann J. Lund', {roles: ['senator']}));
		expect(lund('witness')).toHaveLength(1);
		expect(lund('goalkeeper')).toHaveLength(2);
	});

	test('surnames of one sound and two spellings need a role in common', () => {
		const fisher = (role: string) =>
			groups(source('Peter Fischer', {roles: ['harbour pilot']}), source('Peter Fisher', {roles: [role]}));
		expect(fisher('the harbour pilot')).toHaveLength(1);
		expect(fisher('baker')).toHaveLength(2);
	});

	test('a surname means somebody among many when nobody else comes near', () => {
		const often = (articles: number) =>
			groups(source('Ann Brown', {articles}), source('Ada Brown', {articles: 2}), 'Brown');
		expect(often(16)).toEqual(['Ada Brown', 'Ann Brown = Brown']);
		expect(often(15)).toEqual(['Ada Brown', 'Ann Brown', 'Brown']);
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

	test('an acronym is an organisation that an article calls so', () => {
		const authority = (...aliases: string[]) =>
			groups(
				source('Port Authority of Ellery', {kind: 'organisation', aliases}),
				...kind('organisation', 'PAE'),
			);
		expect(authority('PAE')).toEqual(['PAE = Port Authority of Ellery']);
		expect(authority('the authority')).toHaveLength(2);
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
			gatherAll(names)
				.map(({sources}) => sources[0]!.kind)
				.toSorted(),
		).toEqual(['described', 'organisation', 'person']);
	});
});

describe('what a speaker is called', () => {
	test.each([
		['the most used full form', {'Donna Reed': 9, 'Donna J. Reed': 4, Reed: 50}, 'Donna Reed'],
		['the fuller one of equals', {'Donna Reed': 4, 'Donna J. Reed': 4}, 'Donna J. Reed'],
		[
			'counted without titles',
			{'Donna Reed': 3, 'President Donna J. Reed': 2, 'Donna J. Reed': 2},
			'Donna J. Reed',
		],
		['a first name before an initial', {'J. Holm': 9, 'Jo Holm': 2}, 'Jo Holm'],
		['not half a surname', {'Peña Nieva': 9, 'Luis Peña Nieva': 2}, 'Luis Peña Nieva'],
		['not a double surname alone', {'Berg-Lund': 9, 'Ann Berg-Lund': 2}, 'Ann Berg-Lund'],
		['rather in small letters', {'DONNA REED': 2, 'Donna Reed': 2}, 'Donna Reed'],
		['the surname when nothing else is known', {'Mr. Reed': 2}, 'Reed'],
		['with the title that calls', {'Pope Linus': 2, Linus: 5}, 'Pope Linus'],
	])('%s', (_, articles, name) => {
		const sources = Object.entries(articles).map(([form, count]) => source(form, {articles: count}));
		expect(nameOf(sources)).toBe(name);
		expect(gatherAll(sources).map(speaker => speaker.name)).toEqual([name]);
	});

	test('not with a word before the name', () => {
		expect(nameOf([source('Ann Reed'), source('Londoner Ann Reed')])).toBe('Ann Reed');
	});

	test('an organisation by the name that most articles use', () => {
		const names = [
			source('The Harbour Board', {kind: 'organisation', articles: 2}),
			source('Harbour Board', {kind: 'organisation', articles: 5}),
		];
		expect(nameOf(names)).toBe('Harbour Board');
	});

	test('names of several blocks have one, too', () => {
		expect(nameOf([source('Ann Berg', {articles: 9}), source('Ann Berg Lund')])).toBe('Ann Berg');
	});
});

describe('names that a reader keeps apart', () => {
	const person = (name: string): SourceName => ({name, kind: 'person'});
	const split = (apart: readonly Apart[], ...names: string[]) =>
		namesOf(
			gather(
				names.map(name => source(name)),
				0,
				apart,
			),
		);

	test('two that would be one are two', () => {
		expect(split([[person('Ann Lund'), person('Ann J. Lund')]], 'Ann Lund', 'Ann J. Lund')).toEqual([
			'Ann J. Lund',
			'Ann Lund',
		]);
	});

	test('the others stay with whom they resemble', () => {
		const apart: Apart[] = [[person('Lund'), person('Ann Lund')]];
		expect(split(apart, 'Lund', 'Ann Lund', 'Ann J. Lund')).toEqual(['Ann J. Lund = Ann Lund', 'Lund']);
		expect(
			split([[person('Bob Holm'), person('Robert Holm')]], 'Bob Holm', 'Robert Holm', 'Robert J. Holm'),
		).toEqual(['Bob Holm', 'Robert Holm = Robert J. Holm']);
	});

	test('nobody is apart from himself, and names that are not there do nothing', () => {
		expect(
			split(
				[
					[person('Lund'), person('Lund')],
					[person('Ann Lund'), person('Eva Lund')],
				],
				'Lund',
				'Ann Lund',
			),
		).toEqual(['Ann Lund = Lund']);
	});

	test('a name of another kind is another name', () => {
		const company: SourceName = {name: 'Lund', kind: 'organisation'};
		expect(split([[company, person('Ann Lund')]], 'Lund', 'Ann Lund')).toEqual(['Ann Lund = Lund']);
	});
});

test('a block is worked on whatever it is handed', () => {
	expect(gather([], 0)).toEqual([]);
	expect(namesOf(gather([source(''), source(' '), source('Mr.')], 0))).toHaveLength(2);
	expect(blockOf({name: '', kind: 'person'})).toBe('person ');
});
