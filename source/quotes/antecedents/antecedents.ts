/** Whom the pronouns and descriptions of an article mean: all of them in order, each answer feeding the next. */

import type {Sex} from '../../names/given-names.ts';
import {namedInside} from '../features/named-inside.ts';
import {Row} from '../features/row.ts';
import type {Scene} from '../features/scene.ts';
import type {Mention} from '../mentions.ts';
import {describedPersons} from '../people/described.ts';
import {type Asked, antecedentColumns, antecedentFeatures, antecedentsOf} from './features.ts';
import {namingsOf} from './naming.ts';
import {meet, newTrack, type Track, tell} from './state.ts';

/**
 * How likely a person is the one who is meant, and how far that can be trusted: less when somebody without a name has
 * spoken since, with whom the pronoun may go on.
 */
export type Antecedent = {readonly person: number; readonly chance: number; readonly trust: number};

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
/** What a description opens with that brings somebody new: "a spokesman", "her son"; "the mayor" was there before. */
const introducing = /^(?:an?|one|another|his|her|their)$/;
/** How sure it is whom a description means, when only one person fits it. */
const describedChance = 0.9;
/** How far "who" may stand behind the name it goes on with, in words, and how sure that is. */
const whoReach = 12;
const whoChance = 0.95;

/** How many persons are kept as those whom a pronoun may mean. */
const mostMeant = 4;

/**
 * Whom the pronouns and descriptions of an article mean.
 * @param choose Answers for the pronouns.
 * @returns by mention, the likeliest first; empty for all but descriptions, "he", "she", "who" and their forms
 */
export function antecedents(scene: Scene, choose: Choose): readonly (readonly Antecedent[])[] {
	const {reading, cuesOf} = scene;
	const {words, mentions} = reading;
	const namings = namingsOf(scene);
	const described = describedPersons(reading);
	const track = newTrack(scene);
	const row = new Row(antecedentColumns);
	let next = 0;

	return mentions.map((mention, at) => {
		meetNamed(mention.first);
		if (mention.kind === 'described') return describedAntecedent(mention, at);
		if (mention.kind !== 'pronoun') return [];
		const {lower} = words[mention.first]!;
		if (lower === 'who') return who(mention, at);
		const sex = sexes[lower];
		return sex === undefined ? [] : pronoun(mention, at, sex);
	});

	/** Everybody who is named up to a word is met. */
	function meetNamed(until: number): void {
		for (; next < namings.length && namings[next]!.word <= until; next++) {
			const {person, word, mention} = namings[next]!;
			meet(track, person, word);
			if (mention < 0) continue;
			track.named[person] = word;
			track.mention[person] = mention;
			track.timesOutside[person]!++;
			follow(person, mention);
		}
	}

	/** A mention of a person says what its sentence tells of, and who speaks. */
	function follow(person: number, mention: number): void {
		const {first} = mentions[mention]!;
		if (scene.subjectLike[mention]) tell(track, scene, person, first);
		if (cuesOf[mention]!.length === 0) return;
		track.spoke[person] = first;
		track.lastSpeaker = person;
	}

	function describedAntecedent(mention: Mention, at: number): Antecedent[] {
		const person = described(mention);
		if (person >= 0) {
			meet(track, person, mention.first);
			follow(person, at);
			return [{person, chance: describedChance, trust: 1}];
		}
		if (mention.description !== 'person' || !introducing.test(words[mention.first]!.lower)) return [];
		if (scene.subjectLike[at]) track.stranger = mention.first;
		if (cuesOf[at]!.length > 0) track.strangerSpoke = mention.first;
		return [];
	}

	function who(mention: Mention, at: number): Antecedent[] {
		const before = mentions[at - 1];
		const isStranger = before?.kind === 'described' && mention.first - before.last <= 2;
		if (isStranger && (cuesOf[at]!.length > 0 || scene.subjectLike[at - 1]))
			track.strangerSpoke = mention.first;
		return whoIsMeant(scene, track, at);
	}

	function pronoun(mention: Mention, at: number, sex: Sex): Antecedent[] {
		const persons = antecedentsOf(scene, track, sex);
		if (persons.length === 0) return [];
		const asked: Asked = {mention: at, sex, persons, named: namedBeside(scene, mention.first)};
		const values = new Float32Array(persons.length * antecedentColumns);
		persons.forEach((_, rank) => {
			antecedentFeatures(row.from(0), scene, track, asked, rank);
			row.writeTo(values, rank);
		});
		const chances = choose(values, persons.length, asked);
		const answers = persons.map((person, rank) => ({
			person,
			chance: chances[rank]!,
			trust: trustIn(person, mention),
		}));
		answers.sort((one, other) => other.chance - one.chance);
		const best = answers[0]!;
		if (best.chance * best.trust >= believed) {
			meet(track, best.person, mention.first);
			track.lastMeant[sex] = best.person;
			track.lastMeantAt[sex] = mention.first;
			follow(best.person, at);
		} else if (best.trust < 1) track.strangerSpoke = mention.first;
		return answers.slice(0, mostMeant);
	}

	function trustIn(person: number, {first}: Mention): number {
		const met = track.met[person]!;
		const {sentence} = words[first]!;
		const since = (stranger: number) =>
			stranger > met ? sentence - words[stranger]!.sentence : Number.POSITIVE_INFINITY;
		return since(track.strangerSpoke) <= strangerSentences ? strangerShare : 1;
	}
}

/** The person named right before it: "Lund, who said"; nobody in "an official of the Authority, who said". */
function whoIsMeant({reading, persons}: Scene, track: Track, at: number): Antecedent[] {
	const {mentions, words, people} = reading;
	const who = mentions[at]!;
	for (let before = at - 1; before >= 0; before--) {
		const {last, kind, within} = mentions[before]!;
		if (who.first - last > whoReach || words[last]!.sentence !== words[who.first]!.sentence) break;
		if (kind === 'described' && last === who.first - 1) break;
		if (kind !== 'name' || within) continue;
		const person = persons[before]!;
		const {looks} = people.everybody[person]!;
		if (looks === 'organisation' || looks === 'place') continue;
		return track.recent.includes(person) ? [{person, chance: whoChance, trust: 1}] : [];
	}
	return [];
}

/** How far a stretch may stand behind a pronoun, and before it, to be what the pronoun says, in words. */
const beforeStretch = 15;
const behindStretch = 6;

/** The persons named in the stretches that stand beside a pronoun. */
function namedBeside({reading, nextStretch}: Scene, word: number): ReadonlySet<number> {
	const named = new Set<number>();
	const next = nextStretch[word]!;
	for (const stretch of [next - 1, next]) {
		const span = reading.spans[stretch];
		if (!span || span.first - word > beforeStretch || word - span.last > behindStretch) continue;
		for (const person of namedInside(reading, stretch)) named.add(person);
	}
	return named;
}
