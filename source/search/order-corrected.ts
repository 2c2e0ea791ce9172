/** The order of articles that words nearly like those typed have found: fuse.js says which of them look most like it. */
import Fuse from 'fuse.js';
import type {ListRow} from '../archive/list-question.ts';
import {wordsOf} from '../article/words.ts';
import type {Plan} from './plan.ts';

/** What is looked at, as folded words; a headline says more than a name, and both together may hold what neither does. */
const keys = [
	{name: 'headline', weight: 5, getFn: ({headline}: ListRow) => folded([headline])},
	{name: 'speakers', weight: 3, getFn: ({speakers}: ListRow) => speakers.map(name => folded([name]))},
	{name: 'head', weight: 1, getFn: (row: ListRow) => folded([row.headline, ...row.speakers, ...row.authors])},
];

/** As much of a field as is looked at, in UTF-16 units: fuse.js goes through it letter by letter. */
const longest = 200;

function folded(texts: readonly (string | null)[]): string {
	return wordsOf(
		texts
			.filter(text => text !== null)
			.join(' ')
			.slice(0, longest),
	).join(' ');
}

/** These rows, those that look most like what was typed first; others stay behind them in their order. */
export function orderCorrected(rows: readonly ListRow[], {words, inArticle, inQuote}: Plan): ListRow[] {
	const clauses = [...words, ...[...inArticle, ...inQuote].filter(({not}) => !not).map(({terms}) => terms)];
	const typed = clauses.map(([term]) => term!.words.join(' ')).join(' ');
	const fuse = new Fuse(rows, {
		keys,
		useExtendedSearch: true,
		ignoreLocation: true,
		threshold: 0.4,
	});
	const best = fuse.search(typed).map(({item}) => item);
	return [...new Set([...best, ...rows])];
}
