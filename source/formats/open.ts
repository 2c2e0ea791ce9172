import {createHash} from 'node:crypto';
import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {type Decoded, decode} from './decode.ts';
import {detect} from './detect.ts';
import {type Document, UnreadableError} from './format.ts';
import {isBlank} from './legible.ts';
import {isGzip, refuseBinary} from './magic.ts';

/** The beginning of a file by which its kind is told. */
const headSize = 65_536;
/** What a gzip file may grow to. */
const mostUnpacked = 64_000_000;

/** Where a document is: `path` as people see it, `file` as the system does; `-` as file is standard input. */
export type Source = {readonly path: string; readonly file: string | Buffer};

/**
 * Reads a file and decodes it. Blocks; only regular files and standard input are ever read, so no pipe or device can hold it up.
 * @param options.encoding decode by this name instead of looking.
 * @throws {UnreadableError} E-READ, E-SIZE, E-BINARY, E-FORMAT, E-BOMB, E-ENCODING or E-EMPTY, with a sentence without the file's name.
 */
export function readDocument(
	{path, file}: Source,
	options: {readonly encoding?: string | undefined} = {},
): Document {
	const {encoding} = options;
	const {bytes, modified} =
		file === '-' ? {bytes: readInput(path, encoding), modified: null} : readFile(path, file, encoding);
	const content = isGzip(bytes) ? unpack(bytes, path, encoding) : bytes;
	refuseBinary(content.subarray(0, headSize), encoding);
	const decoded = decode(content, encoding);
	const text = decoded.text.replace(/\r\n?/g, '\n');
	if (isBlank(text))
		throw new UnreadableError('E-EMPTY', content.length === 0 ? 'is empty' : 'holds nothing but white space');
	detect(text, path);
	return {
		path,
		text,
		encoding: decoded.encoding,
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		modified,
		warnings: encodingWarnings(decoded),
	};
}

function encodingWarnings({encoding, isGuess, isDamaged}: Decoded): Document['warnings'] {
	if (isGuess) return [{code: 'W-ENCODING', text: `read as ${encoding} (guess); use --encoding`}];
	return isDamaged
		? [{code: 'W-ENCODING', text: `parts could not be decoded as ${encoding}; use --encoding`}]
		: [];
}

function readFile(
	path: string,
	file: string | Buffer,
	encoding: string | undefined,
): {bytes: Buffer; modified: string} {
	return withReadErrors(() => {
		// A pipe would block here for ever without O_NONBLOCK.
		const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		try {
			const stats = fstatSync(descriptor);
			if (!stats.isFile()) throw new UnreadableError('E-READ', `is ${kindOf(stats)}, not a file`);
			const bytes = readAll(descriptor, path, stats.size, encoding);
			return {bytes, modified: new Date(stats.mtimeMs).toISOString().replace(/\.\d{3}Z$/, 'Z')};
		} finally {
			closeSync(descriptor);
		}
	});
}

function readInput(path: string, encoding: string | undefined): Buffer {
	return withReadErrors(() => readAll(0, path, null, encoding));
}

/**
 * Reads to the end, but no further than the limit of the kind of text that the beginning shows.
 * @param size as far as it is known beforehand.
 */
function readAll(
	descriptor: number,
	path: string,
	size: number | null,
	encoding: string | undefined,
): Buffer {
	const head = readUpTo(descriptor, headSize);
	if (head.length < headSize) return head;
	if (!isGzip(head)) refuseBinary(head, encoding);
	const format = isGzip(head) ? null : detect(decode(head, encoding).text, path);
	const limit = format?.maxBytes ?? packedLimit;
	if (size !== null && size > limit) throw tooBig(size, limit, format?.name ?? 'gzip');
	const rest = readUpTo(descriptor, limit + 1 - head.length);
	const bytes = Buffer.concat([head, rest]);
	if (bytes.length > limit) throw tooBig(Math.max(size ?? 0, bytes.length), limit, format?.name ?? 'gzip');
	return bytes;
}

const packedLimit = 8_000_000;

function tooBig(size: number, limit: number, name: string): UnreadableError {
	return new UnreadableError(
		'E-SIZE',
		`${megabytes(size)} MB is over the ${megabytes(limit)} MB limit for ${name}`,
	);
}

/** Rounded up, so that what is too big by little does not read "8 MB is over the 8 MB limit". */
function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1_000_000);
}

function readUpTo(descriptor: number, most: number): Buffer {
	const chunks: Buffer[] = [];
	let total = 0;
	while (total < most) {
		const chunk = Buffer.allocUnsafe(Math.min(most - total, 1 << 20));
		const count = readSome(descriptor, chunk);
		if (count === 0) break;
		chunks.push(chunk.subarray(0, count));
		total += count;
	}
	return Buffer.concat(chunks);
}

/** Standard input may be a terminal or pipe that has nothing to say yet: then waits for a moment and asks again. */
function readSome(descriptor: number, chunk: Buffer): number {
	for (;;) {
		try {
			return readSync(descriptor, chunk);
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'EOF') return 0;
			if (code !== 'EAGAIN' || descriptor !== 0) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
		}
	}
}

function unpack(bytes: Buffer, path: string, encoding: string | undefined): Buffer {
	let unpacked: Buffer;
	try {
		unpacked = gunzipSync(bytes, {maxOutputLength: mostUnpacked});
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ERR_BUFFER_TOO_LARGE') {
			throw new UnreadableError('E-BOMB', `unpacks to more than ${megabytes(mostUnpacked)} MB`);
		}
		throw new UnreadableError('E-READ', 'is a damaged gzip file');
	}
	const head = unpacked.subarray(0, headSize);
	refuseBinary(head, encoding);
	const {maxBytes, name} = detect(decode(head, encoding).text, path);
	if (unpacked.length > maxBytes) throw tooBig(unpacked.length, maxBytes, name);
	return unpacked;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'vanished before it could be read',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EISDIR: 'is a folder, not a file',
	ENXIO: 'is a pipe, socket or device, not a file',
	ENODEV: 'is a pipe, socket or device, not a file',
	ELOOP: 'is a link that leads in a circle',
	ENOTDIR: 'vanished before it could be read',
	EMFILE: 'too many files are open',
	ENFILE: 'too many files are open',
	EIO: 'the disk reported an error',
};

function withReadErrors<Result>(read: () => Result): Result {
	try {
		return read();
	} catch (error) {
		if (error instanceof UnreadableError) throw error;
		const {code, message} = error as NodeJS.ErrnoException;
		throw new UnreadableError('E-READ', (code && reasons[code]) ?? `could not be read (${code ?? message})`);
	}
}

function kindOf(stats: {isDirectory(): boolean; isFIFO(): boolean; isSocket(): boolean}): string {
	if (stats.isDirectory()) return 'a folder';
	if (stats.isFIFO()) return 'a pipe';
	return stats.isSocket() ? 'a socket' : 'a device';
}
