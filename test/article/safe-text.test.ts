import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {
	hasMixedScripts,
	isSafe,
	joinSafe,
	reveal,
	safe,
	safeBlock,
	safeCount,
	safeJson,
	safeText,
	safeWithOffsets,
	sliceSafe,
	spaces,
	stackSafe,
	trimSafe,
	ui,
} from '../../source/article/safe-text.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {lineEnds, probe, terminal} from '../terminal-model.ts';

/** Pieces that get a meaning from each other, among letters of many scripts and anything else Unicode has. */
const pieces = [
	...[
		'\x1b',
		'[',
		']',
		'0;',
		'31',
		'm',
		'P',
		'\\',
		'\x07',
		'\x9b',
		'\x9d',
		'\x9c',
		'\x90',
		'\x98',
		'\x18',
		'k',
		' ',
	],
	...[
		'\n',
		'\r',
		'\t',
		'\b',
		'\0',
		'\x85',
		'\x93',
		'\u2028',
		'a',
		'N',
		'_',
		'é',
		'“',
		'新',
		'ｶ',
		'ﾞ',
		'\u3000',
	],
	...[
		'\u0301',
		'\u0335',
		'\u20e3',
		'\u200b',
		'\u200c',
		'\u200d',
		'\ufe0f',
		'\u202e',
		'\u2067',
		'\u00ad',
		'\ufdfd',
	],
	...[
		'\u1112',
		'\u1161',
		'\u11ab',
		'가',
		'각',
		'क',
		'\u094d',
		'ष',
		'\u093e',
		'ท',
		'\u0e33',
		'\u0e49',
		'ක',
		'\u0dca',
	],
	...[
		'م',
		'ی',
		'\u0651',
		'ש',
		'\u05b8',
		'\u{1f468}',
		'\u{1f3fd}',
		'\u{1f1f3}',
		'\ud83d',
		'\ude00',
		'\u0378',
		'\u{e0067}',
	],
];
const hostileText = fc
	.array(
		fc.oneof({weight: 4, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary', maxLength: 1})),
		{
			maxLength: 40,
		},
	)
	.map(parts => parts.join(''));

describe('hostile strings', () => {
	test.each(hostileStrings)('$name', async ({input, keeps}) => {
		const text = safe(input);
		const {effects, changed, used, shown} = await probe(text);
		expect({effects, changed, used}).toEqual({effects: [], changed: 0, used: stringWidth(text)});
		for (const word of keeps) expect(shown).toContain(word);
		expect(isSafe(text)).toBe(true);
	});

	test.each(hostileStrings)('revealed, in JSON and as a block: $name', async ({input}) => {
		const json = safeJson({[input]: [input]});
		expect(JSON.parse(json)).toEqual({[input]: [input]});
		const {effects, changed} = await probe(reveal(input).slice(0, 2000));
		expect({effects, changed}).toEqual({effects: [], changed: 0});
		// Its letters take the cells they take, as in any pipe.
		expect((await probe(json.slice(0, 2000))).effects).toEqual([]);
		const model = terminal({columns: 200, rows: 8}, lineEnds);
		await model.write(safeBlock(input).slice(0, 1000));
		expect(model.effects).toEqual([]);
	});
});

describe('any text', () => {
	test('appears within its own cells and does nothing else', async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, async input => {
				const text = safe(input);
				const {effects, changed, used} = await probe(text);
				expect({effects, changed, used}).toEqual({effects: [], changed: 0, used: stringWidth(text)});
			}),
			{numRuns: 400},
		);
	});

	test('a joiner before what is shown as something else is dropped at once', () => {
		const once = safe('\u0dca\u200c\u11ab');
		expect(safe(once)).toBe(once);
	});

	test('is safe after one pass, alone, revealed and joined', () => {
		fc.assert(
			fc.property(hostileText, hostileText, (one, other) => {
				expect(safe(safe(one))).toBe(safe(one));
				expect(isSafe(reveal(one))).toBe(true);
				expect(isSafe(joinSafe([safe(one), safe(other)]))).toBe(true);
				expect(safeBlock(safeBlock(one))).toBe(safeBlock(one));
			}),
			{numRuns: 2000},
		);
	});

	test('stays safe when spaces are taken off and texts are stacked', () => {
		fc.assert(
			fc.property(hostileText, hostileText, (one, other) => {
				expect(isSafe(trimSafe(safe(one)))).toBe(true);
				const stacked = stackSafe([safe(one), safe(other)], 1);
				expect(safeBlock(stacked)).toBe(stacked);
			}),
			{numRuns: 1000},
		);
	});

	test('gives itself again from its pieces, none of which holds half a character', () => {
		fc.assert(
			fc.property(hostileText, fc.nat(60), fc.nat(60), (raw, one, other) => {
				const text = safe(raw);
				const [first, second] = [Math.min(one, other), Math.max(one, other)];
				const pieces = [sliceSafe(text, 0, first), sliceSafe(text, first, second), sliceSafe(text, second)];
				expect(pieces.join('')).toBe(text);
				expect(pieces.every(piece => piece.isWellFormed())).toBe(true);
			}),
			{numRuns: 1000},
		);
	});

	test('comes back from JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue(), hostileText, (value, text) => {
				const both = {value, [text]: text};
				expect(JSON.parse(safeJson(both))).toEqual(JSON.parse(JSON.stringify(both)));
				expect(safeJson(both)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
			}),
		);
	});

	test('keeps its offsets', () => {
		fc.assert(
			fc.property(hostileText, input => {
				const {text, toRaw, fromRaw} = safeWithOffsets(input);
				expect(text).toBe(safe(input));
				let raw = 0;
				for (let offset = 0; offset <= text.length; offset++) {
					expect(toRaw(offset)).toBeGreaterThanOrEqual(raw);
					raw = toRaw(offset);
				}
				expect(raw).toBe(input.length);
				let shown = 0;
				for (let offset = 0; offset <= input.length; offset++) {
					const now = fromRaw(offset);
					expect(now).toBeGreaterThanOrEqual(shown);
					// An emoji may be the beginning of one that is named.
					const isNamed = text[now] === '[' && /^\p{Extended_Pictographic}/u.test(input.slice(offset));
					// A character that was let through is found at its place.
					if (toRaw(now) === offset && now < text.length && text[now] !== input[offset] && !isNamed) {
						expect(safe(input.slice(offset, offset + 2))).not.toBe(input.slice(offset, offset + 2));
					}
					shown = now;
				}
				expect(shown).toBe(text.length);
			}),
			{numRuns: 1500},
		);
	});
});

