import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fieldNames, fields} from '../../source/search/fields.ts';
import {type Clause, isEmpty, type Plan} from '../../source/search/plan.ts';
import {itemsOf, parseQuery} from '../../source/search/query.ts';
import {anyHostile} from '../typeset/any-text.ts';

/** A Friday. */
const today = '2025-08-15';

const parse = (query: string) => parseQuery(query, today);

const sign = (not: boolean) => (not ? '-' : '');

/** A term in short: quoted in quotation marks, a prefix with a star, the word being typed with two. */
function term({words, prefix, begun, quoted}: Clause[number]): string {
	const mark = quoted ? '"' : '';
	return mark + words.join(' ') + mark + (prefix ? '*' : '') + (begun ? '*' : '');
}

/** A plan in short: clauses as `one|other`, without what is empty in it. */
function planShown(plan: Plan) {
	const clause = (terms: Clause) => terms.map(term).join('|');
	const inField = plan.inArticle.concat(plan.inQuote as never[]);
	const parts = {
		words: plan.words.map(clause).join(' & '),
		without: clause(plan.without),
		fields: inField.map(({field, terms, not}) => `${sign(not)}${field}:${clause(terms)}`).join(' '),
		date: plan.published
			.map(({any, not}) => sign(not) + any.map(({from, to}) => `${from ?? ''}..${to ?? ''}`).join('|'))
			.join(' '),
		is: plan.states.map(({any, not}) => sign(not) + any.join('|')).join(' '),
		has: plan.has.map(({any, not}) => sign(not) + any.join('|')).join(' '),
		in: plan.part ?? '',
	};
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
}

/** The plan in short, with the places of the problems. */
function shown(query: string) {
	const {plan, problems} = parse(query);
	const places = problems.map(({start, end}) => query.slice(start, end));
	return {...planShown(plan), ...(places.length > 0 ? {problems: places} : {})};
}

/** The one problem of a query, with the words it is about. */
function problemOf(query: string): string {
	const {problems} = parse(query);
	expect(problems).toHaveLength(1);
	const {text, start, end} = problems[0]!;
	return `${query.slice(start, end)} → ${text}`;
}

describe('words', () => {
	test.each([
		['', {}],
		['   ', {}],
		['\0\x1b', {}],
		['harbour', {words: 'harbour**'}],
		['harbour ', {words: 'harbour'}],
		['harbour\x07', {words: 'harbour'}],
		['harbour ferry', {words: 'harbour & ferry**'}],
		['Ménard’s', {words: 'menard s**'}],
		['harbour-master ', {words: 'harbour master'}],
		['"no deal"', {words: '"no deal"'}],
		['“No deal” today ', {words: '"no deal" & today'}],
		['„no deal“ ', {words: '"no deal"'}],
		['"no de', {words: '"no de"*'}],
		['"no deal ', {words: '"no deal"'}],
		['“no de', {words: '"no de"*'}],
		['"', {}],
		['harbour "', {words: 'harbour'}],
		['harbour -', {words: 'harbour'}],
		['harbour -"', {words: 'harbour'}],
		['harbour -ferry', {words: 'harbour', without: 'ferry'}],
		['harbour -ferry -"the dam" ', {words: 'harbour', without: 'ferry|"the dam"'}],
		['-ferr* ', {without: 'ferr*'}],
		['harb* ', {words: 'harb*'}],
		['harb*', {words: 'harb*'}],
		['"harbour mas"* ', {words: '"harbour mas"*'}],
		['ferry OR boat', {words: 'ferry|boat**'}],
		['ferry OR boat OR "the ship" dam ', {words: 'ferry|boat|"the ship" & dam'}],
		['ferry OR', {words: 'ferry'}],
		['ferry OR ', {words: 'ferry'}],
		['OR', {}],
		['is:read OR', {is: 'read'}],
		['"OR" -OR ', {words: '"or"', without: 'or'}],
		['ferry or boat ', {words: 'ferry & or & boat'}],
		['ferry & council – dam ', {words: 'ferry & council & dam'}],
		['NEAR(a b) ', {words: 'near a & b'}],
		["^x a+b 'exact !not $ | ", {words: 'x & a b & exact & not'}],
		['{x}: y AND NOT z ', {words: 'x & y & and & not & z'}],
	])('%j', (query, plan) => {
		expect(shown(query)).toEqual(plan);
	});

	test.each([
		'12:30 ',
		'https://news.example/dam ',
		'Trial: no deal ',
		'Dam:the story ',
		'talks: no deal ',
		'Talks fail: no deal',
		'std::move ',
		'Speaker: I stay ',
		'By: the sea ',
	])('%j are words, not a field', query => {
		const {plan, problems} = parse(query);
		expect(problems).toEqual([]);
		expect(Object.keys(planShown(plan))).toEqual(['words']);
	});
});

