/**
 * Does something during which a stop that is typed (^Z) stops this program at once, with the one that has the terminal:
 * our own way would come after that one's end.
 */
export function withStops<Result>(work: () => Result): Result {
	const listeners = process.listeners('SIGTSTP');
	process.removeAllListeners('SIGTSTP');
	try {
		return work();
	} finally {
		for (const listener of listeners) process.on('SIGTSTP', listener);
	}
}

/**
 * Stops the program and all of its process group as Ctrl-Z does, and comes back when the shell continues it. Where
 * nothing can stop it (it is the terminal's only program) it comes back at once.
 * @param handOver gives the terminal back while the work runs and takes it again after
 */
export async function suspendGroup(handOver: (work: () => Promise<void>) => Promise<void>): Promise<void> {
	await handOver(async () => {
		const listeners = process.listeners('SIGTSTP');
		process.removeAllListeners('SIGTSTP');
		// A stop takes hold before this is over, and its end is then the first thing after `fg`. It is short because
		// where nothing stops us, the terminal is not ours that long.
		const stopped = new Promise<void>(resolve => setTimeout(resolve, 20));
		process.kill(0, 'SIGTSTP');
		await stopped;
		for (const listener of listeners) process.on('SIGTSTP', listener);
	});
}
