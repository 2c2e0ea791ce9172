import type {Correction, KeptCorrection, QuoteCorrection} from '../article/correction.ts';
import {type SafeText, safe, safeText, stackSafe, ui} from '../article/safe-text.ts';
import type {SourceName} from '../article/source-name.ts';

/** All that a reader put right, one line each with its day, in the order given; nothing when there is nothing. */
export function correctionsToText(corrections: readonly KeptCorrection[]): SafeText {
	if (corrections.length === 0) return ui('');
	const lines = corrections.map(correction => {
		return safeText`${safe(correction.correctedAt.slice(0, 'yyyy-mm-dd'.length))}  ${correctionToText(correction)}`;
	});
	return stackSafe([...lines, ui('')]);
}

/**
 * What scripts get of a correction, in this order: of a quote its article, its words and who said it (null: nobody
 * knows), or that it is none; of names how they relate. What does not apply is null. `nth` counts from 0.
 */
export function correctionRecord(correction: KeptCorrection) {
	const {correctedAt} = correction;
	if ('words' in correction) {
		const {keys, words, verdict} = correction;
		const isQuote = verdict !== 'no quote';
		const article = {path: keys.file, index: keys.index, url: keys.url};
		const said = {
			quote: words.text,
			nth: words.nth,
			isQuote,
			speaker: isQuote ? named(verdict.speaker) : null,
		};
		return {correctedAt, ...article, ...said, relation: null, one: null, other: null, name: null};
	}
	const {relation} = correction;
	const isRename = relation === 'rename';
	return {
		...{
			correctedAt,
			path: null,
			index: null,
			url: null,
			quote: null,
			nth: null,
			isQuote: null,
			speaker: null,
		},
		relation,
		one: named(correction.one),
		other: isRename ? null : named(correction.other),
		name: isRename ? correction.name : null,
	};
}

function named(source: SourceName | null): SourceName | null {
	return source && {name: source.name, kind: source.kind};
}

/** One correction in words. */
export function correctionToText(correction: Correction): SafeText {
	if ('words' in correction) return safeText`${quoteOf(correction)}: ${verdictOf(correction)}`;
	const one = safe(correction.one.name);
	if (correction.relation === 'rename') return safeText`${one} is called ${safe(correction.name)}`;
	const count = correction.relation === 'same' ? 'one' : 'two';
	return safeText`${one} and ${safe(correction.other.name)} are ${ui(count)}`;
}

/** The words and where they stand; of words that an article has several times, which of them. */
function quoteOf({words, keys}: QuoteCorrection): SafeText {
	const place = [safe(keys.file === '-' ? 'standard input' : keys.file)];
	if (keys.index > 0) place.push(ui(`article ${keys.index + 1}`));
	if (words.nth > 0) place.push(ui(`time ${words.nth + 1}`));
	return safeText`"${safe(words.text)}" (${safe(place.join(', '))})`;
}

function verdictOf({verdict}: QuoteCorrection): SafeText {
	if (verdict === 'no quote') return ui(verdict);
	return verdict.speaker === null ? ui('speaker unknown') : safeText`said by ${safe(verdict.speaker.name)}`;
}
