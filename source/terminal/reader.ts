import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import v8 from 'node:v8';
import {render} from 'ink';
import {createElement} from 'react';
import {safe, safeBlock} from '../article/safe-text.ts';
import type {Effect} from '../reader/effect.ts';
import {initialModel} from '../reader/model.ts';
import type {Settings} from '../settings.ts';
import {App, type InkControls} from './app.tsx';
import type {Connection} from './connection.ts';
import {suspendGroup} from './job-control.ts';
import {createStore} from './store.ts';

export type ReaderOptions = {
	/** Files and folders; `-` is standard input. */
	readonly paths: readonly string[];
	/** What these are, in a few words. */
	readonly label: string;
	readonly encoding?: string;
	/** What went wrong before the reader opened, to be said in it; null when nothing did. */
	readonly problem: string | null;
	/** Where marks and places are kept. */
	readonly stateFile: string;
	readonly settings: Settings;
};

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
	problem,
	stateFile,
	settings,
}: ReaderOptions): Promise<number> {
	const {stdout} = process;
	// Standard input may be an article; the keys come from the terminal itself then.
	const terminal = process.stdin.isTTY ? null : openSync('/dev/tty', 'r');
	const keyboard = terminal === null ? process.stdin : new ReadStream(terminal);
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
		// The window may have changed its size meanwhile, and only what was in front was told of it.
		process.kill(process.pid, 'SIGWINCH');
	};
	const suspend = () => void suspendGroup(handOver).catch(() => {});

	// Until there is a library, what is asked of it waits; leaving does not.
	const waiting: Effect[] = [];
	let run = (effect: Effect) => (effect.type === 'quit' ? leave(0) : void waiting.push(effect));
	const store = createStore(
		initialModel({size: size(), label: safe(label), preferences, now: Date.now(), linear}),
		effect => run(effect),
	);
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
			maxFps: 120,
			patchConsole: false,
			exitOnCtrlC: false,
			interactive: true,
			isScreenReaderEnabled: linear,
		},
	);
	let connection: Connection | undefined;
	try {
		await instance.waitUntilRenderFlush();
		// The room for young objects has grown enough; every further doubling would cost three times its size for good.
		v8.setFlagsFromString('--semi-space-growth-factor=1');
		// The screen comes first; what fills it is loaded behind it.
		const {connect} = await import('./connection.ts');
		connection = connect(store, {
			paths,
			encoding,
			problem,
			stateFile,
			settings,
			handOver,
			suspend,
			quit: () => leave(0),
			keys: terminal ?? 'inherit',
		});
		run = connection.run;
		for (const effect of waiting.splice(0)) run(effect);
		await instance.waitUntilExit();
	} catch (error) {
		status = crashed;
		// What is said on the reader's own screen goes away with it.
		instance.unmount();
		const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`Quotidian has stopped because of an error of its own:\n${safeBlock(told)}\n`);
	} finally {
		releaseSignals();
		stdout.off('resize', resized);
		await connection?.close();
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
