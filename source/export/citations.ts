/**
 * Where words are from, in the forms that reporters, students and debaters are asked for. Plain text: what a style
 * wants in italics is not. Headlines keep the capitals they were printed with, since no program knows which words
 * are names.
 */
import type {Speaker} from '../article/article.ts';
import {dayAt} from '../article/calendar-date.ts';
import type {Certainty} from '../article/certainty.ts';
import type {CitationStyle} from '../article/citation-styles.ts';
import type {Cited} from '../article/cited.ts';
import {joinSafe, type SafeText, safe, safeText, stackSafe, ui} from '../article/safe-text.ts';
import {apa} from './citations/apa.ts';
import {card} from './citations/card.ts';
import {chicago} from './citations/chicago.ts';
import {mla} from './citations/mla.ts';
import {inMarks, type Source, sourceOf} from './citations/source.ts';
import {shownOrNull} from './heading.ts';

/** APA 7, MLA 9, Chicago 18 (an entry of a bibliography, notes and bibliography), the cite of a debate card. */
export type {CitationStyle};

const styles: Readonly<Record<CitationStyle, (source: Source) => string>> = {apa, mla, chicago, card};

/** `accessed`: when the article was read, for where a style asks for it; null to leave it out. */
export type CitationOptions = {readonly accessed: Date | null};

/** Words of an article that are cited, and what is known of who said them. */
export type CitedWords = {
	readonly text: string;
	/** Null for what is no quote, and when nobody knows who said it. */
	readonly speaker: Pick<Speaker, 'name' | 'role'> | null;
	/** By which words the article names the speaker; null when it does not. */
	readonly mention: string | null;
	/** Null for what nobody says. */
	readonly certainty: Certainty | null;
	/** The whole paragraph they stand in; null when it is not known. */
	readonly paragraph: string | null;
};

/** The citation of an article, or of what was kept of one, on one line. */
export function cite(cited: Cited, style: CitationStyle, {accessed}: CitationOptions): SafeText {
	return safe(styles[style](sourceOf(cited, accessed && dayAt(accessed))));
}

/**
 * Words, who said them and where they are from, on one line: `“…” — Tomas Reyl, harbour master, in: Okafor, I. (2026 …`.
 * A debate card is two lines: its cite, and the whole paragraph.
 */
export function citeQuote(
	words: CitedWords,
	cited: Cited,
	style: CitationStyle,
	options: CitationOptions,
): SafeText {
	const citation = cite(cited, style, options);
	if (style === 'card') return stackSafe([citation, safe(words.paragraph ?? words.text)]);
	const quoted = safe(inMarks(safe(words.text)));
	const who = speakerLine(words);
	if (who === null) return safeText`${quoted} — ${citation}`;
	return safeText`${quoted} — ${who}, in: ${citation}`;
}

/**
 * Who said it: "Tomas Reyl, harbour master", "perhaps Tomas Reyl", "unknown (the captain)"; null for what nobody says.
 */
export function speakerLine({
	speaker,
	mention,
	certainty,
}: Omit<CitedWords, 'text' | 'paragraph'>): SafeText | null {
	if (certainty === null) return null;
	const name = certainty === 'unknown' ? null : shownOrNull(speaker?.name ?? null);
	if (name === null) {
		const words = shownOrNull(mention);
		return words === null ? ui('unknown') : safeText`unknown (${words})`;
	}
	const role = shownOrNull(speaker?.role ?? null);
	const named = certainty === 'perhaps' ? safeText`perhaps ${name}` : name;
	return role === null ? named : joinSafe([named, role], ui(', '));
}
