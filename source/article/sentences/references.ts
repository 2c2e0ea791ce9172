import type {Span} from '../sentences.ts';

/** Marks of notes behind a sentence's end: "[3]", "[3][4]:12", "[citation needed]", "¹". They belong to what is before them. */
const references =
	/(?<=[.!?…]["'”’»)]{0,2})(?:(?:\[(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,4}|[a-z]|[ivx]{1,4}|(?:note|nb|n) \d{1,2}|[a-z]{2,14} needed|better source needed|who\?|when\?)\]){1,12}(?::\s?\d{1,4}(?:[–-]\d{1,4})?)?|[¹²³⁰⁴-⁹]{1,3})(?=\s|$)|(?<=[。！？][」』”]?)(?:\[\d{1,3}\]){1,12}/gu;

/** The references of a text, in order. */
export function referencesIn(text: string): Span[] {
	if (!text.includes('[') && !/[¹²³⁰⁴-⁹]/.test(text)) return [];
	return [...text.matchAll(references)].map(({index, 0: mark}) => ({start: index, end: index + mark.length}));
}

/** The text with spaces in place of its references, so that it is as long as before. */
export function withoutReferences(text: string, found: readonly Span[]): string {
	let plain = '';
	let from = 0;
	for (const {start, end} of found) {
		plain += text.slice(from, start) + ' '.repeat(end - start);
		from = end;
	}
	return plain + text.slice(from);
}

/** Gives each reference back to the sentence that ends where it starts. */
export function returnReferences(
	sentences: readonly {start: number; end: number}[],
	found: readonly Span[],
): void {
	let at = 0;
	for (const {start, end} of found) {
		while (at < sentences.length && sentences[at]!.end < start) at++;
		const sentence = sentences[at];
		if (sentence?.end === start) sentence.end = end;
	}
}
