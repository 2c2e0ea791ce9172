/** The names of people sorted by families, where the archive itself tells what is a surname. */
import type {NamedSource} from './gather.ts';
import {isGivenName} from './given-names.ts';
import {type ComparableName, comparable, isInitial} from './name-sameness.ts';
import {personName} from './person-name.ts';
import type {NamedPerson} from './tell-apart.ts';

/**
 * Groups names that can be those of one person: by the surname, or alone.
 * @param sources people only
 */
export function families(sources: readonly NamedSource[]): NamedPerson[][] {
	const disguised: NamedPerson[][] = [];
	const people: NamedPerson[] = [];
	for (const source of sources) {
		const parts = personName(source.name);
		const person = {source, parts, name: comparable(parts)};
		if (parts.disguised) disguised.push([person]);
		else people.push(person);
	}
	const rather = countUse(people);
	const alike = unhyphenated(people);
	const longer = endings(alike);
	const settled = alike.map(person => withLongSurname(person, longer));
	// A name alone that is rather a first name is nobody's surname.
	const isFirstName = ({given, family}: ComparableName) =>
		given.length === 0 && (rather.get(family) ?? 0) > 0;
	const byFamily = Map.groupBy(settled, ({name}) => (isFirstName(name) ? `${name.family}\0` : name.family));
	return [...byFamily.values(), ...disguised];
}

/** In how many more articles a word is a first name than it is a surname, by the full names. */
function countUse(people: readonly NamedPerson[]): Map<string, number> {
	const use = new Map<string, number>();
	for (const {source, name} of people) {
		const [first] = name.given;
		if (first === undefined) continue;
		use.set(first, (use.get(first) ?? 0) + source.articles);
		use.set(name.family, (use.get(name.family) ?? 0) - source.articles);
	}
	return use;
}

/** Takes "Ann Berg Lund" for "Ann Berg-Lund" where some articles write it so. */
function unhyphenated(people: readonly NamedPerson[]): NamedPerson[] {
	const hyphenated = new Map<string, ComparableName>();
	for (const {name} of people) {
		const known = hyphenated.get(name.whole);
		const isLonger = known === undefined || name.given.length < known.given.length;
		if (name.family.includes(' ') && isLonger) hyphenated.set(name.whole, name);
	}
	return people.map(person => {
		const name = hyphenated.get(person.name.whole);
		return name && name.given.length < person.name.given.length ? {...person, name} : person;
	});
}

/** The names of three and more words by their last two; null when they have these from different people. */
function endings(people: readonly NamedPerson[]): Map<string, ComparableName | null> {
	const longer = new Map<string, ComparableName | null>();
	for (const {name} of people) {
		if (name.given.length < 2 && !name.family.includes(' ')) continue;
		const words = name.whole.split(' ');
		if (words.length < 3) continue;
		const ending = words.slice(-2).join(' ');
		const known = longer.get(ending);
		const isOther = known && (known.family !== name.family || known.given[0] !== name.given[0]);
		if (known === undefined) longer.set(ending, name);
		else if (isOther) longer.set(ending, null);
	}
	return longer;
}

/** "Peña Nieto" and "Van Hollen" look like full names until one knows an Enrique Peña Nieto and a Chris Van Hollen. */
function withLongSurname(
	person: NamedPerson,
	longer: ReadonlyMap<string, ComparableName | null>,
): NamedPerson {
	const {given, whole} = person.name;
	const [word, more] = given;
	if (word === undefined || more !== undefined || isInitial(word)) return person;
	const bearer = longer.get(whole);
	if (!bearer) return person;
	if (bearer.family === whole) return {...person, name: {...person.name, given: [], family: whole}};
	if (isGivenName(word)) return person;
	return {...person, name: {...person.name, given: bearer.given.slice(0, 1)}};
}
