/** Front matter as it stands in the file: what is between the fences, in which language, and where the body begins. */
export type Fenced = {
	/** `yaml`, `toml`, or the name of one that is not read. */
	readonly language: string;
	readonly source: string;
	readonly bodyStart: number;
};

/** Front matter is never longer. */
const longest = 65_536;

/** Cuts off what stands between a first line `---` or `+++` and the next one; null when there is no such pair. */
export function splitFrontMatter(text: string): Fenced | null {
	const first = /^\s*(?:---(yaml|yml|json|toml|js|javascript|ts|coffee|cson|)|\+\+\+)[ \t]*\n/.exec(
		text.slice(0, 1000),
	);
	if (first === null) return null;
	const start = first[0].length;
	const name = first[1] === undefined ? 'toml' : first[1] || 'yaml';
	const language = name === 'yml' ? 'yaml' : name;
	const close = first[1] === undefined ? /^\+\+\+[ \t]*$/ : /^(?:---|\.\.\.)[ \t]*$/;
	const limit = Math.min(text.length, start + longest);
	for (let at = start; at < limit; ) {
		const lineEnd = text.indexOf('\n', at);
		const end = lineEnd === -1 ? text.length : lineEnd;
		if (close.test(text.slice(at, Math.min(end, at + 80)))) {
			return {
				language,
				source: text.slice(start, at),
				bodyStart: Math.min(text.length, end + 1),
			};
		}
		at = end + 1;
	}
	return null;
}

const usualKey =
	/^(?:title|headline|authors?|byline|creator|date|published\w*|tags|keywords|categor(?:y|ies)|source|url|link|publication|site\w*|description|layout|slug|draft|lang\w*|created|aliases|section)$/i;

/**
 * Whether a text begins with front matter, by the look of its lines alone: every line that is not set in is a key, a list item or a
 * comment, and one of the keys is one that article files use. So `---`, a sentence, `---` is a rule and not front matter. Where the
 * first line is such a key and others are, a few lines may be anything: a value ran over its line.
 */
export function hasFrontMatter(text: string): boolean {
	const fenced = splitFrontMatter(text);
	if (fenced === null) return false;
	const lines = fenced.source.split('\n').filter(line => line.trim() !== '' && !/^[\s#-]/.test(line));
	const key =
		fenced.language === 'yaml'
			? /^["']?([\w][\w .-]{0,40}?)["']?\s{0,3}:(?:\s|$)/
			: /^(?:\[{1,2}[\w.-]+\]{1,2}|([\w-]{1,40})\s{0,3}=)/;
	const names = lines.map(line => key.exec(line)).filter(match => match !== null);
	const usual = names.filter(match => usualKey.test(match[1] ?? '')).length;
	if (lines.length === 0 || usual === 0) return false;
	const others = lines.length - names.length;
	return others === 0 || (key.test(lines[0]!) && usual > 1 && others * 2 <= names.length);
}
