import type {ArticlePage} from '../archive/types.ts';
import type {Quote} from '../article/article.ts';
import {joinSafe, type SafeText, ui} from '../article/safe-text.ts';
import type {Turn} from '../export/markdown.ts';
import {cueIn, roleIn, sourceOf} from '../typeset/attribution.ts';
import {dotted} from '../typeset/heading.ts';

/**
 * The quotes of an article in the order of the text, those that follow each other together when they are attributed in
 * the same words. Their source reads `Ilse Varga · mayor of Port Ellery · said, warned`.
 */
export function turnsOf(page: ArticlePage): Turn[] {
	const runs: {who: SafeText; quotes: Quote[]}[] = [];
	for (const quote of page.quotes) {
		const who = joinSafe(sourceOf(page, quote).map(({text}) => text));
		const last = runs.at(-1);
		if (last?.who === who) last.quotes.push(quote);
		else runs.push({who, quotes: [quote]});
	}
	return runs.map(({who, quotes}) => {
		const cues = new Set(quotes.map(cueIn).filter(cue => cue !== null));
		return {source: dotted(who, roleIn(page, quotes[0]!.speaker), joinSafe([...cues], ui(', '))), quotes};
	});
}
