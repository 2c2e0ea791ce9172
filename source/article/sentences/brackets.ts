import type {Span} from '../sentences.ts';

/** How far a quotation's other mark is looked for. */
const reach = 120;
const goesOnWith = /^[」』]\s?(?:と|って|など|、)/;

/**
 * Whether a Japanese quotation goes on over a boundary, or the sentence it is quoted in: 「終わった。帰ろう。」と述べた.
 */
export function quotesOver(text: string, before: Span, start: number): boolean {
	const last = text[before.end - 1]!;
	if ('」』'.includes(last)) return goesOnWith.test(text.slice(before.end - 1, start + 3));
	if (!'。！？'.includes(last)) return false;
	const tail = text.slice(Math.max(before.start, before.end - reach), before.end);
	for (const [open, close] of ['「」', '『』'] as const) {
		if (tail.lastIndexOf(open!) <= tail.lastIndexOf(close!)) continue;
		const end = text.slice(start, start + reach).indexOf(close!);
		if (end !== -1 && goesOnWith.test(text.slice(start + end, start + end + 5))) return true;
	}
	return false;
}
