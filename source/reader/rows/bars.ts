import {count} from '../../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, spaces, ui} from '../../article/safe-text.ts';
import {sorts} from '../../article/sorts.ts';
import {cut, fitted, spansWidth, spread, width} from '../../typeset/fit.ts';
import {dotted, titleOf} from '../../typeset/heading.ts';
import {type Line, type Span, span} from '../../typeset/line.ts';
import {layoutText} from '../../typeset/text-layout.ts';
import {actionOf} from '../actions.ts';
import {isSetAside} from '../compare-at-hand.ts';
import {geometry} from '../geometry.ts';
import {keysOf, usefulNow} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {linesOf} from '../lines.ts';
import {articleViews, type Model, type Reading, readingOf, searchOf, selectedRow} from '../model.ts';
import type {NamePrompt, Prompt} from '../prompts.ts';
import {settings} from '../settings.ts';
import {topRow} from '../text-window.ts';
import {isCounting} from '../update/counts.ts';
import {matchPlace} from '../update/find.ts';
import {clippingAsides, clippingsAside} from './clippings.ts';
import {compareAsides, compareTitle} from './compare-bar.ts';
import {correctionPosition} from './corrections.ts';
import {listPosition} from './list.ts';
import {chosen, tabNames} from './list-tabs.ts';
import {litLinkSpans, openQuestion} from './lit-link.ts';
import {litSpans} from './lit-quote.ts';
import {pipeAside, pipeTitle} from './pipe-prompt.ts';
import {problemPosition} from './problems.ts';
import {resultPosition, searchAside, searchAsides, searchPlace} from './search-bar.ts';
import type {Signs} from './signs.ts';
import {speakerAsides, speakersAside, speakersAsides, speakerTitle} from './speaker-bar.ts';
import {typedPart} from './typed.ts';

/** The bar at the top: where one is, and how far. */
export function topBar(model: Model, signs: Signs): Line {
	const {columns} = geometry(model);
	const left = [span(ui(' ')), ...placeOf(model, signs)];
	// The most that can be said beside the names without cutting them.
	const room = columns - spansWidth(left) - 2;
	const right = asides(model, signs).find(text => width(text) <= room) ?? ui('');
	const aside = right === '' ? [] : [span(right, 'quiet'), span(ui(' '))];
	return {spans: spread(left, aside, columns, 0), ground: 'bar'};
}

function placeOf(model: Model, signs: Signs): Span[] {
	if ('reading' in model.place) return viewNames(model, signs);
	if (model.place.view === 'search') return searchPlace(model, model.place.search);
	if (model.place.view === 'speakers' || model.place.view === 'speaker') return speakerTitle(model);
	if (model.place.view === 'compare') return compareTitle(model, model.place.compare);
	if (model.place.view === 'corrections') {
		const title = geometry(model).columns >= 50 ? 'Everything that was put right' : 'Put right';
		return [span(ui(title), 'strong')];
	}
	if (model.place.view === 'clippings') return [span(ui('Clippings'), 'strong')];
	if (model.place.view === 'problems') {
		const title = geometry(model).columns >= 50 ? 'Files that could not be read' : 'Unreadable';
		return [span(ui(title), 'strong')];
	}
	return model.place.view === 'settings' ? [span(ui('Settings'), 'strong')] : tabNames(model, signs);
}

/** What can stand at the end of the bar, the longest first. */
function asides(model: Model, signs: Signs): SafeText[] {
	const {place} = model;
	if ('reading' in place) return readingPositions(model, signs);
	if (place.view === 'search') return searchAsides(model, place.search);
	if (place.view === 'speakers') return speakersAsides(model, place.speakers, listStates(model, signs));
	if (place.view === 'speaker') return speakerAsides(model, place.speaker);
	if (place.view === 'clippings') return clippingAsides(place.clippings);
	if (place.view === 'compare') return compareAsides(place.compare);
	if (place.view === 'corrections') return [correctionPosition(place.corrections)];
	if (place.view === 'problems') {
		const position = problemPosition(model);
		const states = model.progress.finished ? [] : listStates(model, signs);
		return [...states.map(state => dotted(state, position || null)), position];
	}
	if (place.view === 'settings') return [ui(`${place.cursor + 1} of ${settings.length}`)];
	const position = listPosition(model);
	return [...listStates(model, signs).map(state => dotted(state, position)), position];
}

