import {knownAgency} from '../story/agencies.ts';
import {isRoleLine, readBareNames, readNames} from '../story/byline.ts';
import {isCity, isRegion} from '../story/places.ts';

const degree =
	/^(?:Jr|Sr|II|III|IV|Esq|[MB]\.?A|[MB]\.?S\.?c?|M\.?B\.?A|Ph\.?D|M\.?D|D\.?O|J\.?D|R\.?N|Ed\.?D|D\.?Phil|D\.?D\.?S|D\.?V\.?M|M\.?P\.?[HA]|LL\.?M|C\.?P\.?A|CFA|[CMO]BE|FRS|FRCP|MP|QC|KC)\.?$/;

/**
 * The people of an author key.
 * @param texts one that names all of them, or (`isList`) one for each: there only what reads like two persons' names is parted.
 */
export function readPeople(texts: readonly string[], isList: boolean): string[] {
	const names = texts.flatMap(text => {
		const bare = text.replace(/^(?:by|von|par|por) (?=\S)/i, '').trim();
		if (/^https?:/.test(bare)) return [];
		return bare.split(/ ?; ?/).flatMap(part => (isList ? listed(part) : parted(part)));
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
	const pieces = text.split(/( ?, (?:and )?|,(?! )| ?& ?| and )/);
	const names: string[] = [];
	for (let at = 0; at < pieces.length; at += 2) {
		const piece = pieces[at]!.trim();
		if (piece === '') continue;
		const isListed = at > 0 && !pieces[at - 1]!.includes('and');
		if (names.length > 0 && degree.test(piece)) names[names.length - 1] += `, ${piece}`;
		else if (names.length === 0 || !isPerson(names[0]!) || !isAffiliation(piece, isListed)) names.push(piece);
	}
	return names;
}

function isPerson(text: string): boolean {
	return readBareNames(text) !== null;
}

/** Whether what stands in a list after a person's name says what that person does, for whom, or where. */
function isAffiliation(piece: string, isListed: boolean): boolean {
	if (knownAgency(piece) !== null || isRoleLine(piece) || isCity(piece) || isRegion(piece)) return true;
	// The byline reader passes over a body in a list of people; of single words it cannot tell.
	return isListed && piece.includes(' ') && readNames(`Anna Bell, ${piece}`)?.authors.length === 1;
}
