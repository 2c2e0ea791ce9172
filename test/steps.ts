import {Session} from 'node:inspector/promises';

/**
 * How many steps some work takes: how often the pieces of code between two branches of the engine were run, as V8
 * counts them. Does not depend on how fast or how busy the machine is.
 * @param within what the paths of the counted modules hold
 */
export async function stepsOf(within: string, work: () => unknown): Promise<number> {
	const session = new Session();
	session.connect();
	try {
		await session.post('Profiler.enable');
		await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
		await session.post('Profiler.takePreciseCoverage');
		work();
		const {result} = await session.post('Profiler.takePreciseCoverage');
		let steps = 0;
		for (const {url, functions} of result) {
			if (!url.includes(within)) continue;
			for (const {ranges} of functions) for (const {count} of ranges) steps += count;
		}
		return steps;
	} finally {
		await session.post('Profiler.stopPreciseCoverage');
		session.disconnect();
	}
}
