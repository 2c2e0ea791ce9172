import type {NameCorrection} from '../article/correction.ts';
import {type SourceName, sourceKey} from '../article/source-name.ts';

/** What a reader has said about names, to be asked for one name at a time. */
export type NamesPutRight = {
	readonly apart: readonly (readonly [SourceName, SourceName])[];
	/** Whether they are two. */
	areApart(one: SourceName, other: SourceName): boolean;
	/** Those who are one with somebody of this name. */
	same(source: SourceName): readonly SourceName[];
	/** What somebody of these names is to be called; null when nobody has said. */
	renamed(sources: readonly SourceName[]): string | null;
};

/** @param all in any order: of one pair or name there is one correction */
export function namesPutRight(all: readonly NameCorrection[]): NamesPutRight {
	const same = new Map<string, SourceName[]>();
	const names = new Map<string, string>();
	const apart: [SourceName, SourceName][] = [];
	const pairs = new Set<string>();
	for (const correction of all) {
		const {one} = correction;
		if (correction.relation === 'rename') names.set(sourceKey(one), correction.name);
		else if (correction.relation === 'apart') {
			apart.push([one, correction.other]);
			pairs
				.add(`${sourceKey(one)}\0${sourceKey(correction.other)}`)
				.add(`${sourceKey(correction.other)}\0${sourceKey(one)}`);
		} else {
			for (const [source, other] of [
				[one, correction.other],
				[correction.other, one],
			] as const)
				same.set(sourceKey(source), [...(same.get(sourceKey(source)) ?? []), other]);
		}
	}
	return {
		apart,
		areApart: (one, other) => pairs.has(`${sourceKey(one)}\0${sourceKey(other)}`),
		same: source => same.get(sourceKey(source)) ?? [],
		renamed: sources =>
			sources.map(source => names.get(sourceKey(source))).find(name => name !== undefined) ?? null,
	};
}
