/** A place in the legible text of a paragraph that reading moves on from left to right. */
export type Cursor = {readonly text: string; at: number};

/** What the sticky pattern matches at the cursor, which moves behind it; null, and no move, when it does not. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
	pattern.lastIndex = cursor.at;
	const found = pattern.exec(cursor.text);
	if (found !== null) cursor.at = pattern.lastIndex;
	return found;
}
