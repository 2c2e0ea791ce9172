import type {Block, Link} from '../../article/article.ts';

/**
 * The part of a block from `start` to `end`, without the white space at its ends, with the links and notes that stand in it
 * whole. UTF-16 offsets; `text` is what is left after trimming and begins at `start` or later.
 */
export function partOf(block: Block, start: number, end: number, trim: (text: string) => string): Block {
	const cut = block.text.slice(start, end);
	const text = trim(cut);
	const from = start + Math.max(0, cut.indexOf(text));
	return {kind: block.kind, text, ...anchorsWithin(block, from, from + text.length)};
}

/** What leads from a stretch of a block, counted from its start. */
function anchorsWithin({links, notes}: Block, from: number, to: number): Pick<Block, 'links' | 'notes'> {
	const kept = links
		?.filter(({start, end}) => start >= from && end <= to)
		.map(({start, end, url}): Link => ({start: start - from, end: end - from, url}));
	const marks = notes
		?.filter(({at}) => at >= from && at <= to)
		.map(({at, label}) => ({at: at - from, label}));
	return {...(kept?.length ? {links: kept} : {}), ...(marks?.length ? {notes: marks} : {})};
}
