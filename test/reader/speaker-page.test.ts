import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {QuotePlace, SpeakerPage, SpeakerRow, Spoken} from '../../source/archive/speaker-types.ts';
import type {Quote} from '../../source/article/article.ts';
import {ui} from '../../source/article/safe-text.ts';
import {initialModel, type Model} from '../../source/reader/model.ts';
import {frameOf} from '../../source/reader/rows/frame.ts';
import {speakersBy} from '../../source/reader/speakers-state.ts';
import {defaultPreferences} from '../../source/settings/preferences.ts';
import {width} from '../../source/typeset/fit.ts';
import {perColumn, sparkline} from '../../source/typeset/sparkline.ts';

const ada: SpeakerRow = {
	id: 7,
	name: 'Ada Holm',
	aliases: ['Holm', 'Councillor Holm', 'Mayor Holm', 'Ms Holm', 'A. Holm', 'Minister Holm', 'Ada', 'Dr Holm'],
	role: 'minister for the coast',
	kind: 'person',
	quotes: 40,
	articles: 12,
	first: '2025-08-11',
	last: '2026-03-02',
};

const quoteOf = (text: string, confidence = 0.9): Quote => ({
	text,
	start: 0,
	end: text.length,
	speaker: 'Ada Holm',
	mention: null,
	cue: {text: 'Said', start: 0, end: 4},
	saying: 'said',
	confidence,
});

const placeOf = (
	id: number,
	publication: string | null,
	text: string,
	more: Partial<QuotePlace> = {},
): QuotePlace => ({
	article: {
		id,
		path: `${id}.txt`,
		index: 0,
		headline: `Headline ${id}`,
		publication,
		published: '2026-03-02',
		publishedFrom: 'metadata',
	},
	number: 0,
	quote: quoteOf(text),
	leftOut: [],
	...more,
});

const full = 'We will dredge the harbour, in the last resort, with spoons';
const versions: Spoken = {
	id: 1,
	fullest: 1,
	places: [
		placeOf(1, 'Courier', 'We will dredge the harbour', {leftOut: ['in the last resort', 'with spoons']}),
		placeOf(2, 'Gazette', full),
		placeOf(3, 'Coast Wire', full),
		placeOf(4, 'Courier', full),
		placeOf(5, null, full),
		placeOf(6, 'Islander', full),
	],
};

const page: SpeakerPage = {
	speaker: ada,
	names: [{name: 'Ada Holm', kind: 'person', quotes: 40}],
	roles: [
		{role: 'councillor', articles: 1, first: null, last: null},
		{role: 'mayor', articles: 5, first: '2021-03-01', last: '2023-06-01'},
		{role: 'minister', articles: 7, first: '2024-01-01', last: '2026-03-02'},
	],
	weeks: {from: '2025-08-11', counts: [14, 0, 1, 25, ...Array.from({length: 200}, () => 1)]},
	topics: ['harbour', 'dredging', 'budget'],
	total: 2,
	index: 0,
	first: 0,
	rows: [
		versions,
		{
			id: 2,
			fullest: 0,
			places: [placeOf(6, 'Islander', 'Perhaps not.', {quote: quoteOf('Perhaps not.', 0.6)})],
		},
	],
};

function modelOf(
	options: {columns?: number; rows?: number; linear?: boolean; lines?: 'ascii' | 'unicode'} = {},
): Model {
	const {columns = 80, rows = 30, linear = false, lines = 'unicode'} = options;
	const model = initialModel({
		size: {columns, rows},
		label: ui('coast'),
		preferences: {...defaultPreferences, lines},
		now: Date.UTC(2026, 2, 9),
		linear,
	});
	const progress = {...model.progress, finished: true};
	return {
		...model,
		progress,
		place: {view: 'speaker', speaker: {page, cursor: 0, asked: 0, open: null, stale: false}},
	};
}

const screenOf = (model: Model) =>
	frameOf(model).lines.map(({spans}) =>
		spans
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);

