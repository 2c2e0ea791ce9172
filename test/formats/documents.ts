import {readFileSync} from 'node:fs';
import type {Article} from '../../source/article/article.ts';
import type {Document} from '../../source/formats/format.ts';
import {parseDocument} from '../../source/formats/parse.ts';

/** A document as it comes from the opener. */
export function documentOf(text: string, path = 'pier.txt'): Document {
	return {path, text, encoding: 'utf-8', bytes: text.length, sha256: '00', modified: null, warnings: []};
}

/** The only article of a text. */
export async function read(text: string, path?: string): Promise<Article> {
	const articles = await parseDocument(documentOf(text, path));
	if (articles.length !== 1) throw new Error(`${articles.length} articles instead of one`);
	return articles[0]!;
}

/** A text of the fixtures. */
export function fixture(name: string): string {
	return readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8');
}

/** The body in short: the text of each block, after its kind unless it is a paragraph. */
export function bodyOf(article: Article): string[] {
	return article.body.map(({kind, text}) => (kind === 'paragraph' ? text : `${kind}: ${text}`));
}

/** The words of a text that `kept` does not have, each as often as it is missing. */
export function wordsMissing(text: string, kept: string): string[] {
	const counts = new Map<string, number>();
	const wordsOf = (of: string) => of.match(/[\p{L}\p{N}]+/gu) ?? [];
	for (const word of wordsOf(kept)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return wordsOf(text).filter(word => {
		const left = counts.get(word) ?? 0;
		counts.set(word, left - 1);
		return left <= 0;
	});
}
