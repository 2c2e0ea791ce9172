import type {ArticleRow} from '../../archive/types.ts';
import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import type {ArticleHit, Hit, QuoteHit, SpeakerHit} from '../../search/types.ts';
import {geometry} from '../geometry.ts';
import {type Model, markOf} from '../model.ts';
import {articleOf} from '../search-state.ts';
import {nameSpans} from './attribution.ts';
import {counted} from './count.ts';
import {shortDate} from './dates.ts';
import {cut, spansWidth, spread} from './fit.ts';
import {dotted, titleOf} from './heading.ts';
import {type Line, line, type Span, span} from './line.ts';
import type {Signs} from './signs.ts';
import {snippetSpans} from './snippet.ts';

/** Where it is wider the eye would lose the way from a headline to its date. */
const widest = 120;

/** What the lines of a hit are made with. */
type Setting = {
	readonly model: Model;
	/** The article it stands in, once that has been read. */
	readonly row: ArticleRow | undefined;
	/** What stands at the beginning of the line. */
	readonly sign: Span;
	readonly signs: Signs;
	readonly columns: number;
	/** Whether it has no line but this one. */
	readonly alone: boolean;
};

/** One line of a result, `number` counting from 0; in a low window an article or a quote has but one. */
export function hitLine(model: Model, hit: Hit, number: number, selected: boolean, signs: Signs): Line {
	const {columns: all, itemRows} = geometry(model);
	const setting: Setting = {
		model,
		row: model.search?.rows.get(articleOf(hit) ?? -1),
		sign: span(selected && number === 0 ? signs.here : ui(' '), 'accent'),
		signs,
		columns: Math.min(all, widest),
		alone: itemRows === 1,
	};
	switch (hit.kind) {
		case 'speaker':
			return speakerLine(hit, setting);
		case 'quote':
			return number === 0 ? quoteLine(hit, setting) : quoteSource(hit, setting);
		case 'article':
			return number === 0 ? headlineLine(hit, setting) : matchLine(hit, setting);
	}
}

/** The name; and what of the aliases or the role matched when it was not the name. */
function speakerLine({name, snippet, quotes, field}: SpeakerHit, {sign, columns}: Setting): Line {
	const [named, ...warning] = nameSpans(name, 'strong');
	const isName = snippet.text === name;
	const lit = isName ? snippetSpans(snippet, columns, 'strong') : [named!];
	const also = isName ? [] : [span(ui('  ')), ...snippetSpans(snippet, columns >> 1, 'quiet')];
	const aside = span(dotted(columns >= 50 ? ui(field) : null, counted(quotes, 'quote')), 'quiet');
	const left = [sign, span(ui('   ')), ...lit, ...warning, ...also];
	return {spans: spread(left, [aside, span(ui(' '))], columns, 12)};
}

/** What was said, between marks. */
function quoteLine({snippet, speaker}: QuoteHit, {sign, columns, alone, ...setting}: Setting): Line {
	const short = columns < 40 ? [] : [span(cut(nameOf(speaker), columns >> 2), 'quiet'), span(ui(' '))];
	const aside = alone ? short : dateOf(setting);
	const left = [sign, span(ui('   ')), span(ui('“'))];
	const room = columns - spansWidth(left) - spansWidth(aside) - 3;
	const words = snippetSpans(snippet, room, 'plain');
	return {spans: spread([...left, ...words, span(ui('”'))], aside, columns, 12)};
}

/** Who said it, and where. */
function quoteSource({speaker, field}: QuoteHit, {sign, columns, row}: Setting): Line {
	const tone = speaker === null ? 'quiet' : field === 'speaker' ? 'match' : 'plain';
	const where = row === undefined ? [] : [span(` · ${titleOf(row)}` as SafeText, 'quiet')];
	const left = [sign, span(ui('   ')), label(field), ...nameSpans(nameOf(speaker), tone), ...where];
	return {spans: spread(left, publicationOf(row, columns), columns, 12)};
}

function nameOf(speaker: string | null): SafeText {
	return speaker === null ? ui('unknown') : safe(speaker);
}

/** The headline with the marks of the article; what matched in it is lit. */
function headlineLine(hit: ArticleHit, {model, row, sign, signs, columns, alone}: Setting): Line {
	if (row === undefined) return line(sign);
	const {readAt, starredAt} = markOf(model, row.id);
	const marks = [
		sign,
		span(readAt === null ? signs.unread : ui(' '), 'accent'),
		span(starredAt === null ? ui(' ') : signs.star, 'star'),
		span(ui(' ')),
	];
	const tone = readAt === null ? 'strong' : 'quiet';
	const isHere = isHeadline(hit, row);
	const where = alone && columns >= 40 ? [span(ui(`${hit.field}  `), 'quiet')] : publicationOf(row, columns);
	const aside = [...where, ...dateOf({model, row})];
	const room = columns - spansWidth(marks) - spansWidth(aside) - 2;
	const headline = isHere ? snippetSpans(hit.snippet, room, tone) : [span(titleOf(row), tone)];
	const words = isHere || !alone ? [] : [span(ui('  ')), ...snippetSpans(hit.snippet, room >> 1, 'quiet')];
	return {spans: spread([...marks, ...headline, ...words], aside, columns, 12)};
}

/** The field that matched and the words in it; for a headline, which stands above, the gist. */
function matchLine(hit: ArticleHit, {row, sign, columns}: Setting): Line {
	const left = [sign, span(ui('   ')), label(hit.field)];
	const gist = row?.gist == null ? [] : [span(safe(row.gist), 'quiet')];
	const words = isHeadline(hit, row) ? gist : snippetSpans(hit.snippet, columns - spansWidth(left), 'quiet');
	return {spans: spread([...left, ...words], [], columns)};
}

/** Whether all that matched can be lit in the headline. */
function isHeadline({field, snippet}: ArticleHit, row: ArticleRow | undefined): boolean {
	return field === 'headline' && snippet.text === row?.headline;
}

function label(field: Hit['field']): Span {
	return span(ui(`${field} · `), 'label');
}

function dateOf({model, row}: Pick<Setting, 'model' | 'row'>): Span[] {
	const date = row === undefined ? null : shortDate(row, model.now);
	return date === null ? [] : [span(date, 'quiet'), span(ui(' '))];
}

function publicationOf(row: ArticleRow | undefined, columns: number): Span[] {
	if (row === undefined || row.publication === null || columns < 60) return [];
	return [span(cut(safe(row.publication), columns >> 2), 'publication'), span(ui('  '))];
}
