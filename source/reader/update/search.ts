import type {Results} from '../../search/types.ts';
import {andThen, type Effect, type Step, step} from '../effect.ts';
import type {Model} from '../model.ts';
import {withoutFilters} from '../search-filters.ts';
import {hitsOf, type SearchState, sameHit, selectedHit} from '../search-state.ts';
import {settle} from './list.ts';
import {leaving, watched} from './reading.ts';
import {rowOfHit, settleSearch} from './results.ts';
import {settleSpeakers} from './speakers.ts';

/** Opens the view of a search that looks for nothing yet; what is there now comes back when it is over. */
export function beginSearch(model: Model): Step {
	// From an article that a search led to, the way back is still that to where the searching began.
	const before = model.search?.before ?? model;
	const search: SearchState = {
		query: '',
		results: null,
		unfiltered: null,
		completing: null,
		rows: new Map(),
		cursor: 0,
		top: 0,
		before,
	};
	return step(
		{...model, view: 'search', trail: [], origins: [], reading: null, speaker: null, search},
		...leaving(model),
	);
}

/** What is looked for now; the answer comes before anything is drawn. */
export function lookFor(model: Model, query: string): Step {
	const {search} = model;
	if (search === null) return step(model);
	if (search.query === query) return step({...model, search: {...search, completing: null}});
	const next = {...search, query, unfiltered: null, completing: null};
	if (query.trim() === '') return step({...model, search: {...next, results: null, cursor: 0, top: 0}});
	return step({...model, search: next}, {type: 'search', query});
}

/** The same search again, because there is more to be found. */
export function lookAgain(model: Model): Step {
	const {search} = model;
	return search?.results ? step(model, {type: 'search', query: search.query}) : step(model);
}

/** An answer. Of the query that was answered before it keeps the selected hit where it is on the screen. */
export function resultsArrived(model: Model, results: Results): Step {
	const {search} = model;
	if (search === null) return step(model);
	if (results.query !== search.query) {
		const isWithout = results.query === withoutFilters(search.query);
		return step(isWithout ? {...model, search: {...search, unfiltered: results.counts}} : model);
	}
	const selected = search.results?.query === results.query ? selectedHit(model) : undefined;
	const found = selected === undefined ? 0 : hitsOf(results).findIndex(hit => sameHit(hit, selected));
	const cursor = found < 0 ? search.cursor : found;
	const next = {...model, search: {...search, results, cursor}};
	const moved = selected === undefined ? -search.top : rowOfHit(next) - rowOfHit(model);
	const settled = settleSearch({...next, search: {...next.search, top: search.top + moved}});
	const without =
		hitsOf(results).length === 0 && results.problems.length === 0 ? withoutFilters(results.query) : null;
	return without === null
		? settled
		: andThen(settled, model => step(model, {type: 'search', query: without}));
}

/** Ends the search: everything as it was before it, but for what the world did meanwhile. */
export function endSearch(model: Model): Step {
	return model.search === null ? step(model) : restore(model, model.search.before);
}

/** What was on the screen in that model is there again. */
export function restore(model: Model, before: Model): Step {
	const {view, trail, origins, reading, speaker, search} = before;
	const effects: Effect[] = leaving(model);
	const there = {...model, view, trail, origins, reading, speaker, search};
	// The window may have another size by now.
	const settled = andThen(andThen(settle(there), settleSpeakers), settleSearch);
	const again = andThen(settled, watched);
	return {model: again.model, effects: [...effects, ...again.effects]};
}
