/** An article with all that was made of it, as it lies in `content.page`: deflated JSON. */
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import type {ReadArticle} from '../article/article.ts';

/** The lowest level is three times as quick as the usual one, and a text only a tenth longer. */
const packing = {level: 1};

export function pack(read: ReadArticle): Uint8Array {
	// A copy of its own: what is packed comes in a buffer several times as long, all of which would be sent.
	return new Uint8Array(deflateRawSync(JSON.stringify(read), packing));
}

/** @throws what zlib or JSON throws for what was not packed here. */
export function unpack(page: Uint8Array): ReadArticle {
	return JSON.parse(inflateRawSync(page).toString());
}
