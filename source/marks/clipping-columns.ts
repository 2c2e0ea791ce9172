/** The columns in which clippings are kept, and the way from a clipping to its row and back. */
import {type PublishedFrom, type SpeakerKind, speakerKinds} from '../article/article.ts';
import {type Cited, citedOf} from '../article/cited.ts';
import {
	asTags,
	type Clipping,
	type ClippingKind,
	clippingKinds,
	type KeptClipping,
} from '../article/clipping.ts';
import type {ArticleKeys} from '../article/identity.ts';
import {columnOf, parsed, whole} from './kept-columns.ts';
import type {Column, Values} from './mark-columns.ts';

/** All but the numbers, the kind and the time are JSON, since a text of a file may hold half a character. */
export const clippingColumns: readonly Column[] = [
	columnOf('subject', 'INTEGER NOT NULL'),
	columnOf('said', 'TEXT NOT NULL'),
	columnOf('nth', 'INTEGER NOT NULL'),
	columnOf('kind', 'TEXT NOT NULL'),
	columnOf('speaker', 'TEXT'),
	columnOf('cited', 'TEXT NOT NULL'),
	columnOf('note', 'TEXT'),
	columnOf('tags', 'TEXT NOT NULL'),
	columnOf('kept_at', 'TEXT NOT NULL'),
];

/** The row of a clipping but for `kept_at`. */
export function clippingValues(subject: number, clipping: Clipping): Values {
	const {words, kind, speaker, cited, note, tags} = clipping;
	return {
		subject,
		said: JSON.stringify(words.text),
		nth: words.nth,
		kind,
		speaker: speaker && JSON.stringify(speakerOf(speaker)),
		cited: JSON.stringify(citedOf(cited)),
		note: note === null ? null : JSON.stringify(note),
		tags: JSON.stringify(asTags(tags)),
	};
}

/** The clipping that is in a row; null when the row is none: a damaged file may hold anything. */
export function clippingInRow(
	row: Readonly<Record<string, unknown>>,
	keys: ArticleKeys,
): KeptClipping | null {
	const [said, nth, tags] = [parsed(row.said), whole(row.nth), parsed(row.tags)];
	const speaker = row.speaker === null ? null : speakerOf(parsed(row.speaker));
	const cited = citedFrom(parsed(row.cited));
	const note = row.note === null ? null : parsed(row.note);
	const {kind, kept_at: keptAt} = row;
	if (typeof said !== 'string' || nth === null || typeof keptAt !== 'string') return null;
	if (speaker === undefined || cited === null || (note !== null && typeof note !== 'string')) return null;
	if (!isOneOf(clippingKinds, kind) || !areTexts(tags)) return null;
	const words = {text: said, nth};
	return {keys, kind: kind as ClippingKind, words, speaker, cited, note, tags, keptAt};
}

/** Who is in a value that was kept; undefined when it is nobody. */
export function speakerOf(value: unknown): Clipping['speaker'] | undefined {
	const {name, kind, role, perhaps} = (value ?? {}) as Record<string, unknown>;
	if (typeof name !== 'string' || !isOneOf(speakerKinds, kind) || !isTextOrNull(role)) return undefined;
	const known = {name, kind: kind as SpeakerKind, role};
	return perhaps === true ? {...known, perhaps} : known;
}

const origins: readonly unknown[] = ['metadata', 'text', 'filename', 'file', null];

/** What of an article is in a value that was kept; null when it is none. */
export function citedFrom(value: unknown): Cited | null {
	const found = (value ?? {}) as Record<string, unknown>;
	const {path, headline, byline, authors, publication, section, published, publishedFrom, url} = found;
	if (typeof path !== 'string' || !areTexts(authors) || !origins.includes(publishedFrom)) return null;
	if (!isTextOrNull(headline) || !isTextOrNull(byline) || !isTextOrNull(publication)) return null;
	if (!isTextOrNull(section) || !isTextOrNull(published) || !isTextOrNull(url)) return null;
	const origin = publishedFrom as PublishedFrom | null;
	return {path, headline, byline, authors, publication, section, published, publishedFrom: origin, url};
}

function isTextOrNull(value: unknown): value is string | null {
	return value === null || typeof value === 'string';
}

function areTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(one => typeof one === 'string');
}

function isOneOf(values: readonly string[], value: unknown): boolean {
	return values.some(known => known === value);
}
