/** Everybody who is quoted, a row each: as many as the body has rows. */
import type {SpeakerRow} from '../../archive/speaker-types.ts';
import {count, counted} from '../../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, sliceSafe, spaces, ui} from '../../article/safe-text.ts';
import {nameSpans} from '../../typeset/attribution.ts';
import {shortDate} from '../../typeset/dates.ts';
import {cut, fitted, spansWidth, spread, width} from '../../typeset/fit.ts';
import {blank, type Line, line, type Span, span} from '../../typeset/line.ts';
import {wrap} from '../../typeset/wrap.ts';
import {isSetAside} from '../compare-at-hand.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import type {SpeakersState} from '../speakers-state.ts';
import type {Signs} from './signs.ts';
import {kindInWords, longestRole} from './speaker.ts';
import type {BodyRows} from './stops.ts';

/** Where it is wider the eye would lose the way from a name to its numbers. */
const widest = 120;
/** From so many columns on there is room for the last date, for the role under each other, and for articles. */
const dateFrom = 34;
const roleFrom = 60;
const articlesFrom = 76;
/** From so many on the numbers stand further apart. */
const wideFrom = 100;
/** Less of a role beside a name tells nothing. */
const leastRole = 8;

/** Exactly the rows that are on the screen. */
export function speakersRows(model: Model, speakers: SpeakersState, signs: Signs): BodyRows {
	const {bodyRows, columns} = geometry(model);
	const {answer, cursor} = speakers;
	if (answer === null) return {lines: [], cursor: null};
	if (answer.total === 0) return {lines: nobody(model, speakers, columns), cursor: null};
	const top = Math.max(0, speakers.top);
	const lines = Array.from({length: Math.min(bodyRows, answer.total - top)}, (_, row): Line => {
		const at = top + row;
		const known = answer.rows[at - answer.first];
		return known === undefined ? blank : speakerLine(model, known, at === cursor, signs);
	});
	return {lines, cursor: {x: 0, y: Math.max(0, cursor - top)}};
}

function speakerLine(model: Model, row: SpeakerRow, selected: boolean, signs: Signs): Line {
	const {columns: all} = geometry(model);
	const columns = Math.min(all, widest);
	const waits = isSetAside(model, {speaker: row.id, name: row.name});
	const aside = waits && !model.linear ? signs.aside : ui(' ');
	const sign = span(safeText`${selected ? signs.here : ui(' ')}${aside}`, 'accent');
	const ground = selected ? 'selected' : 'none';
	const key = `speaker ${row.id}`;
	if (model.linear) return {spans: fitted([sign, ...spokenLine(model, row, all - 2)], all), ground, key};
	const numbers = numbersOf(model, row, columns);
	const role = roleOf(row);
	if (columns < roleFrom) {
		const name = [sign, ...nameSpans(row.name, 'strong')];
		const room = columns - spansWidth(name) - spansWidth(numbers) - 4;
		const about = role === null || room < leastRole ? [] : [span(safeText` · ${cut(role, room)}`, 'quiet')];
		return {spans: spread([...name, ...about], numbers, columns, 12), ground, key};
	}
	// Roles stand under each other; a name that is longer pushes its own aside.
	const nameColumns = Math.floor(columns * 0.26);
	const name = [sign, ...nameSpans(row.name, 'strong', Math.floor(columns * 0.45))];
	const gap = span(spaces(Math.max(1, nameColumns + 2 - spansWidth(name))));
	const about = role === null ? [] : [gap, span(role, 'quiet')];
	return {spans: spread([...name, ...about], numbers, columns, 20), ground, key};
}

/** What the texts say a speaker is, else what kind of source it is when it is no person. */
function roleOf(row: SpeakerRow): SafeText | null {
	return row.role === null ? kindInWords(row) : cut(safe(row.role), longestRole);
}

/** For a screen reader one line of one form; a role that is too long gives way to what comes after it. */
function spokenLine(model: Model, row: SpeakerRow, columns: number): Span[] {
	const name = nameSpans(row.name, 'strong', columns >> 1);
	const waits = isSetAside(model, {speaker: row.id, name: row.name}) ? ui('to be compared') : null;
	const numbers = [waits, counted(row.quotes, 'quote'), counted(row.articles, 'article'), lastOf(model, row)];
	const told = joinSafe(
		numbers.filter(part => part !== null),
		ui(', '),
	);
	const role = roleOf(row);
	const room = columns - spansWidth(name) - width(told) - 4;
	const about = role === null || room < leastRole ? told : safeText`${cut(role, room)}, ${told}`;
	return [...name, span(safeText`. ${about}`, 'quiet')];
}

function lastOf(model: Model, {last}: SpeakerRow): SafeText | null {
	return shortDate({published: last, publishedFrom: null}, model.now);
}

/** Quotes, articles and the last date, each under each other; the narrower the window the fewer. */
function numbersOf(model: Model, row: SpeakerRow, columns: number): Span[] {
	const aligned = (text: string, room: number) => ui(text.padStart(room));
	// `1 quote` ends where `2 quote` would.
	const named = (number: number, thing: string) => `${counted(number, thing)}${number === 1 ? ' ' : ''}`;
	if (columns < dateFrom) return [span(aligned(count(row.quotes), 4))];
	const quotes = span(aligned(named(row.quotes, 'quote'), columns < roleFrom ? 10 : 11));
	const date = span(aligned(lastOf(model, row) ?? '', columns < roleFrom ? 8 : 12), 'quiet');
	if (columns < articlesFrom) return [quotes, date];
	return [quotes, span(aligned(named(row.articles, 'article'), columns < wideFrom ? 12 : 15), 'quiet'), date];
}

/** Why there is nobody, and what to do: in rows of at most so many columns. */
function nobody(model: Model, speakers: SpeakersState, columns: number): Line[] {
	const [headline, then] = words(model, speakers);
	const edge = span(ui(columns > 20 ? '   ' : ''));
	const rows = (text: SafeText, tone: 'strong' | 'quiet') =>
		wrap(text, Math.max(1, columns - 6)).map(({start, end}) =>
			line(edge, span(sliceSafe(text, start, end), tone)),
		);
	return [blank, ...rows(headline, 'strong'), blank, ...rows(then, 'quiet')];
}

function words({progress}: Model, {answer, query}: SpeakersState): [SafeText, SafeText] {
	if (query.text !== '' && answer !== null && answer.everybody > 0)
		return [ui('Nobody here is called so.'), ui('Fewer letters match more; Esc shows everybody again.')];
	if (!progress.finished) {
		return [
			ui(progress.found === 0 ? 'Looking for articles …' : `Reading ${counted(progress.found, 'file')} …`),
			ui('Whoever is quoted appears here as soon as it is known who says what. Esc leads back.'),
		];
	}
	return [
		ui('Nobody is quoted here.'),
		ui(
			'Speakers are found where an article says who said what stands between quotation marks. Esc leads back.',
		),
	];
}
