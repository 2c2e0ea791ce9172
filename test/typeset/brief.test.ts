import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Brief, Passage} from '../../source/article/article.ts';
import {safe} from '../../source/article/safe-text.ts';
import {briefStops, layoutBrief} from '../../source/typeset/brief.ts';
import {spansWidth} from '../../source/typeset/fit.ts';
import {pageOf} from '../fixtures/pages.ts';
import {anyHostile, anyText} from './any-text.ts';

const body = [
	'The lock at Hask opened on Monday. Forty barges had waited a week.',
	'“We are late,” keeper Orla Finch said. “The county paid 1,200 crowns for the gates.”',
];
const whole = body.join('\n\n');
const passage = (text: string): Passage => {
	const start = whole.indexOf(text);
	return {text, start, end: start + text.length};
};
const opened = passage('The lock at Hask opened on Monday.');
const waited = passage('Forty barges had waited a week.');
const brief: Brief = {
	gist: opened,
	summary: [opened, waited],
	who: ['Orla Finch', 'Hask Canal Trust'],
	where: ['Hask'],
	when: 'on Monday',
	figures: [passage('Forty barges')],
};
const page = {
	...pageOf(1, {
		headline: 'Lock gates open',
		authors: ['Tam Brock'],
		publication: 'Canal Times',
		body,
		said: [{by: 'Orla Finch', mention: 'keeper Orla Finch'}, {by: 'Orla Finch'}],
		copies: ['copies/lock.txt'],
	}),
	brief,
};
const nothing: Brief = {gist: null, summary: [], who: [], where: [], when: null, figures: []};

/** The rows as they are seen, those that can be selected with the number of their stop. */
function seen(of: Parameters<typeof layoutBrief>[0], columns: number, preview = false): string[] {
	return layoutBrief(of, columns, preview).map(({line, stop}) => {
		const text = line.spans.map(({text}) => text).join('');
		return `${stop ?? ' '} ${text}`.trimEnd();
	});
}

describe('the brief', () => {
	test('tells the gist once, and every passage can be selected', () => {
		expect(seen(page, 60)).toEqual(
			[
				'  Lock gates open',
				'  By Tam Brock',
				'  Canal Times',
				'  1 min · 28 words · 2 quotes',
				'',
				'0 The lock at Hask opened on Monday.',
				'',
				'  Summary',
				'1 • Forty barges had waited a week.',
				'',
				'  Key speaker',
				'2 Orla Finch',
				'2   “The county paid 1,200 crowns for the gates.”',
				'',
				'  Who      Orla Finch, Hask Canal Trust',
				'  Where    Hask',
				'  When     on Monday',
				'',
				'  Figures',
				'3 • Forty barges had waited a week.',
				'',
				'  Also in',
				'    copies/lock.txt',
			].map(row => row.trimEnd()),
		);
		expect(briefStops(page).map(({text}) => text)).toEqual([
			opened.text,
			waited.text,
			'The county paid 1,200 crowns for the gates.',
			'Forty barges',
		]);
	});

	test('shows every figure among the words around it, however late it comes in its sentence', () => {
		const sentence =
			'After a long night in the hall of the lock keepers the county agreed, by the voices of all who had stayed, to pay 1,200 crowns for new gates and 90 crowns for the paint, which had been asked for since spring.';
		const figures = ['1,200 crowns', '90 crowns'].map(text => {
			const start = sentence.indexOf(text);
			return {text, start, end: start + text.length};
		});
		const late = {...pageOf(3, {headline: 'Gates', body: [sentence]}), brief: {...nothing, figures}};
		for (const columns of [40, 60, 80, 110]) {
			const rows = seen(late, columns).filter(row => row.includes('•'));
			expect(rows).toHaveLength(2);
			expect(rows[0]).toMatch(/^0 • ….* 1,200 crowns for/);
			expect(rows[1]).toMatch(/ 90 crowns for/);
			for (const row of rows) expect(row.length - 2).toBeLessThanOrEqual(columns);
		}
		expect(seen(late, 30).filter(row => row.includes('•'))).toEqual(['0 • 1,200 crowns', '1 • 90 crowns']);
	});

	test('beside the list leaves out the copies', () => {
		expect(seen(page, 60, true).join('\n')).not.toContain('Also in');
	});

	test('of too little to sum up is its first paragraph', () => {
		expect(seen({...page, brief: nothing}, 80)).toContain(`  ${body[0]}`);
		const empty = {...pageOf(2, {headline: 'Lock'}), brief: nothing};
		expect(seen(empty, 80)).toContain('  There is no text in this article.');
		expect(briefStops(empty)).toEqual([]);
	});

	test('has a row for every stop and none that is too wide, whatever it holds', () => {
		const anyPassage = fc.oneof(anyText, anyHostile).map(text => ({text, start: 0, end: text.length}));
		const anyBrief = fc.record({
			gist: fc.option(anyPassage),
			summary: fc.array(anyPassage, {maxLength: 3}),
			who: fc.array(anyHostile, {maxLength: 2}),
			where: fc.array(anyText, {maxLength: 2}),
			when: fc.option(anyHostile),
			figures: fc.array(anyPassage, {maxLength: 2}),
		});
		fc.assert(
			fc.property(anyBrief, fc.integer({min: 12, max: 100}), (brief, columns) => {
				const of = {...page, brief};
				const rows = layoutBrief(of, columns);
				for (const {line} of rows) expect(spansWidth(line.spans)).toBeLessThanOrEqual(columns);
				const shown = new Set(rows.map(({stop}) => stop).filter(stop => stop !== null));
				const stops = briefStops(of).flatMap(({text}, stop) => (safe(text) === '' ? [] : [stop]));
				expect(stops.filter(stop => !shown.has(stop))).toEqual([]);
				expect(Math.max(-1, ...shown)).toBeLessThan(briefStops(of).length);
			}),
			{numRuns: 100},
		);
	});
});
