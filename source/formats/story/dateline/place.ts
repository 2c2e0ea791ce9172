import {isCity, isRegion} from '../places.ts';
import {type Cursor, take} from './cursor.ts';
import {endBeforeDay, mayHoldDay, takeAnyDate, takeDate, takeWeekday} from './day.ts';
import {isWire, takeAgency} from './wire.ts';

const capitals = String.raw`(?:Mc|Mac|De|Du|La|Le|d')?\p{Lu}[\p{Lu}\p{M}]*(?:['’.\-]\p{Lu}[\p{Lu}\p{M}]*)*(?!\p{L})\.?`;
const capitalPlace = new RegExp(
	String.raw`(?:(?:Near|Off|Aboard) )?${capitals}(?:(?: (?:(?:of|de|del|da|do|la|upon|on) )?|, ?|/| / )(?!\p{Lu}\p{Ll})${capitals}){0,6}`,
	'uy',
);
const mixedWord = String.raw`\p{Lu}(?:[\p{L}\p{M}'’]|-(?!-))*\.?`;
const mixedPlace = new RegExp(
	`${mixedWord}(?:(?: (?:de |del |la |am |an der |upon |on |of )?|/|-)${mixedWord}){0,3}`,
	'uy',
);
const region =
	/, ?((?:\p{Lu}\.){2,4}|\p{Lu}(?:[\p{L}\p{M}.'’]|-(?!-))+(?: (?:and |of )?\p{Lu}(?:[\p{L}\p{M}.'’]|-(?!-))+){0,3})/uy;
const joint = /[,;]? (?:and|und|et|y) |,? ?[&;|] ?| \/ /y;

/** What goes on in lower case after its first words is a sentence, unless a month is in lower case or one more place is joined. */
const prose = / (?!(?:and|und|et|y) )\p{Ll}(?!\p{L}{2,9}\.? \d)/uy;

