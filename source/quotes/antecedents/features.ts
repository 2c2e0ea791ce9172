/** What speaks for a person as the one whom "he" or "she" means. */

import type {Sex} from '../../names/given-names.ts';
import {missing, type Row} from '../features/row.ts';
import type {Scene} from '../features/scene.ts';
import {tokenClass} from '../features/token-class.ts';
import {firstPlace} from '../first-place.ts';
import type {Track} from './state.ts';

/** How many features an antecedent has. */
export const antecedentColumns = 53;

/** How many persons are looked at. */
const most = 14;

/** The persons who may be meant by a pronoun, the one met last first. */
export function antecedentsOf(scene: Scene, track: Track, sex: Sex): number[] {
	return track.recent.filter(person => mayBeMeant(scene, track, person, sex)).slice(0, most);
}

/** A name that stands behind "in" or "near" in this part of its mentions is that of a place. */
const mostlyPlace = 0.5;

function mayBeMeant({reading, placeShare}: Scene, {timesOutside}: Track, person: number, sex: Sex): boolean {
	const {doubtful, looks, sex: own} = reading.people.everybody[person]!;
	if (doubtful || looks === 'place' || looks === 'organisation') return false;
	if (own !== null) return own === sex;
	// A word with a capital that only somebody's speech has may be anything.
	return looks === 'person' || (timesOutside[person]! > 0 && placeShare[person]! < mostlyPlace);
}

const far = 30;

/** What is the same for all who may be meant by a pronoun. */
export type Asked = {
	readonly mention: number;
	readonly sex: Sex;
	readonly persons: readonly number[];
	/** The stretch beside the pronoun, and the persons named inside it. */
	readonly named: ReadonlySet<number>;
};

const pronouns = ['he', 'she', 'his', 'her', 'him'];

export function antecedentFeatures(row: Row, scene: Scene, track: Track, asked: Asked, rank: number): void {
	const {reading, classes, starts, cuesOf} = scene;
	const {words, mentions, people} = reading;
	const person = asked.persons[rank]!;
	const one = people.everybody[person]!;
	const {first, last} = mentions[asked.mention]!;
	const word = words[first]!;
	// Those of the other sex are not asked about: it is the right one or not known.
	row.addIf(one.sex !== null);
	row.addIf(one.looks === 'person');
	for (const places of [track.met, track.named, track.subject, track.spoke]) {
		const at = places[person]!;
		if (at < 0) {
			row.add(far);
			row.add(far);
			row.add(400);
			continue;
		}
		row.add(word.sentence - words[at]!.sentence, far);
		row.add(word.block - words[at]!.block, far);
		row.add(first - at, 400);
	}
	row.add(rank);
	row.add(asked.persons.slice(0, rank).filter(other => people.everybody[other]!.sex !== null).length);
	row.add(asked.persons.filter(other => word.block - words[track.met[other]!]!.block <= 1).length);
	row.add(asked.persons.length);
	row.addIf(track.lastSpeaker === person);
	row.addIf(track.lastMeant[asked.sex] === person);
	const meantAt = track.lastMeantAt[asked.sex];
	row.add(meantAt < 0 ? far : word.sentence - words[meantAt]!.sentence, far);
	const isThis = track.thisSentence.sentence === word.sentence;
	const before = isThis ? track.lastSentence : track.thisSentence;
	row.add(!isThis ? missing : track.thisSentence.person === person ? 1 : 0);
	row.add(before.person < 0 ? missing : before.person === person ? 1 : 0);
	row.add(before.sentence < 0 ? far : word.sentence - before.sentence, far);
	row.add(track.paragraph.block !== word.block ? missing : track.paragraph.person === person ? 1 : 0);

	const lastMention = track.mention[person]!;
	if (lastMention < 0) row.miss(6);
	else {
		const start = starts[lastMention]!;
		const mention = mentions[lastMention]!;
		const kind = classes[start - 1] ?? 0;
		row.addIf(words[start - 1]?.sentence !== words[start]!.sentence);
		row.addIf(kind >= tokenClass.of && kind <= tokenClass.preposition);
		row.addIf(words[mention.last]!.possessive);
		row.add(cuesOf[lastMention]!.length, 3);
		row.add(kind);
		row.add(classes[mention.last + 1] ?? 0);
	}
	row.add(track.times[person]!, 20);
	row.add(scene.mentionsOfPerson[person]!, 20);
	row.add(scene.rankOfPerson[person]!, 20);
	row.add(scene.inHeadline[person]!);
	row.add(scene.wordsOfName[person]!, 4);
	row.add(scene.placeShare[person]!);
	row.add(scene.cuesOfPerson[person]!, 10);
	row.add(pronouns.indexOf(word.lower));
	row.addIf(words[first - 1]?.sentence !== word.sentence);
	row.addIf(words[first - 1]?.block !== word.block);
	row.add(cuesOf[asked.mention]!.length, 3);
	row.add(classes[first - 1] ?? 0);
	row.add(classes[last + 1] ?? 0);
	row.addIf(asked.named.has(person));
	row.addIf(track.timesOutside[person] === 0);
	const next = nextNaming(scene, person, last);
	row.addIf(next >= 0 && words[next]!.sentence === word.sentence);
	row.addIf(next >= 0 && words[next]!.block === word.block);
	row.add(describedSince(scene, asked.mention, track.met[person]!), 3);
	const met = track.met[person]!;
	row.add(track.strangerSpoke > met ? 2 : track.stranger > met ? 1 : 0);
	row.add(track.stranger < 0 ? far : word.sentence - words[track.stranger]!.sentence, far);
	const {male, female} = reading.leaning;
	const [same, other] = asked.sex === 'male' ? [male, female] : [female, male];
	row.add(same[person]!, 6);
	row.add(other[person]!, 6);
}

/** The word where a person is named next, -1 when nowhere. */
function nextNaming({reading: {people, names}}: Scene, person: number, after: number): number {
	const own = people.everybody[person]!.names;
	const next = firstPlace(own.length, place => names[own[place]!]!.own > after);
	return next < own.length ? names[own[next]!]!.own : -1;
}

/** How many single persons without a name are mentioned between a word and a mention; the nearest dozen are looked at. */
function describedSince({reading: {mentions}}: Scene, mention: number, word: number): number {
	let count = 0;
	for (let at = mention - 1; at >= 0 && at >= mention - 12; at--) {
		const {kind, description, first} = mentions[at]!;
		if (first <= word) break;
		if (kind === 'described' && description === 'person') count++;
	}
	return count;
}
