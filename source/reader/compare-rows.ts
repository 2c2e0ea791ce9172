/** What stands side by side in a comparison, row by row: what each of both is, then the quotes. */
import type {SpeakerPage} from '../archive/speaker-types.ts';
import type {ArticlePage} from '../archive/types.ts';
import type {Passage} from '../article/article.ts';
import {briefParts, type Fact, factsWithFigures} from '../article/brief-parts.ts';
import {count, counted} from '../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {cut} from '../typeset/fit.ts';
import type {Common, ComparedQuote, Comparison, Pair, QuotePair, Side} from './compare-state.ts';

/** What stands on one side of a row. All of it can be selected. */
export type CompareCell =
	| {readonly kind: 'article'; readonly page: ArticlePage}
	| {readonly kind: 'speaker'; readonly page: SpeakerPage}
	| {readonly kind: 'passage'; readonly passage: Passage}
	| {readonly kind: 'fact'; readonly label: string; readonly values: readonly SafeText[]}
	| {readonly kind: 'quote'; readonly said: ComparedQuote};

export type CompareRow = {
	/** What begins with this row: its name, and what is to be known of it. */
	readonly title: {readonly name: SafeText; readonly about: SafeText | null} | null;
	readonly common: Common | null;
	/** Whether the row above has not the same in common. */
	readonly isFirst: boolean;
	/** At least one is there. */
	readonly cells: Pair<CompareCell | null>;
	/** Whether both are the same words. */
	readonly isSame: boolean;
};

const kept = new WeakMap<Comparison, readonly CompareRow[]>();

/** The rows of a comparison, of which there is at least one; what can be selected is in them. */
export function compareRowsOf(comparison: Comparison): readonly CompareRow[] {
	let rows = kept.get(comparison);
	if (rows === undefined) {
		rows = [
			...(comparison.kind === 'articles' ? articleRows(comparison.sides) : speakerRows(comparison.sides)),
			...quoteRows(comparison),
		];
		kept.set(comparison, rows);
	}
	return rows;
}

function row(cells: Pair<CompareCell | null>, title: CompareRow['title'] = null): CompareRow[] {
	if (cells[0] === null && cells[1] === null) return [];
	return [{title, common: null, isFirst: false, cells, isSame: false}];
}

/** Of both sides the same. */
function both<T, Made>([left, right]: Pair<T>, make: (one: T, side: Side) => Made): Pair<Made> {
	return [make(left, 0), make(right, 1)];
}

function articleRows(sides: Pair<ArticlePage>): CompareRow[] {
	const gists = both(sides, ({brief}): CompareCell | null =>
		brief.gist === null ? null : {kind: 'passage', passage: brief.gist},
	);
	const facts = both(sides, ({brief}) => factsWithFigures(briefParts(brief)));
	const labels = ['Who', 'Where', 'When', 'Figures'];
	return [
		...row(both(sides, page => ({kind: 'article', page}))),
		...row(gists),
		...labels.flatMap(label => row(both(facts, known => factOf(known, label)))),
	];
}

function factOf(facts: readonly Fact[], label: string): CompareCell | null {
	const values = facts.find(fact => fact.label === label)?.values ?? [];
	return values.length === 0 ? null : {kind: 'fact', label, values: values.map(safe)};
}

const longestTopic = 30;

/** What each is, then what both talk about and what only one does. */
function speakerRows(sides: Pair<SpeakerPage>): CompareRow[] {
	const topics = both(sides, page => page.topics.map(topic => cut(safe(topic), longestTopic)));
	const shared = topics[0].filter(topic => topics[1].includes(topic));
	const own = both(topics, (mine): CompareCell | null => {
		const values = mine.filter(topic => !shared.includes(topic));
		return values.length === 0 ? null : {kind: 'fact', label: 'About', values};
	});
	const about = shared.length === 0 ? null : safeText`both about ${joinSafe(shared, ui(', '))}`;
	const heading = both(sides, (page): CompareCell => ({kind: 'speaker', page}));
	if (own[0] === null && own[1] === null && about !== null) return row(heading, {name: ui(''), about});
	return [...row(heading), ...row(own, about === null ? null : {name: ui(''), about})];
}

