/** A person's name, ready to be compared with those of a whole archive. */
import {isFamilyFirst} from '../names/family-first.ts';
import {foldName} from '../names/fold-name.ts';
import {type ComparableName, comparable} from '../names/name-sameness.ts';
import {isParticle} from '../names/name-titles.ts';
import {type PersonName, personName} from '../names/person-name.ts';
import {remembered} from './remembered.ts';

/**
 * In place of a double surname stands its last word, and the others are among the given names: some write
 * "Ann Berg-Lund" and some "Ann Berg Lund". Particles stay with the surname.
 */
export type ReadName = ComparableName & {
	readonly parts: PersonName;
	/** Last word of the surname, or the name by which somebody is called: it is what the names of one person share. */
	readonly last: string;
	/** "Pope Linus": `given` has the title. */
	readonly called: boolean;
	/** Whether hyphens tell that given has words of the surname at its end. */
	readonly hyphened: boolean;
};

/** A surname alone whose particle stands large at the beginning, as a first name does: "Von der Leyen", "De Souza". */
const bornAlone =
	/^(?:(?:van|von|de|di|del) (?:der|den|de|dem|la|las|los|le|lo)|von|de|dos|das|du|del|della|ter|ten|bin|ibn|abu) [^ ]+$/;

/** Takes a name apart; never fails. */
export const readName: (text: string) => ReadName = remembered(takeApart);

function takeApart(text: string): ReadName {
	const parts = personName(text);
	const name = comparable(parts);
	const words = name.family.split(' ');
	const last = words.at(-1)!;
	const called = parts.family === null;
	if (called) return {...name, parts, last, called, hyphened: false};
	if (isEastern(parts)) {
		// "Jin-ping", "Jin Ping" and "Jinping".
		const given = parts.given.length === 0 ? [] : [foldName(parts.given.join('')).replaceAll(' ', '')];
		return {...name, given, parts, last, called, hyphened: false};
	}
	if (bornAlone.test(name.whole))
		return {...name, given: [], family: name.whole, parts, last, called, hyphened: false};
	let start = words.length - 1;
	while (start > 0 && isParticle(words[start - 1]!)) start--;
	const family = words.slice(start).join(' ');
	// A double surname alone looks like a full name, until somebody is found who bears it.
	return {
		...name,
		given: [...name.given, ...words.slice(0, start)],
		family,
		parts,
		last,
		called,
		hyphened: start > 0,
	};
}

/** Written family first, or as the West turns it: "Jae-in Moon". */
function isEastern({name, family, given}: PersonName): boolean {
	if (family === null || given.length === 0 || !isFamilyFirst([family, ...given])) return false;
	return name.startsWith(`${family} `) || given.some(word => word.includes('-'));
}

/** A name alone, of one word: a surname or a first name. */
export function isBare({given, family}: ReadName): boolean {
	return given.length === 0 && !family.includes(' ');
}
