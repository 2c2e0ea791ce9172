/** What is opened outside of the reader: the file in an editor, the link in a browser. */
import {openableUrl} from '../../article/links.ts';
import {type Step, step} from '../effect.ts';
import {emptyLine} from '../line-edit.ts';
import {current, type Model, readingOf, selectedProblem} from '../model.ts';
import {articleIsGone, notify} from './notice.ts';
import {wordsOnScreen} from './reading.ts';

/** Has the file of the article found, so that the editor opens it where one reads. */
export function edit(model: Model): Step {
	if (model.place.view === 'problems') {
		const problem = selectedProblem(model);
		return problem === undefined ? step(model) : step(model, {type: 'locate-file', file: problem.file});
	}
	const reading = readingOf(model);
	const article = current(model);
	if (article === undefined) return notify(model, articleIsGone, 'bad');
	const near = reading === null ? '' : wordsOnScreen(model, reading);
	return step(model, {type: 'locate', id: article.id, near});
}

/** Asks before a link is opened outside. @param refusal what is said of one that may not be */
export function askToOpen(model: Model, raw: string, refusal: string): Step {
	const openable = openableUrl(raw);
	if (openable === null) return notify(model, refusal);
	return step({...model, prompt: {kind: 'confirm-url', line: emptyLine, complaint: null, url: openable.url}});
}

/** The true host of a link is shown before anything is opened. */
export function confirmUrl(model: Model): Step {
	return askToOpen(model, current(model)?.url ?? '', 'The article names no link to a web page.');
}
