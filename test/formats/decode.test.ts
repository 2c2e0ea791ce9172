import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decode, isEncoding} from '../../source/formats/decode.ts';

const english = 'The board voted.\n\n“We had no choice,” he said – and that was that…\n';
const russian =
	'Совет порта во вторник решил закрыть старый причал после того как инженеры нашли трещины в сваях.\n'.repeat(
		3,
	);

/** The text in an encoding with one byte a character, by asking the decoder for each byte. */
function singleBytes(text: string, encoding: string): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const bytes = new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
	return Uint8Array.from([...text], character => bytes.get(character)!);
}

function bigEndian(text: string): Uint8Array {
	return Buffer.from(text, 'utf16le').swap16();
}

test.each([
	['UTF-8', Buffer.from(english), 'utf-8'],
	['UTF-8 with a mark', Buffer.from(`\ufeff${english}`), 'utf-8'],
	['UTF-16 with a mark', Buffer.from(`\ufeff${english}`, 'utf16le'), 'utf-16le'],
	['UTF-16 big-endian with a mark', bigEndian(`\ufeff${english}`), 'utf-16be'],
	['UTF-16 without a mark', Buffer.from(english, 'utf16le'), 'utf-16le'],
	['UTF-16 big-endian without a mark', bigEndian(english), 'utf-16be'],
])('%s is sure', (_, bytes, encoding) => {
	expect(decode(bytes)).toEqual({text: english, encoding, isGuess: false, isDamaged: false});
});

test('Cyrillic UTF-16 without a mark is read too', () => {
	expect(decode(Buffer.from(russian, 'utf16le'))).toMatchObject({text: russian, encoding: 'utf-16le'});
});

describe('a guess', () => {
	test.each([
		[english, 'windows-1252'],
		['The board voted. '.repeat(6000) + english, 'windows-1252'],
		['Le conseil a décidé de fermer le quai, où l’été dernier une fête fut donnée à côté.', 'windows-1252'],
		[russian, 'windows-1251'],
		[russian, 'koi8-r'],
	])('%#: is marked as one', (text, encoding) => {
		expect(decode(singleBytes(text, encoding))).toEqual({text, encoding, isGuess: true, isDamaged: false});
	});

	test('is not needed when the encoding is named', () => {
		expect(decode(singleBytes(russian, 'koi8-r'), 'KOI8-R')).toMatchObject({text: russian, isGuess: false});
		expect(() => decode(Buffer.from('x'), 'klingon')).toThrow('there is no encoding called "klingon"');
		expect([isEncoding('latin1'), isEncoding('klingon')]).toEqual([true, false]);
	});
});

test('UTF-8 that was cut stays UTF-8', () => {
	const decoded = decode(Buffer.from(russian).subarray(0, -2));
	expect(decoded).toMatchObject({encoding: 'utf-8', isGuess: false, isDamaged: false});
	expect(decoded.text.startsWith(russian.slice(0, 80))).toBe(true);
});

test('too many undecodable characters are reported', () => {
	expect(
		decode(
			Uint8Array.from({length: 100}, () => 0x81),
			'utf-8',
		).isDamaged,
	).toBe(true);
});

test('text comes back from UTF-8 as it was, and no bytes can make it throw', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			const clean = text.replace(/^\ufeff/, '').replaceAll('\0', '');
			expect(decode(Buffer.from(clean)).text).toBe(clean.toWellFormed());
		}),
	);
	fc.assert(fc.property(fc.uint8Array({maxLength: 300}), bytes => void decode(bytes)));
});
