/** What is written to a file, piece by piece, from what the desk knows. */
import type {Lists} from '../archive/list-question.ts';
import type {ArticleId, ArticlePage, Library} from '../archive/types.ts';
import {byArticle, citedClippings, citedIn} from '../export/clippings.ts';
import {exportFileName} from '../export/file-name.ts';
import {type Format, piecesOf, sheetOf, type View, type Written} from '../export/sheet.ts';
import type {MarkStore} from '../marks/types.ts';
import type {Exported, ExportPlan} from '../reader/export-plan.ts';
import type {Search} from '../search/search.ts';
import type {HeldClippings} from './clippings.ts';

/** What the desk knows of what can be written. */
export type Known = {
	readonly library: Pick<Library, 'page' | 'rows' | 'find' | 'speakers' | 'speakerPage' | 'problems'>;
	readonly lists: Pick<Lists, 'everything' | 'mark'>;
	readonly search: Pick<Search, 'all'>;
	readonly marks: Pick<MarkStore, 'corrections'>;
	readonly clippings: Pick<HeldClippings, 'matching'>;
};

/** A document as it comes into being: what has been taken into it so far is counted. */
export type Document = {
	readonly pieces: Iterable<string>;
	/** How many there are to be, and what they are called. */
	readonly total: number;
	readonly unit: string;
	readonly done: number;
};

const rowsAtOnce = 50;
const speakersAtOnce = 200;

/** The document of a plan; null where what it is about is not there any more. */
export async function documentOf({format, of}: ExportPlan, known: Known): Promise<Document | null> {
	switch (of.kind) {
		case 'list':
			return written('list', format, listed(known, known.lists.everything(of.query)), 'article');
		case 'article': {
			const page = known.library.page(of.id) ?? pageAgain(known, of);
			if (page === undefined) return null;
			return written(of.view, format, {total: 1, each: [{...page, copyOf: null}]}, 'article');
		}
		case 'results': {
			const {total, hits} = known.search.all(of.query);
			return written('search', format, {total, each: hits}, 'result');
		}
		case 'speakers':
			return written('speakers', format, speakers(known, of), 'speaker');
		case 'speaker': {
			const pages = pagesOf(known, of.id);
			return pages && written('quotes', format, pages, 'article');
		}
		case 'clippings': {
			const all = citedClippings(known.clippings.matching(of.text), citedIn(of.style));
			// In a document those of an article stand together.
			const each = format === 'markdown' ? byArticle(all) : all;
			return written('clippings', format, {total: all.length, each}, 'clipping');
		}
		case 'corrections': {
			const all = known.marks.corrections();
			return written('corrections', format, {total: all.length, each: all}, 'correction');
		}
		case 'problems':
			return written('check', format, problems(known), 'file');
	}
}

/** A name for the file. */
export function nameFor({format, of}: ExportPlan, {library}: Known): string {
	switch (of.kind) {
		case 'article': {
			const article = library.page(of.id)?.article;
			const isGuess = article?.publishedFrom === 'file';
			const day = isGuess ? '' : (article?.published?.slice(0, 'yyyy-mm-dd'.length) ?? '');
			const title = article?.headline ?? article?.path.replace(/^.*[/\\]|\.\w{1,8}$/gs, '') ?? '';
			return exportFileName(title, day, of.view, format);
		}
		case 'list':
			return exportFileName(of.query.text || of.query.search, '', 'articles', format);
		case 'results':
			return exportFileName(of.query, '', 'results', format);
		case 'speakers':
			return exportFileName(of.text, '', 'speakers', format);
		case 'speaker':
			return exportFileName(windowOf(library, of.id, 0, 0)?.speaker.name ?? '', '', 'quotes', format);
		case 'clippings':
			return exportFileName(of.text, '', 'clippings', format);
		case 'corrections':
			return exportFileName('', '', 'corrections', format);
		case 'problems':
			return exportFileName('', '', 'unreadable-files', format);
	}
}

type All<Of> = {readonly total: number; readonly each: Iterable<Of>};

async function written<V extends View>(
	view: V,
	format: Format,
	{total, each}: All<Written[V]>,
	unit: string,
): Promise<Document> {
	let done = 0;
	function* counted() {
		for (const one of each) {
			done++;
			yield one;
		}
	}
	const pieces = piecesOf(await sheetOf(view, format), counted());
	return {
		pieces,
		total,
		unit,
		get done() {
			return done;
		},
	};
}

/** The article under its keys: files may have been read again since it was opened. */
function pageAgain({library}: Known, {keys}: Extract<Exported, {kind: 'article'}>): ArticlePage | undefined {
	const id = library.find(keys);
	return id === undefined ? undefined : library.page(id);
}

function listed({library, lists}: Known, ids: readonly ArticleId[]): All<Written['list']> {
	function* each(): Generator<Written['list']> {
		for (let at = 0; at < ids.length; at += rowsAtOnce) {
			for (const row of library.rows(ids.slice(at, at + rowsAtOnce))) {
				const {readAt, starredAt} = lists.mark(row.id);
				yield {...row, read: readAt !== null, starred: starredAt !== null, copyOf: null};
			}
		}
	}
	return {total: ids.length, each: each()};
}

function speakers(
	{library}: Known,
	{sort, text}: Extract<Exported, {kind: 'speakers'}>,
): All<Written['speakers']> {
	const ask = (index: number) =>
		library.speakers({sort, text, at: {speaker: null, index}, around: speakersAtOnce - 1});
	function* each(): Generator<Written['speakers']> {
		for (let index = 0; ; index += speakersAtOnce) {
			const {total, rows, first} = ask(index);
			if (index >= total) return;
			yield* rows.slice(index - first);
		}
	}
	return {total: ask(0).total, each: each()};
}

function windowOf(library: Known['library'], speaker: number, index: number, around: number) {
	return library.speakerPage({of: {speaker}, at: {quote: null, index}, around});
}

/** The articles in which somebody is quoted, in the order of the page, each with these quotes alone. */
function pagesOf({library}: Known, speaker: number): All<Written['quotes']> | null {
	const said = new Map<ArticleId, Map<number, string>>();
	for (let index = 0, total = 1; index < total; index += speakersAtOnce) {
		const page = windowOf(library, speaker, index, speakersAtOnce - 1);
		if (page === null) return null;
		({total} = page);
		for (const {places} of page.rows.slice(index - page.first)) {
			for (const {article, number, quote} of places) {
				const known = said.get(article.id) ?? new Map();
				said.set(article.id, known.set(number, quote.text));
			}
		}
	}
	function* each(): Generator<Written['quotes']> {
		for (const [id, theirs] of said) {
			const page = library.page(id);
			if (page === undefined) continue;
			// It may have been read again since: what is another quote by now is not theirs.
			const quotes = page.quotes.filter(({text}, number) => theirs.get(number) === text);
			if (quotes.length > 0) yield {...page, quotes, copyOf: null};
		}
	}
	return {total: said.size, each: each()};
}

function problems({library}: Known): All<Written['check']> {
	const ask = (index: number) => library.problems({at: {file: null, index}, around: rowsAtOnce - 1});
	function* each(): Generator<Written['check']> {
		for (let index = 0; ; index += rowsAtOnce) {
			const {total, rows, first} = ask(index);
			if (index >= total) return;
			for (const {report} of rows.slice(index - first)) yield report;
		}
	}
	return {total: ask(0).total, each: each()};
}
