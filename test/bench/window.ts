/** A window of the reader over a prepared archive, driven by keys. */
import {setTimeout as sleep} from 'node:timers/promises';
import {Pty} from './pty.ts';

export const size = {columns: 200, rows: 60};

/** The environment of somebody whose home this is, and nothing of ours. */
export function homely(home: string): Record<string, string> {
	const folders = [
		'XDG_DATA_HOME',
		'XDG_CONFIG_HOME',
		'XDG_CACHE_HOME',
		'XDG_STATE_HOME',
		'NODE_COMPILE_CACHE',
	];
	return {HOME: home, NO_COLOR: '', ...Object.fromEntries(folders.map(name => [name, '']))};
}

/** How long a key may take until the measurement gives it up, in milliseconds. */
const longest = 15_000;

export class Window {
	readonly pty: Pty;

	constructor(program: string, folder: string, home: string, other: Record<string, string> = {}) {
		// For a shell, which has the paths from its environment: they may hold anything.
		const env = {...homely(home), ...other, NODE: process.execPath, PROGRAM: program, FOLDER: folder};
		this.pty = new Pty('"$NODE" "$PROGRAM" "$FOLDER"', size.columns, size.rows, env);
	}

	/** The row of the screen with the sign of the selection, its left part: without the preview. */
	selection(): string {
		const row = this.pty
			.screen()
			.split('\n')
			.find(line => line.startsWith('›'));
		return row?.split('│')[0] ?? '';
	}

	/** Where the selection is in the list, by the bar at the top. */
	position(): {at: number; of: number} {
		const [, at = '0', of = '0'] = /([\d,]+) of ([\d,]+) *$/.exec(this.pty.row(0)) ?? [];
		return {at: numberOf(at), of: numberOf(of)};
	}

	isReading(): boolean {
		return this.pty.row(0).includes('reading');
	}

	/** Whether the list that is chosen at the top is there: as long as its name says. */
	hasTab(name: string): boolean {
		const [, chosen, total = ''] = /\[(\w+) ([\d,]+)\]/.exec(this.pty.row(0)) ?? [];
		return chosen === name && this.position().of === numberOf(total) && this.selection() !== '';
	}

	/** Until the list is there and the files are checked. */
	async settle(): Promise<void> {
		await this.pty.until(() => this.selection() !== '');
		await sleep(1000);
		await this.pty.until(() => !this.isReading(), 600_000);
	}

	/** Milliseconds from a key to the frame that shows what it does. */
	async key(key: string, shows?: () => boolean): Promise<number> {
		const before = this.selection();
		try {
			return await this.pty.press(key, shows ?? (() => ![before, ''].includes(this.selection())), longest);
		} catch {
			return Number.POSITIVE_INFINITY;
		}
	}
}

function numberOf(text: string): number {
	return Number(text.replaceAll(',', ''));
}

/** Keys of the list, each with the time to its frame: what they did is seen in the row of the selection. */
export type Round = {readonly name: string; press(window: Window, n: number): Promise<number>};

const there = (n: number) => n % 6 < 3;
const tabs = ['Unread', 'Starred', 'All'] as const;

export const rounds: Readonly<Record<'j' | 'f' | 'G' | 'tab' | 'n', Round>> = {
	j: {name: 'j k', press: (window, n) => window.key(there(n) ? 'j' : 'k')},
	f: {name: 'f b', press: (window, n) => window.key(there(n) ? 'f' : 'b')},
	G: {name: 'G g', press: (window, n) => window.key(n % 2 === 0 ? 'G' : 'g')},
	tab: {
		name: 'tab',
		press: (window, n) => window.key('\t', () => window.hasTab(tabs[n % 3]!)),
	},
	n: {name: 'n N', press: (window, n) => window.key(there(n) ? 'n' : 'N')},
};

/** Presses so many keys of a round, as quickly as somebody who holds a key down. */
export async function pressRound(window: Window, round: Round, count: number, pause = 25): Promise<number[]> {
	const waits: number[] = [];
	for (let n = 0; n < count; n++) {
		waits.push(await round.press(window, n));
		await sleep(pause);
	}
	return waits;
}
