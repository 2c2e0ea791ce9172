import {parseDate} from '../../article/dates.ts';
import {claim, claimDate, type Draft} from '../draft.ts';
import {trimSpace} from '../legible.ts';
import {readNames} from './byline.ts';
import type {Line} from './lines.ts';

/** A header with more lines than this is no header. */
const mostLines = 80;
/** The names of fields that mail and Usenet programs write; any other name may stand among them. */
const fieldNames = new Set(
	(
		'newsgroups path from subject message-id organization organisation date lines xref references nntp-posting-host reply-to to cc bcc sender ' +
		'distribution keywords summary sent followup-to in-reply-to article-i.d. originator expires approved supersedes control received return-path ' +
		'mime-version content-type content-transfer-encoding importance attachments user-agent mail-followup-to list-id delivered-to'
	).split(' '),
);
/** Without one of these the block is a list of labels of some other kind. */
const tellingNames = ['from', 'subject', 'newsgroups', 'message-id', 'date', 'sent'];
const fieldLine = /^([A-Za-z][A-Za-z0-9.-]{1,30}):(?:\s+|$)/;
const knownFieldLine = /^([A-Za-z][A-Za-z0-9.-]{1,30}):\s*/;

/** One field of a header: its name in lower case, its value without line ends, and its lines. */
type Field = {readonly name: string; readonly value: string; readonly printed: readonly string[]};

/**
 * Reads the header of a mail or a Usenet article at the head of a text into the draft: subject, sender, date and keywords into their
 * fields, everything that a field does not say in full into the furniture.
 * @returns how many lines the header has; 0 when the text does not begin with one.
 */
export function takeMessageHeader(draft: Draft, lines: readonly Line[]): number {
	const fields = readFields(lines);
	if (fields === null) return 0;
	for (const field of fields) {
		if (!takeField(draft, field)) draft.furniture.push(...field.printed);
	}
	return fields.reduce((count, field) => count + field.printed.length, 0);
}

/** The fields of the header that ends at the first empty line, null when what stands there is none. */
function readFields(lines: readonly Line[]): Field[] | null {
	const fields: {name: string; value: string; printed: string[]}[] = [];
	let end = 0;
	for (; end < lines.length && (end === 0 || !lines[end]!.gap); end++) {
		if (end === mostLines) return null;
		const line = lines[end]!;
		const name = fieldName(line.text);
		const isContinued = end > 0 && (line.lead !== '' || name === null);
		if (name === null && !isContinued) return null;
		if (isContinued) {
			// A long value is broken without an indent by some archives; between two fields only.
			const next = lines[end + 1];
			const isBetween = next !== undefined && !next.gap && fieldName(next.text) !== null;
			if (line.lead === '' && !isBetween) return null;
			const field = fields.at(-1)!;
			field.value = `${field.value} ${line.text}`.trim();
			field.printed.push(line.text);
		} else {
			const value = trimSpace(line.text.slice(knownFieldLine.exec(line.text)![0].length));
			fields.push({name: name!, value, printed: [line.text]});
		}
	}
	const known = new Set(fields.map(field => field.name).filter(name => fieldNames.has(name)));
	return known.size >= 3 && tellingNames.some(name => known.has(name)) ? fields : null;
}

function fieldName(text: string): string | null {
	const head = text.slice(0, 40);
	const match = knownFieldLine.exec(head);
	if (match === null) return null;
	const name = match[1]!.toLowerCase();
	return fieldNames.has(name) || fieldLine.test(head) ? name : null;
}

/** Puts the value into its field. Returns whether the field says all that was printed. */
function takeField(draft: Draft, {name, value}: Field): boolean {
	switch (name) {
		case 'subject':
			return claim(draft, 'headline', value, 'layout');
		case 'from':
			return claimSender(draft, value);
		case 'date':
		case 'sent': {
			const date = readMessageDate(value);
			// The weekday and the zone by its name are said nowhere else.
			return claimDate(draft, date, 'text', 'layout') && date === value;
		}
		case 'keywords':
			return claim(
				draft,
				'keywords',
				value.split(/\s*[,;]\s*/).filter(word => word !== ''),
				'layout',
			);
		default:
			return false;
	}
}

/** The sender's name without the address is the byline; an address alone is the byline as it stands, and nobody's name. */
function claimSender(draft: Draft, value: string): boolean {
	const name = senderName(value);
	if (name === null) return claim(draft, 'byline', value, 'layout');
	if (claim(draft, 'byline', name, 'layout')) {
		const names = readNames(name)?.authors ?? [];
		claim(draft, 'authors', names.length > 0 ? names : isPersonal(name) ? [name] : [], 'layout');
	}
	return name === value && draft.byline === name;
}

/** The name in `Orla Dray <dray@light.example>`, `dray@light.example (Orla Dray)` or without any address; null when there is none. */
function senderName(value: string): string | null {
	const short = value.slice(0, 300);
	const beforeAddress = /^"?([^"<>]{1,120}?)"?\s*<[^<>\s]{1,200}>/.exec(short)?.[1];
	const afterAddress = /^\S{1,200}@?\S{0,200}\s+\((.{1,120})\)$/.exec(short)?.[1];
	const found = beforeAddress ?? afterAddress ?? (/[@!]/.test(short) ? '' : short);
	const name = found.trim().replace(/^"+|"+$/g, '');
	if (!/\p{L}/u.test(name) || /\S@\S/.test(name)) return null;
	const turned =
		/^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2})$/u.exec(name);
	return turned === null ? name : `${turned[2]!} ${turned[1]!}`;
}

/** Two to four words without a digit. */
function isPersonal(name: string): boolean {
	return name.length <= 60 && /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,3}$/u.test(name);
}

/** A date with two digits for the year, as older messages have it, or one that `parseDate` knows. */
function readMessageDate(value: string): string | null {
	const short = value.slice(0, 80);
	const whole = short.replace(/\b(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{2})(?=\s)/, (_, day, month, year) => {
		const century = Number(year) < 70 ? 20 : 19;
		return `${day} ${month} ${century}${year}`;
	});
	return parseDate(whole) ?? parseDate(whole.replace(/\s*\([^()]{0,40}\)$/, ''));
}