describe('safe', () => {
	test.each([
		[
			'nothing to change',
			'She said “no” – twice… 新聞 עיתון خبر Ελλάδα',
			'She said “no” – twice… 新聞 עיתון خبر Ελλάδα',
		],
		['a sequence with its parameters', 'a\x1b[1;31mb\x1b]8;;http://x\x07c', 'abc'],
		['a broken sequence loses what opened it', 'a\x1b]0;b c', 'a0;b c'],
		[
			'words that stood in different places stay apart',
			'Bob\x1b[3DAna held\b\b\b\bsunk',
			'Bob Ana held sunk',
		],
		['colours leave no gap', 'Har\x1b[1mbour\x1b[K', 'Harbour'],
		['CAN ends a sequence', '\x1b\x18[31mheld \x1b[3\x181m', '[31mheld 1m'],
		['one space for line ends', 'a\r\n\n\tb\u2028c', 'a b c'],
		[
			'emoji of several characters by name',
			'👩‍🚒 👍🏽 ❤️ 3️⃣ 🇳🇴',
			'[👩🚒] [👍 medium skin] ❤ [3] [flag: Norway]',
		],
		['four marks a letter', `a${'\u0301'.repeat(9)}b`, `a${'\u0301'.repeat(4)}b`],
		['a mark without a letter', '\u0301a', '◌\u0301a'],
		['Persian keeps its non-joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
		['Latin does not', 'An\u200ca', 'Ana'],
		['Sinhala keeps its joiner', 'ශ්\u200dරී', 'ශ්\u200dරී'],
		['quotes of Windows-1252', '\x93no\x94', '“no”'],
		['overstrike', 'N\bNO\bO', 'NO'],
		['spaces of odd widths', 'a\u2009b\u3000c\u00a0d', 'a b\u3000c\u00a0d'],
	])('%s', (_, input, expected) => {
		expect(safe(input)).toBe(expected);
	});

	test('blocks keep their lines', () => {
		expect(safeBlock('one\r\ntwo\n\n\tthree\x1b[1m\rfour')).toBe('one\ntwo\n\n three four');
		expect(safeBlock('one\n\u0301two')).toBe('one\n◌\u0301two');
	});

	test('counts characters that cannot be read any more, not white space', () => {
		expect(safeCount('a\tb\r\nc')).toEqual({text: 'a b c', removed: 0});
		expect(safeCount('A\u200bna \x1b[1mRuiz\u{e0067}')).toEqual({text: 'Ana Ruiz', removed: 6});
		expect(safeCount('💡 fine').removed).toBe(0);
	});

	test('reveals what it leaves out', () => {
		expect(reveal('A\u200bna\x1b[2J')).toBe('A\\u{200B}na\\u{1B}[2J');
		expect(reveal('did \x1b]0;not\x07 go')).toBe('did \\u{1B}]0;not\\u{7} go');
		expect(reveal('a \ud83d b')).toBe('a \\u{D83D} b');
	});

	test('texts are composed of safe parts', () => {
		expect(safeText`${safe('Ana\n')}said ${ui('no')}`).toBe('Ana said no');
		expect(joinSafe([safe('क\u094d'), safe('ष')])).toBe('क\u094d\u200cष');
		expect(() => ui('a\x1bb')).toThrow(TypeError);
	});

	test('texts are joined with what stands between them', () => {
		expect(joinSafe([ui('Ida Brandt'), ui('Omar Lisle')], ui(', '))).toBe('Ida Brandt, Omar Lisle');
		expect(joinSafe([], ui(', '))).toBe('');
		expect(stackSafe([ui('one'), ui('two')])).toBe('one\ntwo');
		expect(stackSafe([ui('one'), ui('two')], 1)).toBe('one\n\ntwo');
	});

	test('pieces are cut between characters', () => {
		const text = safe('a💡b');
		expect(sliceSafe(text, 1)).toBe('💡b');
		expect([sliceSafe(text, 0, 2), sliceSafe(text, 2)]).toEqual(['a', '💡b']);
		expect(sliceSafe(text, 3, 99)).toBe('b');
		expect(sliceSafe(text, 3, 1)).toBe('');
	});

	test('spaces go from the ends, and a mark that stood on one stands by itself', () => {
		expect(trimSafe(safe('  Tide table '))).toBe('Tide table');
		expect(trimSafe(safe(' \u0301x'))).toBe(safe(' \u0301x').trim());
		expect(trimSafe(ui('   '))).toBe('');
	});

	test('spaces are as many as there is room for', () => {
		expect([spaces(3), spaces(0), spaces(-2)]).toEqual(['   ', '', '']);
	});

	test('offsets of the raw text are found in the shown one', () => {
		const {text, toRaw, fromRaw} = safeWithOffsets('He \x1b[1mnever\x1b[0m said 🇳🇴 “no”');
		expect(text).toBe('He never said [flag: Norway] “no”');
		expect([fromRaw(7), fromRaw(12)]).toEqual([3, 8]);
		expect([toRaw(3), toRaw(8)]).toEqual([7, 16]);
		expect(text.slice(fromRaw(27), fromRaw(31))).toBe('“no”');
		const plain = safeWithOffsets('plain');
		expect([plain.fromRaw(4), plain.toRaw(4)]).toEqual([4, 4]);
	});
});

describe('safeJson', () => {
	test('escapes what is not seen and leaves letters', () => {
		expect(safeJson({a: 'é 新 \u200b\u0085\u{e0067}"'})).toBe('{"a":"é 新 \\u200b\\u0085\\udb40\\udc67\\""}');
		expect(safeJson(['\u0301', 'e\u0301'])).toBe('["\\u0301","e\u0301"]');
		expect(safeJson(undefined)).toBe('null');
	});
});

describe('hasMixedScripts', () => {
	test.each([
		'Ana Ruiz',
		'José Núñez',
		'Иван Петров',
		'田中さん',
		'東京Times タワー',
		'Νίκος',
		'דוד Cohen',
		'',
		'3M',
	])('%s is one person', name => {
		expect(hasMixedScripts(name)).toBe(false);
	});
	test.each(['Аna Ruiz', 'Inа Thorsеn', 'Bοb', 'B\u200bоb', 'ВОВ Hale', 'Рetrov'])(
		'%s may pass for another',
		name => {
			expect(hasMixedScripts(name)).toBe(true);
		},
	);
});
