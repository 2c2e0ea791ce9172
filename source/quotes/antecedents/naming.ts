/** Where an article names its people, inside quotations too. */
import type {Scene} from '../features/scene.ts';

/** One time a person is named: the word, and the mention, which is -1 inside quotation marks. */
export type Naming = {readonly word: number; readonly person: number; readonly mention: number};

/** All of them in the order of the text. */
export function namingsOf({reading: {names, people, mentions}}: Scene): Naming[] {
	const mentionOf = new Int32Array(names.length).fill(-1);
	mentions.forEach(({kind, name}, at) => {
		if (kind === 'name') mentionOf[name] = at;
	});
	return names.map((name, at) => ({word: name.own, person: people.of[at]!, mention: mentionOf[at]!}));
}
