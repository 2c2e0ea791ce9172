/** The years and months in which the articles of an archive were published, by the dates that they tell. */
import type {Tables} from './tables.ts';

/** So many months are counted: a hundred years. */
const mostMonths = 1200;

const begunMonth = /^(?:\d{0,4}|\d{4}-\d{0,2})$/;

type Period = {readonly name: string; readonly count: number};

/**
 * The years and months with articles that begin like what is typed (`202`, `2026-0`), newest first, each year before
 * its months; with the number of articles that are shown. The times of files are left out: they tell when something was copied.
 */
export function periodsIn(tables: Tables, typed: string): Period[] {
	if (!begunMonth.test(typed)) return [];
	const [low, high] = ['0000-00', '9999-99'].map(all => typed + all.slice(typed.length)) as [string, string];
	const years = Map.groupBy(monthsIn(tables, low, high), ({name}) => name.slice(0, 'yyyy'.length));
	const all = [...years].flatMap(([name, months]) => {
		return [{name, count: months.reduce((sum, {count}) => sum + count, 0)}, ...months];
	});
	return all.filter(({name}) => name.startsWith(typed));
}

/** Month by month through the index that the list is sorted by: to group all days, SQLite would have to sort them. */
function monthsIn(tables: Tables, low: string, high: string): Period[] {
	const months: Period[] = [];
	const year = high.slice(0, 'yyyy'.length);
	const latest = high > `${year}-12` ? `${year}-12` : high;
	let month =
		latest < low || latest.endsWith('-00')
			? null
			: earlier(latest, newestMonth(tables, `${monthAfter(latest)}-02`));
	while (month !== null && month >= low && months.length < mostMonths) {
		const count = articlesIn(tables, month);
		if (count > 0) months.push({name: month, count});
		// What was published in a month before stands, by the time of another zone, at most on its first day.
		month = earlier(monthBefore(month), newestMonth(tables, `${month}-02`));
	}
	return months;
}

function earlier(one: string, other: string | null): string | null {
	return other === null || other < one ? other : one;
}

/** The latest month that what is published before a time can be of, by the day of whichever zone. */
function newestMonth(tables: Tables, before: string): string | null {
	const [newest] = tables.all<{published: string}>(
		`SELECT published FROM article WHERE copy_of IS NULL AND date_doubt = 0 AND published < ?
			ORDER BY published DESC LIMIT 1`,
		[before],
	);
	const time = Date.parse(newest?.published.slice(0, 'yyyy-mm-dd'.length) ?? '');
	return Number.isNaN(time) ? null : monthOf(new Date(time + 24 * 3600 * 1000));
}

function monthBefore(month: string): string {
	return monthOf(new Date(Date.parse(`${month}-01`) - 24 * 3600 * 1000));
}

function monthAfter(month: string): string {
	return monthOf(new Date(Date.parse(`${month}-28`) + 4 * 24 * 3600 * 1000));
}

/** Years have four digits here; what is outside them is before all. */
function monthOf(date: Date): string {
	const year = date.getUTCFullYear();
	if (year > 9999) return '9999-99';
	return year < 0 ? '' : date.toISOString().slice(0, 'yyyy-mm'.length);
}

/** As `date:` counts them, but for the times of files; times are those of Greenwich, which are less than a day apart from a day's own. */
function articlesIn(tables: Tables, month: string): number {
	const [row] = tables.all<{count: number}>(
		`SELECT count(*) AS count FROM article
			WHERE copy_of IS NULL AND date_doubt = 0 AND published >= ? AND published < ? AND day >= ? AND day <= ?`,
		[`${monthBefore(month)}-28`, `${monthAfter(month)}-02`, `${month}-01`, `${month}-31`],
	);
	return row?.count ?? 0;
}
