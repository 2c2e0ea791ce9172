import {claim, claimDate, type Draft} from '../draft.ts';
import {knownAgency} from './agencies.ts';
import {isRoleLine, type Names, readBareNames, readByline, readNames, readPartedByline} from './byline.ts';
import {isClockLine, readDateLine, saysMore} from './date-line.ts';
import {findDateline} from './dateline.ts';
import {isCaption} from './furniture/captions.ts';
import {isPageLine} from './furniture/page-lines.ts';
import {claimLabel, isAddress, isSureField, readLabel} from './labels.ts';
import {endsSentence, isCapitals, type Line, longestHeaderLine, view} from './lines.ts';
import {isRegion} from './places.ts';
import {speakerLabel} from './turns.ts';

/** How many lines from `at` were understood as part of a header; 0 when the line is something else. */
export function takeHeaderLine(draft: Draft, lines: readonly Line[], at: number, start: number): number {
	const line = lines[at]!;
	const text = view(line);
	if (isByAlone(lines, at)) {
		const author = view(lines[at + 1]!);
		takeByline(draft, `${line.text} ${lines[at + 1]!.text}`, readByline(`By ${author}`)!);
		return 2;
	}
	const names = readByline(text);
	if (names !== null) {
		const more = lines[at + 1];
		const goesOn =
			more !== undefined && !more.gap && /^(?:and|und|et|y) \p{Lu}/u.test(more.text)
				? readByline(`${text} ${view(more)}`)
				: null;
		takeByline(draft, goesOn === null ? line.text : `${line.text} ${more!.text}`, goesOn ?? names);
		return goesOn === null ? 1 : 2;
	}
	const parted = readPartedByline(text);
	if (parted !== null) {
		takeByline(draft, line.text, parted);
		return 1;
	}
	const signed = readSignedDate(text);
	if (signed !== null) {
		takeByline(draft, line.text, signed);
		return 1;
	}
	const date = readDateLine(text);
	if (date !== null) {
		takeDate(draft, line, date);
		return 1;
	}
	if (isSureLabel(lines, at)) {
		takeLabel(draft, line);
		return 1;
	}
	if (/^ABSTRACT\.?$/i.test(text)) return takeAbstract(draft, lines, at);
	const isBelowByline = at > start && draft.byline !== null;
	if (
		isPageLine(text) ||
		isAddressOrHandle(text) ||
		(isBelowByline && isRoleLine(text)) ||
		/^Correction appended\.?$/i.test(text)
	) {
		if (isAddress(text) && claim(draft, 'url', text, 'layout')) return 1;
		draft.furniture.push(line.text);
		return 1;
	}
	if (isBelowByline && !line.gap && isEmployer(text)) {
		claim(draft, 'publication', knownAgency(text) ?? line.text, 'byline');
		if (draft.publication !== line.text) draft.furniture.push(line.text);
		return 1;
	}
	if (draft.headline !== null && isPlaceOverDate(lines, at)) {
		if (claim(draft, 'dateline', {text: line.text, place: line.text, date: null, agency: null}, 'layout'))
			return 1;
	}
	if (isCaption(line.text) && at + 1 < lines.length) {
		draft.furniture.push(line.text);
		return 1;
	}
	const bare =
		draft.byline === null && draft.headline !== null && findDateline(line.text) === null
			? readBareNames(text)
			: null;
	if (bare !== null && isAuthorLine(lines, at)) {
		takeByline(draft, line.text, bare);
		return 1;
	}
	return 0;
}

/** Whether "By" stands on a line of its own, over the name. */
export function isByAlone(lines: readonly Line[], at: number): boolean {
	const [line, next] = [lines[at], lines[at + 1]];
	if (line === undefined || next === undefined || !/^by:?$/i.test(line.text)) return false;
	return next.text.length <= 80 && readByline(`By ${view(next)}`) !== null;
}

/** `Posted on 12 August 2026 by Ilse Maren`; null when either half is anything else. */
function readSignedDate(text: string): Names | null {
	const match = /^(.{6,60}?\d)[ ,|•·–—-]+(by \p{Lu}.{2,70})$/iu.exec(text);
	const date = match === null ? null : (readDateLine(match[1]!)?.date ?? null);
	const names = date === null ? null : readByline(match![2]!);
	return names === null ? null : {...names, date};
}

function takeByline(
	draft: Draft,
	printed: string,
	names: {authors: readonly string[]; agency: string | null; date: string | null},
): void {
	if (claim(draft, 'byline', printed, 'layout')) claim(draft, 'authors', names.authors, 'layout');
	else if (draft.fields.authors === 'layout' && draft.fields.byline === 'layout') {
		draft.authors = [...new Set([...draft.authors, ...names.authors])];
		draft.byline = `${draft.byline} ${printed}`;
	} else draft.furniture.push(printed);
	claimDate(draft, names.date, 'text', 'layout');
}

/** A date into its field; a line that says more than the field does, a date that is of a change, ambiguous or the second one into the furniture. */
export function takeDate(draft: Draft, line: Line, date: {date: string | null; isUpdate: boolean}): void {
	const isTaken = !date.isUpdate && claimDate(draft, date.date, 'text', 'layout');
	if (!isTaken || saysMore(view(line), draft.published!)) draft.furniture.push(line.text);
}

/** A labelled line into its field, or into the furniture when there is none for it. */
export function takeLabel(draft: Draft, line: Line): void {
	const text = view(line);
	const dated = draft.published;
	const isTaken = claimLabel(draft, text);
	const isDate = dated === null && draft.published !== null && readLabel(text)?.label === 'published';
	if (!isTaken || (isDate && saysMore(readLabel(text)!.value, draft.published!)))
		draft.furniture.push(line.text);
}

