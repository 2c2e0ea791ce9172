let segmenter: Intl.Segmenter | undefined;

/** The user-perceived characters of a text, in order. Made at the first use: it takes longer than the first screen may. */
export function graphemes(text: string): Iterable<{readonly segment: string; readonly index: number}> {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return segmenter.segment(text);
}
