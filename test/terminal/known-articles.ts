import type {ArticleRow} from '../../source/archive/types.ts';
import type {ExportFormat, ExportPlan} from '../../source/reader/export-plan.ts';
import type {Known} from '../../source/terminal/exported.ts';
import {pageOf, rowOf} from '../fixtures/pages.ts';

export function listPlan(format: ExportFormat): ExportPlan {
	const query = {sort: 'newest', tab: 'all', search: '', text: '', since: '', kept: []} as const;
	return {format, of: {kind: 'list', query}};
}

/** A list of so many articles, with headlines of a kilobyte; nothing else is known. @param asked is told of every row */
export function knownArticles(number: number, asked: (id: number) => void = () => {}): Known {
	const row = rowOf(pageOf(1, {headline: 'The ferry waits. '.repeat(60), body: ['It waits.']}));
	const never = () => {
		throw new Error('nobody asked for it');
	};
	return {
		library: {
			page: () => undefined,
			find: () => undefined,
			speakers: never,
			speakerPage: () => null,
			problems: never,
			rows: ids =>
				ids.map((id): ArticleRow => {
					asked(id);
					return {...row, id};
				}),
		},
		lists: {
			everything: () => Array.from({length: number}, (_, at) => at + 1),
			mark: () => ({readAt: null, starredAt: null, place: null}),
		},
		search: {all: never},
		marks: {corrections: () => []},
		clippings: {matching: () => []},
	};
}
