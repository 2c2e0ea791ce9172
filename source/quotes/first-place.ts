/**
 * The first place from which on something holds, by halving.
 * @param count how many places there are, from 0
 * @param holds false for some places and then true for all others
 * @returns `count` when it holds nowhere
 */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
