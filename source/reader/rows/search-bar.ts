import {count} from '../../article/count.ts';
import {type SafeText, safe, safeText, ui} from '../../article/safe-text.ts';
import type {Count, HitCounts, Results} from '../../search/types.ts';
import {cut} from '../../typeset/fit.ts';
import {dotted} from '../../typeset/heading.ts';
import {type Span, span} from '../../typeset/line.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {selectedNumber} from '../result-stops.ts';
import {hitsOf, type SearchState} from '../search-state.ts';

/** A number of hits: `128`, `10,000+`. */
export function countOf({number, orMore}: Count): SafeText {
	return ui(`${count(number)}${orMore ? '+' : ''}`);
}

/**
 * What is known of the numbers: the counts, or until they are there how many hits there are at least.
 * @param limit so many of a kind were asked for: where there are so many, there may be more
 */
export function countsOf({counts, articles, quotes, speakers}: Results, limit: number): HitCounts {
	if (counts !== null) return counts;
	const atLeast = ({length}: readonly unknown[]): Count => ({number: length, orMore: length >= limit});
	return {articles: atLeast(articles), quotes: atLeast(quotes), speakers: atLeast(speakers)};
}

/** What was found, in words: `12 articles, 34 quotes, 1 speaker`; '' when that is nothing. */
export function foundInWords({articles, quotes, speakers}: HitCounts): SafeText {
	const all = [named(articles, 'article'), named(quotes, 'quote'), named(speakers, 'speaker')];
	return ui(all.filter(part => part !== '').join(', '));
}

function named(of: Count, thing: string): string {
	if (of.number === 0) return '';
	return `${countOf(of)} ${thing}${of.number === 1 && !of.orMore ? '' : 's'}`;
}

/** The same in little room: `48 found`. */
function foundInShort(counts: HitCounts): SafeText {
	return safeText`${countOf(allOf(counts))} found`;
}

function allOf({articles, quotes, speakers}: HitCounts): Count {
	const all = [articles, quotes, speakers];
	return {number: all.reduce((sum, {number}) => sum + number, 0), orMore: all.some(({orMore}) => orMore)};
}

/** What the bar at the top says of a search: that it is one, and of what once its prompt is closed. */
export function searchPlace({prompt}: Pick<Model, 'prompt'>, search: SearchState): Span[] {
	const query = cut(safe(search.query.trim()), 300);
	const title = span(ui('Search'), 'strong');
	return prompt !== null || query === ''
		? [title]
		: [title, span(ui(' ')), span(safeText`“${query}”`, 'quiet')];
}

/** Which result an article was opened from: `result 3 of 48`; null when there are none any more. */
export function resultPosition(search: SearchState): SafeText | null {
	const position = positionOf(search);
	return position === null ? null : safeText`result ${position}`;
}

/** `3 of 48`: of the hits that can be gone through. */
function positionOf(search: SearchState): SafeText | null {
	const hits = hitsOf(search.results).length;
	return hits === 0 ? null : ui(`${count(selectedNumber(search) + 1)} of ${count(hits)}`);
}

/** What can stand at the end of the bar, the longest first. */
export function searchAsides({prompt}: Pick<Model, 'prompt'>, search: SearchState): SafeText[] {
	const position = positionOf(search);
	if (search.results === null || position === null) return [];
	// While a line is typed the count stands beside it.
	if (prompt !== null) return [position];
	const counts = countsOf(search.results, search.limit);
	return [dotted(foundInWords(counts), position), dotted(foundInShort(counts), position), position];
}

/** What stands beside the line of a search: what Tab has put into it, what is wrong with it, or what it finds. */
export function searchAside(model: Model, search: SearchState): Span {
	const {columns} = geometry(model);
	const {results, completing, query} = search;
	if (completing !== null) return span(choiceInWords(completing, columns), 'accent');
	if (results === null || query.trim() === '') return span(ui(''));
	const [problem] = results.problems;
	// The sentence stands in full above the line.
	if (problem !== undefined)
		return span(columns < 50 ? ui('not clear') : cut(safe(problem.text), columns >> 1), 'bad');
	if (hitsOf(results).length === 0) return span(ui('nothing found'), 'bad');
	return span((columns >= 70 ? foundInWords : foundInShort)(countsOf(results, search.limit)), 'quiet');
}

/** What Tab has put into the line, and what there is of it: `Ada Holm · 14 · 2 of 5`. */
function choiceInWords({completions, at}: NonNullable<SearchState['completing']>, columns: number): SafeText {
	const {choices} = completions;
	const place = ui(`${count(at + 1)} of ${count(choices.length)}`);
	const choice = choices[at];
	if (choice === undefined || columns < 40) return place;
	return dotted(
		cut(safe(choice.label), columns >> 2),
		choice.count === null ? null : count(choice.count),
		place,
	);
}
