import type {Quote, ReadArticle} from '../article/article.ts';
import {type Certainty, certaintyOf} from '../article/certainty.ts';
import type {SafeText} from '../article/safe-text.ts';
import {cueIn} from './attribution.ts';

/** Quotes that follow each other and are from the same source. */
export type QuoteGroup = {
	/** The number of its first quote in the article. */
	readonly from: number;
	readonly first: Quote;
	/** Of the surest of them. */
	readonly certainty: Certainty;
	/** The first few different words by which they are said: "said", "warned". */
	readonly cues: readonly SafeText[];
};

/** How many different cues of a group are named: the first tell enough. */
const mostCues = 3;

const kept = new WeakMap<ReadArticle, readonly QuoteGroup[]>();

/** For every quote of the article, the group it belongs to. */
export function groupsOf(page: ReadArticle): readonly QuoteGroup[] {
	let groups = kept.get(page);
	if (groups === undefined) {
		groups = composed(page.quotes);
		kept.set(page, groups);
	}
	return groups;
}

function composed(quotes: readonly Quote[]): QuoteGroup[] {
	const groups: QuoteGroup[] = [];
	let from = 0;
	for (let at = 1; at <= quotes.length; at++) {
		if (at < quotes.length && isSameSource(quotes[from]!, quotes[at]!)) continue;
		const group = groupOf(quotes.slice(from, at), from);
		for (; from < at; from++) groups.push(group);
	}
	return groups;
}

/** Whether two quotes are said by the same, or by somebody unknown who is called the same. */
function isSameSource(one: Quote, other: Quote): boolean {
	if (one.speaker !== other.speaker) return false;
	return one.speaker !== null || one.mention?.text === other.mention?.text;
}

function groupOf(quotes: readonly Quote[], from: number): QuoteGroup {
	const cues = new Set<SafeText>();
	for (const quote of quotes) {
		const cue = cueIn(quote);
		if (cue !== null && cues.size < mostCues) cues.add(cue);
	}
	const surest = quotes.find(quote => certaintyOf(quote) === 'sure') ?? quotes[0]!;
	return {from, first: quotes[0]!, certainty: certaintyOf(surest), cues: [...cues]};
}
