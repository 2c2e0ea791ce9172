import {graphemes} from '../article/graphemes.ts';
import {type SafeText, safe} from '../article/safe-text.ts';
import type {Format} from './sheet.ts';

/** More is a burden to read, and does not fit into a line with its folder; most file systems take 255 bytes. */
const mostCharacters = 50;
const mostBytes = 200;

const extensions: Readonly<Record<Format, string>> = {
	text: 'txt',
	markdown: 'md',
	json: 'jsonl',
	csv: 'csv',
};

/**
 * A name for the file of an export: `2026-08-14-harbour-reopens-quotes.md`. It is letters and digits of any script with
 * dashes between them, and ends in what it holds: one path component, no hidden file, no option, no device anywhere.
 * @param title what it is about, raw; its first words are taken, and '' for none
 * @param day of what it is about, `yyyy-mm-dd`; '' for none
 * @param holds our own word for what is in it
 */
export function exportFileName(title: string, day: string, holds: string, format: Format): SafeText {
	const date = /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}-` : '';
	const ending = `${holds}.${extensions[format]}`;
	const name = slug(title, date.length + 1 + ending.length);
	// A file's name often begins with the day itself.
	return safe(`${name.startsWith(date) ? '' : date}${name === '' ? '' : `${name}-`}${ending}`);
}

/** The first words of a text in small letters, with dashes between them. @param taken characters the name needs beside it */
function slug(text: string, taken: number): string {
	// What lies beyond has no room; a huge headline is not walked through.
	const plain = safe(text.slice(0, 1000).normalize('NFC')).toLowerCase().replace(/['’]/g, '');
	let name = '';
	for (const [word] of plain.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Join_Control}]*/gu)) {
		const longer = name === '' ? word : `${name}-${word}`;
		if (!fits(longer, taken)) return name === '' ? cut(word, taken) : name;
		name = longer;
	}
	return name;
}

function fits(name: string, taken: number): boolean {
	return name.length <= mostCharacters - taken && Buffer.byteLength(name) <= mostBytes - taken;
}

/** As many whole characters of a long word as fit. */
function cut(word: string, taken: number): string {
	let end = 0;
	for (const {segment, index} of graphemes(word)) {
		if (!fits(word.slice(0, index + segment.length), taken)) break;
		end = index + segment.length;
	}
	return word.slice(0, end);
}
