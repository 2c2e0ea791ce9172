/** Names of one and the same brought together: shorter forms, abbreviations, companies with and without their ending. */
import {foldName} from '../../names/fold-name.ts';
import {isCompanyEnding} from './kinds-of-names.ts';
import type {Part} from './part.ts';

/** In the form in which names are compared: "Vell Lines Inc." and "Vell Lines" are one. */
export function keyOf(name: string): string {
	const words = name.split(' ');
	while (words.length > 1 && isCompanyEnding(words.at(-1)!.replace(/,$/, ''))) words.pop();
	return foldName(words.join(' ').replace(/,$/, '')).replace(/^the /, '');
}

/** Brings together what is one: companies with and without their ending, abbreviations, names and their shorter form. */
export function mergedParts(parts: readonly Part[]): Part[] {
	const merged: Part[] = [];
	const byLength = [...parts].sort(
		(one, other) => other.key.length - one.key.length || one.evidence.start - other.evidence.start,
	);
	for (const part of byLength) {
		const whole = merged.filter(other => isShorter(part, other));
		if (whole.length === 1 || (whole.length > 1 && part.key === whole[0]!.key)) join(whole[0]!, part);
		else merged.push({...part, evidence: {...part.evidence}});
	}
	return merged;
}

function join(whole: Part, part: Part): void {
	if (isOpened(whole, part)) {
		whole.name = part.name;
		whole.key = part.key;
		whole.looks = part.looks;
	}
	const {evidence} = whole;
	const other = part.evidence;
	for (const count of ['namings', 'quotedNamings', 'acts', 'speaks', 'introduced', 'places'] as const)
		evidence[count] += other[count];
	evidence.certain ||= other.certain;
	if (other.start < evidence.start) {
		evidence.start = other.start;
		evidence.block = other.block;
	}
	whole.part = Math.max(whole.part, part.part);
	if (whole.looks === 'unknown')
		whole.looks = part.looks === 'person' && whole.name.split(' ').length === 1 ? 'unknown' : part.looks;
}

/** "Original Vell Lines", once, of Vell Lines: a word in front that is no part of the name. */
function isOpened(whole: Part, part: Part): boolean {
	if (whole.looks === 'person' || whole.evidence.namings > 1 || part.evidence.namings < 2) return false;
	return whole.key.endsWith(` ${part.key}`);
}

/** Whether one is another by a shorter name: equal, its first or last words, or its initials. */
function isShorter(part: Part, whole: Part): boolean {
	if (part.key === whole.key) return true;
	if (isAbbreviation(part.name, whole.name)) return true;
	if (part.looks === 'person' && whole.looks === 'organisation') return false;
	return (
		whole.key.startsWith(`${part.key} `) ||
		(part.looks !== 'organisation' && whole.key.endsWith(` ${part.key}`))
	);
}

/** "RFU" of "Rugby Football Union": the first letters, those of small words left out or not. */
function isAbbreviation(short: string, long: string): boolean {
	if (short.length > 14 || short !== short.toUpperCase()) return false;
	const letters = short.replaceAll('.', '');
	if (!/^\p{Lu}{2,7}$/u.test(letters)) return false;
	const words = long.split(/[ -]/);
	if (words.length < 2) return false;
	const all = words.map(word => word.charAt(0).toUpperCase()).join('');
	const great = words
		.filter(word => /^\p{Lu}/u.test(word))
		.map(word => word.charAt(0))
		.join('');
	return letters === all || letters === great;
}
