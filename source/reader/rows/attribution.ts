import type {ArticlePage} from '../../archive/types.ts';
import type {Quote} from '../../article/article.ts';
import {hasMixedScripts, type SafeText, safe, ui} from '../../article/safe-text.ts';
import {type Span, span, type Tone} from './line.ts';
import {nameTone} from './voices.ts';

/** A speaker's name; one whose letters may pass for others says so, since nobody would see it. */
export function nameSpans(name: string, tone: Tone): Span[] {
	const named = span(safe(name), tone);
	return hasMixedScripts(name) ? [named, span(ui(' (mixed alphabets)'), 'bad')] : [named];
}

/** Who a quote is from, as its name or as the words of the article for somebody unknown: `unknown (he)`. */
export function sourceSpans(
	page: ArticlePage,
	{speaker, mention}: Pick<Quote, 'speaker' | 'mention'>,
): Span[] {
	if (speaker !== null) return nameSpans(speaker, nameTone(page, speaker));
	const words = mention === null ? '' : safe(mention.text);
	return [span(ui('unknown')), ...(words === '' ? [] : [span(` (${words})` as SafeText, 'quiet')])];
}

/** What is said of the speaker in the article, when it says it. */
export function roleIn(page: ArticlePage, speaker: string | null): SafeText | null {
	const role = speaker === null ? null : (page.speakers.find(({name}) => name === speaker)?.role ?? null);
	return role === null ? null : safe(role);
}

/** How sure the speaker is, in a word; null when there is no doubt, or nobody to doubt. */
export function sureness({speaker, confidence}: Quote): SafeText | null {
	if (speaker === null || confidence >= 0.9) return null;
	return ui(confidence >= 0.75 ? 'likely' : 'unsure');
}
