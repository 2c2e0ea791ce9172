import type {Article} from '../article/article.ts';
import {type SafeText, safe} from '../article/safe-text.ts';
import {publishedDate} from './dates.ts';
import {fileNameOf} from './heading.ts';
import type {Format, View} from './sheet.ts';

/** More is a burden to read; most file systems take 255 bytes, and a program may add a number. */
const mostCharacters = 80;
const mostBytes = 200;

const extensions: Readonly<Record<Format, string>> = {
	text: 'txt',
	markdown: 'md',
	json: 'jsonl',
	csv: 'csv',
};
const graphemes = new Intl.Segmenter();

/**
 * A name for the file of an export: `2026-08-14-harbour-reopens-quotes.md`, `articles-list.csv` for several articles.
 * It is letters and digits of any script with dashes between them, and ends in the view: one path component, no
 * hidden file, no option and no device on any system.
 * @param article The one that is written; null for several.
 */
export function exportFileName(
	article: Pick<Article, 'headline' | 'path' | 'published' | 'publishedFrom'> | null,
	view: View,
	format: Format,
): SafeText {
	const ending = `-${view}.${extensions[format]}`;
	if (article === null) return safe(`articles${ending}`);
	const hasDay = publishedDate(article)?.day != null;
	const day = hasDay ? `${article.published!.slice(0, 10)}-` : '';
	const taken = day.length + ending.length;
	const named = fileNameOf(article.path).replace(/\.\w{1,8}$/, '');
	const title = slug(article.headline ?? '', taken) || slug(named, taken) || 'untitled';
	// A file's name often begins with the day itself.
	return safe(`${title.startsWith(day) ? '' : day}${title}${ending}`);
}

/** The first words of a text in small letters, with dashes between them. @param taken Characters the name needs beside it. */
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

/** As many whole graphemes of a long word as fit. */
function cut(word: string, taken: number): string {
	let end = 0;
	for (const {segment, index} of graphemes.segment(word)) {
		if (!fits(word.slice(0, index + segment.length), taken)) break;
		end = index + segment.length;
	}
	return word.slice(0, end);
}
