/** Something of everything that can be written, with one text wherever a file or a reader can put one. */
import type {Article, Speaker} from '../../source/article/article.ts';
import {ui} from '../../source/article/safe-text.ts';
import type {View, Written} from '../../source/export/sheet.ts';
import {pageOf} from '../fixtures/pages.ts';

export type All = {readonly [V in View]: readonly Written[V][]};

/** @param text stands in every field that is raw text */
export function everything(text: string): All {
	const article: Article = {
		...pageOf(1, {}).article,
		path: text || 'ferry.txt',
		headline: text,
		byline: text,
		authors: [text, text],
		dateline: {text, place: text, date: text, agency: text},
		publication: text,
		section: text,
		published: '2026-08-14',
		language: 'en',
		url: text,
		keywords: [text],
		body: (['paragraph', 'subhead', 'quote', 'list-item', 'table', 'caption'] as const).map(kind => ({
			kind,
			text,
		})),
		furniture: [text],
		provenance: {
			format: 'text',
			encoding: 'utf-8',
			bytes: 12,
			sha256: 'ab',
			warnings: [{code: 'W-CUT', text}],
			fields: {headline: 'layout'},
		},
	};
	const passage = {text, start: 0, end: text.length};
	const brief = {
		gist: passage,
		summary: [passage, {...passage, start: 1}],
		who: [text],
		where: [text],
		when: text,
		figures: [passage],
	};
	const speakers: Speaker[] = [{name: text, aliases: [text], role: text, kind: 'person'}];
	const quote = {...passage, mention: passage, cue: passage, saying: 'said' as const};
	const quotes = [
		{...quote, speaker: text, confidence: 0.98765},
		{...quote, speaker: null, confidence: 0},
	];
	const copyOf = text;
	const subject = {article, copyOf};
	const listed = {
		...article,
		dateline: text,
		gist: text,
		words: 3,
		quotes: 2,
		speakers: [text],
		read: true,
		starred: false,
		format: 'text',
		copyOf,
	};
	const found = {field: 'text', snippet: {text}, score: 0.5};
	const source = {name: text, kind: 'person'} as const;
	const keys = {url: text, file: text, index: 2, textHash: null};
	const correctedAt = '2026-11-30T09:15:00.000Z';
	return {
		list: [listed],
		brief: [{...subject, brief}],
		quotes: [{...subject, quotes, speakers}],
		text: [subject],
		speakers: [{...speakers[0]!, quotes: 1, articles: 2, first: '2026-08-14', last: null}],
		search: [
			{...found, kind: 'article', row: listed, at: null},
			{...found, kind: 'article', field: 'headline', row: listed, at: passage},
			{...found, kind: 'quote', row: listed, at: passage, speaker: text},
			{...found, kind: 'speaker', name: text, quotes: 1, articles: 1},
		],
		check: [
			{
				path: text,
				format: null,
				encoding: text,
				articles: 0,
				warnings: [{code: 'W-CUT', text}],
				error: {code: 'E-EMPTY', text},
			},
		],
		marks: [
			{keys, mark: {readAt: correctedAt, starredAt: null, place: 12}},
			{keys, mark: {readAt: null, starredAt: correctedAt, place: null}},
		],
		clippings: [
			{
				clipping: {
					...{keys, kind: 'quote', words: {text, nth: 0}, speaker: speakers[0]!, note: text},
					...{cited: article, tags: [text], keptAt: correctedAt},
				},
				citation: ui('citation'),
			},
			{
				clipping: {
					...{keys, kind: 'paragraph', words: {text, nth: 1}, speaker: null, note: null},
					...{cited: article, tags: [], keptAt: correctedAt},
				},
				citation: ui('citation'),
			},
		],
		corrections: [
			{keys, words: {text, nth: 1}, verdict: {speaker: source}, correctedAt},
			{keys, words: {text, nth: 0}, verdict: 'no quote', correctedAt},
			{relation: 'same', one: source, other: source, correctedAt},
			{relation: 'rename', one: source, name: text, correctedAt},
		],
	};
}

/** An article about which nothing is known. */
export function nothingKnown(): Pick<All, 'list' | 'brief' | 'quotes' | 'text'> {
	const {article, quotes, speakers} = pageOf(1, {
		provenance: everything('Ferry').text[0]!.article.provenance,
	});
	const {path, index, headline, authors, publication, published, publishedFrom, section, language, url} =
		article;
	const subject = {article, copyOf: null};
	const brief = {gist: null, summary: [], who: [], where: [], when: null, figures: []};
	const heading = {
		path,
		index,
		headline,
		authors,
		publication,
		published,
		publishedFrom,
		section,
		language,
		url,
	};
	const counts = {words: 0, quotes: 0, speakers: [], read: false, starred: false, format: 'text'};
	return {
		list: [{...heading, ...counts, dateline: null, gist: null, copyOf: null}],
		brief: [{...subject, brief}],
		quotes: [{...subject, quotes, speakers}],
		text: [subject],
	};
}
