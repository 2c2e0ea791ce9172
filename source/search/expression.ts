/** A plan's words as FTS5 expressions. They hold folded words in quotation marks only: nothing typed is syntax there. */
import type {Clause, Term} from './plan.ts';

/** Of a word of which there is only a beginning, what is looked for: all that begin so, the word itself, or nothing. */
export type Unfinished = 'beginning' | 'word' | 'nothing';

/** All of the clauses; null when nothing of them is left to be looked for. */
export function all(clauses: readonly Clause[], unfinished: Unfinished = 'beginning'): string | null {
	const parts = clauses.map(clause => any(clause, unfinished)).filter(part => part !== null);
	return parts.length > 0 ? parts.join(' AND ') : null;
}

/** Any of the terms; null when none is left. */
export function any(terms: readonly Term[], unfinished: Unfinished = 'beginning'): string | null {
	const phrases = terms.map(term => phrase(term, unfinished)).filter(phrase => phrase !== null);
	return phrases.length > 0 ? `(${phrases.join(' OR ')})` : null;
}

function phrase({words, prefix}: Term, unfinished: Unfinished): string | null {
	if (!prefix) return `"${words.join(' ')}"`;
	const whole = unfinished === 'nothing' ? words.slice(0, -1) : words;
	if (whole.length === 0) return null;
	return `"${whole.join(' ')}"${unfinished === 'beginning' ? ' *' : ''}`;
}

/** The expression looked for in these columns of a table only. */
export function inside(columns: readonly string[], expression: string): string {
	return `{${columns.join(' ')}} : (${expression})`;
}

/** Both expressions, or the one that there is. */
export function both(one: string | null, other: string | null): string | null {
	return one !== null && other !== null ? `${one} AND ${other}` : (one ?? other);
}

/** The expression, but for what the other finds. */
export function except(expression: string, unwanted: string | null): string {
	return unwanted === null ? expression : `(${expression}) NOT (${unwanted})`;
}
