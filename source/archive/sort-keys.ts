/** What articles are sorted by: texts whose plain order is the order a person expects. */

/** Letters that Unicode does not take apart into a base letter and an accent. */
const baseLetters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	þ: 'th',
	ı: 'i',
};

/** Case, accents and marks around the words do not count; numbers count by their value. */
export function nameKey(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.replace(/[ßæœøđðłþı]/g, letter => baseLetters[letter] ?? letter)
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
