import {type CalendarDate, monthName} from '../../article/calendar-date.ts';
import {americanDate} from './dates.ts';
import {initials, joined, type Name} from './names.ts';
import {described, ended, isByPublication, type Source} from './source.ts';

/** More authors than this are not all named. */
const mostAuthors = 20;

/** APA, 7th edition, an article on a news site: `Okafor, I. (2026, August 14). Harbour reopens. Meridian. https://…` */
export function apa(source: Source): string {
	const {headline, publication, date, url, accessed} = source;
	const title = headline ?? `[${described(source)}]`;
	const authors = authorList(source.authors);
	const when = `(${date === null ? 'n.d.' : dateOf(date)}).`;
	// Only what has no date of its own may have changed since.
	const retrieved = date === null && accessed !== null ? `Retrieved ${americanDate(accessed)}, from ` : '';
	return [
		...(authors === '' ? [ended(title), when] : [ended(authors), when, ended(title)]),
		publication === null || isByPublication(source) ? '' : ended(publication),
		url === null ? '' : `${retrieved}${url}`,
	]
		.filter(part => part !== '')
		.join(' ');
}

function authorList(authors: readonly Name[]): string {
	const names = authors.map(nameOf);
	if (names.length > mostAuthors)
		return `${names.slice(0, mostAuthors - 1).join(', ')}, . . . ${names.at(-1)}`;
	return joined(names, ', & ');
}

function nameOf({family, given, suffix}: Name): string {
	const parts = [family, given === null ? null : initials(given), suffix];
	return parts.filter(part => part !== null && part !== '').join(', ');
}

/** `2026, August 14`. */
function dateOf(date: CalendarDate): string {
	const day = [monthName(date), date.day].filter(part => part !== null).join(' ');
	return day === '' ? `${date.year}` : `${date.year}, ${day}`;
}
