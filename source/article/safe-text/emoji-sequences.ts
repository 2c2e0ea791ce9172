/**
 * Emoji made of several characters: flags, families, skin tones, keycaps. Many terminals take them apart and none but
 * a few agree on the cells they take, so they are written out in brackets, as one sign each: `[flag: Ukraine]`,
 * `[👩🚀]`, `[👍 dark skin]`. Terminals that are known to draw them may be given the emoji themselves.
 */
import {Kind, kindOf} from './character-kind.ts';

/**
 * How emoji of several characters are shown: all `named`; `kept` as they are where every terminal known to draw them
 * takes two cells; or `unjoined`, where only those without a joiner (flags, skin tones) are kept.
 */
export type EmojiForm = 'named' | 'unjoined' | 'kept';

/** An emoji of several characters: where it ends (UTF-16 offset, exclusive) and what is shown of it. */
export type EmojiSequence = {readonly end: number; readonly shown: string; readonly isKept: boolean};

let form: EmojiForm = 'named';

/** Sets how emoji are shown by this process (this thread). Once, before anything is cleaned: what is kept of it stays. */
export function showEmoji(as: EmojiForm): void {
	form = as;
}

const joiner = 0x20_0d;
const emojiSelector = 0xfe_0f;
const keycap = 0x20_e3;
const blackFlag = 0x1_f3_f4;
const cancelTag = 0xe_00_7f;
const regionalIndicatorA = 0x1_f1_e6;
/** Longer than any emoji there is, in UTF-16 units. */
const longest = 40;

const pictograph = /^\p{Extended_Pictographic}$/u;
const wideByItself = /^\p{Emoji_Presentation}/u;
const known = /^\p{RGI_Emoji}$/v;
const flagOfRegion = /^\p{RGI_Emoji_Flag_Sequence}$/v;

const tones = ['light skin', 'medium-light skin', 'medium skin', 'medium-dark skin', 'dark skin'];

/** Parts that say nothing by themselves. */
const hair = new Map([
	['🦰', 'red hair'],
	['🦱', 'curly hair'],
	['🦳', 'white hair'],
	['🦲', 'bald'],
]);

/** Joined emoji that are flags, by their parts without selectors. */
const joinedFlags = new Map([
	['🏳🌈', 'rainbow'],
	['🏳⚧', 'transgender'],
	['🏴☠', 'pirate'],
]);

const nations = new Map([
	['gbeng', 'England'],
	['gbsct', 'Scotland'],
	['gbwls', 'Wales'],
]);

const people = new Set(['👨', '👩', '🧑', '👦', '👧', '🧒', '👶']);

const toneOf = (code: number) => tones[code - 0x1_f3_fb];
const sizeOf = (code: number) => (code > 0xff_ff ? 2 : 1);

/** Whether a character is one of the letters that flags are spelt with. */
export function isRegionalLetter(code: number): boolean {
	return code >= regionalIndicatorA && code < regionalIndicatorA + 26;
}

/**
 * The emoji of several characters that begins with a character that is let through; undefined when there is none,
 * as nearly always.
 * @param code the character's code point
 * @param next offset of what follows it
 */
export function emojiSequenceAt(
	text: string,
	start: number,
	code: number,
	next: number,
): EmojiSequence | undefined {
	const unit = text.charCodeAt(next);
	// A joiner, a selector, or the first halves of skin tones and tags.
	if (unit !== joiner && unit !== emojiSelector && unit !== 0xd8_3c && unit !== 0xdb_40) return undefined;
	if (!pictograph.test(String.fromCodePoint(code))) return undefined;
	return (code === blackFlag ? subdivisionFlag(text, start, next) : undefined) ?? joined(text, start, next);
}

/** A flag spelt with regional letters, or one such letter that stands alone. */
export function flagAt(text: string, start: number): EmojiSequence {
	const letters = [text.codePointAt(start)!, text.codePointAt(start + 2) ?? 0].filter(isRegionalLetter);
	const end = start + 2 * letters.length;
	const spelt = String.fromCharCode(...letters.map(code => code - regionalIndicatorA + 0x41));
	if (letters.length === 1) return {end, shown: `[flag letter ${spelt}]`, isKept: false};
	// Only flags that there are have a name: `UK` is the name of a country and no flag.
	if (!flagOfRegion.test(text.slice(start, end))) return {end, shown: `[flag: ${spelt}]`, isKept: false};
	return kept(text, start, end) ?? {end, shown: `[flag: ${regionName(spelt)}]`, isKept: false};
}

