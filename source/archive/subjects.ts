import type {Subject} from './state-schema.ts';
import type {ArticleKeys} from './types.ts';

/** The articles that something was done to, found by any of their keys. */
export type Subjects = {
	/** The article by the identity rule: the same url, else the same place, else the same text. */
	find(keys: ArticleKeys): Subject | undefined;
	get(id: number): Subject | undefined;
	/** Enters a subject, or replaces the one with its id. */
	put(subject: Subject): void;
	all(): Iterable<Subject>;
};

export function newSubjects(): Subjects {
	const byId = new Map<number, Subject>();
	const byUrl = new Map<string, Subject>();
	const byPlace = new Map<string, Subject>();
	const byText = new Map<string, Subject>();

	const remove = (map: Map<string, Subject>, key: string | null, {id}: Subject): void => {
		if (key !== null && map.get(key)?.id === id) map.delete(key);
	};
	const enter = (map: Map<string, Subject>, key: string | null, subject: Subject): void => {
		if (key !== null) map.set(key, subject);
	};

	return {
		find(keys) {
			const sameUrl = keys.url === null ? undefined : byUrl.get(keys.url);
			if (sameUrl) return sameUrl;
			const place = placeKey(keys);
			const samePlace = place === null ? undefined : byPlace.get(place);
			const sameText = keys.textHash === null ? undefined : byText.get(keys.textHash);
			if (!samePlace || isReplaced(samePlace.keys, keys)) return sameText;
			// Files that were renumbered: what stood in this place has changed, and this very text is known elsewhere.
			return samePlace.keys.textHash !== keys.textHash && sameText ? sameText : samePlace;
		},

		get: id => byId.get(id),

		put(subject) {
			const old = byId.get(subject.id);
			if (old) {
				remove(byUrl, old.keys.url, old);
				remove(byPlace, placeKey(old.keys), old);
				remove(byText, old.keys.textHash, old);
			}
			byId.set(subject.id, subject);
			enter(byUrl, subject.keys.url, subject);
			enter(byPlace, placeKey(subject.keys), subject);
			enter(byText, subject.keys.textHash, subject);
		},

		all: () => byId.values(),
	};
}

/** Standard input is a place where another text stands every time. */
function placeKey({file, index}: ArticleKeys): string | null {
	return file === '-' ? null : `${index}\0${file}`;
}

/** Another article now stands in this place, as in a feed that has moved on. */
function isReplaced(known: ArticleKeys, keys: ArticleKeys): boolean {
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
