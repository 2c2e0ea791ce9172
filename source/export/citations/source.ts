import {type CalendarDate, dateOfPublication} from '../../article/calendar-date.ts';
import type {Cited} from '../../article/cited.ts';
import {titleOf} from '../../article/title.ts';
import {shownOrNull} from '../heading.ts';
import {type Name, namesOf} from './names.ts';

/** What every style of citation is made of; every text is safe for one line. */
export type Source = {
	readonly authors: readonly Name[];
	/** Null when it has none that can be seen. */
	readonly headline: string | null;
	/** The name of its file, by which it is described when it has no headline. */
	readonly file: string;
	readonly publication: string | null;
	/** Null when the article does not say. */
	readonly date: CalendarDate | null;
	readonly url: string | null;
	/** The day it was read; null when that is not to be told. */
	readonly accessed: CalendarDate | null;
};

/** What has a scheme, or begins as addresses of pages do; anything else in its place is none. */
const address = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)\S+$/i;

/** What is cited as a source. */
export function sourceOf(cited: Cited, accessed: CalendarDate | null): Source {
	const url = shownOrNull(cited.url);
	return {
		authors: namesOf(cited),
		headline: shownOrNull(cited.headline),
		file: titleOf({headline: null, path: cited.path}),
		publication: shownOrNull(cited.publication),
		date: dateOfPublication(cited),
		url: url !== null && address.test(url) ? url : null,
		accessed,
	};
}

/** Whether the publication itself is the only author. */
export function isByPublication({authors, publication}: Source): boolean {
	return authors.length === 1 && authors[0]!.family.toLowerCase() === publication?.toLowerCase();
}

/** What stands in place of a title where there is none, in the words that all styles ask for: a description. */
export function described({file}: Source): string {
	return `Untitled article in file ${file}`;
}

/** The text as a sentence: with a full stop, unless it has its end already. */
export function ended(text: string): string {
	return /[.?!…。？！][”’»」"']?$/.test(text) ? text : `${text}.`;
}

/** A title as MLA and Chicago have it: in quotation marks that hold its stop; one that is missing is described without them. */
export function titleInMarks(source: Source): string {
	return source.headline === null ? ended(described(source)) : inMarks(source.headline, '.');
}

/** A text between quotation marks, with those inside it made single. @param end What has to end it, within the marks: `.`. */
export function inMarks(text: string, end = ''): string {
	const closes = /[”"]$/.test(text);
	const inner = singleMarks(closes ? text.slice(0, -1) : text);
	const stop = end === '' || /[.?!…。？！]$/.test(inner) ? '' : end;
	return `“${inner}${stop}${closes ? '’' : ''}”`;
}

/** Double quotation marks as single ones; a straight one opens at the beginning of a word. */
function singleMarks(text: string): string {
	return text
		.replace(/[“”„]/g, mark => (mark === '”' ? '’' : '‘'))
		.replace(/(^|[\s([{—–-])"/g, '$1‘')
		.replaceAll('"', '’');
}
