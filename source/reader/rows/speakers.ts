import type {SpeakerRow} from '../../archive/types.ts';
import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {nameSpans} from './attribution.ts';
import {counted} from './count.ts';
import {shortDate} from './dates.ts';
import {advice} from './empty.ts';
import {spread, width} from './fit.ts';
import {highlighted} from './highlighted.ts';
import {blank, type Line, type Span, span} from './line.ts';
import {readingStates} from './reading-state.ts';
import type {Signs} from './signs.ts';
import type {BodyRows} from './stops.ts';

/** Everybody who is quoted, a row each: exactly as many rows as the body has. */
export function speakersRows(model: Model, signs: Signs): BodyRows {
	const {bodyRows, columns} = geometry(model);
	const {shown, top, cursor, rows} = model.speakers;
	if (shown.length === 0) return {lines: advice(noSpeakers(model, signs), columns), cursor: null};
	const lines = shown.slice(top, top + bodyRows).map((id, number): Line => {
		const row = rows.get(id);
		return row === undefined ? blank : speakerLine(model, row, top + number === cursor, signs);
	});
	return {lines, cursor: {x: 0, y: cursor - top}};
}

function speakerLine(model: Model, row: SpeakerRow, selected: boolean, signs: Signs): Line {
	const {columns} = geometry(model);
	const sign = [span(selected ? signs.here : ui(' '), 'accent'), span(ui(' '))];
	const matched = model.speakers.narrowing?.matched.get(row.id) ?? [];
	const [name, ...warning] = nameSpans(row.name, 'strong');
	const lit = name!.text === row.name ? highlighted(name!.text, matched, 'strong') : [name!];
	const ground = selected ? 'selected' : 'none';
	const key = `speaker ${row.id}`;
	const role = roleOf(row);
	const numbers = numbersOf(model, row, columns);
	// Where there is room roles stand under each other; a name that is longer pushes its own aside.
	if (columns < 60 || model.linear) {
		const left = [
			...sign,
			...lit,
			...warning,
			...(columns < 40 || role === null ? [] : [span(` · ${role}` as SafeText, 'quiet')]),
		];
		return {spans: spread(left, numbers, columns, 14), ground, key};
	}
	const nameColumns = Math.min(32, Math.floor(columns * 0.3));
	const named = [...sign, ...lit, ...warning];
	const gap = nameColumns + 2 - width(named.map(({text}) => text).join(''));
	const apart = span(ui(gap > 0 ? ' '.repeat(gap) : ' '));
	const left = [...named, apart, ...(role === null ? [] : [span(role, 'quiet')])];
	return {spans: spread(left, numbers, Math.min(columns, 120), 20), ground, key};
}

/** What the texts say a speaker is, else what kind of source it is when it is no person. */
function roleOf({role, kind}: SpeakerRow): SafeText | null {
	if (role !== null) return safe(role);
	return kind === 'person' ? null : ui(kind === 'organisation' ? 'organisation' : 'described, not named');
}

/** Quotes, articles and the last date, in columns under each other; the narrower the window the fewer. */
function numbersOf(model: Model, row: SpeakerRow, columns: number): Span[] {
	const date = shortDate({published: row.last, publishedFrom: null}, model.now) ?? ui('');
	const quotes = counted(row.quotes, 'quote');
	if (model.linear)
		return [span([quotes, counted(row.articles, 'article'), date].join(' ') as SafeText, 'quiet')];
	const aligned = (text: string, room: number) => ui(text.padStart(room));
	// `1 quote` ends where `2 quote` would.
	const plural = (text: string, number: number) => (number === 1 ? `${text} ` : text);
	const first = span(aligned(plural(quotes, row.quotes), columns < 60 ? 10 : 13), 'plain');
	if (columns < 40) return [first];
	const last = span(aligned(date, 13), 'quiet');
	if (columns < 72) return [first, last, span(ui(' '))];
	const articles = span(aligned(plural(counted(row.articles, 'article'), row.articles), 15), 'quiet');
	return [first, articles, last, span(ui(' '))];
}

/** Why there is nobody, and what to do. */
function noSpeakers(model: Model, signs: Signs): string[] {
	if (model.speakers.narrowing !== null) {
		return ['Nobody here is called so.', 'Fewer letters match more; Esc shows everybody again.'];
	}
	const [, state] = readingStates(model, signs);
	if (!model.progress.finished) {
		const begun = state === undefined ? 'Looking for articles.' : `Still ${state}.`;
		return [
			'No speakers yet.',
			`${begun} Whoever is quoted appears here as soon as it is known who says what.`,
		];
	}
	return [
		'Nobody is quoted here by name.',
		'Speakers are found where an article says who said what stands between quotation marks.',
	];
}
