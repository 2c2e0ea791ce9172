import {type Article, blockStarts, type Passage} from '../article/article.ts';
import {type Span, sentences} from '../article/sentences.ts';

/** A block longer than this is no paragraph: what stands around a quote there is not looked for, in UTF-16 units. */
const longestBlock = 20_000;

/**
 * What stands around the quotes of an article in their sentences: of a quote that ends a sentence and begins another
 * one, of both. Blocks are divided once, when a quote in them is asked about.
 * @returns the text before and behind a passage of the body, '' where it is a sentence of its own
 */
export function sentenceAround({
	body,
	language,
}: Pick<Article, 'body' | 'language'>): (passage: Passage) => string {
	const starts = blockStarts(body);
	const divided = new Map<number, readonly Span[]>();
	// They are mostly asked about in the order of the text.
	let at = 0;
	return ({start, end}) => {
		if (start < (starts[at] ?? 0)) at = 0;
		while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at++;
		const text = body[at]?.text ?? '';
		if (text === '' || text.length > longestBlock) return '';
		const spans = divided.get(at) ?? sentences(text, language);
		divided.set(at, spans);
		const [from, to] = [start - starts[at]!, end - starts[at]!];
		const before = spans.findLast(span => span.start <= from);
		const behind = spans.find(span => span.end >= to);
		return `${text.slice(before?.start ?? from, from)} ${text.slice(to, behind?.end ?? to)}`;
	};
}
