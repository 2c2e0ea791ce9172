/** One question with its possible answers, each a list of numbered features. */
export type Choice = {
	readonly answers: readonly (readonly number[])[];
	/** Which answers are right. */
	readonly right: readonly number[];
	readonly weight: number;
};

const rate = 0.15;

/**
 * Fits a softmax over the answers of each question by stochastic gradient descent with a rate of its own for every
 * weight (AdaGrad).
 * @param size how many features there are
 * @return one weight a feature; the same choices in the same order give the same weights
 */
export function fitSoftmax(choices: readonly Choice[], size: number, {epochs = 12, ridge = 1e-5} = {}): Float64Array {
	const weights = new Float64Array(size);
	const slopes = new Float64Array(size).fill(1e-2);
	// The mean over all steps overfits less than the last step; this is what the steps so far take from it.
	const early = new Float64Array(size);
	let step = 0;
	const order = choices.map((_, index) => index);
	const random = randomNumbers(20260815);
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let at = order.length - 1; at > 0; at--) {
			const other = random() % (at + 1);
			[order[at], order[other]] = [order[other]!, order[at]!];
		}
		for (const index of order) {
			const {answers, right, weight} = choices[index]!;
			step++;
			const shares = probabilities(answers.map(features => score(features, weights)));
			const total = right.reduce((sum, answer) => sum + shares[answer]!, 0);
			answers.forEach((features, answer) => {
				const share = shares[answer]!;
				const target = right.includes(answer) ? share / Math.max(total, 1e-12) : 0;
				const slope = weight * (share - target);
				if (Math.abs(slope) < 1e-4) return;
				for (const feature of features) {
					const own = slope + ridge * weights[feature]!;
					slopes[feature]! += own * own;
					const change = (rate * own) / Math.sqrt(slopes[feature]!);
					weights[feature]! -= change;
					early[feature]! -= step * change;
				}
			});
		}
	}
	return weights.map((weight, feature) => weight - early[feature]! / step);
}

function score(features: readonly number[], weights: Float64Array): number {
	let sum = 0;
	for (const feature of features) sum += weights[feature]!;
	return sum;
}

/** Scores as shares that sum up to 1. */
export function probabilities(scores: readonly number[]): number[] {
	const top = Math.max(...scores);
	const powers = scores.map(score => Math.exp(score - top));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map(power => power / sum);
}

/** A sequence of 31-bit numbers, always the same for a seed. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state >>> 3;
	};
}
