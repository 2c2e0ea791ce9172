/** A plan whose misspelt words also stand for those that are probably meant. */
import type {Clause, Plan, Term} from './plan.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A word as it was typed, and those that may be meant, the likeliest first. */
export type Correction = {readonly typed: string; readonly meant: readonly string[]};

export type Corrected = {readonly plan: Plan; readonly corrections: readonly Correction[]};

/** Shorter words are like too many others. */
const shortest = 4;
/** So many words may be meant by one. */
const mostMeant = 6;

/**
 * Corrects the words of a plan that are nowhere in the archive; what is written between quotation marks is taken at
 * its word.
 * @param all whether to correct words that are known as well, because together nothing has them.
 * @returns null when there is nothing to correct.
 */
export function correct(plan: Plan, vocabulary: Vocabulary, all: boolean): Corrected | null {
	const corrections = new Map<string, Correction>();
	const ofTerm = (term: Term): Term[] => {
		const [typed] = term.words;
		if (term.quoted || term.words.length !== 1 || typed === undefined || typed.length < shortest)
			return [term];
		const isKnown = vocabulary.has(typed) || (term.prefix && vocabulary.hasPrefix(typed));
		if (isKnown && !all) return [term];
		const meant = new Set(vocabulary.corrections(typed, mostMeant));
		if (term.prefix) for (const word of vocabulary.prefixCorrections(typed, mostMeant)) meant.add(word);
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
	const corrected: Plan = {
		...plan,
		words: plan.words.map(ofClause),
		inArticle: plan.inArticle.map(ofField),
		inQuote: plan.inQuote.map(ofField),
	};
	return corrections.size === 0 ? null : {plan: corrected, corrections: [...corrections.values()]};
}
