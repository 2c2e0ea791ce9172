/** What an article says its people are: "mayor of Port Ellery". */
import {isAuxiliary, isConjunction, isDeterminer, isPreposition} from '../../names/english/closed-words.ts';
import {cueForm} from '../../names/english/cues.ts';
import {isKindWord, isPersonNoun} from '../../names/english/nouns.ts';
import {isAddress, isTitle, isTitlePart} from '../../names/name-titles.ts';
import type {Name} from '../../names/names.ts';
import type {Word} from '../../names/words.ts';
import type {Reading} from '../reading.ts';

/** A role as printed, and its words in lower case without an article. */
export type Role = {readonly text: string; readonly words: readonly string[]};

/** How many namings of a person are looked at, and how many words a role may have. */
const mostNamings = 12;
const longest = 12;

/** The roles a person is given, in the order of the text; addresses such as "Mr." are none. */
export function rolesOf(reading: Reading, person: number): Role[] {
	const {words, names, people} = reading;
	const roles: Role[] = [];
	for (const at of people.everybody[person]!.names.slice(0, mostNamings)) {
		const name = names[at]!;
		if (words[name.own]!.stretch >= 0) continue;
		const found = [apposition(words, name), before(words, name), setBefore(words, name)];
		for (const span of found) if (span) roles.push(roleOf(reading, span));
	}
	return roles;
}

type Span = {readonly first: number; readonly last: number};

function roleOf({words, text}: Reading, {first, last}: Span): Role {
	return {
		text: text.slice(words[first]!.start, words[last]!.start + words[last]!.text.length),
		words: words.slice(first, last + 1).map(({lower}) => lower),
	};
}

/** "harbour master Jonas Reed", "Russian President Vladimir Putin": back to the article or whatever cannot belong to it. */
function before(words: readonly Word[], {own}: Name): Span | null {
	let first = own;
	let noun = false;
	while (first > 0 && own - first < longest) {
		const word = words[first - 1]!;
		if (
			!words[first]!.spaced ||
			word.stretch >= 0 ||
			word.sentence !== words[own]!.sentence ||
			word.possessive
		)
			break;
		const {lower, kind} = word;
		if (kind !== 'name' && kind !== 'word') break;
		const isOf = first < own && (lower === 'of' || lower === 'for') && isRoleNoun(words[first - 2]);
		if (
			!isOf &&
			kind === 'word' &&
			(isDeterminer(lower) ||
				isPreposition(lower) ||
				isConjunction(lower) ||
				isAuxiliary(lower) ||
				isVerb(word))
		)
			break;
		if (isCourtesy(lower)) break;
		if (kind === 'name' && word.sentence !== words[first - 2]?.sentence && isOpening(lower)) break;
		first--;
		noun ||= isRoleNoun(words[first]);
	}
	return noun && first < own ? {first, last: own - 1} : null;
}

/** "the harbour master, Ansel Greave, said": between the article and the comma before the name. */
function setBefore(words: readonly Word[], {first: start, last: end}: Name): Span | null {
	const comma = words[start - 1];
	const after = words[end + 1];
	if (comma?.lower !== ',' || comma.stretch >= 0 || !isRoleNoun(words[start - 2])) return null;
	if (after && after.kind !== 'mark' && after.block === comma.block) return null;
	for (let first = start - 2; first > start - 2 - longest && first > 0; first--) {
		const opener = words[first - 1]!;
		if (opener.sentence !== comma.sentence || opener.stretch >= 0 || opener.kind === 'mark') return null;
		if (opener.possessive || isDeterminer(opener.lower)) return {first, last: start - 2};
		if (isPreposition(opener.lower) || isConjunction(opener.lower) || isAuxiliary(opener.lower)) return null;
	}
	return null;
}

/** A capital that only opens the sentence: "When President Lund". */
function isOpening(lower: string): boolean {
	return isDeterminer(lower) || isPreposition(lower) || isConjunction(lower) || isAuxiliary(lower);
}

function isRoleNoun(word: Word | undefined): boolean {
	if (word === undefined || kin.test(word.lower)) return false;
	return isPersonNoun(word.lower) || (isTitle(word.lower, 1) && !isCourtesy(word.lower));
}

/** What somebody is to somebody else says little without the other. */
const kin =
	/^(?:step|grand|god)?(?:father|mother|son|daughter|brother|sister|dad|mom|mum|ma|child)$|^(?:husband|wife|aunt|uncle|niece|nephew|cousin|twin|fiancee|friend|neighbou?r)$/;

/** "Mr.", "Dr.", which say nothing of what somebody is; a professor is one. */
function isCourtesy(lower: string): boolean {
	return isAddress(lower) && !lower.startsWith('prof');
}

function isVerb(word: Word): boolean {
	const cue = cueForm(word.lower);
	return cue !== undefined && cue.tense !== 'base' && !isPersonNoun(word.lower);
}

/** "Lund, the mayor of Port Ellery, said": between the comma and what ends it. */
function apposition(words: readonly Word[], {last: end}: Name): Span | null {
	const comma = words[end + 1];
	if (comma?.lower !== ',' || words[end]!.possessive || comma.stretch >= 0) return null;
	let first = end + 2;
	const opener = words[first];
	if (!opener || opener.block !== comma.block) return null;
	const hasArticle = isDeterminer(opener.lower);
	if (hasArticle) first++;
	// "the authority's finance director": what somebody is, not whose.
	for (let at = first; at < first + 4; at++) {
		if (words[at]?.possessive && words[at + 1]?.block === comma.block) first = at + 1;
	}
	let noun = -1;
	let last = first - 1;
	for (let at = first; at < first + longest; at++) {
		const word = words[at];
		if (!word || word.block !== comma.block || word.stretch >= 0 || word.sentence !== comma.sentence) break;
		if (word.kind === 'mark' || word.lower === 'who' || word.lower === 'which' || word.lower === 'that')
			break;
		if (isAuxiliary(word.lower) || (cueForm(word.lower)?.tense === 'past' && !isPersonNoun(word.lower)))
			break;
		if (noun < 0 && (isPreposition(word.lower) || isConjunction(word.lower))) break;
		if (noun < 0 && at < first + 6 && isRoleNoun(word)) noun = at;
		last = at;
	}
	while (
		last > first &&
		(isPreposition(words[last]!.lower) ||
			isConjunction(words[last]!.lower) ||
			isDeterminer(words[last]!.lower))
	)
		last--;
	if (noun < 0) return null;
	const closer = words[last + 1];
	const closed = !closer || closer.kind === 'mark' || closer.stretch >= 0 || hasArticle;
	return closed &&
		(hasArticle ||
			words[first]!.kind === 'word' ||
			isTitlePart(words[first]!.lower) ||
			isKindWord(words[first]!.lower) ||
			isRoleNoun(words[first]))
		? {first, last}
		: null;
}

/** What a reader is told of a person: the fullest of the first roles. */
export function mainRole(roles: readonly Role[]): string | null {
	const [first] = roles;
	if (first === undefined) return null;
	return roles
		.slice(0, 3)
		.reduce((best, role) => (role.words.length > best.words.length ? role : best), first).text;
}
