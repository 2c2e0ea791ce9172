import {months, weekdays} from '../../article/calendar-date.ts';
import type {Expression} from './expressions.ts';

const dayLength = 86_400_000;

/**
 * A time as a day or month of the calendar, "Friday, 15 August 2025", "August 2025"; its own words where they tell no
 * more than a week, or nobody knows the date they count from; null for a day that does not exist.
 * @param published the date of the article, ISO 8601 to the day or finer; null when it is not known
 * @param isAhead whether the sentence tells of what is to come
 */
export function resolved(time: Expression, published: string | null, isAhead: boolean): string | null {
	const from =
		published !== null && published.length >= 10
			? Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
			: Number.NaN;
	const isKnown = !Number.isNaN(from);
	if (time.month !== null && time.day !== null) {
		const year = time.year ?? (isKnown ? nearestYear(time.month, time.day, from, isAhead) : null);
		if (year === null) return time.text;
		const day = dayAt(year, time.month, time.day);
		return Number.isNaN(day) ? null : inWords(day);
	}
	if (time.month !== null) {
		if (time.year !== null) return `${months[time.month - 1]} ${time.year}`;
		return isKnown
			? `${months[time.month - 1]} ${yearOfMonth(time.month, from, isAhead, time.relative)}`
			: time.text;
	}
	if (!isKnown) return time.text;
	if (time.weekday !== null) return inWords(weekdayNear(time.weekday, from, isAhead, time.relative));
	if (time.unit === 'month') return monthBeside(from, time.relative);
	if (time.unit !== null) return time.text;
	const days = {yesterday: -1, 'last night': -1, tomorrow: 1}[time.relative ?? ''] ?? 0;
	return inWords(from + days * dayLength);
}

function inWords(day: number): string {
	const date = new Date(day);
	return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** NaN when there is no such day. */
function dayAt(year: number, month: number, day: number): number {
	const found = Date.UTC(year, month - 1, day);
	return new Date(found).getUTCDate() === day ? found : Number.NaN;
}

/** The year in which the day is nearest: news tell of the last months and the next ones. */
function nearestYear(month: number, day: number, from: number, isAhead: boolean): number {
	const year = new Date(from).getUTCFullYear();
	const distance = (dayAt(year, month, day) - from) / dayLength;
	if (isAhead && distance < -60) return year + 1;
	if (!isAhead && distance > 60) return year - 1;
	return year;
}

function yearOfMonth(month: number, from: number, isAhead: boolean, which: string | null): number {
	const date = new Date(from);
	const year = date.getUTCFullYear();
	const now = date.getUTCMonth() + 1;
	if (which === 'next' || isAhead) return month < now ? year + 1 : year;
	if (which === 'last') return month >= now ? year - 1 : year;
	return month > now ? year - 1 : year;
}

/** "Friday" is the last one, the day itself among them; of what is to come the next one. */
function weekdayNear(weekday: number, from: number, isAhead: boolean, which: string | null): number {
	const today = new Date(from).getUTCDay();
	const back = (today - weekday + 7) % 7;
	if (which === 'last') return from - (back === 0 ? 7 : back) * dayLength;
	if (which === 'next') return from + (back === 0 ? 7 : 7 - back) * dayLength;
	if (!isAhead) return from - back * dayLength;
	return from + ((7 - back) % 7) * dayLength;
}

function monthBeside(from: number, which: string | null): string {
	const date = new Date(from);
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + (which === 'last' ? -1 : which === 'next' ? 1 : 0));
	return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
