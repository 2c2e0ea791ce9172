import {foldName} from './fold-name.ts';
import {type Sex, sexOfGivenName} from './given-names.ts';
import {isAddress, sexOf} from './name-titles.ts';
import type {Name} from './names.ts';
import {type PersonName, personName, sameness} from './person-name.ts';
import type {Word} from './words.ts';

/** One person or thing that an article names, and all its names in it. */
export type Named = {
	/** Its fullest name as printed, without titles. */
	name: string;
	/** Places in the list of names, in the order of the text. */
	readonly names: number[];
	looks: Name['looks'];
	sex: Sex | null;
	readonly disguised: boolean;
	/** All its capitals may come from opening sentences: perhaps no name at all. */
	doubtful: boolean;
};

/** Who is named in an article. */
export type People = {
	readonly everybody: readonly Named[];
	/** Which of them each name means. */
	readonly of: readonly number[];
};

/** How many bearers of one surname are told apart; a text with more of them is no article. */
const mostNamesakes = 8;

/**
 * Brings the names of one person together: "Ilse Varga", "Mayor Varga", "Ilse". A surname alone means the one who
 * bears it; of several the one its title fits, else the one named in full most often. A name in disguise is
 * together with its exact self alone.
 */
export function peopleIn(words: readonly Word[], names: readonly Name[]): People {
	const everybody: Named[] = [];
	const of: number[] = names.map(() => -1);
	const bearers = new Map<string, number[]>();
	const parsed: PersonName[] = [];
	const singles: number[] = [];

	names.forEach((name, index) => {
		const text = ownText(words, name);
		const titles = titlesOf(words, name);
		if (name.last === name.own) {
			singles.push(index);
			return;
		}
		const person = personName(text);
		const family = name.disguised ? `=${text}` : foldName(person.family ?? text);
		const known = (bearers.get(family) ?? []).find(
			other =>
				parsed[other] !== undefined &&
				sameness(parsed[other], person) !== 'different' &&
				agree(everybody[other]!, name, titles),
		);
		if (known !== undefined) {
			join(known, index, text, titles);
			return;
		}
		const given = person.given[0];
		const one = create(name, text, given === undefined ? null : sexOfGivenName(foldName(given)));
		parsed[one] = person;
		join(one, index, text, titles);
		remember(family, one);
		if (given !== undefined && name.looks === 'person' && !name.disguised)
			remember(`${foldName(given)} …`, one);
		if (name.looks === 'organisation') remember(`${foldName(words[name.own]!.text)} …`, one);
	});
	for (const index of singles) {
		const name = names[index]!;
		const text = ownText(words, name);
		const titles = titlesOf(words, name);
		const key = name.disguised ? `=${text}` : foldName(text);
		const one =
			bearerOf(key, name, titles, index) ??
			(titles.length === 0 ? onlyBearer(`${key} …`) : null) ??
			remember(key, create(name, text, name.looks === 'person' ? sexOfGivenName(key) : null));
		join(one, index, text, titles);
	}
	for (const one of everybody) one.names.sort((a, b) => a - b);
	return {everybody, of};

	function create(name: Name, text: string, sex: Sex | null): number {
		const thing = name.looks === 'organisation' || name.looks === 'place';
		everybody.push({
			name: text,
			names: [],
			looks: name.looks,
			sex: thing ? null : sex,
			disguised: name.disguised,
			doubtful: true,
		});
		return everybody.length - 1;
	}

	function remember(key: string, one: number): number {
		const known = bearers.get(key);
		if (!known) bearers.set(key, [one]);
		else if (known.length < mostNamesakes && !known.includes(one)) known.push(one);
		return one;
	}

	function join(number: number, index: number, text: string, titles: readonly string[]): void {
		const one = everybody[number]!;
		const {looks, doubtful} = names[index]!;
		of[index] = number;
		one.names.push(index);
		one.doubtful &&= doubtful;
		if (one.looks === 'unknown' || (looks === 'person' && titles.length > 0)) one.looks = looks;
		one.sex = sexOf(titles) ?? one.sex;
		if (isFuller(text, one.name)) one.name = text;
	}

	/** Whom a surname alone means: whom its title fits, who is named most often. */
	function bearerOf(key: string, name: Name, titles: readonly string[], index: number): number | null {
		const fitting = (bearers.get(key) ?? []).filter(
			other => agree(everybody[other]!, name, titles) && !isEarlier(index, everybody[other]!, titles),
		);
		if (fitting.length < 2) return fitting[0] ?? null;
		const lately = latelyNamed(fitting, index);
		if (lately !== null) return lately;
		const weight = (other: number) =>
			everybody[other]!.names.length + (everybody[other]!.looks === 'person' ? 1e6 : 0);
		return fitting.reduce((best, other) => (weight(other) > weight(best) ? other : best));
	}

	/** "President Lund" before any "Ann Lund" is somebody else: who holds an office is introduced by it. */
	function isEarlier(index: number, one: Named, titles: readonly string[]): boolean {
		if (!titles.some(title => !isAddress(title)) || one.names[0]! < index) return false;
		return !one.names.slice(0, 5).some(other => names[other]!.own > names[other]!.first);
	}

	/** The only one of several that was named in full a little before. */
	function latelyNamed(bearers: readonly number[], index: number): number | null {
		const block = words[names[index]!.own]!.block;
		let found: number | null = null;
		for (let at = index - 1; at >= 0 && at > index - 30; at--) {
			const {own, last} = names[at]!;
			if (block - words[own]!.block > 2) break;
			if (own === last || !bearers.includes(of[at]!) || words[own]!.stretch >= 0) continue;
			if (found !== null && found !== of[at]!) return null;
			found = of[at]!;
		}
		return found;
	}

	function onlyBearer(key: string): number | null {
		const known = bearers.get(key);
		return known?.length === 1 ? known[0]! : null;
	}
}

/** Whether a name with these titles may mean this one. */
function agree(one: Named, name: Name, titles: readonly string[]): boolean {
	if (one.disguised !== name.disguised) return false;
	const isPerson = name.looks === 'person' && titles.length > 0;
	if (isPerson && (one.looks === 'organisation' || one.looks === 'place')) return false;
	const sex = sexOf(titles);
	return sex === null || one.sex === null || one.sex === sex;
}

function ownText(words: readonly Word[], {own, last}: Name): string {
	let text = words[own]!.text;
	for (let at = own + 1; at <= last; at++) text += `${words[at]!.spaced ? ' ' : ''}${words[at]!.text}`;
	return text;
}

function titlesOf(words: readonly Word[], {first, own}: Name): string[] {
	return words.slice(first, own).map(word => word.text);
}

/** The fuller name; of equally long ones the first that does not shout. */
function isFuller(name: string, known: string): boolean {
	const shouts = (text: string) => text.length > 4 && text === text.toUpperCase();
	const size = (text: string) => text.split(' ').length;
	if (shouts(known) !== shouts(name)) return shouts(known) && size(name) >= size(known);
	return size(name) > size(known);
}
