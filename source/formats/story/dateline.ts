import type {Dateline} from '../../article/article.ts';
import {isMonth, parseDate} from '../../article/dates.ts';
import {legible, rawLength} from '../legible.ts';
import {knownAgency} from './agencies.ts';
import {isCity, isRegion} from './places.ts';

/** Where in the first line of a story a dateline ends at the latest. */
const reach = 160;

const capitals = String.raw`(?:Mc|Mac|De|Du|La|Le|d')?\p{Lu}[\p{Lu}\p{M}]*(?:['’.\-]\p{Lu}[\p{Lu}\p{M}]*)*(?!\p{L})\.?`;
const capitalPlace = new RegExp(
	String.raw`(?:(?:Near|Off|Aboard) )?${capitals}(?:(?: |, ?|/| / )(?!\p{Lu}\p{Ll})${capitals}){0,6}`,
	'uy',
);
const mixedWord = String.raw`\p{Lu}[\p{L}\p{M}'’\-]*\.?`;
const mixedPlace = new RegExp(
	`${mixedWord}(?:(?: (?:de |del |la |am |an der |upon |on )?|/|-)${mixedWord}){0,3}`,
	'uy',
);
const region =
	/, ?((?:\p{Lu}\.){2,4}|\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:and |of )?\p{Lu}[\p{L}\p{M}.'’-]+){0,3})/uy;
const date =
	/(?:, ?| )?((?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?(?:(\p{L}{3,10})\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,? \d{4})?|\d{1,2}(?:er|\.|st|nd|rd|th)? (?:de |of )?(\p{L}{3,10})\.?(?: (?:de )?\d{4})?))(?!\p{L})/uy;
const agencyInBrackets = / ?\(([^()\n]{2,40})\)/y;
const agencyInSlashes = /[.,]? ?\/([\p{L}][\p{L}\d .&-]{1,30})\//uy;
const dash = / ?[—–―‒] ?| ?--+(?= |$) ?| ?[-_](?= |$) ?/y;
const dashAfterAgency = /[.,]? ?[—–―‒] ?|[.,]? ?--? ?| ?_ |: /y;

/** Words in capitals before a dash that tell the kind of story and not its place. */
const notPlaces = new Set(
	(
		'ADVISORY ALERT ANALYSIS AUDIO BREAKING BRIEF COLUMN COMMENT COMMENTARY CORRECTED CORRECTION EDITORIAL ESSAY EXCLUSIVE EXPLAINER FACTBOX FEATURE FILE ' +
		'FLASH FOCUS GALLERY INSIGHT INTERVIEW LATEST LETTER LIST LIVE NEW NOTE NOTICE OBITUARY OPINION PHOTO PHOTOS PICTURES PODCAST POLL PROFILE QUIZ ' +
		'REPORT RETRACTION REVIEW SPECIAL SPOILER SUMMARY TIMELINE TRANSCRIPT UPDATE UPDATED URGENT VIDEO WARNING WATCH WATCHING WRAPUP ANSWER QUESTION'
	).split(' '),
);

type Cursor = {readonly text: string; at: number};

/**
 * The dateline at the start of a paragraph: a place in capitals, or in mixed case with its state, date or agency; or an
 * agency, alone or after a date.
 * @param isNameElsewhere whether the story writes the word as a name (`Hask`) and not only in capitals, which tells a short place from an acronym.
 * @returns the dateline and how many characters of the raw paragraph it takes, the space after it included; null when there is none.
 */
export function findDateline(
	paragraph: string,
	isNameElsewhere: (word: string) => boolean = () => false,
): {dateline: Dateline; length: number} | null {
	const text = legible(paragraph.slice(0, reach));
	const start: Cursor = {text, at: text.length - text.trimStart().length};
	const found =
		withAgencyFirst({...start}) ??
		withPlace({...start}, capitalPlace, isNameElsewhere) ??
		withPlace({...start}, mixedPlace);
	if (found === null) return null;
	let end = found.at;
	while (text[end] === ' ') end++;
	const printed = paragraph.slice(rawLength(paragraph, start.at), rawLength(paragraph, found.at));
	return {dateline: {text: printed.trim(), ...found.parts}, length: rawLength(paragraph, end)};
}

type Parts = Omit<Dateline, 'text'>;
type Found = {parts: Parts; at: number} | null;

/** `(Reuters) —`, `Dec 29 (Reuters) -`, `(ANSA) - ROMA, 12 AGO -`. */
function withAgencyFirst(cursor: Cursor): Found {
	const day = takeDate(cursor);
	const agency = takeAgency(cursor);
	if (
		agency === null ||
		(day === null && knownAgency(agency) === null && !/^[A-Z]{2,6}$/.test(agency) && !newsName.test(agency))
	)
		return null;
	if (take(cursor, dashAfterAgency) === null) {
		return agency === 'CNN' ? {parts: {place: null, date: day, agency}, at: cursor.at} : null;
	}
	const after: Cursor = {...cursor};
	const place = day === null ? withPlace(after, capitalPlace) : null;
	if (place !== null) return {parts: {...place.parts, agency}, at: place.at};
	return {parts: {place: null, date: day, agency}, at: cursor.at};
}

const newsName =
	/\b(?:News|Newswire|Agency|Press|Wire|Service|Courier|Times|Post|Herald|Tribune|Gazette|Today|Radio|TV|Media)\b/;

function withPlace(cursor: Cursor, pattern: RegExp, isNameElsewhere = (_word: string) => false): Found {
	const {text} = cursor;
	const start = cursor.at;
	const first = take(cursor, pattern);
	if (first === null) return null;
	const inCapitals = pattern === capitalPlace;
	let isFiledFromRegion =
		inCapitals && isRegion(first[0].slice(first[0].lastIndexOf(',') + 1)) && first[0].includes(',');
	let end = cursor.at;
	let day = takeDate(cursor);
	for (let steps = 0; day === null && steps < 2; steps++) {
		const state = take(cursor, region);
		if (state === null) break;
		isFiledFromRegion ||= isRegion(state[1]!);
		if (!inCapitals && !isRegion(state[1]!)) return null;
		end = cursor.at;
		day = takeDate(cursor);
	}
	const place = text.slice(start, end);
	const agency = takeAgency(cursor);
	day ??= takeDate(cursor);
	const known = isCity(place) || isFiledFromRegion;
	const parts: Parts = {place, date: day, agency};
	if (isNoPlace(place, known || day !== null || agency !== null)) return null;
	if (agency !== null) {
		const trusted = inCapitals || isCity(place) || day !== null || isAgencyName(agency);
		if (trusted && take(cursor, dashAfterAgency) !== null) return {parts, at: cursor.at};
		const closed = take(cursor, /\. ?(?=\p{Lu})/uy) !== null && knownAgency(agency) === 'TASS';
		return closed || agency === 'CNN' ? {parts, at: cursor.at} : null;
	}
	if (take(cursor, dash) !== null) {
		const certain = day !== null || known;
		if (!inCapitals && !(day !== null ? isMonthIn(day) : isFiledFromRegion)) return null;
		if (!certain && !looksLikePlace(place, text.slice(cursor.at), isNameElsewhere)) return null;
		return {parts, at: cursor.at};
	}
	if (cursor.at === text.trimEnd().length && day !== null && parseDate(day) !== null)
		return {parts, at: cursor.at};
	return inCapitals && known && take(cursor, /: (?=\S)/y) !== null ? {parts, at: cursor.at} : null;
}

/** "EXCLUSIVE" is never a place; "LIVE OAK" is one when a state, date or agency says so. */
function isNoPlace(place: string, isProven: boolean): boolean {
	const words = place.split(/[^\p{L}\p{M}.'’]+/u);
	if (words.length > 7) return true;
	return notPlaces.has(words[0]!) && (words.length === 1 || (!isProven && words[0] !== 'NEW'));
}

/** With nothing but capitals and a dash to go by, an acronym or what goes on in lower case is no place. */
function looksLikePlace(place: string, after: string, isNameElsewhere: (word: string) => boolean): boolean {
	const letters = place.replace(/[^\p{L}]/gu, '');
	if (letters.length < 3 || /^\p{Ll}/u.test(after)) return false;
	return letters.length > 4 || place.includes(' ') || place.includes('/') || isNameElsewhere(place);
}

function isAgencyName(name: string): boolean {
	return (
		knownAgency(name) !== null ||
		newsName.test(name) ||
		/^(?![RDI]$)[\p{L}]{2,6}(?:\/[\p{L}]{2,6})*$/u.test(name)
	);
}

function isMonthIn(day: string): boolean {
	return day.split(/[^\p{L}\p{M}]+/u).some(isMonth);
}

function takeDate(cursor: Cursor): string | null {
	const before = cursor.at;
	const found = take(cursor, date);
	if (found === null) return null;
	if (before === 0 && !isMonth(found[2] ?? found[3]!)) {
		cursor.at = before;
		return null;
	}
	return found[1]!;
}

function takeAgency(cursor: Cursor): string | null {
	const found = take(cursor, agencyInBrackets) ?? take(cursor, agencyInSlashes);
	if (found === null) return null;
	const name = found[1]!.trim();
	return /^\p{L}/u.test(name) && name.split(' ').length <= 5 ? name : null;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
	pattern.lastIndex = cursor.at;
	const found = pattern.exec(cursor.text);
	if (found !== null) cursor.at = pattern.lastIndex;
	return found;
}
