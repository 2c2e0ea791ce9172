/**
 * A terminal for tests that says what was done to it: @xterm/headless, with everything it acts on beyond printing
 * written down. It measures each code point by itself, as terminals do, so a text whose width string-width gets
 * from graphemes shows its drift here.
 */
import xtermHeadless, {type IUnicodeVersionProvider, type Terminal} from '@xterm/headless';
import stringWidth from 'string-width';

/** How a terminal measures: each code point by itself, as most do, or an emoji of several as one of two cells. */
export type Measure = 'code points' | 'emoji';

export type Cell = {readonly text: string; readonly width: number; readonly style: string};

export type TerminalModel = {
	write(text: string): Promise<void>;
	/** The rows of the screen, without the spaces at their ends. */
	lines(): string[];
	cell(x: number, y: number): Cell;
	readonly cursor: () => {x: number; y: number};
	/** What the terminal did beyond printing, in order: `CSI 2 J`, `OSC 52`, `C0 07`, `answer …`, `bidi U+202E` … */
	readonly effects: string[];
};

/** LF and CR, for output of several lines. */
export const lineEnds = (effect: string) => effect === 'C0 0A' || effect === 'C0 0D';

/** What a full-screen program sends to paint: colours, cursor moves, erasing, its own modes. */
export const painting = (effect: string) =>
	lineEnds(effect) ||
	/^CSI [\d;:]*[mABCDEFGHJKXdfsu]$/.test(effect) ||
	/^CSI \?(?:25|1004|1049|2004|2026|2027)[hl]$/.test(effect) ||
	/^ESC [78]$/.test(effect);

type Handler = (...parameters: never[]) => boolean;
type Identified = Record<string, Handler[]>;
type Parameters = {toArray(): (number | number[])[]};

/** The parts of xterm's parser that have no public face: what it does with every control. */
type Parser = {
	currentState: number;
	readonly initialState: number;
	readonly _executeHandlers: Record<number, () => boolean>;
	readonly _csiHandlers: Identified;
	readonly _escHandlers: Identified;
	readonly _oscParser: {readonly _handlers: Record<string, unknown>};
	identToString(ident: number): string;
	setExecuteHandler(character: string, handler: () => boolean): void;
	setExecuteHandlerFallback(handler: (code: number) => void): void;
	setCsiHandlerFallback(handler: (ident: number, parameters: Parameters) => void): void;
	setEscHandlerFallback(handler: (ident: number) => void): void;
	setOscHandlerFallback(handler: (ident: number, action: string, data?: string) => void): void;
	setDcsHandlerFallback(handler: (ident: number, action: string) => void): void;
};

const hex = (code: number, digits: number) => code.toString(16).toUpperCase().padStart(digits, '0');

/**
 * A fresh terminal.
 * @param size in cells
 * @param allows effects that are not written down because the program means them
 * @param measure how it finds the width of emoji
 */
export function terminal(
	size: {columns: number; rows: number},
	allows: (effect: string) => boolean = () => false,
	measure: Measure = 'code points',
): TerminalModel {
	const xterm = new xtermHeadless.Terminal({
		cols: size.columns,
		rows: size.rows,
		scrollback: 0,
		allowProposedApi: true,
		logLevel: 'off',
	});
	const widths = measure === 'emoji' ? emojiWidths : codePointWidths;
	xterm.unicode.register(widths);
	xterm.unicode.activeVersion = widths.version;
	const effects: string[] = [];
	const note = (effect: string) => {
		if (!allows(effect)) effects.push(effect);
	};
	const parser: Parser = Reflect.get(Reflect.get(Reflect.get(xterm, '_core'), '_inputHandler'), '_parser');
	watchParser(parser, xterm, note);
	xterm.onData(data => note(`answer ${JSON.stringify(data)}`));
	xterm.onTitleChange(title => note(`title ${title}`));

	const buffer = () => xterm.buffer.active;
	return {
		effects,
		async write(text) {
			const joined = measure === 'emoji' ? text.replace(/\p{RGI_Emoji}/gv, '') : text;
			for (const trick of unseenTricks(joined)) note(trick);
			await new Promise<void>(resolve => xterm.write(text, resolve));
			if (parser.currentState !== parser.initialState) note('unfinished sequence');
		},
		lines: () =>
			Array.from({length: xterm.rows}, (_, y) =>
				buffer()
					.getLine(buffer().viewportY + y)!
					.translateToString(true),
			),
		cell(x, y) {
			const cell = buffer()
				.getLine(buffer().viewportY + y)!
				.getCell(x)!;
			const style = [
				cell.getFgColor(),
				cell.getBgColor(),
				cell.isBold(),
				cell.isInverse(),
				cell.isInvisible(),
			];
			return {text: cell.getChars(), width: cell.getWidth(), style: style.join(' ')};
		},
		cursor: () => ({x: buffer().cursorX, y: buffer().cursorY}),
	};
}