/** What the list is of, or how far reading has come; the longest first. */
function listStates(model: Model, signs: Signs): SafeText[] {
	const {progress, list, preferences, label} = model;
	if (!progress.finished && progress.found > 0) {
		const done = progress.done / progress.found;
		const full = Math.round(done * 12);
		const bar = `${signs.full.repeat(full)}${signs.empty.repeat(12 - full)}`;
		const counted = `${count(progress.done)} of ${count(progress.found)} files`;
		return [
			ui(`reading ${bar}${bar && ' '}${counted}`),
			ui(`reading ${counted}`),
			ui(`${Math.floor(done * 100)} %`),
		];
	}
	const {text} = list.query;
	const narrowed = text === '' ? null : safeText`“${safe(text)}”`;
	const unreadable = progress.unreadable === 0 ? null : ui(`${count(progress.unreadable)} unreadable`);
	const [key] = keysOf(actionOf('problems'), {preferences});
	const told =
		unreadable === null || key === undefined
			? unreadable
			: safeText`${unreadable} (${showKeys(key, linesOf(model))})`;
	const sort = ui(list.byMatch ? 'best match first' : sorts[preferences.sort]);
	return [
		dotted(narrowed ?? label, told, sort),
		dotted(narrowed, told, sort),
		dotted(narrowed, told),
		dotted(narrowed, unreadable),
	];
}

const viewTitles = {brief: 'Brief', quotes: 'Quotes', text: 'Text'} as const;

function viewNames(model: Model, signs: Signs): Span[] {
	const {columns} = geometry(model);
	const reading = readingOf(model);
	const names = columns >= 34 ? articleViews : articleViews.filter(view => view === model.place.view);
	const views = chosen(names.map(view => [ui(viewTitles[view]), view === model.place.view] as const));
	// The headline has scrolled away in a text; the bar keeps it where there is room.
	if (reading === null || columns < 70 || model.place.view !== 'text') return views;
	// What is said on the right goes before it: a key that sets a mark shows that it did.
	const room = columns - spansWidth(views) - width(readingPositions(model, signs)[0] ?? '') - 6;
	return [...views, span(ui('  ')), span(cut(titleOf(reading.page.article), room), 'quiet')];
}

function readingPositions(model: Model, signs: Signs): SafeText[] {
	const {list} = model;
	const reading = readingOf(model);
	if (reading === null) return [];
	const {readAt, starredAt} = reading.mark;
	const waits = isSetAside(model, {article: reading.page.id}) ? ui('to be compared') : null;
	const star = dotted(starredAt === null ? null : ui('starred'), waits) || null;
	const unread = readAt === null ? ui('unread') : null;
	const search = searchOf(model);
	const place =
		search !== null
			? resultPosition(search)
			: selectedRow(model)?.id === reading.page.id
				? ui(`${count(list.cursor + 1)}/${count(list.total)}`)
				: null;
	const passed = model.place.view === 'text' ? progressOf(model, reading) : null;
	const quote = model.place.view === 'quotes' ? quotePosition(reading) : null;
	const sign = starredAt === null ? (waits === null ? '' : '=') : signs.star.trim();
	const short = ui(sign === '' ? '' : `${sign} `);
	return [
		dotted(star, unread, quote, passed, place),
		dotted(star, quote, passed, place),
		dotted(star, passed, place),
		ui(`${short}${dotted(passed, place)}`),
		ui(`${short}${dotted(passed ?? place)}`),
	];
}

/** `quote 2 of 12`: which is selected. */
function quotePosition({page, quoteAt}: Reading): SafeText | null {
	const all = page.quotes.length;
	return all === 0 ? null : ui(`quote ${count(quoteAt + 1)} of ${count(all)}`);
}

/** How much of the text has passed: 100 % when its end is on the screen. */
function progressOf(model: Model, reading: Reading): SafeText {
	const {measure, bodyRows} = geometry(model);
	const {storyRows} = layoutText(reading.page, measure);
	const seen = Math.min(storyRows, topRow(model, reading) + bodyRows);
	return ui(`${storyRows === 0 ? 100 : Math.floor((seen / storyRows) * 100)} %`);
}

