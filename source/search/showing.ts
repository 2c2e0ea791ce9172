import {wordsOf} from '../article/words.ts';
import type {Correction} from './correct.ts';
import {itemsOf} from './query.ts';
import {litRanges, seek} from './snippet.ts';
import type {Hit, Results} from './types.ts';

/**
 * A query with its misspelt words as they were found: in place of each the one that the best hit has.
 * @returns null when nothing differs from what was typed.
 */
export function showing(
	query: string,
	corrections: readonly Correction[],
	{articles, quotes, speakers}: Pick<Results, 'articles' | 'quotes' | 'speakers'>,
): string | null {
	const hits: readonly Hit[] = [...articles.slice(0, 3), ...speakers.slice(0, 3), ...quotes.slice(0, 3)];
	const texts = hits.flatMap(hit => [
		hit.snippet.text,
		...('row' in hit ? [hit.row.headline ?? '', ...hit.row.speakers] : []),
	]);
	const isIn = (word: string) => {
		const sought = seek([[{words: [word], prefix: false, begun: false, quoted: false}]]);
		return texts.some(text => litRanges(text, sought).length > 0);
	};
	const meant = new Map(corrections.map(({typed, meant}) => [typed, meant.find(isIn) ?? meant[0] ?? typed]));
	let shown = '';
	let at = 0;
	for (const {field, start, end, quoted, value} of itemsOf(query)) {
		const [word, ...others] = wordsOf(value);
		const instead = quoted || others.length > 0 ? undefined : meant.get(word ?? '');
		if (instead === undefined) continue;
		shown += query.slice(at, field?.end ?? start) + instead;
		at = end;
	}
	shown += query.slice(at);
	return shown === query ? null : shown.trim();
}
