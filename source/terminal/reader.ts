import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {render} from 'ink';
import {createElement} from 'react';
import {openLibrary} from '../archive/library.ts';
import {openState} from '../archive/state.ts';
import type {Progress} from '../archive/types.ts';
import {safe, safeBlock} from '../article/safe-text.ts';
import type {Effect} from '../reader/effect.ts';
import {initialModel} from '../reader/model.ts';
import type {Settings} from '../settings.ts';
import {App, type InkControls} from './app.tsx';
import {effectRunner} from './effects.ts';
import {suspendGroup} from './job-control.ts';
import {indexMarks} from './marks.ts';
import {createStore} from './store.ts';

export type ReaderOptions = {
	/** Files and folders; `-` is standard input. */
	readonly paths: readonly string[];
	/** What these are, in a few words. */
	readonly label: string;
	readonly encoding?: string;
	/** Where marks and places are kept. */
	readonly stateFile: string;
	readonly settings: Settings;
};

/** How often another window's changes are looked for, in milliseconds. */
const otherWindows = 2000;

/** The exit status of a crash (EX_SOFTWARE of sysexits.h). */
const crashed = 70;

/**
 * Opens the reader on the terminal and stays until it is quit.
 * @returns the exit status: 0, 70 after a crash, 128 and the signal's number after a signal
 */
export async function openReader({
	paths,
	label,
	encoding,
	stateFile,
	settings,
}: ReaderOptions): Promise<number> {
	const {stdout} = process;
	// Standard input may be an article; the keys come from the terminal itself then.
	const terminal = process.stdin.isTTY ? null : openSync('/dev/tty', 'r');
	const keyboard = terminal === null ? process.stdin : new ReadStream(terminal);
	const library = openLibrary(paths, encoding === undefined ? {} : {encoding});
	const state = openState(stateFile);
	const marks = indexMarks(library, state);
	const preferences = settings.get();
	const linear = preferences.screenReader || process.env.INK_SCREEN_READER === 'true';
	const size = () => ({columns: stdout.columns || 80, rows: stdout.rows || 24});

	let controls: InkControls | undefined;
	let status = 0;
	const leave = (code: number, error?: Error) => {
		status = code;
		if (controls === undefined) return instance.unmount();
		error === undefined ? controls.exit() : controls.exit(error);
	};
	let away = false;
	const handOver = async (work: () => Promise<void>) => {
		if (away || controls === undefined) return;
		away = true;
		try {
			await controls.suspendTerminal(work);
		} finally {
			away = false;
		}
		// The window may have changed its size meanwhile.
		store.dispatch({type: 'resized', ...size()});
	};
	const suspend = () => void suspendGroup(handOver).catch(() => {});

	let run: (effect: Effect) => void = () => {};
	const store = createStore(
		initialModel({size: size(), label: safe(label), preferences, now: Date.now(), linear}),
		effect => run(effect),
	);
	run = effectRunner({
		library,
		state,
		marks,
		settings,
		dispatch: store.dispatch,
		handOver,
		suspend,
		quit: () => leave(0),
		keys: terminal ?? 'inherit',
	});

	let finished = false;
	const stopProgress = library.onProgress((progress: Progress) => {
		// After a rescan articles may have left or changed; before, there are only new ones.
		const changed = progress.finished && finished ? marks.all() : marks.fresh();
		finished ||= progress.finished;
		store.dispatch({
			type: 'library',
			ids: library.order(store.model().preferences.sort),
			progress,
			marks: changed,
		});
	});
	const watch = setInterval(() => {
		if (state.changedElsewhere()) store.dispatch({type: 'marked', marks: marks.all()});
	}, otherWindows);
	watch.unref();
	const resized = () => store.dispatch({type: 'resized', ...size()});
	stdout.on('resize', resized);
	const releaseSignals = holdSignals({suspend, leave, redraw: () => store.dispatch({type: 'redraw'})});

	const instance = render(
		createElement(App, {
			store,
			colourDepth: process.env.NO_COLOR ? 1 : stdout.getColorDepth(),
			onReady: given => {
				controls = given;
			},
		}),
		{
			stdin: keyboard,
			alternateScreen: true,
			incrementalRendering: true,
			maxFps: 60,
			patchConsole: false,
			exitOnCtrlC: false,
			interactive: true,
			isScreenReaderEnabled: linear,
		},
	);
	for (const problem of [settings.problem, state.problem]) {
		if (problem !== null) store.dispatch({type: 'notice', text: problem, tone: 'bad'});
	}

	try {
		await instance.waitUntilExit();
	} catch (error) {
		status = crashed;
		const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`Quotidian has stopped because of an error of its own:\n${safeBlock(told)}\n`);
	} finally {
		releaseSignals();
		stdout.off('resize', resized);
		clearInterval(watch);
		stopProgress();
		state.close();
		await library.close();
		if (terminal !== null) keyboard.destroy();
	}
	return status;
}

type Holder = {
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly leave: (status: number, error?: Error) => void;
};

/** Makes every way out of the program give the terminal back first; returns the way to undo that. */
function holdSignals({suspend, redraw, leave}: Holder): () => void {
	const listeners: readonly (readonly [string, (...given: never[]) => void])[] = [
		['SIGTSTP', suspend],
		// Continued after a stop that nobody could announce: what is on the screen is not ours any more.
		['SIGCONT', redraw],
		['SIGTERM', () => leave(128 + 15)],
		['SIGHUP', () => leave(128 + 1)],
		['SIGINT', () => leave(128 + 2)],
		['uncaughtException', (error: Error) => leave(crashed, error)],
		[
			'unhandledRejection',
			(reason: unknown) => leave(crashed, reason instanceof Error ? reason : new Error(String(reason))),
		],
	];
	for (const [event, listener] of listeners) process.on(event, listener as () => void);
	// A terminal that went away cannot be written to; that is an end and not an error.
	const gone = () => leave(128 + 1);
	process.stdout.on('error', gone);
	return () => {
		for (const [event, listener] of listeners) process.off(event, listener as () => void);
		process.stdout.off('error', gone);
	};
}
