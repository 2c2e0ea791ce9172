/**
 * The words everybody shares. An absent value is `null` or an empty list, never an empty string. All text here
 * is raw, as the file gave it: it goes to a terminal, a pipe or a file only through `safe-text.ts`.
 */

export {countWords} from './count-words.ts';

export type BlockKind = 'paragraph' | 'subhead' | 'quote' | 'list-item' | 'table' | 'caption';

/** One block of the story; its text has no line ends but in a table. Every offset is of UTF-16 units into it, ends exclusive. */
export type Block = {
	readonly kind: BlockKind;
	readonly text: string;
	/** The words of it that lead somewhere, in order and without overlap. */
	readonly links?: readonly Link[];
	/** The references to notes in it, in order. */
	readonly notes?: readonly NoteMark[];
	/** Of a table whose cells are known; code, and rows that stand as they were set, have none. */
	readonly columns?: Columns;
};

/** Words that lead to an address, which is as the file has it. */
export type Link = {readonly start: number; readonly end: number; readonly url: string};

/** A reference to the note of this label: it stands before the character at `at`, and is no part of the text. */
export type NoteMark = {readonly at: number; readonly label: string};

/** Where each cell of each row begins and ends; all rows have as many, and what lies between two is no part of either. */
export type Columns = {
	/** Whether the first row says what stands below it. */
	readonly hasHead: boolean;
	readonly rows: readonly (readonly Cell[])[];
};
export type Cell = readonly [start: number, end: number];

/** The place, date and agency at the head of the story, with the dash that ended it in `text`. */
export type Dateline = {
	readonly text: string;
	readonly place: string | null;
	readonly date: string | null;
	readonly agency: string | null;
};

/** Where `published` was found, from surest to a mere guess. */
export type PublishedFrom = 'metadata' | 'text' | 'filename' | 'file';

/** Something the reader of a file should know although the article was read: a stable code and a sentence. */
export type Warning = {readonly code: string; readonly text: string};

/** How the article was read: the format and encoding, the file's size and hash, and where each field came from. */
export type Provenance = {
	readonly format: string;
	readonly encoding: string;
	/** Size of the file in bytes. */
	readonly bytes: number;
	/** Of the file's bytes, in hexadecimal. */
	readonly sha256: string;
	readonly warnings: readonly Warning[];
	/** Field name to its source: `front matter`, `layout`, `filename`, `guess` … */
	readonly fields: Readonly<Record<string, string>>;
};

/** One news text. */
export type Article = {
	/** As found below the path that was given. */
	readonly path: string;
	/** Its number within a file of several articles, else 0. */
	readonly index: number;
	readonly headline: string | null;
	/** The line as printed; the people in it are `authors`. */
	readonly byline: string | null;
	readonly authors: readonly string[];
	readonly dateline: Dateline | null;
	/** Who published it; the agency of the dateline when nothing else says. */
	readonly publication: string | null;
	readonly section: string | null;
	/** ISO 8601 in the precision the source had: `2025-08-15` or `2025-08-15T18:30:00Z`. */
	readonly published: string | null;
	readonly publishedFrom: PublishedFrom | null;
	/** BCP 47. */
	readonly language: string | null;
	readonly url: string | null;
	readonly keywords: readonly string[];
	readonly body: readonly Block[];
	/** Lines that belong to the page and not to the story (sign-offs, credits, labels), in their order; never dropped. */
	readonly furniture: readonly string[];
	readonly provenance: Provenance;
};

/** A piece of the body and its place in `bodyText`: UTF-16 offsets, end exclusive. */
export type Passage = {readonly text: string; readonly start: number; readonly end: number};

/** What an article says in short. Every passage is verbatim. */
export type Brief = {
	/** The first sentence that stands by itself; the list cuts it to its line. */
	readonly gist: Passage | null;
	/** A few sentences in the order of the article. */
	readonly summary: readonly Passage[];
	/** People and organisations, most named first. */
	readonly who: readonly string[];
	readonly where: readonly string[];
	/** When it happened in the article's own words, e.g. "on Friday". */
	readonly when: string | null;
	/** Key figures, each with its unit and enough words to be understood: "12 million gallons". */
	readonly figures: readonly Passage[];
};

/** How a quote was uttered: the class of its cue. */
export const sayings = ['said', 'claimed', 'denied', 'asked', 'promised', 'warned', 'wrote'] as const;
export type Saying = (typeof sayings)[number];

/** Words between quotation marks that somebody said or wrote; the marks are excluded, the places count in `bodyText`. */
export type Quote = Passage & {
	/** The `name` of one of the article's speakers; null when it is not known who said it. */
	readonly speaker: string | null;
	/** The words by which the article names the source: "Reed", "he", "the harbour master". */
	readonly mention: Passage | null;
	/** The words that say that it was said: "said", "warned", "according to". */
	readonly cue: Passage | null;
	readonly saying: Saying | null;
	/** How likely the speaker is the right one, from 0 to 1; 0 when there is none. */
	readonly confidence: number;
};

/** A `described` source has no name: "a senior official". */
export const speakerKinds = ['person', 'organisation', 'described'] as const;
export type SpeakerKind = (typeof speakerKinds)[number];

/** One person, organisation or described source behind quotes, under one canonical name. */
export type Speaker = {
	/** As full as the article has it, without titles: "Ilse Varga". */
	readonly name: string;
	/** The other names it goes by there, with their titles: "Varga", "Mayor Varga". */
	readonly aliases: readonly string[];
	/** What the article says it is, in its words: "mayor of Port Ellery". */
	readonly role: string | null;
	readonly kind: SpeakerKind;
};

/** Who said what in one article: its quotes in the order of the text, and everybody they are from, each once. */
export type Attribution = {
	readonly quotes: readonly Quote[];
	/** In the order of their first quotes. */
	readonly speakers: readonly Speaker[];
};

/** An article with everything that was made of it. */
export type ReadArticle = Attribution & {
	readonly article: Article;
	readonly brief: Brief;
};

/** What stands between two blocks in `bodyText`. */
export const blockSeparator = '\n\n';

/** The whole body as one text; every offset of passages and quotes counts in it. */
export function bodyText(article: Pick<Article, 'body'>): string {
	return article.body.map(block => block.text).join(blockSeparator);
}

/** The offset in `bodyText` at which each block starts, in the order of the blocks. */
export function blockStarts(body: readonly Block[]): number[] {
	let next = 0;
	return body.map(block => {
		const start = next;
		next += block.text.length + blockSeparator.length;
		return start;
	});
}

/** The block in which an offset of `bodyText` is, with where that begins; undefined of a body without blocks. */
export function blockAt(
	body: readonly Block[],
	offset: number,
): {readonly block: Block; readonly start: number} | undefined {
	const starts = blockStarts(body);
	const number = Math.max(
		0,
		starts.findLastIndex(start => start <= offset),
	);
	const block = body[number];
	return block && {block, start: starts[number]!};
}
