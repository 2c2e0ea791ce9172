/**
 * What the cleaner does with each character, as an allow-list: what is not known to be harmless and to have the
 * same width everywhere is not let through.
 */
export const Kind = {
	text: 1,
	/** A space: let through, but nothing for a mark to stand on. */
	space: 2,
	/** Ends or moves a line: becomes a space. */
	lineEnd: 3,
	/** Invisible, or an order to the terminal: left out. */
	drop: 4,
	/** Stands on the letter before it. */
	mark: 5,
	/** A mark that binds the letters on both sides of it into one shape. */
	linker: 6,
	/** ZWNJ and ZWJ: rightful inside some scripts only. */
	joiner: 7,
	/** Has its own replacement, see `swaps.ts`. */
	swap: 8,
	/** Nobody knows how it looks or how wide it is: shown as U+FFFD. */
	unknown: 9,
	/** May open an escape sequence, or end one. */
	introducer: 10,
	backspace: 11,
	/** Conjoining Hangul: leading consonant, vowel, trailing consonant, syllable without trailing consonant. */
	hangulLead: 12,
	hangulVowel: 13,
	hangulTail: 14,
	hangulOpen: 15,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

const introducers = new Set([0x1b, 0x90, 0x98, 0x9b, 0x9c, 0x9d, 0x9e, 0x9f]);
const lineEnds = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x20_28, 0x20_29]);

/** Windows-1252 punctuation decoded as Latin-1: C1 characters that writers meant as quotes and dashes. */
const strayPunctuation = new Set([0x80, 0x82, 0x84, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97]);

/** Virama of the scripts whose conjuncts are one grapheme to Unicode but two cells to terminals. */
const linkers = new Set([
	0x09_4d, 0x09_cd, 0x0a_cd, 0x0b_4d, 0x0c_4d, 0x0d_4d, 0x10_39, 0x17_d2, 0x1a_60, 0x1b_44, 0x1b_ab, 0xa9_c0,
	0xaa_f6, 0x1_0a_3f, 0x1_11_33, 0x1_13_d0, 0x1_19_3e, 0x1_1a_47, 0x1_1a_99, 0x1_1f_42,
]);

/** Look blank (braille blank, null notehead) or stand for something that is not there (object replacement). */
const blanks = new Set([0x28_00, 0x1_d1_59, 0xff_fc]);

const dropped = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Enclosing_Mark}\p{Emoji_Modifier}]/u;
const unassigned = /\p{Cn}/u;
const mark = /\p{M}/u;
/** So wide on the screen, whatever the tables say, that it would cover its neighbours. */
const overwide = /\p{Script=Cuneiform}/u;

/** Letters that join the one after them into one grapheme although both take cells. */
const prepended =
	/[\u{d4e}\u{111c2}\u{111c3}\u{113d1}\u{1171e}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;

const isNonCharacter = (code: number) => (code & 0xff_fe) === 0xff_fe || (code >= 0xfd_d0 && code <= 0xfd_ef);

const hasSwap = (code: number) =>
	code === 0x0e_33 ||
	code === 0x0e_b3 ||
	code === 0x16_80 ||
	(code >= 0x20_00 && code <= 0x20_0a) ||
	code === 0x20_5f ||
	(code >= 0x26_30 && code <= 0x26_37) ||
	(code >= 0x26_8a && code <= 0x26_8f) ||
	code === 0x2e_3a ||
	code === 0x2e_3b ||
	(code >= 0x32_48 && code <= 0x32_4f) ||
	(code >= 0xfd_40 && code <= 0xfd_4f) ||
	code === 0xfd_cf ||
	(code >= 0xfd_f0 && code <= 0xfd_ff) ||
	code === 0xff_fa ||
	(code >= 0x1_d3_00 && code <= 0x1_d3_76) ||
	(code >= 0x1_f1_e6 && code <= 0x1_f1_ff);

function classify(code: number): Kind {
	if (introducers.has(code)) return Kind.introducer;
	if (lineEnds.has(code)) return Kind.lineEnd;
	if (code === 0x08) return Kind.backspace;
	if (code < 0x20 || code === 0x7f) return Kind.drop;
	if (code >= 0x80 && code < 0xa0) return strayPunctuation.has(code) ? Kind.swap : Kind.drop;
	if (code === 0x20 || code === 0xa0 || code === 0x20_2f || code === 0x30_00) return Kind.space;
	if (code === 0x20_0c || code === 0x20_0d) return Kind.joiner;
	if (code >= 0xd8_00 && code <= 0xdf_ff) return Kind.unknown;
	if (linkers.has(code)) return Kind.linker;
	if (blanks.has(code) || isNonCharacter(code)) return Kind.drop;
	if (hasSwap(code)) return Kind.swap;
	return classifyByProperty(code);
}

function classifyByProperty(code: number): Kind {
	const character = String.fromCodePoint(code);
	const hangul = classifyHangul(code);
	if (dropped.test(character)) {
		// Default-ignorable code points stay invisible even before they are assigned.
		const invisible = !unassigned.test(character) || /\p{Default_Ignorable_Code_Point}/u.test(character);
		return invisible ? Kind.drop : Kind.unknown;
	}
	if (hangul !== undefined) return hangul;
	if (mark.test(character)) return prepended.test(character) ? Kind.unknown : Kind.mark;
	return prepended.test(character) || overwide.test(character) ? Kind.unknown : Kind.text;
}

function classifyHangul(code: number): Kind | undefined {
	if (code >= 0x11_00 && code <= 0x11_12) return Kind.hangulLead;
	if (code >= 0x11_61 && code <= 0x11_75) return Kind.hangulVowel;
	if (code >= 0x11_a8 && code <= 0x11_c2) return Kind.hangulTail;
	// Jamo of before 1933: no two programs agree on how they join.
	if ((code >= 0x11_13 && code <= 0x11_ff) || (code >= 0xa9_60 && code <= 0xa9_7c)) return Kind.unknown;
	if (code >= 0xd7_b0 && code <= 0xd7_fb) return Kind.unknown;
	if (code >= 0xac_00 && code <= 0xd7_a3 && (code - 0xac_00) % 28 === 0) return Kind.hangulOpen;
	return undefined;
}

/** Filled as characters turn up: asking Unicode about all of them would cost more than the program's start. */
const kinds = new Uint8Array(0x11_00_00);

/**
 * What the cleaner does with a character.
 * @param code its code point; a lone surrogate is given as its own value
 */
export function kindOf(code: number): Kind {
	const known = kinds[code]! as Kind | 0;
	if (known !== 0) return known;
	const kind = classify(code);
	kinds[code] = kind;
	return kind;
}
