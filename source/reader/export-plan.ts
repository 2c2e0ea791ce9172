/** What `S` writes: what is on the screen, in a format. */
import type {ListQuery} from '../archive/list-question.ts';
import type {SpeakerId, SpeakerSort} from '../archive/speaker-types.ts';
import type {ArticleId} from '../archive/types.ts';
import type {ReferenceStyle} from '../article/citation-styles.ts';
import type {ArticleKeys} from '../article/identity.ts';
import {type ArticleView, type Model, readingOf, type View} from './model.ts';

/** The formats in the order in which they are offered, and how they are called. */
export const exportFormats = {
	markdown: 'Markdown',
	text: 'plain text',
	json: 'JSON Lines',
	csv: 'CSV, for a spreadsheet',
} as const;
export type ExportFormat = keyof typeof exportFormats;

/** What is to be written. */
export type Exported =
	/** The whole list as it is shown: its tab, its search, what it is narrowed to. */
	| {readonly kind: 'list'; readonly query: ListQuery}
	| {
			readonly kind: 'article';
			readonly view: ArticleView;
			readonly id: ArticleId;
			readonly keys: ArticleKeys;
	  }
	/** All that a search finds. */
	| {readonly kind: 'results'; readonly query: string}
	| {readonly kind: 'speakers'; readonly sort: SpeakerSort; readonly text: string}
	/** What somebody said, article by article. */
	| {readonly kind: 'speaker'; readonly id: SpeakerId}
	/** All clippings with these words, '' for all; how they are cited. */
	| {readonly kind: 'clippings'; readonly text: string; readonly style: ReferenceStyle}
	| {readonly kind: 'corrections' | 'problems'};

export type ExportPlan = {readonly format: ExportFormat; readonly of: Exported};

/** How what is on the screen is called, where it can be written. */
const names: Readonly<Partial<Record<View, string>>> = {
	list: 'the list',
	brief: 'the brief',
	quotes: 'the quotes',
	text: 'the text',
	search: 'all results',
	speakers: 'the speakers',
	speaker: 'what the speaker said',
	clippings: 'the clippings',
	corrections: 'what was put right',
	problems: 'the unreadable files',
};

/** The views of which something can be written. */
export const exportable = Object.keys(names) as readonly View[];

/** `Write the quotes to a file`. */
export function exportTitle({place}: Pick<Model, 'place'>): string {
	return `Write ${names[place.view] ?? 'this'} to a file`;
}

/** What is on the screen; in words, why there is nothing to write. */
export function exportedNow(model: Model): Exported | string {
	const {place, list} = model;
	const reading = readingOf(model);
	if (reading !== null) {
		const {id, keys} = reading.page;
		return {kind: 'article', view: place.view as ArticleView, id, keys};
	}
	switch (place.view) {
		case 'list':
			return list.total === 0 && list.answered === list.query
				? 'the list is empty'
				: {kind: 'list', query: list.query};
		case 'search': {
			const {query, results} = place.search;
			const found =
				results === null ? 0 : results.articles.length + results.quotes.length + results.speakers.length;
			return found === 0 ? 'nothing has been found' : {kind: 'results', query};
		}
		case 'speakers': {
			const {answer, query} = place.speakers;
			if (answer !== null && answer.total === 0) return 'nobody is quoted here';
			return {kind: 'speakers', sort: query.sort, text: answer?.corrected ?? query.text};
		}
		case 'speaker':
			return place.speaker.page.total === 0
				? 'no quote is known'
				: {kind: 'speaker', id: place.speaker.page.speaker.id};
		case 'clippings':
			return place.clippings.answer?.total === 0
				? 'there is no clipping'
				: {kind: 'clippings', text: place.clippings.text, style: model.preferences.citationStyle};
		case 'corrections':
			return place.corrections.answer?.total === 0 ? 'nothing has been put right yet' : {kind: 'corrections'};
		case 'problems':
			return model.problems.answer?.total === 0 ? 'every file could be read' : {kind: 'problems'};
		default:
			return 'nothing here can be written to a file';
	}
}

/** Why nothing can be written just now; null when it can. */
export function needsExportable(model: Model): string | null {
	const exported = exportedNow(model);
	return typeof exported === 'string' ? exported : null;
}

/** What is told of an export; the file's name is as it was typed, or as it is proposed. */
export type ExportTold =
	| {readonly state: 'proposed'; readonly file: string}
	/** It is not written; `exists` when it would be if it were to replace the file. */
	| {readonly state: 'refused'; readonly why: string; readonly exists: boolean}
	| {readonly state: 'begun'}
	| {readonly state: 'writing'; readonly text: string}
	| {readonly state: 'over'; readonly text: string; readonly tone: 'plain' | 'good' | 'bad'};
