import type {Reading} from '../reading.ts';

/**
 * How many mentions before and behind a stretch are looked at. In the annotated articles one source in a thousand stands
 * farther away; the fewer there are, the quicker it goes.
 */
const mostBefore = 14;
const mostAfter = 6;
/** How many paragraphs away a source may stand. */
const farthestBefore = 3;
const farthestAfter = 1;

/** The mentions that may be the source of a stretch, nearest first on each side; places in `reading.mentions`. */
export type Candidates = {readonly before: readonly number[]; readonly after: readonly number[]};

/** The candidates of each stretch, in linear time. */
export function candidatesOf({mentions, words, spans, stretches}: Reading): Candidates[] {
	let next = 0;
	return stretches.map((stretch, index) => {
		while (next < mentions.length && mentions[next]!.start < stretch.start) next++;
		const block = words[spans[index]!.first]?.block ?? 0;
		const before: number[] = [];
		for (let at = next - 1; at >= 0 && before.length < mostBefore; at--) {
			if (block - words[mentions[at]!.first]!.block > farthestBefore) break;
			before.push(at);
		}
		const after: number[] = [];
		for (let at = next; at < mentions.length && after.length < mostAfter; at++) {
			if (words[mentions[at]!.first]!.block - block > farthestAfter) break;
			after.push(at);
		}
		return {before, after};
	});
}
