import {graphemes} from '../article/graphemes.ts';
/** A line being typed: its text and the cursor as a UTF-16 offset into it. */
export type LineEdit = {readonly text: string; readonly cursor: number};

export const emptyLine: LineEdit = {text: '', cursor: 0};

/** A line with the cursor at its end. */
export function lineOf(text: string): LineEdit {
	return {text, cursor: text.length};
}

/** Text typed or pasted at the cursor; line ends become spaces. */
export function insert({text, cursor}: LineEdit, typed: string): LineEdit {
	const plain = typed.replace(/[\r\n\t]+/g, ' ');
	return {text: text.slice(0, cursor) + plain + text.slice(cursor), cursor: cursor + plain.length};
}

function before(text: string, cursor: number): number {
	let last = 0;
	for (const {index} of graphemes(text.slice(0, cursor))) last = index;
	return last;
}

function after(text: string, cursor: number): number {
	for (const {segment} of graphemes(text.slice(cursor))) return cursor + segment.length;
	return cursor;
}

function wordBefore(text: string, cursor: number): number {
	let at = cursor;
	while (at > 0 && text[at - 1] === ' ') at--;
	while (at > 0 && text[at - 1] !== ' ') at--;
	return at;
}

function wordAfter(text: string, cursor: number): number {
	let at = cursor;
	while (at < text.length && text[at] === ' ') at++;
	while (at < text.length && text[at] !== ' ') at++;
	return at;
}

const edits: Readonly<Record<string, (line: LineEdit) => LineEdit>> = {
	backspace: ({text, cursor}) => {
		const at = before(text, cursor);
		return {text: text.slice(0, at) + text.slice(cursor), cursor: at};
	},
	delete: ({text, cursor}) => ({text: text.slice(0, cursor) + text.slice(after(text, cursor)), cursor}),
	left: ({text, cursor}) => ({text, cursor: before(text, cursor)}),
	right: ({text, cursor}) => ({text, cursor: after(text, cursor)}),
	home: ({text}) => ({text, cursor: 0}),
	end: ({text}) => ({text, cursor: text.length}),
	'^a': ({text}) => ({text, cursor: 0}),
	'^e': ({text}) => ({text, cursor: text.length}),
	'^b': ({text, cursor}) => ({text, cursor: before(text, cursor)}),
	'^d': ({text, cursor}) => ({text: text.slice(0, cursor) + text.slice(after(text, cursor)), cursor}),
	'^h': line => edits.backspace!(line),
	'^k': ({text, cursor}) => ({text: text.slice(0, cursor), cursor}),
	'^u': ({text, cursor}) => ({text: text.slice(cursor), cursor: 0}),
	'^w': ({text, cursor}) => {
		const at = wordBefore(text, cursor);
		return {text: text.slice(0, at) + text.slice(cursor), cursor: at};
	},
	'alt-backspace': line => edits['^w']!(line),
	'^backspace': line => edits['^w']!(line),
	'alt-d': ({text, cursor}) => ({text: text.slice(0, cursor) + text.slice(wordAfter(text, cursor)), cursor}),
	'^delete': line => edits['alt-d']!(line),
	'alt-b': ({text, cursor}) => ({text, cursor: wordBefore(text, cursor)}),
	'^left': line => edits['alt-b']!(line),
	'alt-left': line => edits['alt-b']!(line),
	'alt-f': ({text, cursor}) => ({text, cursor: wordAfter(text, cursor)}),
	'^right': line => edits['alt-f']!(line),
	'alt-right': line => edits['alt-f']!(line),
};

/** What an editing key does to the line; undefined when the key edits nothing. */
export function edit(line: LineEdit, key: string): LineEdit | undefined {
	if (key === 'space') return insert(line, ' ');
	// Nothing can be selected in the line, so Shift changes nothing.
	return edits[key.replace('shift-', '')]?.(line);
}
