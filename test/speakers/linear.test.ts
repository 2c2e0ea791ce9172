import {test} from 'vitest';
import {blockOf, gather} from '../../source/speakers/gather.ts';
import type {NamedSource} from '../../source/speakers/types.ts';
import {expectLinear} from '../steps.ts';

const letters = (number: number) =>
	[...number.toString(26).padStart(4, '0')]
		.map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26)))
		.join('');

const source = (name: string, told: Partial<NamedSource> = {}): NamedSource => ({
	name,
	kind: 'person',
	aliases: [],
	roles: [],
	articles: 3,
	...told,
});
const role = (text: string) => ({roles: [{role: text, articles: 1}]});

// A block holds the names of one surname, and a prolific archive has thousands of some.
test.each<[string, (number: number) => NamedSource]>([
	['one family', number => source(`A${letters(number)} Holm`, role(`mayor of ${letters(number)}`))],
	['one first name', number => source(`Ann B${letters(number)} Holm`)],
	[
		'initials and what they may stand for',
		number =>
			source(`${number % 2 ? 'J.' : 'Jan'} ${'ABCDEFGH'[number % 8]}. ${letters(number)} Holm`, {
				...role('pilot'),
				aliases: ['Mr. Holm'],
			}),
	],
	[
		'nicknames of one',
		number =>
			source(number % 2 ? `Erwin "A${letters(number)}" Holm` : `A${letters(number + 1)} Holm`, role('pilot')),
	],
	['nicknames in chains', number => source(`A${letters(number)} "A${letters(number + 1)}" Holm`)],
	[
		'long surnames',
		number => source(number % 2 ? `A${letters(number)} Peña Holm` : `${letters(number)} Holm`),
	],
	[
		'double surnames',
		number => source(number % 2 ? `Ann ${letters(number)}-Holm` : `${letters(number - 1)}-Holm`),
	],
	[
		'surnames of all generations',
		number =>
			source(number % 2 ? `Holm ${'IVX'[number % 3]}${'IVX'[number % 2]}` : `A${letters(number)} Holm`),
	],
	[
		'spellings',
		number =>
			source(
				`${number % 2 ? 'Ann' : 'Eva'} ${'sch'.repeat(number % 3)}${'o'.repeat(number)}lm`.slice(0, 110),
			),
	],
	['organisations', number => source(`The ${letters(number)} Board`, {kind: 'organisation'})],
])('gathering takes steps in proportion to the names: %s', (_, make) =>
	expectLinear('/source/', 250, count => {
		const sources = Array.from({length: count}, (_, number) => make(number));
		return () => gather(sources, 0);
	}),
);

test('so does keeping many of them apart', () =>
	expectLinear('/source/', 250, count => {
		const sources = Array.from({length: count}, (_, number) => source(`Ann Holm (${letters(number)})`));
		const apart = sources.slice(1).map((one, index) => [sources[index]!, one] as const);
		return () => gather(sources, 0, apart);
	}));

test('a block of a long text takes steps in proportion to it', () =>
	expectLinear(
		'/source/',
		300,
		count => {
			const name = 'sch-q oe “v. '.repeat(count);
			return () => [blockOf({name, kind: 'person'}), blockOf({name, kind: 'organisation'})];
		},
		{far: 20_000},
	));
