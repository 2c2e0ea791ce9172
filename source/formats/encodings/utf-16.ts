/** How much of a file is looked at to tell whether it is UTF-16. */
const sampleSize = 65_536;
/** In UTF-16 units: what is looked at closely. */
const closeLook = 8000;

/**
 * UTF-16 without a mark, by its bytes. Its spaces and line ends are pairs with a zero byte, always on the same side;
 * in scripts that need no spaces, and so have hardly a zero byte, by whether the text makes sense.
 * @returns the name of the encoding, null when it is another one or no text
 */
export function utf16(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, sampleSize);
	let even = 0;
	let odd = 0;
	let controls = 0;
	for (let at = 0; at < sample.length; at++) {
		const byte = sample[at]!;
		if (byte >= 0x20) continue;
		if (byte === 0) at % 2 === 0 ? even++ : odd++;
		else if (byte < 0x08 || (byte > 0x0d && byte !== 0x1b)) controls++;
	}
	const zeros = even + odd;
	if (zeros >= 2 && zeros * 50 >= sample.length && Math.min(even, odd) * 20 <= zeros) {
		const name = odd > even ? 'utf-16le' : 'utf-16be';
		const text = new TextDecoder(name).decode(sample.subarray(0, sample.length & ~1));
		if (!hasHoles(text) && controlsIn(text) * 20 <= text.length) return name;
	}
	return zeros + controls === 0 ? null : spacelessUtf16(bytes);
}

/**
 * UTF-16 without a mark in a script with few spaces: Japanese, Chinese, Thai … Both orders of the bytes are read; the
 * one that holds only characters of living scripts, with the kana, stops and line ends that such a text always has, is right.
 * @returns the name of the encoding, null when neither makes sense
 */
export function spacelessUtf16(bytes: Uint8Array): string | null {
	if (bytes.length < 8 || bytes.length % 2 === 1) return null;
	const sample = bytes.subarray(0, 2 * closeLook);
	const [little, big] = ['utf-16le', 'utf-16be'].map(name => sense(new TextDecoder(name).decode(sample)));
	if (little === big) return null;
	return little! > big! ? 'utf-16le' : 'utf-16be';
}

/** Whether there are characters in it that no text has. */
function hasHoles(text: string): boolean {
	return text.split('\ufffd', 3).length > 2 || /[\p{Cn}\p{Co}]/u.test(text.slice(0, 4000));
}

function controlsIn(text: string): number {
	return text.match(/[\0-\x07\x0e-\x1a\x1c-\x1f\x7f-\x9f]/g)?.length ?? 0;
}

const ideographs = /[\p{sc=Han}\p{sc=Hangul}]/gu;
const kana = /[\u3041-\u30ff]/g;
/** What gives sense to a run of ideographs: kana, stops, brackets, line ends, digits. */
const anchors = /[\t\n\r -~\u3000-\u30ff\uff01-\uff5e\u2013-\u2026]/gu;
/** Two bytes of such a letter are never two letters of another encoding: the first is a control character. */
const small =
	/[\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Thai}\p{sc=Lao}\p{sc=Georgian}\p{sc=Myanmar}\p{sc=Khmer}]/gu;

/** How sure it is that this is a text and was decoded rightly, from 0. */
function sense(text: string): number {
	if (hasHoles(text) || controlsIn(text) > 0) return 0;
	const count = (kind: RegExp) => text.match(kind)?.length ?? 0;
	const letters = count(ideographs);
	const steady = count(anchors);
	const others = count(small);
	if (letters + steady + others < text.length * 0.95) return 0;
	if ((letters + others + count(kana)) * 2 < text.length) return 0;
	return others > text.length * 0.6 || steady * 25 >= text.length ? (steady + others) / text.length : 0;
}
