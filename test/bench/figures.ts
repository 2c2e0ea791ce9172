/** The value at `share` per cent of the sorted list; the largest at 100. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}

/** The middle of the sorted list. */
export function median(values: readonly number[]): number {
	return percentile(values, 50);
}
