import {type CorrectionsOver, openCorrections} from '../marks/corrections-over.ts';
import type {Database} from '../sqlite.ts';

const noCorrections: CorrectionsOver = {
	ofArticle: () => [],
	names: () => [],
	articles: () => [],
	revision: () => '',
};

/**
 * What the reader has put right; nothing where that cannot be read.
 * @param location what `MarkStore.location` tells; null for nowhere.
 */
export function correctionsFrom(database: Database, location: string | null): CorrectionsOver {
	if (location === null) return noCorrections;
	try {
		const corrections = openCorrections(database, location);
		corrections.revision();
		corrections.names();
		corrections.articles();
		return corrections;
	} catch {
		return noCorrections;
	}
}
