import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {InputFilter} from '../../source/terminal/input-filter.ts';
import type {WheelTurn} from '../../source/terminal/mouse-reports.ts';

const keyWait = 50;
/** How the filter writes the Esc key, and a letter pressed with Alt. */
const escapeKey = '\x1b[27u';
/** And F1: by its number in the kitty protocol, which is also what it types. */
const f1 = '\x1b[57364;1;57364u';
const pasted = (text: string) => `\x1b[200~${text}\x1b[201~`;

/** What the terminal sends: a read, or a pause of so many milliseconds. */
type Sent = string | number;

/** What is passed on, read by read; within a pause the filter gives up what it no longer waits for. */
function filter(sent: readonly Sent[], onWheel?: (turn: WheelTurn) => void): string[] {
	const input = new InputFilter(keyWait, onWheel);
	const passed: string[] = [];
	let now = 0;
	const take = (keys: string) => {
		if (keys !== '') passed.push(keys);
	};
	for (const piece of [...sent, 10_000]) {
		if (typeof piece === 'string') {
			take(input.push(piece, now));
			continue;
		}
		const end = now + piece;
		for (let wait = input.patience(); wait !== null && now + wait <= end; wait = input.patience()) {
			now += wait;
			take(input.giveUp(now));
		}
		now = end;
	}
	return passed;
}

/** Every way to send it in two reads with such a pause between them. */
function splits(text: string, pause: number): Sent[][] {
	return Array.from({length: text.length - 1}, (_, at) => [text.slice(0, at + 1), pause, text.slice(at + 1)]);
}

const answers: Readonly<Record<string, string>> = {
	'a colour, ended by BEL': '\x1b]11;rgb:1e1e/1e1e/1e1e\x07',
	'a colour, ended by ST': '\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\',
	'a setting (DECRQSS)': '\x1bP1$r0m\x1b\\',
	'a capability (XTGETTCAP)': '\x1bP1+r544e=787465726d\x1b\\',
	'its name (XTVERSION)': '\x1bP>|harbourterm 3.1(sms)\x1b\\',
	'a title': '\x1b]lsjmq\x1b\\',
	'a picture (APC)': '\x1b_Gi=31;OK\x1b\\',
	'a private message': '\x1b^smq\x1b\\',
	'a string': '\x1bXsmq\x1b\\',
	'a colour in eight bits': '\x9d11;rgb:1e/1e/1e\x9c',
	'a broken one, cancelled': '\x1b]11;rgb:\x18',
};

