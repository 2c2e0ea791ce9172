import {
	isAdverb,
	isAuxiliary,
	isClosed,
	isConjunction,
	isDeterminer,
	isPreposition,
	isPronoun,
} from '../names/english/closed-words.ts';
import {cueForm, isPlainCue} from '../names/english/cues.ts';
import {isDocumentNoun, isGroupNoun, isPersonNoun} from '../names/english/nouns.ts';
import type {Name} from '../names/names.ts';
import type {Word} from '../names/words.ts';

/** What a described source is: "a spokesman", "officials", "the report", "the 46-year-old". */
export type Description = 'person' | 'group' | 'document' | 'other';

/** Words outside quotations that may name the source of one; `first` to `last` are places in the list of words. */
export type Mention = {
	readonly first: number;
	readonly last: number;
	readonly start: number;
	readonly end: number;
	readonly kind: 'name' | 'pronoun' | 'described';
	/** The place in the list of names, -1 when it is none. */
	readonly name: number;
	readonly description: Description | null;
	/** Whether it stands within the words of a described source: "Lund" in "a Lund spokesman". */
	readonly within: boolean;
};

const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'his', 'her', 'which', 'him']);

/** All that may be a source, in the order of the text. */
export function mentionsIn(words: readonly Word[], names: readonly Name[]): Mention[] {
	const nameAt = new Map<number, number>();
	const inName = new Int32Array(words.length).fill(-1);
	names.forEach((name, index) => {
		nameAt.set(name.first, index);
		for (let at = name.first; at <= name.last; at++) inName[at] = index;
	});
	const described = describedIn(words, names, inName);
	const mentions: Mention[] = [];
	let next = 0;
	let inside: {first: number; last: number} | null = null;
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		if (word.stretch >= 0) continue;
		while (next < described.length && described[next]!.last < at) next++;
		while (next < described.length && described[next]!.first === at) {
			inside = described[next]!;
			const {first, last, description} = described[next]!;
			mentions.push(mention(words, first, last, 'described', -1, description, false));
			next++;
		}
		const within = inside !== null && at >= inside.first && at <= inside.last;
		const name = nameAt.get(at);
		if (name !== undefined) {
			const {own, last} = names[name]!;
			mentions.push(mention(words, own, last, 'name', name, null, within));
		} else if (pronouns.has(word.lower) && (word.lower !== 'i' || word.text === 'I') && inName[at] === -1) {
			mentions.push(mention(words, at, at, 'pronoun', -1, null, within));
		}
	}
	return mentions;
}

function mention(
	words: readonly Word[],
	first: number,
	last: number,
	kind: Mention['kind'],
	name: number,
	description: Description | null,
	within: boolean,
): Mention {
	const end = words[last]!;
	return {
		first,
		last,
		start: words[first]!.start,
		end: end.start + end.text.length,
		kind,
		name,
		description,
		within,
	};
}

type Described = {readonly first: number; readonly last: number; readonly description: Description};

/** How many words before its noun a description may have. */
const longest = 9;

/** Noun phrases around nouns of sources, and whatever else stands right before or after a plain verb of saying. */
function describedIn(words: readonly Word[], names: readonly Name[], inName: Int32Array): Described[] {
	const found: Described[] = [];
	const descriptions = words.map(({lower, stretch}) => (stretch < 0 ? descriptionOf(lower) : null));
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		if (word.stretch >= 0 || (word.kind !== 'word' && word.kind !== 'name' && word.kind !== 'number'))
			continue;
		const name = inName[at]!;
		// A role before a name belongs to the name; a noun inside an organisation's name does not stand for it.
		if (name >= 0 && at >= names[name]!.first && (at >= names[name]!.own || names[name]!.last > at)) continue;
		const next = words[at + 1];
		if (next?.spaced && next.stretch < 0 && next.block === word.block && !word.possessive) {
			if (inName[at + 1]! >= 0) continue;
			if (next.kind === 'word' && descriptions[at + 1] !== null) continue;
			if (isRole(words, at, inName)) continue;
		}
		if (word.possessive && !(next && isDocumentNoun(next.lower))) {
			// "the senator's" is no source by itself.
			continue;
		}
		let description = descriptions[at]!;
		if (description === null) {
			if (isClosed(word.lower) || cueForm(word.lower)?.tense === 'past' || !saysBeside(words, at)) continue;
			description = 'other';
		}
		const first = startOf(words, at, inName);
		const opener = words[first]!;
		// A single noun without an article counts for several people, or at the start of its sentence.
		if (first === at && description !== 'group' && !saysBeside(words, at)) continue;
		if (first === at && description === 'other' && !(opener.kind === 'name')) continue;
		if (found.length > 0 && found.at(-1)!.last >= first) found.pop();
		found.push({first, last: at, description});
	}
	return found;
}

/** "secretary of state" before a name: the noun belongs to the name. */
function isRole(words: readonly Word[], at: number, inName: Int32Array): boolean {
	if (words[at + 1]!.lower !== 'of' && words[at + 1]!.lower !== 'for') return false;
	for (let next = at + 2; next < at + 6; next++) {
		const word = words[next];
		if (!word?.spaced || word.sentence !== words[at]!.sentence || word.possessive) return false;
		if (inName[next]! >= 0) return next > at + 2;
		if (word.kind !== 'word' || isClosed(word.lower)) return false;
	}
	return false;
}

function descriptionOf(lower: string): Description | null {
	if (isPersonNoun(lower)) return 'person';
	if (isGroupNoun(lower)) return 'group';
	return isDocumentNoun(lower) ? 'document' : null;
}

/** Whether a plain verb of saying stands directly after it (adverbs and auxiliaries between), or before. */
function saysBeside(words: readonly Word[], at: number): boolean {
	for (let next = at + 1; next < at + 4; next++) {
		const word = words[next];
		if (!word || word.stretch >= 0 || word.kind === 'mark' || word.sentence !== words[at]!.sentence)
			return false;
		const cue = cueForm(word.lower);
		if (cue && isPlainCue(cue) && cue.tense !== 'ing') return true;
		if (!isAdverb(word.lower) && !isAuxiliary(word.lower)) return false;
	}
	return false;
}

/** The first word of the noun phrase that ends here: back to its article, a possessive, or what cannot belong to it. */
function startOf(words: readonly Word[], end: number, inName: Int32Array): number {
	let first = end;
	while (first > 0 && end - first < longest) {
		const before = words[first - 1]!;
		if (before.stretch >= 0 || before.sentence !== words[end]!.sentence || !words[first]!.spaced) break;
		if (isDeterminer(before.lower)) {
			first--;
			if (before.lower !== 'one' || !isDeterminer(words[first - 1]?.lower ?? '')) break;
			continue;
		}
		if (before.kind === 'mark' && before.text !== '%') break;
		if (
			isPreposition(before.lower) ||
			isConjunction(before.lower) ||
			isAuxiliary(before.lower) ||
			isPronoun(before.lower)
		)
			break;
		const cue = cueForm(before.lower);
		if (cue && cue.tense !== 'ing' && before.kind === 'word') break;
		if (isClosed(before.lower) && before.kind !== 'name' && !isAdverb(before.lower)) break;
		first--;
		if (before.possessive) {
			// "Senator Lund's" goes in whole.
			const owner = inName[first]!;
			while (owner >= 0 && first > 0 && inName[first - 1] === owner) first--;
			if (owner < 0) continue;
			break;
		}
	}
	while (first < end && isAdverb(words[first]!.lower) && words[first]!.kind === 'word') first++;
	return first;
}
