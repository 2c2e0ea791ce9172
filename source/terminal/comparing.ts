/** Two articles, or two speakers, brought together: what both have, and what only one has. */
import type {SpeakerId, SpeakerPage} from '../archive/speaker-types.ts';
import type {ArticlePage, Library} from '../archive/types.ts';
import type {Comparable, CompareQuestion, ComparisonAnswer} from '../reader/compare-state.ts';
import {compareArticles} from './comparing-articles.ts';
import {compareSpeakers, mostNewest} from './comparing-speakers.ts';

/** What a comparison is made from. */
type Shelf = {
	readonly library: Pick<Library, 'page' | 'find' | 'speakersIn' | 'speakerPage' | 'quotedTogether'>;
	/** The speaker who is called exactly so. */
	called(name: string): SpeakerId | undefined;
};

/** The comparison of two things of one kind; what is gone, or that both are one by now. */
export function compare({sides}: CompareQuestion, shelf: Shelf): ComparisonAnswer {
	const [one, other] = sides;
	if (one.kind === 'article' && other.kind === 'article') {
		const pages = [pageOf(one, shelf), pageOf(other, shelf)] as const;
		const [left, right] = pages;
		if (left === undefined || right === undefined)
			return {kind: 'gone', which: left === undefined ? one : other};
		return left.id === right.id ? {kind: 'one'} : compareArticles([left, right], shelf);
	}
	if (one.kind !== 'speaker' || other.kind !== 'speaker') return {kind: 'gone', which: other};
	const [left, right] = [speakerOf(one, shelf), speakerOf(other, shelf)];
	if (left === null || right === null) return {kind: 'gone', which: left === null ? one : other};
	if (left.speaker.id === right.speaker.id) return {kind: 'one'};
	return compareSpeakers([left, right], shelf.library);
}

function pageOf(
	{id, keys}: Extract<Comparable, {kind: 'article'}>,
	{library}: Shelf,
): ArticlePage | undefined {
	const page = library.page(id);
	if (page !== undefined) return page;
	const now = library.find(keys);
	return now === undefined ? undefined : library.page(now);
}

/** The page of a speaker with its newest quotes. Two who turned out to be one have the name of either. */
function speakerOf(
	{id, name}: Extract<Comparable, {kind: 'speaker'}>,
	{library, called}: Shelf,
): SpeakerPage | null {
	const of = (speaker: SpeakerId) =>
		library.speakerPage({of: {speaker}, at: {quote: null, index: 0}, around: mostNewest - 1});
	const known = id === null ? null : of(id);
	if (known !== null) return known;
	const now = called(name);
	return now === undefined ? null : of(now);
}
