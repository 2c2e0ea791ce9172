import {blockOf, firstNameOf, gather, linkedNames, nameOf, wholeOf} from '../../source/speakers/gather.ts';
import type {Gathered, NamedSource} from '../../source/speakers/types.ts';

/** Gathers the names of a whole archive, block by block, as an archive does. */
export function gatherAll(sources: readonly NamedSource[]): Gathered[] {
	const firstNames = new Map<string, number>();
	for (const source of sources) {
		const first = firstNameOf(source);
		if (first !== null) firstNames.set(first, (firstNames.get(first) ?? 0) + source.articles);
	}
	const blocks = Map.groupBy(sources, blockOf);
	return linked([...blocks].flatMap(([block, names]) => gather(names, firstNames.get(block) ?? 0)));
}

/** Unites speakers of different blocks where a single one is linked to the name of another. */
function linked(speakers: readonly Gathered[]): Gathered[] {
	const byWhole = new Map<string, Set<number>>();
	const links = new Map<string, Set<number>>();
	speakers.forEach(({sources}, index) => {
		for (const source of sources) {
			add(byWhole, `${source.kind} ${wholeOf(source)}`, index);
			for (const whole of linkedNames(source)) add(links, `${source.kind} ${whole}`, index);
		}
	});
	const into = speakers.map((_, index) => index);
	const find = (index: number): number => (into[index] === index ? index : find(into[index]!));
	for (const [whole, linking] of links) {
		const bearers = byWhole.get(whole);
		if (linking.size !== 1 || bearers?.size !== 1) continue;
		into[find([...bearers][0]!)] = find([...linking][0]!);
	}
	return [...Map.groupBy(speakers, (_, index) => find(index)).values()].map(same => {
		const sources = same.flatMap(one => one.sources);
		return {name: nameOf(sources), sources};
	});
}

function add(map: Map<string, Set<number>>, key: string, index: number): void {
	const known = map.get(key);
	if (known) known.add(index);
	else map.set(key, new Set([index]));
}
