import type {Dateline} from '../../article/article.ts';
import {parseDate} from '../../article/dates.ts';
import {legible, rawLength} from '../legible.ts';
import {knownAgency} from './agencies.ts';
import {type Cursor, take} from './dateline/cursor.ts';
import {isDated, isMonthIn, takeDate} from './dateline/day.ts';
import {isNoPlace, looksLikePlace, type Place, takePlace, takePlaces} from './dateline/place.ts';
import {readTail, type Tail} from './dateline/tail.ts';
import {isAgencyName, isSureAgency, isWire, takeAgency, takeBareWire} from './dateline/wire.ts';
import {endsSentence} from './lines.ts';
import {isCity, isRegion} from './places.ts';

/** Where in the first line of a story a dateline ends at the latest. */
const reach = 320;
/** What follows the dash of a headline in capitals: `… - FENN`, `… - COUNCIL SOURCES`. */
const longestSource = 60;

const dash = / ?[—–―‒] ?| ?--+(?= |$) ?| ?[-_](?= |$) ?/y;
const dashAfterAgency = /[.,]? ?[—–―‒] ?|[.,]? ?--? ?| ?_ |: /y;
/** A bracket, a stroke, a figure, a month before one, or the name of a press wire. */
const wireOrDay =
	/[(/[\d]|\p{L}{3,10}\.?,? (?:\p{L}{3,10}\.? )?\d|.{0,40}?(?:wire|prweb|release|outreach|comtex)/iuy;
/** Without any of these in it, no line is or opens with a dateline. */
const signs = /[—–―‒_|:()[\]/\d-]/;
/** What a press office remarks behind the place: `Port Lorne (For Release) -`. */
const releaseRemark = / ?\((?:for (?:immediate )?release|for publication|exclusive|special|updated?)\)/iy;
/** A county or country in brackets behind the place. */
const regionInBrackets = / ?\((\p{Lu}[\p{L}\p{M}.' -]{2,30})\)/uy;
/** Agencies that put no dash after their bracket. */
const closedByBracket = new Set(['CNN', 'StatePoint', 'Family Features']);

/**
 * The dateline at the start of a paragraph: a place in capitals, or in mixed case with its state, date or agency; or an
 * agency, alone or after a date. Behind the place date, clock and wire may stand in any order.
 * @param isNameElsewhere whether the story writes the word as a name (`Hask`) and not only in capitals, which tells a short place from an acronym.
 * @returns the dateline and how many characters of the raw paragraph it takes, the space after it included; null when there is none.
 */
export function findDateline(
	paragraph: string,
	isNameElsewhere: (word: string) => boolean = () => false,
): {dateline: Dateline; length: number} | null {
	const text = legible(paragraph.slice(0, reach));
	if (!signs.test(text)) return null;
	const start: Cursor = {text, at: text.length - text.trimStart().length};
	const found = withTail(
		text,
		withPlaceInBrackets({...start}) ??
			withAgencyFirst({...start}) ??
			withPlace({...start}, true, isNameElsewhere) ??
			withPlace({...start}, false) ??
			withWire({...start}) ??
			withWireFirst({...start}),
	);
	if (found === null || endsInSource(found, text)) return null;
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
	if (agency === null || (day === null && !isSureAgency(agency))) return null;
	if (take(cursor, dashAfterAgency) === null) {
		return closedByBracket.has(agency) ? {parts: {place: null, date: day, agency}, at: cursor.at} : null;
	}
	const place = day === null || isWire(agency) ? withPlace({...cursor}, true) : null;
	if (place !== null) return {parts: {...place.parts, date: place.parts.date ?? day, agency}, at: place.at};
	return {parts: {place: null, date: day, agency}, at: cursor.at};
}

/** `(Port Lorne, ME) –`, as many senators print it. */
function withPlaceInBrackets(cursor: Cursor): Found {
	if (take(cursor, /[([]/y) === null) return null;
	for (const inCapitals of [true, false]) {
		const inside = {...cursor};
		const place = takePlace(inside, inCapitals);
		if (place === null || !(place.isFiledFromRegion || isCity(place.name))) continue;
		if (take(inside, /[)\]]/y) !== null && take(inside, dash) !== null)
			return {parts: {place: place.name, date: null, agency: null}, at: inside.at};
	}
	return null;
}

/** Moves the cursor behind a county, state or country in brackets; an agency may stand so too. */
function takeRegionInBrackets(cursor: Cursor): void {
	const start = cursor.at;
	const name = take(cursor, regionInBrackets)?.[1];
	if (name !== undefined && knownAgency(name) === null) {
		const isDatedNext = /^, /.test(cursor.text.slice(cursor.at)) && takeDate({...cursor}) !== null;
		const isRegionName = name.length > 3 && isRegion(name);
		if (isRegionName || (isDatedNext && name.length > 5 && !isWire(name) && !/[^\p{L}]/u.test(name))) return;
	}
	cursor.at = start;
}

/** Place, date, agency and a dash, as the agencies print it. */
function withPlace(cursor: Cursor, inCapitals: boolean, isNameElsewhere = (_word: string) => false): Found {
	const {text} = cursor;
	const place = takePlace(cursor, inCapitals);
	if (place === null) return null;
	const {name} = place;
	const isRemarked = take(cursor, releaseRemark) !== null;
	if (!isRemarked) takeRegionInBrackets(cursor);
	let day = takeDate(cursor);
	const agency = takeAgency(cursor);
	day ??= takeDate(cursor);
	const known = isCity(name) || place.isFiledFromRegion || isRemarked;
	const parts: Parts = {place: name, date: day, agency};
	if (isNoPlace(name, known || day !== null || agency !== null)) return null;
	if (agency !== null) {
		const trusted = inCapitals || isCity(name) || day !== null || isAgencyName(agency);
		if (trusted && take(cursor, dashAfterAgency) !== null) return {parts, at: cursor.at};
		const closed = take(cursor, /\. ?(?=\p{Lu})/uy) !== null && knownAgency(agency) === 'TASS';
		return closed || agency === 'CNN' ? {parts, at: cursor.at} : null;
	}
	if (take(cursor, dash) !== null) {
		const certain = day !== null || known;
		const isFiled = place.isFiledFromRegion || isRemarked || (isCity(name) && opensStory(text, cursor.at));
		if (!inCapitals && !(day !== null ? isMonthIn(day) : isFiled)) return null;
		if (!certain && !looksLikePlace(name, text.slice(cursor.at), isNameElsewhere)) return null;
		return {parts, at: cursor.at};
	}
	if (cursor.at === text.trimEnd().length && day !== null && parseDate(day) !== null)
		return {parts, at: cursor.at};
	return inCapitals && known && take(cursor, /: (?=\S)/y) !== null ? {parts, at: cursor.at} : null;
}

/** Whether behind the dash, and a space, a sentence begins that is no headline's: `Tokyo - Two boats … have come in.` */
function opensStory(text: string, at: number): boolean {
	const rest = text.slice(at).trimEnd();
	return (
		text[at - 1] === ' ' &&
		/^["“]?\p{Lu}/u.test(rest) &&
		(rest.length > 200 || (rest.length > 60 && endsSentence(rest)))
	);
}

/** One place or several, and behind it date, clock and wire in any order. */
function withWire(start: Cursor): Found {
	const several = {...start};
	return (
		placed(several, takePlaces(several)) ??
		[true, false].reduce<Found>((found, inCapitals) => {
			const one = {...start};
			return found ?? placed(one, takePlace(one, inCapitals));
		}, null)
	);
}

function placed(cursor: Cursor, place: Place | null): Found {
	if (place === null) return null;
	const {name} = place;
	const tail = readTail({...cursor}, {date: null, agency: null});
	const isKnown = place.isFiledFromRegion || isCity(name);
	if (tail === null) {
		const isSeveral = /(?: and | & |;|\|)/.test(name);
		if (!isSeveral || !isKnown || take(cursor, dash) === null) return null;
		return {parts: {place: name, date: null, agency: null}, at: cursor.at};
	}
	// A share's sign or an hour alone tells nothing of a place.
	const isProven = isKnown || isFiled(tail) || (place.isCapitals && (tail.date ?? tail.agency) !== null);
	if (!isProven || name.split(/ and | & |[;|]/).some(one => isNoPlace(one.trim(), true))) return null;
	return {parts: {place: name, date: tail.date, agency: tail.agency}, at: tail.at};
}

/** Date and agency prove even a place in mixed case. */
function isFiled({date, agency}: Tail): boolean {
	return date !== null && agency !== null && (isDated(date) || isAgencyName(agency));
}

/** A press wire or a dated day first, and the place behind it: `Coast Newswire - PORT HASK - 10 July 2026 -`. */
function withWireFirst(cursor: Cursor): Found {
	if (take({...cursor}, wireOrDay) === null) return null;
	const first = readTail({...cursor}, {date: null, agency: null});
	if (first === null || (first.agency === null && !isDated(first.date ?? ''))) return null;
	if (first.agency !== null && !isWire(first.agency)) return null;
	const after = {text: cursor.text, at: first.at};
	const place = withPlace({...after}, true) ?? withPlace({...after}, false) ?? withWire({...after});
	if (place !== null && isFiledPlace(place.parts, first)) {
		const {date, agency} = place.parts;
		return {parts: {...place.parts, date: date ?? first.date, agency: first.agency ?? agency}, at: place.at};
	}
	const isBare = takeBareWire(cursor) !== null;
	if (first.agency === null || (isBare && first.date === null)) return null;
	return {parts: {place: null, date: first.date, agency: first.agency}, at: first.at};
}

function isFiledPlace(parts: Parts, first: Tail): boolean {
	const place = parts.place ?? '';
	return first.agency !== null || parts.agency !== null || isCity(place) || place.includes(',');
}

/** The date, clock or wire that stands between the first dash and the last one. */
function withTail(text: string, found: Found): Found {
	if (found === null) return null;
	const {date, agency} = found.parts;
	const tail = readTail({text, at: found.at}, {date, agency});
	if (tail === null) return found;
	return {parts: {...found.parts, date: tail.date, agency: tail.agency}, at: tail.at};
}

/** "QUOTA TO RISE - FENN" is a headline and its source: nothing else shows a place, and what follows the dash is no sentence. */
function endsInSource({parts, at}: NonNullable<Found>, text: string): boolean {
	const rest = text.slice(at).trim();
	if (rest === '' || parts.date !== null || parts.agency !== null || /[.?!…:]["'”’)]*$/.test(rest))
		return false;
	if (parts.place === null || (isCity(parts.place) && !/^\P{Ll}+$/u.test(rest))) return false;
	return rest.split(' ').length <= 4 || (rest.length <= longestSource && /^\P{Ll}+$/u.test(rest));
}
