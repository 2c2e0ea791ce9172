import {safe} from './safe-text.ts';

/** Most file systems take 255 bytes; the rest is for a number or a suffix that a program may add. */
const mostBytes = 200;

/** What has a meaning to a file system, a shell's glob or Windows. */
const separators = /[/\\:*?"<>|\p{Cc}]/gu;
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
const graphemes = new Intl.Segmenter();

/**
 * A file name for an export, from a headline. It is one path component on every system, is no hidden file and no
 * option, and takes at most 200 bytes of UTF-8.
 * @param title any text
 * @param extension without its dot, e.g. `md`; empty for none
 */
export function fileNameFor(title: string, extension: string): string {
	const ending = withoutTail(withoutHead(extension.replace(/[^\w.]/g, '').slice(0, 20)));
	const suffix = ending && `.${ending}`;
	const stem = withoutTail(cut(plain(title), mostBytes - 1 - suffix.length)) || 'untitled';
	// Windows looks at the name up to its first dot.
	return (reserved.test(stem) ? `_${stem}` : stem) + suffix;
}

/** Composed, so that the same headline gives the same file everywhere. */
function plain(title: string): string {
	const words = safe(title.normalize('NFC')).replace(separators, ' ').replace(/\s+/gu, ' ');
	// A mark may have lost the character it stood on.
	return safe(withoutHead(words));
}

/** Without what must not stand in front: dots (hidden), dashes and plus signs (options), tildes (home). */
function withoutHead(name: string): string {
	let start = 0;
	while (start < name.length && ' .-+~'.includes(name[start]!)) start++;
	return name.slice(start);
}

/** Without the dots and spaces that Windows drops at the end. */
function withoutTail(name: string): string {
	let end = name.length;
	while (end > 0 && ' .'.includes(name[end - 1]!)) end--;
	return name.slice(0, end);
}

/** As many whole graphemes as fit into a number of bytes. */
function cut(name: string, bytes: number): string {
	// No grapheme worth keeping lies beyond; a huge title is not walked through.
	const head = name.slice(0, bytes + 1);
	if (Buffer.byteLength(head) <= bytes) return head;
	let room = bytes;
	let end = 0;
	for (const {segment, index} of graphemes.segment(head)) {
		room -= Buffer.byteLength(segment);
		if (room < 0) break;
		end = index + segment.length;
	}
	return head.slice(0, end);
}
