/** When somebody was quoted how often, week by week. */

const weekDays = 7;
/** Twenty years: longer rows of weeks tell of wrong dates rather than of a long life. */
const mostWeeks = 1044;

/** Quotes of each week from the first that has any to the last. */
export type WeekCounts = {
	/** The Monday of the first week, `2025-08-11`; null when no date tells one. */
	readonly from: string | null;
	readonly counts: readonly number[];
};

/**
 * Counts dates by their weeks, which begin on Monday. A date counts on the day that is printed, whatever its zone, and
 * a month (`2025-08`) on its first day; years alone, days that do not exist and what is no date count nowhere. Where
 * the dates lie more than twenty years apart, the twenty years with most of them are told, the latest of several such,
 * and the rest is left out.
 * @param dates one ISO 8601 date for each quote, in any precision; null where none is known
 */
export function quotesByWeek(dates: readonly (string | null)[]): WeekCounts {
	const quotesIn = new Map<number, number>();
	for (const date of dates) {
		const week = date === null ? null : weekOf(date);
		if (week !== null) quotesIn.set(week, (quotesIn.get(week) ?? 0) + 1);
	}
	const weeks = [...quotesIn.keys()].sort((one, other) => one - other);
	if (weeks.length === 0) return {from: null, counts: []};
	const [first, last] = fullestSpan(weeks, quotesIn);
	const counts = Array.from({length: last - first + 1}, (_, at) => quotesIn.get(first + at) ?? 0);
	return {from: mondayOf(first), counts};
}

/** The first and last week of the span of at most `mostWeeks` that has most quotes. */
function fullestSpan(weeks: readonly number[], quotesIn: ReadonlyMap<number, number>): [number, number] {
	let best: [number, number] = [weeks[0]!, weeks[0]!];
	let most = 0;
	let quotes = 0;
	let from = 0;
	for (const week of weeks) {
		quotes += quotesIn.get(week)!;
		while (week - weeks[from]! >= mostWeeks) quotes -= quotesIn.get(weeks[from++]!)!;
		if (quotes < most) continue;
		most = quotes;
		best = [weeks[from]!, week];
	}
	return best;
}

/** Weeks from the one of the first of January of the year 1, which was a Monday; null when the date tells no week. */
function weekOf(date: string): number | null {
	const match = /^(\d{4})-(\d{2})(?:-(\d{2})(?!\d)|(?![-\d]))/.exec(date);
	if (match === null) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
	if (year < 1 || month < 1 || month > 12 || day < 1) return null;
	const at = dayAt(year, month, day);
	return at.getUTCMonth() === month - 1 ? Math.floor((at.getTime() - firstMonday) / weekLength) : null;
}

/** The start of a day in UTC. `Date.UTC` takes the years before 100 for those of the last century. */
function dayAt(year: number, month: number, day: number): Date {
	const at = new Date(0);
	at.setUTCFullYear(year, month - 1, day);
	return at;
}

/** Milliseconds. */
const weekLength = weekDays * 24 * 60 * 60 * 1000;
const firstMonday = dayAt(1, 1, 1).getTime();

function mondayOf(week: number): string {
	return new Date(firstMonday + week * weekLength).toISOString().slice(0, 10);
}
