import {withRetries} from './sqlite.ts';

/**
 * The reading thread locks the tables for a fraction of a millisecond, some thousand times a second: asking again at
 * once is quicker than SQLite's own waiting, which sleeps longer and longer.
 */
const patience = {attempts: 10_000, pause: 0.2};

/** Asks the tables something while the reading thread may be writing them. @throws what the question throws. */
export function ask<T>(question: () => T): T {
	return withRetries(patience, question);
}
