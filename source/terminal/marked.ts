import type {ArticleId, Mark} from '../archive/types.ts';
import type {Marked} from '../search/types.ts';

/** The marks on the screen as a search asks for them. @param marks all of them as they are now; a new map after a change */
export function markedNow(marks: () => ReadonlyMap<ArticleId, Mark>): Marked {
	let known = marks();
	let version = 1;
	function* which(has: (mark: Mark) => boolean): Generator<ArticleId> {
		for (const [id, mark] of marks()) if (has(mark)) yield id;
	}
	return {
		get version() {
			if (known !== marks()) version++;
			known = marks();
			return version;
		},
		read: () => which(({readAt}) => readAt !== null),
		starred: () => which(({starredAt}) => starredAt !== null),
	};
}
