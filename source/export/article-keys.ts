import type {ArticleKeys} from '../article/identity.ts';
import {type Fields, field} from './record.ts';

/** By what the article is known that a record is about, as it is kept on this machine. */
export function articleFields<Of>(keysOf: (of: Of) => ArticleKeys): Fields<Of> {
	return {
		path: field('text', 'the file of its article', of => keysOf(of).file),
		index: field('number', 'the number of the article in a file of several', of => keysOf(of).index),
		url: field('text or null', 'the address of the article', of => keysOf(of).url),
		textHash: field('text or null', 'a fingerprint of its text', of => keysOf(of).textHash),
	};
}
