import type {ArticleId} from '../archive/types.ts';
import type {Passage} from '../article/article.ts';
import {currentQuote} from './current-quote.ts';
import {currentId, isReading, type Model} from './model.ts';
import {briefStops} from './rows/brief.ts';
import {selectedHit} from './search-state.ts';

/** What the cursor is on: an article, and in it the number of a quote or another passage where one is selected. */
export type CopySubject = {
	readonly id: ArticleId;
	readonly quote: number | null;
	readonly passage: Passage | null;
};

/** What is copied and exported from here; undefined where no article is meant. */
export function copySubject(model: Model): CopySubject | undefined {
	if (model.view === 'search') {
		const hit = selectedHit(model);
		if (hit === undefined || hit.kind === 'speaker') return undefined;
		return {id: hit.article, quote: hit.kind === 'quote' ? hit.number : null, passage: null};
	}
	const current = currentQuote(model);
	if (current !== undefined) return {id: current.article, quote: current.number, passage: null};
	if (model.view !== 'list' && !isReading(model)) return undefined;
	const id = currentId(model);
	return id === undefined ? undefined : {id, quote: null, passage: selectedPassage(model)};
}

function selectedPassage({view, reading}: Model): Passage | null {
	if (reading === null) return null;
	if (view === 'text') return reading.lit;
	return view === 'brief' ? (briefStops(reading.page)[reading.briefAt] ?? null) : null;
}
