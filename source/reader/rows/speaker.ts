import type {SpokenQuote} from '../../archive/types.ts';
import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import {geometry} from '../geometry.ts';
import type {Model, SpeakerPage} from '../model.ts';
import {nameSpans, sureness} from './attribution.ts';
import {counted} from './count.ts';
import {shortDate} from './dates.ts';
import {cut, spread, width} from './fit.ts';
import {dotted, titleOf} from './heading.ts';
import {blank, line, type Span, span} from './line.ts';
import {quoteRows} from './quote-rows.ts';
import type {Signs} from './signs.ts';
import {type BodyRows, gutter, rowsAround, type StopRow, stopRows} from './stops.ts';
import {wrapSpans} from './wrap-spans.ts';

/** A speaker's page: who it is, then every quote under its article, the newest first. */
export function speakerRows(model: Model, page: SpeakerPage, signs: Signs): BodyRows {
	const {measure, bodyRows} = geometry(model);
	const columns = Math.max(1, measure - gutter(measure));
	const {spoken, cursor} = page;
	const heading = headingRows(model, page, columns);
	if (spoken.length === 0) return stopRows(model, heading, -1, signs);
	const rows = rowsAround(cursor, spoken.length, bodyRows, at => [
		...(at === 0 ? heading : []),
		...(spoken[at - 1]?.article.id === spoken[at]!.article.id
			? []
			: articleHeading(model, spoken[at]!, columns)),
		...wordsOf(spoken[at]!, at, columns),
	]);
	return stopRows(model, rows, cursor, signs);
}

function rowsOf(spans: readonly Span[], columns: number): StopRow[] {
	return wrapSpans(spans, columns).map(row => ({line: line(...row), stop: null}));
}

/** So many other names of a speaker are told. */
const mostAliases = 6;

function headingRows(model: Model, {speaker}: SpeakerPage, columns: number): StopRow[] {
	const {name, aliases, role, kind, quotes, articles, first, last} = speaker;
	const what = role === null ? (kind === 'person' ? null : ui(kind)) : safe(role);
	const names = aliases.slice(0, mostAliases).map(alias => safe(alias));
	const also = names.length === 0 ? null : (`also ${names.join(', ')}` as SafeText);
	const date = (published: string | null) => shortDate({published, publishedFrom: null}, Number.NaN);
	const [from, until] = [date(first), date(last)];
	const when =
		from === null || until === null || from === until ? (from ?? until) : (`${from} – ${until}` as SafeText);
	const counts = ui(`${counted(quotes, 'quote')} in ${counted(articles, 'article')}`);
	const reading = model.progress.finished ? null : ui('files are still being read');
	return [
		...rowsOf(nameSpans(name, 'headline'), columns),
		...[what, also, dotted(counts, when, reading)]
			.filter(text => text !== null && text !== '')
			.flatMap(text => rowsOf([span(text!, 'quiet')], columns)),
	];
}

/** The article in which the quotes below stand: its headline, and where and when it was published. */
function articleHeading(model: Model, {article}: SpokenQuote, columns: number): StopRow[] {
	const date = shortDate(article, model.now);
	const publication =
		article.publication === null ? null : cut(safe(article.publication), Math.floor(columns / 3));
	const asides = [dotted(publication, date), dotted(date)];
	const aside = asides.find(text => width(text) <= columns >> 1) ?? ui('');
	const right = aside === '' ? [] : [span(aside, 'quiet')];
	const spans = spread([span(titleOf(article), 'subhead')], right, columns, 12);
	return [
		{line: blank, stop: null},
		{line: {spans}, stop: null},
	];
}

function wordsOf({quote}: SpokenQuote, at: number, columns: number): StopRow[] {
	const cue = quote.cue === null ? null : safe(quote.cue.text);
	const rows = quoteRows(quote, columns, 'plain', [cue, sureness(quote)]);
	return rows.map(row => ({line: line(...row), stop: at}));
}
