/**
 * The grammar of escape sequences (ECMA-48 and what terminals made of it), in their 7-bit and C1 forms. A complete
 * sequence goes with its parameters; a broken one loses only what opened it, so that no text is swallowed.
 */
export type Sequence = {
	/** Where it ends, exclusive. */
	readonly end: number;
	/** What keeps its place: a space where it moved the cursor or held a line end, else nothing. */
	readonly leaves: '' | ' ' | '›';
};

const escapeCode = 0x1b;
const stringTerminator = 0x9c;

/** Finals of two-character sequences that terminals act on; other letters after ESC are text. */
const plainFinals = new Set('6789=<>|}~cDEHMZ');
/** CSI finals that move the cursor or clear the screen: the words on both sides were in different places. */
const movingFinals = new Set('ABCDEFGHIJZ`adef');
/** Finals of the sequences with an intermediate, by that; what else begins like one is a word in brackets. */
const designationFinals = new Map([
	[' ', 'FGLMN'],
	['#', '34568'],
	['%', '@G'],
]);
const charsets = '0123456789ABCEHKQRYZ<>=`%';
/** Finals that may follow a space within CSI; anything else after "[31 " is the next word. */
const spacedFinals = new Set('@Aqtu');

const isControl = (code: number) => code < 0x20 || code === 0x7f;
const isAbort = (code: number) => code === 0x18 || code === 0x1a;
const isParameter = (code: number) => code >= 0x30 && code <= 0x3f;
const isIntermediate = (code: number) => code >= 0x20 && code <= 0x2f;
const isFinal = (code: number) => code >= 0x40 && code <= 0x7e;
const isLineEnd = (code: number) => code >= 0x09 && code <= 0x0d;

/**
 * The escape sequence that starts at an introducer (ESC or a C1 character).
 * @param start offset of the introducer
 */
export function sequenceAt(text: string, start: number): Sequence {
	const code = text.charCodeAt(start);
	if (code === 0x9b) return controlSequence(text, start + 1) ?? {end: start + 1, leaves: '›'};
	if (code === escapeCode) return escapeSequence(text, start);
	if (code === stringTerminator) return {end: start + 1, leaves: ' '};
	return controlString(text, start + 1, String.fromCharCode(code - 0x40));
}

/** ESC and what follows it. Terminals act on controls in its midst and go on, so they are stepped over. */
function escapeSequence(text: string, start: number): Sequence {
	let next = start + 1;
	let leaves: Sequence['leaves'] = '';
	while (next < text.length) {
		const code = text.charCodeAt(next);
		if (!isControl(code) || code === escapeCode || isAbort(code)) break;
		if (isLineEnd(code)) leaves = ' ';
		next++;
	}
	const alone: Sequence = {end: start + 1, leaves: ''};
	const opener = text[next];
	if (opener === undefined) return alone;
	if (opener === '[') {
		const sequence = controlSequence(text, next + 1);
		return sequence ? {...sequence, leaves: sequence.leaves || leaves} : alone;
	}
	if (']PX^_'.includes(opener)) return {...controlString(text, next + 1, opener), leaves};
	// Only screen and tmux know this one (a window title); unended, it is a word that begins with k.
	if (opener === 'k') {
		const sequence = controlString(text, next + 1, opener);
		return sequence.end > next + 1 ? {...sequence, leaves} : alone;
	}
	if (opener === '\\') return {end: next + 1, leaves: ' '};
	if (plainFinals.has(opener)) return {end: next + 1, leaves};
	return isIntermediate(opener.charCodeAt(0)) ? designation(text, next, alone) : alone;
}

/** ESC, intermediates, one final: character sets, line sizes, encodings. "ESC word" is text. */
function designation(text: string, start: number, alone: Sequence): Sequence {
	const finals = designationFinals.get(text[start]!) ?? charsets;
	const final = text[start + 1];
	return final !== undefined && finals.includes(final) ? {end: start + 2, leaves: ''} : alone;
}

/** What follows CSI: parameters, intermediates, a final. Null when it is broken. */
function controlSequence(text: string, start: number): Sequence | null {
	let leaves: Sequence['leaves'] = '';
	let intermediate = '';
	for (let index = start; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (isAbort(code)) return {end: index + 1, leaves};
		if (code === escapeCode) return null;
		if (isControl(code)) {
			if (isLineEnd(code)) leaves = ' ';
		} else if (isParameter(code)) {
			if (intermediate) return null;
		} else if (isIntermediate(code)) {
			if (intermediate) return null;
			intermediate = text[index]!;
		} else {
			const final = text[index]!;
			if (!isFinal(code) || (intermediate === ' ' && !spacedFinals.has(final))) return null;
			return {end: index + 1, leaves: !intermediate && movingFinals.has(final) ? ' ' : leaves};
		}
	}
	return null;
}

/**
 * What follows OSC, DCS, APC, SOS or PM: anything up to its terminator. A control or a line end in its midst
 * breaks it, so that a stray introducer cannot take the paragraphs up to some later bell with it. SOS and PM have
 * no use but to hide what they hold, so that stays, and their terminator goes by itself.
 * @param opener the character after ESC in the 7-bit form
 */
function controlString(text: string, start: number, opener: string): Sequence {
	const broken: Sequence = {end: start, leaves: ''};
	if (opener === 'X' || opener === '^') return broken;
	for (let index = start; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === stringTerminator || (opener === ']' && code === 0x07)) return {end: index + 1, leaves: ''};
		if (code === escapeCode && text[index + 1] === '\\') return {end: index + 2, leaves: ''};
		if (isControl(code) || (code >= 0x80 && code < 0xa0)) break;
	}
	return broken;
}
