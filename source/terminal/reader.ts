import {openSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ReadStream} from 'node:tty';
import v8 from 'node:v8';
import {runInNewContext} from 'node:vm';
import {render} from 'ink';
import {createElement} from 'react';
import {safeBlock, showEmoji} from '../article/safe-text.ts';
import type {Effect} from '../reader/effect.ts';
import type {Model} from '../reader/model.ts';
import type {Settings} from '../settings/settings.ts';
import {App, type InkControls} from './app.tsx';
import type {Connection} from './connection.ts';
import {emojiOn} from './emoji-terminals.ts';
import type {FirstScreen} from './first-screen.ts';
import {suspendGroup} from './job-control.ts';
import {Keyboard} from './keyboard.ts';
import {leaveAt} from './left-at.ts';
import {openLending} from './lending.ts';
import {lentTerminal} from './lent-terminal.ts';
import {openMouseMode} from './mouse-mode.ts';
import type {WheelTurn} from './mouse-reports.ts';
import {colourDepthOf, type ReaderOptions, sizeOf} from './open-reader.ts';
import {fromTheTop} from './own-screen.ts';
import {crashed, holdSignals, statusOf} from './signals.ts';
import {createStore} from './store.ts';

/**
 * Draws the reader on the terminal and stays until it is quit.
 * @param first what is on the screen already, if anything
 * @returns the exit status: 0, 70 after a crash, 128 and the signal's number after a signal
 */
export async function runReader(
	{desk, problem, settings}: ReaderOptions,
	model: Model,
	first: FirstScreen | null,
): Promise<number> {
	// What is built of this has its own copy of the cleaner: the first screen's cannot be set for both.
	showEmoji(emojiOn(process.env));
	const {stdout} = process;
	// Standard input may be an article; the keys come from the terminal itself then.
	const terminal = process.stdin.isTTY ? null : openSync('/dev/tty', 'r');
	const keys = terminal === null ? process.stdin : new ReadStream(terminal);
	const keyboard = new Keyboard(keys);

	let controls: InkControls | undefined;
	let status = 0;
	/** Why the reader ends although nobody asked it to, said once the terminal is given back. */
	let reason = '';
	let left = false;
	const leave = (code: number, error?: Error) => {
		status = code;
		left = true;
		if (controls === undefined) return instance.unmount();
		error === undefined ? controls.exit() : controls.exit(error);
	};
	keyboard.once('end', () => {
		reason = 'Quotidian has stopped: its terminal has no more keys to give.\n';
		leave(statusOf('SIGHUP'));
	});
	const lending = openLending(() => (left ? undefined : controls?.suspendTerminal));
	// Ink draws from where the cursor is; the echo of a key typed meanwhile has moved it.
	keyboard.on('taken', () => void (lending.isLent && stdout.write('\r')));
	const handOver = (work: () => Promise<void>) =>
		lending.lend(async () => {
			try {
				await work();
			} finally {
				await keyboard.dropTypedAhead();
			}
		});
	const suspend = () => void suspendGroup(handOver).catch(() => {});

	// Until there is a library, what is asked of it waits; leaving does not.
	const waiting: Effect[] = [];
	let run = (effect: Effect) => (effect.type === 'quit' ? leave(0) : void waiting.push(effect));
	const store = createStore(model, effect => run(effect));
	const mouse = openMouseMode(sequence => void stdout.write(sequence));
	const chooseMouse = () => mouse.want(store.model().preferences.mouse);
	chooseMouse();
	store.subscribe(chooseMouse);
	keyboard.on('taken', () => mouse.hold(true));
	keyboard.on('given', () => mouse.hold(false));
	// Whatever way out is taken.
	const letMouseGo = () => mouse.hold(false);
	process.once('exit', letMouseGo);
	keyboard.on('wheel', (turn: WheelTurn) =>
		store.dispatch({type: 'clock', now: Date.now()}, {type: 'wheel', ...turn}),
	);
	const resized = () => store.dispatch({type: 'resized', ...sizeOf(stdout)});
	stdout.on('resize', resized);
	const releaseSignals = holdSignals({
		suspend,
		leave,
		redraw: () => store.dispatch({type: 'redraw'}),
		isLent: () => lending.isLent,
	});

	const instance = render(
		createElement(App, {
			store,
			colourDepth: colourDepthOf(stdout),
			onReady: given => {
				controls = given;
			},
		}),
		{
			stdout: fromTheTop(stdout),
			// It is all that Ink asks of a standard input.
			stdin: keyboard as unknown as NodeJS.ReadStream,
			alternateScreen: true,
			incrementalRendering: true,
			maxFps: 120,
			patchConsole: false,
			exitOnCtrlC: false,
			interactive: true,
			// For screen readers Ink writes the whole screen with every change; the lines are made for them already.
			isScreenReaderEnabled: false,
		},
	);
	first?.handOver();
	let connection: Connection | undefined;
	try {
		await instance.waitUntilRenderFlush();
		keepHeapsSmall();
		// The screen comes first; what fills it is loaded behind it.
		const {connect} = await import('./connection.ts');
		connection = connect(store, {
			desk,
			problem,
			onCrash: error => leave(crashed, error),
			settings,
			handOver,
			// Whoever gives the terminal back has everything drawn anew in any case.
			redraw: async () => {
				if (!lending.isLent) await lending.lend(async () => {});
			},
			suspend,
			quit: () => leave(0),
			keys: terminal ?? 'inherit',
			lent: lentTerminal(keys, terminal ?? 'inherit', stdout),
			clipboard: {
				write: sequence => void stdout.write(sequence),
				file: join(desk.archives ?? dirname(desk.stateFile), 'copied.txt'),
				environment: process.env,
			},
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
		stdout.off('resize', resized);
		process.off('exit', letMouseGo);
		letMouseGo();
		keepWhereLeft(store.model(), desk.paths, settings);
		await connection?.close();
		keyboard.close();
		if (terminal !== null) keys.destroy();
		process.stderr.write(reason);
		releaseSignals();
	}
	return status;
}

/** Remembers where the list was left. Where nothing can be saved it opens at its top the next time. */
function keepWhereLeft(model: Model, paths: readonly string[], settings: Settings): void {
	const at = leaveAt(paths, {list: model.list, preferences: settings.get()});
	if (at === null) return;
	try {
		settings.set({leftAt: at});
	} catch {
		// What is said now would be said on the shell's screen, about something nobody asked for.
	}
}

/** From now on the heaps of this thread and of those to come are cleared away before they have grown much. */
function keepHeapsSmall(): void {
	// The room for young objects has grown enough; every further doubling would cost three times its size for good.
	v8.setFlagsFromString('--semi-space-growth-factor=1');
	// What is left of drawn frames piles up to several times what is in use otherwise; keys are as quick with it. The
	// first limit goes by the memory of the machine, every later one by what was in use at the collection before.
	v8.setFlagsFromString('--heap-growing-percent=25');
	v8.setFlagsFromString('--expose-gc');
	runInNewContext('gc')();
	v8.setFlagsFromString('--no-expose-gc');
}
