import {claim, claimDate, type Draft} from '../draft.ts';
import {readDateLine} from './date-line.ts';
import {isDocumentCount} from './document-count.ts';
import {isClosing} from './furniture/closing.ts';
import {isHeaderLine, labelAt, takeDate, takeLabel} from './header-lines.ts';
import {readLabel} from './labels.ts';
import {indent, type Line, view} from './lines.ts';
import {joinedText} from './wrapping.ts';

/** What a search writes above its first article has no more lines. */
const longestSearchHeader = 300;
/** Newspaper, copyright and date stand within this many lines. */
const longestMasthead = 7;
/** The labels of an article end with `BODY:` within this many lines. */
const longestLabels = 80;

const searchLabel =
	/^(?:download request|(?:time|date) of request|date and time|send to|deliver(?:ed)? to|(?:search )?terms|search type|narrowed by|project id|client\/matter|client id(?:\/project name)?|user name|job number|number of (?:lines|documents|pages)|documents? \(\d{1,6}\)|print request|research information|report number|combined source|content type)(?: ?:|$)/i;
const edition =
	/^(?:(?:(?:\d{1,2}(?:st|nd|rd|th)?|one|two|three|four|five|early|late|first|second|third|fourth|final|main|metro|city|national|home|sunday|saturday|weekend|morning|evening|night|state|regional|suburban|star|scots?|scottish|irish|northern|eire|ulster|all|late city|sports|international|us|uk|bulldog|chaser|replate|provincial|zone|valley|county|north|south|east|west|broadcast|web|online)[ -]){1,4}editions?|editions? \d{1,2}|(?:first|late|early|final|main|all) editions?)\b.{0,40}$/i;
const bodyLabel = /^(?:BODY ?:?|Body)$/;
const endMark = /^End of Document$/i;

/** Whether the line is the mark that new downloads of a database put below each article. */
export function isEndOfDocument(line: string): boolean {
	return endMark.test(line);
}

/**
 * Reads what a news database prints above its article (the search it was found with, the count, newspaper, date and edition) into the
 * draft; what fills no field goes to the furniture.
 * @returns the lines that are left: headline, labels and story.
 */
export function takeDatabaseHeader(draft: Draft, lines: readonly Line[]): readonly Line[] {
	const count = lines.slice(0, longestSearchHeader).findIndex(line => isDocumentCount(view(line)));
	if (count !== -1 && (count === 0 || isSearchHeader(lines, count))) {
		const date = dateAfter(lines, count + 1);
		keep(draft, lines.slice(0, count + 1));
		if (date === null) return opened(lines.slice(count + 1));
		const next = takeMasthead(draft, lines, count + 1, date);
		return takeLabels(draft, opened(lines.slice(next)));
	}
	return takeNewHeader(draft, lines);
}

/** Whether at least two lines of a search stand among the lines before `end`. */
function isSearchHeader(lines: readonly Line[], end: number): boolean {
	return lines.slice(0, end).filter(line => searchLabel.test(view(line).slice(0, 60))).length >= 2;
}

/** The line of the date below a count, with only short lines between; null when there is none. */
function dateAfter(lines: readonly Line[], start: number): number | null {
	for (let at = start; at < Math.min(lines.length, start + longestMasthead); at++) {
		if (lines[at]!.text.length > 120 || labelAt(lines, at) !== null) return null;
		if (printedDate(view(lines[at]!)) !== null) return at;
	}
	return null;
}

/** The date of `January 11, 2010, Monday, Late Edition - Final`; what stands after it is `rest`. */
function printedDate(text: string): {date: string; rest: string} | null {
	const whole = readDateLine(text);
	if (whole?.date) return whole.isUpdate ? null : {date: whole.date, rest: ''};
	const parts = /^(.{4,30}?\b\d{4}(?:,? \p{L}{3,6}day)?)[,;]? (.{3,80})$/u.exec(text.slice(0, 130));
	const date = parts === null ? null : readDateLine(parts[1]!);
	return date?.date && edition.test(parts![2]!) ? {date: date.date, rest: parts![2]!} : null;
}

/** Newspaper, copyright, date and the lines of the edition below it; returns the index of the headline. */
function takeMasthead(draft: Draft, lines: readonly Line[], start: number, date: number): number {
	for (const line of lines.slice(start, date)) {
		if (isClosing(view(line)) || !claim(draft, 'publication', line.text, 'layout'))
			draft.furniture.push(line.text);
	}
	takePrintedDate(draft, lines[date]!);
	let at = date + 1;
	while (at < Math.min(lines.length - 1, date + 5) && isEdition(lines, at, date)) {
		draft.furniture.push(lines[at]!.text);
		at++;
	}
	return at;
}

