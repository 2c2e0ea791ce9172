/** Which names of one family are the same person, over the whole archive. */
import {isInitial} from '../names/name-sameness.ts';
import {longForms} from '../names/short-forms.ts';
import {areOpposite, differ, type Evidence, evidenceOf, type NamedPerson} from './evidence.ts';
import {contradict, shareOffice, shareRareRole, shareRole} from './role-agreement.ts';

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
	const persons = joinGenerations(generations.flatMap(generation => withGivenNames(generation, 0)));
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

/** "Joe Webb" and "Joseph R. Webb Jr." hold one office: a father and his son hardly do. */
function joinGenerations(persons: readonly Person[]): Person[] {
	if (!persons.some(([first]) => first!.name.suffix !== '')) return [...persons];
	const joined: Person[] = [];
	for (const same of Map.groupBy(persons, ([first]) => longest(first!.name.given[0]!)).values()) {
		const [one, other, more] = same;
		const isPair = one && other && more === undefined;
		const isOne = isPair && (one[0]!.name.suffix === '') !== (other[0]!.name.suffix === '');
		if (isOne && holdOne(evidenceOf(one), evidenceOf(other))) joined.push([...one, ...other]);
		else joined.push(...same);
	}
	return joined;
}

const longest = (word: string) => longForms(word)[0] ?? word;

const holdOne = (one: Evidence, other: Evidence) =>
	shareOffice(one.roles, other.roles) && !differ(one, other);

/** Groups names that are equal before this place among the given names. */
function withGivenNames(names: Person, place: number): Person[] {
	if (names.length === 1) return [names];
	const ended = names.filter(({name}) => name.given.length <= place);
	const going = names.filter(({name}) => name.given.length > place);
	const byWord = Map.groupBy(going, ({name}) => name.given[place]!);
	if (place === 0) joinShortForms(byWord);
	joinInitials(byWord, place);
	const persons = [...byWord.values()].flatMap(group => withGivenNames(group, place + 1));
	if (ended.length === 0) return persons;
	const [only, more] = persons;
	if (only === undefined || more !== undefined) return [ended, ...persons];
	return isShorter(ended, only) ? [[...ended, ...only]] : [ended, only];
}

/** Whether some names leave out what the others have in the middle. Nobody leaves a hyphen out, or half of a surname. */
function isShorter(short: Person, long: Person): boolean {
	const [mine, theirs] = [evidenceOf(short), evidenceOf(long)];
	if (differ(mine, theirs)) return false;
	const isHalf = long.every(({name}) => name.hyphened) && !short.some(({name}) => name.hyphened);
	return !isHalf || shareRole(mine.roles, theirs.roles);
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
	joinBeginnings(byWord);
}

/** "Theo" is Theodor when both are the playwright. */
function joinBeginnings(byWord: Map<string, Person>): void {
	let before: string | null = null;
	for (const word of [...byWord.keys()].sort()) {
		const isBeginning =
			before !== null && before.length > 2 && word.startsWith(before) && word.length > before.length + 1;
		if (isBeginning && before !== null && byWord.has(before)) {
			const [one, other] = [evidenceOf(byWord.get(before)!), evidenceOf(byWord.get(word)!)];
			if (shareRareRole(one.roles, other.roles)) join(byWord, [before], word);
		}
		before = word;
	}
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
function joinInitials(byWord: Map<string, Person>, place: number): void {
	const words = [...byWord.keys()];
	const initials = words.filter(isInitial);
	if (initials.length === 0) return;
	const byLetter = Map.groupBy(
		words.filter(word => !isInitial(word)),
		word => String.fromCodePoint(word.codePointAt(0) ?? 0),
	);
	for (const initial of initials) {
		const [meant, more] = byLetter.get(initial.slice(0, -1)) ?? [];
		if (meant === undefined || more !== undefined) continue;
		const [short, long] = [byWord.get(initial)!, byWord.get(meant)!];
		// Who is known as "J.J." has a first name for nobody, unless the other has such a second name.
		const isKnownSo =
			place === 0 && short.every(({name}) => name.given.length > 1 && name.given.every(isInitial));
		const fits = long.some(({name}) => short.some(own => name.given[1]?.[0] === own.name.given[1]?.[0]));
		if (isKnownSo && !fits && !shareRole(evidenceOf(short).roles, evidenceOf(long).roles)) continue;
		join(byWord, [initial], meant);
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
function onlyBearer(surname: Person, bearers: readonly Bearer[]): Person | null {
	const mine = evidenceOf(surname);
	// A surname under both "Mr." and "Ms." is two people already.
	if (mine.sex === 'both') return null;
	const possible = bearers.filter(
		({evidence}) => !areOpposite(mine.sex, evidence.sex) && !contradict(mine.roles, evidence.roles),
	);
	const meant = possible.length > 1 ? holdersAmong(possible, mine) : possible;
	const [bearer, more] = meant;
	if (bearer === undefined) return outstandingOf(possible);
	if (more !== undefined) return outstandingOf(meant);
	// Hardly two people of an archive are called "van Holm".
	const isRare = surname[0]!.name.family.includes(' ');
	const isKnown = isRare || bearer.evidence.articles > 1 || shareRole(mine.roles, bearer.evidence.roles);
	return isKnown ? bearer.person : null;
}

type Bearer = {readonly person: Person; readonly evidence: Evidence};

/** Those of several bearers who hold the office of the one that is sought, or else are alone in being what it is. */
function holdersAmong(bearers: readonly Bearer[], {roles}: Evidence): readonly Bearer[] {
	const holders = bearers.filter(({evidence}) => shareOffice(roles, evidence.roles));
	if (holders.length > 0) return holders;
	const alike = bearers.filter(({evidence}) => shareRareRole(roles, evidence.roles));
	const areKnown = bearers.every(({evidence}) => evidence.roles.length > 0);
	return areKnown && alike.length === 1 ? alike : [];
}

function outstandingOf(bearers: readonly Bearer[]): Person | null {
	const [best] = bearers.toSorted((one, other) => other.evidence.articles - one.evidence.articles);
	if (!best || best.evidence.articles < outstanding.articles) return null;
	const others = bearers.reduce((sum, {evidence}) => sum + evidence.articles, -best.evidence.articles);
	return best.evidence.articles >= outstanding.times * others ? best.person : null;
}
