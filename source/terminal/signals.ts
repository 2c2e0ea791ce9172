import {constants} from 'node:os';

export type SignalHolder = {
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly leave: (status: number, error?: Error) => void;
	/** Whether another program has the terminal: what is typed there is meant for that one. */
	readonly isLent: () => boolean;
};

/** The exit status of a crash (EX_SOFTWARE of sysexits.h). */
export const crashed = 70;

/** The exit status of a program that a signal has ended. */
export function statusOf(signal: NodeJS.Signals): number {
	return 128 + constants.signals[signal];
}

/** Makes every way out of the program give the terminal back first; returns the way to undo that. */
export function holdSignals({suspend, redraw, leave, isLent}: SignalHolder): () => void {
	const leaveBy = (signal: NodeJS.Signals) => leave(statusOf(signal));
	const typed = (signal: NodeJS.Signals) => isLent() || leaveBy(signal);
	const listeners: readonly (readonly [string, (...given: never[]) => void])[] = [
		['SIGTSTP', suspend],
		// Continued after a stop that nobody could announce: what is on the screen is not ours any more.
		['SIGCONT', redraw],
		['SIGTERM', leaveBy],
		['SIGHUP', leaveBy],
		['SIGINT', typed],
		['SIGQUIT', typed],
		// Nothing to do: the write that went over the limit fails and says so. Without a listener Ink's exit hook would end us.
		['SIGXFSZ', () => {}],
		['uncaughtException', (error: Error) => leave(crashed, error)],
		[
			'unhandledRejection',
			(reason: unknown) => leave(crashed, reason instanceof Error ? reason : new Error(String(reason))),
		],
	];
	for (const [event, listener] of listeners) process.on(event, listener as () => void);
	// A terminal that went away cannot be written to; that is an end and not an error.
	const gone = () => leaveBy('SIGHUP');
	process.stdout.on('error', gone);
	return () => {
		for (const [event, listener] of listeners) process.off(event, listener as () => void);
		process.stdout.off('error', gone);
	};
}
