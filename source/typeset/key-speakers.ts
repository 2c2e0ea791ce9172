import type {Quote, ReadArticle} from '../article/article.ts';
import {certaintyOf} from '../article/certainty.ts';
import {safe, safeText, sliceSafe, spaces} from '../article/safe-text.ts';
import {roleIn, sourceOf} from './attribution.ts';
import {dottedRows} from './dotted-rows.ts';
import {cut} from './fit.ts';
import {type Line, line, span} from './line.ts';
import {voiceTone} from './voices.ts';
import {wrap} from './wrap.ts';

/** So many speakers are named in a brief. */
const most = 3;

const kept = new WeakMap<ReadArticle, readonly Quote[]>();

/** The strongest quote of each of the most quoted speakers, the most quoted first. */
export function keyQuotes(page: ReadArticle): readonly Quote[] {
	let chosen = kept.get(page);
	if (chosen === undefined) {
		const bySpeaker = Map.groupBy(page.quotes, ({speaker}) => speaker);
		bySpeaker.delete(null);
		const ranked = [...bySpeaker.values()].sort((one, other) => other.length - one.length);
		chosen = ranked.slice(0, most).map(strongest);
		kept.set(page, chosen);
	}
	return chosen;
}

/** One whose speaker is sure before one whose is not, a whole sentence before a fragment, the longest first. */
function strongest(quotes: readonly Quote[]): Quote {
	const rank = (quote: Quote) => (certaintyOf(quote) === 'sure' ? 2 : 0) + (isComplete(quote) ? 1 : 0);
	return quotes.reduce((best, quote) => {
		const better = rank(quote) - rank(best) || quote.text.length - best.text.length;
		return better > 0 ? quote : best;
	});
}

/** Whether a quote is a sentence: it begins like one, and ends like one or with the comma before "she said". */
function isComplete({text}: Quote): boolean {
	return /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{Lo}\p{N}]/u.test(text) && /[.!?…,]\P{L}{0,2}$/u.test(text.slice(-4));
}

/** Rows of at most `columns` for a key quote: who, and their words cut to two lines. */
export function keyQuoteRows(page: ReadArticle, quote: Quote, columns: number): Line[] {
	const role = roleIn(page, quote.speaker);
	const who = dottedRows([sourceOf(page, quote), ...(role === null ? [] : [[span(role, 'quiet')]])], columns);
	const indent = spaces(columns < 30 ? 0 : 2);
	const words = safeText`“${safe(quote.text)}”`;
	const room = columns - indent.length;
	const [first, second] = wrap(words, room);
	const rest = second === undefined ? [] : [cut(sliceSafe(words, second.start), room)];
	const tone = voiceTone(page, quote.speaker);
	return [
		...who.map(row => line(...row)),
		...[sliceSafe(words, first!.start, first!.end), ...rest].map(row => line(span(indent), span(row, tone))),
	];
}
