/** What is told again and again, but not more often than anybody can follow. */
export class NowAndThen {
	private readonly pause: number;
	private readonly clock: () => number;
	private last = 0;

	/** @param pause least time between two times it is told; @param clock the time. Both in milliseconds. */
	constructor(pause: number, clock: () => number = () => performance.now()) {
		this.pause = pause;
		this.clock = clock;
	}

	/** Whether the pause since it was told last is over. */
	isDue(): boolean {
		return this.clock() - this.last >= this.pause;
	}

	/** It is told now. */
	told(): void {
		this.last = this.clock();
	}
}
