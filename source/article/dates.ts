/** Months by their names and usual short forms, accents and dots taken off; English, German, French, Spanish, Italian, Portuguese, Dutch. */
const monthNames = [
	'january jan januar janner janvier janv enero ene gennaio gen janeiro januari',
	'february feb febr februar fevrier fevr fev febrero febbraio fevereiro februari',
	'march mar marz maerz mrz mars marzo marco maart mrt marts',
	'april apr avril avr abril abr aprile',
	'may mai mayo maggio mag maio mei maj',
	'june jun juni juin junio giugno giu junho',
	'july jul juli juillet juil julio luglio lug julho',
	'august aug aout agosto ago augustus augusti',
	'september sep sept septembre septiembre setiembre settembre setembro',
	'october oct oktober okt octobre octubre ottobre ott outubro out',
	'november nov novembre noviembre novembro',
	'december dec dezember dez decembre diciembre dic dicembre dezembro desember',
];
const months = new Map(
	monthNames.flatMap((names, at) => names.split(' ').map(name => [name, at + 1] as const)),
);

/** Days of the week from Sunday on, by their names and usual short forms, accents taken off, in the same languages. */
const weekdayNames = [
	'sunday sun sonntag dimanche domingo domenica zondag',
	'monday mon montag lundi lunes lunedi segunda maandag',
	'tuesday tue tues dienstag mardi martes martedi terca dinsdag',
	'wednesday wed weds mittwoch mercredi miercoles mercoledi quarta woensdag',
	'thursday thu thur thurs donnerstag jeudi jueves giovedi quinta donderdag',
	'friday fri freitag vendredi viernes venerdi sexta vrijdag',
	'saturday sat samstag sonnabend samedi sabado sabato zaterdag',
];
const weekdays = new Map(
	weekdayNames.flatMap((names, at) => names.split(' ').map(name => [name, at] as const)),
);

/** Zones whose distance from UTC is fixed by their name; any other name is passed over and leaves the time without one. */
const zones: Readonly<Record<string, string>> = {
	z: 'Z',
	ut: 'Z',
	utc: 'Z',
	gmt: 'Z',
	est: '-05:00',
	edt: '-04:00',
	cst: '-06:00',
	cdt: '-05:00',
	mst: '-07:00',
	mdt: '-06:00',
	pst: '-08:00',
	pdt: '-07:00',
	bst: '+01:00',
	cet: '+01:00',
	cest: '+02:00',
};

/** Longer than any written date with weekday, time and zone. */
const longestDate = 80;

/**
 * A written date as ISO 8601, in the precision it has (`2025`, `2025-08`, `2025-08-15`, `2025-08-15T10:00:00+02:00`); the time is
 * never moved to another zone. The whole text has to be the date, a weekday and a time allowed. Null for anything
 * else, for days that do not exist and for `4/5/2025`, which is two different days in two countries.
 */
export function parseDate(text: string): string | null {
	if (text.length > longestDate) return null;
	const plain = simplify(text);
	return isoDate(plain) ?? namedDate(plain) ?? numericDate(plain);
}

/** A written date in ISO 8601 when it names a whole day, with or without a time; null for all else, also for a month or year. */
export function parseDay(text: string): string | null {
	const date = parseDate(text);
	return date !== null && date.length >= 10 ? date : null;
}

/** The day of the week, 0 for Sunday, that a word names in any of the languages that `parseDate` reads; null when it names none. */
export function weekdayOf(word: string): number | null {
	return weekdays.get(withoutAccents(word)) ?? null;
}

/** Whether the word is the name of a month or its short form, in any of the languages that `parseDate` reads. */
export function isMonth(word: string): boolean {
	return months.has(withoutAccents(word).replace('.', ''));
}

/**
 * Cuts a date off the end of a text, as in `By MARK KENNEDYFebruary 11, 2021 GMT`.
 * @returns the text before it, without the space and marks between the two, and the date as `parseDate` gives it; null when there is none.
 */
export function splitTrailingDate(text: string): {before: string; date: string} | null {
	if (text.length > 200) return null;
	for (const match of text.matchAll(/(?<!\d)\d|\p{Lu}/gu)) {
		const date = parseDate(text.slice(match.index));
		if (date === null || date.length < 8) continue;
		return {before: text.slice(0, match.index).replace(/(?:[\s,|•·:–—-]|\bon\b)*$/, ''), date};
	}
	return null;
}

