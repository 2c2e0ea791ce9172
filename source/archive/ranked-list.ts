/** A list of few articles narrowed by forgiving search: the best match comes first, and all of it is looked at. */
import type {Direction, ListRow} from './list-question.ts';
import {narrow} from './narrow.ts';
import type {OpenList} from './ordered-list.ts';
import type {ArticleId} from './types.ts';

/** Opens what these rows, the whole of a list in its order, are narrowed to. */
export function rankedList(rows: readonly ListRow[], text: string): OpenList {
	const {ids, matched} = narrow(rows, text);
	const byId = new Map(rows.map(row => [row.id, row]));
	const rowAt = (at: number) => byId.get(ids[at]!)!;
	const dayAt = (at: number) => {
		const {published, publishedFrom} = rowAt(at);
		return published === null ? '' : `${publishedFrom === 'file' ? '~' : ''}${published.slice(0, 10)}`;
	};
	const nearest = (from: number, direction: Direction, wanted: (at: number) => boolean): number => {
		let at = from + direction;
		while (at >= 0 && at < ids.length && !wanted(at)) at += direction;
		return at;
	};
	return {
		byMatch: true,
		total: ids.length,
		lit: ({id}) => matched.get(id) ?? [],
		slice: (first, length) => ids.slice(first, first + length),
		indexOf(id) {
			const at = ids.indexOf(id);
			return at < 0 ? undefined : at;
		},
		unread: (id, direction): ArticleId | undefined =>
			ids[nearest(ids.indexOf(id), direction, at => rowAt(at).mark.readAt === null)],
		day(id, direction) {
			const from = ids.indexOf(id);
			const isOther = (day: string) => (at: number) => dayAt(at) !== day;
			const other = nearest(from, direction, isOther(dayAt(from)));
			if (direction > 0 || ids[other] === undefined) return ids[other];
			return ids[nearest(other, -1, isOther(dayAt(other))) + 1];
		},
	};
}
