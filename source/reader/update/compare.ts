/** Comparing: something is set aside, another one is put beside it, and what both have is moved in. */
import {type SafeText, safe, safeText} from '../../article/safe-text.ts';
import {cut} from '../../typeset/fit.ts';
import {within} from '../asked-rows.ts';
import {comparableAtHand} from '../compare-at-hand.ts';
import {compareColumns} from '../compare-columns.ts';
import {type CompareRow, compareRowsOf, compareStops} from '../compare-rows.ts';
import {
	type Comparable,
	type CompareCursor,
	type CompareQuestion,
	type CompareState,
	type Comparison,
	compareOf,
	isSameOne,
	opened,
	type Pair,
	type Side,
	selectedCompared,
	sideOf,
	withCompare,
} from '../compare-state.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {endOf, type Message} from '../message.ts';
import type {HitPlace, Model, Place} from '../model.ts';
import {notify} from './notice.ts';
import {openSpeaker} from './speaker.ts';
import {waitFor} from './waiting.ts';

/** Columns of a headline or name in a notice. */
const longestName = 50;

/** @param room columns */
function nameOf(one: Comparable, room = longestName): SafeText {
	if (one.kind === 'speaker') return cut(safe(one.name), room);
	return safeText`“${cut(safe(one.title), room)}”`;
}

/** Columns of a name that stands in a notice beside so many of other words. */
function roomBeside(model: Model, words: number): number {
	return Math.max(12, Math.min(longestName, geometry(model).columns - words - 3));
}

/** `=`: sets what is selected aside, or compares it with what was; on that again lets go of it. */
export function compareOrSetAside(model: Model): Step {
	const one = comparableAtHand(model);
	const {setAside} = model;
	if (one === null) return step(model);
	if (setAside === null)
		return notify(
			{...model, setAside: one},
			safeText`${nameOf(one, roomBeside(model, 42))} is to be compared; = on another ${safe(one.kind)}.`,
		);
	if (isSameOne(one, setAside)) return leaveAside(model);
	if (one.kind !== setAside.kind) {
		const goes =
			setAside.kind === 'speaker'
				? 'a speaker goes with a speaker, not with an article'
				: 'an article goes with an article, not with a speaker';
		return notify(model, safeText`${nameOf(setAside, roomBeside(model, 60))} waits: ${safe(goes)}.`);
	}
	return ask(waitFor(model, 'page'), {sides: [setAside, one]});
}

/** Lets go of what was set aside. */
export function leaveAside(model: Model): Step {
	const {setAside} = model;
	if (setAside === null) return step(model);
	const name = nameOf(setAside, roomBeside(model, 30));
	return notify({...model, setAside: null}, safeText`${name} is no longer to be compared.`);
}

/** Asks under the number of the newest request. */
function ask(model: Model, question: CompareQuestion): Step {
	return step(model, {type: 'compare', number: model.requests, question});
}

/** Opens the comparison that was asked for; says it when there is none. */
export function showCompare(model: Model, {question, answer}: Extract<Message, {type: 'compared'}>): Step {
	if (answer.kind === 'one') return notify(model, 'Both are one by now.');
	if (answer.kind === 'gone') {
		const {setAside} = model;
		const isAside = setAside !== null && isSameOne(answer.which, setAside);
		return notify(isAside ? {...model, setAside: null} : model, isGone(answer.which), 'bad');
	}
	const place = {view: 'compare', compare: opened(question, answer)} as const;
	return step({...model, setAside: null, place, trail: [...model.trail, model.place]});
}

function isGone(one: Comparable): SafeText {
	return one.kind === 'speaker'
		? safeText`${nameOf(one)} is not quoted any more.`
		: safeText`${nameOf(one)} is no longer there.`;
}

/** The comparison on the screen as it is by now; what was selected stays selected. */
export function comparedAgain(
	model: Model,
	{number, question, answer}: Extract<Message, {type: 'compared'}>,
): Step {
	const before = compareOf(model);
	if (before === null || before.asked !== number) return step(model);
	const kept = {...before, isAsked: false, stale: false};
	if (answer.kind === 'gone' || answer.kind === 'one') {
		const left = withCompare(model, kept);
		if (!model.progress.finished) return before.stale ? refreshCompare(left) : step(left);
		const why = answer.kind === 'one' ? safe('Both are one by now.') : isGone(answer.which);
		return notify(left, safeText`${why} This is what was there.`, 'bad');
	}
	// The sides may have been swapped meanwhile.
	const isTurned = !isSameOne(question.sides[0], before.question.sides[0]);
	const comparison = isTurned ? swapped(answer) : answer;
	const cursor = sameCell(before, compareRowsOf(comparison));
	const next = withCompare(model, {...kept, comparison, cursor});
	return before.stale ? refreshCompare(next) : step(next);
}

/** Where the selected cell is among other rows; as near to its place as can be when it is gone. */
function sameCell(before: CompareState, rows: readonly CompareRow[]): CompareCursor {
	const {cursor} = before;
	const {cell, side} = selectedCompared(before);
	const nearest = {...cursor, row: within(rows.length, cursor.row)};
	if (cell.kind !== 'quote') return nearest;
	const {article, quote} = cell.said;
	const row = rows.findIndex(({cells}) => {
		const other = cells[side];
		if (other?.kind !== 'quote') return false;
		const {said} = other;
		if (said.article.path !== article.path || said.article.index !== article.index) return false;
		return said.quote.text === quote.text;
	});
	return row < 0 ? nearest : {row, side};
}

