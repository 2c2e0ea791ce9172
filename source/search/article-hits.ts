/** Articles that were found, with the reason: the field and the words in their context. */
import type {ArticlePage} from '../archive/types.ts';
import {blockStarts, bodyText, type Passage} from '../article/article.ts';
import type {RankedArticle} from './find-articles.ts';
import {type Plan, wordsAreSaid} from './plan.ts';
import {bestPlace, type Found, opening, type Sought, seek} from './snippet.ts';
import type {Tables} from './tables.ts';
import type {ArticleHit, Field} from './types.ts';

type Page = Pick<ArticlePage, 'article' | 'quotes' | 'speakers'>;

/** Texts to look at, with what is sought there; `starts` says where each begins in the body, when they are of it. */
type Look = {
	readonly field: Field;
	readonly texts: readonly string[];
	readonly starts: readonly number[] | null;
	readonly sought: Sought;
};

/** The hits for these articles, in their order. An article that has left in the meantime is left out. */
export function articleHits(tables: Tables, plan: Plan, ranked: readonly RankedArticle[]): ArticleHit[] {
	const pages = new Map(
		tables
			.all<{id: number; page: string}>(
				'SELECT id, page FROM article WHERE id IN (SELECT value FROM json_each(?))',
				[JSON.stringify(ranked.map(({article}) => article))],
			)
			.map(({id, page}) => [id, page]),
	);
	const sought = {
		words: seek(plan.words),
		speakers: seek(plan.speakers),
		publications: seek(plan.publications),
	};
	return ranked.flatMap(({article, score}) => {
		const page = pages.get(article);
		if (page === undefined) return [];
		return [{kind: 'article' as const, article, score, ...reason(JSON.parse(page) as Page, plan, sought)}];
	});
}

type SoughtIn = {readonly words: Sought; readonly speakers: Sought; readonly publications: Sought};

/** The first field that holds most of what is sought, and the words there. */
function reason(page: Page, plan: Plan, sought: SoughtIn): Pick<ArticleHit, 'field' | 'snippet' | 'at'> {
	let best: {look: Look; found: Found} | null = null;
	for (const look of looks(page, plan, sought)) {
		const found = bestPlace(look.texts, look.sought);
		if (found === null || found.covered <= (best?.found.covered ?? 0)) continue;
		best = {look, found};
		if (found.covered === look.sought.clauses) break;
	}
	if (best === null) return {...beginning(page), at: null};
	const {look, found} = best;
	const inBody = look.starts === null ? textLook(page, sought.words) : look;
	const there = look.starts === null ? bestPlace(inBody.texts, sought.words) : found;
	return {field: look.field, snippet: found.snippet, at: passageAt(inBody, there)};
}

/** Where to look, the field that says most first. */
function* looks(page: Page, plan: Plan, sought: SoughtIn): Generator<Look> {
	const {article, quotes, speakers} = page;
	const publisher = article.publication === null ? [] : [article.publication];
	const outside = (field: Field, texts: readonly string[], own = sought.words): Look => {
		return {field, texts, starts: null, sought: own};
	};
	const names = speakers.flatMap(({name, aliases}) => [name, ...aliases]);
	if (plan.words.length === 0) {
		yield outside('speaker', names, sought.speakers);
		yield outside('publication', publisher, sought.publications);
		return;
	}
	const part = wordsAreSaid(plan) ? 'quote' : plan.part;
	if (part === null || part === 'headline') yield outside('headline', [article.headline ?? '']);
	if (part === null) {
		yield outside('speaker', names);
		yield outside('publication', publisher);
		yield outside('byline', article.authors);
	}
	if (part === null || part === 'quote') {
		const body = bodyText(article);
		yield {
			field: 'quote',
			texts: quotes.map(({start, end}) => body.slice(start, end)),
			starts: quotes.map(({start}) => start),
			sought: sought.words,
		};
	}
	if (part === null || part === 'text') yield textLook(page, sought.words);
	if (part === null && article.dateline !== null) yield outside('text', [article.dateline.text]);
}

function textLook({article: {body}}: Page, sought: Sought): Look {
	return {field: 'text', texts: body.map(({text}) => text), starts: blockStarts(body), sought};
}

function passageAt({texts, starts}: Look, found: Found | null): Passage | null {
	if (starts === null || found === null) return null;
	const {
		index,
		first: [start, end],
	} = found;
	return {text: texts[index]!.slice(start, end), start: starts[index]! + start, end: starts[index]! + end};
}

/** What is shown of an article in which nothing can be lit. */
function beginning({article: {headline, body, path}}: Page): Pick<ArticleHit, 'field' | 'snippet'> {
	if (headline !== null) return {field: 'headline', snippet: opening(headline)};
	return {field: 'text', snippet: opening(body[0]?.text ?? path)};
}
