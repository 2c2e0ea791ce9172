import type {Line} from './lines.ts';
import {contentWords} from './wording.ts';

/** What is measured of a line, in the order of the numbers that `featuresOf` gives and of the weights. */
export const featureNames = [
	'bias',
	'first',
	'place',
	'opensParagraph',
	'likeWhole',
	'commonWords',
	'likeOpening',
	'likeBefore',
	'likeNext',
	'number',
	'weekday',
	'fewWords',
	'manyWords',
	'opensWithQuote',
	'self',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** Words of the headline beyond this many characters tell nothing. */
const headlineLength = 300;

/**
 * One row of numbers, about 0 to 1, for every line: its place, what it shares with the rest, its form. Words of
 * other languages than English count alike but for `weekday` and `self`.
 * @param headline Part of the opening to which the lines are compared.
 */
export function featuresOf(lines: readonly Line[], headline: string | null): number[][] {
	const whole = new Map<string, number>();
	for (const line of lines) for (const stem of line.stems) whole.set(stem, (whole.get(stem) ?? 0) + 1);
	const first = lines.find(line => line.clean);
	const opening = new Set([
		...(first?.stems ?? []),
		...contentWords((headline ?? '').slice(0, headlineLength)),
	]);
	const likeWhole = lines.map(line => weightIn(line.stems, whole, lines.length));
	const mostLike = likeWhole.reduce((most, value) => Math.max(most, value), 1e-9);
	return lines.map((line, index) => {
		const features: Record<FeatureName, number> = {
			bias: 1,
			first: Number(line === first),
			place: Math.log(1 + line.order) / 3,
			opensParagraph: Number(line.opensParagraph && index > 0),
			likeWhole: likeWhole[index]! / mostLike,
			commonWords: meanShare(line.stems, whole, lines.length),
			likeOpening: line === first ? 0 : cosine(line.stems, opening),
			likeBefore: index > 0 ? cosine(line.stems, lines[index - 1]!.stems) : 0,
			likeNext: likeFollowing(lines, index),
			number: Number(/\p{Nd}/u.test(line.text)),
			weekday: Number(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(line.text)),
			fewWords: Math.max(0, 12 - line.words) / 12,
			manyWords: Math.max(0, line.words - 20) / 20,
			opensWithQuote: Number(/^["“„«'‘‹]/.test(line.text)),
			self: Number(/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/.test(line.text)),
		};
		return featureNames.map(name => features[name]);
	});
}

/** How much of the article's repeated vocabulary the line holds, for its length. */
function weightIn(stems: ReadonlySet<string>, whole: ReadonlyMap<string, number>, lines: number): number {
	let sum = 0;
	for (const stem of stems) sum += Math.log(whole.get(stem)!) / Math.log(lines + 1);
	return sum / Math.sqrt(stems.size + 1);
}

/** In how large a share of all lines its words occur, on the average. */
function meanShare(stems: ReadonlySet<string>, whole: ReadonlyMap<string, number>, lines: number): number {
	let sum = 0;
	for (const stem of stems) sum += whole.get(stem)! / lines;
	return sum / (stems.size + 2);
}

function cosine(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let both = 0;
	for (const stem of one) if (other.has(stem)) both++;
	return both / Math.sqrt(one.size * other.size || 1);
}

/** How much the next three lines take up its words. */
function likeFollowing(lines: readonly Line[], index: number): number {
	let sum = 0;
	for (const next of lines.slice(index + 1, index + 4)) sum += cosine(lines[index]!.stems, next.stems);
	return sum;
}
