/** What a reader puts right: as it is kept, and as it is said. */
import type {SpeakerPageQuestion} from '../archive/speaker-types.ts';
import type {Library} from '../archive/types.ts';
import {quotedWords} from '../article/corrected.ts';
import type {Correction, QuoteCorrection} from '../article/correction.ts';
import {type SourceName, sourceKey} from '../article/source-name.ts';
import type {MarkStore} from '../marks/types.ts';
import type {Question} from '../reader/effect.ts';

export type AmendQuestion = Extract<
	Question,
	{type: 'amend-quote' | 'amend-same' | 'amend-apart' | 'amend-name'}
>;
type Meant = Extract<AmendQuestion, {type: 'amend-same'}>['of'];

/** What is to be kept, how the change is called, and what is said of it. */
type Change = Parameters<MarkStore['correct']>[0] & {readonly told: string};

/** So much of a quote names it, in UTF-16 units. */
const longestQuote = 40;

/**
 * What a question asks to be kept.
 * @param speakerOf the speaker who is meant; undefined when nobody is there any more
 * @returns in words, why nothing can be
 */
export function changeFor(
	asked: AmendQuestion,
	library: Pick<Library, 'page' | 'attributionAsRead' | 'speakerPage'>,
	speakerOf: (of: Meant) => SpeakerPageQuestion['of'] | undefined,
): Change | string {
	/** The name by which most of a speaker's quotes are known. */
	const mainName = (of: Meant): SourceName | undefined => {
		const known = speakerOf(of);
		const at = {quote: null, index: 0};
		const page = known && library.speakerPage({of: known, at, around: 0});
		const [first] = page?.names ?? [];
		return first && {name: first.name, kind: first.kind};
	};

	switch (asked.type) {
		case 'amend-quote':
			return changeOfQuote(asked, library);
		case 'amend-same': {
			const one = mainName(asked.of);
			const {other} = asked;
			if (one === undefined) return gone;
			const theirs = mainName({name: other.name}) ?? other;
			if (sourceKey(one) === sourceKey(theirs)) return `${one.name} is one already.`;
			const label = `${one.name} and ${theirs.name} are one`;
			return {label, told: `${label} now`, corrections: [{relation: 'same', one, other: theirs}]};
		}
		case 'amend-apart': {
			const {one, others} = asked;
			const corrections = others.map(other => ({relation: 'apart', one, other}) as const);
			const label = `${one.name} is somebody else`;
			return {label, told: `${label} now`, corrections};
		}
		case 'amend-name': {
			const one = mainName(asked.of);
			if (one === undefined) return gone;
			const label = `${one.name} is called ${asked.name}`;
			return {label, told: `${label} now`, corrections: [{relation: 'rename', one, name: asked.name}]};
		}
	}
}

const gone = 'Nobody is quoted there any more.';

function changeOfQuote(
	{article, number, verdict}: Extract<AmendQuestion, {type: 'amend-quote'}>,
	library: Pick<Library, 'page' | 'attributionAsRead'>,
): Change | string {
	const page = library.page(article);
	const read = library.attributionAsRead(article);
	const quote = page?.quotes[number];
	const original =
		read?.quotes.findIndex(({start, end}) => start === quote?.start && end === quote.end) ?? -1;
	if (page === undefined || read === undefined || quote === undefined || original < 0)
		return 'The quote is not there any more.';
	const words = quotedWords(read.quotes, original);
	const correction: QuoteCorrection = {keys: page.keys, words, verdict};
	const shown = shortened(quote.text);
	// What the article itself says needs no correction.
	const isAsRead = verdict !== 'no quote' && verdict.speaker?.name === read.quotes[original]!.speaker;
	const kept: {corrections: Correction[]; withdraw?: Correction[]} = isAsRead
		? {corrections: [], withdraw: [correction]}
		: {corrections: [correction]};
	if (verdict === 'no quote')
		return {...kept, label: `${shown} is no quote`, told: 'It is no quote any more'};
	const {speaker} = verdict;
	return speaker === null
		? {...kept, label: `${shown}: speaker unknown`, told: 'It is not known any more who said this'}
		: {...kept, label: `${shown} said by ${speaker.name}`, told: `Said by ${speaker.name} now`};
}

/** What is to be kept when something that was put right is taken back. */
export function changeBack(correction: Correction): Parameters<MarkStore['correct']>[0] {
	return {label: `taken back: ${inWords(correction)}`, corrections: [], withdraw: [correction]};
}

function inWords(correction: Correction): string {
	if ('words' in correction) {
		const {verdict} = correction;
		const shown = shortened(correction.words.text);
		if (verdict === 'no quote') return `${shown} is no quote`;
		return verdict.speaker === null
			? `${shown}: speaker unknown`
			: `${shown} said by ${verdict.speaker.name}`;
	}
	const {name} = correction.one;
	if (correction.relation === 'rename') return `${name} is called ${correction.name}`;
	return `${name} and ${correction.other.name} are ${correction.relation === 'same' ? 'one' : 'two'}`;
}

function shortened(quote: string): string {
	return `“${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote}”`;
}
