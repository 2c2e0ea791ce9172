/** Where articles are filed: the sections of papers and the folders of files, each once, with its words in the index. */
import {folderWords} from '../article/folders.ts';
import {wordsOf} from '../article/words.ts';
import type {Database} from '../sqlite.ts';

export type Filed = 'section' | 'folder';

export type Filing = {
	/** The number of a section or of the folders of a file, entered when it is new; null stays null. */
	numberOf(field: Filed, name: string | null): number | null;
};

/** In UTF-16 units, as much as a path can have. A section may be anything that a file says. */
const longest = 4096;

/** Opens the filing over the tables of `tables.ts`. */
export function openFiling(database: Database): Filing {
	const known = database.prepare('SELECT id FROM filing WHERE field = ? AND name = ?');
	const enter = database.prepare('INSERT INTO filing (field, name) VALUES (?, ?)');
	const index = database.prepare('INSERT INTO filings (rowid, section, folder) VALUES (?, ?, ?)');
	return {
		numberOf(field, whole) {
			if (whole === null) return null;
			const name = whole.slice(0, longest);
			const id = known.get(field, name)?.id as number | undefined;
			if (id !== undefined) return id;
			const number = Number(enter.run(field, name).lastInsertRowid);
			const words = field === 'folder' ? folderWords(`/${name}/`) : wordsOf(name);
			index.run(
				number,
				...((field === 'folder' ? ['', words.join(' ')] : [words.join(' '), '']) as [string, string]),
			);
			return number;
		},
	};
}
