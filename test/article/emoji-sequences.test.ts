import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {
	type EmojiForm,
	isSafe,
	joinSafe,
	reveal,
	safe,
	safeCount,
	safeJson,
	safeWithOffsets,
	showEmoji,
} from '../../source/article/safe-text.ts';
import {cells, cut, width} from '../../source/typeset/fit.ts';
import {wrap} from '../../source/typeset/wrap.ts';
import {probe} from '../terminal-model.ts';

afterEach(() => showEmoji('named'));

const joiner = '\u200d';
const selector = '\ufe0f';
const ukraine = '\u{1f1fa}\u{1f1e6}';
const britain = '\u{1f1ec}\u{1f1e7}';
const family = ['👨', '👩', '👧', '👦'].join(joiner);
const astronaut = ['👩🏽', '🚀'].join(joiner);
const england = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const texas = '🏴\u{e0075}\u{e0073}\u{e0074}\u{e0078}\u{e007f}';
const rainbow = `🏳${selector}${joiner}🌈`;
const burning = `❤${selector}${joiner}🔥`;

/** How much of a text ends up as a character of its own kind, whatever it meant. */
const regionalLetter = /[\u{1f1e6}-\u{1f1ff}]/u;

describe('named', () => {
	test.each([
		['flags are countries', britain + ukraine, '[flag: United Kingdom][flag: Ukraine]'],
		['a country whose name has accents', '\u{1f1e8}\u{1f1ee}', '[flag: Côte d’Ivoire]'],
		[
			'letters that are no flag are no name',
			'\u{1f1fa}\u{1f1f0} \u{1f1ff}\u{1f1ff}',
			'[flag: UK] [flag: ZZ]',
		],
		[
			'a letter that is left over',
			`${ukraine}\u{1f1ec}, \u{1f1e7}`,
			'[flag: Ukraine][flag letter G], [flag letter B]',
		],
		['nations', `${england} ${texas}`, '[flag: England] [flag: ustx]'],
		['tags that never end stay hidden text', '🏴\u{e0067}\u{e0062}\u{e0065} up', '🏴 up'],
		['tags too long for a place stay hidden text', `🏴${'\u{e0061}'.repeat(9)}\u{e007f} up`, '🏴 up'],
		['flags made of two emoji', `${rainbow} 🏴${joiner}☠${selector}`, '[flag: rainbow] [flag: pirate]'],
		['families', `the ${family}s`, 'the [family: 👨👩👧👦]s'],
		['couples', `👩${joiner}❤${selector}${joiner}👨`, '[👩❤👨]'],
		['professions', `👩${joiner}🚀 👨${joiner}⚕${selector}`, '[👩🚀] [👨⚕]'],
		['skin tones', '👍🏿 ☝🏻', '[👍 dark skin] [☝ light skin]'],
		['a skin tone within', astronaut, '[👩 medium skin 🚀]'],
		['two skin tones', `🧑🏼${joiner}🤝${joiner}🧑🏾`, '[🧑 medium-light skin 🤝🧑 medium-dark skin]'],
		['hair', `👩${joiner}🦰 👨🏾${joiner}🦲`, '[👩 red hair] [👨 medium-dark skin, bald]'],
		['directions', `🏃${joiner}♀${selector}${joiner}➡${selector}`, '[🏃♀➡]'],
		['what nobody has drawn yet', `🚒${joiner}🐝`, '[🚒🐝]'],
		['keycaps', `1${selector}\u20e3 2\u20e3 #${selector}\u20e3`, '[1] [2] [#]'],
		['a keycap after other digits', `201${selector}\u20e3`, '20[1]'],
		['a key around anything else', 'a\u20e3 é\u20e3', 'a é'],
		['a skin tone alone', '🏽 and a🏽', '[medium skin] and a[medium skin]'],
		['a selector alone', `❤${selector} ☝${selector}`, '❤ ☝'],
		['joiners elsewhere', `Th${joiner}or 👩${joiner} sen${joiner}`, 'Thor 👩 sen'],
		['a joiner after a joiner', `👩${joiner}${joiner}🚀`, '👩🚀'],
	])('%s', (_, input, expected) => {
		expect(safe(input)).toBe(expected);
	});

	test('nothing that is named is counted as removed; a joiner elsewhere is', () => {
		expect(safeCount(`${family}${ukraine}${england}${rainbow}👍🏿1${selector}\u20e3🏽`).removed).toBe(0);
		expect(safeCount(`a${joiner}b 👩${joiner}c`).removed).toBe(2);
		expect(reveal(`👩${joiner}c`)).toBe('👩\\u{200D}c');
	});

	test('offsets lie before and behind the whole name', () => {
		const {text, fromRaw, toRaw} = safeWithOffsets(`to ${ukraine} now`);
		expect(text).toBe('to [flag: Ukraine] now');
		expect([3, 4, 5, 6, 7, 8].map(fromRaw)).toEqual([3, 3, 3, 3, 18, 19]);
		expect([3, 10, 17, 18].map(toRaw)).toEqual([3, 3, 3, 7]);
	});

	test('JSON keeps what they were, escaped', () => {
		const json = safeJson([ukraine, family, '👍🏿']);
		expect(JSON.parse(json)).toEqual([ukraine, family, '👍🏿']);
		expect(json).not.toMatch(/[\u200d\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u);
	});

	test('each of the flags there are has a name', () => {
		const letters = Array.from({length: 26}, (_, number) => String.fromCodePoint(0x1_f1_e6 + number));
		const flags = letters
			.flatMap(one => letters.map(other => one + other))
			.filter(pair => /^\p{RGI_Emoji}$/v.test(pair));
		expect(flags.length).toBeGreaterThan(250);
		for (const flag of flags) expect(safe(flag)).toMatch(/^\[flag: \p{Lu}[\p{L}.].+\]$/u);
		expect(new Set(flags.map(flag => safe(flag))).size).toBe(flags.length);
	});
});

describe('kept', () => {
	const whole = [
		ukraine,
		england,
		family,
		astronaut,
		rainbow,
		burning,
		'👍🏿',
		`👩${joiner}🚀`,
		`🐻${joiner}❄${selector}`,
	];

	test.each(whole)('%s is left as it is and takes two columns', async emoji => {
		showEmoji('kept');
		const text = safe(`a ${emoji}b`);
		expect(text).toBe(`a ${emoji}b`);
		expect(isSafe(text)).toBe(true);
		expect(width(emoji)).toBe(2);
		expect([...cells(emoji)]).toHaveLength(1);
		const {effects, changed, used} = await probe(text, 'emoji');
		expect({effects, changed, used}).toEqual({effects: [], changed: 0, used: 5});
	});

	test.each([
		['no flag', '\u{1f1fa}\u{1f1f0}', '[flag: UK]'],
		['half a flag', `${ukraine}\u{1f1ec}`, `${ukraine}[flag letter G]`],
		['no nation', texas, '[flag: ustx]'],
		['what nobody draws', `🚒${joiner}🐝`, '[🚒🐝]'],
		['a keycap, which takes one cell on some', `1${selector}\u20e3`, '[1]'],
		['a narrow sign with a skin tone, which takes one on some', '☝🏽', '[☝ medium skin]'],
		[
			'a family without end',
			['👩', ...new Array<string>(30).fill('👧')].join(joiner),
			`[family: 👩${'👧'.repeat(30)}]`,
		],
		['a mark on a flag', `${ukraine}\u0301`, `${ukraine}◌\u0301`],
		['a mark on a flag behind what is left out', `${ukraine}\u200b\u0301`, `${ukraine}◌\u0301`],
		['joiners elsewhere', `a${joiner}b 👩${joiner}`, 'ab 👩'],
	])('%s is not', (_, input, expected) => {
		showEmoji('kept');
		expect(safe(input)).toBe(expected);
		expect(safe(expected)).toBe(expected);
	});

	test('without joined ones where those are taken apart', () => {
		showEmoji('unjoined');
		expect(safe(`${ukraine} 👍🏿 ${england} ${family} ${astronaut}`)).toBe(
			`${ukraine} 👍🏿 ${england} [family: 👨👩👧👦] [👩 medium skin 🚀]`,
		);
	});

	test('no offset lies within one', () => {
		showEmoji('kept');
		const {text, fromRaw, toRaw} = safeWithOffsets(`${family}${ukraine}x`);
		expect(text).toBe(`${family}${ukraine}x`);
		const offsets = Array.from({length: text.length}, (_, offset) => offset);
		expect(new Set(offsets.map(fromRaw))).toEqual(new Set([0, 11, 15]));
		expect(new Set(offsets.map(toRaw))).toEqual(new Set([0, 11, 15]));
	});

	test('they are cut and wrapped whole', () => {
		showEmoji('kept');
		const text = safe(`${family.repeat(3)}${ukraine.repeat(3)}`);
		expect(cut(text, 5)).toBe(`${family.repeat(2)}…`);
		expect(cut(text, 12)).toBe(text);
		expect(wrap(text, 5).map(({start, end}) => text.slice(start, end))).toEqual([
			family.repeat(2),
			family + ukraine,
			ukraine.repeat(2),
		]);
		const kiss = safe(`🧑🏻${joiner}❤${selector}${joiner}💋${joiner}🧑🏿`.repeat(20));
		expect(width(cut(kiss, 21))).toBe(21);
	});
});

const parts = [
	...['👩', '👨', '👧', '🚀', '❤', '🏳', '🏴', '🌈', '☝', '⚕', '🦰', '🤝', '🐻'],
	...['🏻', '🏿', joiner, joiner, joiner, selector, '\u20e3', '\u{e0067}', '\u{e0062}', '\u{e007f}'],
	...['\u{1f1fa}', '\u{1f1e6}', '\u{1f1ec}', '\u{1f1e7}', ukraine, england, family, rainbow, '👍🏿'],
	...['1', '#', 'a', ' ', '\u0301', '\u200b', '新', '\u{1f468}'.slice(0, 1), '\x1b[3D', '\b', 'ท', '\u0e33'],
];
const mixed = fc.array(fc.constantFrom(...parts), {maxLength: 30}).map(pieces => pieces.join(''));

describe.each<EmojiForm>(['named', 'unjoined', 'kept'])('any mixture, %s', form => {
	test('stays within its own cells', async () => {
		showEmoji(form);
		await fc.assert(
			fc.asyncProperty(mixed, async input => {
				const text = safe(input);
				const {effects, changed, used} = await probe(text, form === 'named' ? 'code points' : 'emoji');
				expect({effects, changed, used}).toEqual({effects: [], changed: 0, used: width(text)});
			}),
			{numRuns: 400},
		);
	});

	test('has no joiner, skin tone, tag or letter of a flag outside of an emoji that is kept', () => {
		showEmoji(form);
		fc.assert(
			fc.property(mixed, input => {
				const text = safe(input);
				const rest = form === 'named' ? text : text.replace(/\p{RGI_Emoji}/gv, '');
				expect(rest).not.toMatch(/[\u200d\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u);
				expect(rest).not.toMatch(regionalLetter);
				// No letter of a flag has become a letter of the text.
				expect(rest.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[A-Z]/);
				for (const {text: cell, columns} of cells(text)) {
					if (/^\p{RGI_Emoji}$/v.test(cell) && cell.length > 2) expect(columns).toBe(2);
				}
			}),
			{numRuns: 2000},
		);
	});

	test('is the same after a second pass, alone and joined, and keeps its offsets', () => {
		showEmoji(form);
		fc.assert(
			fc.property(mixed, mixed, (one, other) => {
				const text = safe(one);
				expect(safe(text)).toBe(text);
				expect(isSafe(text)).toBe(true);
				expect(isSafe(reveal(one))).toBe(true);
				expect(isSafe(joinSafe([text, safe(other)]))).toBe(true);
				const {fromRaw, toRaw} = safeWithOffsets(one);
				expect([fromRaw(one.length), toRaw(text.length)]).toEqual([text.length, one.length]);
				const places = Array.from({length: one.length + 1}, (_, raw) => fromRaw(raw));
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				for (const {text: cell, index} of cells(text)) {
					if (!/^\p{RGI_Emoji}$/v.test(cell) || cell.length <= 2) continue;
					expect(places.some(place => place > index && place < index + cell.length)).toBe(false);
				}
			}),
			{numRuns: 1500},
		);
	});

	test('loses no emoji', () => {
		showEmoji(form);
		fc.assert(
			fc.property(mixed, raw => {
				// One printed over itself is one.
				const input = raw.replaceAll('\b', '');
				const signs = (text: string) => text.match(/[👩👨👧🚀❤🏳🏴🌈☝⚕🤝🐻]/gu)?.length ?? 0;
				const {text} = safeCount(input);
				const named = (text.match(/\[flag: (?:rainbow|pirate|transgender)\]/g) ?? []).length * 2;
				const nations = (text.match(/\[flag: [^\]]*\]/g) ?? []).length;
				expect(signs(text) + named + nations).toBeGreaterThanOrEqual(signs(input));
			}),
			{numRuns: 1000},
		);
	});
});
