import {knownAgency} from '../agencies.ts';
import {type Cursor, take} from './cursor.ts';
import {isDate} from './day.ts';

const inBrackets = / ?\(([^()\n]{2,80})\)/y;
const inSquareBrackets = / ?\[([^[\]\n]{2,60})\]/y;
const inSlashes = /[.,]? ?\/ ?([\p{L}\d][\p{L}\d .&-]{1,40}?) ?\//uy;
const bare = /(?:via )?([\p{Lu}\d][\p{L}\d.&'’-]*(?: [\p{Lu}\d][\p{L}\d.&'’-]*){0,4})/uy;
const wireWord =
	/(?:news ?-?wires?|media ?wire|press ?-?wire|(?:press|news) ?release|pr ?wire|pr ?web|access ?wire|business ?wire|market ?wired?|globe ?wire|comtex|outreach|\bwire|(?<=[a-z])Wire|WIRE)(?:\.(?:com|net|org|ai|in|io|co))?$/i;
const domain = /^[\p{L}\d-]{2,30}\.(?:com|net|org|ai|news|io|co|info|biz|us|uk)$/iu;
const newsName =
	/\b(?:News|Newswire|Agency|Press|Wire|Service|Courier|Times|Post|Herald|Tribune|Gazette|Today|Radio|TV|Media)\b/;
/** "(NYSE: ABC)", "(NASDAQ:XYZ; TSX: XYZ)": the sign of a share; "(R-Utah)": a politician's party. */
const ticker = /^(?:\p{Lu}[\p{L}\d .-]{1,24}|\p{Lu}{1,6}) ?: ?[\p{Lu}\d][\p{Lu}\d.-]{0,9}(?:[,;] .*)?$/u;
const party = /^(?:[RDI]|[LU]D|Rep|Dem|Ind|Lab|Con|SNP|DUP)\.?(?:-|, ?| - )\p{Lu}/u;

/** An agency in brackets or between strokes at the cursor, which moves behind it; null when there is none. */
export function takeAgency(cursor: Cursor): string | null {
	const start = cursor.at;
	const found = take(cursor, inBrackets) ?? take(cursor, inSlashes) ?? take(cursor, inSquareBrackets);
	if (found === null) return null;
	const name = found[1]!.trim();
	if (isPossible(name) && (name.length <= 40 || isWire(name.split(/ via | \(| - | – /, 1)[0]!))) return name;
	cursor.at = start;
	return null;
}

/** `(Coast Newswire - May 5, 2026)` at the cursor, which moves behind it; null when it is anything else. */
export function takeWireAndDate(cursor: Cursor): {name: string; date: string} | null {
	const start = cursor.at;
	const found = take(cursor, inBrackets);
	const split = found === null ? null : splitWireAndDate(found[1]!);
	if (split === null) cursor.at = start;
	return split;
}

function splitWireAndDate(text: string): {name: string; date: string} | null {
	const at = /(?: [-–—|/] |, )/.exec(text);
	if (at === null) return null;
	const first = text.slice(0, at.index).trim();
	const second = text.slice(at.index + at[0].length).trim();
	const isName = (part: string) => /^\p{L}[^,]*$/u.test(part) && !isDate(part);
	if (isName(first) && isDate(second)) return {name: first, date: second};
	const last = /^(.{6,40})(?: [-–—|/] |, )([^,]+)$/.exec(text);
	if (last !== null && isDate(last[1]!) && isName(last[2]!)) return {name: last[2]!, date: last[1]!};
	return null;
}

/** A press wire named without brackets at the cursor, and the label it may add in brackets; null when there is none. */
export function takeBareWire(cursor: Cursor): string | null {
	const start = cursor.at;
	const found = take(cursor, bare);
	if (found !== null && isWire(found[1]!) && !/^(?:The|An?) |^Wire$/i.test(found[1]!)) {
		take(cursor, / \((?:[^()\n]{0,100})\)/y);
		take(cursor, / via [\p{Lu}][\p{L}.]{2,20}/uy);
		return found[1]!;
	}
	cursor.at = start;
	return null;
}

/** Whether a share's sign in brackets stands at the cursor, which moves behind it. */
export function takeTicker(cursor: Cursor): boolean {
	const start = cursor.at;
	const found = take(cursor, / ?\(([^()\n]{2,60})\)/y);
	if (found !== null && ticker.test(found[1]!)) return true;
	cursor.at = start;
	return false;
}

function isPossible(name: string): boolean {
	return (
		/^[\p{L}\d]/u.test(name) &&
		/\p{L}/u.test(name) &&
		(name.split(' ').length <= 5 || isWire(name.split(/ via | \(| - | – /, 1)[0]!)) &&
		!ticker.test(name) &&
		!party.test(name) &&
		!isDate(name) &&
		splitWireAndDate(name) === null &&
		(/^\p{L}/u.test(name) || isWire(name))
	);
}

/** Whether the name is that of a press wire: a well-known one, or one that calls itself so. */
export function isWire(name: string): boolean {
	return name.length <= 60 && (wireWord.test(name) || domain.test(name) || knownAgency(name) !== null);
}

/** Whether the name is an agency's beyond doubt, so that it may stand for a dateline without a place: `(Reuters)`, `(CoastUSA)`. */
export function isSureAgency(name: string): boolean {
	return (
		/^[A-Z]{2,6}$/.test(name) ||
		newsName.test(name) ||
		isWire(name) ||
		/^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]{1,20}$/u.test(name)
	);
}

/** Whether the name may be an agency's after a place in mixed case. */
export function isAgencyName(name: string): boolean {
	return newsName.test(name) || isWire(name) || /^(?![RDI]$)[\p{L}]{2,6}(?:\/[\p{L}]{2,6})*$/u.test(name);
}
