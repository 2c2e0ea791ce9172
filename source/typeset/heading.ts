import type {Article} from '../article/article.ts';
import {bylineOf} from '../article/byline.ts';
import {joinSafe, type SafeText, safe, sliceSafe, ui} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';
import type {Accent} from './composed.ts';
import {isGuess, longDate} from './dates.ts';
import {type Span, span, type Tone} from './line.ts';
import {wrap} from './wrap.ts';

export {bylineOf} from '../article/byline.ts';
export {titleOf} from '../article/title.ts';

const dot = ui(' · ');

/** Parts that are there, with a middle dot between them. */
export function dotted(...parts: readonly (SafeText | null | undefined)[]): SafeText {
	const there = parts.filter(part => part !== null && part !== undefined);
	return joinSafe(
		there.filter(part => part !== ''),
		dot,
	);
}

/** The same of spans in tones of their own. */
export function dottedSpans(...parts: readonly (Span | null)[]): Span[] {
	const there = parts.filter(part => part !== null).filter(({text}) => text !== '');
	return there.flatMap((part, at) => (at === 0 ? [part] : [span(dot, 'quiet'), part]));
}

/** A line of an article's heading, and what it tells: what the article is called, who wrote it, who published it. */
export type HeadingPart = Span & {
	readonly tells: 'title' | 'writer' | 'source';
	/** Where a guess begins, which reaches to its end: a UTF-16 offset into the text; null where nothing is guessed. */
	readonly guessFrom: number | null;
};

/** A row of a heading. */
export type HeadingRow = {
	readonly text: SafeText;
	readonly tone: Tone;
	/** What of the text has a tone of its own. */
	readonly accents: readonly Accent[];
	/** Of a row of the title: where it begins and ends in that; UTF-16 offsets, end exclusive. */
	readonly title?: {readonly start: number; readonly end: number};
};

/**
 * The lines of an article's heading, those that have something to tell: headline; byline and place; publication,
 * section and date.
 * @param asPrinted for a story that is printed with its dateline: its byline as printed too, and the place is not told
 * twice
 */
export function headingOf(article: Article, asPrinted = false): readonly HeadingPart[] {
	const writer = asPrinted
		? (safeOrNull(article.byline) ?? bylineOf(article))
		: dotted(bylineOf(article), safeOrNull(article.dateline?.place ?? null));
	const date = longDate(article);
	const source = dotted(safeOrNull(article.publication), safeOrNull(article.section), date);
	const guessFrom = date !== null && isGuess(article) ? source.length - date.length : null;
	const parts: HeadingPart[] = [
		{tells: 'title', guessFrom: null, ...span(titleOf(article), 'headline')},
		{tells: 'writer', guessFrom: null, ...span(writer ?? ui(''), 'quiet')},
		{tells: 'source', guessFrom, ...span(source, 'quiet')},
	];
	return parts.filter(({text}) => text !== '');
}

/** The lines of an article's heading in rows of at most `columns`. */
export function headingRows(article: Article, columns: number): HeadingRow[] {
	return headingOf(article).flatMap(({text, tone, tells, guessFrom}) =>
		wrap(text, columns).map(({start, end}) => ({
			text: sliceSafe(text, start, end),
			tone,
			accents:
				guessFrom === null || guessFrom >= end
					? []
					: [{start: Math.max(0, guessFrom - start), end: end - start, tone: 'guess'}],
			...(tells === 'title' ? {title: {start, end}} : {}),
		})),
	);
}

function safeOrNull(text: string | null): SafeText | null {
	return text === null ? null : safe(text);
}
