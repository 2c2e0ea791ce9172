import type {Article} from '../../article/article.ts';
import {type CalendarDate, publishedDate} from '../dates.ts';
import {titleOf, trimmed} from '../heading.ts';
import {type Name, namesOf} from './names.ts';

/** What every style of citation is made of; every text is safe for one line. */
export type Source = {
	readonly authors: readonly Name[];
	/** The headline, else the file's name. */
	readonly title: string;
	readonly publication: string | null;
	/** Null when the article does not say. */
	readonly date: CalendarDate | null;
	readonly url: string | null;
	/** The day it was read; null when that is not to be told. */
	readonly accessed: CalendarDate | null;
};

/** An article as a source to be cited. */
export function sourceOf(article: Article, accessed: CalendarDate | null): Source {
	return {
		authors: namesOf(article),
		title: titleOf(article),
		publication: trimmed(article.publication),
		date: publishedDate(article),
		url: trimmed(article.url),
		accessed,
	};
}

/** Whether the publication itself is the only author. */
export function isByPublication({authors, publication}: Source): boolean {
	return authors.length === 1 && authors[0]!.family.toLowerCase() === publication?.toLowerCase();
}

/** The text as a sentence: with a full stop, unless it has its end already. */
export function ended(text: string): string {
	return /[.?!…][”’"']?$/.test(text) ? text : `${text}.`;
}

/** A text between quotation marks, with those inside it made single. @param end What has to end it, within the marks: `.`. */
export function inMarks(text: string, end = ''): string {
	const closes = /[”"]$/.test(text);
	const inner = singleMarks(closes ? text.slice(0, -1) : text);
	const stop = end === '' || /[.?!…]$/.test(inner) ? '' : end;
	return `“${inner}${stop}${closes ? '’' : ''}”`;
}

/** Double quotation marks as single ones; a straight one opens at the beginning of a word. */
function singleMarks(text: string): string {
	return text
		.replace(/[“”]/g, mark => (mark === '“' ? '‘' : '’'))
		.replace(/(^|[\s([{—–-])"/g, '$1‘')
		.replaceAll('"', '’');
}
