import type {Passage} from '../article/article.ts';
import type {HitPlace} from '../reader/model.ts';

/** A passage as a place at which its article is opened: that of one of the quotes, where it is one. */
export function hitAt(quotes: readonly Passage[], {start, end, text}: Passage): HitPlace {
	const number = quotes.findIndex(quote => quote.start === start && quote.end === end);
	const at = {start, end, text};
	return number < 0 ? {kind: 'article', at} : {kind: 'quote', number, at};
}
