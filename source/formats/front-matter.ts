import {parse as parseToml, TomlDate} from 'smol-toml';
import {parseDocument as parseYaml} from 'yaml';
import {parseDate} from '../article/dates.ts';
import {claim, claimDate, type Draft} from './draft.ts';
import type {Fenced} from './front-matter-fence.ts';
import {languageTag} from './language.ts';

/** Keys of front matter by field, best first; any case, with `-`, `_` or nothing between the words. */
const keys = {
	headline: ['headline', 'title', 'titlepage'],
	byline: ['author', 'authors', 'byline', 'creator', 'by', 'writer'],
	published: [
		'published',
		'publishedtime',
		'publishedat',
		'datepublished',
		'datepublish',
		'publishdate',
		'publicationdate',
		'pubdate',
		'date',
	],
	publication: [
		'publication',
		'site',
		'sitename',
		'publisher',
		'newspaper',
		'outlet',
		'sourcedomain',
		'domainname',
		'domain',
	],
	url: ['url', 'sourceurl', 'link', 'permalink', 'originalurl', 'canonicalurl', 'canonical'],
	section: ['section', 'category', 'categories'],
	keywords: ['tags', 'keywords', 'tag'],
	language: ['language', 'lang', 'locale'],
	dateline: ['dateline', 'location', 'place'],
} as const;

/** A mapping of YAML or TOML, whatever its keys. */
export type Mapping = ReadonlyMap<string, unknown>;

/**
 * The front matter as a mapping; its keys in lower case without `-` and `_`.
 * @returns null when it is well formed but no mapping (text between two rules).
 * @throws {Error} with a sentence that names the line, when it is broken.
 */
export function readFrontMatter({language, source}: Fenced): Mapping | null {
	// Whatever could be a program is never run.
	const read = {yaml: readYaml, yml: readYaml, json: readYaml, toml: readToml}[language];
	if (read === undefined) throw new Error(`written in ${language}, which is not read`);
	const value = read(source);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const entries = value instanceof Map ? [...value] : Object.entries(value);
	const mapping = new Map<string, unknown>();
	for (const [key, entry] of entries) mapping.set(String(key).toLowerCase().replace(/[-_ ]/g, ''), entry);
	return mapping;
}

function readYaml(source: string): unknown {
	const document = parseYaml(source, {
		schema: 'core',
		uniqueKeys: false,
		prettyErrors: true,
		logLevel: 'silent',
	});
	const problem = document.errors[0];
	if (problem !== undefined) throw new Error(oneLine(problem.message, problem.linePos?.[0].line));
	return document.toJS({mapAsMap: true, maxAliasCount: 20});
}

function readToml(source: string): unknown {
	try {
		return parseToml(source);
	} catch (error) {
		throw new Error(oneLine((error as Error).message, (error as {line?: number}).line));
	}
}

/** The first line of a parser's message, with the line of the file: the fence is line 1. */
function oneLine(message: string, line: number | undefined): string {
	const first = message
		.split('\n', 1)[0]!
		.replace(/ at line \d+, column \d+:?$/, '')
		.replace(/[.:]$/, '');
	return line === undefined ? first : `${first}, line ${line + 1}`;
}

/** Puts what the front matter says into the fields of the draft. */
export function claimFrontMatter(draft: Draft, mapping: Mapping): void {
	const origin = 'front matter';
	claim(draft, 'headline', firstText(mapping, keys.headline), origin);
	claimAuthors(draft, mapping, origin);
	for (const key of keys.published) claimDate(draft, dateOf(mapping.get(key)), 'metadata', origin);
	const source = textOf(mapping.get('source'));
	claim(
		draft,
		'url',
		keys.url.map(key => addressOf(mapping.get(key))).find(url => url !== null) ?? addressOf(source),
		origin,
	);
	claim(draft, 'publication', firstText(mapping, keys.publication), origin);
	if (source !== null && addressOf(source) === null) claim(draft, 'publication', source, origin);
	claim(draft, 'section', firstText(mapping, keys.section), origin);
	for (const key of keys.keywords) claim(draft, 'keywords', wordsOf(mapping.get(key)), origin);
	claim(draft, 'language', languageTag(firstText(mapping, keys.language) ?? ''), origin);
	const place = firstText(mapping, keys.dateline);
	if (place !== null) claim(draft, 'dateline', {text: place, place, date: null, agency: null}, origin);
}

function claimAuthors(draft: Draft, mapping: Mapping, origin: string): void {
	for (const key of keys.byline) {
		const value = mapping.get(key);
		const printed = textsOf(value);
		const names = Array.isArray(value) ? printed : printed.flatMap(splitNames);
		const authors = names
			.map(name => name.replace(/^by /i, '').trim())
			.filter(name => name !== '' && !/^https?:/.test(name));
		if (!claim(draft, 'authors', [...new Set(authors)], origin)) continue;
		claim(draft, 'byline', printed.join(', '), origin);
	}
}

/** `A, B and C` as three names; `Smith, John` cannot be told from two and stays as the file has it only where a list is written. */
function splitNames(text: string): string[] {
	return text.split(/ ?[,;&] | and /);
}

function firstText(mapping: Mapping, names: readonly string[]): string | null {
	for (const name of names) {
		const text = textOf(mapping.get(name));
		if (text !== null) return text;
	}
	return null;
}

function textOf(value: unknown): string | null {
	return textsOf(value)[0] ?? null;
}

/** The texts of a value: itself, the items of a list, the name of a person or site; Obsidian's `[[Name]]` without its brackets. */
function textsOf(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') {
		const text = unlinked(value)
			.replace(/\s+/g, character => (character.includes('\n') ? ' ' : character))
			.trim();
		return text === '' ? [] : [text];
	}
	if (typeof value === 'number' || typeof value === 'bigint') return [String(value)];
	if (value instanceof TomlDate) return [value.toISOString().replace('.000', '')];
	if (depth > 3 || typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => textsOf(item, depth + 1));
	const name = value instanceof Map ? value.get('name') : (value as {name?: unknown}).name;
	return textsOf(name, depth + 1);
}

/** `[[Name]]` as `Name`, `[[Page|Name]]` as `Name`. */
function unlinked(text: string): string {
	const inner = /^\[\[([^[\]]{1,300})\]\]$/.exec(text.trim())?.[1];
	return inner === undefined ? text : inner.slice(inner.lastIndexOf('|') + 1);
}

function addressOf(value: unknown): string | null {
	const text = textOf(value);
	return text !== null && /^https?:\/\/[^\s<>"]+$/i.test(text) ? text : null;
}

function dateOf(value: unknown): string | null {
	const text = textOf(value);
	return text === null ? null : parseDate(text.replace(/^\[\[|\]\]$/g, ''));
}

function wordsOf(value: unknown): string[] {
	const words =
		typeof value === 'string' ? (value.includes(',') ? value.split(',') : [value]) : textsOf(value);
	return [...new Set(words.map(word => unlinked(word).replace(/^#/, '').trim()).filter(word => word !== ''))];
}
