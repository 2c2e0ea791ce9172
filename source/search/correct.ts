/** A plan whose misspelt words also stand for those that are probably meant. */
import type {Clause, Plan, Term} from './plan.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A word as it was typed, and those that may be meant, the likeliest first. */
export type Correction = {readonly typed: string; readonly meant: readonly string[]};

export type Corrected = {readonly plan: Plan; readonly corrections: readonly Correction[]};

/** Shorter words are like too many others, unless the words beside them say which is meant. */
const shortest = {alone: 4, beside: 3};
/** A word in more articles than that is what was meant. */
const common = 200;
/** So many words may be meant by one; more where a few words beside it choose, as many together. */
const mostMeant = {alone: 6, beside: 20, together: 48};

/**
 * Corrects the words of a plan that are nowhere in the archive; what is written between quotation marks is taken at
 * its word.
 * @param all whether to correct words that are known as well, because together nothing has them; a last word that is
 * too short to be corrected is left out then.
 * @returns null when there is nothing to correct.
 */
export function correct(plan: Plan, vocabulary: Vocabulary, all: boolean): Corrected | null {
	const corrections = new Map<string, Correction>();
	const most = Math.max(mostMeant.alone, Math.floor(mostMeant.together / plan.words.length));
	const beside = all && plan.words.length > 1 ? 'beside' : 'alone';
	const meantBy = beside === 'beside' ? Math.min(most, mostMeant.beside) : mostMeant.alone;
	const ofTerm = (term: Term): Term[] => {
		const [typed] = term.words;
		if (term.quoted || term.words.length !== 1 || typed === undefined || typed.length < shortest[beside])
			return [term];
		const articles = vocabulary.articlesWith(typed);
		const isKnown = articles > 0 || (term.prefix && vocabulary.hasPrefix(typed));
		if (isKnown && (!all || articles > common)) return [term];
		const meant = new Set(vocabulary.corrections(typed, meantBy));
		if (term.prefix) for (const word of vocabulary.prefixCorrections(typed, meantBy)) meant.add(word);
		if (meant.size === 0) return [term];
		corrections.set(typed, {typed, meant: [...meant]});
		return [
			term,
			...Array.from(meant, word => ({words: [word], prefix: false, begun: false, quoted: false})),
		];
	};
	const ofClause = (clause: Clause): Clause => clause.flatMap(ofTerm);
	const ofField = <Asked extends {readonly terms: Clause; readonly not: boolean}>(asked: Asked): Asked =>
		asked.not ? asked : {...asked, terms: ofClause(asked.terms)};
	const wordsOf = (clauses: readonly Clause[]): readonly Clause[] => {
		const last = clauses.at(-1);
		const isUseless = last?.length === 1 && last[0]!.begun && last[0]!.words[0]!.length < shortest.alone;
		return beside === 'beside' && isUseless ? clauses.slice(0, -1) : clauses;
	};
	const corrected: Plan = {
		...plan,
		words: wordsOf(plan.words.map(ofClause)),
		inArticle: plan.inArticle.map(ofField),
		inQuote: plan.inQuote.map(ofField),
	};
	return corrections.size === 0 ? null : {plan: corrected, corrections: [...corrections.values()]};
}
