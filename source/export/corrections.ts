import type {Correction, KeptCorrection, QuoteCorrection} from '../article/correction.ts';
import {type SafeText, safe, safeText, stackSafe, ui} from '../article/safe-text.ts';
import type {SourceName} from '../article/source-name.ts';
import {escapeMarkdown} from './markdown.ts';
import {type Fields, field, recordOrNull} from './record.ts';
import {rowEach, simpleCells, type Table} from './table.ts';

/** What a reader put right, in a line with its day. */
export function correctionLine(correction: KeptCorrection): SafeText {
	return safeText`${dayOf(correction)}  ${correctionToText(correction)}`;
}

/** The same as an item of a list in Markdown, with its line end. */
export function correctionItem(correction: KeptCorrection): SafeText {
	const item = safeText`- ${escapeMarkdown(dayOf(correction))} · ${escapeMarkdown(correctionToText(correction))}`;
	return stackSafe([item, ui('')]);
}

function dayOf({correctedAt}: KeptCorrection): SafeText {
	return safe(correctedAt.slice(0, 'yyyy-mm-dd'.length));
}

const sourceFields: Fields<SourceName> = {
	name: field('text', 'the name', ({name}) => name),
	kind: field('text', 'person, organisation or described', ({kind}) => kind),
};

/** What a correction says of a quote, and of names; null where it says nothing of that. */
const ofQuote = (correction: KeptCorrection) => ('words' in correction ? correction : null);
const ofNames = (correction: KeptCorrection) => ('words' in correction ? null : correction);

/**
 * What scripts get of a correction: of a quote its article, its words and who said it (null: nobody knows), or that it
 * is none; of names how they relate. What does not apply is null.
 */
export const correctionFields: Fields<KeptCorrection> = {
	correctedAt: field('text', 'when you put it right, ISO 8601', ({correctedAt}) => correctedAt),
	path: field(
		'text or null',
		'of a quote: the file of its article',
		kept => ofQuote(kept)?.keys.file ?? null,
	),
	index: field(
		'number or null',
		'the number of the article in a file of several',
		kept => ofQuote(kept)?.keys.index ?? null,
	),
	url: field('text or null', 'the address of the article', kept => ofQuote(kept)?.keys.url ?? null),
	quote: field('text or null', 'the words of the quote', kept => ofQuote(kept)?.words.text ?? null),
	nth: field(
		'number or null',
		'which of the quotes with these words, from 0',
		kept => ofQuote(kept)?.words.nth ?? null,
	),
	isQuote: field('true, false or null', 'whether it is a quote at all', kept => {
		const about = ofQuote(kept);
		return about && about.verdict !== 'no quote';
	}),
	speaker: recordOrNull('who said it; null when nobody knows', sourceFields, speakerIn),
	relation: field('text or null', 'of names: same, apart or rename', kept => ofNames(kept)?.relation ?? null),
	one: recordOrNull('whose name it is about', sourceFields, kept => ofNames(kept)?.one ?? null),
	other: recordOrNull('the other name', sourceFields, otherIn),
	name: field('text or null', 'what it is to be called', nameIn),
	textHash: field(
		'text or null',
		'a fingerprint of the text of the article',
		kept => ofQuote(kept)?.keys.textHash ?? null,
	),
	record: field('text', 'what the line is: `correction`', () => 'correction'),
};

/** A row of a table says the same; a name and its kind are two columns. */
export const correctionTable: Table<KeptCorrection> = rowEach({
	...simpleCells(correctionFields),
	speaker: kept => speakerIn(kept)?.name ?? null,
	speakerKind: kept => speakerIn(kept)?.kind ?? null,
	one: kept => ofNames(kept)?.one.name ?? null,
	oneKind: kept => ofNames(kept)?.one.kind ?? null,
	other: kept => otherIn(kept)?.name ?? null,
	otherKind: kept => otherIn(kept)?.kind ?? null,
});

function speakerIn(kept: KeptCorrection): SourceName | null {
	const about = ofQuote(kept);
	return about === null || about.verdict === 'no quote' ? null : about.verdict.speaker;
}

function otherIn(kept: KeptCorrection): SourceName | null {
	const names = ofNames(kept);
	return names === null || names.relation === 'rename' ? null : names.other;
}

function nameIn(kept: KeptCorrection): string | null {
	const names = ofNames(kept);
	return names?.relation === 'rename' ? names.name : null;
}

/** One correction in words. */
function correctionToText(correction: Correction): SafeText {
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
