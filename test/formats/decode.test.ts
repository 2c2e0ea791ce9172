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

describe('a short text is read by the letters of its language', () => {
	test.each([
		[
			'Rada gminy dała łodziom pieniądze, które będą leżeć w kasie aż do wiosny.',
			'windows-1250',
			'iso-8859-2',
		],
		['Wieść z wyspy', 'windows-1250', 'iso-8859-2'],
		['Škoda, že šest lodí žádá o pomoc, řekl Tomáš Ježek.', 'windows-1250', 'iso-8859-2'],
		['Loď stála ďalej ešte týždeň, žiadajú ľudia.', 'windows-1250', 'iso-8859-2'],
		['A hajók őre szerint a tűz nem égett.', 'windows-1250', 'iso-8859-2'],
		['Vijeće luke odlučilo je da će šest brodova još žuriti.', 'windows-1250', 'iso-8859-2'],
		['Le cœur de la sœur bat très fort.', 'windows-1252', 'iso-8859-15'],
		['La niña dijo: «¿Qué pasó ayer en el muelle?»', 'windows-1252', 'macintosh'],
		['Причал закрыт до весны.', 'windows-1251', 'koi8-r'],
		['Причал закрыт до весны.', 'iso-8859-5', 'ibm866'],
	])('%#: %s', (text, ...encodings) => {
		for (const encoding of encodings) {
			const decoded = decode(singleBytes(text, encoding));
			expect(decoded, encoding).toMatchObject({text, isGuess: true});
		}
	});
});

describe('UTF-16 without a mark', () => {
	test.each([
		'港の評議会は古い桟橋を閉じると決めた。谷口船長は「三月に始める」と述べた。\n',
		'村委会星期五决定修桥。\n船长说：“四月开工。”\n',
		'마을 위원회는 다리를 고치기로 했다.',
		'สภาเมืองตัดสินใจซ่อมสะพานในวันศุกร์',
		'Мост починят весной.',
	])('%s', text => {
		expect(decode(Buffer.from(text, 'utf16le'))).toMatchObject({text, encoding: 'utf-16le', isGuess: false});
		expect(decode(bigEndian(text))).toMatchObject({text, encoding: 'utf-16be', isGuess: false});
	});

	test.each(['Bush hid the facts', 'this app can break', '30 00 10 20\u0001\u0002'])(
		'%j is not taken for it',
		text => expect(decode(Buffer.from(text))).toMatchObject({text, encoding: 'utf-8'}),
	);
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
