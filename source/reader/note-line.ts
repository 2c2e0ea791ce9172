/** A note with its tags as one line that is typed: `ask her again #dredging #follow-up`. */
import {asTag, type Clipping} from '../article/clipping.ts';

type Noted = Pick<Clipping, 'note' | 'tags'>;

/** A `#` and what follows it up to the next space, with a letter in it; `#4` is a number. */
const tag = /^#(?=[^\s]*\p{L})([\p{L}\p{N}][\p{L}\p{N}\p{M}_/-]*)$/u;

/** The line that says so much. */
export function noteLine({note, tags}: Noted): string {
	return [inOneLine(note ?? ''), ...tags.map(name => `#${name}`)].filter(part => part !== '').join(' ');
}

/** What a line says; the tags may stand anywhere in it. */
export function readNote(line: string): Noted {
	const words = line.split(/\s+/).filter(word => word !== '');
	const tags = words.flatMap(word => tag.exec(word)?.[1] ?? []).map(asTag);
	const note = words.filter(word => !tag.test(word)).join(' ');
	return {note: note === '' ? null : note, tags: [...new Set(tags)]};
}

function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
