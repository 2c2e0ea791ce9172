/** Results of a search as a test tells them: of invented people and places. */
import type {ListRow} from '../../source/archive/list-question.ts';
import {ui} from '../../source/article/safe-text.ts';
import {initialModel, type Model} from '../../source/reader/model.ts';
import {emptySearch, type SearchState} from '../../source/reader/search-state.ts';
import type {
	ArticleHit,
	Count,
	HitCounts,
	QuoteHit,
	Results,
	Snippet,
	SpeakerHit,
} from '../../source/search/types.ts';
import {defaultPreferences, type Preferences} from '../../source/settings/preferences.ts';
import type {Line, Tone} from '../../source/typeset/line.ts';
import {pageOf, rowOf, type Told} from '../fixtures/pages.ts';

/** A window of this size on the day the tests are told in. */
export function windowOf(
	columns: number,
	rows: number,
	options: {readonly linear?: boolean; readonly preferences?: Partial<Preferences>} = {},
): Model {
	return initialModel({
		size: {columns, rows},
		label: ui('articles'),
		preferences: {...defaultPreferences, ...options.preferences},
		now: Date.parse('2026-09-20T12:00:00Z'),
		linear: options.linear ?? false,
	});
}

/** A text with what matched between braces. */
export function lit(marked: string): Snippet {
	let text = '';
	const matched: [number, number][] = [];
	for (const piece of marked.split(/(\{[^}]*\})/)) {
		const isLit = piece.startsWith('{') && piece.endsWith('}');
		const words = isLit ? piece.slice(1, -1) : piece;
		if (isLit) matched.push([text.length, text.length + words.length]);
		text += words;
	}
	return {text, matched};
}

const storm: Told = {
	headline: 'Ferry council votes for a second crossing',
	publication: 'Port Verity Courier',
	published: '2026-09-12',
	body: ['The council of Port Ellery voted on Friday for a second ferry.'],
};

/** The row of an article, unread unless it is said otherwise. */
export function listRow(told: Told = storm, id = 1, mark: Partial<ListRow['mark']> = {}): ListRow {
	const none = {readAt: null, starredAt: null, place: null};
	return {
		...rowOf(pageOf(id, told)),
		mark: {...none, ...mark},
		matched: [],
		matchedBelow: {publication: [], gist: []},
		folder: null,
	};
}

export function articleHit(hit: Partial<ArticleHit> = {}): ArticleHit {
	const snippet = lit('{Ferry} {council} votes for a second crossing');
	return {
		kind: 'article',
		field: 'headline',
		snippet,
		score: 1,
		corrected: false,
		row: listRow(),
		at: null,
		...hit,
	};
}

export function quoteHit(hit: Partial<QuoteHit> = {}): QuoteHit {
	const snippet = lit('No {ferry} sails without a vote of the {council},');
	return {
		kind: 'quote',
		field: 'quote',
		snippet,
		score: 1,
		corrected: false,
		row: listRow(),
		number: 0,
		speaker: 'Ilse Varga',
		at: {text: snippet.text, start: 0, end: snippet.text.length},
		...hit,
	};
}

export function speakerHit(hit: Partial<SpeakerHit> = {}): SpeakerHit {
	return {
		kind: 'speaker',
		field: 'speaker',
		snippet: lit('Ada {Ferry}-Holm'),
		score: 1,
		corrected: false,
		name: 'Ada Ferry-Holm',
		quotes: 14,
		articles: 6,
		...hit,
	};
}

const exactly = (number: number): Count => ({number, orMore: false});

export function countsOf(articles: number, quotes: number, speakers: number): HitCounts {
	return {articles: exactly(articles), quotes: exactly(quotes), speakers: exactly(speakers)};
}

/** Results of “ferry council”; with no counts said, those of the hits there are. */
export function resultsOf(told: Partial<Results> = {}): Results {
	const {articles = [], quotes = [], speakers = []} = told;
	return {
		query: 'ferry council',
		problems: [],
		articles,
		quotes,
		speakers,
		counts: countsOf(articles.length, quotes.length, speakers.length),
		showing: null,
		unfiltered: null,
		...told,
	};
}

export function searchOf(results: Results | null, told: Partial<SearchState> = {}): SearchState {
	return {...emptySearch, query: results?.query ?? '', results, asked: 1, ...told};
}

/** A line as one sees it, without the spaces at its end. */
export function seen(line: Pick<Line, 'spans'>): string {
	return line.spans
		.map(({text}) => text)
		.join('')
		.trimEnd();
}

/** The words of a line in a tone. */
export function toned({spans}: Pick<Line, 'spans'>, tone: Tone): string[] {
	return spans.filter(span => span.tone === tone).map(({text}) => text);
}