function takePrintedDate(draft: Draft, line: Line): void {
	const printed = printedDate(view(line))!;
	if (printed.rest === '') takeDate(draft, line, {date: printed.date, isUpdate: false});
	else {
		claimDate(draft, printed.date, 'text', 'layout');
		draft.furniture.push(line.text);
	}
}

/** A line that tells which edition of the day the article is from: by its words, or centred close below the date. */
function isEdition(lines: readonly Line[], at: number, date: number): boolean {
	const line = lines[at]!;
	const text = view(line);
	if (text.length > 60 || readLabel(text) !== null) return false;
	if (edition.test(text) || /^correction appended\.?$/i.test(text)) return true;
	const isCentred = indent(line) >= 8 && indent(lines[date]!) >= 8;
	return !line.gap && isCentred;
}

/** The labels down to `BODY:`, each with the lines it runs over; before them the headline. Nothing is done without that end. */
function takeLabels(draft: Draft, lines: readonly Line[]): readonly Line[] {
	const end = lines.slice(0, longestLabels).findIndex(line => bodyLabel.test(view(line)));
	if (end === -1) return lines;
	let at = 0;
	while (at < end && !isDatabaseField(lines[at]!) && (at === 0 || !lines[at]!.gap)) at++;
	if (at > 0) takeHeadline(draft, lines.slice(0, at));
	while (at < end) {
		const start = at++;
		while (at < end && !lines[at]!.gap && !isDatabaseField(lines[at]!)) at++;
		const text = joinedText(lines.slice(start, at).map(line => line.text));
		if (!isDatabaseField(lines[start]!)) keep(draft, lines.slice(start, at));
		else takeLabel(draft, {...lines[start]!, text});
	}
	keep(draft, lines.slice(end, end + 1));
	return opened(lines.slice(end + 1));
}

function takeHeadline(draft: Draft, lines: readonly Line[]): void {
	if (!claim(draft, 'headline', joinedText(lines.map(line => line.text)), 'layout')) keep(draft, lines);
}

function isDatabaseField(line: Line): boolean {
	return /^[A-Za-z][A-Za-z-]{2,18}(?: [A-Za-z]{2,12})?:(?: |$)/.test(line.text.slice(0, 60));
}

/**
 * The header of newer downloads: headline, newspaper, date and copyright over the labels. What stands above the headline (the
 * search and a list of what it found) is furniture.
 */
function takeNewHeader(draft: Draft, lines: readonly Line[]): readonly Line[] {
	const date = lines.slice(0, longestSearchHeader).findIndex((_, at) => isNewMasthead(lines, at));
	if (date === -1) return lines;
	let start = date - 1;
	while (start > 0 && !(lines[start]!.gap && start < date - 1) && date - start < 5) start--;
	const isOwn = start === 0 || isSearchHeader(lines, start);
	if (!isOwn || !hasBodyLabel(lines, date)) return lines;
	keep(draft, lines.slice(0, start));
	takeHeadline(draft, lines.slice(start, date - 1));
	claim(draft, 'publication', lines[date - 1]!.text, 'layout');
	takePrintedDate(draft, lines[date]!);
	return takeLabels(draft, lines.slice(date + 1));
}

/** A date with a copyright close below it and two lines or more above it. */
function isNewMasthead(lines: readonly Line[], at: number): boolean {
	const line = lines[at]!;
	if (at < 2 || line.text.length > 120 || lines[at - 1]!.text.length > 120) return false;
	// The date is looked at last: every line of a text is asked.
	const isCopyright = ({text}: Line) => /^(?:copyright|©)/i.test(text);
	return lines.slice(at + 1, at + 4).some(isCopyright) && printedDate(view(line)) !== null;
}

/** Whether the line of the `Body` stands below the date. */
function hasBodyLabel(lines: readonly Line[], date: number): boolean {
	return lines.slice(date, date + longestLabels).some(line => bodyLabel.test(view(line)));
}

/**
 * Takes the fences of a database off the lines: `ABSTRACT` with the abstract, and `FULL TEXT`, alone or with the text behind it. The
 * abstract is kept as furniture.
 */
