/** What stands between two marks of one text: UTF-16 offsets, the marks excluded. */
export type Stretch = {readonly start: number; readonly end: number};

/** The double quotation marks of one paragraph. */
export type DoubleMarks = {
	/** Outermost pairs, in order. */
	readonly pairs: readonly Stretch[];
	/** Where the words after an opening mark without a partner start, null when there is none. */
	readonly strayOpen: number | null;
	/** Where a closing mark without a partner stands, when it comes before every other mark. */
	readonly strayClose: number | null;
	/** Whether the paragraph starts with an opening mark. */
	readonly opensFirst: boolean;
};

type Role = 'open' | 'close' | 'either';
type Mark = {readonly at: number; readonly width: number; readonly role: Role; readonly family: string};

/** Straight, curly and ASCII pairs mix; guillemets and corner brackets close their own kind only. */
const families: Readonly<Record<string, string>> = {
	'«': '«',
	'»': '«',
	'‹': '‹',
	'›': '‹',
	'「': '「',
	'」': '「',
	'『': '『',
	'』': '『',
};
const marksAt = /["“”„‟«»‹›＂「」『』]|``|''/g;

/**
 * Finds and pairs the double quotation marks of a paragraph in one pass: straight, curly, mixed, ``ASCII'',
 * low-high, guillemets and corner brackets. Inner pairs are swallowed by outer ones.
 */
export function doubleMarks(text: string): DoubleMarks {
	const pairs: Stretch[] = [];
	const open: Mark[] = [];
	let strayClose: number | null = null;
	let first: Mark | null = null;
	let seen = 0;
	for (const match of text.matchAll(marksAt)) {
		const mark = markAt(text, match.index, match[0], open.at(-1));
		if (!mark) continue;
		first ??= mark;
		const role = mark.role === 'either' ? (open.length > 0 ? 'close' : 'open') : mark.role;
		if (role === 'open') {
			// No writer nests deeper; a third opening mark means that the first had lost its partner.
			if (open.length === maxDepth) open.shift();
			open.push(mark);
		} else if (open.at(-1)?.family === mark.family) {
			const opener = open.pop()!;
			const stretch = {start: opener.at + opener.width, end: mark.at};
			while (pairs.length > 0 && pairs.at(-1)!.start > stretch.start) pairs.pop();
			pairs.push(stretch);
		} else if (seen === 0) strayClose = mark.at;
		seen++;
	}
	const left = open.at(-1);
	const opensFirst = first !== null && first.role !== 'close' && text.slice(0, first.at).trim() === '';
	// A pair after it shows that the mark did not run to the paragraph's end.
	const runs = left !== undefined && (pairs.length === 0 || pairs.at(-1)!.end < left.at);
	return {pairs, strayOpen: runs ? left.at + left.width : null, strayClose, opensFirst};
}

const maxDepth = 2;

/** What the mark at this place does there, null when it is none (inches, a mark alone between spaces). */
function markAt(text: string, at: number, mark: string, open: Mark | undefined): Mark | null {
	const before = text[at - 1] ?? ' ';
	const after = text[at + mark.length] ?? ' ';
	const family = families[mark] ?? '"';
	const make = (role: Role): Mark => ({at, width: mark.length, role, family});
	if (mark === '``') return make('open');
	if (mark === "''") return open?.family === '"' || !isWord(after) ? make('close') : make('open');
	// Scripts without spaces: the shape alone tells.
	if (mark === '「' || mark === '『') return make('open');
	if (mark === '」' || mark === '』') return make('close');
	const opening = leadsIn(before) && !isSpace(after);
	const closing = !isSpace(before) && (isSpace(after) || !isWord(after));
	if (family !== '"') return guillemet(mark, opening, closing, open, make);
	if (mark === '„' || mark === '‟') return make('open');
	if (mark === '“') {
		if (open && text[open.at] === '„') return make('close');
		return closing && !opening && open ? make('close') : make('open');
	}
	if (mark === '”') return opening && !closing && !open ? make('open') : make('close');
	if (isInches(text, at, before, open !== undefined)) return null;
	if (opening && closing) return make('either');
	if (opening) return make('open');
	if (closing) return make('close');
	return isSpace(before) && isSpace(after) ? make(open ? 'close' : 'open') : make('either');
}

/** French «…» and » … «: whichever leans on a word from the outside opens when nothing is open. */
function guillemet(
	mark: string,
	opening: boolean,
	closing: boolean,
	open: Mark | undefined,
	make: (role: Role) => Mark,
): Mark {
	const points = mark === '«' || mark === '‹' ? 'open' : 'close';
	if (points === 'close' && !open && opening && !closing) return make('open');
	if (points === 'open' && open?.family === make('open').family && closing && !opening) return make('close');
	return make(points);
}

/** 6'2", and 5" when nothing is open. */
function isInches(text: string, at: number, before: string, open: boolean): boolean {
	if (!/[0-9½¼¾]/.test(before)) return false;
	return !open || /[0-9]['’′] ?[0-9]{0,2}[½¼¾]?$/.test(text.slice(Math.max(0, at - 7), at));
}

function isSpace(character: string): boolean {
	return /\s/.test(character);
}

function isWord(character: string): boolean {
	return /[\p{L}\p{N}$£€¥]/u.test(character);
}

/** Whether an opening mark may stand after this character. */
function leadsIn(character: string): boolean {
	return /[\s([{<‘'“"„«‹—–:;,/-]/.test(character);
}
