import {parseDate, splitTrailingDate} from '../../article/dates.ts';

const prefix =
	/^(?:(?:first |originally |last )?(?:published|posted|issued|filed|created|released|updated|modified|revised|edited|date|veröffentlicht|publié|publicado|actualizado|aktualisiert|stand|mis à jour)(?: (?:on|at|am|le|el))?)\b ?[:.–—|-]? ?/iu;
const update = /^(?:last )?(?:updated|modified|revised|edited|actualizado|aktualisiert|stand|mis à jour)\b/iu;
const clock = /^(?:at )?\d{1,2}(?:[:.]\d{2}){0,2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{1,4}| local time)?\.?$/i;
const age = /^(?:an?|\d{1,3}) (?:minute|hour|day|week|month|year)s? ago$/i;

/** A line that says nothing but when: the date (ISO 8601, null when it names no whole day) and whether it is that of a later change. */
export type DateLine = {readonly date: string | null; readonly isUpdate: boolean};

/** Reads `Published: 12 August 2026`, `Wednesday 12 August 2026 10.30 BST`, `Updated 3:04 p.m.`; null when the line says anything else. */
export function readDateLine(line: string): DateLine | null {
	if (line.length > 120 || !/\d/.test(line)) return null;
	// 4/5/2026 is two different days, but a date all the same.
	if (/^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/.test(line) && wholeDay(line) === null)
		return {date: null, isUpdate: false};
	const start = prefix.exec(line)?.[0] ?? '';
	const rest = line.slice(start.length).replace(/\.$/, '');
	const isUpdate = update.test(line);
	const day = wholeDay(rest);
	if (day !== null) return {date: day, isUpdate};
	if (start !== '' && (clock.test(rest) || age.test(rest))) return {date: null, isUpdate};
	const first = rest.split(
		/ ?[|•·;(] ?|,? (?:last )?(?=updated|modified|published|first published)/iu,
		1,
	)[0]!;
	const firstDay = first.length < rest.length ? wholeDay(first) : null;
	if (firstDay !== null && isLater(rest.slice(first.length))) return {date: firstDay, isUpdate};
	return null;
}

function wholeDay(text: string): string | null {
	const date = parseDate(text);
	return date !== null && date.length >= 10 ? date : null;
}

/** What may stand after a date on its line: the date of a change, a time, the minutes it takes to read. */
function isLater(text: string): boolean {
	const rest = text.replace(/^[\s,|•·;(]+|\)$/g, '');
	return (
		clock.test(rest) ||
		age.test(rest) ||
		/^\d{1,3} min(?:ute)?s? read$/i.test(rest) ||
		update.test(rest) ||
		prefix.test(rest) ||
		splitTrailingDate(rest) !== null
	);
}
