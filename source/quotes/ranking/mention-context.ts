import type {Mention} from '../mentions.ts';
import type {Reading} from '../reading.ts';

/** What stands directly before and after a mention, as features. @param type as in `Scene.types` */
export function contextOf({words, mentions}: Reading, classes: readonly string[], mention: Mention, type: string): string[] {
	const {first, last} = mention;
	const word = words[first]!;
	const previous = words[first - 1];
	const sameBefore = previous?.sentence === word.sentence;
	const left = !previous || previous.block !== word.block ? '^^' : previous.stretch >= 0 ? 'Q' : !sameBefore ? '^' : classes[first - 1]!;
	const next = words[last + 1];
	const right = !next || next.block !== word.block ? '$$' : next.stretch >= 0 ? 'Q' : next.sentence !== word.sentence ? '$' : classes[last + 1]!;
	const features = [`l ${left}`, `r ${right}`, `tl ${type} ${left}`, `tr ${type} ${right}`, `lr ${left} ${right}`];
	if (previous && sameBefore && previous.stretch < 0 && /^(?:prep|of|to|by|that|as|and|det|conj)$/.test(left)) features.push(`lw ${previous.lower}`);
	if (mention.within) features.push('within');
	if (words[last]!.possessive) features.push('possessive', `possessive ${type}`);
	return features;
}
