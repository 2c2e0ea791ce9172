import type {Article} from './article.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from './safe-text.ts';

/** "By A, B and C", from the authors, else the byline as printed; null without either. */
export function bylineOf({authors, byline}: Pick<Article, 'authors' | 'byline'>): SafeText | null {
	if (authors.length === 0) return byline === null ? null : safe(byline);
	const names = authors.map(author => safe(author));
	const last = names.at(-1)!;
	if (names.length === 1) return safeText`By ${last}`;
	return safeText`By ${joinSafe(names.slice(0, -1), ui(', '))} and ${last}`;
}
