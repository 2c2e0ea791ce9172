import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {roleNow, rolesOverTime} from '../../source/speakers/roles-over-time.ts';

const told = (role: string, published: string | null = null) => ({role, published});

describe('roles over time', () => {
	test('they come in the order of their first dates, undated ones last', () => {
		const roles = rolesOverTime([
			told('mayor of Port Ash', '2024-05-01'),
			told('pilot'),
			told('harbour master', '2019-03'),
			told('mayor of Port Ash', '2022-01-10T08:00:00Z'),
		]);
		expect(roles).toEqual([
			{role: 'harbour master', articles: 1, first: '2019-03', last: '2019-03'},
			{role: 'mayor of Port Ash', articles: 2, first: '2022-01-10T08:00:00Z', last: '2024-05-01'},
			{role: 'pilot', articles: 1, first: null, last: null},
		]);
	});

	test('case, articles, white space and "former" make no other role; the commonest form is told', () => {
		const roles = rolesOverTime([
			told('the Harbour\nMaster', '2020-01-01'),
			told('harbour master', '2021-01-01'),
			told('a harbour master', '2022-01-01'),
			told('harbour  master', '2023-01-01'),
			told('the former harbour master', '2024-01-01'),
			told('ex-harbour master', '2025-01-01'),
		]);
		expect(roles).toEqual([{role: 'harbour master', articles: 6, first: '2020-01-01', last: '2025-01-01'}]);
	});

	test('a role that is all article or "former" is kept, an empty one is not', () => {
		expect(rolesOverTime([told('the'), told('former'), told(' '), told('')]).map(({role}) => role)).toEqual([
			'the',
			'former',
		]);
	});

	test('of many the most told and latest are kept', () => {
		const many = Array.from({length: 10}, (_, at) => told(`deputy ${at}`, `20${10 + at}`));
		const roles = rolesOverTime([...many, told('deputy 0', '2010')]);
		expect(roles.map(({role}) => role)).toEqual([0, 3, 4, 5, 6, 7, 8, 9].map(at => `deputy ${at}`));
	});

	test('every telling of few roles is counted once, in order', () => {
		const role = fc.constantFrom('mayor', 'The Mayor', 'former mayor', 'pilot', 'a pilot', 'judge');
		const date = fc.option(fc.constantFrom('2020', '2021-04', '2021-04-03', '2022-01-01T10:00Z'));
		fc.assert(
			fc.property(fc.array(fc.record({role, published: date})), all => {
				const roles = rolesOverTime(all);
				expect(roles.reduce((sum, {articles}) => sum + articles, 0)).toBe(all.length);
				const firsts = roles.map(({first}) => first ?? '9');
				expect(firsts).toEqual([...firsts].sort());
				const kinds = new Set(all.map(({role}) => /mayor|pilot|judge/i.exec(role)![0].toLowerCase()));
				expect(roles.length).toBe(kinds.size);
				for (const {role} of roles) expect(all.map(one => one.role)).toContain(role);
			}),
		);
	});
});

describe('the role of now', () => {
	test('is the newest', () => {
		const all = [told('mayor', '2024-01-01'), told('judge', '2025-01-01'), told('mayor', '2023-01-01')];
		expect(roleNow(all)).toBe('judge');
	});

	test('keeps "former" where the newest article says so', () => {
		expect(roleNow([told('mayor', '2024-01-01'), told('former mayor', '2025-01-01')])).toBe('former mayor');
	});

	test('is the commonest of one day, in its commonest form', () => {
		const all = [
			told('pilot', '2025-01-01T18:00:00Z'),
			told('The Mayor', '2025-01-01T08:00:00Z'),
			told('mayor', '2023-01-01'),
			told('mayor'),
		];
		expect(roleNow(all)).toBe('mayor');
	});

	test('is the commonest when nothing has a date, and null when nothing is told', () => {
		expect(roleNow([told('pilot'), told('mayor'), told('mayor')])).toBe('mayor');
		expect(roleNow([told(' ')])).toBeNull();
		expect(roleNow([])).toBeNull();
	});
});
