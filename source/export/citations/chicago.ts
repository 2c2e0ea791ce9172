import {americanDate} from './dates.ts';
import {inverted, joined, type Name, natural} from './names.ts';
import {ended, isByPublication, type Source, titleInMarks} from './source.ts';

/** Of more authors than this only the first three are named (18th edition). */
const mostAuthors = 6;

/** Chicago, notes and bibliography, as in a bibliography: `Okafor, Ines. “Harbour Reopens.” Meridian, August 14, 2026. https://….` */
export function chicago(source: Source): string {
	const {publication, date, url, accessed} = source;
	// Of an unsigned article the publication stands in the author's place.
	const unsigned = source.authors.length === 0 || isByPublication(source);
	const authors = unsigned ? (publication ?? '') : authorList(source.authors);
	// Only what has no date of its own needs the day it was seen.
	const seen = date === null ? accessed : null;
	const when = date === null ? (seen === null ? 'n.d.' : null) : americanDate(date);
	const published = [unsigned ? null : publication, when].filter(part => part !== null).join(', ');
	return [
		authors === '' ? '' : ended(authors),
		titleInMarks(source),
		published === '' ? '' : ended(published),
		seen === null ? '' : `Accessed ${americanDate(seen)}.`,
		url === null ? '' : `${url}.`,
	]
		.filter(part => part !== '')
		.join(' ');
}

function authorList(authors: readonly Name[]): string {
	const [first, ...others] = authors.length > mostAuthors ? authors.slice(0, 3) : authors;
	const names = [inverted(first!), ...others.map(natural)];
	return authors.length > mostAuthors ? `${names.join(', ')}, et al.` : joined(names, ', and ');
}
