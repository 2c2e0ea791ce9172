/** The query language: what was typed becomes a plan, and what cannot be understood is named with its place. */
import {type FieldMark, type FieldName, fieldAt, fieldList, fields} from './fields.ts';
import type {Clause, Part, Plan, State, Term} from './plan.ts';
import type {Problem} from './types.ts';
import {wordsOf} from './words.ts';

export type Parsed = {readonly plan: Plan; readonly problems: readonly Problem[]};

/** One thing between spaces: `ferry`, `-ferry`, `"two words"`, `speaker:varga`; offsets into the query. */
type Item = {
	readonly start: number;
	readonly end: number;
	readonly negative: boolean;
	readonly field: FieldMark | null;
	/** Without sign, field, quotation marks and star. */
	readonly value: string;
	readonly quoted: boolean;
	readonly star: boolean;
	/** The query ends within it: the next key may go on with it. */
	readonly open: boolean;
};

const quotationMark = /["“”„]/;
const space = /\s/;

/** So many words are more than anybody types, and as many as are looked for while the finger is on the key. */
const mostWords = 64;

/** From so many letters on, the words that begin with them are few enough to be looked for everywhere. */
const enoughLetters = 3;

/**
 * Parses a query in one pass. Words are ANDed, the last one is a prefix unless a space follows it; `"a phrase"`,
 * `-word`, `a OR b`, `word*`, and the fields of `fields.ts`. Never throws: while there are problems, the plan holds
 * what was understood.
 */
export function parseQuery(query: string): Parsed {
	const parser = new Parser();
	for (const item of itemsOf(query)) parser.take(item);
	return parser.finish(query);
}

/** The things between spaces, in order. */
export function* itemsOf(query: string): Generator<Item> {
	for (let at = 0; at < query.length; ) {
		if (space.test(query[at]!)) {
			at++;
			continue;
		}
		const item = itemAt(query, at);
		yield item;
		at = item.end;
	}
}

function itemAt(query: string, start: number): Item {
	const negative = query[start] === '-' && start + 1 < query.length && !space.test(query[start + 1]!);
	const field = fieldAt(query, negative ? start + 1 : start);
	const from = field?.end ?? (negative ? start + 1 : start);
	const quoted = quotationMark.test(query[from] ?? '');
	const until = (from: number, mark: RegExp): number => {
		let at = from;
		while (at < query.length && !mark.test(query[at]!)) at++;
		return at;
	};
	const stop = quoted ? until(from + 1, quotationMark) : until(from, space);
	const closed = quoted && stop < query.length;
	const starred = quoted ? closed && query[stop + 1] === '*' : query[stop - 1] === '*' && stop > from;
	const end = stop + (closed ? 1 : 0) + (quoted && starred ? 1 : 0);
	const value = query.slice(quoted ? from + 1 : from, starred && !quoted ? stop - 1 : stop);
	const open = end === query.length && !closed && !starred;
	return {start, end, negative, field, value, quoted, star: starred, open};
}

const betweenTwo = '“OR” stands between two words or between two values of one field';

/** Gathers the plan item by item. */
class Parser {
	private readonly clauses: {readonly field: FieldName | null; readonly any: Term[]}[] = [];
	private readonly without: Term[] = [];
	private readonly states: State[] = [];
	private part: Part | null = null;
	private readonly problems: Problem[] = [];
	private words = 0;
	/** Something of which nothing can be looked for yet: a field without its value, an opening quotation mark. */
	private started = false;
	/** What stands before: something an `OR` can go on with, or not. */
	private before: 'clause' | 'other' | null = null;
	/** An `OR` that waits for what comes after it. */
	private either = false;

	take(item: Item): void {
		const {field, negative, quoted, value} = item;
		if (field?.name === null) this.unknown(field);
		else if (field && negative)
			this.problem(item, 'what is to be left out is a word or a phrase, not a field');
		else if (field?.name === 'is' || field?.name === 'in') this.choose(item, field.name);
		else if (value === 'OR' && !quoted && !negative && !field && this.before !== null && !this.either) {
			if (this.before === 'clause') this.either = true;
			else this.problem(item, betweenTwo);
		} else this.look(item, field?.name ?? null);
	}

	finish(query: string): Parsed {
		const of = (field: FieldName | null): Clause[] =>
			this.clauses.filter(clause => clause.field === field).map(({any}) => any);
		const plan: Plan = {
			words: of(null),
			without: this.without,
			speakers: of('speaker'),
			publications: of('publication'),
			states: this.states,
			part: this.part,
		};
		const nothing = this.words === 0 && this.states.length === 0 && this.part === null;
		if (nothing && !this.started && this.problems.length === 0 && query.trim() !== '') {
			this.problem({start: 0, end: query.length}, 'there is no word in it to look for');
		}
		return {plan, problems: this.problems};
	}

	/** A word, a phrase, or the value of a field that is looked for. */
	private look(item: Item, field: FieldName | null): void {
		const {negative, open, quoted, star} = item;
		const words = wordsOf(item.value);
		if (words.length === 0) {
			if (open && (field || quoted || item.value === '-')) this.started = true;
			else if (field) this.problem(item, `“${field}:” needs a name directly after it`);
			return;
		}
		this.words += words.length;
		if (this.words > mostWords) {
			if (this.words - words.length <= mostWords) {
				this.problem(item, `a query holds at most ${mostWords} words`);
			}
			return;
		}
		const letters = [...words.at(-1)!].length;
		const begun =
			open && !quoted && !negative && field === null && words.length === 1 && letters < enoughLetters;
		const term: Term = {words, prefix: star || (open && !negative && !space.test(item.value.at(-1)!)), begun};
		if (negative) this.leaveOut(item, term);
		else this.add(item, term, field);
	}

	private add(item: Item, term: Term, field: FieldName | null): void {
		const last = this.clauses.at(-1);
		if (!this.either) this.clauses.push({field, any: [term]});
		else if (last?.field === field) last.any.push(term);
		else this.problem(item, betweenTwo);
		this.either = false;
		this.before = 'clause';
	}

	private leaveOut(item: Item, term: Term): void {
		if (this.either) this.problem(item, '“OR” does not go with what is to be left out');
		else this.without.push(term);
		this.either = false;
		this.before = 'other';
	}

	/** A field that knows a few values only. */
	private choose(item: Item, name: 'is' | 'in'): void {
		const {value, open} = item;
		const known: readonly string[] = fields[name];
		const choice = known.find(one => one === value.toLowerCase());
		const isBegun = open && known.some(one => one.startsWith(value.toLowerCase()));
		if (this.either) this.problem(item, `“OR” does not go with “${name}:”`);
		else if (choice === undefined) {
			if (isBegun) this.started = true;
			else this.problem(item, `“${name}:” knows ${listed(known)}`);
		} else if (name === 'is') this.states.push(choice as State);
		else if (this.part !== null && this.part !== choice) this.problem(item, '“in:” is there twice');
		else this.part = choice as Part;
		this.either = false;
		this.before = 'other';
	}

	private unknown(mark: FieldMark): void {
		this.problem(mark, `unknown field “${mark.written}”; there are ${fieldList()}`);
	}

	private problem({start, end}: {readonly start: number; readonly end: number}, text: string): void {
		this.problems.push({text, start, end});
	}
}

/** For people: `a, b and c`. */
function listed(words: readonly string[]): string {
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
