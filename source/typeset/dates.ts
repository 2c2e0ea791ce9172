import type {PublishedFrom} from '../article/article.ts';
import {dateInWords} from '../article/calendar-date.ts';
import {type SafeText, ui} from '../article/safe-text.ts';
import {type Span, span} from './line.ts';

type Dated = {readonly published: string | null; readonly publishedFrom: PublishedFrom | null};

// Dates are shown as the article gives them and never moved into the reader's time zone.

// All as wide. Written out: the list is on the first screen, and the first use of `Intl` costs a quarter of a start of Node.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// British order.
const short = (date: Date) => `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
const shortWithYear = (date: Date) => `${short(date)} ${date.getUTCFullYear()}`;
const long = (date: Date) =>
	dateInWords({year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()});
const month = (date: Date) =>
	dateInWords({year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: null});

/** The day an article was published, `2026-08-15`; null when it has none. */
export function dayOf(published: string | null): string | null {
	return published === null || published.length < 10 ? null : published.slice(0, 10);
}

/** Whether the day is that of the file's time. */
export function isGuess({published, publishedFrom}: Dated): boolean {
	return publishedFrom === 'file' && dayOf(published) !== null;
}

function show({published}: Dated, inWords: (date: Date) => string): SafeText | null {
	if (published === null) return null;
	const day = dayOf(published);
	if (day === null) {
		const start = new Date(`${published}-01T00:00:00Z`);
		return ui(published.length === 7 && !Number.isNaN(+start) ? month(start) : published.slice(0, 4));
	}
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(+date)) return null;
	return ui(inWords(date));
}

/** `15 Aug`, with the year when it is not the year of `now`; `~` marks a date taken from the file's time. */
export function shortDate(dated: Dated, now: number): SafeText | null {
	const sameYear = dated.published?.startsWith(`${new Date(now).getUTCFullYear()}-`) ?? false;
	const inWords = sameYear ? short : shortWithYear;
	return show(dated, isGuess(dated) ? date => `~${inWords(date)}` : inWords);
}

/** The same in its tone: a guess is quieter than what an article tells. */
export function shortDateSpan(dated: Dated, now: number): Span | null {
	const date = shortDate(dated, now);
	return date === null ? null : span(date, isGuess(dated) ? 'guess' : 'quiet');
}

/** `Saturday, 15 August 2026`; a date taken from the file's time says so and is short: `file of 15 Aug 2026`. */
export function longDate(dated: Dated): SafeText | null {
	return show(dated, isGuess(dated) ? date => `file of ${shortWithYear(date)}` : long);
}