describe('fields', () => {
	test.each([
		['speaker:varga', {fields: 'speaker:varga**'}],
		['speaker:varga dam ', {fields: 'speaker:varga', words: 'dam'}],
		['speaker:"Ilse Varga" ', {fields: 'speaker:"ilse varga"'}],
		['speaker:"Ilse Va', {fields: 'speaker:"ilse va"*'}],
		["speaker:O'Brien ", {fields: 'speaker:o brien'}],
		['Speaker:varga ', {fields: 'speaker:varga'}],
		['speaker:var* ', {fields: 'speaker:var*'}],
		['speaker:', {}],
		['dam -speaker:', {words: 'dam'}],
		['-speaker:varga ', {fields: '-speaker:varga'}],
		['-speaker:va', {fields: '-speaker:va'}],
		['speaker:varga OR speaker:holt ', {fields: 'speaker:varga|holt'}],
		['speaker:varga speaker:holt ', {fields: 'speaker:varga speaker:holt'}],
		['speaker:varga OR sp', {fields: 'speaker:varga'}],
		['cue:warned by:holt ', {fields: 'by:holt cue:warned'}],
		['folder:wires/Sport section:"water sports"', {fields: 'folder:wires ∕ sport section:"water sports"'}],
		['place:"Port Ellery" -publication:herald ', {fields: 'place:"port ellery" -publication:herald'}],
		['is:unread has:quote ', {is: 'unread', has: 'quote'}],
		['is:read is:starred', {is: 'read starred'}],
		['is:read OR is:starred -is:unread', {is: 'read|starred -unread'}],
		['-has:quote dam ', {has: '-quote', words: 'dam'}],
		['is:UNREAD', {is: 'unread'}],
		['is:unr', {}],
		['has:', {}],
		['in:', {}],
		['in:headline dam ', {in: 'headline', words: 'dam'}],
		['in:quote in:quote', {in: 'quote'}],
		['date:2025-08', {date: '2025-08-01..2025-08-31'}],
		['date:2025-08.. dam ', {date: '2025-08-01..', words: 'dam'}],
		['-date:2025 ', {date: '-2025-01-01..2025-12-31'}],
		['date:2023 OR date:2025', {date: '2023-01-01..2023-12-31|2025-01-01..2025-12-31'}],
		['date:"last week" ', {date: '2025-08-04..2025-08-10'}],
		['date:"last we', {}],
		['date:last-7-days', {date: '2025-08-09..2025-08-15'}],
		['dam date:2025-0', {words: 'dam'}],
		['date:', {}],
	])('%j', (query, plan) => {
		expect(shown(query)).toEqual(plan);
	});

	test.each(fieldNames.map(name => fields[name].example))('the example %s is understood', example => {
		const {plan, problems} = parse(`${example} `);
		expect(problems).toEqual([]);
		expect(isEmpty({...plan, part: null}) && plan.part === null).toBe(false);
	});
});

const known =
	'speaker:, about:, cue:, publication:, section:, folder:, by:, place:, in:, date:, is:, tag: and has:';
const orStands = '“OR” stands between two words or between two values of one field';
const dates =
	'“date:” knows 2025, 2025-08, 2025-08-15, 2025-08-01..2025-08-15, today, yesterday, monday, "this week", "last month" and "last 7 days"';

