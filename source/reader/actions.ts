import {openableUrl} from '../article/links.ts';
import {safe} from '../article/safe-text.ts';
import {sortIds, sorts} from '../article/sorts.ts';
import {linksOf} from '../typeset/links.ts';
import {amendable, amendments, nothingToAmend} from './amendments.ts';
import {selectedCorrection} from './corrections-state.ts';
import {geometry, previewFrom} from './geometry.ts';
import {litLink, nextLink} from './link-places.ts';
import type {Command} from './message.ts';
import {current, type Model, readingOf, searchOf, selectedProblem, type View} from './model.ts';
import {selectedStop} from './result-stops.ts';
import {whoIsMeant} from './speaker-at-hand.ts';
import {
	type SpeakersState,
	speakerOf,
	speakerSorts,
	speakerSortTitles,
	speakersOf,
} from './speakers-state.ts';
import {onlyIn} from './where.ts';

export const groups = ['Move', 'Read', 'Find', 'Mark', 'List', 'Article', 'Program'] as const;

/** One thing a person can do. Keys, bottom line, help, palette, README and rebinding all come from this table. */
export type Action = {
	readonly id: string;
	readonly title: string;
	readonly group: (typeof groups)[number] | 'Sort' | 'Amend';
	/** Keys as they come with the program, in the notation of `keys.ts`; the settings can replace them. */
	readonly keys: readonly string[];
	/** The views where it means something. */
	readonly where: readonly View[];
	readonly message: Command;
	/** A word or two for the bottom line. */
	readonly hint?: string;
	/** Why it cannot be done just now; null when it can. */
	readonly unavailable?: (model: Model) => string | null;
};

const article = ['brief', 'quotes', 'text'] as const;
const everywhere = [
	'list',
	...article,
	'search',
	'speakers',
	'speaker',
	'corrections',
	'problems',
	'settings',
] as const;
const reading = ['list', ...article] as const;

/** While the row of the selected article is on its way, what is asked of it waits for it. */
const isEmpty = ({list}: Model) => list.total === 0 && list.answered === list.query;

function needsArticle(model: Model): string | null {
	if (model.place.view === 'search') return current(model) === undefined ? 'no article is selected' : null;
	return readingOf(model) === null && isEmpty(model) ? 'no article is selected' : null;
}
const needsList = ({list}: Model) =>
	list.counts.all === 0 && list.answered !== null ? 'the list is empty' : null;

/** What opening takes: in the results a hit, a speaker or a quote among those, else an article. */
function needsSelected(model: Model): string | null {
	const {place} = model;
	if (place.view === 'speakers') return needsSpeakers(place.speakers);
	if (place.view === 'speaker') return place.speaker.page.total === 0 ? 'no quote is selected' : null;
	if (place.view === 'corrections') return needsCorrection(model);
	if (model.place.view !== 'search') return needsArticle(model);
	return selectedStop(model.place.search) === undefined ? 'nothing has been found' : null;
}

function needsCorrection(model: Model): string | null {
	return selectedCorrection(model) === undefined ? 'nothing that was put right is selected' : null;
}

/** While they are on their way, what is asked of the selected one waits for it. */
function needsSpeakers({answer, open}: SpeakersState): string | null {
	return open === null && (answer?.total ?? 0) === 0 ? 'nobody is quoted here' : null;
}

/** Whose page can be opened. */
function needsSpeaker(model: Model): string | null {
	const {place} = model;
	if (place.view === 'speakers') return needsSpeakers(place.speakers);
	const meant = whoIsMeant(model);
	return typeof meant === 'string' ? meant : null;
}

function needsSpeakersBehind(model: Model): string | null {
	return speakersOf(model) === null ? 'no list of speakers led here' : null;
}

function needsPreview(model: Model): string | null {
	if (geometry(model).previewColumns > 0) return needsArticle(model);
	return model.linear
		? 'nothing stands beside the list'
		: `a preview stands beside the list from ${previewFrom} columns on`;
}

