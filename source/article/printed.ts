/** The blocks of a story as they are printed: with the marks of its notes, and its dateline before the first paragraph. */
import type {Article, Block, NoteMark} from './article.ts';
import {joinSafe, type SafeText, safe, safeText, safeWithOffsets, sliceSafe} from './safe-text.ts';

/** A block and its text as it is printed, on one line; of a table `rowsOf` has the rows. */
export type PrintedBlock = {readonly block: Block; readonly text: SafeText};

/** Every block in its order; a dateline without a paragraph to open is a paragraph of its own. */
export function printedBlocks({body, dateline}: Pick<Article, 'body' | 'dateline'>): PrintedBlock[] {
	const printed = body.map(block => ({block, text: printedText(block)}));
	if (dateline === null) return printed;
	const story = body.findIndex(({kind}) => kind === 'paragraph');
	if (story < 0) {
		const block = {kind: 'paragraph', text: dateline.text} as const;
		return [{block, text: safe(dateline.text)}, ...printed];
	}
	const {block, text} = printed[story]!;
	return printed.with(story, {block, text: safeText`${safe(dateline.text)} ${text}`});
}

/** The text of a block with the marks of its notes where they stand: `The ferry[1] sails`. */
export function printedText({text, notes = []}: Pick<Block, 'text' | 'notes'>): SafeText {
	return withMarks(text, notes);
}

/** The rows of a table as they stand in its text, with the marks of its notes. */
export function rowsOf({text, notes = []}: Pick<Block, 'text' | 'notes'>): SafeText[] {
	let start = 0;
	let next = 0;
	return text.split('\n').map(row => {
		const end = start + row.length;
		const marks: NoteMark[] = [];
		for (; next < notes.length && notes[next]!.at <= end; next++)
			marks.push({...notes[next]!, at: notes[next]!.at - start});
		start = end + 1;
		return withMarks(row, marks);
	});
}

function withMarks(raw: string, notes: readonly NoteMark[]): SafeText {
	if (notes.length === 0) return safe(raw);
	const {text, fromRaw} = safeWithOffsets(raw);
	const parts: SafeText[] = [];
	let from = 0;
	for (const {at, label} of notes) {
		const place = Math.max(from, fromRaw(Math.max(0, Math.min(raw.length, at))));
		parts.push(sliceSafe(text, from, place), safeText`[${safe(label)}]`);
		from = place;
	}
	parts.push(sliceSafe(text, from));
	// Letters may join, or lose what they stand on, where they are parted: then the text stays whole.
	const marked = joinSafe(parts);
	return marked === parts.join('') ? marked : text;
}
