/** The marks of notes, which stand in no text of the article and are shown in it. */
import type {Block} from '../article/article.ts';
import {safe, safeText} from '../article/safe-text.ts';
import {bodyPart, ownPart, type Part, withInserts} from './composed.ts';

/** The text of a block with the marks of its notes, `[1]`, where they stand; `start` is its offset in the body. */
export function withNoteMarks(
	{text, notes = []}: Pick<Block, 'text' | 'notes'>,
	start: number,
): readonly Part[] {
	const whole = bodyPart(text, start);
	if (notes.length === 0) return [whole];
	const marks = notes.map(({at, label}) => ({
		...ownPart(safeText`[${safe(label)}]`, 'accent'),
		at: start + Math.max(0, Math.min(text.length, at)),
	}));
	return withInserts(whole, marks);
}
