import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {onTestFinished} from 'vitest';

/** Whether the machine has tmux; tests of the real terminal are skipped without it. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** What a shell is told to run the program; a path may hold anything, so the shell has it from its environment. */
export const program = '"$NODE" "$PROGRAM"';

/** A terminal for one test, closed when it is over. */
export function openTerminal(...given: ConstructorParameters<typeof Terminal>): Terminal {
	const terminal = new Terminal(...given);
	onTestFinished(() => terminal.close());
	return terminal;
}

/** What a terminal keeps apart from its text. */
export type TerminalState = {alternate: boolean; cursor: boolean; raw: boolean; mouse: boolean};

/** The program in a terminal of its own, with a home of its own. */
export class Terminal {
	readonly home = mkdtempSync(join(tmpdir(), 'quotidian-home-'));
	private readonly socket = `quotidian-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;

	constructor(
		command: string,
		options: {columns?: number; rows?: number; env?: Record<string, string>} = {},
	) {
		const {columns = 80, rows = 24, env = {}} = options;
		const own = {
			NODE: process.execPath,
			PROGRAM: join(import.meta.dirname, '../../dist/cli.js'),
			HOME: this.home,
			XDG_DATA_HOME: '',
			XDG_CONFIG_HOME: '',
			XDG_CACHE_HOME: '',
			// One place for all, or every run would compile the program again.
			NODE_COMPILE_CACHE: join(tmpdir(), 'quotidian-test-cache'),
			NO_COLOR: '',
			PS1: 'shell$ ',
			...env,
		};
		const settings = Object.entries(own).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
		this.tmux('-f', '/dev/null', 'new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, ...settings, 'sh');
		this.tmux('set-option', '-g', 'escape-time', '0');
		this.send(`${command}`, 'Enter');
	}

	/** Calls tmux on this terminal's own server. */
	tmux(...given: readonly string[]): string {
		return execFileSync('tmux', ['-L', this.socket, ...given], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	}

	/** Presses keys by tmux's names. */
	send(...keys: readonly string[]): void {
		this.tmux('send-keys', ...keys);
	}

	/** Types text as it stands. */
	type(text: string): void {
		this.tmux('send-keys', '-l', text);
	}

	/** Sends bytes as a terminal would, in one write. */
	bytes(text: string): void {
		this.tmux('send-keys', '-H', ...[...Buffer.from(text)].map(byte => byte.toString(16)));
	}

	/** The rows on the screen; `styled` with their escape sequences. */
	screen(styled = false): string[] {
		return this.tmux('capture-pane', '-p', ...(styled ? ['-e'] : []))
			.split('\n')
			.slice(0, -1);
	}

	/** Waits until the screen satisfies; fails with the last screen after `seconds`, which only end what never comes. */
	async until(satisfied: (screen: string) => boolean, seconds = 60): Promise<string> {
		const end = Date.now() + seconds * 1000;
		for (;;) {
			const screen = this.screen().join('\n');
			if (satisfied(screen)) return screen;
			if (Date.now() > end) throw new Error(`The screen never came; it shows:\n${screen}`);
			await sleep(30);
		}
	}

	async sees(text: string | RegExp, seconds?: number): Promise<string> {
		return this.until(
			screen => (typeof text === 'string' ? screen.includes(text) : text.test(screen)),
			seconds,
		);
	}

	/** Waits until what the terminal keeps apart from its text is so. */
	async becomes(wanted: Partial<TerminalState>): Promise<void> {
		await this.until(() => {
			const state = this.state();
			return Object.entries(wanted).every(([name, value]) => state[name as keyof TerminalState] === value);
		});
	}

	/** Presses the same keys again and again until the screen shows this: what comes too early may be taken for something else. */
	async pressesUntil(keys: readonly string[], text: string): Promise<string> {
		for (let attempt = 1; ; attempt++) {
			this.send(...keys);
			try {
				return await this.sees(text, 2);
			} catch (error) {
				if (attempt === 30) throw error;
			}
		}
	}

	resize(columns: number, rows: number): void {
		this.tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`);
	}

	/** Process id of the program that runs in the terminal's shell. */
	pid(): number {
		const shell = this.tmux('display-message', '-p', '#{pane_pid}').trim();
		const found = spawnSync('pgrep', ['-P', shell], {encoding: 'utf8'}).stdout.trim().split('\n')[0];
		return Number(found);
	}

	/** What a terminal keeps apart from its text. */
	state(): TerminalState {
		const [alternate, cursor, ...mouse] = this.tmux(
			'display-message',
			'-p',
			'#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{mouse_sgr_flag}',
		)
			.trim()
			.split(' ');
		const tty = this.tmux('display-message', '-p', '#{pane_tty}').trim();
		const modes = spawnSync('stty', ['-a', '-F', tty], {encoding: 'utf8'}).stdout;
		return {
			alternate: alternate === '1',
			cursor: cursor === '1',
			raw: /-icanon/.test(modes),
			mouse: mouse.includes('1'),
		};
	}

	close(): void {
		spawnSync('tmux', ['-L', this.socket, 'kill-server']);
		// The program may be writing still: what it was told to end by is no more than a signal.
		rmSync(this.home, {recursive: true, force: true, maxRetries: 20, retryDelay: 50});
	}
}
