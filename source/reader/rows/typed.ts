import {type SafeText, safeWithOffsets, sliceSafe} from '../../article/safe-text.ts';
import {cells, width} from '../../typeset/fit.ts';
import type {LineEdit} from '../line-edit.ts';

/**
 * The part of a typed line that fits into `room` columns, with the cursor in it. Typed text is cleaned like any other.
 * @returns the part, and the column of the cursor in it
 */
export function typedPart(line: LineEdit, room: number): {shown: SafeText; cursor: number} {
	const {text, fromRaw} = safeWithOffsets(line.text);
	const at = fromRaw(line.cursor);
	let column = width(text.slice(0, at));
	let start = 0;
	for (const cell of cells(text.slice(0, at))) {
		// The cursor itself stands on a column.
		if (column < room) break;
		column -= cell.columns;
		start = cell.index + cell.text.length;
	}
	return {shown: sliceSafe(text, start), cursor: column};
}
