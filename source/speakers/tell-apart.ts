/** Which names of one family are the same person, over the whole archive. */
import {foldName} from '../names/fold-name.ts';
import {isInitial} from '../names/name-sameness.ts';
import {longForms} from '../names/short-forms.ts';
import {areOpposite, differ, type Evidence, evidenceOf, type NamedPerson} from './evidence.ts';
import {contradict, mayShareOffice, shareOffice, shareRareRole, shareRole} from './role-agreement.ts';

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
	const joined = [...Map.groupBy(surnames, ({name}) => name.suffix)].map(([generation, same]) => {
		const fitting = bearers.filter(({person}) => generation === '' || person[0]!.name.suffix === generation);
		const apart = unlike(same);
		const areOne = apart.length < 2;
		const forms = fitting.length < 2 || same.length > mostForms ? apart : same.map(one => [one]);
		// Beside "Mr. Brown" a Brown without a title need not be the Ann Brown there is.
		const isContested = fitting.length === 1 && !areOne;
		const settled = forms.map(surname => {
			const {sex, roles} = evidenceOf(surname);
			const isVague = isContested && sex === null && !shareRole(roles, fitting[0]!.evidence.roles);
			return {surname, bearer: isVague ? null : onlyBearer(surname, fitting)};
		});
		return {areOne, settled};
	});
	for (const {areOne, settled} of joined) {
		for (const {surname, bearer} of settled) if (bearer) for (const name of surname) bearer.push(name);
		const left = settled.filter(({bearer}) => bearer === null).map(({surname}) => surname);
		if (areOne && left.length > 0) alone.push(left.flat());
		else alone.push(...left);
	}
	return [...persons, ...alone];
}

/** More forms of a bare surname than this are taken for one. */
const mostForms = 8;

/** "Governor Shaw" and "Attorney General Shaw" are two, whoever they are; "Shaw" and "Mr. Shaw" are not. */
function unlike(surnames: Person): Person[] {
	if (surnames.length > mostForms) return [surnames];
	const evidence = surnames.map(name => evidenceOf([name]));
	const areOne = evidence.every((one, index) =>
		evidence.slice(index + 1).every(other => !isAnother(one, other)),
	);
	// What fits two that are not one is neither of them.
	if (areOne) return [surnames];
	return [...Map.groupBy(surnames, ({source}) => foldName(source.name)).values()];
}

/** Whether a bare surname is rather another person: it holds another office, too. */
function isAnother(one: Evidence, other: Evidence): boolean {
	const hold = ({roles}: Evidence) => shareOffice(roles, roles);
	return differ(one, other) || (hold(one) && hold(other) && !shareOffice(one.roles, other.roles));
}

/** "Joe Webb" and "Joseph R. Webb Jr." hold one office: a father and his son hardly do. */
function joinGenerations(persons: readonly Person[]): Person[] {
	if (!persons.some(([first]) => first!.name.suffix !== '')) return [...persons];
	const joined: Person[] = [];
	for (const same of Map.groupBy(persons, ([first]) => longest(first!.name.given[0]!)).values()) {
		const [plain, ...more] = same.filter(([first]) => first!.name.suffix === '');
		const sons = same.filter(([first]) => first!.name.suffix !== '');
		const evidence = plain && more.length === 0 && sons.length > 0 ? evidenceOf(plain) : null;
		const [son, ...others] = evidence ? sons.filter(one => holdOne(evidence, evidenceOf(one))) : [];
		if (!plain || !son || others.length > 0) joined.push(...same);
		else joined.push([...son, ...plain], ...sons.filter(one => one !== son));
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
	if (place === 0) {
		joinBeginnings(byWord);
		joinShortForms(byWord);
	}
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
}

/** "Theo" is Theodor when both are the playwright, and "Sam" is Samantha rather than Samuel when both are the swimmer. */
function joinBeginnings(byWord: Map<string, Person>): void {
	const words = [...byWord.keys()].filter(word => !isInitial(word)).sort();
	words.forEach((short, index) => {
		if (short.length < 2) return;
		const {roles} = evidenceOf(byWord.get(short)!);
		const least = short.length < 3 ? short.length + 3 : short.length + 2;
		const meant: string[] = [];
		for (let at = index + 1; at <= index + mostForms && words[at]?.startsWith(short); at++) {
			const long = words[at]!;
			const isLong = long.length >= least && shareRareRole(roles, evidenceOf(byWord.get(long)!).roles);
			if (isLong) meant.push(long);
		}
		const [long, more] = meant;
		if (long !== undefined && more === undefined) join(byWord, [short], long);
	});
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
	const possible = bearers.filter(({evidence}) => mayShareOffice(roles, evidence.roles));
	if (possible.length > 0) return possible;
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
