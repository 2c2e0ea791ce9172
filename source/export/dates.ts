import type {Article} from '../article/article.ts';

/** A day, month or year as it stands in a calendar: month and day count from 1. */
export type CalendarDate = {
	readonly year: number;
	readonly month: number | null;
	readonly day: number | null;
};

type Dated = Pick<Article, 'published' | 'publishedFrom'>;

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** When an article says it was published, as its own calendar had it; null when it does not: the time of its file is a guess. */
export function publishedDate({published, publishedFrom}: Dated): CalendarDate | null {
	return published === null || publishedFrom === 'file' ? null : calendarDate(published);
}

/** The day of the person at the machine. */
export function dayOf(time: Date): CalendarDate {
	return {year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate()};
}

/** `August`; null when the date has no month. */
export function monthName({month}: CalendarDate): string | null {
	return month === null ? null : months[month - 1]!;
}

/** `August 14, 2026`, `August 2026` or `2026`. */
export function americanDate(date: CalendarDate): string {
	const {year, day} = date;
	const month = monthName(date);
	if (month === null) return `${year}`;
	return day === null ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** `Friday, 14 August 2026`, `August 2026` or `2026`; a date taken from the file's time says so. Null without one. */
export function longDate({published, publishedFrom}: Dated): string | null {
	const date = published === null ? null : calendarDate(published);
	if (date === null) return null;
	const {year, month, day} = date;
	const words = [day, monthName(date), year].filter(part => part !== null).join(' ');
	if (day === null) return words;
	const weekday = weekdays[new Date(Date.UTC(year, month! - 1, day)).getUTCDay()]!;
	return `${publishedFrom === 'file' ? 'file of ' : ''}${weekday}, ${words}`;
}

/** The date ISO 8601 text begins with, as far as there is such a day; null when there is not even a year. */
function calendarDate(published: string): CalendarDate | null {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published);
	if (match === null) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	if (!(month >= 1 && month <= 12)) return {year, month: null, day: null};
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return {year, month, day: day >= 1 && day <= days ? day : null};
}
