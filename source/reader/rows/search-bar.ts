import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import type {Results} from '../../search/types.ts';
import {geometry} from '../geometry.ts';
import type {Model, Prompt} from '../model.ts';
import {hitsOf, type SearchState} from '../search-state.ts';
import {count, counted} from './count.ts';
import {dotted} from './heading.ts';
import {type Span, span} from './line.ts';

/** What was found, in words: `12 articles, 34 quotes, 2 speakers`. */
export function foundInWords({articles, quotes, speakers}: Results['counts']): SafeText {
	const all = [counted(articles, 'article'), counted(quotes, 'quote'), counted(speakers, 'speaker')];
	return ui(all.join(', '));
}

/** The same in little room. */
function foundInShort({articles, quotes, speakers}: Results['counts']): SafeText {
	return ui(`${count(articles + quotes + speakers)} found`);
}

/** What the bar at the top says of a search: that it is one, and of what once its prompt is closed. */
export function searchPlace({search, prompt}: Model): Span[] {
	const query = prompt?.kind === 'search' ? '' : safe(search?.query.trim() ?? '');
	const title = span(ui('Search'), 'strong');
	return query === '' ? [title] : [title, span(ui('  ')), span(`“${query}”` as SafeText, 'quiet')];
}

/** Which result an article was opened from: `result 3 of 48`; null when there are none any more. */
export function resultPosition({search}: Model): SafeText | null {
	const hits = hitsOf(search?.results ?? null).length;
	return search === null || hits === 0 ? null : ui(`result ${count(search.cursor + 1)} of ${count(hits)}`);
}

/** What can stand at the end of the bar, the longest first. */
export function searchAsides({search, prompt}: Model): SafeText[] {
	const results = search?.results ?? null;
	if (results === null || search === null) return [];
	const hits = hitsOf(results).length;
	const position = hits === 0 ? null : ui(`${count(search.cursor + 1)} of ${count(hits)}`);
	// While a line is typed the count stands beside it.
	const counts = prompt?.kind === 'search' ? null : foundInWords(results.counts);
	return [dotted(counts, position), dotted(position)];
}

/** What Tab has put into the line, and what there is of it: `Ada Holm · 14 · 2 of 5`. */
function choiceInWords({completions, at}: NonNullable<SearchState['completing']>): SafeText {
	const {label, count: number} = completions.choices[at]!;
	const place = ui(`${at + 1} of ${completions.choices.length}`);
	return dotted(safe(label), number === null ? null : count(number), place);
}

/** What stands beside the line of a search: what is wrong with it, or what it finds. */
export function searchAside(model: Model, prompt: Prompt): Span {
	const results = model.search?.results ?? null;
	const completing = model.search?.completing ?? null;
	if (completing !== null) return span(choiceInWords(completing), 'accent');
	if (results === null || prompt.line.text.trim() === '') return span(ui(''));
	const [problem] = results.problems;
	if (problem !== undefined) return span(safe(problem.text), 'bad');
	if (hitsOf(results).length === 0) return span(ui('nothing found'), 'bad');
	const {columns} = geometry(model);
	return span((columns >= 70 ? foundInWords : foundInShort)(results.counts), 'quiet');
}