describe('an answer of the terminal', () => {
	describe.each(Object.entries(answers))('%s', (_, answer) => {
		test('is no key, and the keys round it are', () => {
			expect(filter([answer])).toEqual([]);
			expect(filter([`j${answer}k`]).join('')).toBe('jk');
			expect(filter([`${answer}${answer}\x1b[A`]).join('')).toBe('\x1b[A');
		});

		test('is none when it comes in two reads, or letter by letter', () => {
			for (const sent of splits(answer, 20)) expect(filter([...sent, 'j'])).toEqual(['j']);
			expect(filter([...answer].flatMap(letter => [letter, 20]))).toEqual([]);
		});

		test('is none when its end comes very late; at most Esc is pressed', () => {
			for (const sent of splits(answer, 900)) {
				const passed = filter(sent).filter(keys => keys !== escapeKey && !/^\x1b\[\d+;3u$/.test(keys));
				expect(passed, JSON.stringify(sent)).toEqual([]);
			}
		});
	});

	test('that never ends keeps no key for long', () => {
		expect(filter(['\x1b]11;rgb:', 600, 'j'])).toEqual(['j']);
		expect(filter(['\x1b]11;rgb:', 100, '\r', 'j'])).toEqual(['\r', 'j']);
		expect(filter(['\x1b]11;rgb:', 100, '\x1b[B'])).toEqual(['\x1b[B']);
		expect(filter(['\x1bP1$r', 100, '\x03'])).toEqual(['\x03']);
		const typing = Array.from({length: 30}, () => [100, 'j'] as const).flat();
		expect(filter(['\x1b]11;rgb:', ...typing]).length).toBeGreaterThanOrEqual(9);
	});

	test('that is a CSI sequence is left to Ink, which passes over it', () => {
		expect(filter(['\x1b[?62;22c'])).toEqual(['\x1b[?62;22c']);
		// But for one that Ink takes for a key.
		expect(filter(['\x1b[1;1R', 'j'])).toEqual(['j']);
	});
});

describe('a paste', () => {
	test('is passed on whole, however it comes', () => {
		const text = 'two\rlines, \x1b]0;sq\x07 and é 👩‍👧';
		expect(filter([pasted(text)])).toEqual([pasted(text)]);
		for (const sent of splits(pasted(text), 30)) expect(filter(sent)).toEqual([pasted(text)]);
		expect(filter([`j${pasted(text)}k`])).toEqual([`j${pasted(text)}k`]);
	});

	test('that never ends is delivered after a rest, and keys are keys again', () => {
		expect(filter(['\x1b[200~sjq', 600, 'j'])).toEqual([pasted('sjq'), 'j']);
		expect(filter(['\x1b[200~', 600, 'j'])).toEqual(['j']);
	});

	test('that pauses goes on while it rests for less', () => {
		expect(filter(['\x1b[200~one', 400, ' two', 400, ' three\x1b[201~'])).toEqual([pasted('one two three')]);
	});

	test('is still one when its end comes after it was delivered', () => {
		expect(filter(['\x1b[200~one', 900, 'smq\x1b[201~j'])).toEqual([pasted('one'), `${pasted('smq')}j`]);
	});

	test('is ended by a lone ^C at once', () => {
		expect(filter(['\x1b[200~', '\x03'])).toEqual(['\x03']);
		expect(filter(['\x1b[200~sjq', '\x03', 'j'])).toEqual([`${pasted('sjq')}\x03`, 'j']);
		expect(filter(['\x1b[200~sjq\x1b[20', '\x03\x03']).join('')).toMatch(/\x03\x03$/);
		expect(filter(['\x1b[200~sjq\x03'])).toEqual([`${pasted('sjq')}\x03`]);
		expect(filter(['\x1b[200~a\x03b\x1b[201~j'])).toEqual([`${pasted('a\x03b')}j`]);
	});

	test('of which the beginning was lost is not typed', () => {
		expect(filter(['smq\x1b[201~j'])).toEqual([`${pasted('smq')}j`]);
		expect(filter(['\x1b[201~'])).toEqual([]);
	});

	test('may be long, and is cut when nobody can want it all', () => {
		const text = 'a line of news\r'.repeat(6000);
		expect(filter([pasted(text)])).toEqual([pasted(text)]);
		const endless = ['\x1b[200~', ...Array.from({length: 400}, () => 'x'.repeat(1000)), '\x1b[201~', 'j'];
		const [paste, key] = filter(endless);
		expect(paste!.length).toBeLessThan(110_000);
		expect(key).toBe('j');
	});
});

/** Turns of the wheel at column 40, row 9, counted from 0, by what a terminal sends of them. */
const turns: Readonly<Record<string, -1 | 1>> = {
	'\x1b[<64;41;10M': -1,
	'\x1b[<65;41;10M': 1,
	'\x1b[<69;41;10M': 1,
	'\x1b[<80;41;10M': -1,
	'\x1b[M`I*': -1,
	'\x1b[MaI*': 1,
};
/** What else it tells of the mouse; letters of the oldest form are keys of the reader. */
const otherReports = [
	...[
		'\x1b[<0;1;1M',
		'\x1b[<0;41;10m',
		'\x1b[<35;200;50M',
		'\x1b[<64;41;10m',
		'\x1b[<66;1;1M',
		'\x1b[<2;7;7M',
	],
	...[
		'\x1b[M !!',
		'\x1b[M#jq',
		'\x1b[MsqG',
		'\x1b[M \x7f/',
		'\x1b[M \ufffd\ufffd',
		'\x1b[M \x85\x9d',
		'\x1b[32;5;6M',
	],
];

describe('the mouse', () => {
	test.each(Object.entries(turns))('%j is a turn of the wheel', (report, direction) => {
		const seen: WheelTurn[] = [];
		expect(filter([`j${report}k`], turn => seen.push(turn))).toEqual(['jk']);
		for (const sent of splits(report, 30)) expect(filter(sent, turn => seen.push(turn))).toEqual([]);
		expect(
			filter(
				[...report].flatMap(letter => [letter, 45]),
				turn => seen.push(turn),
			),
		).toEqual([]);
		expect(seen).toHaveLength(report.length + 1);
		for (const turn of seen) expect(turn).toEqual({direction, column: 40, row: 9});
	});

	test.each(otherReports)('%j is nothing', report => {
		const seen: WheelTurn[] = [];
		// What urxvt sends is a sequence like any other, and Ink passes over it.
		const passed = /^\x1b\[\d/.test(report) ? report : '';
		expect(filter([`j${report}k`], turn => seen.push(turn))).toEqual([`j${passed}k`]);
		for (const sent of splits(report, 30)) expect(filter([...sent, 'j']).join('')).toBe(`${passed}j`);
		expect(seen).toEqual([]);
	});

	test('a report that comes half, and the rest very late, types nothing; at most Esc is pressed', () => {
		for (const report of [...Object.keys(turns), ...otherReports.filter(text => !/^\x1b\[\d/.test(text))]) {
			for (const sent of splits(report, 900)) {
				const passed = filter([...sent, 600, 'k']).filter(
					keys => keys !== escapeKey && keys !== '\x1b[91;3u',
				);
				expect(passed, JSON.stringify(sent)).toEqual(['k']);
			}
		}
	});

	test('half a report keeps no key for long', () => {
		expect(filter(['\x1b[<64;4', 600, 'j'])).toEqual(['j']);
		expect(filter(['\x1b[M', 3000, 'j'])).toEqual(['j']);
		expect(filter(['\x1b[M\r', 'j'])).toEqual(['\r', 'j']);
		expect(filter(['\x1b[M`\x1b[A'])).toEqual(['\x1b[A']);
		expect(filter(['\x1b', 600, '[', 600, 'M', 600, '<'])).toEqual([escapeKey, '[', 'M', '<']);
	});
});

describe('Esc', () => {
	test('is a key by itself once nothing has followed it', () => {
		expect(filter(['\x1b'])).toEqual([escapeKey]);
		expect(filter(['\x1b', 60, 'j'])).toEqual([escapeKey, 'j']);
		expect(filter(['\x1b\x1b'])).toEqual([escapeKey, escapeKey]);
	});

	test('stays one before a paste, an answer, an arrow, Enter and ^C', () => {
		expect(filter([`\x1b${pasted('sjq')}`])).toEqual([`${escapeKey}${pasted('sjq')}`]);
		expect(filter(['\x1b\x1b]11;?\x07'])).toEqual([escapeKey]);
		expect(filter(['\x1b\x1b[B'])).toEqual([`${escapeKey}\x1b[B`]);
		expect(filter(['\x1b\r'])).toEqual([`${escapeKey}\r`]);
		expect(filter(['\x1b\x03'])).toEqual([`${escapeKey}\x03`]);
	});

	test('makes a letter one with Alt', () => {
		expect(filter(['\x1bb', '\x1bé', '\x1b\x7f'])).toEqual(['\x1bb', '\x1bé', '\x1b\x7f']);
		expect(filter(['\x1b[', 600, 'j'])).toEqual(['\x1b[91;3u', 'j']);
		expect(filter(['\x1b]', 600, 'j'])).toEqual(['\x1b[93;3u', 'j']);
	});
});

describe('a key that a slow line splits is one key', () => {
	test.each([
		...['\x1b[B', '\x1b[1;5A', '\x1b[a', '\x1bOa', '\x1b[3$', '\x1b[27;5;13~'].map(key => [key, key]),
		['\x1bOP', f1],
		['\x1b[15~', '\x1b[57368;1;57368u'],
		['\x1b[[A', f1],
		['\x1b[2$', '\x1b[57348;2;57348u'],
		['\x1b[23$', '\x1b[57374;2;57374u'],
	])('%j', (key, passed) => {
		for (const sent of splits(key, 25)) expect(filter(sent)).toEqual([passed]);
		expect(filter([...key].flatMap(letter => [letter, 45]))).toEqual([passed]);
	});

	test('half of one is none', () => {
		expect(filter(['\x1b[1;5', 600, 'j'])).toEqual(['j']);
		expect(filter([`\x1b[${'0'.repeat(500)}`, 'j']).join('')).not.toContain('[0');
	});
});

/** Keys as a terminal sends them, complete in themselves. */
const key = fc.constantFrom(
	...['j', 'k', 's', 'G', '/', ' ', '\r', '\t', '\x7f', '\x03', '\x10', 'é', '👩‍👧', '2'],
	...['\x1b[A', '\x1b[B', '\x1bOC', '\x1b[5~', '\x1b[Z', '\x1b[1;5D', '\x1bb', '\x1bOs'],
);
const noise = fc.constantFrom(...Object.values(answers));
const reports = fc.constantFrom(
	...Object.keys(turns),
	...otherReports.filter(text => !/^\x1b\[\d/.test(text)),
);

test('any keys with any answers and reports of the mouse among them, in reads of any length, are those keys', () => {
	const input = fc.array(fc.oneof(key, noise, reports), {maxLength: 30});
	fc.assert(
		fc.property(input, fc.array(fc.integer({min: 1, max: 9}), {minLength: 1}), (pieces, lengths) => {
			const text = pieces.join('');
			const sent: Sent[] = [];
			for (let at = 0, n = 0; at < text.length; n++) {
				const length = lengths[n % lengths.length]!;
				// A decoder never parts a pair of surrogates.
				const end = at + length + (/[\ud800-\udbff]/.test(text[at + length - 1] ?? '') ? 1 : 0);
				// Neither a key nor an answer takes longer than it is waited for.
				sent.push(text.slice(at, end), 15);
				at = end;
			}
			const others = new Set([...Object.values(answers), ...Object.keys(turns), ...otherReports]);
			const seen: number[] = [];
			expect(filter(sent, ({direction}) => seen.push(direction)).join('')).toBe(
				pieces.filter(piece => !others.has(piece)).join(''),
			);
			expect(seen).toEqual(pieces.flatMap(piece => turns[piece] ?? []));
		}),
		{numRuns: 2000},
	);
});

test('whatever comes, every later key arrives and nothing takes long', () => {
	const bytes = fc.string({
		unit: fc.constantFrom(...'\x1b[]P_^XO~0129;?$<M\\\x07\x18\x03\rsj\x9d\x9c'),
		maxLength: 200,
	});
	fc.assert(
		fc.property(fc.array(bytes, {maxLength: 5}), reads => {
			expect(filter([...reads, 5000, 'k']).at(-1)).toBe('k');
		}),
		{numRuns: 2000},
	);
});
