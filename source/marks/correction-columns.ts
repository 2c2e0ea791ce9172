/** The columns in which corrections are kept, and the way from a correction to its row and back. */
import type {Correction, Kept, NameCorrection, QuoteCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {SourceName} from '../article/source-name.ts';
import {columnOf, parsed, whole} from './kept-columns.ts';
import type {Column, Values} from './mark-columns.ts';

/** `said` is a JSON string, since a text of a file may hold half a character; `speaker` a name as JSON. */
export const quoteColumns: readonly Column[] = [
	columnOf('subject', 'INTEGER NOT NULL'),
	columnOf('said', 'TEXT NOT NULL'),
	columnOf('nth', 'INTEGER NOT NULL'),
	columnOf('is_quote', 'INTEGER NOT NULL'),
	columnOf('speaker', 'TEXT'),
	columnOf('corrected_at', 'TEXT NOT NULL'),
];

/** `one` and `other` are names as JSON, `name` a JSON string; `about` is what there can be one correction of. */
export const nameColumns: readonly Column[] = [
	columnOf('about', 'TEXT NOT NULL'),
	columnOf('relation', 'TEXT NOT NULL'),
	columnOf('one', 'TEXT NOT NULL'),
	columnOf('other', 'TEXT'),
	columnOf('name', 'TEXT'),
	columnOf('corrected_at', 'TEXT NOT NULL'),
];

export function isOfQuote(correction: Correction): correction is QuoteCorrection {
	return 'words' in correction;
}

/** The row of a quote's correction but for `corrected_at`. */
export function quoteValues(subject: number, {words, verdict}: QuoteCorrection): Values {
	const isQuote = verdict !== 'no quote';
	const speaker = isQuote && verdict.speaker !== null ? nameJson(verdict.speaker) : null;
	return {subject, said: JSON.stringify(words.text), nth: words.nth, is_quote: isQuote ? 1 : 0, speaker};
}

/** The row of a name's correction but for `corrected_at`. */
export function nameValues(correction: NameCorrection): Values {
	const {relation, one} = correction;
	const isRename = correction.relation === 'rename';
	return {
		about: aboutOf(correction),
		relation,
		one: nameJson(one),
		other: isRename ? null : nameJson(correction.other),
		name: isRename ? JSON.stringify(correction.name) : null,
	};
}

/** What there can be one correction of: what a name is called, or what two names are to each other, whichever is first. */
export function aboutOf(correction: NameCorrection): string {
	const one = nameJson(correction.one);
	if (correction.relation === 'rename') return `[${one}]`;
	return `[${[one, nameJson(correction.other)].sort().join(',')}]`;
}

/** The correction of a quote that is in a row; null when the row is none: a damaged file may hold anything. */
export function quoteCorrectionOf(
	row: Readonly<Record<string, unknown>>,
	keys: ArticleKeys,
): Kept<QuoteCorrection> | null {
	const said = parsed(row.said);
	const nth = whole(row.nth);
	const speaker = row.speaker === null ? null : nameOf(row.speaker);
	if (typeof said !== 'string' || nth === null || typeof row.corrected_at !== 'string') return null;
	if (speaker === undefined || (row.is_quote !== 0 && row.is_quote !== 1)) return null;
	const verdict = row.is_quote === 0 ? 'no quote' : {speaker};
	return {keys, words: {text: said, nth}, verdict, correctedAt: row.corrected_at};
}

/** The correction of names that is in a row, null when the row is none. */
export function nameCorrectionOf(row: Readonly<Record<string, unknown>>): Kept<NameCorrection> | null {
	const {relation, corrected_at: correctedAt} = row;
	const [one, other, name] = [nameOf(row.one), nameOf(row.other), parsed(row.name)];
	if (one === undefined || typeof correctedAt !== 'string') return null;
	if (relation === 'rename') return typeof name === 'string' ? {relation, one, name, correctedAt} : null;
	const isPair = (relation === 'same' || relation === 'apart') && other !== undefined;
	return isPair ? {relation, one, other, correctedAt} : null;
}

function nameJson({name, kind}: SourceName): string {
	return JSON.stringify({name, kind});
}

function nameOf(json: unknown): SourceName | undefined {
	const {name, kind} = (parsed(json) ?? {}) as Record<string, unknown>;
	const isKind = kind === 'person' || kind === 'organisation' || kind === 'described';
	return typeof name === 'string' && isKind ? {name, kind} : undefined;
}
