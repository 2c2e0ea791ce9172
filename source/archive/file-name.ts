import {isUtf8} from 'node:buffer';

/**
 * The name of a file as text. Systems take any bytes for a name: those that are no UTF-8 are shown as `\xE9`, so
 * that two such names never look alike.
 */
export function nameAsText(name: Buffer): string {
	if (isUtf8(name)) return name.toString('utf8');
	let text = '';
	let at = 0;
	while (at < name.length) {
		const length = characterLength(name, at);
		if (length === 0) text += `\\x${name[at]!.toString(16).toUpperCase().padStart(2, '0')}`;
		else text += name.toString('utf8', at, at + length);
		at += Math.max(length, 1);
	}
	return text;
}

/** How many bytes the character at this place has; 0 when it is none. */
function characterLength(name: Buffer, at: number): number {
	for (let length = 1; length <= 4 && at + length <= name.length; length++) {
		if (isUtf8(name.subarray(at, at + length))) return length;
	}
	return 0;
}
