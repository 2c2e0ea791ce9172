import type {FeatureName} from '../brief/features.ts';

/**
 * Made by `npm run train -- brief FILE.jsonl`, not by hand: a logistic regression over the sentences of 1000
 * news articles of CNN, each with highlights written by its editors. They hold no words of those articles.
 */
export const weights: Readonly<Record<FeatureName, number>> = {
	bias: -2.11,
	first: -0.19,
	place: -1.68,
	opensParagraph: 0.11,
	likeWhole: 1.88,
	commonWords: 1.88,
	likeOpening: 0.26,
	likeBefore: -0.71,
	likeNext: -0.08,
	number: 0.24,
	weekday: 0.2,
	fewWords: -0.3,
	manyWords: -0.15,
	opensWithQuote: -0.27,
	self: -0.04,
};