/** Where a lit link leads, or whose words are lit and which match it is. */
function litOnScreen(model: Model): Span[] {
	const link = litLinkSpans(model);
	return link.length > 0 ? link : [...litSpans(model), ...matchSpans(model)];
}

/** The line at the bottom: a prompt, a notice, or the keys most useful now. `cursor` is the column of a prompt's cursor. */
export function bottomLine(model: Model): {line: Line; cursor: number | null} {
	const {columns} = geometry(model);
	if (model.prompt !== null) return promptLine(model, model.prompt);
	if (model.notice !== null) {
		const tone = model.notice.tone === 'plain' ? 'plain' : model.notice.tone;
		return {line: {spans: fitted([span(ui(' ')), span(model.notice.text, tone)], columns)}, cursor: null};
	}
	if (model.pendingKeys.length > 0 || isCounting(model)) {
		return {line: {spans: fitted(pendingSpans(model), columns)}, cursor: null};
	}
	// What is lit is said first; the keys take what is left.
	const lit = model.picker === null ? litOnScreen(model) : [];
	if (lit.length === 0) return {line: {spans: fitted(keyHints(model, columns), columns)}, cursor: null};
	const hints = [span(ui('  ')), ...keyHints(model, columns - spansWidth(lit) - 2)];
	const all = spansWidth([...lit, ...hints]) > columns ? lit : [...lit, ...hints];
	return {line: {spans: fitted(all, columns)}, cursor: null};
}

/** In the Text, which match of what was found one stands on; nothing while a passage is lit. */
function matchSpans({place}: Model): Span[] {
	if (place.view !== 'text' || place.reading.lit !== null) return [];
	const {find} = place.reading;
	if (find === null || find.matches.length === 0) return [];
	return [span(safeText` ${matchPlace(find)}`, 'quiet')];
}

/** A number or sequence of keys that is not complete, and why the first key of it does nothing else. */
function pendingSpans(model: Model): Span[] {
	const {pendingKeys, digits} = model;
	const keys = pendingKeys.map(({name}) => name).join(' ');
	const written = [digits?.isNumber ? digits.typed : '', showKeys(keys, linesOf(model))];
	const why = digits?.isNumber && digits.why !== null ? `   (${digits.why})` : '';
	return [span(safe(` ${written.filter(part => part !== '').join(' ')} …`), 'key'), span(safe(why), 'quiet')];
}

function keyHints(model: Model, columns: number): Span[] {
	if (model.picker !== null) return pickerHints(linesOf(model));
	const hints = usefulNow(model).map(action => {
		const key = keysOf(action, model)[0];
		return key === undefined
			? []
			: [span(showKeys(key, linesOf(model)), 'key'), span(ui(` ${action.hint ?? action.title}`), 'quiet')];
	});
	// Help comes last and stays longest: it is dropped only when nothing else fits either.
	const help = hints.at(-1) ?? [];
	const gap = span(spaces(columns < 40 ? 2 : 3));
	const spans: Span[] = [span(ui(' '))];
	for (const hint of hints.slice(0, -1)) {
		if (spansWidth([...spans, ...hint, gap, ...help]) > columns) break;
		spans.push(...hint, gap);
	}
	return [...spans, ...help];
}

function pickerHints(lines: 'unicode' | 'ascii'): Span[] {
	const hints = [
		[lines === 'ascii' ? 'Up Down' : '↑↓', 'choose'],
		['Enter', 'do it'],
		['Esc', 'close'],
	] as const;
	return hints.flatMap(([key, hint]) => [
		span(ui(' ')),
		span(ui(key), 'key'),
		span(ui(` ${hint}  `), 'quiet'),
	]);
}

const promptTitles: Readonly<Record<Prompt['kind'], string>> = {
	find: 'find ',
	narrow: 'narrow ',
	'narrow-speakers': 'narrow ',
	'narrow-clippings': 'narrow ',
	search: 'search ',
	preference: 'new value ',
	keys: 'keys ',
	'save-search': 'save as ',
	note: 'note ',
	'confirm-url': 'open ',
	pipe: '',
	export: 'write to ',
	name: '',
};

