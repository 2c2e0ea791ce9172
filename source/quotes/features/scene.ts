/** An article with all that the features of its stretches and mentions are looked up in; made once, in linear time. */
import {isDeterminer} from '../../names/english/closed-words.ts';
import type {Mention} from '../mentions.ts';
import type {Reading} from '../reading.ts';
import {cueStrength, leastCue, tokenClass, tokenClasses} from './token-class.ts';

export type Scene = {
	readonly reading: Reading;
	/** By word: its class and how sure a sign of speech it is. */
	readonly classes: Uint8Array;
	readonly cues: Float32Array;
	/** By word: how many of a kind stand outside quotations before it. */
	readonly before: Readonly<Record<Counted, Int32Array>>;
	/** By word: the first mention, and the first stretch, that begins at it or later. */
	readonly nextMention: Int32Array;
	readonly nextStretch: Int32Array;
	/** By word: the mention that is the subject of this cue, -1 when it is none or has none. */
	readonly subjects: Int32Array;
	/** By mention: its first word, titles and all; the cues whose subject it is, in their order; its person, -1 for none. */
	readonly starts: Int32Array;
	readonly cuesOf: readonly (readonly number[])[];
	readonly persons: Int32Array;
	/** By mention: whether its sentence tells of it, and how many mentions before it are such subjects. */
	readonly subjectLike: Uint8Array;
	readonly subjectsBefore: Int32Array;
	/** By person: what the article tells of them, see `personFacts`. */
	readonly cuesOfPerson: Int32Array;
	readonly placeShare: Float32Array;
	readonly rankOfPerson: Int32Array;
	readonly mentionsOfPerson: Int32Array;
	readonly wordsOfName: Int32Array;
	/** 1 when the headline has the last word of the person's name. */
	readonly inHeadline: Uint8Array;
};

export type Counted = 'words' | 'commas' | 'ends' | 'cues' | 'colons' | 'dashes';

export function sceneOf(reading: Reading): Scene {
	const {words, mentions, names, people} = reading;
	const classes = tokenClasses(words);
	const cues = new Float32Array(classes.length);
	for (let at = 0; at < cues.length; at++) cues[at] = cueStrength(classes[at]!);
	const before = countedBefore(reading, classes, cues);
	const starts = Int32Array.from(mentions, ({kind, name, first}) =>
		kind === 'name' ? names[name]!.first : first,
	);
	const persons = Int32Array.from(mentions, ({kind, name}) => (kind === 'name' ? people.of[name]! : -1));
	const nextMention = new Int32Array(words.length + 1);
	for (let at = words.length, mention = mentions.length; at >= 0; at--) {
		while (mention > 0 && starts[mention - 1]! >= at) mention--;
		nextMention[at] = mention;
	}
	const nextStretch = new Int32Array(words.length + 1);
	for (let at = words.length, stretch = reading.spans.length; at >= 0; at--) {
		while (stretch > 0 && reading.spans[stretch - 1]!.first >= at) stretch--;
		nextStretch[at] = stretch;
	}
	const subjects = new Int32Array(words.length).fill(-1);
	const cuesOf: number[][] = mentions.map(() => []);
	const scene = {reading, classes, cues, before, nextMention, nextStretch, subjects, starts, cuesOf, persons};
	for (let at = 0; at < words.length; at++) {
		if (cues[at]! < leastCue) continue;
		const subject = subjectOf(scene, at);
		subjects[at] = subject;
		if (subject >= 0) cuesOf[subject]!.push(at);
	}
	const subjectLike = Uint8Array.from(mentions, (_, at) => (isSubject(scene, at) ? 1 : 0));
	const subjectsBefore = new Int32Array(mentions.length + 1);
	subjectLike.forEach((is, at) => {
		subjectsBefore[at + 1] = subjectsBefore[at]! + is;
	});
	return {...scene, subjectLike, subjectsBefore, ...personFacts(scene)};
}

