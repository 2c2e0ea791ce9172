import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';

/** The share of the processors that were busy in the last moment, from 0 to 1. */
async function busyShare(): Promise<number> {
	const read = () => {
		const [, ...times] = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/ +/);
		const all = times.slice(0, 8).map(Number);
		return {idle: all[3]! + all[4]!, total: all.reduce((sum, time) => sum + time, 0)};
	};
	const before = read();
	await sleep(400);
	const after = read();
	return 1 - (after.idle - before.idle) / Math.max(1, after.total - before.total);
}

/** Waits a while for the machine to have nothing else to do, and says so when it goes on having. */
export async function quiet(longest = 4_000): Promise<void> {
	const start = performance.now();
	for (;;) {
		const busy = await busyShare();
		if (busy < 0.15) return;
		if (performance.now() - start > longest) {
			console.log(`            (other programs take ${Math.round(busy * 100)} % of the machine)`);
			return;
		}
	}
}
