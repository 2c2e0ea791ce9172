import {knownAgency} from '../story/agencies.ts';
import {isRoleLine, readBareNames, readNames} from '../story/byline.ts';
import {isCity, isRegion} from '../story/places.ts';

const degree =
	/^(?:Jr|Sr|II|III|IV|Esq|[MB]\.?A|[MB]\.?S\.?c?|M\.?B\.?A|Ph\.?D|M\.?D|D\.?O|J\.?D|R\.?N|Ed\.?D|D\.?Phil|D\.?D\.?S|D\.?V\.?M|M\.?P\.?[HA]|LL\.?M|C\.?P\.?A|CFA|[CMO]BE|FRS|FRCP|MP|QC|KC)\.?$/;

/** No names are longer. */
const longest = 2000;
/** What stands before the names: `By`, `Posted by`. */
const opening =
	/^(?:(?:written|posted|published|reported|words|story|text)\s?:? )?(?:by|von|par|por) ?:? ?(?=[\p{Lu}"'@])/iu;
/** What somebody is. */
const office =
	/\b(?:director|manager|president|secretary|minister|officer|professor|lecturer|fellow|founder|owner|partner|chair(?:man|woman|person)?|head|lead|spokes(?:man|woman|person)|attorney|economist|historian|author|intern|member|commissioner|senator|mayor|CEO|CTO|CFO|COO)\b/i;
/** A paper by the one word that people call it by. */
const paper =
	/^(?:Times|Post|Courier|Herald|Gazette|Tribune|Journal|Chronicle|Guardian|Observer|Telegraph|Independent|Examiner|Dispatch|Bulletin|Register|Press|News|Staff)$/;
/** What joins two names in other languages than English. */
const join = / (?:und|et|y|e|en) (?=\p{Lu})/u;

/**
 * The people of an author key.
 * @param texts one that names all of them, or (`isList`) one for each: there only what reads like two persons' names is parted.
 */
export function readPeople(texts: readonly string[], isList: boolean): string[] {
	const names = texts.flatMap(text => {
		const bare = text.slice(0, longest).replace(opening, '').trim();
		if (/^https?:/.test(bare)) return [];
		const parts = bare.split(/ ?; ?/).map(onlyName);
		// `Bell, Anna; Orr, Tom`: as a list of literature has it.
		const isInverted = parts.length > 1 && parts.every(part => inverted.test(part));
		if (isInverted) return parts.map(part => part.replace(inverted, '$2 $1'));
		return parts.flatMap(part => (isList ? listed(part) : parted(part)));
	});
	return [...new Set(names.map(name => name.trim()).filter(name => name !== ''))];
}

/** An item of a list: one name, unless it is plainly two or more persons, or one with what they do. */
function listed(text: string): string[] {
	const first = text.split(/, ?/, 1)[0]!;
	if (first !== text && isPerson(first)) return parted(text);
	const names = / (?:and|&) /.test(text) ? readBareNames(text.replaceAll(' & ', ' and ')) : null;
	return names !== null && names.authors.length > 1 ? [...names.authors] : [text];
}

/** `A, B and C` as three names; what follows a person and is no person (`Jr.`, `Staff Writer`, an employer) makes no name of its own. */
function parted(text: string): string[] {
	// What stands between the pieces is kept: after "and" comes a person, after a comma perhaps an employer.
	const pieces = text.split(/( ?, (?:and )?|,(?! )| ?& ?| and | \/ )/);
	const names: string[] = [];
	for (let at = 0; at < pieces.length; at += 2) {
		const piece = onlyName(pieces[at]!.trim().replace(/^with (?=\p{Lu})/u, ''));
		if (piece === '') continue;
		const isListed = at > 0 && !pieces[at - 1]!.includes('and');
		if (names.length > 0 && degree.test(piece)) names[names.length - 1] += `, ${piece}`;
		else if (names.length === 0 || !isPerson(names[0]!) || !isAffiliation(piece, isListed))
			names.push(...joined(piece));
	}
	return names;
}

/** `Anna Bell und Tom Orr` as two names; `Ortega y Gasset` is one. */
function joined(text: string): string[] {
	const names = text.split(join);
	return names.length > 1 && names.every(isPerson) ? names : [withoutEmployer(text)];
}

/** `Anna Bell of The Courier`, `Anna Bell in Paris` as the person. */
function withoutEmployer(text: string): string {
	const match = /^(.{3,60}?) (?:of|for|in|from) (?:(?:the|The) )?\p{Lu}/u.exec(text);
	return match !== null && isPerson(match[1]!) ? match[1]! : text;
}

/** `Bell, Anna` and no more. */
const inverted = /^([\p{Lu}][\p{L}\p{M}'’-]+), ?(\p{Lu}[\p{L}\p{M}'’-]*\.?(?: \p{Lu}\.)?)$/u;

/** The name without what is in brackets behind it, its address and what stands behind a stroke: `Anna Bell (Courier)`, `Anna Bell | Staff`. */
function onlyName(text: string): string {
	const mail = /^\S{1,80}@\S{1,80} ?\(([^()]{3,80})\)$/.exec(text)?.[1];
	if (mail !== undefined) return mail;
	const bare = text.replace(/(?<=\S) ?(?:<[^<>]{0,120}>|\([^()]{0,120}\))$/, '');
	const quoted = /^(["'])([^"']+)\1$/.exec(bare)?.[2] ?? bare;
	const first = quoted.split(/ (?:[|•·]|[–—-]) |,? on behalf of /, 1)[0]!.trim();
	return first !== quoted && first !== '' && (isPerson(first) || parted(first).every(isPerson))
		? first
		: quoted;
}

function isPerson(text: string): boolean {
	return readBareNames(text) !== null;
}

/** Whether what stands in a list after a person's name says what that person does, for whom, or where. */
function isAffiliation(piece: string, isListed: boolean): boolean {
	if (knownAgency(piece) !== null || isRoleLine(piece) || isCity(piece) || isRegion(piece)) return true;
	if (isListed && (paper.test(piece) || (office.test(piece) && piece.length <= 80))) return true;
	// The byline reader passes over a body in a list of people; of single words it cannot tell.
	return isListed && piece.includes(' ') && readNames(`Anna Bell, ${piece}`)?.authors.length === 1;
}
