import type {WriteStream} from 'node:tty';
import {safe, showEmoji} from '../article/safe-text.ts';
import {initialModel} from '../reader/model.ts';
import type {Settings} from '../settings/settings.ts';
import {emojiOn} from './emoji-terminals.ts';
import {paintFirst, withFirstList} from './first-screen.ts';
import {isUtf8} from './locale.ts';
import type {DeskOptions} from './open-desk.ts';

export type ReaderOptions = {
	readonly desk: DeskOptions;
	/** What the reader was pointed at, in a few words. */
	readonly label: string;
	/** What went wrong before the reader opened, to be said in it; null when nothing did. */
	readonly problem: string | null;
	readonly settings: Settings;
};

/**
 * Opens the reader on the terminal and stays until it is quit. The first screen is painted before Ink is loaded.
 * @returns the exit status: 0, 70 after a crash, 128 and the signal's number after a signal
 */
export async function openReader(options: ReaderOptions): Promise<number> {
	const {stdout} = process;
	const preferences = options.settings.get();
	const linear = preferences.screenReader || process.env.INK_SCREEN_READER === 'true';
	showEmoji(emojiOn(process.env));
	const label = safe(options.label);
	const empty = initialModel({
		size: sizeOf(stdout),
		label,
		preferences,
		now: Date.now(),
		isUtf8: isUtf8(process.env),
		linear,
	});
	const model = withFirstList(empty, options.desk);
	const first = linear ? null : paintFirst(model, colourDepthOf(stdout));
	const {runReader} = await import('./reader.ts');
	return runReader(options, model, first);
}

/** Columns and rows of a terminal. */
export function sizeOf({columns, rows}: WriteStream): {columns: number; rows: number} {
	return {columns: columns || 80, rows: rows || 24};
}

/** Bits of a colour on a terminal; 1 where there are to be none. */
export function colourDepthOf(stdout: WriteStream): number {
	return process.env.NO_COLOR ? 1 : stdout.getColorDepth();
}
