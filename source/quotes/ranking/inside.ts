import type {Reading} from '../reading.ts';

/** How many words of a stretch are looked at. */
export const insideWords = 60;

/** Whether the first words of a stretch hold this one: who is spoken of seldom speaks. @param lower in lower case */
export function isNamedInside({words, spans}: Reading, stretch: number, lower: string): boolean {
	const {first, last} = spans[stretch]!;
	for (let at = first; at <= last && at < first + insideWords; at++) if (words[at]!.lower === lower) return true;
	return false;
}
