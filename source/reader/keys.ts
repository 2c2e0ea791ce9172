import {isSafe, type SafeText, safe} from '../article/safe-text.ts';

/**
 * Names of keys, as the table of actions and the settings write them: a character as it is typed (`j`, `J`, `?`),
 * `^f` with control, `alt-x`, or one of the names below. Several keys after each other are divided by a space: `g g`.
 */
export const namedKeys: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	'shift-tab': 'Shift-Tab',
	space: 'Space',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	backspace: 'Backspace',
	delete: 'Delete',
	f1: 'F1',
};

/** A key press: its name and, when it types something, the text. */
export type KeyPress = {readonly name: string; readonly text: string | null};

/** The arrows where only ASCII is drawn. */
const inAscii: Readonly<Record<string, string>> = {up: 'Up', down: 'Down', left: 'Left', right: 'Right'};

/** How a key or a sequence of keys is shown to people: `↓`, `^f`, `g g`; with words for the arrows in ASCII. */
export function showKeys(keys: string, lines: 'unicode' | 'ascii' = 'unicode'): SafeText {
	const names = lines === 'ascii' ? {...namedKeys, ...inAscii} : namedKeys;
	return safe(
		keys
			.split(' ')
			.map(key => (Object.hasOwn(names, key) ? names[key] : key))
			.join(' '),
	);
}

const oneCharacter = /^(?:\^[a-zA-Z\\\]_]|alt-\S|\S)$/u;

/** The sequence in its normal form, or null when it names a key that does not exist or that nobody could see. */
export function parseKeys(written: string): string | null {
	const keys = written
		.trim()
		.split(/\s+/)
		.map(key => {
			if (oneCharacter.test(key) && isSafe(key))
				return /^\^/.test(key) && key.length === 2 ? key.toLowerCase() : key;
			const name = key.toLowerCase();
			return Object.hasOwn(namedKeys, name) ? name : null;
		});
	return keys.length === 0 || keys.includes(null) ? null : keys.join(' ');
}
