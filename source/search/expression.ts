/** A plan's words as FTS5 expressions. They hold words in quotation marks only: nothing typed is syntax there. */
import type {Clause, Term} from './plan.ts';

/** What becomes of a word that has just been begun: looked for as a beginning, as it stands, or not at all. */
export type Begun = 'prefix' | 'word' | 'none';

/** All of the clauses; null when nothing of them is left to be looked for. */
export function all(clauses: readonly Clause[], begun: Begun): string | null {
	const parts = clauses.map(clause => any(clause, begun)).filter(part => part !== null);
	return parts.length > 0 ? parts.join(' AND ') : null;
}

/** Any of the terms; null when none is left. */
export function any(terms: readonly Term[], begun: Begun): string | null {
	const left = begun === 'none' ? terms.filter(term => !term.begun) : terms;
	if (left.length === 0) return null;
	return `(${left.map(term => phrase(term, begun)).join(' OR ')})`;
}

function phrase({words, prefix, begun}: Term, asked: Begun): string {
	return `"${words.join(' ')}"${prefix && !(begun && asked === 'word') ? ' *' : ''}`;
}

/** The expression looked for in these columns of a table only. */
export function inside(columns: readonly string[], expression: string): string {
	return `{${columns.join(' ')}} : (${expression})`;
}

/** Both expressions, or the one that there is. */
export function both(one: string | null, other: string | null): string | null {
	return one !== null && other !== null ? `(${one}) AND (${other})` : (one ?? other);
}
