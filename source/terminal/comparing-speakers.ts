/** Two speakers brought together: what each says in the articles that quote both, then the newest of each by day. */
import type {QuotePlace, SpeakerPage} from '../archive/speaker-types.ts';
import type {Library} from '../archive/types.ts';
import type {Common, ComparedQuote, Comparison, Pair, QuotePair, Side} from '../reader/compare-state.ts';
import {mainPlace} from '../reader/speakers-state.ts';
import {besides} from './quotes-beside.ts';

/** So many quotes of each are told, the newest; so many of the articles that quote both. */
export const mostNewest = 60;
const mostTogether = 20;

/** @param sides the pages with their newest quotes */
export function compareSpeakers(
	sides: Pair<SpeakerPage>,
	library: Pick<Library, 'quotedTogether'>,
): Comparison {
	const [left, right] = sides;
	const {total, articles} = library.quotedTogether(left.speaker.id, right.speaker.id, mostTogether);
	const together = articles.flatMap(({article, said}) => {
		const common: Common = {kind: 'article', article};
		const there = bothSides(said, (place, side) => ({side, said: inIt(place)}));
		return besides('together', common, there, ({said}) => said);
	});
	const known = new Set(articles.flatMap(({said}) => said.flat().map(keyOf)));
	const newest = bothSides([left.rows, right.rows], (spoken, side) => ({
		side,
		place: mainPlace(spoken),
		isKnown: spoken.places.some(place => known.has(keyOf(place))),
	})).filter(({isKnown}) => !isKnown);
	return {
		kind: 'speakers',
		sides: [
			{...left, rows: []},
			{...right, rows: []},
		],
		together: total,
		newest: [left.rows.length, right.rows.length],
		quotes: [...together, ...byDay(newest)],
	};
}

type Placed = {readonly side: Side; readonly place: QuotePlace};

/** Day after day, the newest first and those without a date last, with what each said on it beside each other. */
function byDay(newest: readonly Placed[]): QuotePair[] {
	const days = Map.groupBy(newest, ({place}) => place.article.published?.slice(0, 10) ?? '');
	return [...days]
		.sort(([one], [other]) => (one < other ? 1 : one > other ? -1 : 0))
		.flatMap(([day, there]) => {
			const common: Common = {kind: 'day', published: day === '' ? null : day};
			return besides('newest', common, there, ({place}) => ({...inIt(place), isPlaced: true}));
		});
}

function bothSides<T, Made>([left, right]: Pair<readonly T[]>, make: (one: T, side: Side) => Made): Made[] {
	return [...left.map(one => make(one, 0)), ...right.map(one => make(one, 1))];
}

function inIt({article, number, quote}: QuotePlace): ComparedQuote {
	return {article, number, quote, leftOut: []};
}

function keyOf({article, number}: QuotePlace): string {
	return `${article.id} ${number}`;
}
