/**
 * What stands between the terminal and Ink. Ink takes an answer of the terminal for a key with Alt and letters, waits
 * without end for the end of a paste, and takes a key apart whose bytes come more than 20 ms after each other. Here
 * answers are taken out, and keys and pastes are passed on whole. The sequences are those of ECMA-48 and of xterm's
 * "Control Sequences".
 */

import {withFunctionKeys} from './function-keys.ts';
import {goesOn, mayBeReport, mouseReportAt, type WheelTurn} from './mouse-reports.ts';

/** What has begun and is not complete: a key, an answer of the terminal, a paste. */
type Open =
	| {readonly kind: 'key'; readonly begun: string}
	| {readonly kind: 'answer'; readonly begun: '' | '\x1b'; readonly since: number}
	| {readonly kind: 'paste'; readonly pieces: string[]; length: number; end: string};

/** What is passed on of some input, and how many of its UTF-16 units were taken for that. */
type Taken = [passed: string, taken: number];

/** What is at the beginning of some input, and how many of its UTF-16 units that takes. */
type Found =
	| {readonly kind: 'key'; readonly length: number; readonly passed: string}
	| {readonly kind: 'mouse'; readonly length: number; readonly turn: WheelTurn | null}
	| {readonly kind: 'answer' | 'paste'; readonly length: number}
	| {readonly kind: 'unfinished'};

const esc = '\x1b';
const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';

/** OSC, DCS, APC, PM and SOS: strings that a person does not type. */
const introducers = new Set([']', 'P', '_', '^', 'X']);

