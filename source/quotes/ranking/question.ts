/** Whose words a stretch holds, as a question with its possible answers. */
import type {Scene} from './scene.ts';
import {type Shape, shapeOf} from './shape.ts';
import {sourceFeatures} from './source-features.ts';
import {stretchFeatures} from './stretch-features.ts';

/** Possible answers to "whose words are these?": a mention, nobody whom the text names, or: they are no quotation. */
export type Answer = number | 'nobody' | 'no quote';

/** A stretch with everything that its answers share. */
export type Question = {
	readonly scene: Scene;
	readonly stretch: number;
	readonly shape: Shape;
	readonly answers: readonly Answer[];
	/** By answer; those of "nobody" and "no quote" are the last two. */
	readonly features: string[][];
};

/** @param stretch place in `reading.stretches` */
export function questionOf(scene: Scene, stretch: number): Question {
	const shape = shapeOf(scene, stretch);
	const {before, after} = scene.candidates[stretch]!;
	const answers: Answer[] = [...before, ...after];
	const features: string[][] = [];
	const ranks = new Map<string, number>();
	before.forEach((mention, rank) => features.push(sourceFeatures(scene, stretch, shape, mention, 'b', rank, ranks)));
	ranks.clear();
	after.forEach((mention, rank) => features.push(sourceFeatures(scene, stretch, shape, mention, 'a', rank, ranks)));
	answers.push('nobody', 'no quote');
	const own = stretchFeatures(scene, stretch, shape);
	features.push(own.map(feature => `nobody ${feature}`), own.map(feature => `none ${feature}`));
	return {scene, stretch, shape, answers, features};
}
