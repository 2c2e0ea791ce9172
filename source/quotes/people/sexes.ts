import type {Name} from '../../names/names.ts';
import type {Named, People} from '../../names/people.ts';
import type {Word} from '../../names/words.ts';
import type {Mention} from '../mentions.ts';

const male = new Set(['he', 'his', 'him', 'himself']);
const female = new Set(['she', 'her', 'hers', 'herself']);
const men =
	/(?:^|[a-z])(?:man|actor|king|prince|father|brother|husband|son|boy|widower|uncle|nephew|grandfather|gentleman)$/;
const women =
	/(?:woman|actress|queen|princess|mother|sister|wife|daughter|girl|widow|aunt|niece|grandmother|lady|hostess|waitress)$/;

/** What a noun beside the name counts, and how much it takes to know: so many votes, and so many times the others. */
const nounVotes = 3;
const enough = 2;
const clearly = 3;
/** Words of an apposition that are looked at. */
const apposition = 8;

/** By person: how many pronouns of each sex come next after the person is named, in that sentence or the one after. */
export type Leaning = {readonly male: Int32Array; readonly female: Int32Array};

/**
 * Learns the sex of those whose names do not tell it from what the article says of them: "spokeswoman Lund",
 * "Lund, a businessman", and the pronouns that follow the name.
 */
export function learnSexes(
	words: readonly Word[],
	names: readonly Name[],
	people: People,
	mentions: readonly Mention[],
): Leaning {
	const leaning = leaningOf(words, people, mentions);
	const male = Array.from(leaning.male);
	const female = Array.from(leaning.female);
	for (const {kind, name} of mentions) {
		if (kind !== 'name') continue;
		const noun = described(words, names[name]!);
		if (noun > 0) male[people.of[name]!]! += nounVotes;
		else if (noun < 0) female[people.of[name]!]! += nounVotes;
	}
	people.everybody.forEach((one, person) => {
		if (one.sex !== null || isThing(one)) return;
		const [he, she] = [male[person]!, female[person]!];
		if (he >= enough && he >= clearly * she) one.sex = 'male';
		else if (she >= enough && she >= clearly * he) one.sex = 'female';
	});
	return leaning;
}

function isThing({looks}: Named): boolean {
	return looks === 'organisation' || looks === 'place';
}

function leaningOf(words: readonly Word[], people: People, mentions: readonly Mention[]): Leaning {
	const leaning = {
		male: new Int32Array(people.everybody.length),
		female: new Int32Array(people.everybody.length),
	};
	let last = -1;
	let sentence = -2;
	for (const mention of mentions) {
		const {lower, sentence: here} = words[mention.first]!;
		const person = mention.kind === 'name' ? people.of[mention.name]! : -1;
		if (person >= 0 && !isThing(people.everybody[person]!) && !people.everybody[person]!.doubtful) {
			last = person;
			sentence = here;
		} else if (mention.kind === 'described' && mention.description === 'person' && !mention.within) last = -1;
		if (last < 0 || here - sentence > 1) continue;
		if (male.has(lower)) leaning.male[last]!++;
		else if (female.has(lower)) leaning.female[last]!++;
	}
	return leaning;
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
	// "His aunt, Nan Trevisk,".
	if (before?.text === ',' && before.stretch < 0) {
		const noun = words[name.first - 2];
		const sex = noun && noun.sentence === before.sentence && noun.stretch < 0 ? sexOfNoun(noun.lower) : 0;
		if (sex !== 0) return sex;
	}
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
