/** The orders a list can have, and how they are called; among equals the order in which files were found. */
export const sorts = {
	newest: 'newest first',
	oldest: 'oldest first',
	headline: 'headline, A to Z',
	publication: 'publication, A to Z',
	longest: 'longest first',
	shortest: 'shortest first',
	found: 'as the files were found',
} as const;

export type Sort = keyof typeof sorts;

/** All of them, in the order in which they are offered. */
export const sortIds = Object.keys(sorts) as readonly Sort[];
