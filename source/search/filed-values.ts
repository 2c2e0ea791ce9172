/** The sections and folders of an archive, with how many articles each has. */
import {folderWords} from '../article/folders.ts';
import {wordsOf} from '../article/words.ts';
import {inside} from './expression.ts';
import type {Tables} from './tables.ts';

/** So many sections, folders with files in them, and copies that lie elsewhere are gone through within a key's time. */
const most = 10_000;

/** A section, or folders that follow each other (`wires/sport`); raw. */
export type FiledValue = {readonly name: string; readonly count: number};

/**
 * The values of a field that hold the words, with the number of articles that are filed there, or a copy of which is:
 * those of most articles first. A folder has the articles of all folders below it.
 * @param words as `wordsOf` gives them, or `folderWords`; the last may be the beginning of a word, in a section each.
 */
export function filedValues(
	tables: Tables,
	field: 'section' | 'folder',
	words: readonly string[],
): FiledValue[] {
	const counts = new Map<string, number>();
	const wanted = wantedBy(field, words);
	const add = (name: string, count: number) => {
		if (wanted(name)) counts.set(name, (counts.get(name) ?? 0) + count);
	};
	for (const {name, count} of shown(tables, field, words)) {
		for (const one of field === 'folder' ? andAbove(name) : [name]) add(one, count);
	}
	/** An article counts once in a folder, however many copies of it are there. */
	const counted = new Set<string>();
	for (const {article, name, home} of copies(tables, field)) {
		for (const one of field === 'folder' ? andAbove(name) : [name]) {
			const isThere = home !== null && (home === one || (field === 'folder' && home.startsWith(`${one}/`)));
			const key = `${article} ${one}`;
			if (!isThere && !counted.has(key)) add(one, 1);
			counted.add(key);
		}
	}
	return [...counts]
		.map(([name, count]) => ({name, count}))
		.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** `a`, `a/b` and `a/b/c` for `a/b/c`. */
function andAbove(folders: string): string[] {
	const all: string[] = [];
	for (let at = folders.indexOf('/'); at >= 0; at = folders.indexOf('/', at + 1)) {
		all.push(folders.slice(0, at));
	}
	return [...all, folders];
}

/** Whether a name holds the words; asked again and again for a folder above many. */
function wantedBy(field: 'section' | 'folder', words: readonly string[]): (name: string) => boolean {
	if (words.length === 0) return () => true;
	const known = new Map<string, boolean>();
	const typed = ` ${words.join(' ')}`;
	const holds = (name: string): boolean => {
		if (field === 'folder') return ` ${folderWords(`/${name}/`).join(' ')}`.includes(typed);
		const own = wordsOf(name);
		return words.every(word => own.some(one => one.startsWith(word)));
	};
	return name => {
		const answer = known.get(name) ?? holds(name);
		known.set(name, answer);
		return answer;
	};
}

/** How many articles that are shown are filed under each name. */
function shown(tables: Tables, field: 'section' | 'folder', words: readonly string[]): FiledValue[] {
	const phrases = field === 'folder' ? [words.join(' ')] : words;
	const match = words.length === 0 ? null : inside([field], phrases.map(one => `"${one}" *`).join(' AND '));
	return tables.all(
		`SELECT filing.name, found.count FROM (
			SELECT ${field} AS id, count(*) AS count FROM article WHERE copy_of IS NULL AND ${field}
				${match === null ? 'IS NOT NULL' : 'IN (SELECT rowid FROM filings WHERE filings MATCH ?)'}
				GROUP BY ${field} ORDER BY count DESC LIMIT ${most}
			) found CROSS JOIN filing ON filing.id = found.id`,
		match === null ? [] : [match],
	);
}

type FiledCopy = {readonly article: number; readonly name: string; readonly home: string | null};

/** The copies that are filed elsewhere than the article that is shown, which is at `home`. */
function copies(tables: Tables, field: 'section' | 'folder'): FiledCopy[] {
	return tables.all(
		`SELECT c.copy_of AS article, theirs.name, home.name AS home FROM article c
			CROSS JOIN article a ON a.id = c.copy_of
			CROSS JOIN filing theirs ON theirs.id = c.${field}
			LEFT JOIN filing home ON home.id = a.${field}
			WHERE c.copy_of IS NOT NULL AND c.${field} IS NOT a.${field} LIMIT ${most}`,
	);
}
