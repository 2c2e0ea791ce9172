/** Whether a comparison has room for two columns, and how wide each is. */
import {geometry} from './geometry.ts';
import type {Model} from './model.ts';

/** From so many columns of the window on two texts side by side are each wide enough to be read. */
const wideFrom = 100;

/** Columns between the two: a rule, or the sign that both are the same, and the sign of what is selected. */
export const between = 5;

/** Columns of each side; below each other both have all. */
export function compareColumns(model: Model): {readonly isWide: boolean; readonly each: number} {
	const {measure, room} = geometry(model);
	const isWide = model.size.columns >= wideFrom && !model.linear;
	const {columnWidth} = model.preferences;
	return {isWide, each: isWide ? Math.min(columnWidth, (room - between) >> 1) : measure};
}