/** Has the parser report every control, known to xterm or not, before it acts as always. */
function watchParser(parser: Parser, xterm: Terminal, note: (effect: string) => void): void {
	const csi = (ident: number, parameters: Parameters) => {
		const [, prefix = '', intermediate = '', final = ''] =
			/^([<=>?]?)([ -/]*)(.)$/.exec(parser.identToString(ident)) ?? [];
		const list = parameters.toArray().filter(value => !Array.isArray(value) && value !== 0);
		note(`CSI ${prefix}${list.join(';')}${intermediate}${final}`);
	};
	const watch = (handlers: Identified, report: (ident: number, parameters: Parameters) => void) => {
		for (const [ident, chain] of Object.entries(handlers)) {
			chain.push((parameters: Parameters) => {
				report(Number(ident), parameters);
				return false;
			});
		}
	};
	const esc = (ident: number) => note(`ESC ${parser.identToString(ident)}`);
	watch(parser._csiHandlers, csi);
	watch(parser._escHandlers, esc);
	parser.setCsiHandlerFallback(csi);
	parser.setEscHandlerFallback(esc);
	for (const [code, act] of Object.entries(parser._executeHandlers)) {
		parser.setExecuteHandler(String.fromCharCode(Number(code)), () => {
			note(`C${Number(code) < 0x80 ? 0 : 1} ${hex(Number(code), 2)}`);
			return act();
		});
	}
	parser.setExecuteHandlerFallback(code => note(`C${code < 0x80 ? 0 : 1} ${hex(code, 2)}`));
	for (const ident of Object.keys(parser._oscParser._handlers)) {
		xterm.parser.registerOscHandler(Number(ident), () => {
			note(`OSC ${ident}`);
			return false;
		});
	}
	parser.setOscHandlerFallback((ident, action) => {
		if (action === 'START') note(`OSC ${ident}`);
	});
	parser.setDcsHandlerFallback((ident, action) => {
		if (action === 'HOOK') note(`DCS ${parser.identToString(ident)}`);
	});
	xterm.parser.registerDcsHandler({intermediates: '$', final: 'q'}, () => {
		note('DCS $q');
		return false;
	});
}

const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const unseen =
	/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFDD0-\uFDEF\uFFFE\uFFFF\u007F\u2800]/u;
const rightfulJoiner = /(?<=[\p{Script=Arabic}\p{M}])[\u200C\u200D](?=\p{L})/gu;
/** One cell by the tables, many in every font. */
const overwide = /[\uFDFA\uFDFD\u2E3A\u2E3B]/u;
const stackedMarks = /\p{Mn}{5}/u;

/** What other terminals act on and xterm does not: bidi, strings it skips in silence, what nobody can see. */
function unseenTricks(text: string): string[] {
	const tricks: string[] = [];
	for (const [opener] of text.matchAll(/\u001B[X^_]|[\u0098\u009E\u009F]/g)) {
		tricks.push(`string ${JSON.stringify(opener)}`);
	}
	for (const character of text.replace(rightfulJoiner, '')) {
		const code = character.codePointAt(0)!;
		if (bidi.test(character)) tricks.push(`bidi U+${hex(code, 4)}`);
		else if (unseen.test(character) || (code & 0xff_fe) === 0xff_fe) tricks.push(`unseen U+${hex(code, 4)}`);
	}
	if (overwide.test(text)) tricks.push('overwide');
	if (stackedMarks.test(text)) tricks.push('stacked marks');
	return tricks;
}

