/** A clipping made of part of an article, and where clippings stand in it. */
import type {ArticlePage} from '../archive/types.ts';
import {blockAt, bodyText, type Passage} from '../article/article.ts';
import {certaintyOf} from '../article/certainty.ts';
import {citedOf} from '../article/cited.ts';
import type {Clipping, KeptClipping} from '../article/clipping.ts';
import {sentences} from '../article/sentences.ts';
import {wordsIn} from '../article/words-in-text.ts';
import type {ClippedPart} from '../reader/clipped-part.ts';
import type {KeptPassage} from '../reader/message.ts';

/** What is to be kept, with nothing noted about it yet; null where the article has no such part, or says something else. */
export function clippingFrom(page: ArticlePage, {of, words}: Omit<ClippedPart, 'article'>): Clipping | null {
	const passage = of.kind === 'quote' ? page.quotes[of.number] : around(page, of);
	if (passage === undefined || passage.start >= passage.end) return null;
	const body = bodyText(page.article);
	// Who chose it may have seen the article as it was.
	const from = of.kind === 'quote' ? passage.start : of.start;
	if (words !== null && !body.startsWith(words, from)) return null;
	const quote = of.kind === 'quote' ? page.quotes[of.number] : undefined;
	const name = quote?.speaker ?? null;
	const isDoubtful = quote !== undefined && certaintyOf(quote) === 'perhaps';
	const speaker = name === null ? undefined : page.speakers.find(one => one.name === name);
	return {
		keys: page.keys,
		kind: of.kind,
		words: wordsIn(body).at(passage),
		speaker: speaker
			? {
					...{name: speaker.name, kind: speaker.kind, role: speaker.role},
					...(isDoubtful ? {perhaps: true} : {}),
				}
			: null,
		cited: citedOf(page.article),
		note: null,
		tags: [],
	};
}

type Stretch = Extract<ClippedPart['of'], {start: number}>;

/** The paragraph in which a stretch of the body begins, or the sentences of it that have any of the stretch. */
function around(
	{article: {body, language}}: ArticlePage,
	{kind, start, end}: Stretch,
): Omit<Passage, 'text'> | undefined {
	const found = blockAt(body, start);
	if (found === undefined) return undefined;
	const {block, start: from} = found;
	const whole = {start: from, end: from + block.text.length};
	if (kind === 'paragraph') return whole;
	const spans = sentences(block.text, language);
	const first = spans.findLast(span => span.start <= start - from) ?? spans[0];
	const last = spans.find(span => span.end >= end - from) ?? spans.at(-1);
	if (first === undefined || last === undefined) return whole;
	return {start: from + first.start, end: from + Math.max(first.end, last.end)};
}

/** Where the clippings of an article stand in it, in the order of the text; those that are found no more are left out. */
export function keptPassages(page: ArticlePage, clippings: readonly KeptClipping[]): KeptPassage[] {
	if (clippings.length === 0) return [];
	const body = wordsIn(bodyText(page.article));
	const found = clippings.flatMap(({words, note, tags}) => {
		const passage = body.find(words);
		return passage === null ? [] : [{...passage, note, tags}];
	});
	return found.sort((one, other) => one.start - other.start);
}
