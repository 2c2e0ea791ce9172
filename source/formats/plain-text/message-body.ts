import type {Block} from '../../article/article.ts';
import type {Draft} from '../draft.ts';
import {endsSentence, type Line} from '../story/lines.ts';
import {wrapWidth} from '../story/wrapping.ts';
import {readBlocks} from './paragraphs.ts';

/** What marks a line that is quoted from another message. */
const quoteMark = /^(?:[>|] ?)*> ?|^\| (?=\S)/;
/** No mail program wraps wider; a line that was wrapped is hardly shorter. */
const widestMail = 82;
const shortestWrapped = 50;
/** A signature with more lines is part of the message. */
const longestSignature = 30;

/** What a message says, and the lines below its `--`. */
export type Message = {readonly lines: readonly Line[]; readonly signature: readonly Line[]};

/** Parts the signature from the lines of a message. */
export function splitSignature(lines: readonly Line[]): Message {
	const from = Math.max(1, lines.length - longestSignature - 1);
	const at = lines.findIndex((line, index) => index >= from && line.text === '--');
	return at === -1 ? {lines, signature: []} : {lines: lines.slice(0, at), signature: lines.slice(at)};
}

/** Whether the line says that a message of somebody else comes below: `---------- Forwarded message ---------`. */
export function isForwardMark(line: Line): boolean {
	return /^(?:-{2,} ?(?:forwarded|original) message ?-{2,}|begin forwarded message:)$/i.test(
		line.text.slice(0, 80),
	);
}

/**
 * The width a message was wrapped at. Quotations and short paragraphs hide it: mail is wrapped wherever lines that are long enough
 * go on in lower case.
 */
export function messageWidth(lines: readonly Line[]): number | null {
	const own = lines.filter(line => !isQuoted(line));
	const width = wrapWidth(own) ?? wrapWidth(lines);
	if (width !== null) return width;
	let longest = 0;
	let goOn = 0;
	for (const [at, line] of own.entries()) {
		longest = Math.max(longest, line.text.length);
		const next = own[at + 1];
		if (next === undefined || next.gap || line.text.length < shortestWrapped) continue;
		if (!endsSentence(line.text, true) && /^\p{Ll}/u.test(next.text)) goOn++;
	}
	return goOn > 0 && longest <= widestMail ? longest : null;
}

/** Whether the line is quoted from another message. */
export function isQuoted(line: Line): boolean {
	return quoteMark.test(line.text.slice(0, 40));
}

/** How many lines from `at` say whose words are quoted below them: `In article <1@light> dray@light (Orla Dray) writes:`. */
export function attributionLength(lines: readonly Line[], at: number): number {
	for (let count = 1; count <= 3; count++) {
		const [line, next] = [lines[at + count - 1], lines[at + count]];
		if (line === undefined || next === undefined || line.text.length > 200 || (count > 1 && line.gap))
			return 0;
		if (isQuoted(line)) return 0;
		if (
			/\b(?:writes?|wrote|says?|said|schrieb|écrit|scribbled|asks|asked)\b[^.!?]{0,40}:$/i.test(line.text)
		) {
			const text = lines
				.slice(at, at + count)
				.map(part => part.text)
				.join(' ');
			return isQuoted(next) && /\S@\S|^In (?:article|message)\b|^On .*\d/i.test(text) ? count : 0;
		}
	}
	return 0;
}

/**
 * The lines of a message as blocks: what is quoted from others becomes quotes without their marks, the line that says whose
 * words they are goes to the furniture.
 */
export function readMessageBlocks(draft: Draft, lines: readonly Line[], column: number | null): Block[] {
	const blocks: Block[] = [];
	for (let at = 0; at < lines.length; ) {
		const attribution = attributionLength(lines, at);
		for (const line of lines.slice(at, at + attribution)) draft.furniture.push(line.text);
		at += attribution;
		let end = at;
		const quoted = isQuoted(lines[at]!);
		while (
			end < lines.length &&
			isQuoted(lines[end]!) === quoted &&
			(quoted || end === at || attributionLength(lines, end) === 0)
		)
			end++;
		const run = lines.slice(at, end);
		blocks.push(...(quoted ? quotes(run) : readBlocks(run, column)));
		at = end;
	}
	return blocks;
}

function quotes(run: readonly Line[]): Block[] {
	const lines: Line[] = [];
	let gap = true;
	let depth = 0;
	for (const line of run) {
		const mark = quoteMark.exec(line.text.slice(0, 40))![0];
		const text = line.text.slice(mark.length).trim();
		const level = mark.replaceAll(' ', '').length;
		if (text !== '') lines.push({text, lead: '', gap: gap || line.gap || level !== depth});
		gap = text === '';
		depth = level;
	}
	return readBlocks(lines, wrapWidth(lines) ?? 72).map(({kind, text}) =>
		kind === 'table' || kind === 'list-item' ? {kind, text} : {kind: 'quote', text},
	);
}