export function takeAbstract(draft: Draft, lines: readonly Line[]): readonly Line[] {
	const full = lines.slice(0, 70).findIndex(line => /^full text(?:\.|:|$)/i.test(line.text.slice(0, 12)));
	if (full === -1) return lines;
	const isAlone = /^full text[.:]?$/i.test(lines[full]!.text);
	if (!isAlone && !/^full text: /i.test(lines[full]!.text.slice(0, 14))) return lines;
	const from = lines
		.slice(0, Math.min(full, 24))
		.findIndex(line => /^abstract(?:[.:]?$|: )/i.test(line.text.slice(0, 12)));
	if (from === -1 && full > 24) return lines;
	const start = from === -1 ? full : from;
	const above = takeAboveAbstract(draft, lines.slice(0, start));
	keep(draft, lines.slice(start, full));
	if (isAlone) {
		keep(draft, lines.slice(full, full + 1));
		return [...above, ...opened(lines.slice(full + 1))];
	}
	const mark = lines[full]!.text.slice(0, 10);
	draft.furniture.push(mark);
	const first = {...lines[full]!, text: lines[full]!.text.slice(10).trimStart(), gap: true};
	return [...above, first, ...lines.slice(full + 1)];
}

/** What stands above the fence is the headline, on as many lines as have no gap, and labels; the lines that are neither are left. */
function takeAboveAbstract(draft: Draft, lines: readonly Line[]): readonly Line[] {
	const second = lines.findIndex((line, at) => at > 0 && (line.gap || isDatabaseField(line)));
	const end = second === -1 ? lines.length : second;
	const text = joinedText(lines.slice(0, end).map(line => line.text));
	const isHeadline =
		end > 1 && end <= 3 && text.length <= 250 && !lines.slice(0, end).some(line => isHeaderLine(view(line)));
	const left = isHeadline && claim(draft, 'headline', text, 'layout') ? [] : lines.slice(0, end);
	return [
		...left,
		...lines.slice(end).filter(line => {
			const isRecord = /^(?:publication info ?:|proquest document link$|links ?:)/i.test(
				line.text.slice(0, 24),
			);
			if (isRecord) draft.furniture.push(line.text);
			else if (readLabel(view(line)) !== null) takeLabel(draft, line);
			else return true;
			return false;
		}),
	];
}

const recordLabel =
	/^(?:subject|location|people|company(?: \/ organization)?|organi[sz]ation|title|publication title|publication (?:year|date|info|subject)|pages?|section|publisher|place of publication|country of publication|issn|source type|language(?: of publication)?|document type|document feature|proquest document id|document url|copyright|last updated|database|author|first page|volume|issue|number of pages|dateline|column|credit|abstract|links|identifier \/ keyword|classification|publication-type|load-date|journal code|industry|geographic|person|ticker|graphic) ?: ?\S/i;

/**
 * Parts from an article what a database prints below it: its record of labels, and all from `Classification` or `Load-Date` to
 * `End of Document`.
 */
export function splitRecord(lines: readonly Line[]): {lines: readonly Line[]; record: readonly Line[]} {
	let start = lines.length;
	const last = lines.at(-1);
	if (last !== undefined && isEndOfDocument(view(last))) {
		const from = Math.max(1, lines.length - longestLabels);
		const found = lines.findIndex(
			(line, at) => at >= from && /^(?:classification$|load-date: )/i.test(line.text.slice(0, 16)),
		);
		start = found === -1 ? lines.length - 1 : found;
	} else {
		let labels = 0;
		let at = lines.length;
		let isSure = false;
		while (at > 1 && lines.length - at < longestLabels) {
			const text = view(lines[at - 1]!);
			if (recordLabel.test(text)) {
				labels++;
				isSure ||= /^(?:proquest document id|document url|publication title|publication date) ?:/i.test(text);
				start = at - 1;
			} else if (!/^(?:_{5,}|-{5,}|=+|https?:\S+|ProQuest document link|Publication info:.*)$/i.test(text))
				break;
			at--;
		}
		if (labels < 4 || !isSure) start = lines.length;
	}
	return {lines: lines.slice(0, start), record: lines.slice(start)};
}

/** The labels of a record into the fields that are still empty, all else into the furniture. */
export function takeRecord(draft: Draft, record: readonly Line[]): void {
	for (const line of record) {
		const isField = /^(?:publication|document url|language|author|title)/i.test(line.text.slice(0, 16));
		if (isField) takeLabel(draft, line);
		else draft.furniture.push(line.text);
	}
}

/** The lines with an empty line before them. */
function opened(lines: readonly Line[]): readonly Line[] {
	const first = lines[0];
	return first === undefined || first.gap ? lines : [{...first, gap: true}, ...lines.slice(1)];
}

function keep(draft: Draft, lines: readonly Line[]): void {
	for (const line of lines) draft.furniture.push(line.text);
}
