/** What is looked for in one article: found while it is typed, kept by Enter, gone through by `n` and `N`. */

import {count} from '../../article/count.ts';
import {type SafeText, safe, safeText, ui} from '../../article/safe-text.ts';
import {cut} from '../../typeset/fit.ts';
import {layoutText, titleLineAt} from '../../typeset/text-layout.ts';
import {andThen, type Step, step} from '../effect.ts';
import {findMatches} from '../find.ts';
import {geometry} from '../geometry.ts';
import type {Direction} from '../message.ts';
import {type Find, type Model, type Reading, readingOf, withReading} from '../model.ts';
import type {Prompt} from '../prompts.ts';
import {offsetOver, topRow} from '../text-window.ts';
import {notify} from './notice.ts';
import {lightUp, showView} from './reading.ts';

/**
 * The article with what is looked for found, standing on the first match from the top of the screen where the search
 * began.
 */
export function findFrom(model: Model, before: Reading | null, query: string): Model {
	if (before === null) return model;
	const matches = findMatches(before.page, query);
	const {lines, headingRows} = layoutText(before.page, geometry(model).measure);
	const top = topRow(model, before);
	const from = lines[top]?.start ?? 0;
	const found = matches.findIndex(match => (match.in === 'title' ? top < headingRows : match.start >= from));
	const current = matches.length === 0 ? -1 : Math.max(0, found);
	return stand(model, {...before, find: {query, matches, current}});
}

/** The text moved to the current match. */
function stand(model: Model, reading: Reading): Model {
	const match = reading.find?.matches[reading.find.current];
	if (match === undefined) return withReading(model, reading);
	if (match.in === 'body')
		return withReading(model, {...lightUp(model, reading, {...match, text: ''}), lit: null});
	const row = titleLineAt(layoutText(reading.page, geometry(model).measure), match.start);
	return withReading(model, {...reading, at: offsetOver(model, reading.page, row), lit: null});
}

/** The next or previous match; that it goes round at the end is said. */
export function nextMatch(model: Model, direction: Direction): Step {
	const reading = readingOf(model);
	const find = reading?.find;
	if (!reading || !find || find.matches.length === 0) return step(model);
	const all = find.matches.length;
	const next: Find = {...find, current: (find.current + direction + all) % all};
	const there = stand(model, {...reading, find: next});
	if (next.current === find.current + direction) return step(there);
	if (all === 1) return notify(there, safeText`${quoted(next)} stands here only.`);
	const way = direction > 0 ? ui('round from the end to the top') : ui('round from the top to the end');
	return notify(there, safeText`${matchPlace(next)}, ${way}`);
}

/** Which match one stands on: `“ferry” 3 of 9`. */
export function matchPlace(find: Find): SafeText {
	return safeText`${quoted(find)} ${ui(count(find.current + 1))} of ${ui(count(find.matches.length))}`;
}

function quoted({query}: Pick<Find, 'query'>): SafeText {
	return safeText`“${cut(safe(query.trim()), 30)}”`;
}

/**
 * Enter: what was found stays, and is shown in the Text. Where nothing was found that is said, and what was found before
 * stays; an empty line goes on to the next match of that.
 * @param model without the prompt
 */
export function keepFound(model: Model, {line, before}: Extract<Prompt, {kind: 'find'}>): Step {
	const query = line.text.trim();
	const old = {...model, ...before};
	if (query === '') return andThen(shownInText(old), next => nextMatch(next, 1));
	if (readingOf(model)?.find?.matches.length) return shownInText(model);
	return notify(old, safeText`${quoted({query})} is not in this article.`, 'bad');
}

/** The Text with the match one stands on; the view that is open when nothing has been found. */
export function shownInText(model: Model): Step {
	if (!readingOf(model)?.find?.matches.length) return step(model);
	return andThen(showView(model, 'text'), next => {
		const reading = readingOf(next);
		return step(reading === null ? next : stand(next, reading));
	});
}
