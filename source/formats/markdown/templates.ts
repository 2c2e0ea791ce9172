import {templateWords} from './template-words.ts';

/** The text without what only a site's generator reads, and that, as it stands, for the furniture. */
export type Untemplated = {readonly text: string; readonly furniture: readonly string[]};

/** No template is longer; what is, was never closed. */
const longest = 4000;
/** Code between two templates is searched no further. */
const longestCode = 30_000;
/** What has more is no text with templates in it. */
const mostTemplates = 20_000;

const opening =
	/^[ \t>]{0,12}(?:`{3,}|~{3,})[^\n`]*$|^[ \t]{0,3}:{3,}[^\n]*$|`+|\{\{|\{%|\{[.#:]|\{[a-z-]{2,20}=|<!--|<(?:script|style)\b|\[(?:caption|embed|gallery|video|audio|playlist|vc_\w+|et_pb_\w+|\/vc_\w+|\/et_pb_\w+)\b/gim;
const attributes = /^\{:?[ \t]*(?:(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)|toc)[ \t]*)+\}/;

/** Takes shortcodes, Liquid, comments, scripts and attribute lists out of a Markdown text and leaves the words they show. Code is let alone. */
export function withoutTemplates(source: string): Untemplated {
	if (
		!/\{[{%:.#a-z]|<!--|<(?:script|style)\b|\[\/?(?:caption|embed|gallery|video|audio|playlist|vc_|et_pb_)|^[ \t]{0,3}:::/im.test(
			source,
		)
	)
		return {text: source, furniture: []};
	return new Untemplater(source).run();
}

class Untemplater {
	readonly #source: string;
	readonly #furniture: string[] = [];
	readonly #parts: string[] = [];
	/** For each mark that was looked for, where it comes next. */
	readonly #next = new Map<string, number>();
	/** The end of what is read. */
	#at = 0;
	#unclosed = 0;

	constructor(source: string) {
		this.#source = source;
	}

	run(): Untemplated {
		let taken = 0;
		const pattern = new RegExp(opening);
		for (
			let match = pattern.exec(this.#source);
			match !== null && taken < mostTemplates;
			match = pattern.exec(this.#source)
		) {
			const start = match.index;
			const end = this.#take(match[0], start);
			if (end > start) {
				this.#at = end;
				taken++;
			}
			pattern.lastIndex = Math.max(end, start + match[0].length, start + 1);
		}
		this.#parts.push(this.#source.slice(this.#at));
		return {text: this.#parts.join(''), furniture: this.#furniture};
	}

	/** Reads what begins at `start`; the index after it, `start` when it is nothing to take. */
	#take(mark: string, start: number): number {
		const lead = mark.trimStart();
		if (/^>*[ \t>]*(?:`{3}|~{3})/.test(lead))
			return this.#keep(start, this.#fenceEnd(lead, start + mark.length));
		if (lead.startsWith('`')) return this.#keep(start, this.#spanEnd(mark, start));
		if (lead.startsWith(':::')) return this.#takeFence(lead, start, start + mark.length);
		if (mark === '<!--') return this.#drop(start, this.#find('-->', start, Number.POSITIVE_INFINITY), 3);
		if (mark.startsWith('<')) return this.#takeScript(mark, start);
		if (mark.startsWith('[')) return this.#takeBracket(mark, start);
		if (mark === '{{') return this.#takeTemplate(start, this.#find('}}', start + 2, longest));
		if (mark === '{%') return this.#takeTemplate(start, this.#find('%}', start + 2, longest));
		const list = attributes.exec(this.#source.slice(start, start + 400));
		return list === null || !this.#isAttributeList(start, start + list[0].length)
			? start
			: this.#put(start, start + list[0].length, '');
	}

	#keep(start: number, end: number): number {
		this.#parts.push(this.#source.slice(this.#at, Math.max(start, end)));
		this.#at = Math.max(start, end);
		return this.#at;
	}

	/** Puts the words in the place of what stands between the two. */
	#put(start: number, end: number, words: string): number {
		this.#parts.push(this.#source.slice(this.#at, start), words);
		return words === '' && this.#source[start - 1] === ' ' && this.#source[end] === ' ' ? end + 1 : end;
	}

	#drop(start: number, found: number, length: number): number {
		if (found === -1) return start;
		const raw = this.#source.slice(start, found + length);
		if (/[\p{L}\p{N}]/u.test(raw)) this.#furniture.push(raw.replace(/\s*\n\s*/g, ' '));
		return this.#put(start, found + length, '');
	}

	/** Where the mark comes next, if within the length; each text is searched once. */
	#find(mark: string, from: number, within: number): number {
		let next = this.#next.get(mark) ?? -2;
		if (next !== -1 && next < from) {
			next = this.#source.indexOf(mark, from);
			this.#next.set(mark, next);
		}
		return next === -1 || next - from > within ? -1 : next;
	}

	#fenceEnd(lead: string, from: number): number {
		const mark = /`{3,}|~{3,}/.exec(lead)![0];
		for (let at = this.#source.indexOf('\n', from); at !== -1; at = this.#source.indexOf('\n', at + 1)) {
			const line = this.#source.slice(at + 1, at + 80).replace(/^[ \t>]+/, '');
			if (line.startsWith(mark)) return at + 1;
		}
		return this.#source.length;
	}

	#spanEnd(mark: string, start: number): number {
		const part = this.#source.slice(start + mark.length, start + 400).split('\n\n', 1)[0]!;
		const close = part.indexOf(mark);
		return close === -1 ? start : start + 2 * mark.length + close;
	}

	/** `:::note A title` and its end. */
	#takeFence(line: string, start: number, end: number): number {
		const rest = line.replace(/^:+[ \t]*/, '').replace(/\{[^{}]*\}/g, '');
		const words = rest.replace(/^[\w-]+/, '').replace(/^\[(.*)\]\s*$/, '$1');
		if (rest.trim() !== '' && !/\p{L}/u.test(words)) this.#furniture.push(line.trim());
		return this.#put(start, end, /\p{L}/u.test(words) ? `\n<p>${words.trim()}</p>\n` : '');
	}

	#takeScript(mark: string, start: number): number {
		const close = this.#find(`</${mark.slice(1).toLowerCase()}`, start, Number.POSITIVE_INFINITY);
		const end = close === -1 ? -1 : this.#find('>', close, 20);
		return this.#drop(start, end, 1);
	}

	/** WordPress: `[caption id="x"]<img> words[/caption]`, `[embed]…[/embed]`, `[gallery ids="1,2"]`. */
	#takeBracket(mark: string, start: number): number {
		const name = mark.slice(1).toLowerCase();
		const head = this.#find(']', start, longest);
		if (head === -1 || /^[(:[]/.test(this.#source.slice(head + 1, head + 2))) return start;
		const isPlain = head === start + mark.length;
		const close = ['caption', 'embed', 'video', 'audio', 'playlist'].includes(name)
			? this.#find(`[/${name}]`, head, longest)
			: -1;
		if (close !== -1 && name === 'caption')
			return this.#put(
				start,
				close + name.length + 3,
				`<figcaption>${this.#source.slice(head + 1, close).replace(/\s*\n\s*/g, ' ')}</figcaption>`,
			);
		if (close !== -1) return this.#drop(start, close, name.length + 3);
		const hasArguments = /^\s+[\w-]+\s*=/.test(
			this.#source.slice(start + mark.length, start + mark.length + 60),
		);
		return hasArguments || (isPlain && /^\/?(?:vc|et_pb)_/.test(name)) ? this.#drop(start, head, 1) : start;
	}

	#takeTemplate(start: number, close: number): number {
		if (close === -1) return start;
		const end = close + 2;
		const raw = this.#source.slice(start, end);
		// An opener that nobody closed would reach to the end of the next template.
		if (/\n[ \t]*\n|\{[{%]/.test(raw.slice(2))) return start;
		if (this.#isTarget(start)) return this.#put(start, end, '_');
		const inner = raw.replace(/^\{[{%]+[<%]?[-~]?\s*|\s*[-~]?[>%]?[}%]*\}$/g, '');
		const name = /^\/?\s*[\w.-]{0,40}/.exec(inner)![0];
		if (/^\/|^end[a-z]/i.test(name)) return this.#put(start, end, '');
		const code = /^(?:highlight|code|codeblock|raw|verbatim|comment)$/i.test(name)
			? this.#pairedEnd(name, end)
			: null;
		if (code !== null) return this.#takePaired(name.toLowerCase(), start, end, code);
		const {words, isPicture} = templateWords(inner);
		if (words.length === 0) return this.#drop(start, close, 2);
		const isAlone = this.#isAlone(start, end);
		const tag = isPicture ? 'figcaption' : 'p';
		return this.#put(
			start,
			end,
			isAlone || isPicture ? words.map(word => `<${tag}>${word}</${tag}>`).join('') : words.join(' '),
		);
	}

	#takePaired(name: string, start: number, end: number, code: {start: number; end: number}): number {
		if (name === 'comment') return this.#drop(start, code.end, 0);
		const text = this.#source.slice(end, code.start);
		const isText = name === 'raw' || name === 'verbatim';
		const fence = '~'.repeat(9);
		return this.#put(
			start,
			code.end,
			isText ? text : `\n\n${fence}\n${text.replace(/^\n|\s+$/g, '')}\n${fence}\n\n`,
		);
	}

	#pairedEnd(name: string, from: number): {start: number; end: number} | null {
		if (this.#unclosed > 20) return null;
		const close = new RegExp(
			`\\{%-?\\s{0,5}end${name}\\b[^%\\n]{0,20}%\\}|\\{\\{[<%]\\s{0,5}/\\s{0,5}${name}\\b[^}\\n]{0,10}\\}\\}`,
			'i',
		).exec(this.#source.slice(from, from + longestCode));
		if (close === null) {
			this.#unclosed++;
			return null;
		}
		return {start: from + close.index, end: from + close.index + close[0].length};
	}

	/** Whether a link's address or an attribute of a tag is open here. */
	#isTarget(start: number): boolean {
		const line = this.#source.slice(Math.max(0, start - 600), start);
		const before = line.slice(line.lastIndexOf('\n') + 1);
		return (
			/\]\([ \t]*<?[^)\s]*$/.test(before) ||
			/\s[\w-]{1,30}=(?:"[^"]*|'[^']*)$/.test(line) ||
			/^ {0,3}\[[^\]]{1,200}\]:\s*\S*$/.test(before)
		);
	}

	#isAlone(start: number, end: number): boolean {
		const before = this.#source.slice(Math.max(0, start - 40), start);
		const after = this.#source.slice(end, end + 40);
		return /(?:^|\n)[ \t>*-]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
	}

	/** `{.wide}` belongs to what stands before it on the line, or to the line. */
	#isAttributeList(start: number, end: number): boolean {
		const isSure = this.#source[start + 1] === ':';
		const isAtEnd = /^[ \t]*(?:\n|$)/.test(this.#source.slice(end, end + 20));
		return isSure || isAtEnd || this.#source[start - 1] === ')';
	}
}
