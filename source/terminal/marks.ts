import type {ArticleId, Library} from '../archive/types.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {Mark, StateStore} from '../marks/types.ts';

/** The reader's marks laid over a library's articles. */
export type MarkIndex = {
	/** Marks of the articles that came since the last call. */
	fresh(): (readonly [ArticleId, Mark])[];
	/** Marks of all articles, those that have none any more included. */
	all(): (readonly [ArticleId, Mark])[];
	/** The article with these keys now, and its mark. */
	of(keys: ArticleKeys): readonly [ArticleId, Mark] | undefined;
	keys(id: ArticleId): ArticleKeys | undefined;
};

const none: Mark = {readAt: null, starredAt: null, place: null};

/** Follows the articles of a library and looks their marks up in the state. */
export function indexMarks(library: Library, state: StateStore): MarkIndex {
	const keysOf = new Map<ArticleId, ArticleKeys>();
	const ids = new Map<string, ArticleId>();
	const where = ({file, index}: ArticleKeys) => `${index}\0${file}`;
	let last = 0;

	function learn(after: ArticleId): (readonly [ArticleId, Mark])[] {
		const marks: (readonly [ArticleId, Mark])[] = [];
		for (const {id, keys} of library.keys(after)) {
			keysOf.set(id, keys);
			ids.set(where(keys), id);
			if (id > last) last = id;
			const mark = state.mark(keys);
			if (mark !== undefined) marks.push([id, mark]);
		}
		return marks;
	}

	return {
		fresh: () => learn(last),
		all() {
			keysOf.clear();
			ids.clear();
			const marked = new Map(learn(0));
			return [...keysOf.keys()].map(id => [id, marked.get(id) ?? none] as const);
		},
		of(keys) {
			const id = ids.get(where(keys));
			return id === undefined ? undefined : [id, state.mark(keys) ?? none];
		},
		keys: id => keysOf.get(id),
	};
}
