/** Text with what leads from it: links, and references to notes. */
import type {Columns, Link, NoteMark} from '../../article/article.ts';

/** The links and references of one line or cell; UTF-16 offsets into it. */
export type Anchors = {readonly links: readonly Link[]; readonly notes: readonly NoteMark[]};
export type Anchored = Anchors & {readonly text: string};

export const noAnchors: Anchors = {links: [], notes: []};

/** The anchors of a text before which `by` units are put. */
export function movedAnchors({links, notes}: Anchors, by: number): Anchors {
	return {
		links: links.map(({start, end, url}) => ({start: start + by, end: end + by, url})),
		notes: notes.map(({at, label}) => ({at: at + by, label})),
	};
}

type Placed = Anchors & {readonly at: number; readonly length: number};

/**
 * What leads from texts that each begin at their place in a whole.
 * @param goesOn whether they are lines of one text, so that a link which goes on in the next one is one link
 */
export function placedAnchors(parts: readonly Placed[], goesOn: boolean): Anchors {
	const links: Link[] = [];
	const notes: NoteMark[] = [];
	let lastEnd = -1;
	for (const {at, length, ...anchors} of parts) {
		const moved = movedAnchors(anchors, at);
		for (const link of moved.links) {
			const before = links.at(-1);
			if (goesOn && before?.end === lastEnd && link.start === at && link.url === before.url)
				links[links.length - 1] = {...before, end: link.end};
			else links.push(link);
		}
		for (const note of moved.notes) notes.push(note);
		lastEnd = at + length;
	}
	return {links, notes};
}

/** The texts with the same between every two of them. */
export function joinAnchored(parts: readonly Anchored[], separator: string): Anchored {
	let at = 0;
	const placed = parts.map(({text, links, notes}) => {
		const part = {links, notes, at, length: text.length};
		at += text.length + separator.length;
		return part;
	});
	return {text: parts.map(({text}) => text).join(separator), ...placedAnchors(placed, separator === ' ')};
}

/** A table of these cells as a text, a row on each line; without columns when its rows differ in how many cells they have. */
export function tableOf(
	rows: readonly (readonly Anchored[])[],
	hasHead: boolean,
): Anchored & {readonly columns: Columns | undefined} {
	const between = ' | ';
	const text = joinAnchored(
		rows.map(cells => joinAnchored(cells, between)),
		'\n',
	);
	let at = 0;
	const places = rows.map(cells =>
		cells.map((cell, column) => {
			const start = at;
			at += cell.text.length + (column === cells.length - 1 ? 1 : between.length);
			return [start, start + cell.text.length] as const;
		}),
	);
	const count = rows[0]?.length ?? 0;
	const isEven = count > 0 && rows.every(cells => cells.length === count);
	return {...text, columns: isEven ? {hasHead, rows: places} : undefined};
}
