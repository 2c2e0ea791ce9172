/** Which names over a whole archive are one speaker. */
import type {SpeakerKind} from '../article/article.ts';
import {normalForm} from './blocks.ts';
import {byText} from './by-text.ts';
import {nameOf} from './canonical-name.ts';
import {families} from './families.ts';
import {type Apart, keepApart, strangers} from './keep-apart.ts';
import {joinSpellings} from './spellings.ts';
import {tellApart} from './tell-apart.ts';
import type {Gathered, NamedSource} from './types.ts';

export {blockOf, firstNameOf, linkedNames, wholeOf} from './blocks.ts';
export {nameOf} from './canonical-name.ts';
export type {Apart} from './keep-apart.ts';

/**
 * Puts the names of one block together to speakers, each name in exactly one of them: people as `tellApart` has it,
 * organisations with or without "the", described sources with their equals only. Takes n log n time.
 * @param sources all names of the block (`blockOf`), each name and kind once
 * @param usedAsFirstName in how many articles of the archive the word of the block is a first name (`firstNameOf`)
 * @param apart names that must end in different speakers
 * @returns by their names; the same whatever the order of the sources
 */
export function gather(
	sources: readonly NamedSource[],
	usedAsFirstName: number,
	apart: readonly Apart[] = [],
): Gathered[] {
	return groupsOf(sources, usedAsFirstName, apart)
		.map(group => ({name: nameOf(group), sources: group}))
		.sort(
			(one, other) =>
				byText(one.name, other.name) ||
				byText(one.sources[0]!.kind, other.sources[0]!.kind) ||
				byText(one.sources[0]!.name, other.sources[0]!.name),
		);
}

/** As `gather`, without what the speakers are called; by the names of most articles, which come first in each. */
export function groupsOf(
	sources: readonly NamedSource[],
	usedAsFirstName: number,
	apart: readonly Apart[] = [],
): NamedSource[][] {
	const of = (kind: SpeakerKind) => sources.filter(source => source.kind === kind);
	const people = joinSpellings(families(of('person'), usedAsFirstName).flatMap(tellApart));
	const others = [...of('organisation'), ...of('described')];
	const groups = [
		...people.map(person => person.map(({source}) => source)),
		...Map.groupBy(others, source => `${source.kind} ${normalForm(source)}`).values(),
	];
	const kept = strangers(apart);
	return groups
		.flatMap(group => keepApart(group, kept))
		.map(group =>
			group.toSorted((one, other) => other.articles - one.articles || byText(one.name, other.name)),
		)
		.sort(([one], [other]) => byText(one!.name, other!.name));
}
