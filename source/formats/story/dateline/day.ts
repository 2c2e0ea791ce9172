import {isMonth, parseDate} from '../../../article/dates.ts';
import {type Cursor, take} from './cursor.ts';

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const written = String.raw`(?:${weekday}\.?,? )?(?:(\p{L}{3,10})\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,? \d{4})?|\d{1,2}(?:er|\.|st|nd|rd|th)? (?:de |of )?(\p{L}{3,10})\.?(?:,? (?:de )?\d{4})?)`;
const date = new RegExp(String.raw`(?:, ?| )?(${written})(?!\p{L})`, 'uy');
const bareDate = new RegExp(String.raw`(${written})(?![\p{L}\d])`, 'iuy');
const numbers = new RegExp(
	String.raw`((?:${weekday}\.?,? )?(?:\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{1,2}([-/.])\d{1,2}\3\d{2}(?:\d{2})?))(?![\p{L}\d])`,
	'iuy',
);
const monthAndYear = /((\p{L}{3,10})\.?,? \d{4})(?![\p{L}\d])/uy;
const weekdayAlone = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/iuy;
const anyWeekday = new RegExp(`^${weekday}$`, 'i');
const zone =
	'(?:local time|(?:[ECMP][SD]?|[BGUHJ]?[MS]?|CE|CES|AK[SD]|A[CEW]?S|HK|SG|I[SD]?)T|UTC|(?:US )?(?:Eastern|Central|Mountain|Pacific|Atlantic)(?: (?:Standard|Daylight))?(?: Time)?)';
const hour = String.raw`(?:\d{1,2}(?:(?:[:.]\d{2}){1,2} ?(?:[ap]\.?m\b\.?|Uhr)?|h\d{2}| ?[ap]\.?m\b\.?| Uhr)|\d{4}(?= ?(?:GMT|UTC)))`;
const clock = new RegExp(String.raw`(?:(?:at|@) ?)?${hour}(?! ?%)(?: ?\(?${zone}\b\)?)?`, 'iuy');

/** The date at the cursor in the form that wires have it right after the place: `, Nov. 19`, ` 12 August 2026`; null when there is none. */
export function takeDate(cursor: Cursor): string | null {
	const before = cursor.at;
	const found = take(cursor, date);
	if (found === null) return null;
	if (before === 0 && !isMonth(found[2] ?? found[3]!)) {
		cursor.at = before;
		return null;
	}
	return found[1]!;
}

/** A date in any form at the cursor, in figures, in capitals or in brackets too; its month is checked. Null when there is none. */
export function takeAnyDate(cursor: Cursor): string | null {
	const start = cursor.at;
	const isBracketed = take(cursor, /[([]/y) !== null;
	const day = takeBareDate(cursor);
	if (day !== null && (!isBracketed || take(cursor, /[)\]]/y) !== null)) return day;
	cursor.at = start;
	return null;
}

function takeBareDate(cursor: Cursor): string | null {
	const start = cursor.at;
	const named = take(cursor, bareDate);
	if (named !== null && isMonth(named[2] ?? named[3]!)) return named[1]!;
	cursor.at = start;
	const month = take(cursor, monthAndYear);
	if (month !== null && isMonth(month[2]!)) return month[1]!;
	cursor.at = start;
	return take(cursor, numbers)?.[1] ?? null;
}

/** Whether a weekday's full name stands at the cursor, which moves behind it. */
export function takeWeekday(cursor: Cursor): boolean {
	return take(cursor, weekdayAlone) !== null;
}

/** Whether a time of day stands at the cursor (`at 9:30 a.m. ET`, `@ 7:00 AM Central`, `0700 GMT`), which moves behind it. */
export function takeClock(cursor: Cursor): boolean {
	return take(cursor, clock) !== null;
}

/** Whether the text is nothing but a date or a weekday. */
export function isDate(text: string): boolean {
	const cursor = {text, at: 0};
	return (
		anyWeekday.test(text) ||
		parseDate(text) !== null ||
		(takeBareDate(cursor) !== null && cursor.at === text.length)
	);
}

/** Whether a month is named in the date. */
export function isMonthIn(day: string): boolean {
	return day.split(/[^\p{L}\p{M}]+/u).some(isMonth);
}

/** Whether the date names its year. */
export function isDated(day: string): boolean {
	return /\d{4}/.test(day);
}

/**
 * Where the place that was matched from `start` to `end` gives way to a date: capitals and states run on into "JUNE 30". The first word is
 * never cut off.
 * @returns the index after the last character of the place.
 */
export function endBeforeDay(text: string, start: number, end: number): number {
	if (!mayHoldDay(text, start, end + 14)) return end;
	const words = /[\p{L}\p{M}'’]+/gu;
	words.lastIndex = start;
	let first = true;
	for (let word = words.exec(text); word !== null && word.index < end; word = words.exec(text)) {
		const after = text.slice(words.lastIndex, words.lastIndex + 14);
		const before = /\d{1,2}(?:st|nd|rd|th|er|\.)? $/.test(
			text.slice(Math.max(start, word.index - 6), word.index),
		);
		const isBeforeNumber = before || /^\.? \d{1,2}(?!\d)|^\.?,? \d{4}(?!\d)/.test(after);
		const isDay = (isBeforeNumber && isMonth(word[0])) || isWeekday(word[0], after);
		if (isDay && !first) return start + text.slice(start, word.index).replace(/[\s,/]+$/, '').length;
		first = false;
	}
	return end;
}

function isWeekday(word: string, after: string): boolean {
	if (!anyWeekday.test(word)) return false;
	return word.length > 5 || /^\.?,? (?:\p{L}{3,10}\.? \d|\d{1,2} )/u.test(after);
}

/** Whether a date can stand in the part of the text at all: there is a figure, or the end of a weekday. */
export function mayHoldDay(text: string, start: number, end: number): boolean {
	return /\d|day/i.test(text.slice(start, end));
}
