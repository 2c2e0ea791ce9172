import {type CorrectionsOver, openCorrections} from '../marks/corrections-over.ts';
import {type Database, isBusy} from '../sqlite.ts';

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
		return {
			ofArticle: keys => readable(() => corrections.ofArticle(keys)),
			names: () => readable(corrections.names),
			articles: () => readable(corrections.articles),
			revision: () => readable(corrections.revision),
		};
	} catch {
		return noCorrections;
	}
}

/** The marks that can be read no more are no damage of the archive: what SQLite says of them is not taken for one. */
function readable<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (isBusy(error)) throw error;
		throw new Error(`what you put right cannot be read: ${(error as Error).message}`);
	}
}
