/** The rows of corrections: one for the words of an article, for two names, or for what a name is called. */
import {randomUUID} from 'node:crypto';
import {wordsKey} from '../article/corrected.ts';
import type {Correction, KeptCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import {
	aboutOf,
	isOfQuote,
	nameColumns,
	nameCorrectionOf,
	nameValues,
	quoteColumns,
	quoteCorrectionOf,
	quoteValues,
} from './correction-columns.ts';
import {changedColumns, isAfter} from './kept-columns.ts';
import {type Row, rowsOf, type Subjects, type TakenIn} from './kept-rows.ts';
import {keyColumns, namesOf, subjectOf, type Values} from './mark-columns.ts';
import type {UndoEntry} from './undo-tables.ts';

type Table = 'quote_correction' | 'name_correction';
/** What there is to be one correction of, with the rows that are there: more than one when windows were at odds. */
type Slot = {readonly table: Table; readonly key: string; readonly rows: readonly Row[]};

export type CorrectionRecords = {
	/** All that can be understood, newest first. */
	all(): KeptCorrection[];
	/** The revision of the last change; 0 when there was none. */
	newest(): number;
	/** Those about whose words or names nothing is kept. */
	unkept(corrections: readonly KeptCorrection[], subjects: Pick<Subjects, 'find'>): KeptCorrection[];
	/**
	 * Takes away what is known of the same words and names as `withdraw` says, then keeps the others as made at this time.
	 * @returns what became of the rows; empty when nothing changed.
	 */
	change(
		wanted: {readonly corrections: readonly Correction[]; readonly withdraw: readonly Correction[]},
		at: {readonly time: string; readonly revision: number},
		subjects: Subjects,
	): UndoEntry[];
	/**
	 * Takes in corrections of elsewhere, as made when they say. Of two about the same words or names the later one stays,
	 * the one that is here when they are of one time.
	 * @param arriving newest first
	 */
	takeIn(arriving: readonly KeptCorrection[], revision: number, subjects: Subjects): TakenIn;
	/** Notes that something was changed in the transaction of this revision. */
	touch(revision: number): void;
};

/** In what order corrections are told: the one made last first; the clock may not tell two apart. */
export const newestFirst = 'corrected_at DESC, revision DESC, id DESC';

/** Prepares what is asked of the tables; in a transaction one sees what has been written in it. */
export function openCorrectionRecords(database: Database): CorrectionRecords {
	const quotes = rowsOf(database, 'quote_correction', {
		columns: quoteColumns,
		by: 'subject',
		order: newestFirst,
	});
	const names = rowsOf(database, 'name_correction', {
		columns: nameColumns,
		by: 'about',
		order: newestFirst,
	});
	const tables = {quote_correction: quotes, name_correction: names};
	const allQuotes = database.prepare(
		`SELECT c.id AS correction, c.revision, ${namesOf(quoteColumns, 'c')}, s.id, ${namesOf(keyColumns, 's')}
			FROM quote_correction c JOIN subject s ON s.id = c.subject`,
	);
	const allNames = database.prepare(
		`SELECT id AS correction, revision, ${namesOf(nameColumns)} FROM name_correction`,
	);
	const newest = database.prepare('SELECT revision FROM correction_state WHERE id = 1');
	const touch = database.prepare(
		`INSERT INTO correction_state (id, revision, token) VALUES (1, ?, ?)
			ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, token = excluded.token`,
	);

	/** The rows of an article by what they are about; each article is looked up once. */
	const lookUp = (): QuoteRows => {
		const known = new Map<number, ReadonlyMap<string, Row[]>>();
		return subject => {
			const found = known.get(subject) ?? Map.groupBy(quotes.find(subject), keyOfRow);
			known.set(subject, found);
			return found;
		};
	};

	/** @param subject of a correction of a quote; without one there are no rows. */
	const slotOf = (correction: Correction, subject: number | undefined, rowsOfQuotes: QuoteRows): Slot => {
		if (!isOfQuote(correction)) {
			const about = aboutOf(correction);
			return {table: 'name_correction', key: about, rows: names.find(about)};
		}
		const key = wordsKey(correction.words);
		const rows = subject === undefined ? undefined : rowsOfQuotes(subject);
		const inTheWay = rows?.get(oddKey(JSON.stringify(correction.words.text), correction.words.nth)) ?? [];
		return {
			table: 'quote_correction',
			key: `${subject} ${key}`,
			rows: [...(rows?.get(key) ?? []), ...inTheWay],
		};
	};

	const dropped = ({table}: Slot, {id, values}: Row): UndoEntry => {
		tables[table].drop(id);
		return {table, key: id, before: values, after: null};
	};

	/** Brings the rows in line with what they are to be; null: there is to be none. */
	const settle = (
		slot: Slot,
		values: Values | null,
		{time, revision}: {time: string; revision: number},
	): UndoEntry[] => {
		const {table, rows} = slot;
		const [first, ...others] = values === null ? [undefined, ...rows] : rows;
		const gone = others.map(row => dropped(slot, row!));
		if (values === null) return gone;
		const made = {corrected_at: time, ...values};
		if (first === undefined)
			return [{table, key: tables[table].insert(made, revision), before: null, after: made}];
		if (changedColumns(first.values, values) === null) return gone;
		tables[table].update(first.id, made, revision);
		return [...gone, {table, key: first.id, ...changedColumns(first.values, made)!}];
	};

	/** Where a correction has its place, and what its row is to be but for the time; null when there is nothing to keep. */
	const wantedOf = (
		correction: Correction,
		make: Subjects['make'],
		rows: QuoteRows,
	): {slot: Slot; values: Values} | null => {
		if (isOfQuote(correction)) {
			const subject = make(correction.keys);
			return {slot: slotOf(correction, subject, rows), values: quoteValues(subject, correction)};
		}
		if (isOfItself(correction)) return null;
		return {slot: slotOf(correction, undefined, rows), values: nameValues(correction)};
	};

	const all = (): KeptCorrection[] => {
		const found: Told[] = [];
		const keep = (correction: KeptCorrection | null | undefined, row: Record<string, unknown>) => {
			if (!correction) return;
			found.push({correction, revision: row.revision as number, id: row.correction as number});
		};
		for (const row of allQuotes.iterate()) {
			const subject = subjectOf(row);
			keep(subject && quoteCorrectionOf(row, subject.keys), row);
		}
		for (const row of allNames.iterate()) keep(nameCorrectionOf(row), row);
		return found.sort(byNewest).map(({correction}) => correction);
	};

	return {
		all,
		newest: () => (newest.get()?.revision as number | undefined) ?? 0,
		unkept(corrections, {find}) {
			const rows = lookUp();
			return corrections.filter(correction => {
				const subject = isOfQuote(correction) ? find(correction.keys) : undefined;
				return slotOf(correction, subject, rows).rows.length === 0;
			});
		},
		change({corrections, withdraw}, at, {find, make}) {
			// Each slot is written once, so that a step of undo has one row of it.
			const rows = lookUp();
			const wanted = new Map<string, {slot: Slot; values: Values | null}>();
			for (const correction of withdraw) {
				const subject = isOfQuote(correction) ? find(correction.keys) : undefined;
				const slot = slotOf(correction, subject, rows);
				wanted.set(slot.key, {slot, values: null});
			}
			for (const correction of corrections) {
				const found = wantedOf(correction, make, rows);
				if (found !== null) wanted.set(found.slot.key, found);
			}
			const entries = [...wanted.values()].flatMap(({slot, values}) => settle(slot, values, at));
			if (entries.length > 0) touch.run(at.revision, randomUUID());
			return entries;
		},
		takeIn(arriving, revision, {make}) {
			const rows = lookUp();
			const wanted = new Map<string, {slot: Slot; values: Values}>();
			let taken = 0;
			for (const correction of arriving.toReversed()) {
				const found = wantedOf(correction, make, rows);
				if (found === null) continue;
				const {slot, values} = found;
				const here = wanted.get(slot.key)?.values ?? slot.rows[0]?.values;
				const {correctedAt} = correction;
				if (here !== undefined) {
					if (changedColumns(here, values) === null) continue;
					if (!isAfter(correctedAt, String(here.corrected_at))) continue;
				}
				wanted.set(slot.key, {slot, values: {...values, corrected_at: correctedAt}});
				taken++;
			}
			const at = {time: '', revision};
			const entries = [...wanted.values()].flatMap(({slot, values}) => settle(slot, values, at));
			if (entries.length > 0) touch.run(revision, randomUUID());
			return {entries, taken};
		},
		touch: revision => void touch.run(revision, randomUUID()),
	};
}

type QuoteRows = (subject: number) => ReadonlyMap<string, readonly Row[]>;

function keyOfRow({values}: Row): string {
	const known = quoteCorrectionOf(values, noKeys);
	return known === null ? oddKey(String(values.said), Number(values.nth)) : wordsKey(known.words);
}

/** What cannot be understood, as in a damaged file, may still be in the way of the same words. */
function oddKey(said: string, nth: number): string {
	return `odd ${nth} ${said}`;
}

const noKeys: ArticleKeys = {url: null, file: '', index: 0, textHash: null};

/** A name is itself, whoever says so. */
function isOfItself(correction: Correction): boolean {
	if (isOfQuote(correction) || correction.relation === 'rename') return false;
	const {one, other} = correction;
	return one.name === other.name && one.kind === other.kind;
}

type Told = {readonly correction: KeptCorrection; readonly revision: number; readonly id: number};

function byNewest(one: Told, other: Told): number {
	const [a, b] = [one.correction.correctedAt, other.correction.correctedAt];
	if (a !== b) return a < b ? 1 : -1;
	return other.revision - one.revision || other.id - one.id;
}
