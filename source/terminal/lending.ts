import {setImmediate as turn} from 'node:timers/promises';

/** The terminal, lent to other programs. */
export type Lending = {
	/**
	 * Whether somebody else has the terminal, or had it a moment ago: a ^C or ^\ that was typed there reaches this
	 * program as a signal, and that comes late.
	 */
	readonly isLent: boolean;
	/** Gives the terminal away while the work runs, after whoever has it now; it starts at once when nobody has. */
	lend(work: () => Promise<void>): Promise<void>;
};

/**
 * @param suspend Ink's way to give the terminal away and to draw everything anew after; undefined while there is no
 *   terminal to give
 */
export function openLending(
	suspend: () => ((work: () => Promise<void>) => Promise<unknown>) | undefined,
): Lending {
	let borrowers = 0;
	let last = Promise.resolve();

	async function lendAfter(before: Promise<void> | null, work: () => Promise<void>) {
		try {
			if (before !== null) await before.catch(() => {});
			await suspend()?.(work);
			await turn();
			await turn();
		} finally {
			borrowers--;
		}
		// The window may have changed its size meanwhile, and only what was in front was told of it.
		process.kill(process.pid, 'SIGWINCH');
	}

	return {
		get isLent() {
			return borrowers > 0;
		},
		lend(work) {
			last = lendAfter(borrowers++ === 0 ? null : last, work);
			return last;
		},
	};
}
