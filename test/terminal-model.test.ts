import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {hostileStrings} from './fixtures/hostile.ts';
import {lineEnds, painting, probe, terminal} from './terminal-model.ts';

/** Harmless to a terminal, or harmful only to readers, files, shells and parsers. */
const harmless = new Set(['look-alikes', 'frame', 'path', 'shell', 'url', 'markup', 'slow']);
const rightful = /real|non-joiner$|Chinese|flags|cuneiform|unassigned|after a space|enclosing|Hangul|accent/;

describe('raw hostile strings', () => {
	const armed = hostileStrings.filter(({family, name}) => !harmless.has(family) && !rightful.test(name));

	test('are many', () => expect(armed.length).toBeGreaterThan(80));

	test.each(armed)('are noticed: $name', async ({input}) => {
		const {effects, changed, used} = await probe(input);
		expect(effects.length + changed + Number(used !== stringWidth(input))).toBeGreaterThan(0);
	});
});

describe('the model', () => {
	test.each([
		['\x1b[2J', 'CSI 2J'],
		['\x1b[?1049h', 'CSI ?1049h'],
		['\x1b[5 q', 'CSI 5 q'],
		['\x1b[>31u', 'CSI >31u'],
		['\x1b]2;a\x07', 'OSC 2'],
		['\x1b]52;c;YQ==\x07', 'OSC 52'],
		['\x1b]777;notify;a;b\x07', 'OSC 777'],
		['\x1b]8;;http://a.example\x07', 'OSC 8'],
		['\x9d0;a\x9c', 'OSC 0'],
		['\x1bPq~\x1b\\', 'DCS q'],
		['\x1b_Ga\x1b\\', 'string "\\u001b_"'],
		['\x1bc', 'ESC c'],
		['\x1b#8', 'ESC #8'],
		['\x07', 'C0 07'],
		['\x0e', 'C0 0E'],
		['\x84', 'C1 84'],
		['\x1b[6n', 'answer "\\u001b[3;7R"'],
		['\x1b[31', 'unfinished sequence'],
		['\u202e', 'bidi U+202E'],
		['\u{e0067}', 'unseen U+E0067'],
	])('%j: %s', async (text, effect) => {
		expect((await probe(text)).effects).toContain(effect);
	});

	test('notices marks on the cell before and colours left behind', async () => {
		expect((await probe('\u0336x')).changed).toBe(1);
		expect((await probe('ab\x1b[4Dx')).changed).toBeGreaterThan(0);
	});

	test('lets a program paint', async () => {
		const model = terminal({columns: 20, rows: 3}, painting);
		await model.write('\x1b[?25l\x1b[1;32mone\x1b[0m\r\ntwo\x1b[3;4Hthree');
		expect(model.effects).toEqual([]);
		expect(model.lines()).toEqual(['one', 'two', '   three']);
		expect(model.cell(0, 0).text).toBe('o');
		await model.write('\x1b]0;title\x07');
		expect(model.effects).toEqual(['OSC 0', 'title title']);
	});

	test('counts rows as an effect unless they are meant', async () => {
		const [strict, block] = [terminal({columns: 9, rows: 2}), terminal({columns: 9, rows: 2}, lineEnds)];
		await strict.write('a\r\nb');
		await block.write('a\r\nb');
		expect([strict.effects, block.effects]).toEqual([['C0 0D', 'C0 0A'], []]);
	});

	test('measures each code point by itself', async () => {
		expect((await probe('新聞 e\u0301')).used).toBe(6);
		expect((await probe('👩\u200d🚒')).used).toBe(4);
	});
});
