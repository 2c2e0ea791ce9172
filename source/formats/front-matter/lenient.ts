/** A key of front matter that no parser would take: what stands behind it, and the lines of the file it is from. */
export type Entry = {
	readonly key: string;
	/** A text as it is written, or a list of them. */
	readonly value: string | readonly string[];
	/** The rest of the key's own line, untouched. */
	readonly written: string;
	readonly lines: readonly string[];
};

type Language = 'yaml' | 'toml';

const keyLine = {
	yaml: /^(?:"([^":]{1,60})"|'([^':]{1,60})'|([\p{L}_][\p{L}\p{N}_ ./-]{0,60}?)) {0,3}:(?:[ \t](.*))?$/u,
	toml: /^(?:"([^"=]{1,60})"|'([^'=]{1,60})'|([\p{L}\p{N}_.-]{1,60}))[ \t]{0,3}=(?:[ \t]*(.*))?$/u,
};
/** `title:Board`, which is no YAML, but plainly a key when it is one of these. */
const gluedKey =
	/^(title|headline|authors?|byline|date|published|url|source|site|publication|tags|keywords|section|category|lang|language):(?!\/)(\S.*)$/i;
/** A value can run over so many lines. */
const mostContinued = 60;

/**
 * Front matter read line by line: a key at the head of a line and the rest of it as it is written, items and indented lines below.
 * Nothing in one key can spoil another.
 * @returns the entries in their order, and the lines that belong to none.
 */
export function readLeniently(source: string, language: Language): {entries: Entry[]; rest: string[]} {
	const lines = outdented(source);
	const entries: Entry[] = [];
	const rest: string[] = [];
	for (let at = 0; at < lines.length; ) {
		// What stands in a table of TOML is not the article's own.
		if (language === 'toml' && /^\[{1,2}[^\]]{1,80}\]{1,2}\s*$/.test(lines[at]!)) {
			rest.push(...lines.slice(at).filter(line => line.trim() !== ''));
			break;
		}
		// A line that is set in and goes on with nothing above it is a key as well.
		const key = keyOf(lines[at]!, language) ?? keyOf(lines[at]!.trimStart(), language);
		if (key === null) {
			if (!/^\s*(?:[{}],?)?\s*$/.test(lines[at]!)) rest.push(lines[at]!);
			at++;
			continue;
		}
		const end = valueEnd(lines, at, key.written, language);
		entries.push({
			key: key.name,
			value: readValue(key.written, lines.slice(at + 1, end), language),
			written: key.written,
			lines: lines.slice(at, end).filter(line => line.trim() !== ''),
		});
		at = end;
	}
	return {entries, rest};
}

/** The lines without what all of them are set in by; JSON's braces count as no lines. */
function outdented(source: string): string[] {
	const lines = source.split('\n').map(line => line.replace(/\r$/, ''));
	const margins = lines
		.filter(line => !/^\s*(?:[{}],?)?\s*$/.test(line))
		.map(line => /^[ \t]*/.exec(line)![0].length);
	const margin = margins.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
	return Number.isFinite(margin) && margin > 0
		? lines.map(line => (line.slice(0, margin).trim() === '' ? line.slice(margin) : line))
		: lines;
}

function keyOf(line: string, language: Language): {name: string; written: string} | null {
	if (line.startsWith('#')) return null;
	const match = keyLine[language].exec(line);
	if (match !== null) return {name: match[1] ?? match[2] ?? match[3]!, written: (match[4] ?? '').trim()};
	const glued = language === 'yaml' ? gluedKey.exec(line.trimStart()) : null;
	return glued === null ? null : {name: glued[1]!, written: glued[2]!.trim()};
}

/** The index after the last line of the value that begins on line `at`. */
function valueEnd(lines: readonly string[], at: number, written: string, language: Language): number {
	const close = closerOf(written, language);
	if (close !== null) {
		// An open quotation mark or bracket goes on to where it is closed, unless a key stands before that.
		for (let end = at + 1; end < Math.min(lines.length, at + mostContinued); end++) {
			if (keyOf(lines[end]!, language) !== null && !/^[ \t]/.test(lines[end]!)) break;
			if (close.test(lines[end]!)) return end + 1;
		}
	}
	let end = at + 1;
	while (end < lines.length && belongsBelow(lines[end]!, written, language)) end++;
	return end;
}

