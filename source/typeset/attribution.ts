import type {Quote, ReadArticle} from '../article/article.ts';
import {type Certainty, certaintyOf} from '../article/certainty.ts';
import {hasMixedScripts, type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {cut} from './fit.ts';
import {type Span, span, type Tone} from './line.ts';
import {nameTone} from './voices.ts';

/** Longer than this is no name and no role that a person would read; columns. */
const longest = 300;

/** A speaker's name; one whose letters may pass for others says so, since nobody would see it. */
export function nameSpans(name: string, tone: Tone, columns = longest): Span[] {
	const shown = cut(safe(name), columns);
	const named = span(shown.trim() === '' ? ui('unnamed') : shown, tone);
	return hasMixedScripts(name) ? [named, span(ui(' (mixed alphabets)'), 'bad')] : [named];
}

/** Who a quote is from: `Ilse Varga`, `perhaps Ilse Varga`, or the words of the article: `unknown (the mayor)`. */
export function sourceSpans(
	page: ReadArticle,
	{speaker, mention}: Pick<Quote, 'speaker' | 'mention'>,
	certainty: Certainty,
): Span[] {
	if (speaker !== null) {
		const doubt = certainty === 'perhaps' ? [span(ui('perhaps '), 'quiet')] : [];
		return [...doubt, ...nameSpans(speaker, nameTone(page, speaker))];
	}
	const words = mention === null ? '' : cut(safe(mention.text), longest);
	return [span(ui('unknown'), 'strong'), ...(words === '' ? [] : [span(safeText` (${words})`, 'quiet')])];
}

/** The same of one quote by itself. */
export function sourceOf(page: ReadArticle, quote: Quote): Span[] {
	return sourceSpans(page, quote, certaintyOf(quote));
}

/** The words by which it was said, as within a sentence: "according to". */
export function cueIn({cue}: Quote): SafeText | null {
	return cue === null ? null : cut(safe(cue.text.toLowerCase()), longest) || null;
}

/** What the article says the speaker is, when it says it. */
export function roleIn(page: ReadArticle, speaker: string | null): SafeText | null {
	const role = speaker === null ? null : (page.speakers.find(({name}) => name === speaker)?.role ?? null);
	return role === null ? null : cut(safe(role), longest) || null;
}
