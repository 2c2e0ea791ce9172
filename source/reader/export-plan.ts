import type {ArticleId, SpeakerId} from '../archive/types.ts';

/** What can be copied of an article. */
export const copyKinds = ['quote', 'apa', 'mla', 'chicago', 'card', 'link', 'text', 'markdown'] as const;
export type CopyKind = (typeof copyKinds)[number];

export const exportSubjects = ['brief', 'quotes', 'text', 'list'] as const;
export type ExportSubject = (typeof exportSubjects)[number];
export const exportFormats = ['markdown', 'text', 'json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is to be written to a file. */
export type ExportPlan = {
	readonly subject: ExportSubject;
	readonly format: ExportFormat;
	/** One article; the articles of the list as it is shown; all that a search finds; all that a speaker is quoted with. */
	readonly of:
		| {readonly kind: 'article'; readonly id: ArticleId}
		| {readonly kind: 'articles'; readonly ids: readonly ArticleId[]}
		| {readonly kind: 'found'; readonly query: string}
		| {readonly kind: 'speaker'; readonly id: SpeakerId};
};