describe('a speaker’s page', () => {
	test('tells names, roles over time, how much, about what and when; then the words and all who have them', () => {
		const screen = screenOf(modelOf());
		expect(screen.slice(1, screen.indexOf('', 10)).join('\n')).toBe(
			[
				'   Ada Holm',
				'   minister for the coast',
				'   also Holm, Councillor Holm, Mayor Holm, Ms Holm, A. Holm, Minister Holm',
				'   and 2 more',
				'   councillor, mayor 2021–2023, minister since 2024',
				'   40 quotes (2 different) in 12 articles · 11 Aug 2025 – 2 Mar 2026',
				'   about harbour, dredging, budget',
				'   █▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂',
				'   every block 4 weeks · busiest week: 1 Sep 2025, 25 quotes',
			].join('\n'),
		);
		expect(
			screen
				.slice(screen.indexOf('', 10) + 1, -1)
				.join('\n')
				.trimEnd(),
		).toBe(
			[
				'   Headline 6                                              Islander · 2 Mar',
				' › “We will dredge the harbour, in the last resort, with spoons” · said',
				' │   also in Courier (2), Gazette, Coast Wire, 1 more',
				' │   Courier left out: “in the last resort … with spoons”',
				'   “Perhaps not.” · said · perhaps',
			].join('\n'),
		);
	});

	test.each([{linear: true}, {lines: 'ascii'} as const])('%o has no blocks but words', options => {
		const screen = screenOf(modelOf(options)).join('\n');
		expect(screen).not.toMatch(/[▁-█]/);
		expect(screen).toContain('busiest week: 1 Sep 2025, 25 quotes');
	});

	test.each([20, 40, 80, 200])('fits %d columns', columns => {
		for (const line of screenOf(modelOf({columns, rows: 40}))) expect(width(line)).toBeLessThan(columns);
	});

	test('an organisation and a source without a name say what they are', () => {
		const of = (speaker: Partial<SpeakerRow>) => {
			const model = modelOf();
			const place = {
				view: 'speaker',
				speaker: {
					page: {...page, speaker: {...ada, ...speaker}},
					cursor: 0,
					asked: 0,
					open: null,
					stale: false,
				},
			} as const;
			return screenOf({...model, place}).join('\n');
		};
		expect(of({kind: 'organisation', role: null})).toContain('   organisation\n');
		expect(of({kind: 'described', role: null})).toContain('   described, not named\n');
	});
});

describe('the speakers', () => {
	test('say what was looked for where nobody is called as it was typed', () => {
		const speakers = speakersBy('name');
		const query = {...speakers.query, text: 'holmm'};
		const answer = {everybody: 9, total: 1, corrected: 'holm', index: 0, first: 0, rows: [ada]};
		const place = {view: 'speakers', speakers: {...speakers, query, answered: query, answer}} as const;
		expect(screenOf({...modelOf(), place})[0]).toMatch(/“holm” for “holmm” · by name, A to Z · 1 of 1$/);
		expect(screenOf({...modelOf({columns: 40}), place})[0]).toMatch(/“holm” for “holmm” · 1 of 1$/);
	});
});

describe('a line of blocks', () => {
	test('is as long as there is room, and only nothing is lowest', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(500), {minLength: 1, maxLength: 400}),
				fc.integer({min: 1, max: 80}),
				(numbers, columns) => {
					const drawn = sparkline(numbers, columns);
					const each = perColumn(numbers.length, columns);
					expect(drawn.length).toBe(Math.ceil(numbers.length / each));
					expect(drawn.length).toBeLessThanOrEqual(columns);
					for (let at = 0; at < drawn.length; at++) {
						const isNothing = numbers.slice(at * each, (at + 1) * each).every(number => number === 0);
						expect(drawn[at] === '▁').toBe(isNothing);
					}
					if (numbers.some(number => number > 0)) expect(drawn).toContain('█');
				},
			),
		);
	});
});
