import type {Attribution, Quote} from '../article/article.ts';
import {certaintyOf} from '../article/certainty.ts';
import {hasMixedScripts, joinSafe, type SafeText, safeText, ui} from '../article/safe-text.ts';
import {shownOrNull} from './heading.ts';
import type {Turn} from './markdown.ts';

/**
 * The quotes of an article in the order of the text, those that follow each other together when they are attributed in
 * the same words. Their source reads `Ilse Varga · mayor of Port Ellery · said, warned`.
 */
export function turnsOf({quotes, speakers}: Attribution): Turn[] {
	const roles = new Map(speakers.map(({name, role}) => [name, role]));
	const runs: {who: SafeText; quotes: Quote[]}[] = [];
	for (const quote of quotes) {
		const who = sourceInWords(quote);
		const last = runs.at(-1);
		if (last?.who === who) last.quotes.push(quote);
		else runs.push({who, quotes: [quote]});
	}
	return runs.map(({who, quotes}) => {
		const {speaker} = quotes[0]!;
		const role = speaker === null ? null : shownOrNull(roles.get(speaker) ?? null);
		const cues = new Set(quotes.flatMap(({cue}) => shownOrNull(cue?.text.toLowerCase() ?? null) ?? []));
		const parts = [who, role ?? ui(''), joinSafe([...cues], ui(', '))];
		return {source: joinSafe(parts.filter(Boolean), ui(' · ')), quotes};
	});
}

/** Who a quote is from, as the screen says it: `Ilse Varga`, `perhaps Ilse Varga`, `unknown (the mayor)`. */
function sourceInWords(quote: Quote): SafeText {
	const {speaker, mention} = quote;
	if (speaker === null) {
		const words = shownOrNull(mention?.text ?? null);
		return words === null ? ui('unknown') : safeText`unknown (${words})`;
	}
	const name = shownOrNull(speaker) ?? ui('unnamed');
	const told = hasMixedScripts(speaker) ? safeText`${name} (mixed alphabets)` : name;
	return certaintyOf(quote) === 'perhaps' ? safeText`perhaps ${told}` : told;
}
