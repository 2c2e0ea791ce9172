/** A note with its tags as one line that is typed: `ask her again about the #dredging`. */
import {asTag, asTags, type Clipping} from '../article/clipping.ts';

type Noted = Pick<Clipping, 'note' | 'tags'>;

/** A `#` and what follows it up to the next space, with a letter in it; `#4` is a number. */
const tag = /^#(?=[^\s]*\p{L})([\p{L}\p{N}][\p{L}\p{N}\p{M}_/-]*)[.,;:!?)]*$/u;

/** The line that says so much: the note as it was written, and the tags that it does not name. */
export function noteLine({note, tags}: Noted): string {
	const beside = tagsBesideNote({note, tags}).map(one => `#${one}`);
	return [inOneLine(note ?? ''), ...beside].filter(part => part !== '').join(' ');
}

/** What a line says: tags may stand anywhere in it. A note keeps its words, but for the tags that stand behind it. */
export function readNote(line: string): Noted {
	const words = inOneLine(line).split(' ');
	const end = words.findLastIndex(word => !isTag(word)) + 1;
	const note = words.slice(0, end).join(' ');
	return {note: note === '' ? null : note, tags: tagsIn(words.join(' '))};
}

function isTag(word: string): boolean {
	return tag.test(word) && /[\p{L}\p{N}\p{M}_/-]$/u.test(word);
}

/** The tags of a clipping that its note does not name: they are shown beside it. */
export function tagsBesideNote({note, tags}: Noted): string[] {
	const named = tagsIn(inOneLine(note ?? ''));
	return tags.filter(one => !named.includes(asTag(one)));
}

function tagsIn(line: string): string[] {
	return asTags(line.split(' ').flatMap(word => tag.exec(word)?.[1] ?? []));
}

function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
