import type {Scene} from './scene.ts';

/** Features of the stretch itself, to be joined with those of an answer. */
export type Shape = {
	readonly ends: string;
	readonly opens: string;
	readonly place: string;
	readonly length: string;
	readonly lead: string;
	readonly trail: string;
};

/** How a stretch looks by itself: its length, its marks, and the classes of the words around it. */
export function shapeOf({reading, classes}: Scene, stretch: number): Shape {
	const {words, spans, text, stretches} = reading;
	const {first, last, before, after} = spans[stretch]!;
	const own = stretches[stretch]!;
	const lastMark = text[own.end - 1]!;
	const outside = text[own.end + 1] === ',' ? ',' : '';
	const ends = /[,]/.test(lastMark) ? ',' : /[.]/.test(lastMark) ? '.' : /[!?…—–-]/.test(lastMark) ? '!' : outside || 'w';
	const count = last - first + 1;
	const here = words[first];
	const previous = words[before - 1];
	const mark = words[before];
	// The opening mark itself stands at `before`.
	const lead = !mark || !here || mark.block !== here.block || !previous || previous.block !== here.block ? '^' : previous.stretch >= 0 ? 'Q' : previous.sentence !== here.sentence ? '.' : classes[before - 1]!;
	const closing = words[after];
	const next = words[after + 1];
	const trail = !closing || !here || closing.block !== here.block || !next || next.block !== here.block ? '$' : next.stretch >= 0 ? 'Q' : next.sentence !== words[last]!.sentence ? '.' : classes[after + 1]!;
	return {
		ends,
		opens: here && /^\p{Lu}/u.test(own.text) ? 'A' : /^\p{Ll}/u.test(own.text) ? 'a' : '*',
		place: `${lead === '^' ? '^' : ''}${trail === '$' ? '$' : ''}`,
		length: count < 4 ? `${count}` : count < 8 ? '4' : count < 16 ? '8' : '16',
		lead,
		trail,
	};
}
