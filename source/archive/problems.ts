/** What of a library could not be read, was read with a warning, or passed over: asked for around one place. */

import type {FileReport} from '../article/file-report.ts';
import {type Database, passingLocks, snapshot, withRetries} from '../sqlite.ts';

/** In the order in which they are told. */
export const problemKinds = ['unread', 'warned', 'passed-over'] as const;
export type ProblemKind = (typeof problemKinds)[number];

export type Problem = {
	readonly kind: ProblemKind;
	/** Absolute path, by which it is told from all others; `-` for standard input. */
	readonly file: string;
	readonly report: FileReport;
};

/** Where one is among them: with this file, or at the index where it is not there or none is given. */
export type ProblemsQuestion = {
	readonly at: {readonly file: string | null; readonly index: number};
	/** How many are wanted on either side. */
	readonly around: number;
};

export type ProblemsAnswer = {
	readonly counts: Readonly<Record<ProblemKind, number>>;
	readonly total: number;
	/** Index of the place that was asked about, and of the first of `rows`. */
	readonly index: number;
	readonly first: number;
	readonly rows: readonly Problem[];
};

/** Where each kind is kept; the conditions are those of the indexes. */
const kept: Readonly<Record<ProblemKind, string>> = {
	unread: 'file WHERE error IS NOT NULL',
	warned: "file WHERE error IS NULL AND json_array_length(report, '$.warnings') > 0",
	'passed-over': 'passed_over WHERE true',
};

type Section = {
	readonly kind: ProblemKind;
	count(): number;
	/** How many come before this file; null when it is not among them. */
	before(file: string): number | null;
	slice(first: number, count: number): Problem[];
};

function openSection(database: Database, kind: ProblemKind): Section {
	const all = kept[kind];
	const count = database.prepare(`SELECT count(*) AS n FROM ${all}`);
	const path = database.prepare(`SELECT path FROM ${all} AND file = ?`);
	const before = database.prepare(
		`SELECT count(*) AS n FROM ${all}
			AND (path < :path COLLATE NOCASE OR (path = :path COLLATE NOCASE AND file < :file))`,
	);
	const slice = database.prepare(
		`SELECT file, report FROM ${all} ORDER BY path COLLATE NOCASE, file LIMIT ? OFFSET ?`,
	);
	return {
		kind,
		count: () => count.get()?.n as number,
		before(file) {
			const found = path.get(file);
			return found === undefined ? null : (before.get({path: found.path as string, file})?.n as number);
		},
		slice: (first, most) =>
			slice.all(most, first).map(({file, report}) => ({
				kind,
				file: file as string,
				report: JSON.parse(report as string) as FileReport,
			})),
	};
}

/** Opens the questions over the tables of `tables.ts`: by kind, and by path within each. They throw what SQLite throws. */
export function openProblems(database: Database): (question: ProblemsQuestion) => ProblemsAnswer {
	const sections = problemKinds.map(kind => openSection(database, kind));

	const indexOf = (file: string, counts: readonly number[]): number | null => {
		let start = 0;
		for (const [at, section] of sections.entries()) {
			const before = section.before(file);
			if (before !== null) return start + before;
			start += counts[at]!;
		}
		return null;
	};

	const answer = ({at, around}: ProblemsQuestion): ProblemsAnswer => {
		const counts = sections.map(section => section.count());
		const total = counts.reduce((sum, n) => sum + n, 0);
		const there = at.file === null ? null : indexOf(at.file, counts);
		const index = there ?? Math.max(0, Math.min(at.index, total - 1));
		const first = Math.max(0, index - around);
		const end = index + around + 1;
		const rows: Problem[] = [];
		let start = 0;
		for (const [number, section] of sections.entries()) {
			const from = Math.max(first, start);
			const to = Math.min(end, start + counts[number]!);
			if (from < to) rows.push(...section.slice(from - start, to - from));
			start += counts[number]!;
		}
		const [unread = 0, warned = 0, passedOver = 0] = counts;
		return {counts: {unread, warned, 'passed-over': passedOver}, total, index, first, rows};
	};

	return question => withRetries(passingLocks, () => snapshot(database, () => answer(question)));
}
