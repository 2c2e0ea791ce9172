import {type SafeText, safe, safeText, sliceSafe, spaces, ui} from '../../article/safe-text.ts';
import type {Problem} from '../../search/plan.ts';
import type {Results} from '../../search/types.ts';
import {cut, spansWidth} from '../../typeset/fit.ts';
import {blank, type Line, line, type Span, span} from '../../typeset/line.ts';
import {wrap} from '../../typeset/wrap.ts';
import {actions} from '../actions.ts';
import {geometry} from '../geometry.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {linesOf} from '../lines.ts';
import type {Model} from '../model.ts';
import type {SearchState} from '../search-state.ts';
import {foundInWords} from './search-bar.ts';
import {snippetSpans, within} from './search-snippet.ts';

/** What can be typed, with what it finds; what is used most comes first, since a low window shows no more. */
export const examples: readonly (readonly [typed: string, finds: string])[] = [
	['ferry council', 'both words'],
	['speaker:holm', 'what somebody said'],
	['about:dredging', 'what was said about something'],
	['"fuel barge"', 'exactly so; -ferry: without it; ferry OR boat: either; harb*'],
	['publication:post', 'who published it'],
	['section:sport', 'in which section'],
	['folder:wires', 'the folders its file is in'],
	['by:varga', 'who wrote it'],
	['place:ellery', 'where it was written'],
	['date:2026-08', 'when; also date:today, date:last-week'],
	['cue:warned', 'the word by which it was said'],
	['in:headline', 'only there; also in:quote, in:text'],
	['is:unread', 'also is:read, is:starred'],
	['has:quote', 'in which somebody speaks; also has:clipping, has:note'],
	['tag:dredging', 'of which you tagged a clipping so'],
];

/** What stands over the examples, the longest first. */
const headings = [
	ui('Headlines, texts, quotes and speakers are searched as you type.'),
	ui('Search as you type.'),
];

/** At most so many of the last searches are shown. */
const mostSearches = 5;

/** What the view of a search says while it has nothing to show, in at most `rows` lines. */
export function searchGuide(
	model: Model,
	search: SearchState,
	rows: number,
	searches: readonly string[] = [],
): Line[] {
	const {results, query} = search;
	const lines =
		results === null || query.trim() === '' || results.query.trim() === ''
			? beforeTyping(model, rows, searches)
			: results.problems.length > 0
				? problemsOf(model, results)
				: nothingFound(model, results);
	// In a low window no row is given away.
	const told = rows < 8 && lines[0] === blank ? lines.slice(1) : lines;
	return told.slice(0, Math.max(0, rows));
}

/** Sentences below each other: first what is the case, then the rest. */
function sentences(texts: readonly SafeText[], tone: 'strong' | 'quiet', columns: number): Line[] {
	const room = Math.max(1, columns - (columns > 20 ? 6 : 0));
	return texts.flatMap(text =>
		wrap(text, room).map(({start, end}) => indented(columns, span(sliceSafe(text, start, end), tone))),
	);
}

function indented(columns: number, ...spans: readonly Span[]): Line {
	const indent = columns > 20 ? 3 : 0;
	return line(span(spaces(indent)), ...within(spans, columns - indent));
}

function beforeTyping(model: Model, rows: number, searches: readonly string[]): Line[] {
	const {columns} = geometry(model);
	const gap = rows < 16 ? [] : [blank];
	const head = headings
		.map(heading => sentences([heading], 'strong', columns))
		.find(({length}) => length <= Math.max(1, rows / 5));
	const shownSearches = searches.slice(0, Math.min(mostSearches, rows >> 2));
	const before = shownSearches.length === 0 ? [] : [...gap, ...lastSearches(model, shownSearches, columns)];
	const top = [...gap, ...(head ?? []), ...gap];
	const room = Math.max(0, rows - top.length - before.length);
	return [...top, ...examples.slice(0, room).map(example => exampleLine(example, columns)), ...before];
}

