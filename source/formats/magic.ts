import {isEncoding} from './decode.ts';
import {utf16} from './encodings/utf-16.ts';
import {UnreadableError} from './format.ts';

type Kind = {readonly name: string; readonly at: number; readonly bytes: readonly number[]};

function kind(name: string, start: string | readonly number[], at = 0): Kind {
	return {name, at, bytes: typeof start === 'string' ? [...Buffer.from(start, 'latin1')] : start};
}

const kinds: readonly Kind[] = [
	kind('PNG', '\x89PNG'),
	kind('JPEG', [0xff, 0xd8, 0xff]),
	kind('GIF', 'GIF87a'),
	kind('GIF', 'GIF89a'),
	kind('WebP', 'WEBP', 8),
	kind('WAV', 'WAVE', 8),
	kind('AVI', 'AVI ', 8),
	kind('TIFF', 'II*\0'),
	kind('TIFF', 'MM\0*'),
	kind('an icon', [0, 0, 1, 0]),
	kind('Photoshop', '8BPS'),
	kind('MP3', 'ID3'),
	kind('MP4', 'ftyp', 4),
	kind('Ogg', 'OggS'),
	kind('FLAC', 'fLaC'),
	kind('Matroska', [0x1a, 0x45, 0xdf, 0xa3]),
	kind('gzip', [0x1f, 0x8b]),
	kind('bzip2', 'BZh'),
	kind('xz', '\xfd7zXZ'),
	kind('zstd', [0x28, 0xb5, 0x2f, 0xfd]),
	kind('7z', "7z\xbc\xaf'\x1c"),
	kind('RAR', 'Rar!\x1a'),
	kind('tar', 'ustar', 257),
	kind('SQLite', 'SQLite format 3\0'),
	kind('ELF', '\x7fELF'),
	kind('a Java class', [0xca, 0xfe, 0xba, 0xbe]),
	kind('Mach-O', [0xcf, 0xfa, 0xed, 0xfe]),
	kind('Mach-O', [0xce, 0xfa, 0xed, 0xfe]),
	kind('WebAssembly', '\0asm'),
	kind('a Windows program', 'MZ\x90'),
	kind('WOFF', 'wOFF'),
	kind('WOFF', 'wOF2'),
	kind('an old Office file', [0xd0, 0xcf, 0x11, 0xe0]),
	kind('a property list', 'bplist0'),
	kind('UTF-32 text', [0xff, 0xfe, 0, 0]),
	kind('UTF-32 text', [0, 0, 0xfe, 0xff]),
];

/** Whether the file is compressed by gzip. */
export function isGzip(head: Uint8Array): boolean {
	return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * Refuses what is no text.
 * @param head the first bytes of the file; 64 kB are enough.
 * @param encoding the name its reader gave it: then it is no text only when it makes no text in that encoding.
 * @throws {UnreadableError} E-BINARY for pictures, archives, programs and noise, E-FORMAT for kinds of documents that are not read yet.
 */
export function refuseBinary(head: Uint8Array, encoding?: string): void {
	if (startsWith(head, '%PDF-')) throw notRead('pdf');
	if (startsWith(head, 'PK\x03\x04')) throw zipped(head);
	if (encoding !== undefined && isEncoding(encoding) && isTextIn(head, encoding)) return;
	const found = kinds.find(({bytes, at}) => bytes.every((byte, index) => head[at + index] === byte));
	if (found !== undefined) throw new UnreadableError('E-BINARY', `looks like ${found.name}`);
	if (head[0] === 0xff && head[1] === 0xfe) return;
	if (head[0] === 0xfe && head[1] === 0xff) return;
	if (utf16(head) !== null) return;
	let zeros = 0;
	let controls = 0;
	for (const byte of head) {
		if (byte === 0) zeros++;
		else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
	}
	if (zeros * 4 > head.length) throw new UnreadableError('E-BINARY', 'is no text: too many zero bytes');
	if ((zeros + (opensWire(head) ? 0 : controls)) * 20 > head.length)
		throw new UnreadableError('E-BINARY', 'is no text: too many control characters');
}

/** Whether the file opens as agencies send their stories: a short one can have more control characters than a text should. */
function opensWire(head: Uint8Array): boolean {
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 120)).toString('latin1');
	return /^[\s\u0016]*\u0001(?:[a-z]\d{3,4}\u001f[a-z-]{3,20}\s|[a-z]{2,4}\d{3,5} \d [a-z]{1,3} )/i.test(
		start,
	);
}

/** Whether the bytes make a text in an encoding: with hardly a control character and hardly anything undecodable. */
function isTextIn(head: Uint8Array, encoding: string): boolean {
	const text = new TextDecoder(encoding).decode(head);
	const odd = text.match(/[\0-\x07\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]/g)?.length ?? 0;
	return odd * 50 <= text.length;
}

/** The refusal of a kind of document that is known, but not read yet. */
export function notRead(name: string): UnreadableError {
	return new UnreadableError('E-FORMAT', `${name} is not read yet`);
}

function zipped(head: Uint8Array): UnreadableError {
	const names = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
	if (names.includes('application/epub+zip')) return notRead('epub');
	if (names.includes('opendocument.text')) return notRead('odt');
	if (names.includes('word/')) return notRead('docx');
	if (names.includes('[Content_Types].xml'))
		return notRead(names.includes('xl/') ? 'xlsx' : names.includes('ppt/') ? 'pptx' : 'docx');
	return new UnreadableError('E-BINARY', 'looks like ZIP');
}

function startsWith(head: Uint8Array, text: string): boolean {
	for (let index = 0; index < text.length; index++) if (head[index] !== text.charCodeAt(index)) return false;
	return true;
}
