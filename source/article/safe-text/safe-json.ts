import type {SafeText} from '../safe-text.ts';
import {Kind, kindOf} from './character-kind.ts';

/**
 * JSON in which everything a terminal could act on or would not show is a `\u` escape, so that nothing is lost:
 * `JSON.parse` gives back the value. Letters of every script stay readable.
 * @param value as for `JSON.stringify`; what that leaves out (undefined, a function) becomes `null`
 * @returns one line, without a line end
 */
export function safeJson(value: unknown): SafeText {
	const json = JSON.stringify(value) ?? 'null';
	let escaped = '';
	let copied = 0;
	let marks = 0;
	let bare = true;
	for (let index = 0; index < json.length; ) {
		const unit = json.charCodeAt(index);
		const code = unit >= 0xd8_00 && unit <= 0xdf_ff ? json.codePointAt(index)! : unit;
		const end = index + (code > 0xff_ff ? 2 : 1);
		const kind = kindOf(code);
		const isMark = kind === Kind.mark || kind === Kind.linker;
		if (isMark ? bare || ++marks > 4 : isEscaped(kind, code)) {
			escaped += json.slice(copied, index);
			for (let at = index; at < end; at++) escaped += unicodeEscape(json.charCodeAt(at));
			copied = end;
		} else if (!isMark) {
			// A mark right after the quotation mark or a space would stand on that.
			bare = kind === Kind.space || code === 0x22;
			marks = 0;
		}
		index = end;
	}
	return (copied === 0 ? json : escaped + json.slice(copied)) as SafeText;
}

/** Of what is shown otherwise on a screen only the letters (Thai and Lao AM) stay: JSON is for programs. */
function isEscaped(kind: Kind, code: number): boolean {
	if (kind === Kind.swap) return code !== 0x0e_33 && code !== 0x0e_b3;
	return kind !== Kind.text && kind !== Kind.space && kind < Kind.hangulLead;
}

const unicodeEscape = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
