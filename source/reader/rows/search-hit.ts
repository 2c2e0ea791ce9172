import {counted} from '../../article/count.ts';
import {type SafeText, safe, safeText, ui} from '../../article/safe-text.ts';
import type {ArticleHit, Hit, QuoteHit, SpeakerHit} from '../../search/types.ts';
import {nameSpans} from '../../typeset/attribution.ts';
import {shortDateSpan} from '../../typeset/dates.ts';
import {cut, fitted, spansWidth, spread, width} from '../../typeset/fit.ts';
import {dotted, dottedSpans, titleOf} from '../../typeset/heading.ts';
import {type Line, type Span, span, type Tone} from '../../typeset/line.ts';
import {isSetAside} from '../compare-at-hand.ts';
import {geometry} from '../geometry.ts';
import {linesOf} from '../lines.ts';
import type {Model} from '../model.ts';
import {snippetSpans, within} from './search-snippet.ts';
import type {Signs} from './signs.ts';

/** Where it is wider the eye would lose the way from a headline to its date. */
export const widest = 120;
/** From so many columns on there is room for the publication, and on a single line for the words beside the headline. */
const roomy = 60;

/** What the lines of a hit are made with. */
type Setting = {
	readonly model: Model;
	/** What stands at the beginning of the line. */
	readonly sign: Span;
	readonly signs: Signs;
	readonly columns: number;
	/** Whether it has no line but this one. */
	readonly alone: boolean;
};

/** One line of a hit, `number` counting from 0; in a low window, and for a screen reader, it has but one. */
export function hitLine(model: Model, hit: Hit, number: number, selected: boolean, signs: Signs): Line {
	const {columns: all, itemRows} = geometry(model);
	const setting: Setting = {
		model,
		sign: span(selected && number === 0 ? signs.here : ui(' '), 'accent'),
		signs,
		columns: Math.min(all, widest),
		alone: itemRows === 1,
	};
	const spans = hitSpans(hit, number, setting);
	return {spans, ground: selected ? 'selected' : 'none'};
}

function hitSpans(hit: Hit, number: number, setting: Setting): Span[] {
	switch (hit.kind) {
		case 'speaker':
			return speakerLine(hit, setting);
		case 'quote':
			return number === 0 ? saidLine(hit, setting) : sourceLine(hit, setting);
		case 'article':
			return number === 0 ? headlineLine(hit, setting) : matchLine(hit, setting);
	}
}

/** The headline with the marks of the article; what matched in it is lit. */
function headlineLine(hit: ArticleHit, setting: Setting): Span[] {
	const {sign, columns, alone, model} = setting;
	const unread = hit.row.mark.readAt === null;
	const state = marksOf(hit, setting);
	// What is read out comes after the headline, so that every line begins in the same way.
	const before = model.linear ? [span(ui('   '))] : state;
	const marks = [sign, ...before, ...(alone ? nearly(hit, setting) : [])];
	const place = whereAndWhen(hit, setting);
	const aside = model.linear ? [...place, ...state.filter(({text}) => text !== ' ')] : place;
	const room = roomBeside(columns, marks, aside);
	const tone = unread ? 'strong' : 'quiet';
	if (!alone || columns < roomy || isOfHeadline(hit))
		return joined(marks, headline(hit, room, tone), aside, columns);
	const title = headline(hit, room >> 1, tone);
	const left = room - spansWidth(title) - 2;
	return joined(marks, [...title, span(ui('  ')), ...labelled(hit, left, setting)], aside, columns);
}

/** Whether the article is unread, starred and to be compared: signs, or words that stand behind others. */
function marksOf({row: {id, mark}}: ArticleHit, {signs, model}: Setting): Span[] {
	const sign = (text: SafeText) => (model.linear ? safeText`, ${text}` : text);
	return [
		span(mark.readAt === null ? sign(signs.unread) : ui(' '), 'accent'),
		span(mark.starredAt === null ? ui(' ') : sign(signs.star), 'star'),
		span(isSetAside(model, {article: id}) ? sign(signs.aside) : ui(' '), 'accent'),
	];
}

/** The field that matched and the words in it; for a headline, which stands above, what the article is about. */
function matchLine(hit: ArticleHit, setting: Setting): Span[] {
	const {sign, columns} = setting;
	const indent = [sign, span(ui('   ')), ...nearly(hit, setting)];
	return fitted([...indent, ...labelled(hit, columns - spansWidth(indent), setting)], columns);
}

function labelled(hit: ArticleHit, room: number, {columns}: Setting): Span[] {
	const label = columns < 30 ? [] : [span(ui(`${hit.field} · `), 'label')];
	const left = Math.max(0, room - spansWidth(label));
	if (!isOfHeadline(hit)) return [...label, ...snippetSpans(hit.snippet, left, 'quiet')];
	return hit.row.gist === null ? label : [...label, span(cut(safe(hit.row.gist), left), 'quiet')];
}

/** The headline with all lit that matched in it, or the name of the file of an article that has none. */
function headline(hit: ArticleHit, room: number, tone: Tone): Span[] {
	const {row, snippet} = hit;
	if (isOfHeadline(hit)) return snippetSpans(snippet, room, tone);
	const title = titleOf(row);
	if (row.headline === null || row.matched.length === 0 || title !== safe(row.headline).trim()) {
		return [span(cut(title, room), tone)];
	}
	return snippetSpans({text: row.headline, matched: row.matched}, room, tone);
}

