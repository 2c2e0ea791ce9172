import {bodyText, countWords, type ReadArticle} from '../article/article.ts';
import {counted} from '../article/count.ts';
import {type SafeText, ui} from '../article/safe-text.ts';
import {dotted} from './heading.ts';

/** Minutes that a person needs for so many words at 230 a minute (Brysbaert 2019: 238 for English non-fiction). */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / 230));
}

const wordCounts = new WeakMap<ReadArticle, number>();

function wordsIn(page: ReadArticle): number {
	const words = wordCounts.get(page) ?? countWords(bodyText(page.article));
	wordCounts.set(page, words);
	return words;
}

/** How much there is to read: `3 min · 700 words · 4 quotes`. */
export function extent(page: ReadArticle): SafeText {
	const words = wordsIn(page);
	const quotes = page.quotes.length;
	return dotted(
		ui(`${readingMinutes(words)} min`),
		counted(words, 'word'),
		quotes === 0 ? null : counted(quotes, 'quote'),
	);
}