/**
 * The day that a file's name begins with or holds: `2026-08-15-harbour.txt`, `20260815`, `20260815103000`, `2026_08_15`, `15Aug2026`;
 * else that of the folders it is in, one for the year, the month and the day. Null when there is none.
 */
export function dateFromFileName(path: string): string | null {
	const plain = path.slice(-400).replaceAll('\\', '/');
	const cut = plain.lastIndexOf('/') + 1;
	return dayIn(plain.slice(cut)) ?? dayOfFolders(plain.slice(0, cut));
}

/** The day in the address of an article: `https://courier.example/2026/08/15/pier`, `/2026/aug/15/`, `/2026-08-15-pier`. Null when there is none. */
export function dateFromAddress(address: string): string | null {
	const path = address.slice(0, 1000).replace(/^https?:\/\/[^/]*|[?#].*$/gi, '');
	if (!path.includes('/') && address.includes('//')) return null;
	const folders = dayOfFolders(`${path}/`);
	if (folders !== null) return folders;
	const names = path.split('/').filter(name => name !== '');
	return names.length === 0 ? null : dayIn(names.at(-1)!);
}

/** `…/2026/08/15/…` */
function dayOfFolders(path: string): string | null {
	for (const match of path.matchAll(/(?<![^/])((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=[/-])/gi)) {
		const month = /^\d/.test(match[2]!) ? match[2]! : monthOf(match[2]!.toLowerCase());
		const day = isoDay(match[1]!, month, match[3]!);
		if (day !== null) return day;
	}
	return null;
}

/** The first day in a name whose words are parted by anything, or by nothing. */
function dayIn(name: string): string | null {
	for (const match of name.matchAll(
		/(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)|(?<!\d)(\d{4})()(\d{2})(\d{2})(?=(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d))/g,
	)) {
		const [year, month, day] = match[1] === undefined ? [5, 7, 8] : [1, 3, 4];
		const found = isoDay(match[year]!, match[month]!, match[day]!);
		if (found !== null) return found;
	}
	for (const match of name.matchAll(
		/(?<![\p{L}\d])(?:(\d{1,2})[-_. ]?(\p{L}{3,10})[-_. ]?|(\p{L}{3,10})[-_. ]?(\d{1,2})[-_., ]{1,2})(\d{4})(?!\d)/gu,
	)) {
		const month = monthOf(withoutAccents(match[2] ?? match[3]!));
		const found = isoDay(match[5]!, month, match[1] ?? match[4]!);
		if (found !== null) return found;
	}
	const numbers = /(?<!\d)(\d{1,2})([-_.])(\d{1,2})\2(\d{4})(?!\d)/.exec(name);
	return numbers === null ? null : numericDate(`${numbers[1]}/${numbers[3]}/${numbers[4]}`);
}

function withoutAccents(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Lower case without accents, commas, ordinal endings and the small words that stand inside dates. */
function simplify(text: string): string {
	return withoutAccents(text)
		.replace(/[\s,\u200b-\u200f\u2060\ufeff]+/g, ' ')
		.replace(/(\d)(?:st|nd|rd|th|er|o|º|ª)\b/g, '$1')
		.replace(/ (?:of|de|del) (?=\p{L}|\d)/gu, ' ')
		.replace(/-feira\b/g, '')
		.replace(/[a-z]+/g, word => (weekdays.has(word) ? '' : word))
		.replace(/^[ .]*(?:on |den |le |el )?/, '')
		.replace(/[ ()]+$/, '');
}

function isoDate(text: string): string | null {
	const match =
		/^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:t| |$)(.*))?)?$/.exec(text) ??
		/^(\d{4})()(\d{2})(\d{2})(?:t|$)(.*)$/.exec(text) ??
		/^(\d{4})(年)(\d{1,2})月(\d{1,2})日(.*)$/.exec(text);
	if (match === null) return null;
	const [, year, , month, day, time] = match;
	if (day !== undefined) return withTime(isoDay(year!, month!, day), time ?? '');
	if (month !== undefined) return isoDay(year!, month, '1')?.slice(0, 7) ?? null;
	return isoDay(year!, '1', '1')?.slice(0, 4) ?? null;
}

function namedDate(text: string): string | null {
	const dayFirst = /^(\d{1,2})[. -]{1,3}([a-z]+)[. -]{1,3}(\d{4})(?!\d)(.*)$/.exec(text);
	if (dayFirst) return withTime(isoDay(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!), dayFirst[4]!);
	const monthFirst = /^([a-z]+)[. -]{1,3}(\d{1,2})[ .-]{1,3}(\d{4})(?!\d)(.*)$/.exec(text);
	if (monthFirst)
		return withTime(isoDay(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!), monthFirst[4]!);
	const clockInside = /^([a-z]+) (\d{1,2}) (\d{1,2}:\d{2}:\d{2})(?: [a-z]{3,4})? (\d{4})$/.exec(text);
	if (clockInside)
		return withTime(isoDay(clockInside[4]!, monthOf(clockInside[1]!), clockInside[2]!), clockInside[3]!);
	const monthOnly = /^([a-z]+)\.? (\d{4})$/.exec(text);
	if (monthOnly) return isoDay(monthOnly[2]!, monthOf(monthOnly[1]!), '1')?.slice(0, 7) ?? null;
	const clockFirst =
		/^(\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{1,4})?)[ -]{1,3}((?:[a-z]+\.? \d|\d{1,2} [a-z]).*)$/.exec(
			text,
		);
	const day = clockFirst && namedDate(clockFirst[2]!);
	return day?.length === 10 ? withTime(day, clockFirst![1]!) : null;
}

