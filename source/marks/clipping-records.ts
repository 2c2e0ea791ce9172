/** The rows of clippings: one for the words of an article. */

import type {Clipping, KeptClipping} from '../article/clipping.ts';
import {wordsKey} from '../article/corrected.ts';
import type {Database} from '../sqlite.ts';
import {clippingColumns, clippingInRow, clippingValues} from './clipping-columns.ts';
import {changedColumns, isAfter, parsed} from './kept-columns.ts';
import {type Row, rowsOf, type Subjects, type TakenIn} from './kept-rows.ts';
import {keyColumns, namesOf, type Subject, subjectOf, type Values} from './mark-columns.ts';
import type {UndoEntry} from './undo-tables.ts';

/** What is to be kept; it is as old as `keptAt` says, else as what was kept of the same words, else of this moment. */
export type ToKeep = Clipping & {readonly keptAt?: string};

export type ClippingRecords = {
	/** All that can be understood, newest first. */
	all(): KeptClipping[];
	/** Those of one article, newest first. */
	ofSubject(subject: Pick<Subject, 'id' | 'keys'>): KeptClipping[];
	/** The revision of the last change; 0 when there was none. */
	newest(): number;
	/** Those of whose words nothing is kept. */
	unkept(clippings: readonly KeptClipping[], subjects: Pick<Subjects, 'find'>): KeptClipping[];
	/**
	 * Keeps some in place of what was kept of the same words, and takes others away.
	 * @returns what became of the rows; empty when nothing changed.
	 */
	change(
		wanted: {readonly keep: readonly ToKeep[]; readonly drop: readonly Clipping[]},
		at: {readonly time: string; readonly revision: number},
		subjects: Subjects,
	): UndoEntry[];
	/**
	 * Takes in clippings of elsewhere, each as old as it says. Of two of the same words the one that was kept later stays,
	 * the one that is here when they are as old; a note or tags that only the other one has go with it.
	 * @param arriving newest first
	 */
	takeIn(arriving: readonly KeptClipping[], revision: number, subjects: Subjects): TakenIn;
	/** Notes that something was changed in the transaction of this revision. */
	touch(revision: number): void;
};

const table = 'clipping';
const newestFirst = 'kept_at DESC, revision DESC, id DESC';

/** Prepares what is asked of the table; in a transaction one sees what has been written in it. */
export function openClippingRecords(database: Database): ClippingRecords {
	const rows = rowsOf(database, table, {columns: clippingColumns, by: 'subject', order: newestFirst});
	const all = database.prepare(
		`SELECT ${namesOf(clippingColumns, 'c')}, s.id, ${namesOf(keyColumns, 's')}
			FROM clipping c JOIN subject s ON s.id = c.subject
			ORDER BY c.kept_at DESC, c.revision DESC, c.id DESC`,
	);
	const newest = database.prepare('SELECT revision FROM clipping_state WHERE id = 1');
	const touch = database.prepare(
		`INSERT INTO clipping_state (id, revision) VALUES (1, ?)
			ON CONFLICT (id) DO UPDATE SET revision = excluded.revision`,
	);

	/** The rows of articles by the key of their words, as they are at every moment; each article is looked up once. */
	const lookUp = (): KnownRows => {
		const known = new Map<number, Map<string | null, readonly Row[]>>();
		return subject => {
			const found = known.get(subject) ?? Map.groupBy(rows.find(subject), ({values}) => keyOf(values));
			known.set(subject, found);
			return found;
		};
	};

	const dropped = ({id, values}: Row): UndoEntry => {
		rows.drop(id);
		return {table, key: id, before: values, after: null};
	};

	const drop = (clipping: Clipping, subject: number | undefined, known: KnownRows): UndoEntry[] => {
		if (subject === undefined) return [];
		const key = wordsKey(clipping.words);
		const gone = (known(subject).get(key) ?? []).map(dropped);
		known(subject).delete(key);
		return gone;
	};

	/** Leaves one row of the same words, of which there are more when windows were at odds. */
	const keep = (
		clipping: ToKeep,
		{time, revision}: {time: string; revision: number},
		subject: number,
		known: KnownRows,
	): UndoEntry[] => {
		const key = wordsKey(clipping.words);
		const [first, ...others] = known(subject).get(key) ?? [];
		const gone = others.map(dropped);
		const keptAt = clipping.keptAt ?? first?.values.kept_at ?? time;
		const made: Values = {...clippingValues(subject, clipping), kept_at: keptAt};
		const changed = first && changedColumns(first.values, made);
		if (first === undefined) {
			const id = rows.insert(made, revision);
			known(subject).set(key, [{id, values: made}]);
			return [...gone, {table, key: id, before: null, after: made}];
		}
		known(subject).set(key, [{id: first.id, values: made}]);
		if (!changed) return gone;
		rows.update(first.id, made, revision);
		return [...gone, {table, key: first.id, ...changed}];
	};

	return {
		all: () =>
			all.all().flatMap(row => {
				const subject = subjectOf(row);
				return (subject && clippingInRow(row, subject.keys)) ?? [];
			}),
		ofSubject: ({id, keys}) => rows.find(id).flatMap(({values}) => clippingInRow(values, keys) ?? []),
		newest: () => (newest.get()?.revision as number | undefined) ?? 0,
		unkept(clippings, subjects) {
			const known = lookUp();
			return clippings.filter(({keys, words}) => {
				const subject = subjects.find(keys);
				return subject === undefined || !known(subject).has(wordsKey(words));
			});
		},
		change(wanted, at, subjects) {
			const known = lookUp();
			const gone = wanted.drop.flatMap(clipping => drop(clipping, subjects.find(clipping.keys), known));
			const kept = wanted.keep.flatMap(clipping => keep(clipping, at, subjects.make(clipping.keys), known));
			const entries = [...gone, ...kept];
			if (entries.length > 0) touch.run(at.revision);
			return entries;
		},
		takeIn(arriving, revision, subjects) {
			const known = lookUp();
			const entries: UndoEntry[] = [];
			let taken = 0;
			for (const clipping of arriving.toReversed()) {
				const subject = subjects.make(clipping.keys);
				const here = known(subject).get(wordsKey(clipping.words))?.[0]?.values;
				const wanted = here === undefined ? clipping : united(clippingInRow(here, clipping.keys), clipping);
				if (here !== undefined && isSame(here, clippingValues(subject, wanted))) continue;
				entries.push(...keep(wanted, {time: wanted.keptAt, revision}, subject, known));
				taken++;
			}
			if (entries.length > 0) touch.run(revision);
			return {entries, taken};
		},
		touch: revision => void touch.run(revision),
	};
}

/** The words of a row, however they are spaced; null when they cannot be read. */
function keyOf({said, nth}: Values): string | null {
	const text = parsed(said);
	return typeof text === 'string' ? wordsKey({text, nth: Number(nth)}) : null;
}

type KnownRows = (subject: number) => Map<string | null, readonly Row[]>;

/** What becomes of a clipping that is here (null when it cannot be read) and one of the same words from elsewhere. */
function united(here: KeptClipping | null, arriving: KeptClipping): KeptClipping {
	if (here === null) return arriving;
	const isLater = isAfter(arriving.keptAt, here.keptAt);
	const [stays, other] = isLater ? [arriving, here] : [here, arriving];
	return {
		...stays,
		note: stays.note ?? other.note,
		tags: stays.tags.length === 0 ? other.tags : stays.tags,
	};
}

/** Whether a row says this already, whenever it was kept. */
function isSame(row: Values, values: Values): boolean {
	return changedColumns(row, values) === null;
}
