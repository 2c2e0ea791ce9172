/** A reader knows better: names that must not be one speaker. */
import {type SourceName, sourceKey} from '../article/source-name.ts';
import {foldName} from '../names/fold-name.ts';
import {byText} from './by-text.ts';
import {type ReadName, readName} from './read-name.ts';
import type {NamedSource} from './types.ts';

/** Two names that are different speakers. */
export type Apart = readonly [SourceName, SourceName];

/** One of the speakers to be, with how the names look that it was made of. */
type Part = {
	readonly sources: NamedSource[];
	readonly wholes: Set<string>;
	readonly firsts: Set<string>;
	readonly initials: Set<string>;
};

/** The names each name must be kept apart from, by `sourceKey`. */
export function strangers(apart: readonly Apart[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const [one, other] of apart) {
		const [a, b] = [sourceKey(one), sourceKey(other)];
		// Nobody is a stranger to himself.
		if (a === b) continue;
		for (const [own, stranger] of [[a, b] as const, [b, a] as const]) {
			const known = found.get(own);
			if (known) known.add(stranger);
			else found.set(own, new Set([stranger]));
		}
	}
	return found;
}

/**
 * Splits the names of one speaker so that no two strangers are together; the others go with whom they resemble most.
 * @param apart of `strangers`
 */
export function keepApart(
	sources: readonly NamedSource[],
	apart: ReadonlyMap<string, ReadonlySet<string>>,
): NamedSource[][] {
	if (apart.size === 0 || sources.length < 2) return [[...sources]];
	const keys = new Set(sources.map(sourceKey));
	const hasStranger = (source: NamedSource) =>
		[...(apart.get(sourceKey(source)) ?? [])].some(key => keys.has(key));
	const anchors = sources.filter(hasStranger);
	if (anchors.length === 0) return [[...sources]];
	const parts: Part[] = [];
	const placed = new Map<string, Part>();
	const fullest = anchors.toSorted(
		(one, other) =>
			other.articles - one.articles || other.name.length - one.name.length || byText(one.name, other.name),
	);
	for (const source of fullest) {
		const name = readName(source.name);
		const closed = new Set([...apart.get(sourceKey(source))!].map(key => placed.get(key)));
		const closest = closestOf(
			name,
			parts.filter(part => !closed.has(part)),
		);
		// Among strangers of strangers only those who look alike belong together.
		const isOne = closest !== null && closeness(name, closest) > 1;
		const part = isOne
			? closest
			: {sources: [], wholes: new Set<string>(), firsts: new Set<string>(), initials: new Set<string>()};
		if (!isOne) parts.push(part);
		add(part, source, name);
		placed.set(sourceKey(source), part);
	}
	const anchored = new Set(anchors);
	for (const source of sources.toSorted((one, other) => byText(one.name, other.name))) {
		if (!anchored.has(source)) closestOf(readName(source.name), parts)?.sources.push(source);
	}
	return parts.map(part => part.sources);
}

function add(part: Part, source: NamedSource, {parts, given: [first]}: ReadName): void {
	part.sources.push(source);
	part.wholes.add(foldName(parts.name));
	if (first === undefined) return;
	part.firsts.add(first);
	part.initials.add(first[0] ?? '');
}

/** The first of the parts that a name looks most like. */
function closestOf(name: ReadName, parts: readonly Part[]): Part | null {
	let best: Part | null = null;
	let most = -1;
	for (const part of parts) {
		const close = closeness(name, part);
		if (close > most) [best, most] = [part, close];
	}
	return best;
}

/** How much a name looks like those that a part was made of: 3 for the same words, 0 for nothing in common. */
function closeness({parts, given: [first]}: ReadName, part: Part): number {
	if (part.wholes.has(foldName(parts.name))) return 3;
	if (first === undefined) return 0;
	return part.firsts.has(first) ? 2 : part.initials.has(first[0] ?? '') ? 1 : 0;
}