const widths = new Map<number, number>();

function widthOf(code: number): number {
	let width = widths.get(code);
	if (width === undefined) {
		// Vowels and tails of Hangul are drawn into the syllable before them.
		const joins = (code >= 0x11_60 && code <= 0x11_ff) || (code >= 0xd7_b0 && code <= 0xd7_fb);
		width = joins ? 0 : stringWidth(String.fromCodePoint(code));
		widths.set(code, width);
	}
	return width;
}

/** What xterm asks of a Unicode version, packed as it wants it: the width in bits 1 and 2, joining in bit 0. */
type Widths = IUnicodeVersionProvider & {charProperties(code: number, preceding: number): number};

const codePointWidths: Widths = {
	version: 'code points',
	wcwidth: code => Math.min(2, widthOf(code)) as 0 | 1 | 2,
	charProperties(code, preceding) {
		const width = Math.min(2, widthOf(code));
		const before = (preceding >> 1) & 3;
		return width === 0 && before > 0 ? (before << 1) | 1 : width << 1;
	},
};

/** What the character before was, for the rules by which emoji join; in the bits above the width. */
const after = {other: 0, emoji: 1, joiner: 2, halfFlag: 3} as const;

/** As terminals measure that join emoji: the first character's width, and two cells from its selector on. */
const emojiWidths: Widths = {
	version: 'emoji',
	wcwidth: code => codePointWidths.wcwidth(code),
	charProperties(code, preceding) {
		const before = (preceding >> 1) & 3;
		const state = preceding >> 3;
		const properties = (now: number, width: number, joins: boolean) =>
			(now << 3) | (width << 1) | Number(joins);
		const character = String.fromCodePoint(code);
		if (code >= 0x1_f1_e6 && code <= 0x1_f1_ff) {
			return state === after.halfFlag
				? properties(after.other, 2, true)
				: properties(after.halfFlag, 1, false);
		}
		const isEmoji = /\p{Extended_Pictographic}/u.test(character);
		if (isEmoji && state === after.joiner) return properties(after.emoji, before, true);
		if (isEmoji) return properties(after.emoji, codePointWidths.wcwidth(code), false);
		if (state === after.emoji) {
			if (code === 0x20_0d) return properties(after.joiner, before, true);
			if (code === 0xfe_0f) return properties(after.emoji, 2, true);
			const isPart = /[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u.test(character);
			if (isPart) return properties(after.emoji, before, true);
		}
		return codePointWidths.charProperties(code, preceding & 7);
	},
};

export type Probe = {
	readonly effects: readonly string[];
	/** Cells beside, above and below the text that are not as they were. */
	readonly changed: number;
	/** Cells between the place where the text began and the cursor after it. */
	readonly used: number;
	/** What stands in the cells the text should take. */
	readonly shown: string;
};

/**
 * Writes a text into the middle of a full screen and says what happened around it.
 * @param text one line
 * @param measure how the terminal finds the width of emoji
 */
export async function probe(text: string, measure?: Measure): Promise<Probe> {
	const width = stringWidth(text);
	const left = 6;
	const columns = left + width + 8;
	const rows = 5;
	const model = terminal({columns, rows}, undefined, measure);
	const dots = '·'.repeat(columns - 1);
	await model.write(Array.from({length: rows}, () => dots).join('\r\n'));
	await model.write(`\u001B[3;${left + 1}H`);
	const untouched = model.cell(0, 0);
	model.effects.length = 0;

	await model.write(text);
	const {x, y} = model.cursor();
	let changed = 0;
	let shown = '';
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns - 1; column++) {
			const cell = model.cell(column, row);
			if (row === 2 && column >= left && column < left + width) shown += cell.text;
			else if (cell.text !== untouched.text || cell.style !== untouched.style) changed++;
		}
	}
	return {effects: model.effects, changed, used: y === 2 ? x - left : Number.NaN, shown};
}
