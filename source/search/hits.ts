/** What was found, with the reason: the field that matched, and the words in their context. */
import type {ListRow} from '../archive/list-question.ts';
import type {Shelf} from '../archive/shelf.ts';
import {blockStarts, bodyText, type Passage} from '../article/article.ts';
import {between, foldersOf} from '../article/folders.ts';
import type {RankedQuote} from './find-quotes.ts';
import type {FoundSpeaker} from './find-speakers.ts';
import {type Plan, type Term, wordsAreSaid} from './plan.ts';
import type {Ranked} from './ranked.ts';
import {bestPlace, type Found, opening, type Sought, seek} from './snippet.ts';
import type {ArticleHit, QuoteHit, SearchField, SpeakerHit} from './types.ts';

/** What is lit: the words of a plan, and those of its fields. */
type Looked = {
	readonly words: Sought;
	/** Of a quote: the words, and what it is to be about. */
	readonly said: Sought;
	readonly speakers: Sought;
	readonly publications: Sought;
	readonly sections: Sought;
	readonly folders: Sought;
	readonly authors: Sought;
	readonly places: Sought;
};

/** Texts to look at; `starts` says where each begins in the body, when they are of it. */
type Look = {
	readonly field: SearchField;
	readonly texts: readonly string[];
	readonly sought: Sought;
	readonly starts: readonly number[] | null;
};

/** Makes hits of what was found by a plan. @param corrected whether it is words nearly like those typed that it found. */
export function openHits(shelf: Shelf, plan: Plan, corrected: boolean) {
	const looked = lookFor(plan);
	return {
		/** The articles in their order. */
		articles(ranked: readonly Ranked[]): ArticleHit[] {
			const scores = new Map(ranked.map(({article, score}) => [article, score]));
			return shelf.rows(ranked.map(({article}) => article)).map(row => ({
				kind: 'article',
				...reason(shelf, row, plan, looked),
				row,
				score: scores.get(row.id) ?? 0,
				corrected,
			}));
		},

		/** The quotes in their order. */
		quotes(ranked: readonly RankedQuote[]): QuoteHit[] {
			const rows = new Map(shelf.rows(ranked.map(({article}) => article)).map(row => [row.id, row]));
			return ranked.flatMap(({article, number, score}) => {
				const row = rows.get(article);
				const quote = shelf.article(article)?.quotes[number];
				// The archive may have been written since.
				if (row === undefined || quote === undefined) return [];
				const {text, start, end, speaker} = quote;
				const found = bestPlace([text], looked.said);
				const field: SearchField = found === null ? 'speaker' : 'quote';
				const snippet = found?.snippet ?? opening(text);
				const at = {text, start, end};
				return [{kind: 'quote' as const, field, snippet, score, corrected, row, number, speaker, at}];
			});
		},

		/** The speakers in their order. */
		speakers(found: readonly FoundSpeaker[]): SpeakerHit[] {
			return found.map(({name, quotes, articles}, at) => ({
				kind: 'speaker',
				field: 'speaker',
				snippet: bestPlace([name], looked.speakers)?.snippet ?? opening(name),
				score: 1 / (1 + at),
				corrected,
				name,
				quotes,
				articles,
			}));
		},
	};
}

function lookFor({words, inArticle, inQuote}: Plan): Looked {
	const of = (name: string) =>
		[...inArticle, ...inQuote].filter(({field, not}) => field === name && !not).map(({terms}) => terms);
	const speakers = of('speaker');
	return {
		words: seek(words),
		said: seek([...words, ...of('about')]),
		speakers: seek(speakers.length > 0 ? speakers : words),
		publications: seek(of('publication')),
		sections: seek(of('section')),
		folders: seek(of('folder').map(terms => terms.flatMap(withoutSlashes))),
		authors: seek(of('by')),
		places: seek(of('place')),
	};
}

/** Words of folders as they stand in a path, where the slash is no word. */
function withoutSlashes(term: Term): Term[] {
	const words = term.words.filter(word => word !== between);
	// Behind a slash every word begins.
	const prefix = term.prefix && term.words.at(-1) !== between;
	return words.length === 0 ? [] : [{...term, words, prefix}];
}

/** The folders of an article's file, and of its copies. */
function foldersAll(shelf: Shelf, {id, path}: ListRow): string[] {
	return [path, ...shelf.copies(id)].map(foldersOf).filter(folders => folders !== null);
}

/** The first field that holds most of what is looked for, and the words there. */
function reason(
	shelf: Shelf,
	row: ListRow,
	plan: Plan,
	looked: Looked,
): Pick<ArticleHit, 'field' | 'snippet' | 'at'> {
	let best: {look: Look; found: Found} | null = null;
	for (const look of looksAt(shelf, row, plan, looked)) {
		const found = bestPlace(look.texts, look.sought);
		if (found === null || found.covered <= (best?.found.covered ?? 0)) continue;
		best = {look, found};
		if (found.covered === look.sought.clauses) break;
	}
	if (best === null) return {field: 'headline', snippet: opening(row.headline ?? row.path), at: null};
	const {look, found} = best;
	return {field: look.field, snippet: found.snippet, at: passageAt(look, found)};
}

/** Where to look: what says most first, and the text of an article last, since it has to be unpacked. */
function* looksAt(shelf: Shelf, row: ListRow, plan: Plan, looked: Looked): Generator<Look> {
	const about = (field: SearchField, texts: readonly (string | null)[], sought = looked.words): Look => {
		return {field, texts: texts.filter(text => text !== null), sought, starts: null};
	};
	const {part, words} = plan;
	const isSaid = wordsAreSaid(plan);
	if (words.length === 0) {
		yield about('speaker', row.speakers, looked.speakers);
		yield about('publication', [row.publication], looked.publications);
		yield about('section', [row.section], looked.sections);
		if (looked.folders.clauses > 0) yield about('folder', foldersAll(shelf, row), looked.folders);
		yield about('byline', row.authors, looked.authors);
		yield about('place', [row.dateline], looked.places);
		return;
	}
	if (!isSaid && (part === null || part === 'headline')) yield about('headline', [row.headline]);
	if (!isSaid && part === null) {
		yield about('speaker', row.speakers);
		yield about('publication', [row.publication]);
		yield about('byline', row.authors);
		yield about('place', [row.dateline]);
	}
	if (part === 'headline') return;
	const read = shelf.article(row.id);
	if (read === undefined) return;
	const {article, quotes} = read;
	if (part !== 'text') {
		const body = bodyText(article);
		yield {
			field: 'quote',
			texts: quotes.map(({start, end}) => body.slice(start, end)),
			starts: quotes.map(({start}) => start),
			sought: looked.words,
		};
	}
	if (isSaid) return;
	yield {
		field: 'text',
		texts: article.body.map(({text}) => text),
		starts: blockStarts(article.body),
		sought: looked.words,
	};
}

function passageAt({texts, starts}: Look, {index, first: [start, end]}: Found): Passage | null {
	if (starts === null) return null;
	const offset = starts[index]!;
	return {text: texts[index]!.slice(start, end), start: offset + start, end: offset + end};
}
