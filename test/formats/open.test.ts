import {execFileSync, spawnSync} from 'node:child_process';
import {createHash, randomBytes} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {UnreadableError} from '../../source/formats/format.ts';
import {readDocument} from '../../source/formats/open.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'quotidian-open-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

function write(name: string, content: string | Uint8Array): string {
	const file = join(folder, name);
	writeFileSync(file, content);
	return file;
}

/** Code and sentence of the refusal to read the file. */
function refusal(file: string, options?: {encoding: string}): string {
	try {
		readDocument({path: 'pier.txt', file}, options);
	} catch (error) {
		if (error instanceof UnreadableError) return `${error.code} ${error.message}`;
		throw error;
	}
	return 'read';
}

test('a file becomes a document', () => {
	const content = '\ufeffBoard shuts pier\r\n\r\nThe board\rvoted.\n';
	const file = write('pier.txt', content);
	utimesSync(file, new Date(), new Date('2026-08-15T10:20:30.456Z'));
	expect(readDocument({path: 'a/pier.txt', file})).toEqual({
		path: 'a/pier.txt',
		text: 'Board shuts pier\n\nThe board\nvoted.\n',
		encoding: 'utf-8',
		bytes: Buffer.byteLength(content),
		sha256: createHash('sha256').update(content).digest('hex'),
		modified: '2026-08-15T10:20:30Z',
		warnings: [],
	});
});

test('a guessed encoding is said to be one, and can be named', () => {
	const file = write('western.txt', Buffer.from('He said \x93no\x94 and left.\n', 'latin1'));
	expect(readDocument({path: 'western.txt', file})).toMatchObject({
		text: 'He said “no” and left.\n',
		warnings: [{code: 'W-ENCODING', text: 'read as windows-1252 (guess); use --encoding'}],
	});
	expect(readDocument({path: 'western.txt', file}, {encoding: 'windows-1252'}).warnings).toEqual([]);
	expect(refusal(file, {encoding: 'klingon'})).toBe('E-ENCODING there is no encoding called "klingon"');
});

describe('an encoding that was named', () => {
	test('is what decides whether it is text', () => {
		const cut = Buffer.from('、。港の橋、'.repeat(9), 'utf16le').subarray(0, -1);
		const file = write('cut.txt', cut);
		expect(refusal(file)).toBe('E-BINARY is no text: too many control characters');
		expect(readDocument({path: 'cut.txt', file}, {encoding: 'utf-16le'}).text).toContain('港の橋');
		const bridges = write('bridges.txt', Buffer.from('BZh橋の話。'.repeat(9), 'utf8'));
		expect(refusal(bridges)).toBe('E-BINARY looks like bzip2');
		expect(readDocument({path: 'bridges.txt', file: bridges}, {encoding: 'utf-8'}).text).toContain('橋の話');
	});

	test('makes no text of pictures, archives and programs', () => {
		const noise = Buffer.from(Array.from({length: 4000}, (_, at) => (at * at * 31 + at * 7) % 251));
		for (const encoding of ['windows-1252', 'utf-8', 'utf-16le', 'shift_jis', 'klingon']) {
			for (const head of ['\x89PNG\r\n\x1a\n', 'PK\x03\x04', 'MZ\x90\0\x03', '\xff\xd8\xff\xe0']) {
				const file = write('noise', Buffer.concat([Buffer.from(head, 'latin1'), noise]));
				expect(refusal(file, {encoding}), `${encoding} ${head}`).toMatch(/^E-BINARY looks like/);
			}
		}
	});
});

test('Japanese in UTF-16 without a mark is a text', () => {
	const text = '港の評議会は古い桟橋を閉じると決めた。\n';
	const file = write('wide.txt', Buffer.from(text, 'utf16le'));
	expect(readDocument({path: 'wide.txt', file})).toMatchObject({text, encoding: 'utf-16le', warnings: []});
});

