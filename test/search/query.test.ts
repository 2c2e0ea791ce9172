import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Clause, Plan} from '../../source/search/plan.ts';
import {parseQuery} from '../../source/search/query.ts';
import {fastest} from '../article/fastest.ts';
import {anyHostile} from '../reader/any-text.ts';

const nothing: Plan = {words: [], without: [], speakers: [], publications: [], states: [], part: null};

/** A plan in short: clauses as `one|other`, prefixes with a star, words just begun with two. */
function shown(query: string) {
	const {plan, problems} = parseQuery(query);
	const term = ({words, prefix, begun}: Clause[number]) =>
		words.join(' ') + (prefix ? '*' : '') + (begun ? '*' : '');
	const clauses = (all: readonly Clause[]) => all.map(clause => clause.map(term).join('|')).join(' & ');
	const parts = {
		words: clauses(plan.words),
		without: plan.without.map(term).join('|'),
		speakers: clauses(plan.speakers),
		publications: clauses(plan.publications),
		is: plan.states.join(' '),
		in: plan.part ?? '',
		problems: problems.map(({start, end}) => query.slice(start, end)).join(' & '),
	};
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
}

/** The one problem of a query, with the words it is about. */
function problemOf(query: string): string {
	const {problems} = parseQuery(query);
	expect(problems).toHaveLength(1);
	const {text, start, end} = problems[0]!;
	return `${query.slice(start, end)} → ${text}`;
}

describe('a query', () => {
	test.each([
		['', {}],
		['   ', {}],
		['harbour', {words: 'harbour*'}],
		['harbour ', {words: 'harbour'}],
		['harbour ferry', {words: 'harbour & ferry*'}],
		['harbour fe', {words: 'harbour & fe**'}],
		['harbour-master', {words: 'harbour master*'}],
		['Trump’s', {words: 'Trump s*'}],
		['"no deal"', {words: 'no deal'}],
		['“no deal” today ', {words: 'no deal & today'}],
		['"no de', {words: 'no de*'}],
		['"no deal ', {words: 'no deal'}],
		['"', {}],
		['harbour "', {words: 'harbour'}],
		['harbour -', {words: 'harbour'}],
		['harbour -ferry', {words: 'harbour', without: 'ferry'}],
		['harbour -"the ferry"', {words: 'harbour', without: 'the ferry'}],
		['ferry OR boat', {words: 'ferry|boat*'}],
		['ferry OR boat OR ship dam ', {words: 'ferry|boat|ship & dam'}],
		['ferry OR', {words: 'ferry'}],
		['OR ferry ', {words: 'OR & ferry'}],
		['ferry or boat ', {words: 'ferry & or & boat'}],
		['harb* ', {words: 'harb*'}],
		['"harbour mas"*', {words: 'harbour mas*'}],
		['ferry & dam ', {words: 'ferry & dam'}],
		['speaker:varga', {speakers: 'varga*'}],
		['speaker:varga dam ', {speakers: 'varga', words: 'dam'}],
		['speaker:"Ilse Varga" ', {speakers: 'Ilse Varga'}],
		['speaker:"Ilse Va', {speakers: 'Ilse Va*'}],
		['speaker:', {}],
		['dam speaker:', {words: 'dam'}],
		['Speaker:varga ', {speakers: 'varga'}],
		['speaker:varga OR speaker:holt ', {speakers: 'varga|holt'}],
		['publication:courier is:unread ', {publications: 'courier', is: 'unread'}],
		['is:read is:starred', {is: 'read starred'}],
		['is:UNREAD', {is: 'unread'}],
		['is:unr', {}],
		['in:', {}],
		['in:headline dam ', {in: 'headline', words: 'dam'}],
	])('%j', (query, plan) => {
		expect(shown(query)).toEqual(plan);
	});

	test.each([
		'12:30 ',
		'https://news.example/dam ',
		'Trump: no deal ',
		'Dam:the story ',
		'talks: no deal ',
		'std::move ',
		'Speaker: I stay ',
	])('has no field in %j', query => {
		expect(parseQuery(query)).toMatchObject({plan: {speakers: [], publications: []}, problems: []});
		expect(parseQuery(query).plan.words.length).toBeGreaterThan(0);
	});
});

describe('a problem is named with its place', () => {
	test.each([
		['dam foo:bar', 'foo: → unknown field “foo:”; there are speaker:, publication:, is: and in:'],
		['date:2025-08', 'date: → unknown field “date:”; there are speaker:, publication:, is: and in:'],
		['has:', 'has: → unknown field “has:”; there are speaker:, publication:, is: and in:'],
		['is:blue ', 'is:blue → “is:” knows unread, read and starred'],
		['is:unr ', 'is:unr → “is:” knows unread, read and starred'],
		['dam in:body', 'in:body → “in:” knows headline, quote and text'],
		['in:quote in:text', 'in:text → “in:” is there twice'],
		['speaker: varga', 'speaker: → “speaker:” needs a name directly after it'],
		['speaker:"" dam', 'speaker:"" → “speaker:” needs a name directly after it'],
		['dam -speaker:varga', '-speaker:varga → what is to be left out is a word or a phrase, not a field'],
		['dam OR is:read ', 'is:read → “OR” does not go with “is:”'],
		['dam OR -ferry', '-ferry → “OR” does not go with what is to be left out'],
		[
			'dam OR speaker:holt ',
			'speaker:holt → “OR” stands between two words or between two values of one field',
		],
		['dam is:read OR ferry ', 'OR → “OR” stands between two words or between two values of one field'],
		['&&& ', '&&&  → there is no word in it to look for'],
		['w '.repeat(70), 'w → a query holds at most 64 words'],
	])('%j', (query, problem) => {
		expect(problemOf(query)).toBe(problem);
	});

	test('several at once', () => {
		expect(shown('foo:1 is:blue dam ')).toEqual({words: 'dam', problems: 'foo: & is:blue'});
	});
});

const anyQuery = fc.oneof(
	fc.string({unit: 'binary', maxLength: 60}),
	anyHostile,
	fc
		.array(
			fc.constantFrom(
				'dam',
				'"',
				'“',
				' ',
				'-',
				'OR',
				' OR ',
				'*',
				'speaker:',
				'is:',
				'in:',
				'text',
				':',
				'\0',
				'\ud800',
			),
		)
		.map(parts => parts.join('')),
);

describe('any text', () => {
	test('is parsed', () => {
		fc.assert(
			fc.property(anyQuery, query => {
				const {plan, problems} = parseQuery(query);
				for (const {start, end} of problems) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(query.length);
				}
				const {words, speakers, publications, without} = plan;
				for (const term of [...words, ...speakers, ...publications, without].flat()) {
					for (const word of term.words) expect(word).toMatch(/^[\p{L}\p{N}\p{Co}]/u);
				}
			}),
		);
	});

	test('asks for something or says why not', () => {
		fc.assert(
			fc.property(anyQuery, query => {
				const {plan, problems} = parseQuery(`${query} dam" `);
				expect(problems.length > 0 || JSON.stringify(plan) !== JSON.stringify(nothing)).toBe(true);
			}),
		);
	});

	test.each(['a', '"', '- ', 'a:', 'speaker:a ', 'a OR ', '  ', '\0', '-"'])(
		'of %j takes linear time',
		piece => {
			const time = (n: number) => fastest(() => parseQuery(piece.repeat(n)));
			time(1000);
			expect(time(80_000)).toBeLessThan(Math.max(time(20_000), 0.5) * 8);
		},
	);
});
