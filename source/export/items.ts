/** What stands in a list in Markdown: articles, speakers, results of a search, files; an item each. */

import {counted} from '../article/count.ts';
import type {FileReport} from '../article/file-report.ts';
import {joinSafe, type SafeText, safeText, stackSafe, ui} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';
import type {Quoted, Result} from './archive-fields.ts';
import type {Listed} from './article-fields.ts';
import {copyNote, escapeMarkdown, linkTo} from './markdown.ts';

type Heading = Pick<
	Listed,
	'path' | 'headline' | 'authors' | 'publication' | 'published' | 'publishedFrom' | 'url'
>;

/** Headline, who wrote and published it and when, its address; the gist below. */
export function listedItem(listed: Listed): SafeText {
	const {gist, copyOf} = listed;
	const copy = copyOf === null ? ui('') : copyNote(copyOf);
	return item(headingOf(listed), copy, gist === null ? ui('') : escapeMarkdown(gist));
}

/** Name, role, how often and when they are quoted; other names below. */
export function speakerItem({name, aliases, role, kind, quotes, articles, first, last}: Quoted): SafeText {
	const what = role ?? (kind === 'person' ? '' : kind);
	const days = [...new Set([first, last].map(day => day?.slice(0, 'yyyy-mm-dd'.length)))].filter(isThere);
	const head = dotted(
		safeText`**${escapeMarkdown(name)}**`,
		escapeMarkdown(what),
		ui(`${counted(quotes, 'quote')} in ${counted(articles, 'article')}`),
		escapeMarkdown(days.join(' to ')),
	);
	const others = joinSafe(aliases.map(escapeMarkdown), ui(', '));
	return item(head, aliases.length === 0 ? ui('') : safeText`Also: ${others}`);
}

/** What was found, with the words around it. */
export function resultItem(result: Result): SafeText {
	if (result.kind === 'speaker') {
		const {name, quotes, articles} = result;
		const where = ui(`${counted(quotes, 'quote')} in ${counted(articles, 'article')}`);
		return item(dotted(safeText`**${escapeMarkdown(name)}**`, where));
	}
	const {row, field, snippet} = result;
	const words = escapeMarkdown(snippet.text);
	if (result.kind === 'quote') {
		const who = result.speaker === null ? ui('unknown') : escapeMarkdown(result.speaker);
		return item(safeText`“${words}” — ${who}`, headingOf(row));
	}
	if (field !== 'headline') return item(headingOf(row), safeText`${escapeMarkdown(field)}: ${words}`);
	return item(headingOf(row), row.gist === null ? ui('') : escapeMarkdown(row.gist));
}

const groups = {article: 'Articles', quote: 'Quotes', speaker: 'Speakers'} as const;

/** The heading above the first result of a kind, with the empty line before and after it. */
export function resultHeading(previous: Result | null, {kind}: Result): SafeText {
	if (previous?.kind === kind) return ui('');
	const heading = [ui(`## ${groups[kind]}`), ui(''), ui('')];
	return stackSafe(previous === null ? heading : [ui(''), ...heading]);
}

/** How a file fared, and why. */
export function fileItem({path, format, encoding, articles, warnings, error}: FileReport): SafeText {
	const head = dotted(
		safeText`**${escapeMarkdown(path)}**`,
		escapeMarkdown(format ?? ''),
		escapeMarkdown(encoding ?? ''),
		counted(articles, 'article'),
	);
	const reasons = error === null ? warnings : [error, ...warnings];
	return item(head, ...reasons.map(({code, text}) => escapeMarkdown(`${code} ${text}`)));
}

function headingOf(heading: Heading): SafeText {
	const {authors, publication, published, publishedFrom, url} = heading;
	return dotted(
		safeText`**${escapeMarkdown(titleOf(heading))}**`,
		escapeMarkdown(authors.join(', ')),
		escapeMarkdown(publication ?? ''),
		// The time of the file is a guess and nothing to quote.
		escapeMarkdown(publishedFrom === 'file' ? '' : (published ?? '')),
		url === null ? ui('') : linkTo(url),
	);
}

function dotted(...parts: readonly SafeText[]): SafeText {
	return joinSafe(parts.filter(isThere), ui(' · '));
}

/** An item, with a paragraph for each of what stands below its first line. */
function item(first: SafeText, ...below: readonly SafeText[]): SafeText {
	const rows = [safeText`- ${first}`, ...below.filter(isThere).map(row => safeText`  ${row}`)];
	return stackSafe([stackSafe(rows, 1), ui(''), ...(rows.length > 1 ? [ui('')] : [])]);
}

function isThere<Text extends string>(text: Text | undefined): text is Text {
	return text !== undefined && text !== '';
}
