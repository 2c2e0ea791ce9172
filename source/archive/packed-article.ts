/** An article with all that was made of it, as it lies in `content.page`: deflated JSON. */
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import type {Attribution, ReadArticle} from '../article/article.ts';

/** The lowest level is three times as quick as the usual one, and a text only a tenth longer. */
const packing = {level: 1};

/** What is kept of an article, or of who said what in it after the reader's corrections. */
export function pack(read: ReadArticle | Attribution): Uint8Array {
	// A copy of its own: what is packed comes in a buffer several times as long, all of which would be sent.
	return new Uint8Array(deflateRawSync(JSON.stringify(read), packing));
}

/** A row with the columns `page` and `amended` of `content`. */
export type PackedArticle = Readonly<Record<string, unknown>>;

/**
 * The article as its readers are to see it, with the reader's corrections.
 * @throws what zlib or JSON throws for what was not packed here.
 */
export function unpack({page, amended}: PackedArticle): ReadArticle {
	const read = asRead({page});
	return amended === null ? read : {...read, ...(unpacked(amended) as Attribution)};
}

/** The article as it was read, without corrections. @throws what zlib or JSON throws for what was not packed here. */
export function asRead({page}: PackedArticle): ReadArticle {
	return unpacked(page) as ReadArticle;
}

function unpacked(packed: unknown): unknown {
	return JSON.parse(inflateRawSync(packed as Uint8Array).toString());
}
