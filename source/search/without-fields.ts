import type {Plan} from './plan.ts';
import {itemsOf} from './query.ts';

/**
 * A query without its fields, so that one sees what there is when they are taken away.
 * @returns null when it has no fields, or nothing else.
 */
export function withoutFields(query: string, {words}: Plan): string | null {
	const items = [...itemsOf(query)];
	const left = items.filter(({field}) => field === null);
	if (left.length === items.length || words.length === 0) return null;
	return left.map(({start, end}) => query.slice(start, end)).join(' ');
}