function quoteRows(comparison: Comparison): CompareRow[] {
	const {quotes} = comparison;
	return quotes.map((pair, at): CompareRow => {
		const above = quotes[at - 1];
		const isFirst = pair.common !== null && pair.common !== above?.common;
		return {
			title: pair.part === above?.part ? null : titleOf(pair.part, comparison),
			common: pair.common,
			isFirst,
			cells: both(pair.quotes, said => (said === null ? null : {kind: 'quote', said})),
			isSame: pair.isSame,
		};
	});
}

function titleOf(part: QuotePair['part'], comparison: Comparison): CompareRow['title'] {
	switch (part) {
		case 'both':
			return {name: ui('Both quote'), about: null};
		case 'alone':
			return {name: ui('Only one quotes'), about: null};
		case 'together': {
			const told = new Set(
				comparison.quotes.map(({common}) => common).filter(one => one?.kind === 'article'),
			);
			const all = comparison.kind === 'speakers' ? comparison.together : told.size;
			const some = told.size < all ? safeText`, the newest ${count(told.size)} of them` : ui('');
			return {name: ui('Both are quoted in'), about: safeText`${counted(all, 'article')}${some}`};
		}
		case 'newest':
			return {name: ui('By day, the newest first'), about: newestInWords(comparison)};
	}
}

/** How much is not told: `the newest 60 of 312 of Ilse Varga`; null where everything is. */
function newestInWords(comparison: Comparison): SafeText | null {
	if (comparison.kind !== 'speakers') return null;
	const {sides, newest} = comparison;
	const some = both(sides, ({speaker, total}, side) => {
		if (newest[side] >= total) return null;
		return safeText`the newest ${count(newest[side])} of ${count(total)} of ${cut(safe(speaker.name), longestTopic)}`;
	}).filter(told => told !== null);
	return some.length === 0 ? null : joinSafe(some, ui(', '));
}

/** What is said instead where nobody is quoted; null where somebody is. */
export function nothingQuoted(comparison: Comparison): SafeText | null {
	if (comparison.quotes.length > 0) return null;
	return ui(
		comparison.kind === 'articles' ? 'Neither article quotes anybody.' : 'Neither is quoted any more.',
	);
}

/** A side of a row; `begins` is the row whose heading stands above it, null where none does. */
export type CompareStop = {readonly row: number; readonly side: Side; readonly begins: number | null};

const keptStops = new WeakMap<readonly CompareRow[], readonly CompareStop[]>();

/**
 * Everything that can be selected, in the order in which it stands below each other: of rows that have nothing to do with
 * each other but the speaker or the day, all of the left side come before those of the right.
 */
export function compareStops(rows: readonly CompareRow[]): readonly CompareStop[] {
	const known = keptStops.get(rows);
	if (known !== undefined) return known;
	const stops: CompareStop[] = [];
	for (let from = 0; from < rows.length; ) {
		let begins: number | null = from;
		let end = from + 1;
		while (end < rows.length && isBelow(rows[end]!, rows[end - 1]!)) end++;
		for (const side of [0, 1] as const)
			for (let at = from; at < end; at++) {
				if (rows[at]!.cells[side] === null) continue;
				stops.push({row: at, side, begins});
				begins = null;
			}
		from = end;
	}
	keptStops.set(rows, stops);
	return stops;
}

/** Whether a row goes on with what the one above it has, without being its words again. */
function isBelow({title, isFirst, isSame, cells}: CompareRow, above: CompareRow): boolean {
	const isQuote = [cells, above.cells].every(([left, right]) => (left ?? right)?.kind === 'quote');
	return isQuote && title === null && !isFirst && !isSame && !above.isSame;
}
