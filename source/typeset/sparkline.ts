/** Numbers side by side as blocks of eight heights. */
import {type SafeText, ui} from '../article/safe-text.ts';

const blocks = '▁▂▃▄▅▆▇█';

/** How many numbers each column stands for where there are more of them than columns. */
export function perColumn(numbers: number, columns: number): number {
	return Math.max(1, Math.ceil(numbers / Math.max(1, columns)));
}

/** A line of at most so many columns; nothing is the lowest block, and everything else is higher. */
export function sparkline(numbers: readonly number[], columns: number): SafeText {
	const each = perColumn(numbers.length, columns);
	const sums: number[] = [];
	let most = 1;
	for (const [at, number] of numbers.entries()) {
		const column = Math.floor(at / each);
		sums[column] = (sums[column] ?? 0) + Math.max(0, number);
		most = Math.max(most, sums[column]);
	}
	const heights = blocks.length - 1;
	return ui(sums.map(sum => blocks[Math.min(heights, Math.ceil((sum / most) * heights))]).join(''));
}