describe('a problem is named with its place', () => {
	test.each([
		['dam speeker:varga', `speeker: → unknown field “speeker:”; there are ${known}`],
		['-foo:bar ', `foo: → unknown field “foo:”; there are ${known}`],
		['author:dam', `author: → unknown field “author:”; there are ${known}`],
		['author:', `author: → unknown field “author:”; there are ${known}`],
		['tag: dam', 'tag: → “tag:” needs a tag directly after it'],
		['has:nothing ', 'has:nothing → “has:” knows quote, clipping and note'],
		['is:blue ', 'is:blue → “is:” knows unread, read and starred'],
		['is:unr ', 'is:unr → “is:” knows unread, read and starred'],
		['is:re* ', 'is:re* → “is:” knows unread, read and starred'],
		['is: dam', 'is: → “is:” knows unread, read and starred'],
		['dam in:body', 'in:body → “in:” knows headline, quote and text'],
		['in:quote in:text', 'in:text → “in:” is there twice'],
		['dam -in:text', '-in:text → “in:” says where the words are and cannot be left out'],
		['dam OR in:text', 'in:text → “OR” does not go with “in:”'],
		['date:2025-02-30', `date:2025-02-30 → ${dates}`],
		['date:2025-0 dam', `date:2025-0 → ${dates}`],
		['date:last week', `date:last → ${dates}`],
		['date: dam', `date: → ${dates}`],
		['date:2025-08..2025-07', 'date:2025-08..2025-07 → “2025-08..2025-07” ends before it begins'],
		['speaker: varga', 'speaker: → “speaker:” needs a name directly after it'],
		['speaker:\0varga', 'speaker: → “speaker:” needs a name directly after it'],
		['speaker:"" dam', 'speaker:"" → “speaker:” needs a name directly after it'],
		['cue:! dam', 'cue:! → “cue:” needs a word directly after it'],
		['OR ferry ', `OR → ${orStands}`],
		['ferry OR OR boat ', `OR → ${orStands}`],
		['-ferry OR boat ', `OR → ${orStands}`],
		['in:text OR boat ', `OR → ${orStands}`],
		['dam OR speaker:holt ', `speaker:holt → ${orStands}`],
		['speaker:varga OR holt', `holt → ${orStands}`],
		['speaker:varga OR sp ', `sp → ${orStands}`],
		['dam OR is:read ', `is:read → ${orStands}`],
		['dam OR -ferry', '-ferry → “OR” does not go with what is to be left out'],
		['is:read OR -is:starred', '-is:starred → “OR” does not go with what is to be left out'],
		['dam "!!" ferry', '"!!" → “!!” has no word in it'],
		['dam -"" ferry', '-"" → “” has no word in it'],
		['&&& ', '&&& → there is no word in it to look for'],
		['"…" - *', '"…" - * → there is no word in it to look for'],
		['🎉', '🎉 → there is no word in it to look for'],
		['w '.repeat(70), 'w → a query holds at most 64 words'],
		[`dam ${'x'.repeat(2000)}`, 'xxxx → a query holds at most 2000 characters'],
	])('%j', (query, problem) => {
		expect(problemOf(query)).toBe(problem);
	});

	test('several at once, in their order', () => {
		expect(shown('"!" foo:1 is:blue dam ')).toEqual({words: 'dam', problems: ['"!"', 'foo:', 'is:blue']});
	});

	test('64 words are none', () => {
		expect(parse('w '.repeat(64))).toMatchObject({problems: [], plan: {words: {length: 64}}});
	});

	test.each([
		'speaker:"Ilse Varga" OR speaker:holt -place:"Port Ellery" "sea wall" -ferry har* ',
		'cue:warned date:2025-08-01..2025-08-15 is:read OR is:starred -has:quote ',
		'dam OR "the sea wall" OR ferry in:headline date:"last 7 days" OR date:last-month ',
		'-date:..2024 -is:read publication:herald OR publication:courier by:holt — 12:30 ',
	])('nothing is complained about while %j is typed', query => {
		for (let end = 0; end <= query.length; end++) {
			expect([query.slice(0, end), parse(query.slice(0, end)).problems]).toEqual([query.slice(0, end), []]);
		}
	});
});

test('the things between spaces have their places', () => {
	const query = '  dam -speaker:"Ilse Varga"\x00cue:said ';
	expect(Array.from(itemsOf(query), ({start, end}) => query.slice(start, end))).toEqual([
		'dam',
		'-speaker:"Ilse Varga"',
		'cue:said',
	]);
});

const pieces = [
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
	'read',
	'date:',
	'2025',
	'..',
	'last',
	':',
	'!',
	'\0',
	'\ud800',
];
const anyQuery = fc.oneof(
	fc.string({unit: 'binary', maxLength: 60}),
	anyHostile,
	fc.array(fc.constantFrom(...pieces)).map(parts => parts.join('')),
);

describe('any text', () => {
	test('is parsed', () => {
		fc.assert(
			fc.property(anyQuery, query => {
				const {plan, problems} = parse(query);
				for (const {start, end} of problems) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(query.length);
				}
				const inFields = [...plan.inArticle, ...plan.inQuote].map(({terms}) => terms);
				const terms = [...plan.words, ...inFields, plan.without].flat();
				for (const {words} of terms) expect(words.length).toBeGreaterThan(0);
				expect(terms.filter(({begun}) => begun).length).toBeLessThanOrEqual(1);
				for (const {any} of [...plan.published, ...plan.states, ...plan.has]) expect(any).not.toEqual([]);
			}),
		);
	});

	test('asks for something or says why not', () => {
		fc.assert(
			fc.property(anyQuery, query => {
				const {plan, problems} = parse(`${query} dam" `);
				expect(problems.length > 0 || !isEmpty(plan)).toBe(true);
			}),
		);
	});

	test('is divided without losing a character but spaces', () => {
		fc.assert(
			fc.property(anyQuery, query => {
				let at = 0;
				for (const {start, end} of itemsOf(query)) {
					expect(query.slice(at, start)).toMatch(/^[\s\0-\x1f\x7f-\x9f]*$/);
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(query.slice(at)).toMatch(/^[\s\0-\x1f\x7f-\x9f]*$/);
			}),
		);
	});
	test('that is pasted is too long', () => {
		const query = 'dam “OR” -speaker:varga '.repeat(5000);
		expect(parse(query).problems).toMatchObject([{start: 2000, end: query.length}]);
	});
});
