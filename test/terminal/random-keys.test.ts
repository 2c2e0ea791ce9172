import {rmSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {actions} from '../../source/reader/actions.ts';
import {answers} from './answers.ts';
import {writeLibrary} from './library.ts';
import {hasTmux, openTerminal, program, type Terminal} from './tmux.ts';

const given = {alternate: false, cursor: true, raw: false, mouse: false};

let library: string;

beforeAll(() => {
	library = writeLibrary();
});
afterAll(() => rmSync(library, {recursive: true, force: true}));

/** What random keys may not do, since the test has to see what they did: mark, undo, leave, hand the terminal over, and write files. */
const left = new Set(
	[
		'read',
		'star',
		'read-all',
		'undo',
		'redo',
		'edit',
		'open-url',
		'pipe',
		'export',
		'suspend',
		'leave',
		'quit',
	].concat(
		// From these anything can be done.
		['palette', 'help', 'settings'],
	),
);
const bytesOf: Readonly<Record<string, string>> = {
	up: '\x1b[A',
	down: '\x1b[B',
	right: '\x1b[C',
	left: '\x1b[D',
	enter: '\r',
	esc: '\x1b',
	tab: '\t',
	'shift-tab': '\x1b[Z',
	'shift-up': '\x1b[1;2A',
	'shift-down': '\x1b[1;2B',
	space: ' ',
	pageup: '\x1b[5~',
	pagedown: '\x1b[6~',
	home: '\x1b[H',
	end: '\x1b[F',
	backspace: '\x7f',
	delete: '\x1b[3~',
};

/** The bytes of a key; `^f` is a control character. */
function typed(key: string): string {
	const control = /^\^([a-z])$/i.exec(key)?.[1];
	return control ? String.fromCharCode(control.toLowerCase().charCodeAt(0) - 96) : (bytesOf[key] ?? key);
}

const harmless = actions
	.filter(({id}) => !left.has(id))
	.flatMap(({keys}) => keys)
	.filter(key => !actions.some(({id, keys}) => left.has(id) && keys.includes(key)));
const key = fc.constantFrom(...new Set(harmless.map(typed)));
const openPaste = '\x1b[200~smAq';
const noise = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom(...answers)},
	{weight: 2, arbitrary: fc.constant('\x1b[200~sm A\rq\x1b[201~')},
	{weight: 1, arbitrary: fc.constantFrom(openPaste, '\x1b]11;rgb:sm', '\x1bP1$rsm', '\x1b[1;')},
);
/** What comes in one write: some keys with noise among them. */
const write = fc.array(fc.oneof({weight: 12, arbitrary: key}, {weight: 1, arbitrary: noise}), {
	minLength: 60,
	maxLength: 160,
	size: 'max',
});

describe.skipIf(!hasTmux)('ten thousand random keys', {timeout: 600_000}, () => {
	test('leave a keyboard that works, and mark nothing', async () => {
		const reader = openTerminal(`${program} "$LIBRARY"; echo "status $?"`, {env: {LIBRARY: library}});
		await reader.sees('newest first · 1 of 20');
		// All are read and none has a star: whatever marks or unmarks one is seen.
		reader.send(':');
		reader.type('mark everything');
		await reader.sees(/› Mark everything in this list as read/);
		reader.send('Enter');
		await reader.sees('Unread 0');
		let pressed = 0;
		for (const [number, pieces] of fc.sample(write, {seed: 20_260_813, numRuns: 100}).entries()) {
			pressed += pieces.length;
			reader.bytes(pieces.join(''));
			// A paste without an end takes what is behind it for itself, until it rests.
			if (pieces.includes(openPaste)) await sleep(700);
			if (number % 20 === 0) await alive(reader);
		}
		expect(pressed).toBeGreaterThanOrEqual(10_000);
		await alive(reader);
		reader.send('1');
		await reader.sees('[All 20]  Unread 0   Starred 0');
		reader.send('C-c');
		await reader.sees('status 0');
		await reader.becomes(given);
	});
});

/** The reader obeys, if need be after a while: Esc after Esc leads to the list, and there to its top. */
async function alive(reader: Terminal): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		await sleep(600);
		for (let n = 0; n < 12; n++) {
			reader.send('Escape');
			await sleep(70);
		}
		reader.send('1', 'G');
		try {
			await reader.sees('20 of 20', 5);
			break;
		} catch (error) {
			if (attempt === 10) throw error;
		}
	}
	reader.send('g');
	await reader.sees(' 1 of 20');
}