/** A time of day as it is told where the day comes before the month: `a les 10:19h`, `um 10.19`. */
const dayFirstClock =
	/^ ?,? ?(?:a|à|as|a las|a les|alle|ore|um|om|kl)\.? \d{1,2} ?[:.h]|\d[:.h]\d{2} ?(?:h|hs|hrs|uhr|uur)\b/;

function numericDate(text: string): string | null {
	const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text);
	if (match === null) return null;
	const [, first, mark, second, year, time] = match;
	if (mark === '.' || Number(first) > 12 || first === second || dayFirstClock.test(time!))
		return withTime(isoDay(year!, second!, first!), time!);
	return Number(second) > 12 ? withTime(isoDay(year!, first!, second!), time!) : null;
}

function monthOf(name: string): string {
	return String(months.get(name) ?? 0);
}

/** The day as `YYYY-MM-DD`; null when there is no such day, or none that a newspaper could have been printed on. */
function isoDay(year: string, month: string, day: string): string | null {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	if (y < 1500 || y > 2199 || m < 1 || m > 12 || d < 1) return null;
	if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
	return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The day with the time of day that stands after it; the day alone when only a zone does, null when anything else does. */
function withTime(day: string | null, after: string): string | null {
	if (day === null) return null;
	const rest = after
		.replace(/^(?:[ .|/@•·–—-]|\b(?:at|um|a|as|las|les|alle|ore|om|kl)\b)+/, '')
		.replace(/[ .)]+$/, '');
	if (rest === '' || /^[a-z]{1,4}$/.test(rest)) return day;
	const match =
		/^(\d{1,2})(?: ?[:.h] ?(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)? ?([ap]\.?m\b\.?|uhr|uur|hrs?\b|h\b)? ?(?:([a-z]{1,5})?([+-]\d{1,2})(?::?(\d{2}))?|([a-z]{1,5}))?(?: \(?[a-z ]+)?$/.exec(
			rest,
		) ?? /^(\d{2})(\d{2})(\d{2})?()()()()(z)?$/.exec(rest);
	if (match === null) return null;
	const [, hour, minute, second, half, , offset, offsetMinutes, zone] = match;
	if (minute === undefined && half === undefined) return null;
	let hours = Number(hour);
	if (half && /^[ap]/.test(half)) {
		if (hours < 1 || hours > 12) return null;
		hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
	}
	if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null;
	const clock = `${String(hours).padStart(2, '0')}:${minute ?? '00'}${second === undefined ? '' : `:${second}`}`;
	const distance = offset
		? `${offset.charAt(0)}${offset.slice(1).padStart(2, '0')}:${offsetMinutes ?? '00'}`
		: zone && Object.hasOwn(zones, zone)
			? zones[zone]
			: '';
	return `${day}T${clock}${distance}`;
}