/** The comparison on the screen asked for anew: something has changed. */
function refreshCompare(model: Model, question = compareOf(model)?.question): Step {
	const compare = compareOf(model);
	if (compare === null || question === undefined) return step(model);
	if (compare.isAsked) return step(withCompare(model, {...compare, stale: true}));
	const number = model.requests + 1;
	const next = withCompare(model, {...compare, question, asked: number, isAsked: true, stale: false});
	return ask({...next, requests: number}, question);
}

/** The library has changed: what is on the screen is asked for anew, everything else when one comes back to it. */
export function outdateCompare(model: Model): Step {
	const {prompt} = model;
	const kept =
		prompt?.kind === 'search' || prompt?.kind === 'find'
			? {...prompt, before: {place: outdated(prompt.before.place), trail: prompt.before.trail.map(outdated)}}
			: prompt;
	return refreshCompare({...model, trail: model.trail.map(outdated), prompt: kept});
}

function outdated(place: Place): Place {
	return place.view === 'compare' ? {...place, compare: {...place.compare, stale: true}} : place;
}

/** Back at a comparison: what has changed meanwhile is asked again. */
export function resumeCompare(model: Model): Step {
	const compare = compareOf(model);
	if (compare === null || !(compare.stale || compare.isAsked)) return step(model);
	return refreshCompare(withCompare(model, {...compare, isAsked: false}));
}

/** `=` in a comparison: left becomes right. The cursor stays on what it is on. */
export function swapSides(model: Model): Step {
	const compare = compareOf(model);
	if (compare === null) return step(model);
	const {question, comparison, cursor} = compare;
	const side = selectedCompared(compare).side === 0 ? 1 : 0;
	const sides = turned(question.sides);
	return step(
		withCompare(model, {
			...compare,
			question: {sides},
			comparison: swapped(comparison),
			cursor: {...cursor, side},
		}),
	);
}

function turned<T>([left, right]: Pair<T>): Pair<T> {
	return [right, left];
}

function swapped(comparison: Comparison): Comparison {
	const quotes = comparison.quotes.map(pair => ({...pair, quotes: turned(pair.quotes)}));
	if (comparison.kind === 'articles') return {...comparison, quotes, sides: turned(comparison.sides)};
	const {sides, newest} = comparison;
	return {...comparison, quotes, sides: turned(sides), newest: turned(newest)};
}

/** Tab: to what stands beside what is selected; where nothing does, to the next row of that side. */
export function otherSide(model: Model): Step {
	const compare = compareOf(model);
	if (compare === null) return step(model);
	const rows = compareRowsOf(compare.comparison);
	const {row} = compare.cursor;
	const side: Side = sideOf(rows[row]!, compare.cursor) === 0 ? 1 : 0;
	if (rows[row]!.cells[side] !== null) return step(withCompare(model, {...compare, cursor: {row, side}}));
	const below = rows.findIndex(({cells}, at) => at > row && cells[side] !== null);
	const there = below >= 0 ? below : rows.findLastIndex(({cells}, at) => at < row && cells[side] !== null);
	if (there < 0) return notify(model, 'There is nothing on the other side.');
	return step(withCompare(model, {...compare, cursor: {row: there, side}}));
}

/** ↑ and ↓: by rows where the sides stand beside each other, else from one thing to the next. */
export function moveInCompare(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const compare = compareOf(model);
	if (compare === null) return step(model);
	const {by, direction, count = 1} = message;
	const rows = compareRowsOf(compare.comparison);
	const {bodyRows} = geometry(model);
	// A row is some rows of the screen high.
	const stride = by === 'row' ? 1 : Math.max(1, Math.floor(bodyRows / (by === 'page' ? 4 : 8)));
	if (compareColumns(model).isWide) {
		const target =
			by === 'end' ? endOf(message, rows.length - 1) : compare.cursor.row + direction * count * stride;
		const cursor = {...compare.cursor, row: within(rows.length, target)};
		return step(withCompare(model, {...compare, cursor}));
	}
	const stops = compareStops(rows);
	const here = stops.findIndex(
		({row, side}) => row === compare.cursor.row && side === sideOf(rows[row]!, compare.cursor),
	);
	const target = by === 'end' ? endOf(message, stops.length - 1) : here + direction * count * stride;
	const {row, side} = stops[within(stops.length, target)]!;
	return step(withCompare(model, {...compare, cursor: {row, side}}));
}

/** Enter: the quote or the gist at its place in the text, the article from its beginning, or the page of the speaker. */
export function openCompared(model: Model): Step {
	const compare = compareOf(model);
	if (compare === null) return step(model);
	const {cell, side} = selectedCompared(compare);
	if (cell.kind === 'quote') {
		const {article, number, quote} = cell.said;
		return openArticle(model, article.id, {kind: 'quote', number, at: quote});
	}
	const {comparison} = compare;
	if (comparison.kind === 'speakers') return openSpeaker(model);
	const hit: HitPlace | null = cell.kind === 'passage' ? {kind: 'article', at: cell.passage} : null;
	return openArticle(model, comparison.sides[side].id, hit);
}

function openArticle(model: Model, id: number, hit: HitPlace | null): Step {
	const next = waitFor(model, 'page', hit);
	return step(next, {type: 'read-page', number: next.requests, id, view: hit === null ? 'brief' : 'text'});
}
