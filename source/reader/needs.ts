/** What actions need, each in words why it cannot be done just now; null when it can. */
import {openableUrl} from '../article/links.ts';
import {safe} from '../article/safe-text.ts';
import {linksOf} from '../typeset/links.ts';
import {atHand} from './at-hand.ts';
import {partAtHand} from './clipped-part.ts';
import {selectedClipping} from './clippings-state.ts';
import {comparableAtHand} from './compare-at-hand.ts';
import {selectedCorrection} from './corrections-state.ts';
import {geometry, previewFrom} from './geometry.ts';
import {litLink} from './link-places.ts';
import {current, type Model, readingOf, searchOf, selectedProblem} from './model.ts';
import {selectedStop} from './result-stops.ts';
import {whoIsMeant} from './speaker-at-hand.ts';
import {type SpeakersState, speakerOf, speakersOf} from './speakers-state.ts';

/** While the row of the selected article is on its way, what is asked of it waits for it. */
const isEmpty = ({list}: Model) => list.total === 0 && list.answered === list.query;

export function needsArticle(model: Model): string | null {
	if (model.place.view === 'search') return current(model) === undefined ? 'no article is selected' : null;
	return readingOf(model) === null && isEmpty(model) ? 'no article is selected' : null;
}
/** What is copied, kept or piped. In the list it may be on its way. */
export function needsAtHand(model: Model): string | null {
	if (model.place.view === 'list') return needsArticle(model);
	const hand = atHand(model);
	return typeof hand === 'string' ? hand : null;
}

export const needsList = ({list}: Model) =>
	list.counts.all === 0 && list.answered !== null ? 'the list is empty' : null;

/** What opening takes: in the results a hit, a speaker or a quote among those, else an article. */
export function needsSelected(model: Model): string | null {
	const {place} = model;
	if (place.view === 'speakers') return needsSpeakers(place.speakers);
	if (place.view === 'speaker') return place.speaker.page.total === 0 ? 'no quote is selected' : null;
	if (place.view === 'compare') return null;
	if (place.view === 'corrections') return needsCorrection(model);
	if (place.view === 'clippings') return needsClipping(model);
	if (model.place.view !== 'search') return needsArticle(model);
	return selectedStop(model.place.search) === undefined ? 'nothing has been found' : null;
}

/** What can be kept. */
export function needsPart(model: Model): string | null {
	if (model.place.view === 'clippings') return needsClipping(model);
	const part = partAtHand(model, null);
	return typeof part === 'string' ? part : null;
}

export function needsClipping(model: Model): string | null {
	return selectedClipping(model) === undefined ? 'no clipping is selected' : null;
}

export function needsCorrection(model: Model): string | null {
	return selectedCorrection(model) === undefined ? 'nothing that was put right is selected' : null;
}

/** While they are on their way, what is asked of the selected one waits for it. */
export function needsSpeakers({answer, open}: SpeakersState): string | null {
	return open === null && (answer?.total ?? 0) === 0 ? 'nobody is quoted here' : null;
}

/** What can be compared; while the selected row is on its way, what is asked of it waits for it. */
export function needsComparable(model: Model): string | null {
	const {place} = model;
	if (place.view === 'list') return needsArticle(model);
	if (place.view === 'speakers') return needsSpeakers(place.speakers);
	return comparableAtHand(model) === null ? 'no article or speaker is selected' : null;
}

/** Whose page can be opened. */
export function needsSpeaker(model: Model): string | null {
	const {place} = model;
	if (place.view === 'speakers') return needsSpeakers(place.speakers);
	const meant = whoIsMeant(model);
	return typeof meant === 'string' ? meant : null;
}

export function needsSpeakersBehind(model: Model): string | null {
	return speakersOf(model) === null ? 'no list of speakers led here' : null;
}

export function needsPreview(model: Model): string | null {
	if (geometry(model).previewColumns > 0) return needsArticle(model);
	return model.linear
		? 'nothing stands beside the list'
		: `a preview stands beside the list from ${previewFrom} columns on`;
}

export function needsResults(model: Model): string | null {
	const search = searchOf(model);
	if (search === null) return 'no search led here';
	return selectedStop(search) === undefined ? 'nothing has been found' : null;
}

/** Unread articles are looked for in the list: not from an article that a search or a speaker led to. */
export function needsListBehind(model: Model): string | null {
	if (speakerOf(model) !== null) return 'a speaker led here, not the list';
	return searchOf(model) === null ? needsList(model) : 'a search led here, not the list';
}

/** Reports on what is no text, or cannot be opened by anybody. */
const notForEditors: ReadonlySet<string> = new Set([
	'E-READ',
	'E-LINK',
	'E-LIMIT',
	'E-BINARY',
	'E-FORMAT',
	'E-BOMB',
]);

function needsEditable(model: Model): string | null {
	const problem = selectedProblem(model);
	if (problem === undefined) return 'no file is selected';
	if (problem.kind === 'passed-over') return 'a folder is no file to edit';
	if (problem.file === '-') return 'the article came from standard input';
	const {error} = problem.report;
	if (error === null || !notForEditors.has(error.code)) return null;
	return `there is no text to edit: ${safe(error.text)}`;
}

export function needsFile(model: Model): string | null {
	if (model.place.view === 'problems') return needsEditable(model);
	return (
		needsArticle(model) ?? (current(model)?.keys.file === '-' ? 'the article came from standard input' : null)
	);
}

export function needsUrl(model: Model): string | null {
	const none = needsArticle(model);
	const article = current(model);
	if (none !== null || article === undefined) return none;
	if (article.url === null) return 'the article names no link';
	return openableUrl(article.url) === null ? 'its link is not one to a web page' : null;
}

export function needsLitLink(model: Model): string | null {
	const reading = readingOf(model);
	if (reading === null || linksOf(reading.page).length === 0) return 'the text is open and has no links';
	return litLink(reading) === undefined ? 'no link is lit; Tab goes to the next one' : null;
}
