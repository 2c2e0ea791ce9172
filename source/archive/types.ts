import type {Article, Attribution, Brief, PublishedFrom, Quote, Speaker} from '../article/article.ts';
import type {FileReport} from '../article/file-report.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import type {ProblemsAnswer, ProblemsQuestion} from './problems.ts';
import type {SpeakerQueries} from './speaker-types.ts';

/** Number of an article in its archive; lower was found earlier. Not stable over runs: state hangs on `ArticleKeys`. */
export type ArticleId = number;

/** One row of the list. */
export type ArticleRow = {
	readonly id: ArticleId;
	readonly keys: ArticleKeys;
	readonly path: string;
	readonly index: number;
	/** Null when the article has none: the list then shows the file's name. */
	readonly headline: string | null;
	readonly authors: readonly string[];
	readonly publication: string | null;
	readonly section: string | null;
	readonly dateline: string | null;
	readonly language: string | null;
	readonly url: string | null;
	readonly published: string | null;
	readonly publishedFrom: PublishedFrom | null;
	readonly gist: string | null;
	/** Words of the body. */
	readonly words: number;
	/** Number of quotes. */
	readonly quotes: number;
	/** Names of those who are quoted. */
	readonly speakers: readonly string[];
	readonly format: string;
};

/** Everything about one article. */
export type ArticlePage = {
	readonly id: ArticleId;
	readonly keys: ArticleKeys;
	readonly article: Article;
	readonly brief: Brief;
	readonly quotes: readonly Quote[];
	readonly speakers: readonly Speaker[];
	/** Other files that hold the same article. */
	readonly copies: readonly string[];
};

export type {FileReport};

export type Progress = {
	/** Files found so far, or about as many as there are where that was counted ahead; final once `walked`. */
	readonly found: number;
	/** Files done, readable or not. */
	readonly done: number;
	readonly unreadable: number;
	readonly articles: number;
	readonly walked: boolean;
	/** True once nothing is left to read. */
	readonly finished: boolean;
	/** Why the whole reading ended early, else null. */
	readonly failure: string | null;
};

/** What a library holds, in numbers. */
export type Holdings = {
	readonly files: number;
	readonly unreadable: number;
	/** Those that are shown. */
	readonly articles: number;
	readonly copies: number;
	/** In the articles that are shown. */
	readonly quotes: number;
};

/** The articles of a set of files, filled by threads of its own while they are read. All queries are synchronous. */
export type Library = SpeakerQueries & {
	/** Why the archive is not kept on the disk although it should be, in a sentence; else null. */
	readonly problem: string | null;
	/** The connection, for the questions of others; it is another one after a damaged archive was begun anew. */
	readonly database: Database;
	/** Calls the listener after every batch (at most some 7 times a second) and when finished; returns the way to stop. */
	onProgress(listener: (progress: Progress) => void): () => void;
	readonly progress: Progress;
	/** Resolves once nothing is left to read (or the library was closed). */
	finished(): Promise<Progress>;
	/** All articles of all files in the order of finding, copies too. */
	everything(): ArticleId[];
	/** In the order of the ids; an id that is not there is left out. */
	rows(ids: readonly ArticleId[]): ArticleRow[];
	page(id: ArticleId): ArticlePage | undefined;
	/** Who said what by the article itself, before the reader's corrections. */
	attributionAsRead(id: ArticleId): Attribution | undefined;
	/** The article with these keys by the identity rule, or one of its copies; undefined when it is not there. */
	find(keys: ArticleKeys): ArticleId | undefined;
	/** What to open to get at the article's file: its absolute path, as bytes when they are no UTF-8. */
	locate(id: ArticleId): string | Uint8Array | undefined;
	/** The same for a file, by its absolute path as text. */
	locateFile(file: string): string | Uint8Array | undefined;
	/** The path of the file whose article is shown in the stead of this one; null when it is shown itself or not there. */
	copyOf(id: ArticleId): string | null;
	/** How every file fared, in the order of finding. */
	reports(): FileReport[];
	/** The folders that were not walked, by path: why is the warning of each. They are no files, and none of them unreadable. */
	passedOver(): FileReport[];
	/** Some of what could not be read, was read with a warning, or passed over. */
	problems(question: ProblemsQuestion): ProblemsAnswer;
	holdings(): Holdings;
	/** Reads the files again: new ones appear, changed ones are read anew, vanished ones leave. */
	rescan(): void;
	/** Applies what the reader has put right by now; told as progress. */
	correct(): void;
	/** Ends the threads and lets go of everything. */
	close(): Promise<void>;
};