/** CSI, with the odd keys of the Linux console (`ESC[[A`) and of rxvt (`ESC[2$`), and SS3. */
const sequence =
	/\x1b(?:\[\[[0-?]*[@-~]|\[(?:[235678]|1[1-57-9]|2[0134])\$|\[(?!\[)[0-?]*[ -/]*[@-~]|O[\d;]*[@-~])/y;
/** Where the cursor is. In the first row that is also what xterm sends for F3 with a modifier: an answer is no key. */
const cursorReport = /^\x1b\[\d+;\d+R$/;
const beginning = /\x1b(?:\[\[?[0-?]*[ -/]*|O[\d;]*)?/y;
/** UTF-16 units of the longest beginning that is waited for. */
const longestBeginning = 64;

/** What ends an answer: BEL, CAN, SUB, ST; any other control, since no answer holds one, is a key after a broken one. */
const controls = /[\x00-\x1f\x7f]/g;
const answerEnds = new Set(['\x07', '\x18', '\x1a']);

/** What was given up, whose rest may still come: a part of an answer, and the beginning of a report of the mouse. */
type Lost = {
	readonly part: keyof typeof lateParts | null;
	readonly report: string | null;
	readonly until: number;
};

/** What may still come of an answer that was given up: after its Esc, within it, after the Esc at its end. */
const lateParts = {
	answer: /^[\]P_^X][^\x00-\x1f\x7f]*(?:[\x07\x18\x1a]|\x1b\\)/,
	text: /^[^\x00-\x1f\x7f]*(?:[\x07\x18\x1a]|\x1b\\)/,
	end: /^\\/,
};

/** Milliseconds: the rest of a sequence, an answer or a paste that has begun comes within this, on slow lines too. */
const rest = 500;
/** Milliseconds in which the end of an answer that was given up may still come. */
const late = 2000;
/** Milliseconds after which an answer is over, even though somebody is typing all the time. */
const longestAnswer = 2000;
/** UTF-16 units of a paste that are kept. */
const longestPaste = 100_000;

/** A key as the kitty protocol writes it: complete in itself, where `ESC` or `ESC[` alone might go on. */
const escapeKey = '\x1b[27u';
const altKey = (character: string) => `\x1b[${character.codePointAt(0)};3u`;

/** Takes what a terminal sends, read by read, and gives what Ink may have of it. */
export class InputFilter {
	private readonly keyWait: number;
	private open: Open | null = null;
	private lost: Lost | null = null;
	private readonly onWheel: (turn: WheelTurn) => void;

	/**
	 * @param keyWait milliseconds after which an Esc is the Esc key and not the beginning of another
	 * @param onWheel is told of every turn of the mouse wheel
	 */
	constructor(keyWait: number, onWheel: (turn: WheelTurn) => void = () => {}) {
		this.keyWait = keyWait;
		this.onWheel = onWheel;
	}

	/**
	 * Takes in what one read gave, decoded.
	 * @param now milliseconds of any clock that does not go back
	 * @returns what Ink may have: whole keys, whole pastes; often '' while something is held back
	 */
	push(read: string, now: number): string {
		const typed = withoutInterrupts(read);
		const passed = this.take(typed, now);
		if (typed === read) return passed;
		// ^C ends whatever has begun. A paste that holds one goes on behind it.
		return passed + this.giveUp(now) + this.take(read.slice(typed.length), now);
	}

	/** Milliseconds for which the rest of what is held back should be waited for; null when nothing is. */
	patience(): number | null {
		if (this.open === null) return null;
		return this.open.kind === 'key' && this.open.begun === esc ? this.keyWait : rest;
	}

	/** The rest did not come. @returns what Ink gets in its place: a paste as far as it came, an Esc that was one */
	giveUp(now: number): string {
		const {open} = this;
		this.open = null;
		if (open === null) return '';
		if (open.kind === 'paste') return pasteOf(open, 0);
		const until = now + late;
		if (open.kind === 'answer') {
			this.lost = {part: open.begun === '' ? 'text' : 'end', report: null, until};
			return '';
		}
		const report = mayBeReport(open.begun) ? open.begun : null;
		if (open.begun === esc) {
			this.lost = {part: 'answer', report, until};
			return escapeKey;
		}
		const second = open.begun[1]!;
		if (introducers.has(second)) this.lost = {part: 'text', report, until};
		else if (report !== null) this.lost = {part: null, report, until};
		// Half an arrow is no key, but `[` with Alt is one.
		return open.begun.length === 2 ? altKey(second) : '';
	}

	/** Forgets what is held back. */
	reset(): void {
		this.open = null;
		this.lost = null;
	}

	private take(read: string, now: number): string {
		if (read === '') return '';
		const isTired = this.open?.kind === 'answer' && now - this.open.since > longestAnswer;
		let passed = isTired ? this.giveUp(now) : '';
		let input = read;
		if (this.open?.kind !== 'paste')
			input = sevenBit((this.open?.begun ?? this.lateReport(read, now)) + read);
		if (this.open === null) {
			const [pasted, taken] = this.takeLate(input, now);
			passed += pasted;
			input = input.slice(taken);
		} else if (this.open.kind === 'key') this.open = null;
		while (input !== '') {
			const [more, taken] = this.takeNext(input, now);
			passed += more;
			input = input.slice(taken);
		}
		return passed;
	}

	private takeNext(input: string, now: number): Taken {
		if (this.open?.kind === 'answer') return ['', this.takeAnswer(this.open, input)];
		return this.open?.kind === 'paste' ? this.takePaste(this.open, input) : this.takeKeys(input, now);
	}

	private takeKeys(input: string, now: number): Taken {
		let passed = '';
		let at = 0;
		while (at < input.length && this.open === null) {
			const next = input.indexOf(esc, at);
			if (next < 0) return [passed + input.slice(at), input.length];
			passed += input.slice(at, next);
			const found = sequenceAt(input, next);
			at = 'length' in found ? next + found.length : input.length;
			if (found.kind === 'key') passed += found.passed;
			else if (found.kind === 'mouse') found.turn !== null && this.onWheel(found.turn);
			else if (found.kind === 'unfinished') this.open = {kind: 'key', begun: input.slice(next)};
			else if (found.kind === 'answer') this.open = {kind: 'answer', begun: '', since: now};
			else this.open = {kind: 'paste', pieces: [], length: 0, end: ''};
		}
		return [passed, at];
	}

	/** Goes on with an answer. @returns how much of the input belongs to it */
	private takeAnswer(answer: Extract<Open, {kind: 'answer'}>, input: string): number {
		controls.lastIndex = 0;
		const at = controls.exec(input)?.index;
		if (at === undefined) return input.length;
		if (input[at] === esc && at + 1 === input.length) {
			this.open = {...answer, begun: esc};
			return input.length;
		}
		this.open = null;
		if (input[at] === esc) return input[at + 1] === '\\' ? at + 2 : at;
		return answerEnds.has(input[at]!) ? at + 1 : at;
	}

	private takePaste(paste: Extract<Open, {kind: 'paste'}>, input: string): Taken {
		// The mark of the end may have begun in the read before.
		const at = (paste.end + input).indexOf(pasteEnd);
		const taken = at < 0 ? input.length : at - paste.end.length + pasteEnd.length;
		if (paste.length < longestPaste) paste.pieces.push(input.slice(0, taken));
		paste.length += taken;
		paste.end = (paste.end + input.slice(0, taken)).slice(-pasteEnd.length);
		if (at < 0) return ['', taken];
		this.open = null;
		return [pasteOf(paste, pasteEnd.length), taken];
	}

	/** The beginning of a report of the mouse that was given up, where what comes now is the rest of it. */
	private lateReport(read: string, now: number): string {
		const {lost} = this;
		if (lost === null || lost.report === null || now > lost.until || !goesOn(lost.report, read)) return '';
		this.lost = null;
		return lost.report;
	}

	/** Takes what is the late end of something that was given up. */
	private takeLate(input: string, now: number): Taken {
		const {lost} = this;
		this.lost = null;
		// An end without a beginning: what stands before it was pasted, not typed.
		const end = input.indexOf(pasteEnd);
		const start = input.indexOf(pasteStart);
		if (end >= 0 && (start < 0 || end < start)) return [asPaste(input.slice(0, end)), end + pasteEnd.length];
		if (lost === null || lost.part === null || now > lost.until) return ['', 0];
		return ['', lateParts[lost.part].exec(input)?.[0].length ?? 0];
	}
}

function sequenceAt(input: string, at: number): Found {
	const second = input[at + 1];
	if (second !== undefined && introducers.has(second)) {
		return at + 2 < input.length ? {kind: 'answer', length: 2} : {kind: 'unfinished'};
	}
	const mouse = mouseReportAt(input, at);
	if (mouse !== null) return mouse === 'unfinished' ? {kind: mouse} : {kind: 'mouse', ...mouse};
	sequence.lastIndex = at;
	const whole = sequence.exec(input)?.[0];
	if (whole === pasteStart) return {kind: 'paste', length: whole.length};
	if (whole !== undefined) {
		const passed = cursorReport.test(whole) ? '' : withFunctionKeys(whole);
		return {kind: 'key', length: whole.length, passed};
	}
	beginning.lastIndex = at;
	const begun = beginning.exec(input)![0];
	if (at + begun.length === input.length && begun.length <= longestBeginning) return {kind: 'unfinished'};
	if (second === '[' || second === 'O') {
		return {kind: 'key', length: begun.length, passed: begun.length === 2 ? altKey(second) : ''};
	}
	// A control is a key by itself, and Esc before it another; with a letter, and with Backspace, it is one with Alt.
	if (second! < ' ') return {kind: 'key', length: 1, passed: escapeKey};
	const length = 1 + String.fromCodePoint(input.codePointAt(at + 1)!).length;
	return {kind: 'key', length, passed: input.slice(at, at + length)};
}

/** Eight-bit controls as the seven-bit sequences that mean the same; in a paste they are left alone. */
function sevenBit(input: string): string {
	const paste = input.indexOf(pasteStart);
	const typed = paste < 0 ? input : input.slice(0, paste);
	const inSevenBits = (_: string, x10: string, control: string) =>
		x10 ?? esc + String.fromCharCode(control.charCodeAt(0) - 0x40);
	// What the oldest reports of the mouse count with may look like such controls.
	const written = /(\x1b\[M[^\x00-\x1f]{0,3})|([\x80-\x9f])/g;
	return typed.replace(written, inSevenBits) + input.slice(typed.length);
}

/** The read without the ^C at its end, however often it was pressed. */
function withoutInterrupts(read: string): string {
	let end = read.length;
	while (end > 0 && read[end - 1] === '\x03') end--;
	return read.slice(0, end);
}

/** A paste as it came so far, without so many units at its end. */
function pasteOf({pieces}: Extract<Open, {kind: 'paste'}>, mark: number): string {
	const text = pieces.join('');
	return asPaste(text.slice(0, Math.min(text.length - mark, longestPaste)));
}

function asPaste(text: string): string {
	return text === '' ? '' : pasteStart + text + pasteEnd;
}
