/** A clipping in the rows of the screen: its words, where they are from, and what was noted about them. */
import type {KeptClipping} from '../article/clipping.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {nameSpans} from '../typeset/attribution.ts';
import {shortDateSpan} from '../typeset/dates.ts';
import {dottedRows} from '../typeset/dotted-rows.ts';
import {cut} from '../typeset/fit.ts';
import {dottedSpans, titleOf} from '../typeset/heading.ts';
import {type Line, line, type Span, span} from '../typeset/line.ts';
import {wrapSpans} from '../typeset/wrap-spans.ts';
import type {ClippingRow} from './clippings-state.ts';
import {tagsBesideNote} from './note-line.ts';

/** So many rows of the words are shown; the whole stands in the article. */
const mostRows = 6;
/** What has more has more rows, at any width. */
const mostCharacters = 4000;
/** So much of a role is shown, in columns. */
const longestRole = 60;

/** The rows of one clipping, at most `columns` wide. */
export function clippingRows({clipping, gone}: ClippingRow, columns: number, now: number): Line[] {
	return [
		...wordsOf(clipping, columns),
		...dottedRows(sourceOf(clipping, now), columns),
		...notedOf(clipping, columns),
		...(gone === null ? [] : wrapSpans([span(goneInWords[gone], 'bad')], columns)),
	].map(row => line(...row));
}

const goneInWords: Readonly<Record<NonNullable<ClippingRow['gone']>, SafeText>> = {
	article: ui('The article is gone.'),
	words: ui('The article does not say this any more.'),
};

function wordsOf({kind, words}: KeptClipping, columns: number): Span[][] {
	const text = safe(words.text.slice(0, mostCharacters).replace(/\s+/g, ' ').trim());
	const rows = wrapSpans([span(kind === 'quote' ? safeText`“${text}”` : text)], columns);
	if (rows.length <= mostRows) return rows;
	const last = joinSafe(rows[mostRows - 1]!.map(part => part.text));
	return [...rows.slice(0, mostRows - 1), [span(cut(safeText`${last}${ui(' …')}`, columns))]];
}

/** Who said it, then the article: as much as a citation needs. */
function sourceOf({kind, speaker, cited}: KeptClipping, now: number): Span[][] {
	const role = speaker?.role == null ? null : cut(safe(speaker.role), longestRole);
	const doubt = speaker?.perhaps ? [span(ui('perhaps '), 'quiet')] : [];
	const unknown = kind === 'quote' ? [span(ui('unknown'), 'quiet')] : [];
	const who = speaker === null ? unknown : [...doubt, ...nameSpans(speaker.name, 'label')];
	const publication = cited.publication === null ? null : span(safe(cited.publication), 'publication');
	const date = shortDateSpan(cited, now);
	return [
		role === null ? who : [...who, span(safeText`, ${role}`, 'quiet')],
		[span(titleOf(cited), 'quiet')],
		dottedSpans(publication, date),
	].filter(part => part.length > 0);
}

function notedOf(clipping: KeptClipping, columns: number): Span[][] {
	const {note} = clipping;
	const named = tagsBesideNote(clipping).map(tag => safeText`#${safe(tag)}`);
	const parts = [note === null ? null : safe(note.replace(/\s+/g, ' ').trim()), ...named].filter(
		part => part !== null,
	);
	if (parts.length === 0) return [];
	return wrapSpans([span(joinSafe(parts, ui(' ')), 'accent')], columns);
}
