/** What articles are sorted by: texts whose plain order is the order a person expects. */
import {withBaseLetters} from '../article/base-letters.ts';

/** Case, accents and marks around the words do not count; numbers count by their value. */
export function nameKey(text: string): string {
	const folded = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s]/gu, '');
	return withBaseLetters(folded)
		.replace(/\d+/g, digits => digits.padStart(12, '0'))
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * A date as text that sorts by time whatever its precision (a day comes before its hours) and zone. Without a
 * zone it counts as UTC. Null stays null.
 */
export function timeKey(published: string | null): string | null {
	if (published === null) return null;
	if (!published.includes('T')) return published;
	const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(published) ? published : `${published}Z`;
	const time = Date.parse(zoned);
	return Number.isNaN(time) ? published : new Date(time).toISOString();
}
