/** A command of the reader's own words that is given the article, or what is selected of it, on standard input. */
import {spawnSync} from 'node:child_process';
import {type SafeText, safe, safeBlock, safeText, sliceSafe, ui} from '../article/safe-text.ts';
import type {Outcome, Piped} from '../reader/effect.ts';
import {withStops} from './job-control.ts';
import type {LentTerminal} from './lent-terminal.ts';

/**
 * Runs a command on the terminal until its end. The shell is given the line as the reader has typed it, and nothing
 * else: the text goes to standard input alone, cleaned, so that it does nothing to a terminal either. Whether the
 * command reads it is its own affair. Nothing else goes on meanwhile, on purpose: see `runOnTerminal`.
 * @param text raw
 * @throws when there is no shell
 */
export function runCommand(command: string, text: string): Outcome {
	const cleaned = safeBlock(text);
	const input = cleaned.endsWith('\n') ? cleaned : `${cleaned}\n`;
	const {status, signal, error} = withStops(() =>
		spawnSync(command, {shell: true, input, stdio: ['pipe', 'inherit', 'inherit']}),
	);
	// One that has read as much as it wanted (EPIPE) has run all the same.
	if (error !== undefined && status === null && signal === null) throw error;
	return {status, signal};
}

/**
 * Gives a command the terminal and the text. What it writes stands there until a key is pressed; one that wrote
 * nothing, or had a screen of its own, leads back at once.
 * @returns how it ended; null when the reader was left meanwhile
 */
export async function pipe(
	{command, text}: Piped,
	handOver: (work: () => Promise<void>) => Promise<void>,
	terminal: LentTerminal,
): Promise<Outcome | null> {
	let outcome: Outcome | null = null;
	await handOver(async () => {
		const restore = terminal.remember();
		await terminal.announce(announced(command));
		try {
			outcome = runCommand(command, text);
		} finally {
			restore();
		}
		if (await terminal.hasWritten()) await terminal.wait(endOf(outcome));
	});
	return outcome;
}

/** What is said above it: a command that never ends has to be ended by somebody. */
function announced(command: string): SafeText {
	const half = Math.max(4, ((process.stdout.columns ?? 80) - 24) >> 1);
	const text = safe(command);
	// In the widest letters it fits into the row.
	return safeText`| ${text.length <= half ? text : safeText`${sliceSafe(text, 0, half)}...`}   (^C ends it)`;
}

/** What is said below what a command has written. */
function endOf({status, signal}: Outcome): SafeText {
	const end = signal !== null ? 'Interrupted. ' : status === 0 ? '' : `Ended with status ${status}. `;
	return ui(`${end}Press Enter to go on.`);
}
