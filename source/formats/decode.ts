import {detect} from 'chardet';
import {weighed} from './encodings/one-byte.ts';
import {spacelessUtf16, utf16} from './encodings/utf-16.ts';
import {UnreadableError} from './format.ts';

/** How much of a file is looked at to tell its encoding. */
const sampleSize = 65_536;
/** How much is weighed from the first byte beyond ASCII on. */
const weighedSize = 16_384;
/** More undecodable characters than this and the encoding was probably guessed wrong. */
const mostUndecodable = 0.005;

export type Decoded = {
	readonly text: string;
	/** As the Encoding Standard names it: `utf-8`, `windows-1252` … */
	readonly encoding: string;
	/** Whether the encoding is a guess from the bytes, so that it can be wrong. */
	readonly isGuess: boolean;
	/** Whether more than one character in two hundred could not be decoded. */
	readonly isDamaged: boolean;
};

/**
 * Bytes to text: by a byte order mark, as strict UTF-8, by the zero bytes of UTF-16, by what `chardet` finds and the
 * letters of the languages say, else as windows-1252.
 * @param encoding decode by this name instead of looking.
 * @throws {UnreadableError} E-ENCODING when there is no such encoding.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
	if (encoding !== undefined) return by(encoding, bytes, false);
	const marked = byteOrderMark(bytes);
	if (marked !== null) return by(marked, bytes, false);
	const wide = utf16(bytes);
	if (wide !== null) return by(wide, bytes, false);
	try {
		return {
			text: new TextDecoder('utf-8', {fatal: true}).decode(bytes),
			encoding: 'utf-8',
			isGuess: false,
			isDamaged: false,
		};
	} catch {
		const spaceless = spacelessUtf16(bytes);
		return spaceless !== null ? by(spaceless, bytes, false) : (looseUtf8(bytes) ?? guessed(bytes));
	}
}

/** Whether text can be decoded by this name, e.g. `latin1` or `Shift_JIS`. */
export function isEncoding(name: string): boolean {
	try {
		new TextDecoder(name);
		return true;
	} catch {
		return false;
	}
}

function by(encoding: string, bytes: Uint8Array, isGuess: boolean): Decoded {
	if (!isEncoding(encoding))
		throw new UnreadableError('E-ENCODING', `there is no encoding called "${encoding}"`);
	const decoder = new TextDecoder(encoding);
	const text = decoder.decode(bytes);
	return {
		text,
		encoding: decoder.encoding,
		isGuess,
		isDamaged: undecodable(text) > text.length * mostUndecodable,
	};
}

function byteOrderMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

/** UTF-8 with a few broken bytes, such as a file that was cut: much of it is right beyond chance. */
function looseUtf8(bytes: Uint8Array): Decoded | null {
	const text = new TextDecoder('utf-8').decode(bytes);
	const broken = undecodable(text);
	let wide = 0;
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) wide++;
	if (wide - broken < 3 * broken) return null;
	return {text, encoding: 'utf-8', isGuess: false, isDamaged: broken > text.length * mostUndecodable};
}

function guessed(bytes: Uint8Array): Decoded {
	const first = bytes.findIndex(byte => byte > 0x7f);
	const start = Math.max(0, Math.min(first - 1024, bytes.length - sampleSize));
	const sample = bytes.subarray(start, start + sampleSize);
	if (isWesternPunctuation(sample)) return by('windows-1252', bytes, true);
	const around = bytes.subarray(Math.max(0, first - 2048), first + weighedSize);
	const name = weighed(around, detect(sample));
	return by(name !== null && isEncoding(name) ? name : 'windows-1252', bytes, true);
}

/**
 * Whether everything beyond ASCII is what a Western word processor puts into English: curly quotes, dashes, an ellipsis,
 * a currency sign. So few bytes are no evidence for a detector that counts letters.
 */
function isWesternPunctuation(sample: Uint8Array): boolean {
	const punctuation = new Set([
		0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa9, 0xb0, 0xe9,
	]);
	let wide = 0;
	for (let at = 0; at < sample.length; at++) {
		const byte = sample[at]!;
		if (byte <= 0x7f) continue;
		wide++;
		if (!punctuation.has(byte) || (sample[at + 1] ?? 0) > 0x7f) return false;
	}
	return wide * 20 < sample.length;
}

function undecodable(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
	return count;
}
