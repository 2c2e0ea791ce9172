/** The people of an article as its readers see them. */
import type {Speaker, SpeakerKind} from '../../article/article.ts';
import type {Reading} from '../reading.ts';
import {mainRole, type Role, rolesOf} from './roles.ts';

/** How many other names a speaker is listed with. */
const mostAliases = 10;

/** A person of the article under the fullest name, with the other names in the order of the text. */
export function speakerOf(
	reading: Reading,
	person: number,
	roles: readonly Role[] = rolesOf(reading, person),
): Speaker {
	const {people, names, words, text} = reading;
	const one = people.everybody[person]!;
	const aliases = new Set<string>();
	for (const at of one.names) {
		if (aliases.size > mostAliases) break;
		const {first, last} = names[at]!;
		const end = words[last]!;
		aliases.add(text.slice(words[first]!.start, end.start + end.text.length));
	}
	aliases.delete(one.name);
	const kind: SpeakerKind = one.looks === 'organisation' || one.looks === 'place' ? 'organisation' : 'person';
	return {
		name: one.name,
		aliases: [...aliases].slice(0, mostAliases),
		role: kind === 'person' ? mainRole(roles) : null,
		kind,
	};
}
