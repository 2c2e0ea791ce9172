import {firstPlace} from '../first-place.ts';
import type {Reading} from '../reading.ts';

/** How many words of a stretch are looked at for names. */
const looked = 60;

/** The persons who are named in the first words of a stretch: who is spoken of seldom speaks. */
export function namedInside({names, people, spans}: Reading, stretch: number): ReadonlySet<number> {
	const {first, last} = spans[stretch]!;
	const named = new Set<number>();
	const until = Math.min(last, first + looked);
	const from = firstPlace(names.length, place => names[place]!.own >= first);
	for (let at = from; at < names.length && names[at]!.own <= until; at++) named.add(people.of[at]!);
	return named;
}
