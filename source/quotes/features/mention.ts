/** What a mention looks like by itself, and what stands around it. */
import {isDeterminer} from '../../names/english/closed-words.ts';
import {isPersonNoun} from '../../names/english/nouns.ts';
import type {Mention} from '../mentions.ts';
import type {Row} from './row.ts';
import {isPossessor, type Scene} from './scene.ts';
import {leastCue, tokenClass} from './token-class.ts';

const pronouns = ['he', 'she', 'who', 'i', 'they', 'we', 'it', 'which', 'his', 'her', 'him'];
const descriptions = ['person', 'group', 'document', 'other'];

/** Numbers of the kinds of mention: names from 1, described sources from 10, pronouns from 20. */
export function kindOf(
	{reading: {names, words, people}, persons}: Scene,
	mention: Mention,
	at: number,
): number {
	if (mention.kind === 'pronoun') return 20 + pronouns.indexOf(words[mention.first]!.lower);
	if (mention.kind === 'described') return 10 + descriptions.indexOf(mention.description!);
	const name = names[mention.name]!;
	const one = people.everybody[persons[at]!]!;
	const full = name.own < name.last;
	if (one.doubtful) return 9;
	if (one.looks === 'person') return full ? 1 : name.first < name.own ? 2 : 3;
	if (one.looks === 'unknown') return full ? 4 : 5;
	return one.looks === 'organisation' ? (full ? 6 : 7) : 8;
}

/** How many features `mentionFeatures` writes. */
export const mentionColumns = 24;

export function mentionFeatures(row: Row, scene: Scene, at: number): void {
	const {reading, classes, cues, starts, nextMention, cuesOf, subjectLike} = scene;
	const {words, mentions} = reading;
	const mention = mentions[at]!;
	const start = starts[at]!;
	const word = words[start]!;
	const lower = words[mention.first]!.lower;
	const behind = mention.last + 1;
	row.add(kindOf(scene, mention, at));
	row.addIf(
		words[mention.last]!.possessive ||
			(mention.kind === 'pronoun' && isPossessor(lower, classes[behind] ?? 0)),
	);
	row.addIf(lower === 'him' || (lower === 'her' && !isPossessor(lower, classes[behind] ?? 0)));
	row.add(mention.last - start + 1, 10);
	const sentence = word.sentence;
	row.addIf(mentionBefore(scene, at) !== sentence);
	row.addIf(words[start - 1]?.sentence !== sentence);
	row.addIf(words[start - 1]?.block !== word.block);
	row.addIf(classes[start - 1] === tokenClass.bracket);
	row.addIf(
		classes[start - 1] === tokenClass.comma &&
			start >= 2 &&
			nextMention[start - 1]! > 0 &&
			mentions[at - 1]?.last === start - 2,
	);
	row.addIf(mention.within);
	row.addIf(mention.kind === 'name' && start < mention.first);
	row.addIf(isPersonNoun(words[start - 1]?.lower ?? ''));
	for (const beside of [start - 1, start - 2])
		row.add(words[beside]?.block === word.block ? classes[beside]! : tokenClass.edge);
	for (const beside of [behind, behind + 1])
		row.add(words[beside]?.block === word.block ? classes[beside]! : tokenClass.edge);
	row.addIf(isPreposed(scene, start));
	row.add(cueBehind(scene, mention.last));
	const inverted =
		words[start - 1]?.sentence === sentence && cues[start - 1]! >= leastCue ? cues[start - 1]! : 0;
	row.add(inverted);
	let strongest = 0;
	for (const cue of cuesOf[at]!) strongest = Math.max(strongest, cues[cue]!);
	row.add(strongest);
	row.add(cuesOf[at]!.length, 5);
	row.addIf(subjectLike[at] === 1);
	const clause = classes[start - 1] ?? 0;
	row.addIf(
		clause === tokenClass.as || clause === tokenClass.if || subordinating.test(words[start - 1]?.lower ?? ''),
	);
	row.addIf(clause === tokenClass.comma && isSubordinate(scene, start));
}

const subordinating = /^(?:as|while|when|after|before|since|because|although|though|if|once|until|whereas)$/;

/** Whether the sentence of a word opens with "as", "while" or the like: what follows the comma is its main clause. */
function isSubordinate({reading: {words}}: Scene, at: number): boolean {
	const {sentence} = words[at]!;
	let first = at;
	while (first > at - 30 && words[first - 1]?.sentence === sentence) first--;
	return subordinating.test(words[first]!.lower);
}

function mentionBefore({reading: {mentions, words}}: Scene, at: number): number {
	const before = mentions[at - 1];
	return before ? words[before.first]!.sentence : -1;
}

/** Whether a preposition stands before it, or before its article. */
function isPreposed({reading: {words}, classes}: Scene, start: number): boolean {
	const at = start > 0 && isDeterminer(words[start - 1]!.lower) ? start - 2 : start - 1;
	const kind = classes[at] ?? tokenClass.edge;
	return kind >= tokenClass.of && kind <= tokenClass.preposition;
}

/** The strength of the cue right behind a word, over auxiliaries and adverbs. */
function cueBehind({reading: {words}, classes, cues}: Scene, last: number): number {
	for (let at = last + 1; at < last + 5; at++) {
		const kind = classes[at];
		if (kind === undefined || words[at]!.sentence !== words[last]!.sentence) return 0;
		if (cues[at]! >= leastCue) return cues[at]!;
		if (kind !== tokenClass.adverb && kind !== tokenClass.auxiliary && kind !== tokenClass.be) return 0;
	}
	return 0;
}
