/** The rows of clippings: one for the words of an article. */

import type {Clipping, KeptClipping} from '../article/clipping.ts';
import {wordsKey} from '../article/corrected.ts';
import type {Database} from '../sqlite.ts';
import {clippingColumns, clippingOf, clippingValues} from './clipping-columns.ts';
import {changedColumns, parsed} from './kept-columns.ts';
import {type Row, rowsOf, type Subjects} from './kept-rows.ts';
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
	isKept(clipping: Clipping, subjects: Pick<Subjects, 'find'>): boolean;
	/**
	 * Keeps some in place of what was kept of the same words, and takes others away.
	 * @returns what became of the rows; empty when nothing changed.
	 */
	change(
		wanted: {readonly keep: readonly ToKeep[]; readonly drop: readonly Clipping[]},
		at: {readonly time: string; readonly revision: number},
		subjects: Subjects,
	): UndoEntry[];
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

	/** The rows of the same words; more than one when windows were at odds. */
	const find = (subject: number | undefined, {words}: Clipping): Row[] =>
		subject === undefined ? [] : rows.find(subject).filter(({values}) => keyOf(values) === wordsKey(words));

	const dropped = ({id, values}: Row): UndoEntry => {
		rows.drop(id);
		return {table, key: id, before: values, after: null};
	};

	const keep = (
		clipping: ToKeep,
		{time, revision}: {time: string; revision: number},
		subject: number,
	): UndoEntry[] => {
		const [first, ...others] = find(subject, clipping);
		const gone = others.map(dropped);
		const keptAt = clipping.keptAt ?? first?.values.kept_at ?? time;
		const made: Values = {...clippingValues(subject, clipping), kept_at: keptAt};
		if (first === undefined)
			return [...gone, {table, key: rows.insert(made, revision), before: null, after: made}];
		const changed = changedColumns(first.values, made);
		if (changed === null) return gone;
		rows.update(first.id, made, revision);
		return [...gone, {table, key: first.id, ...changed}];
	};

	return {
		all: () =>
			all.all().flatMap(row => {
				const subject = subjectOf(row);
				return (subject && clippingOf(row, subject.keys)) ?? [];
			}),
		ofSubject: ({id, keys}) => rows.find(id).flatMap(({values}) => clippingOf(values, keys) ?? []),
		newest: () => (newest.get()?.revision as number | undefined) ?? 0,
		isKept: (clipping, {find: subjectFor}) => find(subjectFor(clipping.keys), clipping).length > 0,
		change(wanted, at, subjects) {
			const gone = wanted.drop.flatMap(clipping => find(subjects.find(clipping.keys), clipping).map(dropped));
			const kept = wanted.keep.flatMap(clipping => keep(clipping, at, subjects.make(clipping.keys)));
			const entries = [...gone, ...kept];
			if (entries.length > 0) touch.run(at.revision);
			return entries;
		},
		touch: revision => void touch.run(revision),
	};
}

/** The words of a row, however they are spaced; null when they cannot be read. */
function keyOf({said, nth}: Values): string | null {
	const text = parsed(said);
	return typeof text === 'string' ? wordsKey({text, nth: Number(nth)}) : null;
}
