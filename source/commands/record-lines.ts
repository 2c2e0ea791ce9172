/** The lines of a file or of standard input, however large: one is held at a time, and none that is too long. */

/** Longest a line may be, in bytes: the longest paragraph anybody keeps is far below. */
const longest = 8 * 2 ** 20;

export type Line = {
	/** From 1. */
	readonly number: number;
	/** Null when the line cannot be read. */
	readonly text: string | null;
	/** Why not, in words; null when it can. */
	readonly problem: string | null;
};

/** The lines that hold anything, without their ends. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	const decoder = new TextDecoder('utf-8', {fatal: true});
	let number = 1;
	let held: Uint8Array[] = [];
	let length = 0;

	const line = (): Line | null => {
		const bytes = Buffer.concat(held);
		if (length > longest) return {number, text: null, problem: `this is longer than ${longest / 2 ** 20} MB`};
		try {
			// A mark of the byte order at the beginning of a file is left out.
			const text = decoder.decode(bytes);
			return text.trim() === '' ? null : {number, text, problem: null};
		} catch {
			return {number, text: null, problem: 'this is no UTF-8'};
		}
	};
	const hold = (piece: Uint8Array) => {
		length += piece.length;
		if (length > longest) held = [];
		else if (piece.length > 0) held.push(piece);
	};

	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
			hold(chunk.subarray(start, end));
			const found = line();
			if (found !== null) yield found;
			held = [];
			length = 0;
			number++;
			start = end + 1;
		}
		hold(chunk.subarray(start));
	}
	const last = line();
	if (last !== null) yield last;
}
