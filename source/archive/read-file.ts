/**
 * One file: from its bytes, or from what was read of them before, to articles with quotes and briefs, or to the reason
 * why there are none.
 */
import type {Article, Attribution, Brief, Warning} from '../article/article.ts';
import {type Document, UnreadableError} from '../formats/format.ts';
import {type ArticleEntry, articleEntry} from './article-entry.ts';
import {asRead} from './packed-article.ts';
import type {FileReport} from './types.ts';
import type {Found, FoundFile} from './walk.ts';

/** How a file becomes articles, and an article its quotes and brief. */
export type Reading = {
	/** @throws {UnreadableError} */
	readDocument(file: FoundFile, options: {readonly encoding?: string | undefined}): Document;
	/** @throws {UnreadableError} */
	parseDocument(document: Document): Article[] | Promise<Article[]>;
	/** @param briefs whether a brief is wanted */
	understand(article: Article, briefs: boolean): Understood;
};

/** What an article says: who said what in it, and its brief when one is wanted. */
export type Understood = Attribution & {readonly brief: Brief | null};

/** How the files of a library are read. */
export type ReadingManner = {
	/** Name of the encoding of all files; without it each file's own is found out. */
	readonly encoding?: string | undefined;
	/** Whether briefs are wanted; without them there is no gist either. */
	readonly briefs: boolean;
};

const noBrief: Brief = {gist: null, summary: [], who: [], where: [], when: null, figures: []};

/** What was read of a file before, as the tables have it; from these pages it is understood anew. */
export type ReadBefore = {
	/** JSON. */
	readonly report: string;
	/** Its articles as `pack` has packed them, in their order. */
	readonly pages: readonly Uint8Array[];
	/** Whether briefs are wanted of them. */
	readonly briefs: boolean;
};

/** A file that is to be opened, unless what was read of it before is enough. */
export type FileToRead = FoundFile & {readonly before?: ReadBefore};

/** What was made of a file: 2 all there can be, 1 quotes without briefs, 0 nothing that this program would make. */
export type Made = 0 | 1 | 2;

/** A file and what came of it. */
export type ReadFile = {
	readonly found: Found;
	readonly report: FileReport;
	readonly made: Made;
	/** Ready to be entered, so that the tables are locked for a moment only. */
	readonly articles: readonly ArticleEntry[];
};

/** A message of a parser is cut here: it may quote the file. */
const longestReason = 300;

/** Reads a file, or understands anew what was read of it before; whatever goes wrong in it is its report. */
export async function readFile(
	{before, ...file}: FileToRead,
	reading: Reading,
	manner: ReadingManner,
): Promise<ReadFile> {
	const {encoding, briefs} = {...manner, ...(before && {briefs: before.briefs})};
	const understood = (report: FileReport, articles: readonly Article[]): ReadFile => {
		const entries = articles.map(article => {
			const {quotes, speakers, brief} = reading.understand(article, briefs);
			return articleEntry({article, brief: brief ?? noBrief, quotes, speakers}, file.file);
		});
		return {found: file, report, made: briefs ? 2 : 1, articles: entries};
	};
	let document: Document | null = null;
	try {
		const known = before && unpacked(before);
		if (known) return understood(known.report, known.articles);
		document = reading.readDocument(file, {encoding});
		const articles = await reading.parseDocument(document);
		if (articles.length === 0) throw new UnreadableError('E-EMPTY', 'there is no article in it');
		return understood(reportOf(file, document, articles), articles);
	} catch (error) {
		return unreadFile(file, reasonOf(error), document);
	}
}

/** A file that gave nothing. @param document what was known of it by then. */
export function unreadFile(found: Found, error: Warning, document: Document | null = null): ReadFile {
	const report: FileReport = {
		path: found.path,
		format: null,
		encoding: document?.encoding ?? null,
		articles: 0,
		warnings: document?.warnings ?? [],
		error,
	};
	return {found, report, made: 2, articles: []};
}

/** What was read of a file, without what was understood of it; null when that cannot be told any more. */
function unpacked({report, pages}: ReadBefore): {report: FileReport; articles: Article[]} | null {
	try {
		const known = JSON.parse(report) as FileReport;
		const articles = pages.map(page => asRead({page}).article);
		return articles.length > 0 && articles.length === known.articles ? {report: known, articles} : null;
	} catch {
		return null;
	}
}

/** The report on a folder that was not walked: nothing went wrong, but what is in it is not read. */
export function reportOfFolder(path: string, passedOver: Warning): FileReport {
	return {path, format: null, encoding: null, articles: 0, warnings: [passedOver], error: null};
}

function reportOf(file: FoundFile, document: Document, articles: readonly Article[]): FileReport {
	const warnings = new Map<string, Warning>();
	const all = [document.warnings, ...articles.map(({provenance}) => provenance.warnings)].flat();
	for (const warning of all) warnings.set(`${warning.code} ${warning.text}`, warning);
	return {
		path: file.path,
		format: articles[0]?.provenance.format ?? null,
		encoding: document.encoding,
		articles: articles.length,
		warnings: [...warnings.values()],
		error: null,
	};
}

function reasonOf(error: unknown): Warning {
	if (error instanceof UnreadableError) return {code: error.code, text: error.message};
	const message = error instanceof Error ? error.message : String(error);
	return {
		code: 'E-PARSE',
		text: `could not be understood: ${message.slice(0, longestReason)}`,
	};
}