const nameTitles: Readonly<Record<NamePrompt['amended']['what'], string>> = {
	somebody: 'said by ',
	same: 'the same as ',
	apart: 'somebody else: ',
	rename: 'to be called ',
};

/** With less room a line that is typed tells nothing, in columns. */
const leastTyped = 16;

function promptLine(model: Model, prompt: Prompt): {line: Line; cursor: number | null} {
	const {columns} = geometry(model);
	if (prompt.kind === 'confirm-url') {
		return {line: {spans: openQuestion(prompt.url, columns)}, cursor: null};
	}
	const asked =
		prompt.kind === 'name'
			? nameTitles[prompt.amended.what]
			: prompt.kind === 'pipe'
				? pipeTitle(prompt, columns)
				: promptTitles[prompt.kind];
	const title = span(ui(` ${asked}`), 'key');
	const aside = promptAside(model, prompt);
	const room = Math.max(1, columns - width(title.text) - (aside.text === '' ? 0 : width(aside.text) + 2));
	// What is wrong is said, whatever else has to give way: the next key shows the line again.
	if (prompt.complaint !== null && room < leastTyped)
		return {line: {spans: fitted([span(ui(' ')), aside], columns)}, cursor: columns - 1};
	const {shown, cursor} = typedPart(prompt.line, room);
	return {
		line: {spans: spread([title, span(shown)], aside.text === '' ? [] : [aside], columns, 4)},
		cursor: width(title.text) + cursor,
	};
}

/** What Tab puts into the line: `Tab: Ilse Varga, Ada Holm, 3 more`. */
function namesInWords({offered, at}: NamePrompt, columns: number): SafeText {
	if (at !== null) return columns < 40 ? ui('') : ui(`${count(at + 1)} of ${count(offered.length)}`);
	const shown = offered.slice(0, Math.max(1, Math.floor(columns / 40)));
	if (shown.length === 0 || columns < 40) return ui('');
	const names = shown.map(({name}) => cut(safe(name), columns >> 2));
	const more = offered.length - shown.length;
	return safeText`Tab: ${joinSafe(more > 0 ? [...names, ui(`${count(more)} more`)] : names, ui(', '))}`;
}

/** What the note is about, and how it gets a tag. */
function noteAside({clipping, line: {text}}: Extract<Prompt, {kind: 'note'}>, columns: number): SafeText {
	if (columns < 60) return ui('');
	return text === '' ? ui('#word is a tag') : safeText`on “${cut(safe(clipping.words.text), columns >> 2)}”`;
}

function promptAside(model: Model, prompt: Prompt): Span {
	if (prompt.complaint !== null) return span(prompt.complaint, 'bad');
	if (prompt.kind === 'name') return span(namesInWords(prompt, geometry(model).columns), 'quiet');
	if (prompt.kind === 'note') return span(noteAside(prompt, geometry(model).columns), 'quiet');
	if (prompt.kind === 'pipe') return span(pipeAside(model, prompt), 'quiet');
	if (prompt.line.text.trim() === '' || prompt.kind === 'export') return span(ui(''));
	if (prompt.kind === 'save-search')
		return span(safeText`finds ${cut(safe(prompt.query), geometry(model).columns >> 1)}`, 'quiet');
	if (model.place.view === 'search') return searchAside(model, model.place.search);
	if (model.place.view === 'speakers') return speakersAside(model.place.speakers, geometry(model).columns);
	if (model.place.view === 'clippings') return clippingsAside(model.place.clippings);
	if (prompt.kind === 'narrow') {
		const {total, whole} = model.list;
		return span(ui(`${count(total)} of ${count(whole)}`), total === 0 ? 'bad' : 'quiet');
	}
	const find = prompt.kind === 'find' ? readingOf(model)?.find : null;
	if (!find) return span(ui(''));
	const matches = find.matches.length;
	return matches === 0
		? span(ui('not found'), 'bad')
		: span(ui(`${count(find.current + 1)} of ${count(matches)}`), 'quiet');
}
