/** What a reader who has come so far in an article knows of its people. */
import type {Scene} from '../features/scene.ts';

/** Where something happened last: a word, -1 before it ever did. */
export type Track = {
	/** By person: last named or meant; last named outside marks; last the subject; last the subject of a cue. */
	readonly met: Int32Array;
	readonly named: Int32Array;
	readonly subject: Int32Array;
	readonly spoke: Int32Array;
	/** By person: the last mention outside marks, -1 for none; how often so far, in all and outside marks. */
	readonly mention: Int32Array;
	readonly times: Int32Array;
	readonly timesOutside: Int32Array;
	/** The persons met last, the latest first; so many as are kept. */
	recent: number[];
	/** Person who was the subject of a cue last; by sex of the pronoun the person it meant last; where. */
	lastSpeaker: number;
	lastMeant: {male: number; female: number};
	lastMeantAt: {male: number; female: number};
	/** Number of a sentence and the person it tells of, of this sentence and the last one that had any. */
	thisSentence: {sentence: number; person: number};
	lastSentence: {sentence: number; person: number};
	/** Where a person without a name was last the subject of a sentence, and of a cue; -1 before it ever was. */
	stranger: number;
	strangerSpoke: number;
	/** The person the first sentence of this paragraph tells of. */
	paragraph: {block: number; person: number};
};

export function newTrack({reading: {people}}: Scene): Track {
	const make = (value: number) => new Int32Array(people.everybody.length).fill(value);
	return {
		met: make(-1),
		named: make(-1),
		subject: make(-1),
		spoke: make(-1),
		mention: make(-1),
		times: make(0),
		timesOutside: make(0),
		recent: [],
		lastSpeaker: -1,
		lastMeant: {male: -1, female: -1},
		lastMeantAt: {male: -1, female: -1},
		thisSentence: {sentence: -1, person: -1},
		lastSentence: {sentence: -1, person: -1},
		stranger: -1,
		strangerSpoke: -1,
		paragraph: {block: -1, person: -1},
	};
}

/** How many persons are kept in mind. */
const kept = 30;

/** A person is named or meant at a word. */
export function meet(track: Track, person: number, word: number): void {
	track.met[person] = word;
	track.times[person]!++;
	const at = track.recent.indexOf(person);
	if (at >= 0) track.recent.splice(at, 1);
	track.recent.unshift(person);
	if (track.recent.length > kept) track.recent.pop();
}

/** A person is what a sentence tells of. */
export function tell(track: Track, scene: Scene, person: number, word: number): void {
	const {sentence, block} = scene.reading.words[word]!;
	track.subject[person] = word;
	if (track.thisSentence.sentence !== sentence) {
		track.lastSentence = track.thisSentence;
		track.thisSentence = {sentence, person};
	}
	if (track.paragraph.block !== block) track.paragraph = {block, person};
}
