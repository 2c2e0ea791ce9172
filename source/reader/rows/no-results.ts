import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import {actionOf} from '../actions.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import type {Model} from '../model.ts';
import {withoutFilters} from '../search-filters.ts';
import {advice} from './empty.ts';
import {blank, type Line, line, span} from './line.ts';
import {foundInWords} from './search-bar.ts';

/** What can be typed, with what it finds. */
const language: readonly (readonly [string, string])[] = [
	['ferry council', 'both words'],
	['“fuel barge”', 'these words one after the other'],
	['ferry OR boat', 'one of them'],
	['-ferry', 'not this word'],
	['harb*', 'words that begin so'],
	['speaker:holm', 'what somebody said'],
	['publication:post', 'who published it'],
	['is:unread', 'also is:read, is:starred'],
	['in:headline', 'also in:quote, in:text'],
];

/** What the view of a search says while there are no results, in rows of at most `columns`. */
export function noResults(model: Model, columns: number): Line[] {
	const {search} = model;
	const results = search?.results ?? null;
	if (search === null || results === null) return beforeTyping(model, columns);
	if (results.problems.length > 0)
		return advice(
			[safe(`This cannot be looked for: ${results.problems.map(({text}) => text).join('; ')}`)],
			columns,
		);
	const without = withoutFilters(search.query);
	const more = without === null || search.unfiltered === null ? [] : [unfiltered(without, search.unfiltered)];
	const change = showKeys(keysOf(actionOf('search'), model)[0] ?? '', model.preferences.lines);
	const next =
		model.prompt === null
			? [ui(`${change} changes what is looked for, Esc ends the search.`)]
			: [ui('Fewer words or letters find more.')];
	return advice([safe(`Nothing is found for “${search.query.trim()}”.`), ...more, ...next], columns);
}

/** What there is for the same words alone. */
function unfiltered(without: string, counts: Parameters<typeof foundInWords>[0]): SafeText {
	const some = counts.articles + counts.quotes + counts.speakers > 0;
	return safe(
		some ? `“${without}” alone finds ${foundInWords(counts)}.` : `“${without}” alone finds nothing either.`,
	);
}

function beforeTyping(model: Model, columns: number): Line[] {
	const head = advice(['Headlines, speakers, quotes and texts are searched as you type.'], columns);
	const forms = language.map(([typed, finds]) =>
		line(span(ui(columns > 20 ? '   ' : '')), span(ui(typed.padEnd(20)), 'key'), span(ui(finds), 'quiet')),
	);
	if (model.searches.length === 0) return [...head, blank, ...forms];
	const before = model.searches.slice(0, 5).map(query => line(span(ui('   ')), span(safe(query), 'plain')));
	const title = line(span(ui(columns > 20 ? '   ' : '')), span(ui('Before, on ^r'), 'label'));
	return [...head, blank, ...forms, blank, title, ...before];
}
