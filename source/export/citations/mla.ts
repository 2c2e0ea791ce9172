import {type CalendarDate, monthName} from '../../article/calendar-date.ts';
import {inverted, type Name, natural} from './names.ts';
import {ended, isByPublication, type Source, titleInMarks} from './source.ts';

/** MLA, 9th edition: `Okafor, Ines. “Harbour Reopens.” Meridian, 14 Aug. 2026, meridian.example/…. Accessed 24 Nov. 2026.` */
export function mla(source: Source): string {
	const {publication, date, url, accessed} = source;
	// A publication that is its own author is named once, as the publication.
	const authors = isByPublication(source) ? '' : authorList(source.authors);
	const container = [publication, date === null ? null : dateOf(date), url && withoutScheme(url)].filter(
		part => part !== null,
	);
	return [
		authors === '' ? '' : ended(authors),
		titleInMarks(source),
		container.length === 0 ? '' : url === null ? ended(container.join(', ')) : `${container.join(', ')}.`,
		url === null || accessed === null ? '' : `Accessed ${dateOf(accessed)}.`,
	]
		.filter(part => part !== '')
		.join(' ');
}

function authorList([first, second, ...others]: readonly Name[]): string {
	if (first === undefined) return '';
	if (second === undefined) return inverted(first);
	return `${inverted(first)}, ${others.length > 0 ? 'et al.' : `and ${natural(second)}`}`;
}

/** `14 Aug. 2026`: months of more than four letters are cut short. */
function dateOf(date: CalendarDate): string {
	const name = monthName(date);
	const month = name === null || name.length < 5 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
	return [date.day, month, date.year].filter(part => part !== null).join(' ');
}

/** Addresses of pages are given as they are spoken. */
function withoutScheme(url: string): string {
	return url.replace(/^https?:\/\//i, '');
}
