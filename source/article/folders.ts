/** The folders an article's file lies in, and the words by which they are looked for. */
import {wordsOf} from './words.ts';

/** Stands between the words of two folders, and at both ends of a path; no word is written so. */
export const between = '∕';

/** The folders of a path below its library (`bbc/sport`), without its file; null for a file that lies in none of them. */
export function foldersOf(path: string): string | null {
	const folders = path.split('/').slice(0, -1);
	const named = folders.filter(name => name !== '' && name !== '.' && name !== '..');
	return named.length === 0 ? null : named.join('/');
}

/**
 * The words of folders that follow each other, with the sign between two of them; where a slash begins or ends the text
 * it stands there as well. None for folders without a word in their names.
 */
export function folderWords(text: string): string[] {
	const words: string[] = [];
	text.split('/').forEach((name, number) => {
		if (number > 0 && words.at(-1) !== between) words.push(between);
		words.push(...wordsOf(name));
	});
	return words.every(word => word === between) ? [] : words;
}