/** Whether a mention is what its sentence tells of: no preposition before it, no possessor, and the first or before a verb. */
function isSubject(
	{reading, classes, starts, cuesOf}: Subjects & Pick<Scene, 'cuesOf'>,
	at: number,
): boolean {
	const {words, mentions} = reading;
	const mention = mentions[at]!;
	if (cuesOf[at]!.length > 0) return true;
	const behind = classes[mention.last + 1] ?? 0;
	if (words[mention.last]!.possessive || mention.within) return false;
	const {lower} = words[mention.first]!;
	if (mention.kind === 'pronoun' && (objects.has(lower) || isPossessor(lower, behind))) return false;
	const before = classes[starts[at]! - 1] ?? 0;
	if (before >= tokenClass.of && before <= tokenClass.preposition) return false;
	const opens = words[starts[at]! - 1]?.sentence !== words[mention.first]!.sentence;
	return (
		opens ||
		before === tokenClass.as ||
		before === tokenClass.if ||
		before === tokenClass.conjunction ||
		[tokenClass.be, tokenClass.auxiliary, tokenClass.ed, tokenClass.adverb].some(kind => kind === behind)
	);
}

function countedBefore({words}: Reading, classes: Uint8Array, cues: Float32Array): Scene['before'] {
	const make = () => new Int32Array(words.length + 1);
	const counts = {words: make(), commas: make(), ends: make(), cues: make(), colons: make(), dashes: make()};
	const add = (counted: Int32Array, at: number, is: boolean) => {
		counted[at + 1] = counted[at]! + (is ? 1 : 0);
	};
	words.forEach((word, at) => {
		const kind = classes[at]!;
		add(counts.words, at, word.kind !== 'mark' && word.stretch < 0);
		add(counts.commas, at, kind === tokenClass.comma);
		add(counts.ends, at, kind === tokenClass.dot || kind === tokenClass.asking);
		add(counts.cues, at, cues[at]! >= leastCue);
		add(counts.colons, at, kind === tokenClass.colon);
		add(counts.dashes, at, kind === tokenClass.dash);
	});
	return counts;
}

/** How many words to the left of a cue its subject is looked for. */
const reach = 60;

type Subjects = Pick<Scene, 'reading' | 'classes' | 'cues' | 'nextMention' | 'starts' | 'subjects'>;

/**
 * Who does the saying: behind the cue when the quotation stands before it, behind "according to", the subject of the
 * cue before it when "and" joins the two, else the nearest mention to the left in its sentence that is not the object
 * of something.
 */
function subjectOf(scene: Subjects, cue: number): number {
	const {reading, classes, nextMention, starts} = scene;
	const {words, mentions} = reading;
	const sentence = words[cue]!.sentence;
	const behind = nextMention[cue + 1]!;
	if (classes[cue] === tokenClass.according) {
		const isNear = behind < mentions.length && starts[behind]! <= cue + 4;
		return isNear && words[starts[behind]!]!.sentence === sentence ? behind : -1;
	}
	if (behind < mentions.length && starts[behind] === cue + 1 && followsQuotation(scene, cue)) return behind;
	const joined = joinedSubject(scene, cue);
	if (joined >= 0) return joined;
	for (let at = nextMention[cue]! - 1; at >= 0; at--) {
		const mention = mentions[at]!;
		if (words[mention.last]!.sentence !== sentence || cue - mention.last > reach) break;
		if (mention.last >= cue || mention.within || !mayBeSubject(scene, at)) continue;
		return appositionOf(scene, at) ? at - 1 : at;
	}
	return -1;
}

/** "Lund warned the council and said": the subject of the cue before, when nothing but "and" leads to this one. */
function joinedSubject({reading: {words}, classes, cues, subjects}: Subjects, cue: number): number {
	let at = cue - 1;
	while (at > 0 && (classes[at] === tokenClass.adverb || classes[at] === tokenClass.auxiliary)) at--;
	if (classes[at] !== tokenClass.conjunction || !/^(?:and|but|or)$/.test(words[at]?.lower ?? '')) return -1;
	for (let before = at - 1; before >= 0 && at - before <= reach; before--) {
		if (words[before]!.sentence !== words[cue]!.sentence) break;
		if (cues[before]! >= leastCue && subjects[before]! >= 0) return subjects[before]!;
	}
	return -1;
}

/** Whether a description is set behind a name by a comma: "Lund, the mayor, said". */
function appositionOf({reading: {mentions}, classes, starts}: Subjects, at: number): boolean {
	const name = mentions[at - 1];
	if (mentions[at]!.kind !== 'described' || name?.kind !== 'name') return false;
	return classes[starts[at]! - 1] === tokenClass.comma && name.last === starts[at]! - 2;
}

