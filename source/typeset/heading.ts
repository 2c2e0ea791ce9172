import type {Article, ReadArticle} from '../article/article.ts';
import {type SafeText, safe, ui} from '../article/safe-text.ts';
import {longDate} from './dates.ts';
import type {Span} from './line.ts';
import {wrap} from './wrap.ts';

const lastSlash = /[^/\\]*$/;

/** The headline, or the file's name when the article has none. */
export function titleOf({headline, path}: Pick<Article, 'headline' | 'path'>): SafeText {
	if (headline !== null) {
		const shown = safe(headline).trim() as SafeText;
		if (shown !== '') return shown;
	}
	const name = safe(lastSlash.exec(path)?.[0] ?? path).trim() as SafeText;
	return name === '' ? ui('untitled') : name;
}

/** Parts that are there, with a middle dot between them. */
export function dotted(...parts: readonly (SafeText | null | undefined)[]): SafeText {
	return parts.filter(part => part !== null && part !== undefined && part !== '').join(' · ') as SafeText;
}

/** Minutes that a person needs for so many words at 230 a minute (Brysbaert 2019: 238 for English non-fiction). */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / 230));
}

/** "By A, B and C", from the authors, else the byline as printed; null without either. */
export function bylineOf({authors, byline}: Pick<Article, 'authors' | 'byline'>): SafeText | null {
	if (authors.length === 0) return byline === null ? null : safe(byline);
	const names = authors.map(author => safe(author));
	const last = names.at(-1)!;
	return `By ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}` as SafeText;
}

/** The lines above an article: headline, who wrote it and where, who published it and when; then a gap. */
export function headingOf({article}: ReadArticle, columns: number): Span[] {
	const place = article.dateline?.place ?? null;
	const spans: Span[] = [];
	const add = (text: SafeText | null, tone: Span['tone']) => {
		if (text === null || text === '') return;
		for (const {start, end} of wrap(text, columns))
			spans.push({text: text.slice(start, end) as SafeText, tone});
	};
	add(titleOf(article), 'headline');
	add(dotted(bylineOf(article), place === null ? null : safe(place)), 'quiet');
	add(dotted(article.publication === null ? null : safe(article.publication), longDate(article)), 'quiet');
	spans.push({text: ui(''), tone: 'plain'});
	return spans;
}