/**
 * Whether a labelled byline stands over a heading in capitals that closes with a full stop. A database prints the headline above the
 * byline, so such a text was cut off its headline, and the heading is that of its first part.
 */
export function isBylineOverSubhead(lines: readonly Line[], at: number): boolean {
	const next = lines[at + 1];
	if (next === undefined || labelAt(lines, at)?.label !== 'byline' || next.text.length > 80) return false;
	const heading = view(next);
	return lines[at + 2] !== undefined && /[^.]\.$/.test(heading) && isCapitals(heading);
}

/** The people of a labelled byline that stands where none is expected; the line itself is kept. */
export function takeSigned(draft: Draft, line: Line): void {
	const names = readNames(readLabel(view(line))?.value ?? '');
	if (names !== null) claim(draft, 'authors', names.authors, 'layout');
	draft.furniture.push(line.text);
}

/** The abstract that a database puts before the story, up to its "FULL TEXT." */
function takeAbstract(draft: Draft, lines: readonly Line[], at: number): number {
	const full = lines.slice(at, at + 40).findIndex(line => /^FULL TEXT\.?$/i.test(view(line)));
	if (full === -1) return 0;
	for (const line of lines.slice(at, at + full + 1)) draft.furniture.push(line.text);
	return full + 1;
}

/** A label alone may be the headline's own colon ("Source: …"); some labels, capitals or a second label beside it make it sure. */
export function isSureLabel(lines: readonly Line[], at: number): boolean {
	const label = labelAt(lines, at);
	if (label === null || label.value === '') return false;
	// "From: Grandma" heads a letter in a story; the sender of a mail stands among other labels.
	const isLone = labelAt(lines, at - 1) === null && labelAt(lines, at + 1) === null;
	if (isLone && /^from\b/i.test(view(lines[at]!))) return false;
	if (isSureField(label.label) || (label.label === 'headline' && at === 0)) return true;
	const isInCapitals = /^\p{Lu}[\p{Lu} -]+ ?:/u.test(view(lines[at]!));
	if (isInCapitals && label.value.split(' ').length <= 8) return true;
	return !isLone || (at > 0 && ['section', 'publication'].includes(label.label) && label.value.length <= 40);
}

/** The label of the line at an index that may lie outside; null when it has none. */
export function labelAt(lines: readonly Line[], at: number): ReturnType<typeof readLabel> {
	const line = lines[at];
	return line === undefined || line.text.length > longestHeaderLine ? null : readLabel(view(line));
}

/** Whom the author above writes for: `Associated Press`, `The Greystone Courier`. */
function isEmployer(text: string): boolean {
	return (
		text.length <= 50 &&
		(knownAgency(text) !== null ||
			/^(?:The )?(?:\p{Lu}[\p{L}\p{M}'’.-]* ){1,3}(?:Times|Post|Courier|Herald|Gazette|Tribune|Journal|Chronicle|Guardian|Observer|Telegraph|News|Examiner|Star)$/u.test(
				text,
			))
	);
}

/** `Salt Wyke, Maine` alone on a line above the date or the hour. */
function isPlaceOverDate(lines: readonly Line[], at: number): boolean {
	const [text, next] = [view(lines[at]!), lines[at + 1]];
	if (text.length > 60 || next === undefined) return false;
	const region = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}, ([\p{L} .]{2,30})$/u.exec(
		text,
	)?.[1];
	if (region === undefined || !isRegion(region)) return false;
	return readDateLine(view(next)) !== null || isClockLine(view(next));
}

/** Whether the line, below a byline, is an address or handle. */
function isAddressOrHandle(text: string): boolean {
	return (
		isAddress(text) || /^(?:e-?mail: ?)?[\w.+-]{1,60}@[\w.-]{3,60}$/i.test(text) || /^@\w{2,30}$/.test(text)
	);
}

/** Names alone on a line are the author's when a story follows that does not itself speak of them. */
export function isAuthorLine(lines: readonly Line[], at: number): boolean {
	const next = lines[at + 1];
	if (next === undefined) return false;
	const line = view(lines[at]!);
	const name = line.toLowerCase();
	// Whom the press may ask is not who wrote it.
	if (at > 0 && /\b(?:contacts?|[ei]nquiries|information):?$/i.test(view(lines[at - 1]!))) return false;
	const text = view(next);
	if (isClockLine(text) || (speakerLabel(text) !== null && labelAt(lines, at + 1) === null)) return false;
	// A line in capitals over a text that is not is a heading.
	if (isCapitals(line) && !isCapitals(text) && !isRoleLine(text) && !isAddressOrHandle(text)) return false;
	if (
		findDateline(next.text) !== null ||
		readDateLine(text) !== null ||
		isRoleLine(text) ||
		labelAt(lines, at + 1) !== null
	)
		return true;
	if (next.text.length < 60 && !endsSentence(text) && !(next.gap && lines[at]!.gap)) return false;
	const surname = name.slice(name.lastIndexOf(' ') + 1);
	const words = line
		.split(' ')
		.slice(1, -1)
		.filter(word => /^\p{Lu}\p{L}{3}/u.test(word));
	return !lines.slice(at + 1, at + 60).some(({text}) => {
		const story = text.slice(0, 5000);
		return (
			story.toLowerCase().includes(surname) || words.some(word => story.includes(` ${word.toLowerCase()} `))
		);
	});
}

/** Whether the line is a byline or a date. */
export function isHeaderLine(text: string): boolean {
	return readByline(text) !== null || readDateLine(text) !== null;
}