function needsResults(model: Model): string | null {
	const search = searchOf(model);
	if (search === null) return 'no search led here';
	return selectedStop(search) === undefined ? 'nothing has been found' : null;
}

/** Unread articles are looked for in the list: not from an article that a search or a speaker led to. */
function needsListBehind(model: Model): string | null {
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

function needsFile(model: Model): string | null {
	if (model.place.view === 'problems') return needsEditable(model);
	return (
		needsArticle(model) ?? (current(model)?.keys.file === '-' ? 'the article came from standard input' : null)
	);
}

function needsUrl(model: Model): string | null {
	const none = needsArticle(model);
	const article = current(model);
	if (none !== null || article === undefined) return none;
	if (article.url === null) return 'the article names no link';
	return openableUrl(article.url) === null ? 'its link is not one to a web page' : null;
}

function needsLitLink(model: Model): string | null {
	const reading = readingOf(model);
	if (reading === null || linksOf(reading.page).length === 0) return 'the text is open and has no links';
	return litLink(reading) === undefined ? 'no link is lit; Tab goes to the next one' : null;
}

/** Every action. Where several take the same key in the same view, the first that is available gets it. */
export const actions: readonly Action[] = [
	{
		id: 'down',
		title: 'Next row, line or passage',
		group: 'Move',
		keys: ['down', 'j'],
		where: everywhere,
		message: {type: 'move', by: 'row', direction: 1},
	},
	{
		id: 'up',
		title: 'Previous row, line or passage',
		group: 'Move',
		keys: ['up', 'k'],
		where: everywhere,
		message: {type: 'move', by: 'row', direction: -1},
	},
	{
		id: 'deeper',
		title: 'One step deeper: Brief, Quotes, Text',
		group: 'Read',
		keys: ['right', 'l'],
		where: [...reading, 'search', 'speakers', 'speaker', 'corrections'],
		message: {type: 'deeper'},
		hint: 'deeper',
		unavailable: model => (model.place.view === 'text' ? 'the text is the last step' : needsSelected(model)),
	},
	{
		id: 'open-link',
		title: 'Open the link that is lit outside (asks first)',
		group: 'Read',
		keys: ['enter'],
		where: ['text'],
		message: {type: 'open-link'},
		hint: 'open the link',
		unavailable: needsLitLink,
	},
	{
		id: 'open',
		title: 'Open; on a passage: its place in the text',
		group: 'Read',
		keys: ['enter'],
		where: everywhere,
		message: {type: 'open'},
		hint: 'open',
		unavailable: model =>
			model.place.view === 'settings'
				? null
				: model.place.view === 'problems'
					? 'a file that could not be read is opened in your editor'
					: model.place.view === 'text'
						? 'the text is open'
						: needsSelected(model),
	},
	{
		id: 'leave-link',
		title: 'Put out the light of the link',
		group: 'Read',
		keys: ['esc'],
		where: ['text'],
		message: {type: 'leave-link'},
		hint: 'leave it',
		unavailable: needsLitLink,
	},
	{
		id: 'clear-speakers',
		title: 'Show all speakers again',
		group: 'Find',
		keys: ['esc'],
		where: ['speakers'],
		message: {type: 'clear-speakers'},
		hint: 'all speakers',
		unavailable: ({place}) =>
			place.view === 'speakers' && place.speakers.query.text !== '' ? null : 'all speakers are shown',
	},
	{
		id: 'back',
		title: 'Back to where you came from',
		group: 'Read',
		keys: ['left', 'h', 'esc', 'q'],
		where: [...article, 'search', 'speakers', 'speaker', 'corrections', 'problems', 'settings'],
		message: {type: 'back'},
		hint: 'back',
	},
	{
		id: 'page-down',
		title: 'One page on; at the end of a text: the next article',
		group: 'Move',
		keys: ['space', 'pagedown', 'f'],
		where: everywhere,
		message: {type: 'move', by: 'page', direction: 1},
		hint: 'page',
	},
	{
		id: 'page-up',
		title: 'One page back',
		group: 'Move',
		keys: ['pageup', 'b'],
		where: everywhere,
		message: {type: 'move', by: 'page', direction: -1},
	},
	{
		id: 'half-down',
		title: 'Half a page on',
		group: 'Move',
		keys: ['d', '^d'],
		where: everywhere,
		message: {type: 'move', by: 'half', direction: 1},
	},
	{
		id: 'half-up',
		title: 'Half a page back',
		group: 'Move',
		keys: ['u', '^u'],
		where: everywhere,
		message: {type: 'move', by: 'half', direction: -1},
	},
	{
		id: 'top',
		title: 'To the top',
		group: 'Move',
		keys: ['g', 'home'],
		where: everywhere,
		message: {type: 'move', by: 'end', direction: -1},
	},
	{
		id: 'end',
		title: 'To the end',
		group: 'Move',
		keys: ['G', 'end'],
		where: everywhere,
		message: {type: 'move', by: 'end', direction: 1},
	},
	...([1, -1] as const).flatMap((direction): Action[] => {
		const way = direction > 0 ? 'on' : 'back';
		const scroll = {type: 'scroll-preview', direction} as const;
		const about = {group: 'Move', where: ['list'], unavailable: needsPreview} as const;
		const name = direction > 0 ? 'down' : 'up';
		return [
			{
				...about,
				id: `preview-${name}`,
				title: `Preview: a line ${way}`,
				keys: [`shift-${name}`, direction > 0 ? '^e' : '^y'],
				message: {...scroll, by: 'row'},
			},
			{
				...about,
				id: `preview-half-${name}`,
				title: `Preview: half a page ${way}`,
				keys: [direction > 0 ? '}' : '{'],
				message: {...scroll, by: 'half'},
			},
		];
	}),
	{
		id: 'brief',
		title: 'Brief',
		group: 'Read',
		keys: ['1'],
		where: article,
		message: {type: 'show', view: 'brief'},
	},
	{
		id: 'quotes',
		title: 'Quotes',
		group: 'Read',
		keys: ['2'],
		where: article,
		message: {type: 'show', view: 'quotes'},
	},
	{
		id: 'text',
		title: 'Text',
		group: 'Read',
		keys: ['3'],
		where: article,
		message: {type: 'show', view: 'text'},
	},
	{
		id: 'next-link',
		title: 'Next link of the text; after the last: next view',
		group: 'Read',
		keys: ['tab'],
		where: ['text'],
		message: {type: 'jump', to: 'link', direction: 1},
		hint: 'next link',
		unavailable: model => (nextLink(model, 1) === null ? 'there is no link below' : null),
	},
	{
		id: 'previous-link',
		title: 'Previous link of the text; before the first: previous view',
		group: 'Read',
		keys: ['shift-tab'],
		where: ['text'],
		message: {type: 'jump', to: 'link', direction: -1},
		unavailable: model => (nextLink(model, -1) === null ? 'there is no link above' : null),
	},
	{
		id: 'next-view',
		title: 'Next view of the article',
		group: 'Read',
		keys: ['tab'],
		where: article,
		message: {type: 'cycle', direction: 1},
	},
	{
		id: 'previous-view',
		title: 'Previous view of the article',
		group: 'Read',
		keys: ['shift-tab'],
		where: article,
		message: {type: 'cycle', direction: -1},
	},
	{
		id: 'next-article',
		title: 'Next article of the list, or of the results of a search',
		group: 'Read',
		keys: ['J'],
		where: article,
		message: {type: 'neighbour', direction: 1},
		hint: 'next article',
	},
	{
		id: 'previous-article',
		title: 'Previous article of the list, or of the results of a search',
		group: 'Read',
		keys: ['K'],
		where: article,
		message: {type: 'neighbour', direction: -1},
	},
	{
		id: 'speakers',
		title: 'Speakers: everybody who is quoted',
		group: 'Read',
		keys: ['p'],
		where: ['list'],
		message: {type: 'speakers'},
		hint: 'speakers',
	},
	{
		id: 'speakers-anywhere',
		title: 'Speakers from anywhere',
		group: 'Read',
		keys: ['P'],
		where: everywhere,
		message: {type: 'speakers'},
		unavailable: ({place}) => (place.view === 'speakers' ? 'they are on the screen' : null),
	},
	{
		id: 'speaker',
		title: 'Speaker: the page of whoever said it',
		group: 'Read',
		keys: ['p'],
		where: [...article, 'search', 'speakers'],
		message: {type: 'speaker'},
		hint: 'speaker',
		unavailable: needsSpeaker,
	},
	...([1, -1] as const).map(
		(direction): Action => ({
			id: direction > 0 ? 'next-speaker' : 'previous-speaker',
			title: `${direction > 0 ? 'Next' : 'Previous'} speaker of the list one came from`,
			group: 'Read',
			keys: [direction > 0 ? 'J' : 'K'],
			where: ['speaker'],
			message: {type: 'neighbour-speaker', direction},
			hint: direction > 0 ? 'next speaker' : 'previous speaker',
			unavailable: needsSpeakersBehind,
		}),
	),
	{
		id: 'all',
		title: 'List all articles',
		group: 'List',
		keys: ['1'],
		where: ['list'],
		message: {type: 'tab', tab: 'all'},
	},
	{
		id: 'unread',
		title: 'List unread articles',
		group: 'List',
		keys: ['2'],
		where: ['list'],
		message: {type: 'tab', tab: 'unread'},
	},
	{
		id: 'starred',
		title: 'List starred articles',
		group: 'List',
		keys: ['3'],
		where: ['list'],
		message: {type: 'tab', tab: 'starred'},
	},
	...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
		(which, number): Action => ({
			id: `saved-${number + 1}`,
			title: `List what the ${which} saved search finds`,
			group: 'List',
			keys: [String(number + 4)],
			where: ['list'],
			message: {type: 'saved', number},
			unavailable: ({preferences}) =>
				Object.keys(preferences.savedSearches).length > number
					? null
					: 'there is no such saved search; w on the results of a search saves one',
		}),
	),
	{
		id: 'next-tab',
		title: 'Next of all, unread, starred, saved searches',
		group: 'List',
		keys: ['tab'],
		where: ['list'],
		message: {type: 'cycle-tab', direction: 1},
	},
	{
		id: 'previous-tab',
		title: 'Previous of all, unread, starred, saved searches',
		group: 'List',
		keys: ['shift-tab'],
		where: ['list'],
		message: {type: 'cycle-tab', direction: -1},
	},
	{
		id: 'search',
		title: 'Search the archive',
		group: 'Find',
		keys: ['/'],
		where: ['list', 'search'],
		message: {type: 'ask', prompt: 'search'},
		hint: 'search',
	},
	{
		id: 'search-anywhere',
		title: 'Search the archive from anywhere',
		group: 'Find',
		keys: ['^f'],
		where: everywhere,
		message: {type: 'ask', prompt: 'search'},
	},
	{
		id: 'save-search',
		title: 'Save this search',
		group: 'Find',
		keys: ['w'],
		where: ['search'],
		message: {type: 'save-search'},
		hint: 'save',
		unavailable: model => (searchOf(model)?.query.trim() ? null : 'nothing is looked for'),
	},
	{
		id: 'forget-search',
		title: 'Forget this saved search',
		group: 'Find',
		keys: ['W'],
		where: ['list'],
		message: {type: 'forget-search'},
		unavailable: ({list}) => (list.query.search === '' ? 'the list is of no saved search' : null),
	},
	{
		id: 'narrow',
		title: 'Narrow the list to what matches a few letters',
		group: 'Find',
		keys: ['F'],
		where: ['list'],
		message: {type: 'ask', prompt: 'narrow'},
		hint: 'narrow',
		unavailable: needsList,
	},
	{
		id: 'narrow-speakers',
		title: 'Narrow the speakers to those whose names match a few letters',
		group: 'Find',
		keys: ['/', 'F'],
		where: ['speakers'],
		message: {type: 'ask', prompt: 'narrow-speakers'},
		hint: 'narrow',
		unavailable: ({place}) =>
			place.view === 'speakers' && place.speakers.query.text === '' ? needsSpeakers(place.speakers) : null,
	},
	{
		id: 'clear',
		title: 'Show the whole list again',
		group: 'Find',
		keys: ['esc'],
		where: ['list'],
		message: {type: 'clear'},
		hint: 'whole list',
		unavailable: ({list}) =>
			list.query.text === '' && list.query.tab === 'all' && list.query.search === ''
				? 'the whole list is shown'
				: null,
	},
	{
		id: 'find',
		title: 'Find in this article',
		group: 'Find',
		keys: ['/'],
		where: article,
		message: {type: 'ask', prompt: 'find'},
		hint: 'find',
	},
	{
		id: 'next-match',
		title: 'Next match',
		group: 'Find',
		keys: ['n'],
		where: article,
		message: {type: 'jump', to: 'match', direction: 1},
		hint: 'next match',
		unavailable: model => (readingOf(model)?.find?.matches.length ? null : 'nothing has been found yet'),
	},
	{
		id: 'previous-match',
		title: 'Previous match',
		group: 'Find',
		keys: ['N'],
		where: article,
		message: {type: 'jump', to: 'match', direction: -1},
		unavailable: model => (readingOf(model)?.find?.matches.length ? null : 'nothing has been found yet'),
	},
	{
		id: 'next-result',
		title: 'Next result of the search',
		group: 'Find',
		keys: ['n'],
		where: [...article, 'search'],
		message: {type: 'jump', to: 'result', direction: 1},
		hint: 'next result',
		unavailable: needsResults,
	},
	{
		id: 'previous-result',
		title: 'Previous result of the search',
		group: 'Find',
		keys: ['N'],
		where: [...article, 'search'],
		message: {type: 'jump', to: 'result', direction: -1},
		unavailable: needsResults,
	},
	{
		id: 'next-group',
		title: 'Next group of results: quotes, speakers',
		group: 'Move',
		keys: [']'],
		where: ['search'],
		message: {type: 'jump', to: 'group', direction: 1},
		unavailable: needsResults,
	},
	{
		id: 'previous-group',
		title: 'Previous group of results',
		group: 'Move',
		keys: ['['],
		where: ['search'],
		message: {type: 'jump', to: 'group', direction: -1},
		unavailable: needsResults,
	},
	{
		id: 'next-unread',
		title: 'Next unread article',
		group: 'Move',
		keys: ['n'],
		where: reading,
		message: {type: 'jump', to: 'unread', direction: 1},
		hint: 'next unread',
		unavailable: needsListBehind,
	},
	{
		id: 'previous-unread',
		title: 'Previous unread article',
		group: 'Move',
		keys: ['N'],
		where: reading,
		message: {type: 'jump', to: 'unread', direction: -1},
		unavailable: needsListBehind,
	},
	{
		id: 'next-day',
		title: 'Next day in the list',
		group: 'Move',
		keys: [']'],
		where: ['list'],
		message: {type: 'jump', to: 'day', direction: 1},
		unavailable: needsList,
	},
	{
		id: 'previous-day',
		title: 'Previous day in the list',
		group: 'Move',
		keys: ['['],
		where: ['list'],
		message: {type: 'jump', to: 'day', direction: -1},
		unavailable: needsList,
	},
	{
		id: 'next-quote',
		title: 'Next quote',
		group: 'Move',
		keys: [']'],
		where: article,
		message: {type: 'jump', to: 'quote', direction: 1},
		unavailable: model => (readingOf(model)?.page.quotes.length ? null : 'the article quotes nobody'),
	},
	{
		id: 'previous-quote',
		title: 'Previous quote',
		group: 'Move',
		keys: ['['],
		where: article,
		message: {type: 'jump', to: 'quote', direction: -1},
		unavailable: model => (readingOf(model)?.page.quotes.length ? null : 'the article quotes nobody'),
	},
	{
		id: 'next-paragraph',
		title: 'Next paragraph',
		group: 'Move',
		keys: ['}'],
		where: article,
		message: {type: 'jump', to: 'paragraph', direction: 1},
	},
	{
		id: 'previous-paragraph',
		title: 'Previous paragraph',
		group: 'Move',
		keys: ['{'],
		where: article,
		message: {type: 'jump', to: 'paragraph', direction: -1},
	},
	{
		id: 'read',
		title: 'Mark as read, or as unread again',
		group: 'Mark',
		keys: ['m'],
		where: [...reading, 'search'],
		message: {type: 'toggle', mark: 'read'},
		unavailable: needsArticle,
	},
	{
		id: 'star',
		title: 'Star, or take the star away',
		group: 'Mark',
		keys: ['s'],
		where: [...reading, 'search'],
		message: {type: 'toggle', mark: 'star'},
		hint: 'star',
		unavailable: needsArticle,
	},
	{
		id: 'read-all',
		title: 'Mark everything in this list as read',
		group: 'Mark',
		keys: [],
		where: ['list'],
		message: {type: 'mark-all-read'},
		unavailable: ({list}) => (list.counts.unread !== 0 && list.total > 0 ? null : 'nothing here is unread'),
	},
	{
		id: 'undo',
		title: 'Undo the last change of a mark or place',
		group: 'Mark',
		keys: ['z'],
		where: everywhere,
		message: {type: 'undo'},
	},
	{
		id: 'redo',
		title: 'Do again what was undone',
		group: 'Mark',
		keys: ['Z'],
		where: everywhere,
		message: {type: 'redo'},
	},
	{
		id: 'sort',
		title: 'Sort the list',
		group: 'List',
		keys: ['O'],
		where: ['list', 'speakers'],
		message: {type: 'pick', picker: 'sort'},
		hint: 'sort',
	},
	...sortIds.map(
		(sort): Action => ({
			id: `sort-${sort}`,
			title: `Sort: ${sorts[sort]}`,
			group: 'Sort',
			keys: [],
			where: ['list'],
			message: {type: 'sort', sort},
			unavailable: ({preferences}) => (preferences.sort === sort ? 'the list is sorted so' : null),
		}),
	),
	...speakerSorts.map(
		(sort): Action => ({
			id: `sort-speakers-${sort}`,
			title: `Sort the speakers: ${speakerSortTitles[sort]}`,
			group: 'Sort',
			keys: [],
			where: ['speakers'],
			message: {type: 'sort-speakers', sort},
			unavailable: ({speakerSort}) => (speakerSort === sort ? 'they are sorted so' : null),
		}),
	),
	{
		id: 'amend',
		title: 'Put right who said this, or who is who',
		group: 'Mark',
		keys: ['a'],
		where: amendable,
		message: {type: 'pick', picker: 'amend'},
		hint: 'amend',
		unavailable: nothingToAmend,
	},
	...amendments.map(
		({what, title, where, why}): Action => ({
			id: `amend-${what}`,
			title,
			group: 'Amend',
			keys: [],
			where,
			message: {type: 'amend', what},
			unavailable: why,
		}),
	),
	{
		id: 'corrections',
		title: 'Everything that was put right',
		group: 'Amend',
		keys: [],
		where: everywhere,
		message: {type: 'corrections'},
		unavailable: ({place}) => (place.view === 'corrections' ? 'it is on the screen' : null),
	},
	{
		id: 'take-back',
		title: 'Take back what was put right',
		group: 'Mark',
		keys: ['x', 'delete'],
		where: ['corrections'],
		message: {type: 'take-back'},
		hint: 'take back',
		unavailable: needsCorrection,
	},
	{
		id: 'narrower',
		title: 'Narrower column',
		group: 'Article',
		keys: ['<'],
		where: article,
		message: {type: 'widen', direction: -1},
	},
	{
		id: 'wider',
		title: 'Wider column',
		group: 'Article',
		keys: ['>'],
		where: article,
		message: {type: 'widen', direction: 1},
	},
	{
		id: 'edit',
		title: 'Open the file in your editor',
		group: 'Article',
		keys: ['e'],
		where: [...reading, 'problems'],
		message: {type: 'edit'},
		hint: 'edit',
		unavailable: needsFile,
	},
	{
		id: 'open-url',
		title: 'Open the link outside (asks first)',
		group: 'Article',
		keys: ['o'],
		where: reading,
		message: {type: 'open-url'},
		unavailable: needsUrl,
	},
	{
		id: 'rescan',
		title: 'Look for new and changed files',
		group: 'Program',
		keys: ['r'],
		where: ['list', 'speakers', 'speaker', 'corrections', 'problems'],
		message: {type: 'rescan'},
		hint: 'look again',
		unavailable: ({progress}) => (progress.finished ? null : 'files are being read'),
	},
	{
		id: 'problems',
		title: 'Check the unreadable files: what could not be read, and why',
		group: 'Program',
		keys: ['!'],
		where: everywhere,
		message: {type: 'problems'},
		hint: 'unreadable files',
		unavailable: ({place}) => (place.view === 'problems' ? 'they are on the screen' : null),
	},
	{
		id: 'palette',
		title: 'Palette: everything that can be done',
		group: 'Program',
		keys: [':', '^p'],
		where: everywhere,
		message: {type: 'pick', picker: 'palette'},
		hint: 'all actions',
	},
	{
		id: 'help',
		title: 'Help: the keys of this view',
		group: 'Program',
		keys: ['?', 'f1'],
		where: everywhere,
		message: {type: 'pick', picker: 'help'},
		hint: 'help',
	},
	{
		id: 'settings',
		title: 'Settings',
		group: 'Program',
		keys: [','],
		where: [...reading, 'search', 'speakers', 'speaker', 'corrections', 'problems'],
		message: {type: 'settings'},
	},
	{
		id: 'redraw',
		title: 'Draw the screen anew',
		group: 'Program',
		keys: ['^l'],
		where: everywhere,
		message: {type: 'redraw'},
	},
	{
		id: 'suspend',
		title: 'Suspend; `fg` comes back',
		group: 'Program',
		keys: ['^z'],
		where: everywhere,
		message: {type: 'suspend'},
	},
	{
		id: 'leave',
		title: 'Quit',
		group: 'Program',
		keys: ['q'],
		where: ['list'],
		message: {type: 'quit'},
		hint: 'quit',
	},
	{
		id: 'quit',
		title: 'Quit from anywhere',
		group: 'Program',
		keys: ['^c'],
		where: everywhere,
		message: {type: 'quit'},
	},
];

const byId = new Map(actions.map(action => [action.id, action]));

/** The action of this id. @throws when there is none. */
export function actionOf(id: string): Action {
	const action = byId.get(id);
	if (action === undefined) throw new Error(`There is no action "${id}".`);
	return action;
}

/** Why the action cannot be done now, in words; null when it can. */
export function whyNot(action: Action, model: Model): string | null {
	if (!action.where.includes(model.place.view)) return onlyIn(action.where);
	return action.unavailable?.(model) ?? null;
}
