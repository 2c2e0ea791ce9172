import type {Article, Warning} from '../article/article.ts';

/** A file's bytes turned into text, with what is known about it before any format looks at it. */
export type Document = {
	/** As found below the path that was given; `-` for standard input. */
	readonly path: string;
	/** Decoded, CRLF and CR turned into LF, a byte order mark taken off; nothing else is dropped. */
	readonly text: string;
	readonly encoding: string;
	/** Size in bytes. */
	readonly bytes: number;
	/** Of the bytes, in hexadecimal. */
	readonly sha256: string;
	/** Time of the last change of the file as ISO 8601, null when there is no file (standard input). */
	readonly modified: string | null;
	readonly warnings: readonly Warning[];
};

/** One kind of article file. A new kind is one file that exports one of these and one line in `detect.ts`. */
export type Format = {
	/** As shown to people and in records: `text`, `markdown`. */
	readonly name: string;
	/** The most bytes a file of this kind may have. */
	readonly maxBytes: number;
	/**
	 * The articles of the document, in order.
	 * @throws {UnreadableError} when there is no article in it.
	 */
	parse(document: Document): Article[] | Promise<Article[]>;
};

/** Why a file cannot be read: a code that scripts can rely on (`E-BINARY`, `E-READ` …) and a sentence. */
export class UnreadableError extends Error {
	override name = 'UnreadableError';
	readonly code: string;

	constructor(code: string, text: string) {
		super(text);
		this.code = code;
	}
}
