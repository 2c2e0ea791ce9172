/** A search of the archive: it begins, is answered, is asked again, and ends. */
import {bodyText} from '../../article/article.ts';
import {mostRecent} from '../../settings/preferences.ts';
import {andThen, type Step, step} from '../effect.ts';
import {emptyLine, type LineEdit, lineOf} from '../line-edit.ts';
import type {Message} from '../message.ts';
import {
	type Model,
	type Place,
	readingOf,
	searchOf,
	type Waiting,
	withReading,
	withSearch,
} from '../model.ts';
import type {Prompt} from '../prompts.ts';
import {firstRowOf} from '../result-rows.ts';
import {selectedStop, stopAt, stopsOf} from '../result-stops.ts';
import {emptySearch, isSameHit, type SearchState} from '../search-state.ts';
import {refreshCorrections} from './corrections.ts';
import {leaveSearch, leaving, lightUp} from './reading.ts';
import {askFor, openAtHit, resume, rowsOf, settleResults, showMore} from './results.ts';
import {resumeQuoted} from './speakers-again.ts';

/** Opens the prompt of a search: over its results to change it, anywhere else for a new one. */
export function beginSearch(model: Model): Step {
	const {place, trail} = model;
	const typing = {kind: 'search', complaint: null, before: {place, trail}} as const;
	if (place.view === 'search') return step({...model, prompt: {...typing, line: lineOf(place.search.query)}});
	const begun: Place = {view: 'search', search: emptySearch};
	const prompt = {...typing, line: emptyLine};
	return step({...model, place: begun, trail: [...trail, place], prompt}, ...leaving(model));
}

/** What is looked for now, with the line that says so. */
export function lookFor(model: Model, prompt: Prompt, line: LineEdit): Step {
	const next = {...model, prompt: {...prompt, line, complaint: null}};
	const {place} = model;
	if (place.view !== 'search') return step(next);
	const query = line.text;
	const search: SearchState = {...place.search, query, completing: null, tabbed: null, enter: false};
	if (query === place.search.query) return step(withSearch(next, search));
	if (query.trim() !== '') return askFor(next, {...search, limit: emptySearch.limit});
	// No question has this number: what is still on its way is dropped.
	return step(withSearch(next, {...emptySearch, query}));
}

/** An answer. What it answers again keeps the selected hit, and its place on the screen. */
export function found(model: Model, {number, results}: Extract<Message, {type: 'found'}>): Step {
	const search = searchOf(model);
	if (search === null || search.asked !== number) return step(model);
	const open = results.counts === null && results.problems.length === 0;
	// What another query finds is folded again.
	const isSameQuery = search.results?.query === results.query;
	const next = {...search, results, open, ...(isSameQuery ? {} : {unfolded: [], shown: null})};
	const settled = settleResults(withSearch(model, withSelection(model, search, next, isSameQuery)));
	return open || !search.stale ? step(settled) : lookAgain(settled);
}

/** Where the cursor is in an answer: of another query on its first hit, unless somebody has chosen one already. */
function withSelection(
	model: Model,
	before: SearchState,
	now: SearchState,
	isSameQuery: boolean,
): SearchState {
	const stop = isSameQuery || model.prompt === null ? selectedStop(before) : undefined;
	if (stop === undefined) return {...now, cursor: 0, top: 0};
	const same = stopsOf(now).findIndex(
		other => stop.kind === 'hit' && other.kind === 'hit' && isSameHit(other.hit, stop.hit),
	);
	const cursor = same >= 0 ? same : isSameQuery ? stopAt(now, stop) : 0;
	const next = {...now, cursor};
	const row = (search: SearchState) => firstRowOf(rowsOf(model, search), search.cursor);
	return {...next, top: Math.max(0, before.top + row(next) - row(before))};
}

/** The search on the screen is asked again when that is due; not before the last question has been answered. */
function lookAgain(model: Model): Step {
	const {place} = model;
	if (place.view !== 'search' || place.search.open || !place.search.stale) return step(model);
	return askFor(model, place.search);
}

/** Something has changed in the library or in the marks: what was found has to be asked again where it is seen. */
export function outdate(model: Model): Step {
	const outdated = (place: Place): Place =>
		place.view === 'search' && place.search.query.trim() !== ''
			? {...place, search: {...place.search, stale: true}}
			: place;
	const {prompt} = model;
	const kept =
		prompt?.kind === 'search'
			? {
					...prompt,
					before: {place: outdated(prompt.before.place), trail: prompt.before.trail.map(outdated)},
				}
			: prompt;
	return lookAgain({
		...model,
		place: outdated(model.place),
		trail: model.trail.map(outdated),
		prompt: kept,
	});
}

/** Esc: everything as it was before the prompt, but for what the world did meanwhile. */
export function cancelSearch(model: Model, {place, trail}: Pick<Model, 'place' | 'trail'>): Step {
	return andThen(
		andThen(andThen(resume({...model, prompt: null, place, trail}), resumeQuoted), refreshCorrections),
		leaveSearch,
	);
}

/** Enter on the results: opens the selected hit; a speaker becomes what is looked for. */
export function openHit(model: Model): Step {
	const {place, trail, prompt} = model;
	const stop = place.view === 'search' ? selectedStop(place.search) : undefined;
	if (stop?.kind === 'more') return showMore(model, stop.group);
	const hit = stop?.hit;
	if (place.view !== 'search' || hit === undefined) return step(model);
	const remembered = remember({...model, prompt: null}, place.search.query);
	if (hit.kind !== 'speaker') return andThen(remembered, next => openAtHit(next, hit));
	const before = prompt?.kind === 'search' ? prompt.before : {place, trail};
	// A name is taken at its word; no quotation mark can stand between quotation marks.
	const name = hit.name.replace(/["“”\s]+/g, ' ').trim();
	const line = lineOf(`speaker:"${name}" `);
	return andThen(remembered, next => lookFor(next, {kind: 'search', line, complaint: null, before}, line));
}

/** What was searched for is the newest of what is remembered, for good. */
function remember(model: Model, query: string): Step {
	const wanted = query.trim();
	if (wanted === '' || model.searches[0] === wanted) return step(model);
	const searches = [wanted, ...model.searches.filter(other => other !== wanted)].slice(0, mostRecent);
	return step({...model, searches}, {type: 'save-preferences', patch: {recentSearches: searches}});
}

/** The article that was just opened moved to the hit it was opened for. */
export function standAtHit(model: Model, hit: Waiting['hit']): Model {
	const opened = readingOf(model);
	if (opened === null || hit === null) return model;
	const last = Math.max(0, opened.page.quotes.length - 1);
	const reading = hit.kind === 'quote' ? {...opened, quoteAt: Math.min(last, hit.number)} : opened;
	if (hit.at === null || model.place.view !== 'text') return withReading(model, reading);
	const lit = lightUp(model, reading, hit.at);
	// Of a text that has changed since, no wrong words are lit.
	const isThere = bodyText(reading.page.article).startsWith(hit.at.text, hit.at.start);
	return withReading(model, isThere ? lit : {...lit, lit: null});
}
