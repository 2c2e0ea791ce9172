import {type FeatureName, featureNames, featuresOf} from './features.ts';
import type {Line} from './lines.ts';
import {weights} from './weights.ts';

/**
 * How much each line deserves a place in the summary: log odds, one number a line.
 * @param headline Helps when it is there.
 * @param by The weights, other than the shipped ones when they are being trained.
 */
export function rankLines(
	lines: readonly Line[],
	headline: string | null,
	by: Readonly<Record<FeatureName, number>> = weights,
): number[] {
	return featuresOf(lines, headline).map(row =>
		row.reduce((sum, value, index) => sum + value * by[featureNames[index]!], 0),
	);
}
