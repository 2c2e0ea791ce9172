import type {Article} from '../article/article.ts';
import {detect} from './detect.ts';
import {type Document, UnreadableError} from './format.ts';
import {isBlank} from './legible.ts';

/**
 * The articles of a document, in their order. What reads its format is loaded when the first document of that kind comes.
 * @throws {UnreadableError} when the format is not read yet or there is no text in it.
 */
export async function parseDocument(document: Document): Promise<Article[]> {
	if (isBlank(document.text)) throw new UnreadableError('E-EMPTY', 'holds nothing but white space');
	const format = await detect(document.text, document.path).load();
	return format.parse(document);
}
