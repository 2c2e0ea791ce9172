import {Kind, kindOf} from './character-kind.ts';
import {
	type EmojiSequence,
	emojiSequenceAt,
	flagAt,
	isRegionalLetter,
	keycapAt,
	loneTone,
} from './emoji-sequences.ts';
import {sequenceAt} from './escape-sequence.ts';
import {dottedCircle, nonJoiner, replacementCharacter, standAloneJamo, swapFor} from './swaps.ts';

/**
 * One change that makes a text safe: the raw UTF-16 range (end exclusive) and what is shown instead. An emoji that is
 * kept is a change into itself, so that no offset falls into its midst.
 */
export type Edit = {
	readonly start: number;
	end: number;
	readonly shown: string;
	/** Whether something of the raw text is no longer to be read, so that it has to be counted. */
	readonly hides: boolean;
};

/** More marks than this on one letter reach into the rows above and below. */
const mostMarks = 4;

const joinedScript = /^[\p{Script=Arabic}\p{Script=Syriac}]$/u;
const letter = /^\p{L}$/u;
/** The blocks of the scripts that have linkers. */
const bindable = (code: number) =>
	(code >= 0x09_00 && code < 0x1d_00) ||
	(code >= 0xa8_00 && code < 0xac_00) ||
	(code >= 0x1_0a_00 && code < 0x1_20_00);
/** Needs ZWJ to join letters, where other Indic scripts need it not to. */
const sinhalaVirama = 0x0d_ca;

/**
 * Everything that has to change before a text may go to a terminal, in order and without overlaps: one pass.
 * @param keepLines let LF through (CR LF becomes LF) instead of turning it into a space
 */
export function editsFor(text: string, keepLines: boolean): Edit[] {
	return new Pass(text, keepLines).run();
}

function afterAscii(text: string, from: number): number {
	let index = from;
	while (index < text.length) {
		const unit = text.charCodeAt(index);
		if (unit <= 0x20 || unit >= 0x7f) break;
		index++;
	}
	return index;
}

class Pass {
	private readonly edits: Edit[] = [];
	private readonly text: string;
	private readonly keepLines: boolean;
	/** The last character that was let through and is no mark; 0 at the start of a line. */
	private base = 0;
	private baseKind: Kind = Kind.space;
	private marks = 0;
	/** The mark that stands last on the base, 0 when there is none. */
	private lastMark = 0;
	/** The base is an emoji of several characters, whose width is only known without a mark on it. */
	private isClosed = false;

	constructor(text: string, keepLines: boolean) {
		this.text = text;
		this.keepLines = keepLines;
	}

	run(): Edit[] {
		const {text} = this;
		let index = 0;
		while (index < text.length) {
			const unit = text.charCodeAt(index);
			// Most of most articles: printable ASCII.
			if (unit > 0x20 && unit < 0x7f) {
				index = afterAscii(text, index + 1);
				this.stand(text.charCodeAt(index - 1), Kind.text);
				continue;
			}
			const code = unit >= 0xd8_00 && unit <= 0xdf_ff ? text.codePointAt(index)! : unit;
			index = this.take(index, code, code > 0xff_ff ? index + 2 : index + 1);
		}
		return this.edits;
	}

	/** Deals with one character and returns where to go on. */
	private take(start: number, code: number, end: number): number {
		const kind = kindOf(code);
		switch (kind) {
			case Kind.text:
				return this.takeLetter(start, code, end, kind);
			case Kind.space:
				this.stand(code, kind);
				return end;
			case Kind.mark:
			case Kind.linker:
				this.takeMark(start, code, end);
				return end;
			case Kind.lineEnd:
				return this.takeLineEnd(start, code, end);
			case Kind.swap:
				return this.takeSwap(start, code, end);
			case Kind.joiner:
				this.takeJoiner(start, code, end);
				return end;
			case Kind.introducer:
				return this.takeSequence(start);
			case Kind.backspace:
				return this.takeBackspace(start);
			case Kind.unknown:
				this.edit(start, end, replacementCharacter, true);
				this.stand(0xff_fd, Kind.text);
				return end;
			case Kind.drop:
				return this.takeDropped(start, code, end);
			default:
				this.takeHangul(start, code, end, kind);
				return end;
		}
	}

	private stand(code: number, kind: Kind): void {
		this.base = code;
		this.baseKind = kind;
		this.marks = 0;
		this.lastMark = 0;
		this.isClosed = false;
	}

	/** Nothing for a mark to stand on: it would land on what the program printed before, or change a known width. */
	private isBare(): boolean {
		return this.baseKind === Kind.space || this.isClosed;
	}

	private edit(start: number, end: number, shown: string, hides: boolean): void {
		const last = this.edits.at(-1);
		if (last && shown === '' && last.shown === '' && last.end === start && last.hides === hides)
			last.end = end;
		else this.edits.push({start, end, shown, hides});
	}

	private takeLetter(start: number, code: number, end: number, kind: Kind): number {
		const emoji = emojiSequenceAt(this.text, start, code, end);
		if (emoji !== undefined) return this.takeEmoji(start, emoji);
		// A conjunct is one cell to Unicode's graphemes and two to terminals: the non-joiner makes it two to both.
		if (this.lastMark !== 0 && this.isLinked() && bindable(code) && letter.test(String.fromCodePoint(code))) {
			this.edit(start, start, nonJoiner, false);
		}
		this.stand(code, kind);
		return end;
	}

