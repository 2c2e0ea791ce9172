import {type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import xterm from '@xterm/headless';

/** Whether a program can be given a terminal here: `script` of util-linux makes one. */
export const hasPty = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

let goAhead = '';

/** So much of what a program writes is kept as it is, in bytes. */
const longestBeginning = 1_000_000;

/**
 * Has the system prefer this bench and its windows to whatever else runs (root on Linux only): every terminal is a group
 * of its own for the scheduler.
 */
export function putAhead(): void {
	writeFileSync('/proc/self/autogroup', '-15');
	goAhead = 'echo -15 >/proc/self/autogroup; ';
}

/** A program in a terminal of its own, its screen kept by a terminal model. Times are milliseconds. */
export class Pty {
	readonly started = performance.now();
	private readonly child: ChildProcessWithoutNullStreams;
	private readonly terminal: xterm.Terminal;
	private readonly waiting = new Set<(at: number) => void>();
	/** Beginning of what the program wrote. */
	private written = '';
	/** Resolves when the program has ended. */
	readonly ended: Promise<void>;

	constructor(command: string, columns: number, rows: number, env: Record<string, string> = {}) {
		this.terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
		this.child = spawn(
			'script',
			['-qfec', `${goAhead}stty cols ${columns} rows ${rows}; exec ${command}`, '/dev/null'],
			{
				env: {...process.env, TERM: 'xterm-256color', ...env},
			},
		);
		this.ended = new Promise(resolve => this.child.on('close', () => resolve()));
		this.child.stdout.on('data', chunk => {
			// The time at which it came: what the model of the terminal takes is not the program's.
			const at = performance.now();
			if (this.written.length < longestBeginning) this.written += chunk.toString('latin1');
			this.terminal.write(chunk, () => {
				for (const look of this.waiting) look(at);
			});
		});
	}

	/** Whether it has asked the terminal to mark what is pasted: from then on it takes keys. */
	takesKeys(): boolean {
		return this.written.includes('\u001b[?2004h');
	}

	row(y: number): string {
		return this.terminal.buffer.active.getLine(y)?.translateToString(true) ?? '';
	}

	screen(): string {
		return Array.from({length: this.terminal.rows}, (_, y) => this.row(y)).join('\n');
	}

	/** Resolves with the time that passed until the screen satisfies. */
	until(satisfied: () => boolean, limit = 60_000): Promise<number> {
		const from = performance.now();
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => done(new Error(`The screen never came:\n${this.screen()}`)), limit);
			const done = (error: Error | null, at = from) => {
				this.waiting.delete(look);
				clearTimeout(timer);
				error ? reject(error) : resolve(Math.max(0, at - from));
			};
			const look = (at: number) => {
				if (satisfied()) done(null, at);
			};
			this.waiting.add(look);
			look(performance.now());
		});
	}

	/** Presses a key and resolves with the time until the screen satisfies. */
	press(key: string, satisfied: () => boolean, limit?: number): Promise<number> {
		this.child.stdin.write(key);
		return this.until(satisfied, limit);
	}

	/** The memory that the program holds, and the most it has held so far, MB. */
	memory(): {now: number; peak: number} {
		const status = readFileSync(`/proc/${this.pid()}/status`, 'utf8');
		const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1024;
		return {now: of('VmRSS'), peak: of('VmHWM')};
	}

	/** The process of the program: the shell has become it. */
	private pid(): string {
		return execFileSync('pgrep', ['-P', `${this.child.pid}`], {encoding: 'utf8'})
			.trim()
			.split('\n')[0]!;
	}

	close(): Promise<void> {
		this.child.stdin.write('\u0003');
		setTimeout(() => this.child.kill('SIGKILL'), 5000).unref();
		return this.ended;
	}
}
