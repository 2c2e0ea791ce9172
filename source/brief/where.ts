/** Where a story happens: the place of its dateline, and those that it names as places. */
import type {Article} from '../article/article.ts';
import {isKindWord, isOrganisationWord, isPersonNoun, isPlaceName} from '../names/english/nouns.ts';
import {foldName} from '../names/fold-name.ts';
import {isCountry} from './countries.ts';
import type {Mentioned} from './who/evidence.ts';
import {isHappening, isVenue} from './who/kinds-of-names.ts';
import {withoutStop} from './who/shown-name.ts';

const mostPlaces = 4;
/** A place named further down counts only when it is named as one again. */
const leadBlocks = 4;
/** How often, about, a name has to stand where a place does. */
const leastVotes = 0.9;

/**
 * The places of a story, the dateline's first; none twice, whether with its state or without.
 * @param who names that are shown as people or bodies already
 */
export function whereIn(
	article: Pick<Article, 'dateline'>,
	mentioned: readonly Mentioned[],
	who: readonly string[],
): string[] {
	const taken = new Set(who.map(foldName));
	const found = mentioned
		.filter(one => !taken.has(foldName(one.name)) && isPlace(one))
		.sort(
			(one, other) =>
				other.evidence.places - one.evidence.places || one.evidence.start - other.evidence.start,
		)
		.map(({name}) => withoutStop(name));
	const seats = found.length === 0 ? who.flatMap(seatOf) : [];
	const kept: string[] = [];
	for (const place of [...datelinePlaces(article.dateline?.place ?? null), ...found, ...seats]) {
		if (kept.length < mostPlaces && !kept.some(other => isSamePlace(other, place))) kept.push(place);
	}
	return kept;
}

/** Words for markets and governments rather than for places. */
const idioms = /^(?:(?:High|Wall|Main|Fleet|Downing) Street|White House|Pool)$/;

/** Whether a name is used as that of a place, and of nothing else, near the beginning or again and again. */
function isPlace({name, looks, evidence}: Mentioned): boolean {
	const {places, acts, speaks, introduced, block, namings, certain} = evidence;
	if (places < (block < leadBlocks ? leastVotes : 2) || introduced > 0 || !certain || looks === 'person')
		return false;
	const words = name.split(' ');
	const last = words.at(-1)!;
	const lower = name.toLowerCase();
	if (idioms.test(name) || name.startsWith('@') || isKindWord(lower) || isHappening(last)) return false;
	if (isCountry(name) || isPlaceName(lower)) return true;
	if (words.length === 1 && (isVenue(name) || isPersonNoun(lower) || isOrganisationWord(lower))) return false;
	if (looks === 'organisation' && !isVenue(last)) return false;
	if (/\b(?:Supreme|Appeals?|High|Circuit|District|Federal) Court$/.test(name)) return false;
	return acts + speaks <= places && places * 2 >= namings;
}

/** The town of a local body: "Vell City Council" sits in Vell. */
function seatOf(body: string): string[] {
	const town =
		/^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:City|Town|District|Borough|Parish|Village|Municipal) (?:Council|Police)\b/u.exec(
			body,
		)?.[1];
	return town === undefined ? [] : [town];
}

/** "HASKVILLE, Ky." and "Haskville" are one. */
function isSamePlace(one: string, other: string): boolean {
	const [town, ...state] = one.split(', ').map(foldName);
	const [sameTown, ...sameState] = other.split(', ').map(foldName);
	return town === sameTown || state.includes(sameTown!) || sameState.includes(town!);
}

/** The places of a dateline in small letters: "PORT VELL, NY and OSTREL" is Port Vell, NY, and Ostrel. */
function datelinePlaces(printed: string | null): string[] {
	if (printed === null || !/\p{L}/u.test(printed)) return [];
	return printed
		.split(/ (?:and|AND|&) | ?[/;] ?/)
		.map(place => (/\p{Lu}{3}/u.test(place) ? inSmallLetters(place) : place).trim())
		.filter(place => place !== '');
}

const kept = new Set('UK USA UAE SAR DC DRC PRC ROK DPRK EU UN'.split(' '));
const small = new Set('and of the de del la le du des sur am an der upon on in les el al'.split(' '));

/** Codes of states, "D.C." and words that are in small letters already stay as they are. */
function inSmallLetters(place: string): string {
	return place
		.split(/( |, ?|-|\/)/)
		.map((word, at, all) => {
			if (word !== word.toUpperCase() || /^(?:\p{Lu}\.)+$/u.test(word) || kept.has(word)) return word;
			const isCode = /^\p{Lu}{2}$/u.test(word) && (all[at - 1] ?? '').startsWith(',');
			if (isCode) return word;
			const lower = word.toLowerCase();
			if (at > 0 && small.has(lower)) return lower;
			return lower
				.replace(/(?<![\p{L}\p{M}])\p{L}/u, letter => letter.toUpperCase())
				.replace(
					/^(mc|o['’]|d['’])(\p{L})/iu,
					(_, head: string, letter: string) =>
						head.charAt(0).toUpperCase() + head.slice(1) + letter.toUpperCase(),
				);
		})
		.join('');
}
