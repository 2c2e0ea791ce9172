/** Whom `speaker:` means: a person by every name that any article uses. */
import {wordsOf} from '../article/words.ts';
import {any, inside} from './expression.ts';
import type {FieldClause, Plan, QuoteField, SpokenBy, Term} from './plan.ts';
import type {Tables} from './tables.ts';

/** What means more names than these, as a letter does, is looked for among the names of each article alone. */
const mostNames = 200;

/** A plan that knows by which names those who are asked for are quoted. */
export function withSpeakers(tables: Tables, plan: Plan): Plan {
	if (!plan.inQuote.some(({field}) => field === 'speaker')) return plan;
	return {...plan, inQuote: plan.inQuote.map(asked => ({...asked, spokenBy: spokenBy(tables, asked)}))};
}

function spokenBy(tables: Tables, {field, terms, not}: FieldClause<QuoteField>): SpokenBy | null {
	const match = field === 'speaker' ? any(terms, not ? 'word' : 'beginning') : null;
	if (match === null) return null;
	const namings = tables.all<{id: number; name: string}>(
		`SELECT n.id, n.name FROM naming n
			WHERE n.speaker IN (SELECT rowid FROM voices WHERE voices MATCH ? LIMIT ${mostNames + 1}) LIMIT ${mostNames + 1}`,
		[inside(['name'], match)],
	);
	if (namings.length === 0 || namings.length > mostNames) return null;
	return {
		namings: namings.map(({id}) => id),
		names: namings.map(({name}) => wordsOf(name)).flatMap(words => (words.length > 0 ? [termOf(words)] : [])),
	};
}

function termOf(words: readonly string[]): Term {
	return {words, prefix: false, begun: false, quoted: true};
}
