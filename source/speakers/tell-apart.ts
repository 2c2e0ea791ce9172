/** Which names of one family are the same person, over the whole archive. */
import {isInitial} from '../names/name-sameness.ts';
import {longForms} from '../names/short-forms.ts';
import {areOpposite, differ, type Evidence, evidenceOf, type NamedPerson} from './evidence.ts';
import {contradict, shareOffice, shareRole} from './role-agreement.ts';

/** The names of one person. */
export type Person = NamedPerson[];

/**
 * Groups the names of one family to persons, in linear time.
 *
 * Different first names, middle names or generations are different persons. A name that leaves something out, be
 * it a middle name, all but the initial, or everything but the surname, belongs to the only person it fits, and is a
 * person of its own when it fits several, or when roles or titles speak against it.
 * @param family in the order of the names
 */
export function tellApart(family: Person): Person[] {
	if (family.length === 1) return [family];
	const full = family.filter(({name}) => name.given.length > 0);
	const generations = [...Map.groupBy(full, ({name}) => name.suffix).values()];
	const persons = generations.flatMap(generation => withGivenNames(generation, 0));
	const surnames = family.filter(({name}) => name.given.length === 0);
	const bearers = persons.map(person => ({person, evidence: evidenceOf(person)}));
	const alone: Person[] = [];
	// The bearers are known before the surnames join them: one surname is no reason for another.
	const joined = [...Map.groupBy(surnames, ({name}) => name.suffix)].map(([generation, surname]) => {
		const fitting = bearers.filter(({person}) => generation === '' || person[0]!.name.suffix === generation);
		return {surname, bearer: onlyBearer(surname, fitting)};
	});
	for (const {surname, bearer} of joined) {
		if (bearer) for (const name of surname) bearer.push(name);
		else alone.push(surname);
	}
	return [...persons, ...alone];
}

/** Groups names that are equal before this place among the given names. */
function withGivenNames(names: Person, place: number): Person[] {
	if (names.length === 1) return [names];
	const ended = names.filter(({name}) => name.given.length <= place);
	const going = names.filter(({name}) => name.given.length > place);
	const byWord = Map.groupBy(going, ({name}) => name.given[place]!);
	if (place === 0) joinShortForms(byWord);
	joinInitials(byWord);
	const persons = [...byWord.values()].flatMap(group => withGivenNames(group, place + 1));
	if (ended.length === 0) return persons;
	const [only, more] = persons;
	if (only === undefined || more !== undefined) return [ended, ...persons];
	return differ(evidenceOf(ended), evidenceOf(only)) ? [ended, only] : [[...ended, ...only]];
}

/** "Chris" is Christopher when the family has no Christian; "Tiny" is Erwin when it has an Erwin "Tiny" Holm. */
function joinShortForms(byWord: Map<string, Person>): void {
	const shortFor = new Map<string, string[]>();
	const bearers = bearersOfNicknames(byWord);
	for (const short of byWord.keys()) {
		const meant = new Set(
			[...longForms(short), ...(bearers.get(short) ?? [])].filter(word => byWord.has(word)),
		);
		meant.delete(short);
		const [long] = meant;
		if (long === undefined || meant.size > 1) continue;
		const shorts = shortFor.get(long);
		if (shorts) shorts.push(short);
		else shortFor.set(long, [short]);
	}
	for (const [long, all] of shortFor) {
		// What others are short for stays where it is: nicknames of nicknames would make chains of strangers.
		const shorts = all.filter(short => !shortFor.has(short));
		join(byWord, shorts, long);
	}
	joinSisters(byWord);
}

/** "Bob" and "Bobby" without any Robert. */
function joinSisters(byWord: Map<string, Person>): void {
	const shorts = [...byWord.keys()].filter(word => longForms(word).length === 1);
	for (const [long, [first, ...others]] of Map.groupBy(shorts, word => longForms(word)[0]!)) {
		if (!byWord.has(long) && first !== undefined) join(byWord, others, first);
	}
}

/** The first names of those who have a nickname. */
function bearersOfNicknames(byWord: ReadonlyMap<string, Person>): Map<string, string[]> {
	const bearers = new Map<string, string[]>();
	for (const [word, names] of byWord) {
		for (const {name} of names) {
			if (name.nickname === null) continue;
			const known = bearers.get(name.nickname);
			if (known) known.push(word);
			else bearers.set(name.nickname, [word]);
		}
	}
	return bearers;
}

/** "J." is Jan when the family has no other name with a J in this place. */
function joinInitials(byWord: Map<string, Person>): void {
	const words = [...byWord.keys()];
	const initials = words.filter(isInitial);
	if (initials.length === 0) return;
	const byLetter = Map.groupBy(
		words.filter(word => !isInitial(word)),
		word => String.fromCodePoint(word.codePointAt(0) ?? 0),
	);
	for (const initial of initials) {
		const [meant, more] = byLetter.get(initial.slice(0, -1)) ?? [];
		if (meant !== undefined && more === undefined) join(byWord, [initial], meant);
	}
}

/** Gives the names under some words to another word, unless their bearers cannot be one person. */
function join(byWord: Map<string, Person>, from: readonly string[], to: string): void {
	const moved = from.flatMap(word => byWord.get(word)!);
	const own = byWord.get(to)!;
	if (moved.length === 0 || differ(evidenceOf(moved), evidenceOf(own))) return;
	for (const word of from) byWord.delete(word);
	byWord.set(to, [...own, ...moved]);
}

/** Who is known so much better than all others of the surname that it means nobody else. */
const outstanding = {articles: 12, times: 8};

/**
 * The one person of the family whom a bare surname must mean, if there is such a one: papers leave the first name out
 * for people whom everybody knows, so it has to be somebody whom several articles name in full, or of the same role.
 */
function onlyBearer(
	surname: Person,
	bearers: readonly {person: Person; evidence: Evidence}[],
): Person | null {
	const mine = evidenceOf(surname);
	// A surname under both "Mr." and "Ms." is two people already.
	if (mine.sex === 'both') return null;
	const possible = bearers.filter(
		({evidence}) => !areOpposite(mine.sex, evidence.sex) && !contradict(mine.roles, evidence.roles),
	);
	const meant =
		possible.length > 1 ? possible.filter(({evidence}) => shareOffice(mine.roles, evidence.roles)) : possible;
	const [bearer, more] = meant;
	if (more !== undefined) return null;
	if (bearer === undefined) return outstandingOf(possible);
	const isKnown = bearer.evidence.articles > 1 || shareRole(mine.roles, bearer.evidence.roles);
	return isKnown ? bearer.person : null;
}

function outstandingOf(bearers: readonly {person: Person; evidence: Evidence}[]): Person | null {
	const [best] = bearers.toSorted((one, other) => other.evidence.articles - one.evidence.articles);
	if (!best || best.evidence.articles < outstanding.articles) return null;
	const others = bearers.reduce((sum, {evidence}) => sum + evidence.articles, -best.evidence.articles);
	return best.evidence.articles >= outstanding.times * others ? best.person : null;
}
