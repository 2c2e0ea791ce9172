/** Whom a description means: "the Russian leader". */
import type {Mention} from '../mentions.ts';
import type {Reading} from '../reading.ts';
import {type Role, rolesOf} from './roles.ts';

/** Words that may stand for any office. */
const generic = new Set([
	'leader',
	'official',
	'politician',
	'lawmaker',
	'man',
	'woman',
	'veteran',
	'chief',
	'head',
	'boss',
]);
const articles = /^(?:the|this|that)$/;

/** How many persons are compared with a description. */
const most = 60;

/**
 * Tells which person a description means: the only one before it whose role has all its words; "leader" and the like
 * fit any role that has the other words.
 * @returns the person for a mention, -1 when there is none or more than one
 */
export function describedPersons(reading: Reading): (mention: Mention) => number {
	const {words, people, names} = reading;
	const known = new Map<number, readonly Role[]>();
	const rolesOfOne = (person: number) => {
		const roles = known.get(person) ?? rolesOf(reading, person);
		known.set(person, roles);
		return roles;
	};
	return mention => {
		if (mention.kind !== 'described' || mention.description !== 'person') return -1;
		const described = words.slice(mention.first, mention.last + 1).map(({lower}) => lower);
		if (!articles.test(described[0]!) || described.length < 2) return -1;
		const wanted = described.slice(1).filter(word => !generic.has(word));
		if (wanted.length === 0) return -1;
		let found = -1;
		for (const [person, one] of people.everybody.slice(0, most).entries()) {
			if (one.looks === 'organisation' || one.looks === 'place' || names[one.names[0]!]!.own > mention.first)
				continue;
			const fits = rolesOfOne(person).some(role => wanted.every(word => role.words.includes(word)));
			if (!fits) continue;
			if (found >= 0) return -1;
			found = person;
		}
		return found;
	};
}
