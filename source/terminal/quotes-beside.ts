import type {Common, ComparedQuote, QuotePair, Side} from '../reader/compare-state.ts';

/** What is left on either side, one after the other beside each other. */
export function besides<T extends {readonly side: Side}>(
	part: QuotePair['part'],
	common: Common | null,
	said: readonly T[],
	cell: (one: T) => ComparedQuote,
): QuotePair[] {
	const left = said.filter(({side}) => side === 0).map(cell);
	const right = said.filter(({side}) => side === 1).map(cell);
	return Array.from({length: Math.max(left.length, right.length)}, (_, at) => ({
		part,
		common,
		quotes: [left[at] ?? null, right[at] ?? null] as const,
		isSame: false,
	}));
}