/** Words in capitals before a dash that tell the kind of story and not its place. */
const notPlaces = new Set(
	(
		'ADVISORY ALERT ANALYSIS AUDIO BREAKING BRIEF COLUMN COMMENT COMMENTARY CORRECTED CORRECTION EDITORIAL ESSAY EXCLUSIVE EXPLAINER FACTBOX FEATURE FILE ' +
		'FLASH FOCUS GALLERY INSIGHT INTERVIEW LATEST LETTER LIST LIVE NEW NOTE NOTICE OBITUARY OPINION PHOTO PHOTOS PICTURES PODCAST POLL PROFILE QUIZ ' +
		'REPORT RETRACTION REVIEW SPECIAL SPOILER SUMMARY TIMELINE TRANSCRIPT UPDATE UPDATED URGENT VIDEO WARNING WATCH WATCHING WRAPUP ANSWER QUESTION'
	).split(' '),
);
/** Words that open a sentence, not a place, before a date: "On March 4, …". */
const sentenceWords =
	/^(?:On|In|At|As|By|It|He|She|We|They|This|That|Since|Until|From|After|Before|Last|Next|When|While|For|To|And|But|If|Of|Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

export type Place = {
	readonly name: string;
	/** In capitals throughout, as most wires print it. */
	readonly isCapitals: boolean;
	/** A known state or country stands after it. */
	readonly isFiledFromRegion: boolean;
};

/**
 * The place at the cursor with the states or countries after it, which moves behind it.
 * @param inCapitals whether the place is looked for in capitals or in mixed case; in mixed case the state has to be a known one.
 * @returns null, the cursor anywhere, when none is there.
 */
export function takePlace(cursor: Cursor, inCapitals: boolean): Place | null {
	const {text} = cursor;
	const start = cursor.at;
	const first = take(cursor, inCapitals ? capitalPlace : mixedPlace);
	if (first === null || take({...cursor}, prose) !== null) return null;
	// In mixed case a date right after the first word is a sentence's: "Early June 2026 …".
	if (inCapitals) cursor.at = endBeforeDay(text, start, endBeforeWire(text, start, cursor.at));
	const name = text.slice(start, cursor.at);
	const comma = name.lastIndexOf(',');
	let isFiledFromRegion = inCapitals && comma !== -1 && isRegion(name.slice(comma + 1));
	for (let steps = 0; steps < 2 && !isDayNext(cursor); steps++) {
		const before = cursor.at;
		const state = take(cursor, region);
		if (state === null) break;
		cursor.at = endBeforeDay(text, before, cursor.at);
		const stateName = text.slice(before, cursor.at).replace(/^, ?/, '');
		isFiledFromRegion ||= isRegion(stateName);
		if (!inCapitals && !isRegion(stateName)) return null;
	}
	return {name: text.slice(start, cursor.at), isCapitals: inCapitals, isFiledFromRegion};
}

/**
 * Places joined by "and", "&", ";" or a stroke, each in capitals or with its state; the cursor moves behind them.
 * @returns the places as one, in capitals and from a region if all of them are; null, the cursor anywhere, when there are not two.
 */
export function takePlaces(cursor: Cursor): Place | null {
	const start = cursor.at;
	// Two places have a mark or a short word between them: most lines are done with here.
	if (!/[&;|/]| (?:and|und|et|y) /.test(cursor.text.slice(start, start + 160))) return null;
	const places: Place[] = [];
	let end = start;
	while (places.length < 5) {
		const place = takeProvenPlace(cursor);
		if (place === null) break;
		places.push(place);
		end = cursor.at;
		if (isWireNext(cursor) || take(cursor, joint) === null) break;
	}
	cursor.at = end;
	if (places.length < 2) return null;
	return {
		name: cursor.text.slice(start, end),
		isCapitals: places.every(place => place.isCapitals),
		isFiledFromRegion: places.every(place => place.isFiledFromRegion || isCity(place.name)),
	};
}

function takeProvenPlace(cursor: Cursor): Place | null {
	const start = cursor.at;
	const capital = takePlace(cursor, true);
	if (capital !== null && !isNoPlace(capital.name, capital.isFiledFromRegion)) return capital;
	cursor.at = start;
	const mixed = takePlace(cursor, false);
	if (mixed !== null && (mixed.isFiledFromRegion || isCity(mixed.name))) return mixed;
	cursor.at = start;
	return null;
}

/** "DALLAS/FORT WORTH" is two places, "OLD QUAY / COAST WIRE / May 5" is one: the index after it. */
function endBeforeWire(text: string, start: number, end: number): number {
	for (let at = text.indexOf('/', start); at !== -1 && at < end; at = text.indexOf('/', at + 1)) {
		if (isWireNext({text, at})) return start + text.slice(start, at).trimEnd().length;
	}
	return end;
}

function isWireNext(cursor: Cursor): boolean {
	const after = {...cursor};
	const agency = takeAgency(after);
	return agency !== null && (isWire(agency) || (take(after, / ?/y) !== null && takeAnyDate(after) !== null));
}

function isDayNext(cursor: Cursor): boolean {
	if (!mayHoldDay(cursor.text, cursor.at, cursor.at + 30)) return false;
	const after = {...cursor};
	if (takeDate({...cursor}) !== null) return true;
	return take(after, /,? ?/y) !== null && (takeWeekday({...after}) || takeAnyDate(after) !== null);
}

/** "EXCLUSIVE" is never a place; "LIVE OAK" is one when a state, date or agency says so. */
export function isNoPlace(place: string, isProven: boolean): boolean {
	const words = place.split(/[^\p{L}\p{M}.'’]+/u);
	if (words.length > 7 || sentenceWords.test(place) || /^FOR (?:IMMEDIATE )?RELEASE\b/.test(place))
		return true;
	return notPlaces.has(words[0]!) && (words.length === 1 || (!isProven && words[0] !== 'NEW'));
}

/** With nothing but capitals and a dash to go by, an acronym or what goes on in lower case is no place. */
export function looksLikePlace(
	place: string,
	after: string,
	isNameElsewhere: (word: string) => boolean,
): boolean {
	const letters = place.replace(/[^\p{L}]/gu, '');
	if (letters.length < 3 || /^\p{Ll}/u.test(after)) return false;
	return letters.length > 4 || place.includes(' ') || place.includes('/') || isNameElsewhere(place);
}
