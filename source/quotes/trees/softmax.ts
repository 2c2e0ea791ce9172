/**
 * Chances from scores: exp(score) over the sum of all of them.
 * @param scores Finite numbers of any size; none give none.
 * @return One chance a score, in their order; together they are 1.
 */
export function softmax(scores: Float64Array | readonly number[]): Float64Array {
	const chances = Float64Array.from(scores);
	// The exponent of the highest is 0, so that none overflows and the sum is at least 1.
	let highest = -Infinity;
	for (const score of chances) if (score > highest) highest = score;
	let sum = 0;
	for (let i = 0; i < chances.length; i++) {
		const weight = Math.exp(chances[i]! - highest);
		chances[i] = weight;
		sum += weight;
	}
	for (let i = 0; i < chances.length; i++) chances[i]! /= sum;
	return chances;
}
