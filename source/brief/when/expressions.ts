/** The times that English prose tells, by its words. */
import {months, weekdays} from '../../article/calendar-date.ts';

const weekday = `(?<weekday>${weekdays.join('|')})`;
/** Short months have a stop, so that "May" and "Mar" of a name are none. */
const monthAs = (name: string) =>
	`(?<${name}>${months.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)`;
const part = '(?: (?:morning|afternoon|evening|night))?';

/** One expression with its parts; named groups tell which. */
const expression = new RegExp(
	`(?<!\\p{L})(?:${[
		`(?:(?<whichDay>[Ll]ast|[Nn]ext|[Tt]his|[Ll]ate|[Ee]arly) )?${weekday}${part}(?:, ${monthAs('weekdayMonth')} (?<weekdayDay>\\d{1,2})(?!\\d)(?:, (?<weekdayYear>\\d{4})\\b)?|,? (?:the )?(?<weekdayDay2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthAs('weekdayMonth2')}(?:,? (?<weekdayYear2>\\d{4})\\b)?)?`,
		`(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthAs('dayMonth')}(?:,? (?<dayYear>\\d{4})\\b)?`,
		`${monthAs('monthDayMonth')} (?<monthDay>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,\\d)(?:, (?<monthDayYear>\\d{4})\\b)?`,
		`(?:(?<whichMonth>[Ii]n|[Ll]ast|[Nn]ext|[Tt]his) )(?:early |late |mid-)?${monthAs('month')}(?: (?<monthYear>\\d{4})\\b)?(?! (?:last|next) year)`,
		`(?<relative>yesterday|today|tonight|tomorrow|(?<=^["“]?)(?:Yesterday|Today|Tonight|Tomorrow)|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\\b(?: (?:morning|afternoon|evening|night)\\b)?`,
		'(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier this|[Ll]ater this) (?<unit>week|weekend|month)\\b',
	].join('|')})`,
	'gu',
);

/** A time in a sentence, as far as its own words tell it. */
export type Expression = {
	/** As printed, with "on" before it. */
	readonly text: string;
	/** UTF-16 offsets in the sentence. */
	readonly start: number;
	readonly end: number;
	/** 0 for Sunday. */
	readonly weekday: number | null;
	/** 1 for January. */
	readonly month: number | null;
	readonly day: number | null;
	readonly year: number | null;
	/** "yesterday", "last", "next", in lower case. */
	readonly relative: string | null;
	/** "week", "month". */
	readonly unit: string | null;
};

/** How much of a sentence is looked at. */
const reach = 600;

/** Its times in their order. A habit ("Sunday nights", "on Fridays") is none. */
export function expressionsIn(sentence: string): Expression[] {
	const text = sentence.slice(0, reach);
	const found: Expression[] = [];
	for (const match of text.matchAll(expression)) {
		const {index} = match;
		const group = match.groups as Record<string, string | undefined>;
		const end = index + match[0].length;
		if (
			/^(?:s\b|['’]s\b|-)/.test(text.slice(end)) ||
			/^ (?:nights|mornings|evenings|afternoons)\b/.test(text.slice(end))
		)
			continue;
		if (isName(text, index, end, group) || isKind(text, index, end, group)) continue;
		const before =
			/(?:^|[\s(])((?:[Oo]n|[Ii]n) )$/.exec(text.slice(Math.max(0, index - 5), index))?.[1] ?? '';
		const month =
			group.weekdayMonth ?? group.weekdayMonth2 ?? group.dayMonth ?? group.monthDayMonth ?? group.month;
		const day = group.weekdayDay ?? group.weekdayDay2 ?? group.day ?? group.monthDay;
		const year =
			group.weekdayYear ?? group.weekdayYear2 ?? group.dayYear ?? group.monthDayYear ?? group.monthYear;
		const which = group.whichDay ?? group.whichMonth ?? group.which ?? group.relative ?? null;
		found.push({
			text: text.slice(index - before.length, end),
			start: index - before.length,
			end,
			weekday: group.weekday === undefined ? null : weekdays.indexOf(group.weekday),
			month: month === undefined ? null : monthNumber(month),
			day: day === undefined ? null : Number(day),
			year: year === undefined ? null : Number(year),
			relative: which?.toLowerCase() ?? null,
			unit: group.unit ?? null,
		});
	}
	return found;
}

/** "Black Friday", "Friday Harbour", "March Hall": part of a name. */
function isName(
	text: string,
	start: number,
	end: number,
	{weekday, month}: Record<string, string | undefined>,
): boolean {
	if (weekday === undefined && month === undefined) return false;
	const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
	if (/^(?:Black|Good|Bloody|Super|Easter|Palm|Ash|Holy|Cyber|Ruby|Man)$/.test(before)) return true;
	return /^ (?:Night|Times|Herald|Agreement|Club|Group)\b/.test(text.slice(end, end + 12));
}

/** "the Sunday boats": which ones, and not when. */
function isKind(
	text: string,
	start: number,
	end: number,
	{weekday}: Record<string, string | undefined>,
): boolean {
	if (weekday === undefined) return false;
	return (
		/\b(?:the|an?|every|each|its|his|her|their|our|my|all|most) $/i.test(
			text.slice(Math.max(0, start - 8), start),
		) && /^ \p{Ll}/u.test(text.slice(end, end + 2))
	);
}

function monthNumber(name: string): number {
	return months.findIndex(month => month.startsWith(name.slice(0, 3))) + 1;
}
