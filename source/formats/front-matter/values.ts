import {TomlDate} from 'smol-toml';
import {parseDate} from '../../article/dates.ts';
import {decodeEntities} from '../entities.ts';
import {isAddress} from '../story/labels.ts';
import {wordsOfWikiLinks} from '../wiki-links.ts';

/** The first text of a value; null when it has none. */
export function textOf(value: unknown): string | null {
	return textsOf(value)[0] ?? null;
}

/** The texts of a value: itself, the items of a list, the name of a person or site; Obsidian's `[[Name]]` without its brackets. */
export function textsOf(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') {
		const text = decodeEntities(unlinked(value))
			.replace(/\s+/g, character => (character.includes('\n') ? ' ' : character))
			.trim();
		return text === '' || text === '~' ? [] : [text];
	}
	if (typeof value === 'number' || typeof value === 'bigint') return [String(value)];
	if (value instanceof TomlDate) return [value.toISOString().replace('.000', '')];
	if (depth > 3 || typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => textsOf(item, depth + 1));
	return textsOf(nameIn(value), depth + 1);
}

/** What a mapping about a person or a site calls it: its name, or first and last name. */
function nameIn(value: object): unknown {
	const get = (key: string): unknown =>
		value instanceof Map
			? value.get(key)
			: Object.hasOwn(value, key)
				? (value as Record<string, unknown>)[key]
				: undefined;
	const name = get('name');
	if (name !== undefined) return name;
	const both = [
		get('given') ?? get('first') ?? get('first_name'),
		get('family') ?? get('last') ?? get('last_name'),
	];
	return both.every(part => typeof part === 'string') ? both.join(' ') : undefined;
}

/** A text that is no more than what a program writes for nothing: `null`, `false`, `none`. */
export function isNothingWritten(text: string): boolean {
	return /^(?:null|nil|none|undefined|n\/a|true|false|yes|no)$/i.test(text);
}

/** `[[Name]]` as `Name`, `[[Page|Name]]` as `Name`, `[Name](https://…)` as `Name`. */
function unlinked(text: string): string {
	const words = wordsOfWikiLinks(text);
	return words.includes('](') ? words.replace(/\[([^[\]]{1,300})\]\(https?:[^\s()]{1,1000}\)/g, '$1') : words;
}

/** The value when it is a web address. */
export function addressOf(value: unknown): string | null {
	const text = textOf(value);
	return text !== null && isAddress(text) ? text : null;
}

/** The value as a date (ISO 8601): a written one, or seconds or milliseconds since 1970. */
export function dateOf(value: unknown): string | null {
	const text = textOf(value)
		?.replace(/^\[\[|\]\]$/g, '')
		.replace(/\s+#.*$/, '');
	return text === undefined ? null : (parseDate(text) ?? sinceEpoch(text));
}

function sinceEpoch(text: string): string | null {
	const match = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/.exec(text);
	if (match === null) return null;
	const count = Number(match[1]);
	return new Date(match[1]!.length > 10 ? count : count * 1000).toISOString().replace('.000', '');
}

/** Words of a list or of a text with commas, each once. */
export function wordsOf(value: unknown): string[] {
	const words =
		typeof value === 'string'
			? value.slice(0, 10_000).split(value.includes(';') ? ';' : ',')
			: textsOf(value);
	const bare = words.flatMap(word => textsOf(word)).map(word => word.replace(/^#/, '').trim());
	return [...new Set(bare.filter(word => word !== '' && !isNothingWritten(word)))];
}