function exampleLine([typed, finds]: (typeof examples)[number], columns: number): Line {
	const shown = span(ui(typed), 'key');
	if (columns < 36) return indented(columns, shown);
	const gap = (columns < 46 ? 17 : 20) - typed.length;
	return indented(columns, shown, span(spaces(gap)), span(ui(finds), 'quiet'));
}

function lastSearches(model: Model, searches: readonly string[], columns: number): Line[] {
	const key = span(showKeys('^r', linesOf(model)), 'key');
	return [
		indented(columns, span(ui('Looked for before  '), 'label'), key),
		...searches.map(query => indented(columns, span(cut(safe(query), columns)))),
	];
}

/** Each sentence with the place in the query that it is about. */
function problemsOf(model: Model, {query, problems}: Results): Line[] {
	const {columns} = geometry(model);
	const [first, ...others] = problems;
	return [
		blank,
		...sentences(first === undefined ? [] : [safe(first.text)], 'strong', columns),
		...(first === undefined ? [] : pointed(model, query, first)),
		blank,
		...sentences(
			others.map(({text}) => safe(text)),
			'quiet',
			columns,
		),
	];
}

/** The query with what is wrong in it lit, and marked in the row below, so that it does not rest on colour. */
function pointed(model: Model, query: string, {start, end}: Problem): Line[] {
	const {columns} = geometry(model);
	const room = columns - (columns > 20 ? 6 : 0);
	const parts = snippetSpans({text: query, matched: [[start, end]]}, room, 'plain');
	const at = parts.findIndex(({tone}) => tone === 'match');
	const drawn = parts.map(part => (part.tone === 'match' ? span(part.text, 'bad') : part));
	const shown = indented(columns, ...drawn);
	if (at < 0 || model.linear) return [blank, shown];
	const marked = parts.filter(({tone}) => tone === 'match');
	const carets = ui('^'.repeat(spansWidth(marked)));
	return [blank, shown, indented(columns, span(spaces(spansWidth(parts.slice(0, at)))), span(carets, 'bad'))];
}

function nothingFound(model: Model, results: Results): Line[] {
	const {columns} = geometry(model);
	return [
		blank,
		...sentences([safeText`Nothing is found for “${short(results.query)}”.`], 'strong', columns),
		blank,
		...sentences([...withoutFields(results), hint(model)], 'quiet', columns),
	];
}

/** A query as long as a person would write it. */
function short(query: string): SafeText {
	return cut(safe(query.trim()), 200);
}

/** What there is for the same words without the fields. */
function withoutFields({query, unfiltered}: Results): SafeText[] {
	if (unfiltered === null) return [];
	const found = foundInWords(unfiltered.counts);
	const rest = short(unfiltered.query);
	const dropped = takenAway(query, unfiltered.query);
	if (rest === '') return found === '' ? [] : [safeText`Without ${dropped} there are ${found}.`];
	if (found === '') return [safeText`“${rest}” by itself is found nowhere either.`];
	if (dropped === '') return [safeText`“${rest}” by itself finds ${found}.`];
	return [safeText`Without ${dropped}, “${rest}” finds ${found}.`];
}

const pieces = /(?:[^\s"“”]|["“][^"“”]*["”]?|”)+/g;

/** The pieces of a query that another one has no more, as a person would name them: `“speaker:varga” and “is:unread”`. */
function takenAway(query: string, rest: string): SafeText {
	const kept = new Set(rest.match(pieces));
	const names = (query.match(pieces) ?? [])
		.filter(piece => !kept.has(piece))
		.map(piece => cut(safe(piece), 60));
	return safe(
		names
			.slice(0, 4)
			.map(name => `“${name}”`)
			.join(' and '),
	);
}

function hint(model: Model): SafeText {
	if (model.prompt !== null) return ui('Fewer or shorter words find more.');
	const action = actions.find(({id}) => id === 'search');
	const [key] = action === undefined ? [] : keysOf(action, model);
	const shown = key === undefined ? ui('') : showKeys(key, linesOf(model));
	if (shown === '') return ui('Esc goes back.');
	return safeText`${shown} changes what is looked for, Esc goes back.`;
}
