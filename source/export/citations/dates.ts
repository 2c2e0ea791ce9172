import {type CalendarDate, monthName} from '../../article/calendar-date.ts';

/** `August 14, 2026`, `August 2026` or `2026`. */
export function americanDate(date: CalendarDate): string {
	const {year, day} = date;
	const month = monthName(date);
	if (month === null) return `${year}`;
	return day === null ? `${month} ${year}` : `${month} ${day}, ${year}`;
}
