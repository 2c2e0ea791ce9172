/** Whom "he", "she" and "who" may mean, and what speaks for each of them. */
import type {Before} from './history-features.ts';
import {isNamedInside} from './inside.ts';
import type {Scene} from './scene.ts';
import type {Sex} from '../given-names.ts';
import type {Named} from '../people.ts';

const farthest = 60;
const mostPersons = 10;
const mostBlocks = 8;

/** A person who may be meant: the number, and the last mention before the pronoun. */
export type Antecedent = {readonly person: number; readonly mention: number};

const male = /^(?:he|his|him)$/;
const female = /^(?:she|her)$/;

/** Whether the words are a pronoun that may mean one person. */
export function meansPerson(lower: string): boolean {
	return male.test(lower) || female.test(lower) || lower === 'who';
}

/** The persons named before a mention, nearest first, and the features of each as the one that is meant. */
export function antecedentsOf(
	scene: Scene,
	pronoun: number,
	stretch: number,
	previous: Before | null,
): {antecedents: Antecedent[]; features: string[][]} {
	const {reading, types, verbs, contexts} = scene;
	const {mentions, words, people, headline, spans} = reading;
	const here = mentions[pronoun]!;
	const word = words[here.first]!;
	const lower = word.lower;
	const sex = male.test(lower) ? 'male' : female.test(lower) ? 'female' : null;
	const antecedents: Antecedent[] = [];
	const seen = new Map<number, {count: number; paragraph: number}>();
	for (let at = pronoun - 1; at >= 0 && at > pronoun - farthest; at--) {
		const mention = mentions[at]!;
		if (word.block - words[mention.first]!.block > mostBlocks) break;
		if (mention.kind !== 'name') continue;
		const person = people.of[mention.name]!;
		if (!mayBeMeant(people.everybody[person]!, sex)) continue;
		const inParagraph = words[mention.first]!.block === word.block ? 1 : 0;
		const known = seen.get(person);
		if (known) {
			known.count++;
			known.paragraph += inParagraph;
		} else if (antecedents.length < mostPersons) {
			seen.set(person, {count: 1, paragraph: inParagraph});
			antecedents.push({person, mention: at});
		}
	}
	const chains = new Map<number, {at: number; count: number}>();
	let last = -1;
	for (let at = pronoun - 1; at >= 0 && at > pronoun - farthest; at--) {
		const mention = mentions[at]!;
		if (word.block - words[mention.first]!.block > mostBlocks) break;
		if (mention.kind !== 'pronoun') continue;
		const person = scene.meant[at]!;
		if (person < 0) continue;
		const other = words[mention.first]!.lower;
		if (last < 0 && ((sex === 'male' && male.test(other)) || (sex === 'female' && female.test(other)))) last = person;
		const chain = chains.get(person);
		if (chain) chain.count++;
		else chains.set(person, {at, count: 1});
		if (!seen.has(person) && mayBeMeant(people.everybody[person]!, sex) && antecedents.length < mostPersons) {
			let named = at;
			while (named >= 0 && !(mentions[named]!.kind === 'name' && people.of[mentions[named]!.name] === person) && at - named < 200) named--;
			if (named >= 0 && mentions[named]!.kind === 'name') {
				seen.set(person, {count: 0, paragraph: 0});
				antecedents.push({person, mention: named});
			}
		}
	}
	const reporter = lastReporter(scene, pronoun);
	let pronounsSince = 0;
	let checked = pronoun;
	const most = Math.max(0, ...antecedents.map(({person}) => people.everybody[person]!.names.length));
	const features = antecedents.map(({person, mention: at}, rank) => {
		const one = people.everybody[person]!;
		const mention = mentions[at]!;
		const agrees = sex === null ? 'any' : one.sex === null ? '?' : 'yes';
		for (; checked > at; checked--) {
			const between = mentions[checked]!;
			if (checked !== pronoun && between.kind === 'pronoun' && meansPerson(words[between.first]!.lower)) pronounsSince++;
		}
		const first = words[mention.first]!;
		const before = words[mention.first - 1];
		const blocks = word.block - first.block;
		const near = blocks > 0 ? `p${Math.min(blocks, 4)}` : `s${Math.min(word.sentence - first.sentence, 3)}`;
		const opens = !before || before.block !== first.block ? 'P' : before.sentence !== first.sentence ? 'S' : '';
		const {count, paragraph} = seen.get(person)!;
		const spoke = previous && previous.person === person ? 'spoke' : '';
		const subject = /^(?:CUE|cue|.*…CUE|.*…cue|-w?ed|-aux)/.test(verbs[at]!) ? 'subject' : '';
		const nth = Math.min(rank, 4);
		const topic = one.names.length === most ? 'top' : one.names.length > 2 ? 'some' : 'few';
		const type = types[at]!;
		const p = lower === 'who' ? 'who ' : '';
		const list = [
			`${p}a ${agrees}`,
			`${p}n ${near}`,
			`${p}r ${nth}`,
			`${p}rr ${Math.min(rank, 4)} ${agrees}`,
			`${p}rn ${nth} ${near}`,
			`${p}o ${opens} ${near}`,
			`${p}or ${opens} ${nth} ${near}`,
			`${p}v ${verbs[at]}`,
			`${p}vn ${verbs[at]} ${near}`,
			`${p}sj ${subject} ${near} ${nth}`,
			`${p}y ${type} ${near}`,
			`${p}k ${spoke} ${near} ${nth}`,
			`${p}ko ${spoke} ${subject} ${opens}`,
			`${p}c ${Math.min(count, 4)} ${nth}`,
			`${p}cp ${Math.min(paragraph, 3)} ${nth}`,
			`${p}m ${topic}`,
			`${p}mn ${topic} ${near}`,
			`${p}ps ${Math.min(pronounsSince, 3)} ${near}`,
		];
		if (reporter !== null) list.push(`${p}rep ${reporter.person === person} ${reporter.near}`, `${p}repn ${reporter.person === person} ${reporter.near} ${near} ${nth}`);
		const chain = chains.get(person);
		if (chain) {
			const link = words[mentions[chain.at]!.first]!;
			const linkBlocks = word.block - link.block;
			const linked = linkBlocks > 0 ? `p${Math.min(linkBlocks, 3)}` : `s${Math.min(word.sentence - link.sentence, 3)}`;
			const newer = chain.at > at ? 'newer' : 'older';
			list.push(`${p}ch ${linked} ${last === person}`, `${p}chn ${linked} ${near} ${last === person}`, `${p}chr ${linked} ${nth} ${newer}`, `${p}chc ${Math.min(chain.count, 4)} ${linked}`);
		} else list.push(`${p}ch none ${last >= 0}`, `${p}chn none ${near} ${last >= 0}`);
		const family = words[mention.last]!.lower;
		if (headline.includes(family)) list.push(`${p}headline`, `${p}headline ${nth} ${near}`);
		for (const context of contexts[at]!) if (/^(?:l |r |lw|within|possessive)/.test(context)) list.push(`${p}x ${context}`, `${p}xn ${context} ${near}`);
		if (stretch >= 0 && isNamedInside(reading, stretch, family)) list.push(`${p}inside`, `${p}inside ${nth}`);
		if (stretch >= 0 && spans[stretch]!.first < here.first && near === 's0') list.push(`${p}after ${opens}`);
		return list;
	});
	return {antecedents, features};
}

/** The last subject of a verb of saying before a mention, and how far back it stands. */
function lastReporter({reading: {mentions, words, people}, verbs, meant}: Scene, from: number): {person: number; near: string} | null {
	const here = words[mentions[from]!.first]!;
	for (let at = from - 1; at >= 0 && at > from - farthest; at--) {
		const {kind, name, first} = mentions[at]!;
		if (!/^(?:CUE|cue|.*…CUE)/.test(verbs[at]!) || /ing|0/.test(verbs[at]!)) continue;
		const person = kind === 'name' ? people.of[name]! : kind === 'pronoun' ? meant[at]! : -1;
		if (person < 0 && kind === 'pronoun') continue;
		const blocks = here.block - words[first]!.block;
		if (blocks > mostBlocks) return null;
		return {person, near: blocks > 0 ? `p${Math.min(blocks, 3)}` : `s${Math.min(here.sentence - words[first]!.sentence, 2)}`};
	}
	return null;
}

/** Whether a pronoun of this sex may mean this one at all. */
function mayBeMeant(one: Named, sex: Sex | null): boolean {
	if (one.looks === 'organisation' || one.looks === 'place' || one.doubtful) return false;
	return sex === null || one.sex === null || one.sex === sex;
}