describe('what is no text', () => {
	test.each([
		['PNG', '\x89PNG\r\n\x1a\n\0\0\0', 'E-BINARY looks like PNG'],
		['JPEG', '\xff\xd8\xff\xe0', 'E-BINARY looks like JPEG'],
		['WebP', 'RIFF\x01\x02\x03\x04WEBPVP8 ', 'E-BINARY looks like WebP'],
		['ELF', '\x7fELF\x02', 'E-BINARY looks like ELF'],
		['SQLite', 'SQLite format 3\0', 'E-BINARY looks like SQLite'],
		['PDF', '%PDF-1.7\n', 'E-FORMAT pdf is not read yet'],
		['epub', 'PK\x03\x04xxxxmimetypeapplication/epub+zip', 'E-FORMAT epub is not read yet'],
		['docx', 'PK\x03\x04xxxx[Content_Types].xml word/document.xml', 'E-FORMAT docx is not read yet'],
		['ZIP', 'PK\x03\x04xxxx', 'E-BINARY looks like ZIP'],
		['zeros', 'ab\0\0'.repeat(50), 'E-BINARY is no text: too many zero bytes'],
		['controls', 'abcdefg\x01'.repeat(50), 'E-BINARY is no text: too many control characters'],
		['HTML', '<!DOCTYPE html><p>', 'E-FORMAT html is not read yet'],
		['nothing', '', 'E-EMPTY is empty'],
		['white space', ' \n\t\n', 'E-EMPTY holds nothing but white space'],
	])('%s', (name, content, expected) => {
		expect(refusal(write(`no-text-${name}`, Buffer.from(content, 'latin1')))).toBe(expected);
	});
});

test.each([
	['\x16\x16\x01z4412\x1f-----\nr n\x13\x11 BC-Pier 03-07 0010\n\x02^Pier shut<\n\tIt is.\n\x03\x04'],
	['\x16\x16\x01cnw0123 4 v 9  cnw 0456\n\x02Pier shut =\nIt is.\n\x03\x04'],
])('a short story of an agency is a text, though it is full of control characters: %j', sent => {
	expect(refusal(write('sent.txt', sent))).toBe('read');
	expect(refusal(write('sent.txt', `\x01\x02\x03 ${sent.slice(3)}`))).toMatch(/^E-BINARY/);
});

describe('too big', () => {
	const words = (count: number) => 'word '.repeat(count / 5);

	test('a text over its limit', () => {
		expect(refusal(write('big.txt', words(41_000_000)))).toBe('E-SIZE 41 MB is over the 8 MB limit for text');
		expect(refusal(write('big.txt', words(8_000_000)))).toBe('read');
	});

	test('compressed, when it is a bomb or merely large', () => {
		expect(refusal(write('bomb.gz', gzipSync(Buffer.alloc(65_000_000, 'a '))))).toBe(
			'E-BOMB unpacks to more than 64 MB',
		);
		expect(refusal(write('large.gz', gzipSync(words(10_000_000))))).toBe(
			'E-SIZE 10 MB is over the 8 MB limit for text',
		);
		expect(refusal(write('twice.gz', gzipSync(gzipSync('text'))))).toBe('E-BINARY looks like gzip');
		expect(refusal(write('cut.gz', gzipSync(randomBytes(1000)).subarray(0, 500)))).toBe(
			'E-READ is a damaged gzip file',
		);
	});

	test('while compressed text of good size is read', () => {
		const file = write('fine.txt.gz', gzipSync('Board shuts pier\n'));
		expect(readDocument({path: 'fine.txt.gz', file}).text).toBe('Board shuts pier\n');
	});
});

describe('what is no file', () => {
	test('is refused with a sentence, at once', async () => {
		const pipe = join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);
		mkdirSync(join(folder, 'folder'));
		symlinkSync('loop', join(folder, 'loop'));
		expect(refusal(pipe)).toBe('E-READ is a pipe, not a file');
		expect(refusal(join(folder, 'folder'))).toBe('E-READ is a folder, not a file');
		expect(refusal('/dev/zero')).toBe('E-READ is a device, not a file');
		expect(refusal(join(folder, 'gone.txt'))).toBe('E-READ vanished before it could be read');
		expect(refusal(join(folder, 'loop'))).toBe('E-READ is a link that leads in a circle');
		const server = createServer().listen(join(folder, 'socket'));
		await new Promise(resolve => server.once('listening', resolve));
		expect(refusal(join(folder, 'socket'))).toBe('E-READ is a pipe, socket or device, not a file');
		server.close();
	});
});

describe('standard input', () => {
	const program = `
		import {readDocument} from ${JSON.stringify(new URL('../../source/formats/open.ts', import.meta.url).href)};
		try { console.log(JSON.stringify(readDocument({path: '-', file: '-'}))); } catch (error) { console.log(error.code); }`;
	const pipe = (input: string) =>
		spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
			input,
			encoding: 'utf8',
		}).stdout.trim();

	test('is read to its end, within the same limit', () => {
		expect(JSON.parse(pipe('Board shuts pier\n'))).toMatchObject({
			path: '-',
			text: 'Board shuts pier\n',
			modified: null,
		});
		expect(pipe('word '.repeat(1_700_000))).toBe('E-SIZE');
		expect(pipe('')).toBe('E-EMPTY');
	});
});
