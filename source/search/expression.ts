/** A plan's words as FTS5 expressions. They hold folded words in quotation marks only: nothing typed is syntax there. */
import type {Clause, Term} from './plan.ts';

/** Of a word that is being typed, what is looked for: all that begin with it, the word itself, or nothing. */
export type Unfinished = 'beginning' | 'word' | 'nothing';

/** All of the clauses; null when nothing of them is left to be looked for. */
export function all(clauses: readonly Clause[], unfinished: Unfinished = 'beginning'): string | null {
	const parts = clauses.map(clause => any(clause, unfinished)).filter(part => part !== null);
	return parts.length > 0 ? parts.join(' AND ') : null;
}

/** Any of the terms; null when none is left. */
export function any(terms: readonly Term[], unfinished: Unfinished = 'beginning'): string | null {
	const left = unfinished === 'nothing' ? terms.filter(({begun}) => !begun) : terms;
	if (left.length === 0) return null;
	return `(${left.map(term => phrase(term, unfinished)).join(' OR ')})`;
}

function phrase({words, prefix, begun}: Term, unfinished: Unfinished): string {
	return `"${words.join(' ')}"${prefix && !(begun && unfinished === 'word') ? ' *' : ''}`;
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
