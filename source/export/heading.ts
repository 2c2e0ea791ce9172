import type {Article} from '../article/article.ts';
import {bylineOf} from '../article/byline.ts';
import {dateInWords, dateOfPublication} from '../article/calendar-date.ts';
import {joinSafe, type SafeText, safe, trimSafe, ui} from '../article/safe-text.ts';

/** A text without white space around it; null when nothing that can be seen is left. */
export function shownOrNull(text: string | null): SafeText | null {
	const shown = text === null ? '' : trimSafe(safe(text));
	return shown === '' ? null : shown;
}

/** Who wrote it: the byline as printed, else "By A and B"; null when nothing tells. */
export function writersOf(article: Pick<Article, 'authors' | 'byline'>): SafeText | null {
	return shownOrNull(article.byline) ?? shownOrNull(bylineOf(article));
}

/** Who published it, in which section, and when: `Meridian · World · Friday, 14 August 2026`; empty when nothing tells. A guessed date is not given out. */
export function sourceLine(
	article: Pick<Article, 'publication' | 'section' | 'published' | 'publishedFrom'>,
): SafeText {
	const date = dateOfPublication(article);
	const parts = [
		shownOrNull(article.publication),
		shownOrNull(article.section),
		date === null ? null : ui(dateInWords(date)),
	];
	return joinSafe(
		parts.filter(part => part !== null),
		ui(' · '),
	);
}
