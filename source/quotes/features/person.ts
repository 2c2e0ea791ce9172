/** What the article tells of the person whom a mention names. */
import type {Row} from './row.ts';
import {missing} from './row.ts';
import type {Scene} from './scene.ts';

/** How many features `personFeatures` writes. */
export const personColumns = 11;

/** @param named the persons who are named inside the stretch */
export function personFeatures(row: Row, scene: Scene, person: number, named: ReadonlySet<number>): void {
	if (person < 0) {
		row.miss(personColumns);
		return;
	}
	const {reading, mentionsOfPerson, rankOfPerson, cuesOfPerson, placeShare, wordsOfName, inHeadline} = scene;
	const one = reading.people.everybody[person]!;
	row.add(mentionsOfPerson[person]!, 20);
	row.add(rankOfPerson[person]!, 20);
	row.add(inHeadline[person]!);
	row.addIf(one.looks === 'organisation');
	row.addIf(one.looks === 'place');
	row.addIf(one.looks === 'person');
	row.add(one.sex === null ? missing : one.sex === 'male' ? 0 : 1);
	row.add(wordsOfName[person]!, 5);
	row.add(cuesOfPerson[person]!, 10);
	row.addIf(named.has(person));
	row.add(placeShare[person]!);
}
