/** The articles of what is taken in from elsewhere: those that are known here, and new ones. */
import type {ArticleKeys} from '../article/identity.ts';
import {filledKeys, isAnother, sameKeys} from './identity-rule.ts';
import type {Subjects, TakenIn} from './kept-rows.ts';
import {difference, type Subject, untouched} from './mark-columns.ts';
import type {SubjectRecords} from './subject-records.ts';
import type {Mark} from './types.ts';

export type Arrivals = {
	/** The subject that an article is. */
	readonly make: Subjects['make'];
	/** Adds what is not there yet to the mark of an article. */
	mark(keys: ArticleKeys, mark: Mark): void;
	/** Writes what the marks have become. */
	finish(): TakenIn;
};

/** A subject as it was, and as it is to be. */
type Arriving = {readonly was: Subject; keys: ArticleKeys; mark: Mark};

/**
 * What arrives together was kept apart where it comes from, so it is compared with what was here before by the identity
 * rule, but with each other only by what two articles never share: all keys, a url, or the text when neither has a url.
 * @param revision that of the transaction, which has written no subject yet.
 */
export function openArrivals(records: SubjectRecords, revision: number): Arrivals {
	const byKeys = new Map<string, Arriving>();
	const byUrl = new Map<string, Arriving>();
	const byBareText = new Map<string, Arriving>();
	const byId = new Map<number, Arriving>();
	let taken = 0;

	const knownHere = (keys: ArticleKeys): Arriving | undefined => {
		const was = records.findBefore(keys, revision);
		if (was === undefined) return undefined;
		const known = byId.get(was.id) ?? {was, keys: was.keys, mark: was.mark};
		return isAnother(known.keys, keys) ? undefined : known;
	};

	const made = (keys: ArticleKeys): Arriving => {
		const id = records.insert(keys, untouched, revision);
		return {was: {id, keys, mark: untouched}, keys, mark: untouched};
	};

	const arriving = (keys: ArticleKeys): Arriving => {
		const {url, file, index, textHash} = keys;
		const key = JSON.stringify([url, file, index, textHash]);
		const same = byKeys.get(key);
		if (same !== undefined) return same;
		const ofUrl = url === null ? undefined : byUrl.get(url);
		const ofText = url === null && textHash !== null ? byBareText.get(textHash) : undefined;
		const found = ofUrl ?? knownHere(keys) ?? ofText ?? made(keys);
		found.keys = filledKeys(found.keys, keys);
		byKeys.set(key, found);
		byId.set(found.was.id, found);
		if (found.keys.url !== null) byUrl.set(found.keys.url, found);
		else if (found.keys.textHash !== null) byBareText.set(found.keys.textHash, found);
		return found;
	};

	return {
		make: keys => arriving(keys).was.id,
		mark(keys, {readAt, starredAt, place}) {
			if (readAt === null && starredAt === null && place === null) return;
			const found = arriving(keys);
			const {mark} = found;
			found.mark = {
				readAt: mark.readAt ?? readAt,
				starredAt: mark.starredAt ?? starredAt,
				place: mark.place ?? place,
			};
			if (difference(mark, found.mark) !== null) taken++;
		},
		finish() {
			const entries = [];
			for (const {was, keys, mark} of byId.values()) {
				const changed = difference(was.mark, mark);
				if (changed === null && sameKeys(was.keys, keys)) continue;
				records.update({id: was.id, keys, mark}, revision);
				if (changed !== null) entries.push({table: 'subject', key: was.id, ...changed});
			}
			return {entries, taken};
		},
	};
}
