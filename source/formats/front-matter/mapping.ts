import {parse as parseToml} from 'smol-toml';
import {isAlias, isCollection, isMap, isScalar, parseDocument as parseYaml} from 'yaml';
import type {Fenced} from './fence.ts';
import {type Entry, readLeniently} from './lenient.ts';

/** Front matter as it was understood. */
export type FrontMatter = {
	/** Its values by key; the keys in lower case without `-` and `_`. */
	readonly values: ReadonlyMap<string, unknown>;
	/** What a parser says against it, with the line; null when it is well formed. */
	readonly problem: string | null;
	/** When it is broken: the lines of each key, and under the empty key those of none. */
	readonly lines: ReadonlyMap<string, readonly string[]>;
};

/** Keys whose value is a line of text and never a list, however it looks. */
const titles = new Set(['headline', 'title', 'titlepage', 'fulltitle']);

/**
 * The front matter with its values as they are written: `007` stays `007`. Where the parser of its language gives up it is read line by line.
 * @returns null when it is well formed but no mapping (text between two rules).
 */
export function readFrontMatter({language, source}: Fenced): FrontMatter | null {
	// Whatever could be a program is never run.
	const read = {yaml: readYaml, json: readYaml, toml: readToml}[language];
	if (read === undefined) {
		const lines = source.split('\n').filter(line => line.trim() !== '');
		const problem = `written in ${language}, which is not read`;
		return {values: new Map(), problem, lines: new Map([['', lines]])};
	}
	try {
		const entries = read(source);
		if (entries === null) return null;
		const values = new Map<string, unknown>();
		for (const [key, value] of entries) values.set(keyName(key), value);
		const namesAuthor = [...values.keys()].some(key => authorKeys.has(key));
		for (const [key, value] of within(entries))
			if (!values.has(key) && !(authorKeys.has(key) && namesAuthor)) values.set(key, value);
		return {values, problem: null, lines: new Map()};
	} catch (error) {
		return patched(source, language === 'toml' ? 'toml' : 'yaml', (error as Error).message);
	}
}

/** A key in lower case without what parts its words. */
function keyName(key: string): string {
	return key.toLowerCase().replace(/[-_ ]/g, '');
}

/** Generators of sites let a page keep these below other names. */
const ownTables = new Set(['taxonomies', 'extra', 'params']);
const authorKeys = new Set(['author', 'authors', 'byline']);
const innerKeys = new Set([...authorKeys, 'tags', 'keywords', 'categories', 'category']);

/** What stands about the article below a key of the generator: Zola's `taxonomies` and `extra`, Hugo's `params`. */
function within(entries: readonly [string, unknown][]): [string, unknown][] {
	return entries
		.filter(([key]) => ownTables.has(keyName(key)))
		.flatMap(([, value]) => (value instanceof Map ? [...value] : isTable(value) ? Object.entries(value) : []))
		.map(([key, value]): [string, unknown] => [keyName(String(key)), value])
		.filter(([key]) => innerKeys.has(key));
}

function isTable(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function patched(source: string, language: 'yaml' | 'toml', problem: string): FrontMatter {
	const {entries, rest} = readLeniently(source, language);
	const values = new Map<string, unknown>();
	const lines = new Map<string, readonly string[]>([['', rest]]);
	for (const entry of entries) {
		const key = keyName(entry.key);
		// Of a key that is there twice the last one counts, as in what is well formed.
		if (lines.has(key)) rest.push(...lines.get(key)!);
		values.set(key, titles.has(key) ? titleOf(entry) : entry.value);
		lines.set(key, entry.lines);
	}
	return {values, problem, lines};
}

function titleOf({value, written}: Entry): unknown {
	return typeof value === 'string' ? value : /^\[.*\]$/.test(written) ? written : value;
}

/** The keys and values of YAML; scalars are text. */
function readYaml(source: string): [string, unknown][] | null {
	const document = parseYaml(source, {
		schema: 'failsafe',
		uniqueKeys: false,
		prettyErrors: true,
		logLevel: 'silent',
	});
	const problem = document.errors[0];
	if (problem !== undefined) throw new Error(oneLine(problem.message, problem.linePos?.[0].line));
	const root = document.contents;
	if (!isMap(root)) return null;
	const whole = document.toJS({mapAsMap: true, maxAliasCount: 20}) as Map<unknown, unknown>;
	const entries = [...whole].map(([key, value]): [string, unknown] => [String(key), value]);
	const aliases = new Set<string>();
	let written: Map<string, string> | null = null;
	const nodes = new Map<string, unknown>();
	for (const {key, value} of root.items) {
		nodes.set(isScalar(key) ? String(key.value) : String(key), value);
		if (isAlias(value)) aliases.add(value.source);
	}
	return entries.map(([key, value]) => {
		const node = nodes.get(key);
		const isTitle = titles.has(keyName(key));
		const mayHide =
			(isScalar(node) && node.type === 'PLAIN' && hidesWords(node, aliases)) ||
			(isTitle && isCollection(node) && node.flow === true);
		if (!mayHide) return [key, value];
		written ??= new Map(
			readLeniently(source, 'yaml').entries.map(entry => [entry.key, entry.written] as const),
		);
		return [key, written.get(key) ?? value];
	});
}

/** Whether YAML takes words of a plain value for something else: `!important`, `&c`, `#1`. */
function hidesWords(
	node: {tag?: string; anchor?: string; comment?: string | null},
	aliases: ReadonlySet<string>,
): boolean {
	return (
		(node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,')) ||
		(node.anchor !== undefined && !aliases.has(node.anchor)) ||
		(typeof node.comment === 'string' && /^\S/.test(node.comment))
	);
}

function readToml(source: string): [string, unknown][] {
	try {
		return Object.entries(parseToml(source));
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
