/** What was learnt of who says what; made by the trainer, see `weights.ts`. */
import type {Forest} from './trees/forest.ts';

export type Models = {
	/** Which mention is the source of a stretch. */
	readonly sources: Forest;
	/** Whom a pronoun means. */
	readonly antecedents: Forest;
	/** The second look: who of the likeliest it is. */
	readonly verdicts: Forest;
};
