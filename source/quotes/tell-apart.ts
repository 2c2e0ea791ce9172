/** Which names of one family are the same person, over the whole archive. */

import {byText} from './by-text.ts';
import type {NamedSource} from './gather.ts';
import {sexOfGivenName} from './given-names.ts';
import {type ComparableName, isInitial} from './name-sameness.ts';
import {sexOf} from './name-titles.ts';
import {type PersonName, titlesOf} from './person-name.ts';
import {contradict, shareOffice, shareRole} from './role-agreement.ts';
import {longForms} from './short-forms.ts';

/** A person's name that some articles quote, ready to be compared. */
export type NamedPerson = {
	readonly source: NamedSource;
	readonly parts: PersonName;
	readonly name: ComparableName;
};

/** The names of one person. */
type Person = NamedPerson[];

/**
 * Groups the names of one family to persons, in linear time but for sorting.
 *
 * Different first names, middle names or generations are different persons. A name that leaves something out, be
 * it a middle name, all but the initial, or everything but the surname, belongs to the only person it fits, and is a
 * person of its own when it fits several. Two bearers of one full name are not told apart, whatever their roles:
 * people change their roles more often than they share their names.
 */
export function tellApart(family: readonly NamedPerson[]): Person[] {
	if (family.length === 1) return [[...family]];
	// The order of the files must not decide who is who.
	const ordered = family.toSorted((one, other) => byText(one.source.name, other.source.name));
	const full = ordered.filter(({name}) => name.given.length > 0);
	const generations = [...Map.groupBy(full, ({name}) => name.suffix).values()];
	const persons = generations.flatMap(generation => withGivenNames(generation, 0));
	const surnames = ordered.filter(({name}) => name.given.length === 0);
	const alone: Person[] = [];
	for (const [generation, surname] of Map.groupBy(surnames, ({name}) => name.suffix)) {
		const bearers = persons.filter(([first]) => generation === '' || first!.name.suffix === generation);
		const bearer = onlyBearer(surname, bearers);
		if (bearer) for (const name of surname) bearer.push(name);
		else alone.push(surname);
	}
	return [...persons, ...alone];
}

/** Groups names that are equal before this place among the given names. */
function withGivenNames(names: readonly NamedPerson[], place: number): Person[] {
	if (names.length === 1) return [[...names]];
	const ended = names.filter(({name}) => name.given.length <= place);
	const going = names.filter(({name}) => name.given.length > place);
	const byWord = Map.groupBy(going, ({name}) => name.given[place]!);
	if (place === 0) joinShortForms(byWord);
	joinInitials(byWord, place);
	const persons = [...byWord.values()].flatMap(group => withGivenNames(group, place + 1));
	if (ended.length === 0) return persons;
	return persons.length === 1 ? [[...ended, ...persons[0]!]] : [ended, ...persons];
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
		const vague = shorts.flatMap(short => byWord.get(short)!);
		if (vague.length > 0 && !differ(evidenceOf(vague), evidenceOf(byWord.get(long)!)))
			move(byWord, shorts, long);
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

/**
 * "J." is Jan when the family has no other name with a J in this place. A first name needs more than that: its initial
 * alone is too often somebody else, so the two have to share a role.
 */
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
		if (place > 0 || isSameByRole(evidenceOf(byWord.get(initial)!), evidenceOf(byWord.get(meant)!))) {
			move(byWord, [initial], meant);
		}
	}
}

function isSameByRole(one: Evidence, other: Evidence): boolean {
	return shareRole(one.roles, other.roles) && !differ(one, other);
}

function move(byWord: Map<string, Person>, from: readonly string[], to: string): void {
	const moved = from.flatMap(word => byWord.get(word)!);
	for (const word of from) byWord.delete(word);
	byWord.set(to, [...byWord.get(to)!, ...moved]);
}

/**
 * The one person of the family whom a bare surname must mean, if there is such a one: papers leave the first name out
 * for people whom everybody knows, so it has to be somebody whom several articles name in full, or of the same role.
 */
function onlyBearer(surname: Person, bearers: readonly Person[]): Person | null {
	const mine = evidenceOf(surname);
	// A surname under both "Mr." and "Ms." is two people already.
	if (mine.sex === 'both') return null;
	const known = bearers.map(person => ({person, evidence: evidenceOf(person)}));
	const fitting = known.filter(({evidence}) => !areOpposite(mine.sex, evidence.sex));
	const meant =
		fitting.length > 1 ? fitting.filter(({evidence}) => shareOffice(mine.roles, evidence.roles)) : fitting;
	const [bearer, more] = meant;
	if (bearer === undefined || more !== undefined) return null;
	const articles = bearer.person.reduce((sum, {source}) => sum + source.articles, 0);
	const isKnown = articles > 1 || shareRole(mine.roles, bearer.evidence.roles);
	return isKnown && !contradict(mine.roles, bearer.evidence.roles) ? bearer.person : null;
}

/** Whether roles or sexes speak against one person. */
function differ(one: Evidence, other: Evidence): boolean {
	return areOpposite(one.sex, other.sex) || contradict(one.roles, other.roles);
}

type Sexes = 'male' | 'female' | 'both' | null;

/** What is known of a person beside the name. */
type Evidence = {readonly sex: Sexes; readonly roles: readonly string[]};

/** Offices before a name are roles too: "Mayor Lund". */
function evidenceOf(person: Person): Evidence {
	const titles = person.flatMap(({source, parts}) => [...parts.titles, ...source.aliases.flatMap(titlesOf)]);
	const roles = person.flatMap(({source}) => source.roles.map(({role}) => role));
	return {
		sex: onlySex(titles.map(title => sexOf([title]))) ?? sexByFirstName(person),
		roles: [...roles, ...titles],
	};
}

function sexByFirstName(person: Person): Sexes {
	const sex = onlySex(person.map(({name}) => sexOfGivenName(name.given[0] ?? '')));
	return sex === 'both' ? null : sex;
}

function onlySex(sexes: readonly ('male' | 'female' | null)[]): Sexes {
	const isMale = sexes.includes('male');
	const isFemale = sexes.includes('female');
	if (isMale && isFemale) return 'both';
	return isMale ? 'male' : isFemale ? 'female' : null;
}

function areOpposite(one: Sexes, other: Sexes): boolean {
	return (one === 'male' && other === 'female') || (one === 'female' && other === 'male');
}