/** Whether what matched is what stands over the article. */
function isOfHeadline({field, snippet, row}: ArticleHit): boolean {
	return field === 'headline' && snippet.text === row.headline && safe(snippet.text).trim() !== '';
}

/** What was said, between marks. */
function saidLine(hit: QuoteHit, setting: Setting): Span[] {
	const {sign, columns, alone} = setting;
	const marks = [sign, span(ui('   ')), ...nearly(hit, setting), span(ui('“'))];
	const aside = alone ? speakerAside(hit, setting) : [];
	const words = said(hit, roomBeside(columns, marks, aside) - 1);
	return joined(marks, [...words, span(ui('”'))], aside, columns);
}

function said(hit: QuoteHit, room: number): Span[] {
	const snippet = isOfSpeaker(hit) ? {text: hit.at.text, matched: []} : hit.snippet;
	return snippetSpans(snippet, Math.max(1, room), 'plain');
}

/** Whether what matched is the name of who said it, and not what was said. */
function isOfSpeaker({field, snippet, speaker}: QuoteHit): boolean {
	return field === 'speaker' && snippet.text === speaker;
}

/** Who said it, and where and when that was written. */
function sourceLine(hit: QuoteHit, setting: Setting): Span[] {
	const {sign, columns} = setting;
	const marks = [sign, span(ui('   '))];
	const aside = whereAndWhen(hit, setting);
	const name = speaker(hit, columns >> 1);
	const title = span(safeText` · ${titleOf(hit.row)}`, 'quiet');
	return joined(marks, within([...name, title], roomBeside(columns, marks, aside)), aside, columns);
}

function speaker(hit: QuoteHit, room: number): Span[] {
	if (hit.speaker === null) return [span(ui('unknown'), 'quiet')];
	if (isOfSpeaker(hit)) return warned(hit.speaker, snippetSpans(hit.snippet, room, 'plain'));
	return nameSpans(hit.speaker, hit.field === 'speaker' ? 'match' : 'plain', room);
}

/** The name as it is drawn, with what has to be said of its letters. */
function warned(name: string, drawn: readonly Span[]): Span[] {
	return [...drawn, ...nameSpans(name, 'plain').slice(1)];
}

/** Who said it and when, at the end of a quote's only line. */
function speakerAside(hit: QuoteHit, {model, columns}: Setting): Span[] {
	if (columns < 30) return [];
	const name = hit.speaker === null ? ui('unknown') : cut(safe(hit.speaker), columns >> 2);
	return dottedSpans(span(name, 'quiet'), columns < roomy ? null : shortDateSpan(hit.row, model.now));
}

/** The name, what else of the speaker matched when it was not the name, and how much there is. */
function speakerLine(hit: SpeakerHit, setting: Setting): Span[] {
	const {sign, signs, columns, model} = setting;
	const {name, snippet} = hit;
	const waits = isSetAside(model, {speaker: null, name});
	const before = waits && !model.linear ? safeText`  ${signs.aside}` : ui('   ');
	const marks = [sign, span(before, 'accent'), ...nearly(hit, setting)];
	const all = columns - spansWidth(marks);
	const amount = howMuch(hit).find(text => width(text) <= all - 14) ?? ui('');
	const told = dotted(waits && model.linear ? signs.aside : null, amount);
	const aside = told === '' ? [] : [span(told, 'quiet')];
	const room = roomBeside(columns, marks, aside);
	const isName = snippet.text === name && safe(name).trim() !== '';
	if (isName) return joined(marks, warned(name, snippetSpans(snippet, room, 'strong')), aside, columns);
	const named = nameSpans(name, 'strong', room);
	const also = snippetSpans(snippet, Math.max(0, room - spansWidth(named) - 2), 'quiet');
	return joined(marks, [...named, span(ui('  ')), ...also], aside, columns);
}

function howMuch({quotes, articles}: SpeakerHit): SafeText[] {
	const said = counted(quotes, 'quote');
	return [safeText`${said} in ${counted(articles, 'article')}`, said];
}

/** The sign of what is written only nearly as it was typed; in ASCII a `~` alone says that something was cut. */
export function nearlySign(model: Pick<Model, 'linear' | 'preferences' | 'isUtf8'>): SafeText {
	if (model.linear) return ui('nearly ');
	return linesOf(model) === 'ascii' ? ui('~= ') : ui('~ ');
}

function nearly({corrected}: Hit, {model}: Setting): Span[] {
	return corrected ? [span(nearlySign(model), 'accent')] : [];
}

/** The publication where there is room, and the day. */
function whereAndWhen({row}: ArticleHit | QuoteHit, {model, columns}: Setting): Span[] {
	const hasRoom = columns >= roomy && row.publication !== null;
	const publication = hasRoom ? cut(safe(row.publication), columns >> 2) : ui('');
	return dottedSpans(span(publication, 'publication'), shortDateSpan(row, model.now));
}

/** Below so many columns for the words, what stands at the end of the line is left out. */
const least = 12;

/** Columns for the words between the marks and what stands at the end, if that can stay. */
function roomBeside(columns: number, marks: readonly Span[], aside: readonly Span[]): number {
	const all = Math.max(1, columns - spansWidth(marks));
	const beside = all - spansWidth(aside) - 1;
	return aside.length === 0 || beside < least ? all : beside;
}

function joined(
	marks: readonly Span[],
	words: readonly Span[],
	aside: readonly Span[],
	columns: number,
): Span[] {
	const fits = aside.length > 0 && columns - spansWidth(marks) - spansWidth(aside) - 1 >= least;
	return spread([...marks, ...words], fits ? aside : [], columns, 0);
}
