import {isSafe, type SafeText, safe} from '../article/safe-text.ts';

/**
 * Names of keys, as the table of actions and the settings write them: a character as it is typed (`j`, `J`, `?`) or one
 * of the names below; before it `^` with control, `alt-`, and with a name `shift-`: `^f`, `alt-x`, `shift-up`,
 * `alt-^right`. Several keys after each other are divided by a space: `g g`.
 */
export const namedKeys: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	space: 'Space',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	insert: 'Insert',
	delete: 'Delete',
	backspace: 'Backspace',
	...Object.fromEntries(Array.from({length: 12}, (_, n) => [`f${n + 1}`, `F${n + 1}`])),
};

/** A key press: its name and, when it types something, the text. */
export type KeyPress = {readonly name: string; readonly text: string | null};

/** What is held down with a key. */
export type Modifiers = {readonly alt: boolean; readonly control: boolean; readonly shift: boolean};

/** The arrows where only ASCII is drawn. */
const inAscii: Readonly<Record<string, string>> = {up: 'Up', down: 'Down', left: 'Left', right: 'Right'};

/** What stands before a key; `^` and `-` may be keys themselves. */
const parts = /^((?:alt-|shift-|\^)*)(.+)$/iu;

/** The name of a key with what is held down with it, in the one order that names have. */
export function withModifiers(key: string, {alt, control, shift}: Modifiers): string {
	return `${alt ? 'alt-' : ''}${control ? '^' : ''}${shift ? 'shift-' : ''}${key}`;
}

/** How a key or a sequence of keys is shown to people: `↓`, `^f`, `g g`; with words for the arrows in ASCII. */
export function showKeys(keys: string, lines: 'unicode' | 'ascii' = 'unicode'): SafeText {
	const names = lines === 'ascii' ? {...namedKeys, ...inAscii} : namedKeys;
	return safe(
		keys
			.split(' ')
			.map(key => {
				const [, before = '', bare = key] = parts.exec(key) ?? [];
				const modifiers = before.replace('alt-', 'Alt-').replace('shift-', 'Shift-');
				return modifiers + (Object.hasOwn(names, bare) ? names[bare] : bare);
			})
			.join(' '),
	);
}

/** The characters that a terminal can send with control. */
const withControl = /^[a-z\\\]_^]$/;

/** One key in its normal form, or null when there is none of that name. */
function parseKey(written: string): string | null {
	const [, before = '', bare = ''] = parts.exec(written) ?? [];
	const held: readonly string[] = before.toLowerCase().match(/alt-|shift-|\^/g) ?? [];
	if (new Set(held).size < held.length) return null;
	const modifiers = {alt: held.includes('alt-'), control: held.includes('^'), shift: held.includes('shift-')};
	const name = bare.toLowerCase();
	if (Object.hasOwn(namedKeys, name)) {
		// A space with Shift is a space.
		return name === 'space' && modifiers.shift ? null : withModifiers(name, modifiers);
	}
	if (modifiers.shift || !/^\S$/u.test(bare) || !isSafe(bare)) return null;
	if (!modifiers.control) return withModifiers(bare, modifiers);
	return withControl.test(name) ? withModifiers(name, modifiers) : null;
}

/** The sequence in its normal form, or null when it names a key that does not exist or that nobody could see. */
export function parseKeys(written: string): string | null {
	const keys = written.trim().split(/\s+/).map(parseKey);
	return keys.includes(null) ? null : keys.join(' ');
}
