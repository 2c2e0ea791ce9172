import {isEndOfDocument} from '../story/database-header.ts';
import {isDocumentCount} from '../story/document-count.ts';
import {headlineLength} from '../story/headline.ts';
import {endsSentence, type Line, splitLines, view} from '../story/lines.ts';
import {joinedText} from '../story/wrapping.ts';

/** A file with more parts holds form feeds for some other reason. */
const mostParts = 10_000;

/**
 * The articles of a text file, each as its lines: parted by form feeds when what follows opens like an article (else they are the
 * pages of one), and by the "2 of 10 DOCUMENTS" lines of databases.
 */
export function splitArticles(text: string): Line[][] {
	const parts = text.includes('\f') ? text.split('\f', mostParts + 1) : [text];
	const pages = (parts.length > mostParts ? [text] : parts).map(splitLines).filter(lines => lines.length > 0);
	const articles: Line[][] = [];
	for (const page of pages) {
		const last = articles.at(-1);
		if (last === undefined || opensArticle(page)) articles.push(page);
		else addPage(last, page);
	}
	return articles.flatMap(splitAtCounts).flatMap(splitAtEnds);
}

/** Adds a page; a sentence that ran over its edge becomes one line again. */
function addPage(lines: Line[], page: readonly Line[]): void {
	const [before, after] = [lines.at(-1)!, page[0]!];
	const runsOver = /^\p{Ll}/u.test(view(after)) && !endsSentence(before.text, true);
	if (runsOver) lines[lines.length - 1] = {...before, text: joinedText([before.text, after.text])};
	for (const line of runsOver ? page.slice(1) : page) lines.push(line);
}

function opensArticle(page: readonly Line[]): boolean {
	return (
		!/^\p{Ll}/u.test(view(page[0]!)) &&
		(isDocumentCount(view(page[0]!)) || (page.length > 1 && headlineLength(page, 0, null) > 0))
	);
}

function splitAtCounts(lines: Line[]): Line[][] {
	const starts = lines.flatMap((line, at) =>
		line.text.length <= 40 && isDocumentCount(view(line)) ? [at] : [],
	);
	if (starts.length < 2) return [lines];
	// What stands before the first count (a search's own header) is read with the first article.
	starts[0] = 0;
	return starts.map((start, at) => lines.slice(start, starts[at + 1]));
}

/** Newer downloads have no counts: each article closes with a line that says so. */
function splitAtEnds(lines: Line[]): Line[][] {
	const ends = lines.flatMap((line, at) =>
		line.text.length <= 40 && isEndOfDocument(view(line)) && isBelowLoadDate(lines, at) ? [at + 1] : [],
	);
	if (ends.length === 0) return [lines];
	const parts = ends.map((end, at) => lines.slice(ends[at - 1] ?? 0, end));
	const rest = lines.slice(ends.at(-1));
	return rest.length > 0 ? [...parts, rest] : parts;
}

/** A story may have the words on a line too; the database's own stand close below the day it loaded the article. */
function isBelowLoadDate(lines: readonly Line[], at: number): boolean {
	return lines.slice(Math.max(0, at - 4), at).some(line => /^load-date ?:/i.test(line.text.slice(0, 12)));
}
