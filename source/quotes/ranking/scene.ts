/** An article with what the features of its mentions and stretches are made of. */
import {isGivenName} from '../given-names.ts';
import type {Mention} from '../mentions.ts';
import {isPlaceName} from '../nouns.ts';
import type {Reading} from '../reading.ts';
import {candidatesOf} from './candidates.ts';
import {contextOf} from './mention-context.ts';
import {verbOf} from './mention-verb.ts';
import {type NearCue, nearCues, wordClasses} from './surroundings.ts';

export type Scene = {
	readonly reading: Reading;
	readonly classes: readonly string[];
	readonly cues: readonly {readonly before: NearCue | null; readonly after: NearCue | null}[];
	readonly candidates: readonly {readonly before: readonly number[]; readonly after: readonly number[]}[];
	/** By mention: what kind of mention it is. */
	readonly types: readonly string[];
	/** By mention: the pattern in which a verb of saying follows or precedes it. */
	readonly verbs: readonly string[];
	/** By mention: what stands around it. */
	readonly contexts: readonly string[][];
	/** By mention: the number of the person whom a pronoun means, -1 when unknown; filled as they are resolved. */
	readonly meant: number[];
};

/** @return the scene with no pronoun resolved yet */
export function sceneOf(reading: Reading): Scene {
	const classes = wordClasses(reading);
	const types = reading.mentions.map(mention => typeOf(reading, mention));
	return {
		reading,
		classes,
		cues: nearCues(reading, classes),
		candidates: candidatesOf(reading),
		types,
		verbs: reading.mentions.map(mention => verbOf(reading, classes, mention)),
		contexts: reading.mentions.map((mention, index) => contextOf(reading, classes, mention, types[index]!)),
		meant: reading.mentions.map(() => -1),
	};
}

function typeOf({words, names, people}: Reading, mention: Mention): string {
	if (mention.kind === 'pronoun') return words[mention.first]!.lower;
	if (mention.kind === 'described') {
		const plain = mention.first === mention.last ? '1' : '';
		return `${mention.description}${plain}`;
	}
	const name = names[mention.name]!;
	const one = people.everybody[people.of[mention.name]!]!;
	const looks = one.looks === 'unknown' && name.own === name.last && isPlaceName(words[name.own]!.lower) ? 'place' : one.looks;
	if (looks === 'person') return name.own < name.last ? 'Full' : name.first < name.own ? 'Titled' : isGivenName(words[name.own]!.lower) ? 'First' : 'Last';
	if (one.doubtful) return 'Doubtful';
	return looks === 'unknown' ? (name.own < name.last ? 'Unknown2' : 'Unknown1') : looks;
}