	private takeEmoji(start: number, {end, shown, isKept}: EmojiSequence): number {
		this.edits.push({start, end, shown, hides: false});
		this.stand(shown.charCodeAt(shown.length - 1), Kind.text);
		this.isClosed = isKept;
		return end;
	}

	/** What is left out, unless it is a part of an emoji that has a name. */
	private takeDropped(start: number, code: number, end: number): number {
		const last = this.edits.at(-1);
		const keycap = last === undefined || last.end < start ? keycapAt(this.text, start) : undefined;
		if (keycap !== undefined) return this.takeEmoji(start - 1, keycap);
		const shown = loneTone(code);
		if (shown !== undefined) return this.takeEmoji(start, {end, shown, isKept: false});
		this.edit(start, end, '', true);
		return end;
	}

	/** The next letter would be drawn into one shape with the last. */
	private isLinked(): boolean {
		return kindOf(this.lastMark) === Kind.linker;
	}

	private takeMark(start: number, code: number, end: number): void {
		if (this.isBare()) {
			this.edit(start, start, dottedCircle, false);
			this.stand(0x25_cc, Kind.text);
		}
		if (this.marks === mostMarks) {
			this.edit(start, end, '', true);
			return;
		}
		this.marks++;
		this.lastMark = code;
		this.baseKind = Kind.text;
	}

	private takeLineEnd(start: number, code: number, end: number): number {
		const {text} = this;
		if (this.keepLines && code === 0x0a) {
			this.stand(0, Kind.space);
			return end;
		}
		if (this.keepLines && code === 0x0d && text[end] === '\n') {
			this.edit(start, end, '', false);
			return end;
		}
		// A run of them is one space: no text can push others out of the frame.
		let next = end;
		while (next < text.length && kindOf(text.charCodeAt(next)) === Kind.lineEnd) {
			if (this.keepLines && (text[next] === '\n' || text[next] === '\r')) break;
			next++;
		}
		this.edit(start, next, ' ', false);
		this.stand(0x20, Kind.space);
		return next;
	}

	private takeSwap(start: number, code: number, end: number): number {
		if (isRegionalLetter(code)) return this.takeEmoji(start, flagAt(this.text, start));
		let shown = swapFor(code);
		if (kindOf(shown.charCodeAt(0)) === Kind.mark) {
			if (this.isBare()) shown = dottedCircle + shown;
			else if (this.marks === mostMarks) shown = shown.slice(1);
		}
		this.edit(start, end, shown, shown === replacementCharacter);
		const last = shown.charCodeAt(shown.length - 1);
		this.stand(last, kindOf(last));
		return end;
	}

	private takeJoiner(start: number, code: number, end: number): void {
		const next = this.text.codePointAt(end);
		const follower = next === undefined ? '' : String.fromCodePoint(next);
		const afterVirama = this.lastMark !== 0 && (this.isLinked() || this.lastMark === sinhalaVirama);
		// What is shown as something else (a jamo by itself) is no letter that could be joined.
		if (
			afterVirama &&
			next !== undefined &&
			kindOf(next) === Kind.text &&
			bindable(next) &&
			letter.test(follower)
		) {
			if (code !== 0x20_0c && this.isLinked()) this.edit(start, end, nonJoiner, false);
			this.lastMark = 0;
			return;
		}
		const inWord =
			letter.test(follower) &&
			joinedScript.test(follower) &&
			joinedScript.test(String.fromCodePoint(this.base));
		if (code !== 0x20_0c || !inWord) this.edit(start, end, '', true);
	}

	private takeSequence(start: number): number {
		const {end, leaves} = sequenceAt(this.text, start);
		const shown = leaves === ' ' && this.baseKind === Kind.space ? '' : leaves;
		this.edit(start, end, shown, shown !== '›');
		if (shown) this.stand(shown.charCodeAt(0), shown === ' ' ? Kind.space : Kind.text);
		return end;
	}

	/** Man pages print bold as "N BS N" and underline as "_ BS N": both are one letter. Else nothing is erased. */
	private takeBackspace(start: number): number {
		const before = this.text[start - 1];
		const after = this.text.charCodeAt(start + 1);
		const last = this.edits.at(-1);
		const untouched = start > 0 && (last === undefined || last.end < start);
		const overstrikes = before === this.text[start + 1] || before === '_';
		if (untouched && overstrikes && after > 0x20 && kindOf(after) === Kind.text) {
			this.edits.push({start: start - 1, end: start + 1, shown: '', hides: true});
		} else {
			// What came before and after would have stood in the same place: apart, both can be read.
			const shown = this.baseKind === Kind.space ? '' : ' ';
			this.edit(start, start + 1, shown, true);
			if (shown) this.stand(0x20, Kind.space);
		}
		return start + 1;
	}

	private takeHangul(start: number, code: number, end: number, kind: Kind): void {
		const joins =
			this.marks === 0 &&
			((kind === Kind.hangulVowel && this.baseKind === Kind.hangulLead) ||
				(kind === Kind.hangulTail && this.baseKind === Kind.hangulOpen));
		if (kind === Kind.hangulLead || kind === Kind.hangulOpen) this.stand(code, kind);
		else if (joins) this.stand(code, kind === Kind.hangulVowel ? Kind.hangulOpen : Kind.text);
		else {
			this.edit(start, end, standAloneJamo(code), false);
			this.stand(code, Kind.text);
		}
	}
}
