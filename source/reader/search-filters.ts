/** The fields that leave articles out whatever their words are. */
const filter = /^-?(?:is|has|publication|speaker|by|place|tag|date):/i;

/** The words of a query as they are divided by spaces outside quotation marks. */
function parts(query: string): string[] {
	const found: string[] = [];
	let from = 0;
	let quoted = false;
	for (let at = 0; at <= query.length; at++) {
		if (query[at] === '"') quoted = !quoted;
		if (at < query.length && (quoted || query[at] !== ' ')) continue;
		if (at > from) found.push(query.slice(from, at));
		from = at + 1;
	}
	return found;
}

/**
 * The query without the fields that leave articles out (`is:unread`, `publication:"Coast Wire"`).
 * @returns null when it has none of them, or nothing else
 */
export function withoutFilters(query: string): string | null {
	const all = parts(query);
	const words = all.filter(part => !filter.test(part));
	return words.length === all.length || words.length === 0 ? null : words.join(' ');
}
