/** The query language: what was typed becomes a plan, and what cannot be understood is named with its place. */
import {asTag} from '../article/clipping.ts';
import {folderWords} from '../article/folders.ts';
import {wordsOf} from '../article/words.ts';
import {isBegunPeriod, isReversed, knownDays, periodOf} from './days.ts';
import {type FieldMark, type FieldName, fieldAt, fieldList, fields, listed} from './fields.ts';
import {
	articleFields,
	type Choice,
	type Content,
	type FieldClause,
	type Part,
	type Period,
	type Plan,
	type Problem,
	parts,
	quoteFields,
	type State,
	type Tag,
	type Term,
} from './plan.ts';

export type Parsed = {readonly plan: Plan; readonly problems: Problem[]};

/** One thing between spaces: `ferry`, `-ferry`, `"two words"`, `speaker:varga`; offsets into the query. */
export type Item = {
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
const controls = /[\0-\x1f\x7f-\x9f]/g;

/** So many words are more than anybody types, and as many as are looked for while the finger is on the key. */
const mostWords = 64;

/** In UTF-16 units: longer is not a query but a text that was pasted. */
const longest = 2000;

/**
 * Parses a query in one pass. Words are ANDed, the last one is a prefix unless a space follows it; `"a phrase"`,
 * `-word`, `a OR b`, `word*`, and the fields of `fields.ts`. Never throws: while there are problems, the plan holds
 * what was understood.
 * @param today the day that `date:today` means, `yyyy-mm-dd`.
 */
export function parseQuery(query: string, today: string): Parsed {
	const parser = new Parser(today);
	if (query.length > longest) parser.tooLong(query);
	else for (const item of itemsOf(query)) parser.take(item);
	return parser.finish();
}

/** The things between spaces, in order; control characters are spaces. Linear in the query. */
export function* itemsOf(query: string): Generator<Item> {
	const text = query.replace(controls, ' ');
	for (let at = 0; at < text.length; ) {
		if (space.test(text[at]!)) {
			at++;
			continue;
		}
		const item = itemAt(text, at);
		yield item;
		at = item.end;
	}
}

function itemAt(query: string, start: number): Item {
	const negative = query[start] === '-' && start + 1 < query.length && !space.test(query[start + 1]!);
	const field = fieldAt(query, negative ? start + 1 : start);
	const from = field?.end ?? (negative ? start + 1 : start);
	const quoted = quotationMark.test(query[from] ?? '');
	const stop = quoted ? findFrom(query, from + 1, quotationMark) : findFrom(query, from, space);
	const closed = quoted && stop < query.length;
	const star = quoted ? closed && query[stop + 1] === '*' : query[stop - 1] === '*' && stop > from;
	const end = stop + (closed ? 1 : 0) + (quoted && star ? 1 : 0);
	const value = query.slice(quoted ? from + 1 : from, star && !quoted ? stop - 1 : stop);
	const open = end === query.length && !closed && !star;
	return {start, end, negative, field, value, quoted, star, open};
}

/** The offset of the first such character; the length of the text when there is none. */
function findFrom(text: string, from: number, character: RegExp): number {
	let at = from;
	while (at < text.length && !character.test(text[at]!)) at++;
	return at;
}

const betweenTwo = '“OR” stands between two words or between two values of one field';

type Value = Term | State | Content | Period | Tag;

/** What is asked for: any of some values, which are what the field has, and terms without a field. */
type Asked = {readonly field: FieldName | null; readonly not: boolean; readonly any: Value[]};

/** Gathers the plan item by item. */
class Parser {
	private readonly today: string;
	private readonly asked: Asked[] = [];
	private part: Part | null = null;
	private readonly problems: Problem[] = [];
	/** Phrases without a word: named one by one only if there is something beside them. */
	private readonly hollow: Problem[] = [];
	private words = 0;
	/** Where the last item ends. */
	private end = 0;
	/** Something of which nothing can be looked for yet: a field without its value, an opening quotation mark. */
	private started = false;
	/** What an `OR` can go on with. */
	private last: Asked | null = null;
	/** An `OR` that waits for what comes after it. */
	private either = false;

	constructor(today: string) {
		this.today = today;
	}

	take(item: Item): void {
		const {field, negative, quoted, star, value} = item;
		this.end = item.end;
		if (field?.name === null) this.unknown(field);
		else if (field?.name === 'in') this.place(item);
		else if (value === 'OR' && !quoted && !negative && !star && !field) this.or(item);
		else this.ask(item, field?.name ?? null);
	}

	tooLong({length}: string): void {
		this.problem({start: longest, end: length}, `a query holds at most ${longest} characters`);
	}

	finish(): Parsed {
		const nothing = this.asked.length === 0 && this.part === null && !this.started;
		if (nothing && this.problems.length === 0 && this.end > 0) {
			this.problem({start: 0, end: this.end}, 'there is no word in it to look for');
		} else this.problems.push(...this.hollow);
		return {
			plan: planOf(this.asked, this.part),
			problems: this.problems.sort((one, other) => one.start - other.start),
		};
	}

	private ask(item: Item, field: FieldName | null): void {
		const value = this.valueOf(item, field);
		if (value === null) {
			// Punctuation between words is passed over; a field that means nothing here is no side of an “OR”.
			if (field) this.forget();
			return;
		}
		const {last, either} = this;
		const asked = {field, not: item.negative, any: [value]};
		this.forget();
		if (either && item.negative) this.problem(item, '“OR” does not go with what is to be left out');
		else if (either && last?.field !== field) {
			// It may still become the field that the “OR” goes on with.
			const isBegun =
				item.open && !item.quoted && field === null && `${last?.field}:`.startsWith(item.value.toLowerCase());
			if (isBegun) this.started = true;
			else this.problem(item, betweenTwo);
		} else if (either && last) {
			last.any.push(value);
			this.last = last;
		} else {
			this.asked.push(asked);
			this.last = item.negative ? null : asked;
		}
	}

	private valueOf(item: Item, field: FieldName | null): Value | null {
		if (field === 'is' || field === 'has')
			return this.choice<State | Content>(item, field, fields[field].values);
		if (field === 'tag') return this.tag(item);
		return field === 'date' ? this.period(item) : this.term(item, field);
	}

	/** A word, a phrase, or the value of a field that is looked for. */
	private term(item: Item, field: FieldName | null): Term | null {
		const {negative, open, quoted, star, value} = item;
		const words = field === 'folder' ? folderWords(value) : wordsOf(value);
		if (words.length === 0) {
			this.withoutWords(item, field);
			return null;
		}
		const before = this.words;
		this.words += words.length;
		if (this.words > mostWords) {
			if (before <= mostWords) this.problem(item, `a query holds at most ${mostWords} words`);
			return null;
		}
		// What is left out is left out word by word: the beginning of one would leave out nearly everything.
		const typing = open && !negative && !space.test(value.at(-1)!);
		return {words, prefix: star || typing, begun: typing && !quoted, quoted};
	}

	private withoutWords(item: Item, field: FieldName | null): void {
		const {start, end, open, quoted, value} = item;
		if (open && (field || quoted || value === '-')) this.started = true;
		else if (field) {
			const wanted = field === 'cue' || field === 'about' ? 'word' : 'name';
			this.problem(item, `“${field}:” needs a ${wanted} directly after it`);
		} else if (quoted) this.hollow.push({text: `“${value}” has no word in it`, start, end});
	}

	/** A value of a field that knows a few only. */
	private choice<Known extends string>(item: Item, field: FieldName, known: readonly Known[]): Known | null {
		const typed = item.value.toLowerCase();
		const choice = item.star ? undefined : known.find(one => one === typed);
		if (choice !== undefined) return choice;
		if (item.open && known.some(one => one.startsWith(typed))) this.started = true;
		else this.problem(item, `“${field}:” knows ${listed(known)}`);
		return null;
	}

	/** A tag, which is whole unless it is being typed or says so by its star. */
	private tag(item: Item): Tag | null {
		const {negative, open, quoted, star, value} = item;
		const tag = asTag(value);
		if (tag !== '') return {tag, prefix: star || (open && !negative && !quoted)};
		if (open) this.started = true;
		else this.problem(item, '“tag:” needs a tag directly after it');
		return null;
	}

	private period(item: Item): Period | null {
		const {open, star, value} = item;
		const period = star ? null : periodOf(value, this.today);
		if (period !== null) return period;
		if (isReversed(value, this.today)) this.problem(item, `“${value}” ends before it begins`);
		else if (open && isBegunPeriod(value)) this.started = true;
		else this.problem(item, `“date:” knows ${knownDays}`);
		return null;
	}

	/** Where the words have to be: one place for all of them. */
	private place(item: Item): void {
		const {either} = this;
		this.forget();
		if (item.negative) this.problem(item, '“in:” says where the words are and cannot be left out');
		else if (either) this.problem(item, '“OR” does not go with “in:”');
		else {
			const part = this.choice(item, 'in', parts);
			if (part !== null && this.part !== null && this.part !== part) {
				this.problem(item, '“in:” is there twice');
			} else this.part = part ?? this.part;
		}
	}

	private or(item: Item): void {
		if (this.last !== null && !this.either) this.either = true;
		// It may still become a word.
		else if (item.open) this.started = true;
		else this.problem(item, betweenTwo);
	}

	private forget(): void {
		this.last = null;
		this.either = false;
	}

	private unknown(mark: FieldMark): void {
		this.forget();
		this.problem(mark, `unknown field “${mark.written}”; there are ${fieldList}`);
	}

	private problem({start, end}: {readonly start: number; readonly end: number}, text: string): void {
		this.problems.push({text, start, end});
	}
}

/** The plan of what is asked for; the field says of which kind its values are. */
function planOf(asked: readonly Asked[], part: Part | null): Plan {
	const of = (field: FieldName | null) => asked.filter(one => one.field === field);
	const choices = <Kind extends Value>(field: FieldName): Choice<Kind>[] =>
		of(field).map(({any, not}) => ({any: any as Kind[], not}));
	const clauses = <Name extends FieldName>(names: readonly Name[]): FieldClause<Name>[] =>
		asked.flatMap(({field, any, not}) => {
			const name = names.find(one => one === field);
			return name === undefined ? [] : [{field: name, terms: any as Term[], not}];
		});
	const words = of(null);
	return {
		words: words.filter(({not}) => !not).map(({any}) => any as Term[]),
		without: words.filter(({not}) => not).flatMap(({any}) => any as Term[]),
		inArticle: clauses(articleFields),
		inQuote: clauses(quoteFields),
		published: choices<Period>('date'),
		states: choices<State>('is'),
		has: choices<Content>('has'),
		tags: choices<Tag>('tag'),
		part,
	};
}
