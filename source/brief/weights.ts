import type {FeatureName} from './features.ts';

/**
 * Made by `npm run train -- brief FILE.jsonl`, not by hand: a logistic regression over the sentences of 1000
 * news articles of CNN, each with highlights written by its editors. They hold no words of those articles.
 */
export const weights: Readonly<Record<FeatureName, number>> = {
	bias: -2.11,
	first: -0.19,
	place: -1.68,
	opensParagraph: 0.12,
	likeWhole: 1.89,
	commonWords: 1.76,
	likeOpening: 0.28,
	likeBefore: -0.73,
	likeNext: -0.07,
	number: 0.24,
	weekday: 0.21,
	fewWords: -0.35,
	manyWords: -0.14,
	opensWithQuote: -0.27,
	self: -0.05,
};
