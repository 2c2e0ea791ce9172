/** The people of an article as its readers see them. */
import type {Speaker, SpeakerKind} from '../../article/article.ts';
import type {Reading} from '../reading.ts';
import {mainRole, rolesOf} from './roles.ts';

/** How many other names a speaker is listed with. */
const mostAliases = 10;

/**
 * The speakers of an article by their persons: each under the fullest name, with the other names in the order of the
 * text. Of two persons of one name each goes by its title too, "Mr. Pell" and "Mrs. Pell": no two speakers have one name.
 */
export function speakersOf(reading: Reading): (person: number) => Speaker {
	const {everybody} = reading.people;
	const bearers = Map.groupBy(everybody.keys(), person => everybody[person]!.name);
	const byPerson = new Map<number, Speaker>();
	const byName = new Map<string, Speaker>();
	return person => {
		let speaker = byPerson.get(person);
		if (speaker === undefined) {
			const made = speakerOf(reading, person, bearers.get(everybody[person]!.name)!.length > 1);
			speaker = byName.get(made.name) ?? made;
			byName.set(speaker.name, speaker);
			byPerson.set(person, speaker);
		}
		return speaker;
	};
}

function speakerOf(reading: Reading, person: number, hasNamesake: boolean): Speaker {
	const one = reading.people.everybody[person]!;
	const printed = namesOf(reading, person);
	// The first form with a title.
	const titled = hasNamesake ? printed.find(form => form !== one.name && form.endsWith(one.name)) : undefined;
	const name = titled ?? one.name;
	const kind: SpeakerKind = one.looks === 'organisation' || one.looks === 'place' ? 'organisation' : 'person';
	return {
		name,
		aliases: [...new Set([...printed, one.name])].filter(form => form !== name).slice(0, mostAliases),
		role: kind === 'person' ? mainRole(rolesOf(reading, person)) : null,
		kind,
	};
}

/** The different names of a person as printed, with their titles, in the order of the text. */
function namesOf({people, names, words, text}: Reading, person: number): string[] {
	const printed = new Set<string>();
	for (const at of people.everybody[person]!.names) {
		if (printed.size > mostAliases) break;
		const {first, last} = names[at]!;
		const end = words[last]!;
		printed.add(text.slice(words[first]!.start, end.start + end.text.length));
	}
	return [...printed];
}
