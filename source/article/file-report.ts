import type {Warning} from './article.ts';

/** How one file fared. */
export type FileReport = {
	readonly path: string;
	readonly format: string | null;
	readonly encoding: string | null;
	/** How many articles it gave. */
	readonly articles: number;
	readonly warnings: readonly Warning[];
	/** Why it was not read; null when it was. */
	readonly error: Warning | null;
};
