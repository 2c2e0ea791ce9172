import type {ArticleKeys} from '../article/identity.ts';
import type {Subject} from './schema.ts';

/** The articles that something was done to, found by any of their keys. */
export type Subjects = {
	/**
	 * The article by the identity rule: the same url, else the same place, else the same text; but never one that is
	 * known by another url. Of several that fit equally well it is the one that was put last.
	 */
	find(keys: ArticleKeys): Subject | undefined;
	get(id: number): Subject | undefined;
	/** Enters a subject, or replaces the one with its id. */
	put(subject: Subject): void;
	all(): Iterable<Subject>;
};

type KeyOf = (keys: ArticleKeys) => string | null;
type Index = {
	/** Of the subjects that have this key now, the one that was put last. */
	find(keys: ArticleKeys): Subject | undefined;
	put(subject: Subject): void;
};

export function newSubjects(): Subjects {
	const byId = new Map<number, Subject>();
	const byUrl = newIndex(byId, ({url}) => url);
	const byPlace = newIndex(byId, placeKey);
	const byText = newIndex(byId, ({textHash}) => textHash);
	// An index of its own: among thousands that have one text and a url each, none is gone through.
	const withoutUrl = newIndex(byId, ({url, textHash}) => (url === null ? textHash : null));
	const indexes = [byUrl, byPlace, byText, withoutUrl];

	return {
		find(keys) {
			const sameUrl = byUrl.find(keys);
			if (sameUrl) return sameUrl;
			const samePlace = byPlace.find(keys);
			const sameText = keys.url === null ? byText.find(keys) : withoutUrl.find({...keys, url: null});
			if (!samePlace || isAnother(samePlace.keys, keys)) return sameText;
			// Files that were renumbered: what stood in this place has changed, and this very text is known elsewhere.
			return samePlace.keys.textHash !== keys.textHash && sameText ? sameText : samePlace;
		},

		get: id => byId.get(id),

		put(subject) {
			byId.set(subject.id, subject);
			for (const index of indexes) index.put(subject);
		},

		all: () => byId.values(),
	};
}

/**
 * Finds subjects by one of their keys in constant time. Every subject is laid on the pile of its key; what lies on
 * top and has another key by now is taken off when it is come upon, so that those below it are not lost.
 */
function newIndex(byId: ReadonlyMap<number, Subject>, keyOf: KeyOf): Index {
	const piles = new Map<string, number[]>();

	return {
		find(keys) {
			const key = keyOf(keys);
			const pile = key === null ? undefined : piles.get(key);
			while (pile && pile.length > 0) {
				const subject = byId.get(pile.at(-1)!);
				if (subject && keyOf(subject.keys) === key) return subject;
				pile.pop();
			}
			return undefined;
		},

		put({id, keys}) {
			const key = keyOf(keys);
			if (key === null) return;
			const pile = piles.get(key);
			if (!pile) piles.set(key, [id]);
			else if (pile.at(-1) !== id) pile.push(id);
		},
	};
}

/** Standard input is a place where another text stands every time. */
function placeKey({file, index}: ArticleKeys): string | null {
	return file === '-' ? null : `${index}\0${file}`;
}

/** Whether the urls say that these are two articles: a feed has moved on, or one text stands on many pages. */
export function isAnother(known: ArticleKeys, keys: ArticleKeys): boolean {
	return known.url !== null && keys.url !== null && known.url !== keys.url;
}

/** What an article is known by from now on, when it was found by one key and others have changed. */
export function freshKeys(known: ArticleKeys, now: ArticleKeys): ArticleKeys {
	const {file, index} = now.file === '-' ? known : now;
	return {url: now.url ?? known.url, file, index, textHash: now.textHash ?? known.textHash};
}

export function sameKeys(one: ArticleKeys, other: ArticleKeys): boolean {
	return (
		one.url === other.url &&
		one.file === other.file &&
		one.index === other.index &&
		one.textHash === other.textHash
	);
}
