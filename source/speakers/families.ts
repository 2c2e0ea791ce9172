/** Names of people made ready for `tellApart`: each word in one spelling, with the surname that the others tell of. */
import {isGivenName} from '../names/given-names.ts';
import {isInitial} from '../names/name-sameness.ts';
import {byText} from './by-text.ts';
import {differ, evidenceOf, type NamedPerson} from './evidence.ts';
import {isBare, type ReadName, readName} from './read-name.ts';
import {shareRole} from './role-agreement.ts';
import {spellingOf} from './spelling.ts';
import type {NamedSource} from './types.ts';

/**
 * Groups names that can be those of one person by their surname; disguised names are alone.
 * @param sources people only
 * @param usedAsFirstName in how many articles the last word of these names is a first name
 */
export function families(sources: readonly NamedSource[], usedAsFirstName: number): NamedPerson[][] {
	// The order of the files must not decide who is who.
	const ordered = sources.toSorted((one, other) => byText(one.name, other.name));
	const read = ordered.map(source => ({source, name: readName(source.name)}));
	const disguised = read.filter(({name}) => name.parts.disguised);
	const open = inOneSpelling(read.filter(({name}) => !name.parts.disguised));
	const longer = endings(open);
	const plain = Map.groupBy(
		open.filter(({name}) => isFull(name) && name.given.length === 1),
		({name}) => name.whole,
	);
	const settled = open.map(person => withoutLead(withLongSurname(person, longer), plain));
	const asSurname = open.reduce(
		(sum, {source, name}) => sum + (name.given.length > 0 ? source.articles : 0),
		0,
	);
	// A word alone that is rather a first name is nobody's surname, unless somebody calls it "Mr."; but popes and kings
	// are called by their first names.
	const isFirstName = (person: NamedPerson) =>
		usedAsFirstName > asSurname && (person.name.called || (isBare(person.name) && !hasAddress(person)));
	const byFamily = Map.groupBy(settled, person =>
		isFirstName(person) ? `${person.name.family}\0` : person.name.family,
	);
	return [...byFamily.values(), ...disguised.map(person => [person])];
}

/** Whether it goes by "Mr." or another title, which is no way to call somebody by the first name, as "Sir" is. */
function hasAddress({source, name}: NamedPerson): boolean {
	const isSurname = ({parts, called}: ReadName) =>
		parts.titles.some(title => !/^(?:sir|dame|lady|lord)$/i.test(title)) && !called;
	return isSurname(name) || source.aliases.some(alias => isSurname(readName(alias)));
}

/** Takes "Wolodimir" for "Volodymyr" where the archive has both: each word as the first of its spellings has it. */
function inOneSpelling(people: readonly NamedPerson[]): NamedPerson[] {
	const known = new Map<string, string>();
	for (const {name} of people) {
		for (const word of name.given) {
			const key = spellingOf(word);
			const other = known.get(key);
			// A name that English has tells the sex and has its short forms.
			const isBetter =
				other === undefined || (isGivenName(word) !== isGivenName(other) ? isGivenName(word) : word < other);
			if (isBetter) known.set(key, word);
		}
	}
	const spelled = (text: string) => text.split(' ').map(spellingOf).join(' ');
	return people.map(({source, name}) => ({
		source,
		name: {
			...name,
			given: name.given.map(word => known.get(spellingOf(word)) ?? word),
			family: spelled(name.family),
			whole: spelled(name.whole),
		},
	}));
}

/** The names of three and more words by their last two; null when they have these from different people. */
function endings(people: readonly NamedPerson[]): Map<string, NamedPerson[] | null> {
	const longer = new Map<string, NamedPerson[] | null>();
	for (const person of people) {
		const {given, family, whole} = person.name;
		if (given.length < 2 && !family.includes(' ')) continue;
		const words = whole.split(' ');
		if (words.length < 3) continue;
		const ending = words.slice(-2).join(' ');
		const known = longer.get(ending);
		if (known === null) continue;
		const [first] = known ?? [];
		if (first && (first.name.family !== family || first.name.given[0] !== given[0])) longer.set(ending, null);
		else if (known) known.push(person);
		else longer.set(ending, [person]);
	}
	return longer;
}

/** "Peña Nieva" and "Van Holm" look like full names until one knows a Luis Peña Nieva and a Chris Van Holm. */
function withLongSurname(
	person: NamedPerson,
	longer: ReadonlyMap<string, NamedPerson[] | null>,
): NamedPerson {
	const {given, whole} = person.name;
	const [word, more] = given;
	if (word === undefined || more !== undefined || isInitial(word)) return person;
	const bearers = longer.get(whole);
	const bearer = bearers?.[0]?.name;
	if (!bearers || !bearer) return person;
	if (bearer.family === whole) return {...person, name: {...person.name, given: [], family: whole}};
	const [mine, theirs] = [evidenceOf([person]), evidenceOf(bearers)];
	if (isGivenName(word) || differ(mine, theirs)) return person;
	// "Pell Moor" is hardly a Ms. Pell-Moor.
	const isOther = !person.name.hyphened && bearers.every(({name}) => name.hyphened);
	if (isOther && !shareRole(mine.roles, theirs.roles)) return person;
	return {...person, name: {...person.name, given: bearer.given.slice(0, 2)}};
}

const isFull = ({given: [first]}: ReadName) => first !== undefined && isGivenName(first);

/** "Londoner Ann Lund" and "Ellery-based Ann Lund": a word that is no first name before a name that has one. */
function withoutLead(person: NamedPerson, plain: ReadonlyMap<string, NamedPerson[]>): NamedPerson {
	const {given, family, parts} = person.name;
	const first = given.at(-1)!;
	if (given.length < 2 || isFull(person.name) || isInitial(given[0]!) || !isGivenName(first)) return person;
	const bearers = plain.get(`${first} ${family}`);
	if (!bearers) return person;
	const [mine, theirs] = [evidenceOf([person]), evidenceOf(bearers)];
	const isLead = /-(?:based|born)$/.test(parts.given[0] ?? '') || shareRole(mine.roles, theirs.roles);
	return isLead && !differ(mine, theirs) ? {...person, name: {...person.name, given: [first]}} : person;
}
