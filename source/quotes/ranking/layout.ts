/** Who is named by where the words stand, whatever they say: signatures, speaker's labels, speech that runs on. */
import type {Reading} from '../reading.ts';

/**
 * The name under a quotation, `“…” — Ann Lund`, alone behind it or in a paragraph of its own: the place in the list of
 * mentions, -1 when there is none.
 */
export function signatureOf({words, mentions, spans}: Reading, stretch: number, following: readonly number[]): number {
	const first = following[0];
	if (first === undefined) return -1;
	const mention = mentions[first]!;
	const {last} = spans[stretch]!;
	const dash = words[mention.first - 1];
	if (mention.kind !== 'name' || !dash || !/^[-–—―]+$/.test(dash.lower)) return -1;
	const before = words[mention.first - 2];
	const end = words[mention.last + 1];
	const isLast = !end || end.block !== words[mention.first]!.block || (end.lower === '.' && words[mention.last + 2]?.block !== end.block);
	if (!isLast || !before) return -1;
	// Nothing but closing marks between the last word quoted and the dash.
	for (let at = mention.first - 2; at > last && at > mention.first - 6; at--) {
		if (words[at]!.kind !== 'mark' || words[at]!.stretch >= 0) return -1;
	}
	return mention.first - 2 - last <= 4 ? first : -1;
}

/** The name that labels a stretch from inside, `“LUND: We sail.”`: the place in the list of names, -1 when there is none. */
export function labelOf({words, names, spans}: Reading, stretch: number, nameAt: ReadonlyMap<number, number>): number {
	const {first} = spans[stretch]!;
	const name = nameAt.get(first);
	if (name === undefined) return -1;
	const {last} = names[name]!;
	const text = words[last]!.text;
	return words[last + 1]?.lower === ':' && text === text.toUpperCase() ? name : -1;
}

/** Whether a stretch goes on with the one before: that one runs to the end of its paragraph and has no closing mark. */
export function continues({words, spans}: Reading, stretch: number): boolean {
	if (stretch === 0) return false;
	const {last} = spans[stretch - 1]!;
	const {first} = spans[stretch]!;
	const [end, start] = [words[last], words[first]];
	if (!end || !start || start.block !== end.block + 1) return false;
	if (words[last + 1]?.block === end.block) return false;
	const opener = words[first - 1];
	return opener?.block !== start.block || (opener.kind === 'mark' && words[first - 2]?.block !== start.block);
}
