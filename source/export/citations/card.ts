import {americanDate} from './dates.ts';
import {joined, type Name, natural} from './names.ts';
import {described, inMarks, isByPublication, type Source} from './source.ts';

/** The cite of a debate card: `Okafor 26 (Ines Okafor, Meridian, “Harbour reopens”, August 14, 2026, https://…)`. */
export function card(source: Source): string {
	const {authors, headline, publication, date, url, accessed} = source;
	const year = date === null ? 'n.d.' : String(date.year % 100).padStart(2, '0');
	const details = [
		joined(authors.map(natural), ' and ') || null,
		isByPublication(source) ? null : publication,
		headline === null ? described(source) : inMarks(headline),
		date === null ? 'n.d.' : americanDate(date),
		url,
		url === null || accessed === null ? null : `accessed ${americanDate(accessed)}`,
	];
	const tag = surnames(authors) || publication || 'No author';
	return `${tag} ${year} (${details.filter(part => part !== null).join(', ')})`;
}

function surnames([first, second, ...others]: readonly Name[]): string {
	if (first === undefined) return '';
	if (others.length > 0) return `${first.family} et al.`;
	return second === undefined ? first.family : `${first.family} & ${second.family}`;
}
