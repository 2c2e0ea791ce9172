/** Views as logical text: every paragraph is one line, and nothing is wrapped. */

import {briefParts, factsWithFigures} from '../article/brief-parts.ts';
import {bylineOf} from '../article/byline.ts';
import {counted} from '../article/count.ts';
import type {FileReport} from '../article/file-report.ts';
import {joinSafe, type SafeText, safe, safeText, stackSafe, trimSafe, ui} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';
import type {Quoted, Result} from './archive-fields.ts';
import type {Briefed, Listed, Quoting} from './article-fields.ts';
import {shownOrNull, sourceLine} from './heading.ts';
import type {Subject} from './markdown.ts';
import {articleToText} from './plain-text.ts';
import {turnsOf} from './turns.ts';

/** A brief as a small page: heading, gist, the rest of the summary, key facts. */
export function briefToText({brief, ...subject}: Briefed): SafeText {
	const parts = briefParts(brief);
	const passages = [...(parts.gist === null ? [] : [parts.gist]), ...parts.summary];
	const facts = factsWithFigures(parts).map(({label, values}) => {
		return safeText`${ui(label)}: ${joinSafe(values.map(safe), ui('; '))}`;
	});
	return page(heading(subject), ...passages.map(({text}) => trimSafe(safe(text))), stackSafe(facts));
}

/** What an article quotes, each turn below who it is from; nothing without quotes. */
export function quotesToText(quoting: Quoting): SafeText {
	const turns = turnsOf(quoting).map(({source, quotes}) =>
		stackSafe([source, ...quotes.map(({text}) => safeText`  “${safe(text)}”`)]),
	);
	return turns.length === 0 ? ui('') : page(heading(quoting), ...turns);
}

/** The whole article. */
export function textToText({article, copyOf}: Subject): SafeText {
	return page(articleToText(article), ...copyNote(copyOf));
}

/** An article of a list: day, publication, headline; the gist below. */
export function listedToText(listed: Listed): SafeText {
	const {gist, copyOf} = listed;
	return stackSafe([headline(listed), ...below(...copyNote(copyOf), ...(gist === null ? [] : [safe(gist)]))]);
}

/** Quotes, articles, the day of the last one, name, role; other names below. */
export function speakerToText({name, aliases, role, kind, quotes, articles, last}: Quoted): SafeText {
	const what = role ?? (kind === 'person' ? '' : kind);
	const parts = [
		safe(name),
		safe(what),
		ui(`${counted(quotes, 'quote')} in ${counted(articles, 'article')}`),
		safe(last?.slice(0, 'yyyy-mm-dd'.length) ?? ''),
	];
	const others = aliases.length === 0 ? [] : [safeText`Also: ${joinSafe(aliases.map(safe), ui(', '))}`];
	return stackSafe([gapped(...parts), ...below(...others)]);
}

/** What was found, with the words around it. */
export function resultToText(result: Result): SafeText {
	if (result.kind === 'speaker') {
		const {name, quotes, articles} = result;
		return gapped(safe(name), ui(`${counted(quotes, 'quote')} in ${counted(articles, 'article')}`));
	}
	const {row, field, snippet} = result;
	if (result.kind === 'quote') {
		const who = result.speaker === null ? ui('unknown') : safe(result.speaker);
		return stackSafe([safeText`“${safe(snippet.text)}” – ${who}`, ...below(headline(row))]);
	}
	if (field !== 'headline') {
		return stackSafe([headline(row), ...below(safeText`${safe(field)}: ${safe(snippet.text)}`)]);
	}
	return stackSafe([headline(row), ...below(...(row.gist === null ? [] : [safe(row.gist)]))]);
}

/** How a file fared, and why. */
export function fileToText({path, format, encoding, articles, warnings, error}: FileReport): SafeText {
	const reasons = error === null ? warnings : [error, ...warnings];
	const head = gapped(safe(path), safe(format ?? ''), safe(encoding ?? ''), counted(articles, 'article'));
	return stackSafe([head, ...below(...reasons.map(({code, text}) => safe(`${code} ${text}`)))]);
}

function heading({article, copyOf}: Subject): SafeText {
	const byline = shownOrNull(bylineOf(article));
	return lines(titleOf(article), byline ?? ui(''), sourceLine(article), ...copyNote(copyOf));
}

function copyNote(copyOf: string | null): SafeText[] {
	return copyOf === null ? [] : [safeText`a copy of ${safe(copyOf)}`];
}

function headline(
	row: Pick<Listed, 'path' | 'headline' | 'publication' | 'published' | 'publishedFrom'>,
): SafeText {
	// The time of the file is a guess and nothing to quote.
	const day = row.publishedFrom === 'file' ? '' : (row.published?.slice(0, 'yyyy-mm-dd'.length) ?? '');
	return gapped(safe(day), safe(row.publication ?? ''), titleOf(row));
}

function below(...rows: readonly SafeText[]): SafeText[] {
	return rows.filter(row => row !== '').map(row => safeText`    ${row}`);
}

function gapped(...parts: readonly SafeText[]): SafeText {
	return joinSafe(
		parts.filter(part => part !== ''),
		ui('  '),
	);
}

function lines(...rows: readonly SafeText[]): SafeText {
	return stackSafe(rows.filter(row => row !== ''));
}

function page(...parts: readonly SafeText[]): SafeText {
	return stackSafe(
		parts.filter(part => part !== ''),
		1,
	);
}
