/** The best time of several runs in milliseconds: what the work takes when nothing else disturbs it. */
export function fastest(work: () => unknown): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 5; run++) {
		const started = performance.now();
		work();
		best = Math.min(best, performance.now() - started);
	}
	return best;
}
