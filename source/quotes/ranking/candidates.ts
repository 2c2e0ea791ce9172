import type {Mention} from '../mentions.ts';
import type {Reading} from '../reading.ts';

const mostBefore = 24;
const mostAfter = 12;
/** How many paragraphs away a source may stand. */
const farthestBefore = 3;
const farthestAfter = 1;

/**
 * The mentions that may be the source of each stretch, nearest first on each side; places in `reading.mentions`.
 * Their number is bounded, so that no text is slow.
 */
export function candidatesOf(reading: Reading): {before: number[]; after: number[]}[] {
	const {mentions, words, spans} = reading;
	let next = 0;
	return reading.stretches.map((stretch, index) => {
		while (next < mentions.length && mentions[next]!.start < stretch.start) next++;
		const block = words[spans[index]!.first]?.block ?? 0;
		const blockOf = (mention: Mention) => words[mention.first]!.block;
		const before: number[] = [];
		for (let at = next - 1; at >= 0 && before.length < mostBefore; at--) {
			if (block - blockOf(mentions[at]!) > farthestBefore) break;
			before.push(at);
		}
		const after: number[] = [];
		for (let at = next; at < mentions.length && after.length < mostAfter; at++) {
			if (blockOf(mentions[at]!) - block > farthestAfter) break;
			after.push(at);
		}
		return {before, after};
	});
}
