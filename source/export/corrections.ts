import type {Correction, KeptCorrection, QuoteCorrection} from '../article/correction.ts';
import {type SafeText, safe, safeText, stackSafe, ui} from '../article/safe-text.ts';

/** All that a reader put right, one line each with its day, in the order given; nothing when there is nothing. */
export function correctionsToText(corrections: readonly KeptCorrection[]): SafeText {
	if (corrections.length === 0) return ui('');
	const lines = corrections.map(correction => {
		return safeText`${safe(correction.correctedAt.slice(0, 'yyyy-mm-dd'.length))}  ${correctionToText(correction)}`;
	});
	return stackSafe([...lines, ui('')]);
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
