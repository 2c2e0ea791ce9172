import {isMonth, parseDay, splitTrailingDate, weekdayOf} from '../../article/dates.ts';
import {legible} from '../legible.ts';
import {knownAgency} from './agencies.ts';

const prefix =
	/^(?:(?:first |originally |last )?(?:published|posted|issued|filed|created|released|(?:press )?release date|updated|modified|revised|edited|date|veröffentlicht|publié|pubblicato|aggiornato|gepubliceerd|publisert|publicado|actualizado|aktualisiert|stand|mis à jour)(?: (?:on|at|am|le|el|il|op))?)\b ?[:.–—|-]? ?/iu;
const dayFirst = /^(?:publi[ée]|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd)/iu;
const update = /^(?:last )?(?:updated|modified|revised|edited|actualizado|aktualisiert|stand|mis à jour)\b/iu;
const clock = /^(?:at )?\d{1,2}(?:[:.]\d{2}){0,2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{1,4}| local time)?\.?$/i;
const clockLine =
	/^\(?(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{1,5}|local(?: time)?))?(?: ?(?:[-–—]|to) ?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{1,5})?)?[).]*$/i;
const zone = /^(?:[A-Z]{1,5}|local time)?(?: ?[+-]\d{1,2}(?::?\d{2})?)?$/i;
const publishedWord = /\b(?:first |originally )?(?:published|posted|issued)\b/iu;
const parting =
	/ ?[|•·;(] ?| [/–—-] |,? (?:last )?(?=updated|modified|published|first published|actualizado|aktualisiert|mis à jour)/iu;
/** The line up to the first year. */
const year = /^.{3,40}?\b(?:1[5-9]|2[01])\d{2}(?!\d)/;
const paper =
	/\b(?:Times|Post|Courier|Herald|Gazette|Tribune|Journal|Chronicle|Guardian|Observer|Telegraph|Press|News|Daily|Mail|Star|Standard|Bulletin|Examiner|Record|Argus|Echo|Advertiser|Mercury|Globe|Sun|Mirror|Zeitung|Anzeiger|Presse)\b/;
/** What a date in ISO 8601 says as well. */
const dateWords =
	/^(?:published|publié|publicado|veröffentlicht|posted|issued|date|on|at|of|the|de|del|le|el|den|um|à|am|pm|[apmhtz]|st|nd|rd|th|er|uhr)$/i;
const age = /^(?:an?|\d{1,3}) (?:min(?:ute)?|hour|day|week|month|year)s? ago$/i;

/** A line that says nothing but when: the date (ISO 8601, null when it names no whole day) and whether it is that of a later change. */
export type DateLine = {readonly date: string | null; readonly isUpdate: boolean};

/** Reads `Published: 12 August 2026`, `Wednesday 12 August 2026 10.30 BST`, `Updated 3:04 p.m.`; null when the line says anything else. */
export function readDateLine(line: string): DateLine | null {
	if (line.length > 120 || !/\d/.test(line)) return null;
	// 4/5/2026 is two different days, but a date all the same.
	if (
		/^\d{1,2}([./-])\d{1,2}\1\d{2,4}(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?$/i.test(line) &&
		parseDay(line) === null
	)
		return {date: null, isUpdate: false};
	const start = prefix.exec(line)?.[0] ?? '';
	const written = line.slice(start.length).replace(/\.$/, '');
	// Where it says so in a language of Europe's mainland, 4/5 is the fourth of May.
	const rest = dayFirst.test(start)
		? written.replace(/^(\d{1,2})\/(\d{1,2})\/(?=\d{4}(?!\d))/, '$1.$2.')
		: written;
	const isUpdate = update.test(line);
	const day = parseDay(rest);
	if (day !== null) return {date: day, isUpdate};
	if (start !== '' && (clock.test(rest) || isAge(rest))) return {date: null, isUpdate};
	const published = isUpdate ? rest.slice(rest.search(publishedWord)) : '';
	if (published.length > 1 && published.length < rest.length) return readDateLine(published);
	// The day is that of the shortest opening that names one, when nothing else stands behind it but what can.
	const first = rest.split(parting, 1)[0]!;
	const openings = [first, rest.slice(0, (year.exec(rest)?.[0] ?? '').length)];
	for (const opening of openings) {
		const found = opening !== '' && opening.length < rest.length ? parseDay(opening) : null;
		if (found !== null && isLater(rest.slice(opening.length))) return {date: found, isUpdate};
	}
	return null;
}

/** Whether the line is nothing but a time of day, as over a transcript: `2:10 P.M. EST`. */
export function isClockLine(text: string): boolean {
	return text.length <= 60 && clockLine.test(text);
}

/** Whether the text is nothing but how long ago something was: `2 days ago`, `an hour ago`, `5 mins ago`. */
export function isAge(text: string): boolean {
	return age.test(text);
}

/**
 * Whether a date line says more than the date that was read from it: another weekday than that date's, a zone's name, a time that was
 * not understood, the day of a change.
 */
export function saysMore(line: string, date: string): boolean {
	const words = legible(line).match(/\p{L}+/gu) ?? [];
	const weekday = new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();
	if (words.some(word => !dateWords.test(word) && !isMonth(word) && weekdayOf(word) !== weekday)) return true;
	return !date.includes('T') && /\d[:.h]\d{2}(?!\d|[./-]\d)|\d ?[ap]\.?m\b/i.test(line);
}

/** What may stand after a date on its line: the date of a change, a time, the minutes it takes to read, the paper's name. */
function isLater(text: string): boolean {
	const rest = text.replace(/^[\s,|•·;/(–—-]+|\)$/g, '');
	return isLaterPart(rest) || rest.split(/ ?[,|•·;()] ?| [/–—-] /).every(part => isLaterPart(part.trim()));
}

function isLaterPart(part: string): boolean {
	return (
		part === '' ||
		clock.test(part) ||
		zone.test(part) ||
		isAge(part) ||
		/^\d{1,3} min(?:ute)?s? read$/i.test(part) ||
		update.test(part) ||
		prefix.test(part) ||
		knownAgency(part) !== null ||
		(paper.test(part) && /^[\p{Lu}\p{M}](?:[\p{L}\p{M}'’.&-]| (?=\p{Lu}|of |and |& )){1,50}$/u.test(part)) ||
		splitTrailingDate(part)?.before === ''
	);
}
