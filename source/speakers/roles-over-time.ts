/** What the articles say a speaker is, over the years. */
import {foldLetters} from '../article/fold.ts';

/** A role as one article gives it; `published` in ISO 8601, null when the article tells no date. */
export type ToldRole = {readonly role: string; readonly published: string | null};

/** A role with the dates of the first and last article that gives it; null when none tells a date. */
export type RoleInTime = {
	readonly role: string;
	readonly articles: number;
	readonly first: string | null;
	readonly last: string | null;
};

const mostRoles = 8;
const articles = /^(?:the|an?|der|die|das|le|la|les|el|los|las|il|lo|o|os|as|de|het) (?=.)|^l['’](?=.)/;
const former = /^(?:former(?:ly)? |ex[- ]|onetime |one-time |then[- ])(?=.)/;

/**
 * The roles somebody was given, each once: what differs only in case, white space, a leading article or "former" is one
 * role, in the form that is told most, the first told of several such. Of more than eight the most told ones are
 * kept, the later ones of equals. They come in the order of their first dates; those without a date come last.
 * @param told one for each article that gives a role
 */
export function rolesOverTime(told: readonly ToldRole[]): RoleInTime[] {
	const roles = new Map<string, {forms: Map<string, number>; articles: number; dates: Span}>();
	for (const {role, published} of told) {
		const printed = evenlySpaced(role);
		const key = withoutFormer(printed);
		if (key === '') continue;
		const known = roles.get(key) ?? {forms: new Map<string, number>(), articles: 0, dates: noDates};
		known.forms.set(printed, (known.forms.get(printed) ?? 0) + 1);
		known.articles++;
		known.dates = withDate(known.dates, published);
		roles.set(key, known);
	}
	return [...roles.values()]
		.map(({forms, articles, dates}) => ({role: mostTold(forms), articles, ...dates}))
		.sort((one, other) => other.articles - one.articles || compareDates(other.last, one.last))
		.slice(0, mostRoles)
		.sort((one, other) => byDate(one.first, other.first) || byDate(one.last, other.last));
}

/**
 * What somebody is now: the role of the newest day that tells one, "former" and all; of several of that day the one
 * that is told most in all, the first told of equals. Null when no role is told.
 * @param told one for each article that gives a role
 */
export function roleNow(told: readonly ToldRole[]): string | null {
	const forms = new Map<string, Map<string, number>>();
	const counts = new Map<string, number>();
	let newest = '';
	let newestRoles = new Set<string>();
	for (const {role, published} of told) {
		const printed = evenlySpaced(role);
		const key = withoutArticle(printed);
		if (key === '') continue;
		const known = forms.get(key) ?? new Map<string, number>();
		forms.set(key, known.set(printed, (known.get(printed) ?? 0) + 1));
		counts.set(key, (counts.get(key) ?? 0) + 1);
		const day = (published ?? '').slice(0, 10);
		if (day > newest) newestRoles = new Set();
		if (day < newest) continue;
		newest = day;
		newestRoles.add(key);
	}
	const now = mostTold(new Map([...newestRoles].map(key => [key, counts.get(key)!])));
	return now === '' ? null : mostTold(forms.get(now)!);
}

/** Line ends stay: a control sequence that is cut short ends there, and takes no words behind it along. */
function evenlySpaced(role: string): string {
	return role.replace(/[^\S\r\n]+/g, ' ').trim();
}

function withoutArticle(printed: string): string {
	return foldLetters(printed).replace(/\s+/g, ' ').trim().replace(articles, '');
}

function withoutFormer(printed: string): string {
	return withoutArticle(printed).replace(former, '').replace(articles, '');
}

/** The first of those with the highest count; empty when there is none. */
function mostTold(counts: ReadonlyMap<string, number>): string {
	let best = '';
	let most = 0;
	for (const [form, count] of counts) {
		if (count <= most) continue;
		best = form;
		most = count;
	}
	return best;
}

type Span = {readonly first: string | null; readonly last: string | null};
const noDates: Span = {first: null, last: null};

function withDate({first, last}: Span, date: string | null): Span {
	if (date === null) return {first, last};
	return {
		first: first === null || date < first ? date : first,
		last: last === null || date > last ? date : last,
	};
}

/** ISO 8601 dates in the order of time, null before all. */
function compareDates(one: string | null, other: string | null): number {
	if (one === other) return 0;
	if (one === null || other === null) return one === null ? -1 : 1;
	return one < other ? -1 : 1;
}

/** ISO 8601 dates in the order of time, null after all. */
function byDate(one: string | null, other: string | null): number {
	return one === null || other === null ? compareDates(other, one) : compareDates(one, other);
}
