/** Whom the pronouns of an article mean: all of them in order, each answer feeding the next. */
import {Row} from '../features/row.ts';
import type {Scene} from '../features/scene.ts';
import type {Mention} from '../mentions.ts';
import type {Sex} from '../names/given-names.ts';
import {type Asked, antecedentColumns, antecedentFeatures, antecedentsOf} from './features.ts';
import {namingsOf} from './naming.ts';
import {meet, newTrack, type Track, tell} from './state.ts';

/** How likely a person is the one who is meant. */
export type Antecedent = {readonly person: number; readonly chance: number};

/** Asks for the chance of each of several rows of `antecedentColumns` features; they sum up to 1. */
export type Choose = (
	values: Float32Array,
	count: number,
	asked: {readonly mention: number; readonly persons: readonly number[]},
) => ArrayLike<number>;

const sexes: Readonly<Record<string, Sex>> = {
	he: 'male',
	his: 'male',
	him: 'male',
	she: 'female',
	her: 'female',
};

/** From this chance on a pronoun counts as its person for those after it. */
const believed = 0.5;
/** For how many sentences somebody without a name may go on speaking as a pronoun, and what is left to the others then. */
const strangerSentences = 3;
const strangerShare = 0.45;
/** How far "who" may stand behind the name it goes on with, in words, and how sure that is. */
const whoReach = 12;
const whoChance = 0.95;

/** By mention: whom it may mean, empty for all but "he", "she", "who" and their forms. */
export function antecedents(
	scene: Scene,
	choose: Choose,
	described: (mention: Mention) => number,
): readonly (readonly Antecedent[])[] {
	const {reading, cuesOf} = scene;
	const {words, mentions} = reading;
	const namings = namingsOf(scene);
	const track = newTrack(scene);
	const meant: (readonly Antecedent[])[] = mentions.map(() => []);
	const row = new Row(antecedentColumns);
	let next = 0;
	const follow = (person: number, mention: number) => {
		const {first} = mentions[mention]!;
		if (scene.subjectLike[mention]) tell(track, scene, person, first);
		if (cuesOf[mention]!.length > 0) {
			track.spoke[person] = first;
			track.lastSpeaker = person;
		}
	};
	mentions.forEach((mention, at) => {
		for (; next < namings.length && namings[next]!.word <= mention.first; next++) {
			const {person, word, mention: outside} = namings[next]!;
			meet(track, person, word);
			if (outside < 0) continue;
			track.named[person] = word;
			track.mention[person] = outside;
			track.timesOutside[person]!++;
			follow(person, outside);
		}
		if (mention.kind === 'described' && mention.description === 'person' && !mention.within) {
			const person = described(mention);
			if (person >= 0) {
				meet(track, person, mention.first);
				follow(person, at);
			} else {
				if (scene.subjectLike[at]) track.stranger = mention.first;
				if (cuesOf[at]!.length > 0) track.strangerSpoke = mention.first;
			}
		}
		if (mention.kind !== 'pronoun') return;
		const {lower} = words[mention.first]!;
		if (lower === 'who') {
			meant[at] = whoIsMeant(scene, track, at);
			return;
		}
		const sex = sexes[lower];
		if (sex === undefined) return;
		const persons = antecedentsOf(scene, track, sex);
		if (persons.length === 0) return;
		const asked: Asked = {mention: at, sex, persons, named: namedBeside(scene, mention.first)};
		const values = new Float32Array(persons.length * antecedentColumns);
		persons.forEach((_, rank) => {
			antecedentFeatures(row.from(0), scene, track, asked, rank);
			values.set(row.values, rank * antecedentColumns);
		});
		const chances = choose(values, persons.length, asked);
		const here = words[mention.first]!.sentence;
		const answers = persons.map((person, rank) => {
			// Somebody without a name has spoken since: nobody knows whether the pronoun goes on with that one.
			const spoken =
				track.strangerSpoke > track.met[person]! &&
				here - words[track.strangerSpoke]!.sentence <= strangerSentences;
			return {person, chance: chances[rank]! * (spoken ? strangerShare : 1)};
		});
		answers.sort((one, other) => other.chance - one.chance);
		meant[at] = answers.slice(0, 4);
		const [best] = answers;
		if (best!.chance < believed) return;
		meet(track, best!.person, mention.first);
		track.lastMeant[sex] = best!.person;
		track.lastMeantAt[sex] = mention.first;
		follow(best!.person, at);
	});
	return meant;
}

/** The name right before it: "Lund, who said". */
function whoIsMeant(
	{reading: {mentions, words}, persons}: Scene,
	track: Track,
	at: number,
): readonly Antecedent[] {
	const who = mentions[at]!;
	for (let before = at - 1; before >= 0; before--) {
		const {last, kind, within} = mentions[before]!;
		if (who.first - last > whoReach || words[last]!.sentence !== words[who.first]!.sentence) break;
		if (kind === 'name' && !within && track.recent.includes(persons[before]!))
			return [{person: persons[before]!, chance: whoChance}];
		if (kind === 'described' && last === who.first - 1) break;
	}
	return [];
}

/** The persons named in the stretch that stands beside a pronoun. */
function namedBeside(
	{reading: {spans, names, people}, nextStretch}: Scene,
	word: number,
): ReadonlySet<number> {
	const named = new Set<number>();
	const next = nextStretch[word]!;
	for (const stretch of [next - 1, next]) {
		const span = spans[stretch];
		if (!span || span.first - word > 15 || word - span.last > 6) continue;
		let low = 0;
		let high = names.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (names[middle]!.own < span.first) low = middle + 1;
			else high = middle;
		}
		for (let at = low; at < names.length && names[at]!.own <= Math.min(span.last, span.first + 60); at++)
			named.add(people.of[at]!);
	}
	return named;
}
