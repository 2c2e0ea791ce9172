import type {Article} from './article.ts';

/** A day, month or year as it stands in a calendar: month and day count from 1, null where the date is of less precision. */
export type CalendarDate = {
	readonly year: number;
	readonly month: number | null;
	readonly day: number | null;
};

/** From January on. */
export const months = [
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

/** From Sunday on, as `Date` counts them. */
export const weekdays: readonly string[] = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
];

/** When an article says that it was published, by its own calendar; null when it does not: the time of its file is a guess. */
export function dateOfPublication({
	published,
	publishedFrom,
}: Pick<Article, 'published' | 'publishedFrom'>): CalendarDate | null {
	return published === null || publishedFrom === 'file' ? null : calendarDate(published);
}

/** The day of the person at the machine. */
export function dayAt(time: Date): CalendarDate {
	return {year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate()};
}

/** `August`; null when the date has no month. */
export function monthName({month}: CalendarDate): string | null {
	return month === null ? null : months[month - 1]!;
}

/** `Friday, 14 August 2026`, `August 2026` or `2026`. */
export function dateInWords(date: CalendarDate): string {
	const {year, month, day} = date;
	const words = [day, monthName(date), year].filter(part => part !== null).join(' ');
	if (month === null || day === null) return words;
	return `${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!}, ${words}`;
}

/** The date that ISO 8601 text begins with, as far as there is such a day; null when there is not even a year. */
export function calendarDate(published: string): CalendarDate | null {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(published);
	if (match === null) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	if (!(month >= 1 && month <= 12)) return {year, month: null, day: null};
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return {year, month, day: day >= 1 && day <= days ? day : null};
}
