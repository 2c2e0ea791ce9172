/** Two articles brought together: whom both quote, with the same words beside each other, and whom only one does. */
import type {QuotePlace} from '../archive/speaker-types.ts';
import type {ArticlePage, Library} from '../archive/types.ts';
import {foldLetters} from '../article/fold.ts';
import type {Common, ComparedQuote, Comparison, Pair, QuotePair, Side} from '../reader/compare-state.ts';
import {leftOut} from '../speakers/left-out.ts';
import {sameQuotes} from '../speakers/same-quotes.ts';
import {besides} from './quotes-beside.ts';

type Shelf = {readonly library: Pick<Library, 'speakersIn'>};

/** A quote of one of two articles, with whose it is: `key` is the same for the same speaker in both, null for somebody unknown. */
type Told = {readonly key: string | null; readonly number: number; readonly side: Side};

/** What two articles have of each other: the quotes of both, and of one alone. */
export function compareArticles(sides: Pair<ArticlePage>, shelf: Shelf): Comparison {
	const keys = [keysOf(sides[0], shelf), keysOf(sides[1], shelf)] as const;
	const told = ([0, 1] as const).flatMap(side =>
		sides[side].quotes.map(
			({speaker}, number): Told => ({
				side,
				number,
				key: speaker === null ? null : keys[side].get(speaker)!,
			}),
		),
	);
	const places = [placeOf(sides[0]), placeOf(sides[1])] as const;
	const quoteOf = ({side, number}: Told) => sides[side].quotes[number]!;
	const cell = (one: Told, out: readonly string[] = [], isNamed = false): ComparedQuote => {
		const quote = quoteOf(one);
		const known = {article: places[one.side], number: one.number, quote, leftOut: out};
		return isNamed ? {...known, by: quote.speaker, role: roleOf(sides[one.side], quote.speaker)} : known;
	};
	const same = samePairs(told, quoteOf);
	const partners = new Set(same.flat());
	const byKey = Map.groupBy(told, ({key}) => key);
	const pairsOf = Map.groupBy(same, ([left, right]) => left.key ?? right.key);
	const shared = sharedKeys(byKey, [...pairsOf.keys()]);
	const isLeft = (one: Told) => !partners.has(one);
	const rows: QuotePair[] = [];
	for (const key of shared) {
		const mine = byKey.get(key) ?? [];
		const common = commonOf(sides, key === null ? [] : mine, quoteOf);
		for (const [left, right] of pairsOf.get(key) ?? []) {
			const [here, there] = [quoteOf(left).text, quoteOf(right).text];
			const quotes = [
				cell(left, leftOut(there, here), left.key !== key),
				cell(right, leftOut(here, there), right.key !== key),
			] as const;
			rows.push({part: 'both', common, quotes, isSame: true});
		}
		// Of two who are unknown nobody can say that they are one.
		if (key !== null) rows.push(...besides('both', common, mine.filter(isLeft), one => cell(one)));
	}
	const isTold = new Set<string | null>(shared.filter(key => key !== null));
	const alone = [...byKey].flatMap(([key, mine]) => (isTold.has(key) ? [] : mine.filter(isLeft)));
	rows.push(...besides('alone', null, unknownLast(alone), one => cell(one, [], true)));
	return {kind: 'articles', sides, quotes: rows};
}

/** For each speaker of an article what tells it from others: the number in the archive, or the name while that is not known. */
function keysOf({id, quotes}: ArticlePage, {library}: Shelf): ReadonlyMap<string, string> {
	const keys = new Map<string, string>();
	for (const [number, {speaker}] of quotes.entries()) {
		if (speaker === null || keys.has(speaker)) continue;
		const [row] = library.speakersIn([{article: id, number}]);
		keys.set(speaker, row === undefined ? `name ${foldLetters(speaker)}` : `speaker ${row.id}`);
	}
	return keys;
}

/** Quotes of the same words, one of each article, in the order of the first. */
function samePairs(told: readonly Told[], quoteOf: (one: Told) => {text: string}): Pair<Told>[] {
	const groups = sameQuotes(told.map(one => ({text: quoteOf(one).text, article: one.side})));
	const pairs = groups.flatMap(({places}) => {
		const there = places.map(at => told[at]!);
		const right = there.filter(({side}) => side === 1);
		const left = there.filter(({side}) => side === 0);
		return left.flatMap((one, at): Pair<Told>[] => (right[at] === undefined ? [] : [[one, right[at]]]));
	});
	return pairs.sort(([one], [other]) => one.number - other.number);
}

/**
 * Those whom both quote, in the order of the first article; somebody unknown comes last.
 * @param ofPairs those of whom there are the same words in both, whoever says them in the other
 */
function sharedKeys(
	byKey: ReadonlyMap<string | null, readonly Told[]>,
	ofPairs: readonly (string | null)[],
): (string | null)[] {
	const inBoth = [...byKey].filter(
		([, mine]) => mine.some(({side}) => side === 0) && mine.some(({side}) => side === 1),
	);
	const all = new Set([...inBoth.map(([key]) => key), ...ofPairs]);
	const known = [...all].filter(key => key !== null);
	return ofPairs.includes(null) ? [...known, null] : known;
}

/** Who it is in both: under the longer name, which tells more. */
function commonOf(
	sides: Pair<ArticlePage>,
	said: readonly Told[],
	quoteOf: (one: Told) => {speaker: string | null},
): Common {
	let name: string | null = null;
	let role: string | null = null;
	for (const one of said) {
		const {speaker} = quoteOf(one);
		if (speaker !== null && (name === null || speaker.length > name.length)) name = speaker;
		role ??= roleOf(sides[one.side], speaker);
	}
	return {kind: 'speaker', name, role};
}

function roleOf({speakers}: ArticlePage, name: string | null): string | null {
	return name === null ? null : (speakers.find(one => one.name === name)?.role ?? null);
}

/** Quotes that follow each other by speaker, with those of nobody known last. */
function unknownLast(told: readonly Told[]): Told[] {
	return [...told.filter(({key}) => key !== null), ...told.filter(({key}) => key === null)];
}

function placeOf({id, article}: ArticlePage): QuotePlace['article'] {
	const {path, index, headline, publication, published, publishedFrom} = article;
	return {id, path, index, headline, publication, published, publishedFrom};
}
