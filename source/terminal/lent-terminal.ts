/** What is asked of a terminal while it is lent, before and after the program that has it. */
import {spawnSync} from 'node:child_process';
import {setImmediate as turn} from 'node:timers/promises';
import type {ReadStream, WriteStream} from 'node:tty';
import type {SafeText} from '../article/safe-text.ts';

export type LentTerminal = {
	/** Notes how the terminal treats keys and output. @returns what makes it so again, whatever a program has left */
	remember(): () => void;
	/** Says in a row of its own what is about to run. @param text of one row */
	announce(text: SafeText): Promise<void>;
	/**
	 * Whether something has been written since; true where the terminal does not say. Where it was nothing, what was
	 * announced is taken away again.
	 */
	hasWritten(): Promise<boolean>;
	/** Says something below what was written, and waits until Enter or a key like it is pressed. */
	wait(text: SafeText): Promise<void>;
};

/**
 * How long a terminal may take to say where its cursor is, in milliseconds: over a slow line it is asked from afar.
 * One that has not answered once is not asked again.
 */
const patience = 3000;

/** One row down and up again: in the last row, output would leave the cursor where it was. */
const offTheLastRow = '\x1bD\x1b[A';
const whereIsIt = '\x1b[6n';
const eraseRowAbove = '\x1b[A\r\x1b[2K';
const report = /\x1b\[(\d+;\d+)R/;

/** Colours and letters as usual, and the cursor to be seen. */
const plainly = '\x1b[0m\x1b(B\x1b[?25h';

/** Enter, the space, q, Esc, and what ends a program; not the terminal's late answer. */
const goesOn = /[\r\n q\x03\x04]|^\x1b$/;

/**
 * @param keys where the terminal's keys are read; nobody else may read it meanwhile
 * @param fd its file descriptor for other programs
 */
export function lentTerminal(keys: ReadStream, fd: number | 'inherit', output: WriteStream): LentTerminal {
	const stty = (given: string) =>
		spawnSync('stty', [given], {encoding: 'utf8', stdio: [fd, 'pipe', 'ignore']}).stdout?.trim() ?? '';

	/** Where the cursor was before the program ran, as the terminal writes it; null when it does not say. */
	let at: string | null = null;
	let answers = true;
	/** Whether the cursor is at the beginning of a row. */
	let isFresh = false;

	/** Reads what comes until it is what was waited for, or for so many milliseconds. */
	async function read(asked: string, wanted: RegExp, milliseconds: number | null): Promise<string | null> {
		keys.setRawMode(true);
		let come = '';
		let took = (_: string): void => {};
		let timer: NodeJS.Timeout | undefined;
		const found = new Promise<string | null>(resolve => {
			took = chunk => {
				come = (come + chunk).slice(-64);
				const match = wanted.exec(milliseconds === null ? chunk : come);
				if (match !== null) resolve(match[1] ?? match[0]);
			};
			if (milliseconds !== null) timer = setTimeout(resolve, milliseconds, null);
		});
		// What was typed before, for the program that ran, is no answer.
		const drop = (): void => {};
		keys.on('data', drop);
		keys.resume();
		await turn();
		await turn();
		keys.off('data', drop);
		keys.on('data', took);
		output.write(asked);
		const answer = await found;
		clearTimeout(timer);
		keys.off('data', took);
		keys.pause();
		keys.setRawMode(false);
		return answer;
	}

	return {
		remember() {
			const modes = stty('-g');
			return () => {
				if (/^[\w:=]+$/.test(modes)) stty(modes);
				output.write(plainly);
			};
		},
		async announce(text) {
			const row = `${text}\r\n`;
			at = answers ? await read(`${row}${offTheLastRow}${whereIsIt}`, report, patience) : null;
			if (!answers) output.write(row);
			answers = at !== null;
		},
		async hasWritten() {
			const now = at === null ? null : await read(whereIsIt, report, patience);
			isFresh = now?.endsWith(';1') ?? false;
			if (now === null || now !== at) return true;
			output.write(eraseRowAbove);
			return false;
		},
		async wait(text) {
			await read(`${isFresh ? '' : '\r\n'}${text}`, goesOn, null);
			output.write('\r\n');
		},
	};
}