/**
 * A keycap, by the character after its digit (a selector, or the enclosing key itself). It is never kept: its digit
 * takes one cell on some of the terminals that draw everything else in two.
 */
export function keycapAt(text: string, after: number): EmojiSequence | undefined {
	const end = text.charCodeAt(after) === emojiSelector ? after + 1 : after;
	const key = text[after - 1];
	if (text.charCodeAt(end) !== keycap || key === undefined || !/[\d#*]/.test(key)) return undefined;
	return {end: end + 1, shown: `[${key}]`, isKept: false};
}

/** What stands for a skin tone without an emoji to colour; undefined for any other character. */
export function loneTone(code: number): string | undefined {
	const tone = toneOf(code);
	return tone === undefined ? undefined : `[${tone}]`;
}

/** A sequence left as it is, when this process shows it so and it is sure to take two cells. */
function kept(text: string, start: number, end: number): EmojiSequence | undefined {
	if (form === 'named' || end - start > longest) return undefined;
	const shown = text.slice(start, end);
	const isJoined = shown.includes('\u200D');
	if (!known.test(shown) || (isJoined && form !== 'kept')) return undefined;
	// A narrow sign with a skin tone takes one, two or three cells; made wide by its selector and joined it takes two.
	const isWide =
		flagOfRegion.test(shown) || wideByItself.test(shown) || (isJoined && /^.\uFE0F/u.test(shown));
	return isWide ? {end, shown, isKept: true} : undefined;
}

/** The black flag and the tags that say whose it is. Tags after anything else are hidden text. */
function subdivisionFlag(text: string, start: number, next: number): EmojiSequence | undefined {
	let spelt = '';
	let at = next;
	// A country and up to four letters or digits.
	for (; spelt.length < 7; at += 2) {
		const letter = String.fromCharCode((text.codePointAt(at) ?? 0) - 0xe_00_00);
		if (text.charCodeAt(at) !== 0xdb_40 || !/[a-z\d]/.test(letter)) break;
		spelt += letter;
	}
	if (text.codePointAt(at) !== cancelTag || !/^(?:[a-z]{2}|\d{3})[a-z\d]{1,4}$/.test(spelt)) return undefined;
	const end = at + 2;
	return kept(text, start, end) ?? {end, shown: `[flag: ${nations.get(spelt) ?? spelt}]`, isKept: false};
}

type Part = {readonly text: string; readonly isWord: boolean};

/** Emoji joined to each other, or one with a skin tone: the signs and the names of the tones, in their order. */
function joined(text: string, start: number, next: number): EmojiSequence | undefined {
	const signs = [text.slice(start, next)];
	const parts: Part[] = [{text: signs[0]!, isWord: false}];
	let end = next;
	for (;;) {
		if (text.charCodeAt(end) === emojiSelector) end++;
		const tone = toneOf(text.codePointAt(end) ?? 0);
		if (tone !== undefined) {
			parts.push({text: tone, isWord: true});
			end += 2;
		}
		const code = text.codePointAt(end + 1) ?? 0;
		if (text.charCodeAt(end) !== joiner || kindOf(code) !== Kind.text) break;
		const sign = String.fromCodePoint(code);
		if (!pictograph.test(sign)) break;
		const word = hair.get(sign);
		signs.push(sign);
		parts.push({text: word ?? sign, isWord: word !== undefined});
		end += 1 + sizeOf(code);
	}
	// One emoji, and perhaps a selector that the rest of the cleaner deals with.
	if (parts.length === 1) return undefined;
	return kept(text, start, end) ?? {end, shown: `[${nameOf(signs, parts)}]`, isKept: false};
}

function nameOf(signs: readonly string[], parts: readonly Part[]): string {
	const flag = joinedFlags.get(signs.join(''));
	if (flag !== undefined) return `flag: ${flag}`;
	let name = signs.length > 1 && signs.every(sign => people.has(sign)) ? 'family: ' : '';
	let before: Part | undefined;
	for (const part of parts) {
		if (before !== undefined && (part.isWord || before.isWord)) {
			name += part.isWord && before.isWord ? ', ' : ' ';
		}
		name += part.text;
		before = part;
	}
	return name;
}

let regionNames: Intl.DisplayNames | undefined;

/** A country in English, made at the first flag; its code where there is no name for it. */
function regionName(code: string): string {
	regionNames ??= new Intl.DisplayNames('en', {type: 'region'});
	return regionNames.of(code) ?? code;
}
