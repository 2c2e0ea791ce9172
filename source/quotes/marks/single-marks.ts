import type {Stretch} from './double-marks.ts';

/** Words that open with an apostrophe. */
const elisions =
	/^(?:tis|twas|twere|til|till|em|cause|bout|round|cos|cuz|n|nough|neath|gainst|ere|kay|sup)$/i;

/**
 * Adds to the stretches between double marks those between clear single ones, ‘…’ and '…', as British papers set
 * them. Single marks inside double ones are left alone; a double pair inside single marks is swallowed. An
 * apostrophe never counts, and a single mark without a partner in its paragraph is none.
 * @param text One paragraph.
 * @param doubles The stretches between its double marks, in order.
 * @return All stretches, in order.
 */
export function singleMarks(text: string, doubles: readonly Stretch[]): Stretch[] {
	const found: Stretch[] = [];
	let opener: Opener | null = null;
	let passed = 0;
	for (const {index: at} of text.matchAll(/['‘’‚‛]/g)) {
		while (passed < doubles.length && doubles[passed]!.end <= at) found.push(doubles[passed++]!);
		if (passed < doubles.length && doubles[passed]!.start <= at) continue;
		if (opensAt(text, at)) {
			if (opener) closeAtPossessive(found, opener);
			opener = {at, found: found.length, possessive: null};
		} else if (opener && closesAt(text, at)) {
			if (isPossessive(text, at)) opener.possessive ??= at;
			else if (found.length === opener.found || isEndMark(text[at - 1]!)) {
				found.length = opener.found;
				found.push({start: opener.at + 1, end: at});
				opener = null;
			}
		}
	}
	if (opener) closeAtPossessive(found, opener);
	while (passed < doubles.length) found.push(doubles[passed++]!);
	return found;
}

/** An opening mark: where it stands, how many stretches came before it, and the first mark that may have closed it. */
type Opener = {readonly at: number; readonly found: number; possessive: number | null};

/** What looked like a possessive was the closing mark after all, since no other came: ‘cookies’ and … */
function closeAtPossessive(found: Stretch[], opener: Opener): void {
	if (opener.possessive === null || found.length > opener.found) return;
	found.push({start: opener.at + 1, end: opener.possessive});
}

function opensAt(text: string, at: number): boolean {
	if (text[at] === '’' || !/[\s([{“"„«—]/.test(text[at - 1] ?? ' ')) return false;
	const next = /^(?:[\p{L}]{1,8}|\S?)/u.exec(text.slice(at + 1, at + 10))![0];
	if (next === '' || /^[\s'’.,;:!?)]/.test(next) || elisions.test(next)) return false;
	return !/^\d\ds?\b/.test(text.slice(at + 1, at + 5));
}

function closesAt(text: string, at: number): boolean {
	return text[at] !== '‘' && /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** "the workers’ rights": an s before, a lower-case word after. */
function isPossessive(text: string, at: number): boolean {
	return /[sxz]/i.test(text[at - 1]!) && /^ [\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 3));
}

function isEndMark(character: string): boolean {
	return /[.,!?…]/.test(character);
}
