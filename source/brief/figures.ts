import type {Passage} from '../article/article.ts';
import type {Line} from './lines.ts';

const list = (words: string) => new Set(words.split(' '));

const mostFigures = 5;
/** A number with its currency before it; the signs and letters around it decide whether it is a figure at all. */
const number =
	/(?:(?:US|A|C|NZ|HK|R)?[$€£¥₹]|Rs\.? )? ?(?:\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,]\p{Nd}+)*/gu;
const magnitude =
	/^[ -]?(?:(?:million|billion|trillion|thousand|hundred|crore|lakh)\b|(?:bn|tn|m|k)\b(?! [.]))/;
const share = /^ ?%|^ (?:per cent|percent|percentage points?)\b/;
const word = /^ (\p{Ll}[\p{Ll}'’-]*)/u;

/** No unit of measure or thing counted. */
const noUnit = list(
	'a about above after again against ago all also am an and another are around as at back be because been before behind being below between but by can could did do does down during each early every first for from had has have he her his how if in into is it its just last late later least less like may might more most must near next no nor not of off old on once one only or other others our out over p past per pm said says second she should since so some such than that the their them then there these they third this those though through to together too two under until up upon via was we were what when where whether which while who whose why will with within without would yet you year-old years-old month-old p.m a.m am tonight today yesterday tomorrow times',
);
/** Plurals without an s, and measures that are whole as they stand. */
const plural = list(
	'people men women children staff feet police fish sheep aircraft spacecraft percent personnel teeth mice cattle euros pounds tonnes data media crew',
);
/** How long something took says little by itself. */
const duration =
	/ (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|times|occasions|nights|weekends|goals|points|laps|sets|rounds|overs|wickets|games|holes)$/;
const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? ?$/u;

/**
 * The numbers worth seeing at a glance, each with its unit, verbatim and in the order of the text, at most five:
 * "12 million gallons", "$3.5 billion", "40 per cent". Years, dates, ages, times, scores and telephone numbers are none.
 */
export function keyFigures(lines: readonly Line[]): Passage[] {
	const found: {passage: Passage; worth: number}[] = [];
	const seen = new Set<string>();
	for (const line of lines) {
		if (!line.clean || !/\p{Nd}/u.test(line.text)) continue;
		for (const match of line.text.matchAll(number)) {
			const raw = match[0];
			const from = match.index + raw.length - raw.trimStart().length;
			const figure = figureAt(line.text, from, match.index + raw.length);
			if (!figure || seen.has(raw.trim())) continue;
			seen.add(raw.trim());
			const start = line.start + from;
			const passage = {text: line.text.slice(from, figure.end), start, end: line.start + figure.end};
			found.push({passage, worth: figure.worth - line.order / 20});
		}
	}
	return found
		.sort((one, other) => other.worth - one.worth)
		.slice(0, mostFigures)
		.map(({passage}) => passage)
		.sort((one, other) => one.start - other.start);
}

/** Where the figure that starts with this number ends and how much it tells, null when it is no figure. */
function figureAt(text: string, from: number, numberEnd: number): {end: number; worth: number} | null {
	const before = text.slice(Math.max(0, from - 14), from);
	const money = /^\P{Nd}/u.test(text.slice(from, from + 1));
	if (
		/[\p{L}\p{N}:/#@.-]$|['’]$/u.test(before) ||
		month.test(before) ||
		/\b(?:[Nn]umber|[Nn]o|[Bb]us|[Tt]ram|[Ll]ine|aged?|under|Flight|Route|Highway|Channel|[Cc]hapter|[Ss]ection|[Pp]age)\.? $/u.test(
			before,
		)
	) {
		return null;
	}
	const digits = text.slice(from, numberEnd);
	let end = numberEnd;
	let worth = money ? 2 : 0;
	const ranked = magnitude.exec(text.slice(end, end + 12));
	if (ranked && (money || !/^ ?[mk]$/.test(ranked[0]))) {
		end += ranked[0].length;
		worth += 1.5;
	} else if (/^[\p{L}:/-]/u.test(text.slice(end, end + 1))) {
		return null;
	}
	const percent = share.exec(text.slice(end, end + 20));
	if (percent) return {end: end + percent[0].length, worth: 2};
	if (money) return {end, worth};
	if (!ranked && /^(?:1[5-9]|20)\p{Nd}{2}$/u.test(digits)) return null;
	// "Half-Light 2 feels": part of a name.
	if (
		!ranked &&
		/(?<![.!?:;“"] |^)\p{Lu}[\p{L}-]* $/u.test(text.slice(Math.max(0, from - 24), from)) &&
		digits.length < 3
	)
		return null;
	const unit = unitAt(text, end);
	if (unit === null) return ranked ? {end, worth} : null;
	if (duration.test(text.slice(end, unit))) return null;
	return {end: unit, worth: worth + (digits.length > 3 ? 1 : 0.5)};
}

/** The end of the thing counted: one word, or up to three when the first ones only describe it. */
function unitAt(text: string, from: number): number | null {
	let at = from;
	for (let words = 0; words < 3; words++) {
		const next = word.exec(text.slice(at, at + 30));
		if (!next || noUnit.has(next[1]!)) return null;
		at += next[0].length;
		if (plural.has(next[1]!) || /[^s'’]s$/.test(next[1]!)) {
			return /^ old\b/.test(text.slice(at, at + 5)) ? null : at;
		}
	}
	return null;
}