/** Whether a quotation ends right before this word, a comma or an adverb between. */
export function followsQuotation(
	{reading: {words}, classes}: Pick<Scene, 'reading' | 'classes'>,
	at: number,
): boolean {
	for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
		const kind = classes[before]!;
		if (kind === tokenClass.quoted) return true;
		if (words[before]!.block !== words[at]!.block) return false;
		if (kind !== tokenClass.quoteMark && kind !== tokenClass.comma && kind !== tokenClass.adverb)
			return false;
	}
	return false;
}

const objects = new Set(['him', 'them', 'us', 'me', 'whom']);

function mayBeSubject({reading: {words, mentions}, classes, starts}: Subjects, at: number): boolean {
	const mention = mentions[at]!;
	if (words[mention.last]!.possessive) return false;
	if (mention.kind === 'pronoun') {
		const {lower} = words[mention.first]!;
		if (objects.has(lower) || isPossessor(lower, classes[mention.last + 1] ?? 0)) return false;
	}
	const start = starts[at]!;
	const before = words[start - 1];
	const first = before && isDeterminer(before.lower) ? start - 1 : start;
	const kind = first > 0 ? classes[first - 1]! : tokenClass.edge;
	return (
		kind !== tokenClass.preposition &&
		kind !== tokenClass.of &&
		kind !== tokenClass.to &&
		kind !== tokenClass.by
	);
}

/** "his", and "her" when a noun follows. */
export function isPossessor(lower: string, following: number): boolean {
	if (lower === 'his') return true;
	return lower === 'her' && following >= tokenClass.number && following <= tokenClass.nounCue;
}

/** Prepositions of places. */
const placing = new Set(['in', 'near', 'at', 'from', 'to', 'outside', 'across']);

function personFacts(
	scene: Pick<Scene, 'reading' | 'cuesOf' | 'persons' | 'starts'>,
): Pick<
	Scene,
	'cuesOfPerson' | 'placeShare' | 'rankOfPerson' | 'mentionsOfPerson' | 'wordsOfName' | 'inHeadline'
> {
	const {reading, cuesOf, persons, starts} = scene;
	const {everybody} = reading.people;
	const count = everybody.length;
	const cuesOfPerson = new Int32Array(count);
	const mentionsOfPerson = new Int32Array(count);
	const placed = new Float32Array(count);
	persons.forEach((person, at) => {
		if (person < 0) return;
		mentionsOfPerson[person]!++;
		cuesOfPerson[person]! += cuesOf[at]!.length;
		if (placing.has(reading.words[starts[at]! - 1]?.lower ?? '')) placed[person]!++;
	});
	const order = [...mentionsOfPerson.keys()].sort(
		(one, other) => mentionsOfPerson[other]! - mentionsOfPerson[one]! || one - other,
	);
	const rankOfPerson = new Int32Array(count);
	for (const [rank, person] of order.entries()) rankOfPerson[person] = rank;
	const wordsOfName = new Int32Array(count);
	const inHeadline = new Uint8Array(count);
	everybody.forEach(({name}, person) => {
		const words = name.toLowerCase().split(' ');
		wordsOfName[person] = words.length;
		inHeadline[person] = reading.headline.includes(words.at(-1)!) ? 1 : 0;
	});
	return {
		wordsOfName,
		inHeadline,
		cuesOfPerson,
		mentionsOfPerson,
		rankOfPerson,
		placeShare: placed.map((places, person) => places / Math.max(1, mentionsOfPerson[person]!)),
	};
}

/** Whether a mention may stand for one person, as far as its words tell. */
export function isPersonLike(
	{reading: {words, people}, persons}: Pick<Scene, 'reading' | 'persons'>,
	mention: Mention,
	at: number,
): boolean {
	if (mention.kind === 'described') return mention.description === 'person';
	if (mention.kind === 'pronoun') return /^(?:he|she|i|who)$/.test(words[mention.first]!.lower);
	const {looks, doubtful} = people.everybody[persons[at]!]!;
	return !doubtful && (looks === 'person' || looks === 'unknown');
}
