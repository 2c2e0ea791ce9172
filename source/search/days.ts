/** Days as a query names them: `2025-08`, `2025-08-01..2025-08-15`, `last week`. All reckoned in whole days; weeks begin on Monday. */
import {parseDate} from '../article/dates.ts';
import type {Period} from './plan.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The days that have names, as they are written between quotation marks; with hyphens they need none. */
export const dayNames = [
	'today',
	'yesterday',
	'this week',
	'last week',
	'this month',
	'last month',
	'this year',
	'last year',
	...weekdays,
] as const;

/** What a date can be, for people. */
export const knownDays =
	'2025, 2025-08, 2025-08-15, 2025-08-01..2025-08-15, today, yesterday, monday, "this week", "last month" and "last 7 days"';

type Day = {readonly year: number; readonly month: number; readonly day: number};

const units = ['days', 'weeks', 'months', 'years'] as const;
const numeric = /^\d{4}(?:-\d\d){0,2}$/;
const lastSome = /^last (\d+) (day|week|month|year)s?$/;
const lastBegun = /^last \d+(?: ([a-z]*))?$/;

/**
 * The days that a value names.
 * @param today `yyyy-mm-dd`.
 * @returns null when it names none, or a range that ends before it begins.
 */
export function periodOf(value: string, today: string): Period | null {
	const range = rangeOf(value, today);
	return range === null || endsBeforeItBegins(range) ? null : range;
}

/** Whether a value is a range with its days the wrong way round. `today`: `yyyy-mm-dd`. */
export function isReversed(value: string, today: string): boolean {
	const range = rangeOf(value, today);
	return range !== null && endsBeforeItBegins(range);
}

/** Whether what is typed so far is, or may still become, something that `periodOf` knows. */
export function isBegunPeriod(value: string): boolean {
	const [from = '', to, ...more] = value.split('..');
	if (more.length > 0) return false;
	if (to !== undefined) return isSide(from) && isBegunDay(to);
	return isBegunDay(from) || (from.endsWith('.') && isSide(from.slice(0, -1)));
}

function endsBeforeItBegins({from, to}: Period): boolean {
	return from !== null && to !== null && from > to;
}

function rangeOf(value: string, today: string): Period | null {
	const [first = '', second, ...more] = value.split('..');
	if (second === undefined) return daysOf(first, today);
	const open = {from: null, to: null};
	const from = first.trim() === '' ? open : daysOf(first, today);
	const to = second.trim() === '' ? open : daysOf(second, today);
	if (from === null || to === null || more.length > 0 || (from === open && to === open)) return null;
	return {from: from.from, to: to.to};
}

/** Whether it can stand before the dots of a range; what today is does not matter for that. */
function isSide(value: string): boolean {
	return value.trim() === '' || daysOf(value, '2000-01-01') !== null;
}

function isBegunDay(value: string): boolean {
	const typed = named(value).trimStart();
	// What is missing of a day is taken from these: one of the two makes a day of every beginning that has any.
	const days = ['2000-01-01', '1999-10-10'].map(day => typed + day.slice(typed.length));
	if (days.some(day => numericDays(day) !== null)) return true;
	const unit = lastBegun.exec(typed);
	return unit
		? units.some(name => name.startsWith(unit[1] ?? ''))
		: dayNames.some(name => name.startsWith(typed));
}

/** A value without case, its words with single spaces: `Last-Week` as `last week`; numbers keep their hyphens. */
function named(value: string): string {
	const small = value.toLowerCase();
	return /^\s*[a-z]/.test(small) ? small.replace(/[-\s]+/g, ' ') : small;
}

function daysOf(value: string, today: string): Period | null {
	const name = named(value).trim();
	const some = lastSome.exec(name);
	const at = partsOf(today);
	if (some) return lastDays(at, Number(some[1]), some[2]!);
	return numericDays(name) ?? namedDays(name, at);
}

/** A year, a month or a day that there is. */
function numericDays(value: string): Period | null {
	if (!numeric.test(value) || parseDate(value) === null) return null;
	const [year = 0, month, day] = value.split('-').map(Number);
	if (month === undefined) return yearOf(year);
	return day === undefined ? monthOf(year, month) : {from: value, to: value};
}

function namedDays(name: string, at: Day): Period | null {
	const {year, month} = at;
	const sinceMonday = (new Date(Date.UTC(year, month - 1, at.day)).getUTCDay() + 6) % 7;
	const weekday = (weekdays as readonly string[]).indexOf(name);
	if (weekday !== -1) return daysBack(at, (sinceMonday - weekday + 7) % 7, 1);
	switch (name) {
		case 'today':
			return daysBack(at, 0, 1);
		case 'yesterday':
			return daysBack(at, 1, 1);
		case 'this week':
			return daysBack(at, sinceMonday, 7);
		case 'last week':
			return daysBack(at, sinceMonday + 7, 7);
		case 'this month':
			return monthOf(year, month);
		case 'last month':
			return monthOf(year, month - 1);
		case 'this year':
			return yearOf(year);
		case 'last year':
			return yearOf(year - 1);
		default:
			return null;
	}
}

/** So many days, weeks, months or years up to today, today included. */
function lastDays(at: Day, count: number, unit: string): Period | null {
	if (count === 0) return null;
	const {year, month, day} = at;
	const to = written(Date.UTC(year, month - 1, day));
	if (unit === 'day') return {from: written(Date.UTC(year, month - 1, day - count + 1)), to};
	if (unit === 'week') return {from: written(Date.UTC(year, month - 1, day - 7 * count + 1)), to};
	const months = month - 1 - (unit === 'year' ? 12 : 1) * count;
	// A month before 31 July is 30 June, the last day there is.
	const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
	return {from: written(Date.UTC(year, months, Math.min(day, lastOfMonth) + 1)), to};
}

/** So many days, of which the first is a number of days before another. */
function daysBack({year, month, day}: Day, back: number, count: number): Period {
	const first = day - back;
	return {
		from: written(Date.UTC(year, month - 1, first)),
		to: written(Date.UTC(year, month - 1, first + count - 1)),
	};
}

/** A month from 1; 0 is the last of the year before. */
function monthOf(year: number, month: number): Period {
	return {from: written(Date.UTC(year, month - 1, 1)), to: written(Date.UTC(year, month, 0))};
}

function yearOf(year: number): Period {
	return {from: `${year}-01-01`, to: `${year}-12-31`};
}

function partsOf(today: string): Day {
	const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
	return {year, month, day};
}

/** A time of `Date` as `yyyy-mm-dd`; null for what is so long ago that it has no such form. */
function written(time: number): string | null {
	const date = new Date(time);
	return date.getUTCFullYear() >= 1 ? date.toISOString().slice(0, 10) : null;
}
