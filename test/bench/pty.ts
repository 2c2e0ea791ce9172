import {type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import xterm from '@xterm/headless';

/** Whether a program can be given a terminal here: `script` of util-linux makes one. */
export const hasPty = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** A program in a terminal of its own, its screen kept by a terminal model. Times are milliseconds. */
export class Pty {
	readonly started = performance.now();
	private readonly child: ChildProcessWithoutNullStreams;
	private readonly terminal: xterm.Terminal;
	private readonly waiting = new Set<() => void>();

	constructor(command: string, columns: number, rows: number, env: Record<string, string> = {}) {
		this.terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
		this.child = spawn(
			'script',
			['-qfec', `stty cols ${columns} rows ${rows}; exec ${command}`, '/dev/null'],
			{
				env: {...process.env, TERM: 'xterm-256color', ...env},
			},
		);
		this.child.stdout.on('data', chunk => {
			this.terminal.write(chunk, () => {
				for (const look of this.waiting) look();
			});
		});
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
			const done = (error?: Error) => {
				this.waiting.delete(look);
				clearTimeout(timer);
				error ? reject(error) : resolve(performance.now() - from);
			};
			const look = () => {
				if (satisfied()) done();
			};
			this.waiting.add(look);
			look();
		});
	}

	/** Presses a key and resolves with the time until the screen satisfies. */
	press(key: string, satisfied: () => boolean): Promise<number> {
		this.child.stdin.write(key);
		return this.until(satisfied);
	}

	/** Most memory that the program has held so far, MB. */
	peakMemory(): number {
		const shell = execFileSync('pgrep', ['-P', `${this.child.pid}`], {encoding: 'utf8'})
			.trim()
			.split('\n')[0];
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${shell}/status`, 'utf8'))![1]) / 1024;
	}

	close(): Promise<void> {
		return new Promise(resolve => {
			this.child.on('close', () => resolve());
			this.child.stdin.write('\u0003');
			setTimeout(() => this.child.kill('SIGKILL'), 2000).unref();
		});
	}
}
