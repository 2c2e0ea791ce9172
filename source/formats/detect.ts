import {type Format, UnreadableError} from './format.ts';
import {hasFrontMatter} from './front-matter/fence.ts';
import {notRead} from './magic.ts';
import {type WireName, wireKind} from './wire/signs.ts';

/** A kind of article file that can be read; `load` brings in what reads it, which can be slow to import. */
export type FormatEntry = Pick<Format, 'name' | 'maxBytes'> & {readonly load: () => Promise<Format>};

const text: FormatEntry = {
	name: 'text',
	maxBytes: 8_000_000,
	load: async () => (await import('./plain-text/plain-text.ts')).default,
};
const markdown: FormatEntry = {
	name: 'markdown',
	maxBytes: 8_000_000,
	load: async () => (await import('./markdown.ts')).default,
};

/** Stories as agencies send them, with control characters between their parts. */
const wires: Readonly<Record<WireName, FormatEntry>> = {
	'iptc-7901': {
		name: 'iptc-7901',
		maxBytes: 8_000_000,
		load: async () => (await import('./wire/iptc-7901.ts')).default,
	},
	'anpa-1312': {
		name: 'anpa-1312',
		maxBytes: 8_000_000,
		load: async () => (await import('./wire/anpa-1312.ts')).default,
	},
};

/** How much of a text is looked at to tell its kind. */
const headLength = 65_536;

/**
 * The format of a text by what it holds; the name of the file decides only between plain text and Markdown.
 * @throws {UnreadableError} E-FORMAT for kinds that are known but not read yet, E-LINKS for lists of links.
 */
export function detect(content: string, path: string): FormatEntry {
	const head = content.slice(0, headLength).replace(/^[\s\ufeff]+/, '');
	const wire = wireKind(head);
	if (wire !== null) return wires[wire];
	const isNamedMarkdown = /\.(?:md|markdown|mdown|mkdn?)(?:\.gz)?$/i.test(path);
	const foreign = foreignKind(head, path, isNamedMarkdown);
	if (foreign === 'links') throw new UnreadableError('E-LINKS', 'is a list of links, no article text');
	if (foreign !== null) throw notRead(foreign);
	if (isMessage(head)) return text;
	return isNamedMarkdown || hasFrontMatter(head) || hasMarkdownMarks(head) ? markdown : text;
}

/** The kind of document that starts so, null when it is a text to be read. */
function foreignKind(head: string, path: string, isNamedMarkdown: boolean): string | null {
	if (head.startsWith('{\\rtf')) return 'rtf';
	if (head.startsWith('<')) return markupKind(head, isNamedMarkdown);
	if (head.startsWith('{') || head.startsWith('[')) return isJson(head) ? 'json' : null;
	if (/^From \S{1,200} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} +\d/.test(head)) return 'mbox';
	return mailKind(head, /\.(?:eml|msg|mht|mhtml)(?:\.gz)?$/i.test(path));
}

function markupKind(head: string, isNamedMarkdown: boolean): string | null {
	if (/^<!DOCTYPE NETSCAPE-Bookmark/i.test(head)) return 'links';
	const xml = head.startsWith('<?xml');
	// A comment or declaration comes before the element that says what it is.
	const elements = head.slice(0, 4096).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
	const name = /<([a-z][\w:.-]{0,40})(?=[\s/>])/i.exec(elements)?.[1]?.toLowerCase();
	if (name === 'opml') return 'links';
	if (name === 'rss' || name === 'feed' || name === 'rdf:rdf') return 'rss/atom';
	if (name === 'svg') return 'svg';
	if (name === 'nitf' || name === 'newsml' || name === 'newsitem' || name === 'newsmessage') return 'newsml';
	if (/^<!doctype html|^<html[\s>]/i.test(elements.trimStart()) || name === 'html') return 'html';
	if (xml) return 'xml';
	if (!head.startsWith('<!--') && !/^<[a-z]/i.test(head)) return null;
	const isPage = name !== undefined && /^(?:head|body|title|meta|link|script|style)$/.test(name);
	if (isPage) return 'html';
	const isFragment =
		name !== undefined &&
		/^(?:div|p|article|section|main|header|h[1-6]|table|ul|ol|span|a|img|br|b|i|em|strong|font|center|iframe)$/.test(
			name,
		);
	return isFragment && !isNamedMarkdown ? 'html' : null;
}

function isJson(head: string): boolean {
	if (/^\{\s*(?:\}\s*$|"[^"\n]{0,200}"\s*:)/.test(head) || /^\[\s*\{\s*"[^"\n]{0,200}"\s*:/.test(head))
		return true;
	if (head.length >= headLength) return /^\[\s*(?:\[\s*["{[\d-]|"[^"\n]{0,200}"\s*,|-?\d+\s*,)/.test(head);
	try {
		JSON.parse(head);
		return true;
	} catch {
		return false;
	}
}

const mailHeader =
	/^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|Content-Type|DKIM-Signature|X-[\w-]+|From|To|Cc|Subject|Date|Reply-To|Sender|Snapshot-Content-Location):/i;

/** A message's header stands at the head, whatever the file is called. */
function isMessage(head: string): boolean {
	if (!mailHeader.test(head)) return false;
	const header = headerOf(head);
	return (
		/\nFrom:/i.test(header) &&
		/\n(?:Subject|Newsgroups):/i.test(header) &&
		/\n(?:Date|To|Message-ID):/i.test(header)
	);
}

function headerOf(head: string): string {
	const end = head.indexOf('\n\n');
	return `\n${head.slice(0, end === -1 ? 8192 : Math.min(end, 8192))}`;
}

/** Whether it takes a reader of mail to get at the words of a message: parts, HTML, encodings for the journey. */
function isWrappedUp(header: string): boolean {
	return /\nContent-Transfer-Encoding: *(?:base64|quoted-printable)|\nContent-Type: *(?!text\/plain)\S|\nSnapshot-Content-Location:/i.test(
		header,
	);
}

function mailKind(head: string, isNamedMail: boolean): string | null {
	if (!mailHeader.test(head)) return null;
	const header = headerOf(head);
	const has = (name: string) => new RegExp(`\\n${name}:`, 'i').test(header);
	// A message is a text with its header above it, unless a mail program has wrapped it up.
	if (!isNamedMail && !isWrappedUp(header)) return null;
	const isMail =
		has('MIME-Version') ||
		has('Message-ID') ||
		has('Received') ||
		(has('From') && has('To') && has('Subject'));
	if (!isMail) return null;
	return /multipart\/related/i.test(header) && has('Snapshot-Content-Location|\\nFrom: <Saved by')
		? 'mhtml'
		: 'eml';
}

/**
 * Whether a text without a telling name is Markdown beyond doubt: a heading with `#` on its first line, or two different kinds of
 * marks that nobody types in plain text. Bullets, rules and stars are no sign: wire stories have them.
 */
function hasMarkdownMarks(head: string): boolean {
	if (/^#{1,6} {1,3}[^\s#]/.test(head) && !/^# ?\d/.test(head)) return true;
	const marks = [
		/\n#{1,6} [^\s#]/,
		/\[[^[\]\n]{1,200}\]\(https?:\/\/[^\s()]{1,500}\)/,
		/(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*/,
		/\n(?:```|~~~)/,
		/!\[[^[\]\n]{0,200}\]\([^\s()]{1,500}\)/,
		/\n\|? ?:?-{3,}:? ?\|/,
	];
	return marks.filter(mark => mark.test(head)).length >= 2;
}
