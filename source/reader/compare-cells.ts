/** What stands on one side of a comparison, in rows at a width. */
import {certaintyOf} from '../article/certainty.ts';
import {count, counted} from '../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, spaces, ui} from '../article/safe-text.ts';
import {cueIn, nameSpans} from '../typeset/attribution.ts';
import {shortDate} from '../typeset/dates.ts';
import {cut} from '../typeset/fit.ts';
import {factLabel, hangingRows} from '../typeset/hanging.ts';
import {dotted, titleOf} from '../typeset/heading.ts';
import {type Span, span} from '../typeset/line.ts';
import {quoteRows} from '../typeset/quote-rows.ts';
import {wrapSpans} from '../typeset/wrap-spans.ts';
import type {CompareCell} from './compare-rows.ts';
import type {ComparedQuote} from './compare-state.ts';

export type CellSetting = {
	readonly columns: number;
	readonly now: number;
	/** What stands above it on its side, where they belong together. */
	readonly above: CompareCell | null;
	/** What the side is called; whether that stands above the column. */
	readonly name: SafeText;
	readonly isNamed: boolean;
	/** Whether the words are those of the quote right above: then they are not shown again. */
	readonly isSame: boolean;
};

/** Columns of a role or a headline beside a quote, and of what was left out. */
const longestRole = 80;
const longestOut = 80;

/** The rows over a quote that say who says it, or in which article, where that has not been said right above. */
export function overCell(cell: CompareCell, {columns, above}: CellSetting): Span[][] {
	if (cell.kind !== 'quote') return [];
	const {said} = cell;
	return said.isPlaced ? placeRows(said, above, columns) : nameRows(said, above, columns);
}

/** The rows of what stands on one side, at least one. */
export function cellRows(cell: CompareCell, setting: CellSetting): Span[][] {
	const {columns} = setting;
	switch (cell.kind) {
		case 'article':
			return articleRows(cell.page.article, setting);
		case 'speaker':
			return speakerRows(cell.page, setting);
		case 'passage': {
			const rows = hangingRows(span(safe(cell.passage.text), 'gist'), columns).map(({spans}) => [...spans]);
			return rows.length === 0 ? [[]] : rows;
		}
		case 'fact': {
			const text = joinSafe(cell.values, ui(', '));
			const label = columns < 24 ? safeText`${ui(cell.label)}  ` : factLabel(cell.label);
			return hangingRows(span(text === '' ? ui(' ') : text), columns, span(label, 'label')).map(({spans}) => [
				...spans,
			]);
		}
		case 'quote':
			return quoteCellRows(cell.said, setting);
	}
}

function articleRows(
	article: Extract<CompareCell, {kind: 'article'}>['page']['article'],
	{columns, now, name}: CellSetting,
): Span[][] {
	const title = titleOf(article);
	const publication = article.publication === null ? null : safe(article.publication);
	const about = dotted(publication?.trim() === name ? null : publication, shortDate(article, now));
	return [
		...wrapSpans([span(title, 'headline')], columns),
		...(about === '' ? [] : wrapSpans([span(about, 'quiet')], columns)),
	];
}

function speakerRows(
	{speaker, total}: Extract<CompareCell, {kind: 'speaker'}>['page'],
	{columns, isNamed}: CellSetting,
): Span[][] {
	const {name, role, quotes, articles, first, last} = speaker;
	const [from, until] = [first, last].map(published =>
		shortDate({published, publishedFrom: null}, Number.NaN),
	);
	const when = from && until && from !== until ? safeText`${from} – ${until}` : (from ?? until ?? null);
	const different = total < quotes ? safeText` (${count(total)} different)` : ui('');
	const quiet = [
		role === null ? null : cut(safe(role), longestRole),
		safeText`${counted(quotes, 'quote')}${different} in ${counted(articles, 'article')}`,
		when,
	].filter(text => text !== null);
	return [
		...(isNamed ? [] : wrapSpans(nameSpans(name, 'headline'), columns)),
		...quiet.flatMap(text => (text === '' ? [] : wrapSpans([span(text, 'quiet')], columns))),
	];
}

function quoteCellRows(said: ComparedQuote, {columns, isSame}: CellSetting): Span[][] {
	const {quote, leftOut} = said;
	const sureness = certaintyOf(quote) === 'perhaps' ? ui('perhaps') : null;
	const out = outInWords(leftOut);
	const indent = spaces(columns < 30 ? 0 : 2);
	const outRows =
		out === null
			? []
			: wrapSpans([span(out, 'quiet')], columns - indent.length).map(row => [span(indent), ...row]);
	if (isSame && out === null) return wrapSpans([span(ui('the same words'), 'quiet')], columns);
	return [...quoteRows(quote, columns, 'plain', [cueIn(quote), sureness]), ...outRows];
}

/** Who says it, where that has not been said right above. */
function nameRows({by, role}: ComparedQuote, above: CompareCell | null, columns: number): Span[][] {
	if (by === undefined) return [];
	const before = above?.kind === 'quote' ? above.said.by : undefined;
	if (before === by) return [];
	const name = by === null ? [span(ui('unknown'), 'strong')] : nameSpans(by, 'strong');
	const about = role == null ? [] : [span(safeText` · ${cut(safe(role), longestRole)}`, 'quiet')];
	return wrapSpans([...name, ...about], columns);
}

/** In which article it stands, where that has not been said right above. */
function placeRows({article}: ComparedQuote, above: CompareCell | null, columns: number): Span[][] {
	if (above?.kind === 'quote' && above.said.article.id === article.id) return [];
	const publication = article.publication === null ? null : cut(safe(article.publication), columns >> 1);
	return [[span(cut(dotted(publication, titleOf(article)), columns), 'quiet')]];
}

/** What the other side has and this one has not: `left out: “in the last resort”`. */
function outInWords(leftOut: readonly string[]): SafeText | null {
	if (leftOut.length === 0) return null;
	const words = leftOut.slice(0, 4).map(part => cut(safe(part), longestOut));
	return safeText`left out: “${cut(joinSafe(words, ui(' … ')), longestOut)}”`;
}
