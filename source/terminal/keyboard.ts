import {EventEmitter} from 'node:events';
import {setImmediate as turn} from 'node:timers/promises';
import type {ReadStream} from 'node:tty';
import {InputFilter} from './input-filter.ts';

/** Milliseconds after which an Esc is a key by itself; over a slow line the rest of another key may take longer. */
const escapeWait = {here: 50, overSsh: 150};

/**
 * The keys of a terminal as Ink reads them: a stream with just what Ink's `stdin` needs, behind the filter. It reads
 * the terminal only while Ink has it in raw mode, so that it takes nothing from a program that has it meanwhile.
 * Emits `readable`, `taken` once Ink has the terminal and nothing is echoed any more, `given` before it gives it away,
 * `wheel` with a turn of the mouse wheel, and `end` once no key can come any more.
 */
export class Keyboard extends EventEmitter {
	readonly isTTY = true;
	private readonly terminal: ReadStream;
	private readonly filter: InputFilter;
	private ready = '';
	private timer: NodeJS.Timeout | undefined;

	constructor(terminal: ReadStream, env: NodeJS.ProcessEnv = process.env) {
		super();
		this.terminal = terminal;
		const keyWait = env.SSH_CONNECTION || env.SSH_TTY ? escapeWait.overSsh : escapeWait.here;
		this.filter = new InputFilter(keyWait, turn => this.emit('wheel', turn));
		terminal.setEncoding('utf8');
		terminal.on('end', this.ended);
		// A terminal that went away.
		terminal.on('error', this.ended);
	}

	/** Ink takes the terminal, or gives it back. */
	setRawMode(raw: boolean): this {
		if (!raw) this.emit('given');
		this.terminal.setRawMode(raw);
		raw ? this.listen() : this.pause();
		if (raw) this.emit('taken');
		return this;
	}

	/**
	 * Throws away what was typed for another program, before Ink takes the terminal and draws: what is typed at what one
	 * sees then is meant for the reader.
	 */
	async dropTypedAhead(): Promise<void> {
		const drop = (): void => {};
		this.terminal.setRawMode(true);
		this.terminal.on('data', drop);
		this.terminal.resume();
		// It is waiting in the terminal and comes with the next look at it, which lies between these two.
		await turn();
		await turn();
		this.terminal.off('data', drop);
		this.terminal.pause();
	}

	/** What Ink may have, once; null when there is nothing. */
	read(): string | null {
		const {ready} = this;
		this.ready = '';
		return ready === '' ? null : ready;
	}

	/** It is always UTF-8. */
	setEncoding(): this {
		return this;
	}

	ref(): this {
		this.terminal.ref();
		return this;
	}

	unref(): this {
		this.terminal.unref();
		return this;
	}

	close(): void {
		this.pause();
		this.terminal.off('end', this.ended);
		this.terminal.off('error', this.ended);
	}

	private listen(): void {
		this.terminal.off('data', this.took);
		this.terminal.on('data', this.took);
		this.terminal.resume();
	}

	private pause(): void {
		this.terminal.off('data', this.took);
		this.terminal.pause();
		this.filter.reset();
		this.ready = '';
		clearTimeout(this.timer);
		this.timer = undefined;
	}

	private readonly took = (read: string): void => {
		this.pass(this.filter.push(read, performance.now()));
	};

	private pass(keys: string): void {
		this.waitForRest();
		if (keys === '') return;
		this.ready += keys;
		this.emit('readable');
	}

	private waitForRest(): void {
		clearTimeout(this.timer);
		const patience = this.filter.patience();
		if (patience === null) return;
		const giveUp = () => {
			if (this.timer === timer) this.pass(this.filter.giveUp(performance.now()));
		};
		// What came while the program was busy is looked at before it is said not to have come.
		const timer = setTimeout(() => setImmediate(giveUp), patience);
		this.timer = timer;
	}

	private readonly ended = (): void => void this.emit('end');
}
