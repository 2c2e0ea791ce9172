import type {Mention} from '../mentions.ts';
import type {Sex} from '../names/given-names.ts';
import type {Name} from '../names/names.ts';
import type {Word} from '../words.ts';
import type {People} from './people.ts';

const male = new Set(['he', 'his', 'him', 'himself']);
const female = new Set(['she', 'her', 'hers', 'herself']);
const men =
	/(?:^|[a-z])(?:man|actor|king|prince|father|brother|husband|son|boy|widower|uncle|nephew|grandfather|gentleman)$/;
const women =
	/(?:woman|actress|queen|princess|mother|sister|wife|daughter|girl|widow|aunt|niece|grandmother|lady|hostess|waitress)$/;

/** How many more pronouns of one sex than of the other make it known. */
const enough = 2;
/** Words of an apposition that are looked at. */
const apposition = 8;

/**
 * Learns the sex of those whose names do not tell it from what the article says of them: "spokeswoman Lund",
 * "Lund, a businessman", and pronouns in a sentence that has named nobody else.
 */
export function learnSexes(
	words: readonly Word[],
	names: readonly Name[],
	people: People,
	mentions: readonly Mention[],
): void {
	const votes = people.everybody.map(() => 0);
	let sentence = -1;
	let only = -1;
	for (const mention of mentions) {
		const word = words[mention.first]!;
		if (word.sentence !== sentence) {
			sentence = word.sentence;
			only = -1;
		}
		if (mention.kind === 'name') {
			const person = people.of[mention.name]!;
			const {looks} = people.everybody[person]!;
			if (looks === 'organisation' || looks === 'place') continue;
			only = only === -1 || only === person ? person : -2;
			const vote = described(words, names[mention.name]!);
			if (vote !== 0) votes[person]! += enough * vote;
		} else if (mention.kind === 'pronoun' && only >= 0) {
			if (male.has(word.lower)) votes[only]!++;
			else if (female.has(word.lower)) votes[only]!--;
		}
	}
	people.everybody.forEach((one, person) => {
		if (one.looks === 'organisation' || one.looks === 'place') return;
		const vote = votes[person]!;
		const sex: Sex | null = vote >= enough ? 'male' : vote <= -enough ? 'female' : null;
		one.sex ??= sex;
	});
}

/** 1 for a man's noun beside the name, -1 for a woman's, 0 for neither. */
function described(words: readonly Word[], name: Name): -1 | 0 | 1 {
	const before = words[name.own - 1];
	const title =
		before?.spaced && before.sentence === words[name.own]!.sentence && before.stretch < 0
			? sexOfNoun(before.lower)
			: 0;
	if (title !== 0) return title;
	const {last} = name;
	if (words[last + 1]?.text !== ',' || !/^(?:an?|the|his|her|who)$/.test(words[last + 2]?.lower ?? ''))
		return 0;
	for (let at = last + 3; at < last + apposition; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark' || word.stretch >= 0 || word.lower === 'of') break;
		const sex = word.possessive ? 0 : sexOfNoun(word.lower);
		if (sex !== 0) return sex;
	}
	return 0;
}

function sexOfNoun(lower: string): -1 | 0 | 1 {
	if (women.test(lower)) return -1;
	return men.test(lower) && lower !== 'human' && lower !== 'german' && lower !== 'roman' && lower !== 'norman'
		? 1
		: 0;
}