/** What a value that is still open on its own line ends with; null when it is not open. */
function closerOf(written: string, language: Language): RegExp | null {
	const triple = language === 'toml' ? /^("""|''')/.exec(written)?.[1] : undefined;
	if (triple !== undefined) return written.indexOf(triple, 3) === -1 ? new RegExp(`${triple}\\s*$`) : null;
	if (written.startsWith('"'))
		return /[^\\]"\s*(?:#.*)?,?$/.test(written.slice(1)) || written === '""' ? null : /"\s*,?\s*$/;
	if (written.startsWith("'")) return /'\s*(?:#.*)?,?$/.test(written.slice(1)) ? null : /'\s*,?\s*$/;
	if (written.startsWith('[')) return written.includes(']') ? null : /\]\s*,?\s*$/;
	return null;
}

/** Whether a line goes on with the value above it: set in, an item, or empty. */
function belongsBelow(line: string, written: string, language: Language): boolean {
	if (line.trim() === '') return true;
	if (language === 'toml') return false;
	if (/^-(?:\s|$)/.test(line)) return written === '';
	if (!/^[ \t]/.test(line)) return false;
	// Behind a value that is complete, a key that is set in is a key all the same.
	return written === '' || isBlockMark(written) || gluedKey.exec(line.trim().replace(/: /, ':')) === null;
}

function isBlockMark(written: string): boolean {
	return /^[|>][+-]?\d?[+-]?$/.test(written);
}

function readValue(
	written: string,
	below: readonly string[],
	language: Language,
): string | readonly string[] {
	const lines = below.map(line => line.trim());
	if (isBlockMark(written)) return lines.join('\n').trim();
	const text = lines.filter(line => line !== '' && !line.startsWith('#'));
	if (written === '' && text.length > 0) {
		if (text[0]!.startsWith('-')) return itemsBelow(text);
		const name = text.map(line => /^name: (.*)$/.exec(line)?.[1]).find(found => found !== undefined);
		return name === undefined ? text.join(' ') : bareValue(name);
	}
	const whole = [written, ...text].join(language === 'toml' && text.length > 0 ? '\n' : ' ').trim();
	const list = /^\[([\s\S]*?)\]?,?$/.exec(whole);
	const isList = list !== null && (whole.replace(/,$/, '').endsWith(']') || /^\[[^[\]]*,/.test(whole));
	return isList ? splitList(list[1]!) : bareValue(whole);
}

/** The items of a list, each in the line of its dash; of an item with keys of its own its name. */
function itemsBelow(lines: readonly string[]): string[] {
	const items: string[] = [];
	for (const line of lines) {
		const item = /^-\s*(.*)$/.exec(line)?.[1];
		const named = /^(?:-\s*)?name: (.*)$/.exec(line)?.[1];
		if (named !== undefined && item === undefined) items[Math.max(0, items.length - 1)] = bareValue(named);
		else if (named !== undefined) items.push(bareValue(named));
		else if (item !== undefined) items.push(bareValue(item));
		else if (items.length > 0 && !/^[\w-]{1,30}: /.test(line)) items[items.length - 1] += ` ${line}`;
	}
	return items;
}

/** `a, "b, c"` as its two items. */
function splitList(inner: string): string[] {
	return [...inner.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'\s][^,]*/g)]
		.map(match => bareValue(match[0].trim()))
		.filter(item => item !== '');
}

/** A value without the quotation marks round the whole of it; with marks round a part of it, it stays as it is. */
function bareValue(text: string): string {
	const value = text.replace(/,$/, '').trim();
	const triple = /^("""|''')([\s\S]*)\1$/.exec(value);
	if (triple !== null) return triple[2]!.trim();
	const double = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(value);
	if (double !== null)
		return double[1]!
			.replace(/\\(["\\/])/g, '$1')
			.replace(/\\[nt]/g, ' ')
			.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
	const single = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(value);
	if (single !== null) return single[1]!.replaceAll("''", "'");
	return wrongMarks(value) ?? text.trim();
}

/** What stands between marks that are also within: `'Brack's lock'`, `"The "lock" opens"`; null when the outer two are no pair. */
function wrongMarks(value: string): string | null {
	const inner = /^(["'])(.+)\1$/.exec(value);
	if (inner === null) return null;
	const [, mark, words] = inner;
	if (mark === "'") return /(?<!\p{L})'|'(?!\p{L})/u.test(words!) ? null : words!;
	// The first mark within opens a quotation, so the outer one cannot be what it ends.
	return /^[^"]*(?<=\s)"(?=\S)[^"]*"(?:[^"]*"[^"]*")*[^"]*$/.test(words!) ? words! : null;
}
