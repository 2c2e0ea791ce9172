/** Whether a name is somebody's: a person's or a body's, and not that of a place, an event, a law, a people or a job. */
import {
	isDocumentNoun,
	isGroupNoun,
	isKindWord,
	isOrganisationWord,
	isPersonNoun,
	isPlaceName,
} from '../../names/english/nouns.ts';
import {isGivenName} from '../../names/given-names.ts';
import {isTitle} from '../../names/name-titles.ts';
import type {Named} from '../../names/people.ts';
import {isCountry} from '../countries.ts';
import {isHappening, isPlaceOpening, isSetting, isTrade, isVenue} from './kinds-of-names.ts';
import type {Part} from './part.ts';

/**
 * Whether it is a person or a body, as far as its name and the story tell.
 * @param isEnglish whether the story is: in other languages capitals and verbs tell less
 */
export function isSomebody({name, looks, evidence}: Part, isEnglish: boolean): boolean {
	const words = name.split(' ');
	const last = words.at(-1)!;
	const {acts, speaks, introduced, places, namings, certain} = evidence;
	const lower = last.toLowerCase();
	if (isCountry(name) || looks === 'place') return false;
	if (words.every(word => isKindWord(word.toLowerCase()) || isPlaceName(word.toLowerCase()))) return false;
	if (isJobAlone(words) || isPeople(words, looks) || noSomebody.test(name)) return false;
	const isPerson = (looks === 'person' || introduced > 0) && !isOrganisationWord(lower);
	if (words.length > 1 && !isPerson) {
		if (
			words.slice(-3).some((word, at, all) => isHappening(word) && (at === all.length - 1 || speaks === 0)) ||
			isContest(name)
		)
			return false;
		if (isVenue(last) || isPlaceOpening(words[0]!)) return speaks >= 1 && places === 0;
		if (isSetting(last) && speaks === 0) return false;
	}
	if (
		words.length === 1 &&
		(isHappening(name) || isVenue(name) || isSetting(name)) &&
		(introduced === 0 || speaks === 0)
	)
		return false;
	if (introduced === 0 && places > 0 && places * 2 >= namings && speaks + acts <= places) return false;
	if (!isEnglish)
		return certain && words.length > 1 && (introduced + speaks > 0 || (looks === 'person' && namings > 1));
	if (words.length > 1)
		return certain && (isPerson || looks === 'organisation' || acts + speaks + namings / 3 >= 1);
	if (isGroupNoun(lower) || isPersonNoun(lower)) return false;
	if (looks === 'organisation') return certain && (acts + speaks >= 1 || namings > 2);
	if (isPerson) return certain && (introduced > 0 || acts + speaks >= 1);
	return certain ? acts + speaks >= 1 : speaks >= 1 && !/s$/.test(lower) && !isDocumentNoun(lower);
}

/** Numbers, storms and what else has a capital without being somebody. */
const noSomebody =
	/^(?:(?:Storm|Hurricane|Typhoon|Cyclone|Tropical Storm|Winter Storm) |Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|TV$|Mr|Mrs)\b/;

/** "Americans", "Central European": of whom there are many. */
function isPeople(words: readonly string[], looks: Named['looks']): boolean {
	const last = words.at(-1)!.toLowerCase();
	return looks !== 'person' && (isKindWord(last) || (last.endsWith('s') && isKindWord(last.slice(0, -1))));
}

/** "Six Isles Nations", "World Cup Sevens". */
function isContest(name: string): boolean {
	return /\b(?:(?:Three|Four|Five|Six|Seven|Tri|All) Nations|World Cup|Grand Prix|Super Bowl)\b/.test(name);
}

/** "Fisheries Minister", "Chair": what somebody is, and not who. */
function isJobAlone(words: readonly string[]): boolean {
	const last = words.at(-1)!.toLowerCase();
	if (!isPersonNoun(last) && !isTitle(last, 1) && !isTrade(last)) return false;
	return (
		!words.some(word => isGivenName(word.toLowerCase())) &&
		(words.length === 1 || words.slice(0, -1).every(word => !/^\p{Lu}\.?$/u.test(word)))
	);
}
