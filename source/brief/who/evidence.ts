/** What a text says of each that it names: how often, where, and whether it acts, speaks, or is only a place. */
import type {Article, Block} from '../../article/article.ts';
import {isAdverb, isAuxiliary, isPreposition} from '../../names/english/closed-words.ts';
import {cueForm} from '../../names/english/cues.ts';
import {isPersonNoun} from '../../names/english/nouns.ts';
import {isTitle} from '../../names/name-titles.ts';
import type {Name} from '../../names/names.ts';
import type {Naming} from '../../names/naming.ts';
import type {Named} from '../../names/people.ts';
import type {Word} from '../../names/words.ts';
import {mostBlocks} from '../beginning.ts';
import {isCompanyEnding, isHappening, isPlaceOpening, isVenue} from './kinds-of-names.ts';
import {isForeignOffice, isForeignSaying} from './other-languages.ts';

/** All counts are of namings in the prose of a story. */
export type Evidence = {
	/** Outside quotations, and within them. */
	namings: number;
	quotedNamings: number;
	/** Followed by a verb, or preceded by one of saying. */
	acts: number;
	speaks: number;
	/** With a title, a job before it or one behind a comma. */
	introduced: number;
	/** Behind "in", "near" and the like; less behind "at", "from", "to". */
	places: number;
	/** The paragraph and the UTF-16 offset in the body where it is named first. */
	block: number;
	start: number;
	/** Whether a capital of it cannot come from opening a sentence. */
	certain: boolean;
};

const none = (): Evidence => ({
	namings: 0,
	quotedNamings: 0,
	acts: 0,
	speaks: 0,
	introduced: 0,
	places: 0,
	block: Number.POSITIVE_INFINITY,
	start: Number.POSITIVE_INFINITY,
	certain: false,
});

/** Somebody or something that a story names, and what it tells of it. */
export type Mentioned = {name: string; readonly looks: Named['looks']; readonly evidence: Evidence};

/**
 * Everybody and everything that is named in the prose of a body. "Vell" in "in Vell" is a place of its own beside the
 * Vell Council that it may stand for elsewhere.
 */
export function mentionedIn({words, names, people}: Naming, body: Article['body']): Mentioned[] {
	const all = people.everybody.map(({name, looks}): Mentioned => ({name, looks, evidence: none()}));
	const places = new Map<string, Mentioned>();
	const prose = body.slice(0, mostBlocks).map(isProse);
	for (const [at, name] of names.entries()) {
		const first = words[name.own]!;
		if (!prose[first.block] || ownsHappening(words, name)) continue;
		const company = isEndingOf(names[at - 1], words, name) ? names[at - 1] : undefined;
		const one = all[people.of[company ? at - 1 : at]!]!;
		if (company) {
			follow(one.evidence, words, name);
			continue;
		}
		const isTown =
			name.own === name.last && one.name.includes(' ') && one.looks !== 'person' && first.stretch < 0;
		if (one.looks === 'organisation' && name.last > name.own) one.name = fuller(one.name, words, name);
		if (!isTown || placeVote(words, name) < 0.4) add(one.evidence, words, name);
		else {
			const place = places.get(first.text) ?? {name: first.text, looks: 'place', evidence: none()};
			places.set(first.text, place);
			add(place.evidence, words, name);
		}
	}
	return [...all, ...places.values()].filter(({evidence}) => evidence.namings + evidence.quotedNamings > 0);
}

/** Whether a block tells of the story, and not in capitals, which are no sign of names there. */
function isProse({kind, text}: Block): boolean {
	if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'quote') return false;
	const start = text.slice(0, 300);
	const capitals = start.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals <= 8 || capitals <= (start.match(/\p{Ll}/gu)?.length ?? 0);
}

/** "International Sailors" of "International Sailors' Day". */
function ownsHappening(words: readonly Word[], {last}: Name): boolean {
	const next = words[last + 1];
	return words[last]!.possessive && next?.kind === 'name' && isHappening(next.lower);
}

/** "Inc." of "Vell Lines, Inc." */
function isEndingOf(before: Name | undefined, words: readonly Word[], {own, last}: Name): boolean {
	return (
		before !== undefined &&
		own === last &&
		before.last === own - 2 &&
		words[own - 1]?.lower === ',' &&
		isCompanyEnding(words[own]!.lower)
	);
}

/** Adds what a company does to what is known of it, where its ending stands between name and verb. */
function follow(evidence: Evidence, words: readonly Word[], {own, last}: Name): void {
	const verb = verbBehind(words, last + 1, words[own]!);
	if (verb === 'act') evidence.acts++;
	if (verb === 'speech') evidence.speaks++;
}

/** A body with the words that were taken for a title before it: "State Board of Vell". */
function fuller(known: string, words: readonly Word[], {first, last}: Name): string {
	const text = words
		.slice(first, last + 1)
		.map((word, at) => (at > 0 && word.spaced ? ` ${word.text}` : word.text))
		.join('');
	return text.endsWith(known) ? text : known;
}

function add(evidence: Evidence, words: readonly Word[], name: Name): void {
	const first = words[name.own]!;
	evidence.certain ||= !name.doubtful;
	if (first.start < evidence.start) {
		evidence.start = first.start;
		evidence.block = first.block;
	}
	if (first.stretch >= 0) {
		evidence.quotedNamings++;
		return;
	}
	evidence.namings++;
	const before = governor(words, name.first);
	const isInside = before !== undefined && /^(?:in|at|near|from)$/.test(before.lower);
	const isTitled = name.own > name.first && isTitle(words[name.own - 1]!.lower, 1);
	if (isTitled || (!isInside && isJob(words, name))) evidence.introduced++;
	const last = words[name.last]!;
	if (!last.possessive && !isInside) {
		const verb = verbBehind(words, name.last + 1, first);
		if (verb === 'act' && !isObject(before)) evidence.acts++;
		if (verb === 'speech') evidence.speaks++;
	}
	const cue = before && before.kind === 'word' ? cueForm(before.lower) : undefined;
	if (cue !== undefined && cue.tense !== 'ing' && before!.spaced) evidence.speaks += 0.7;
	if (before !== undefined && isForeignSaying(before.lower)) evidence.speaks++;
	if (before?.lower === 'to' && words[name.first - 2]?.lower === 'according') evidence.speaks++;
	if (before?.lower === 'by') evidence.acts += 0.5;
	if (!isTitled) evidence.places += placeVote(words, name);
}

/** What stands before a name, or before the names that "and" and commas join to it: "between" of "between Vell and Ostrel". */
function governor(words: readonly Word[], start: number): Word | undefined {
	const first = words[start]!;
	let at = start - 1;
	for (
		let steps = 0;
		steps < 4 && /^(?:and|or|,)$/.test(words[at]?.lower ?? '') && words[at - 1]?.kind === 'name';
		steps++
	) {
		at--;
		while (words[at]?.kind === 'name') at--;
	}
	const before = sameSentence(words, at, first);
	// Only a preposition reaches over the names between.
	return at === start - 1 || (before !== undefined && isPreposition(before.lower))
		? before
		: sameSentence(words, start - 1, first);
}

function sameSentence(words: readonly Word[], at: number, first: Word): Word | undefined {
	const word = words[at];
	return word !== undefined && word.sentence === first.sentence && word.block === first.block
		? word
		: undefined;
}

/** Behind a preposition a name does not act, whatever verb comes next: "the mayor of Vell said". */
function isObject(before: Word | undefined): boolean {
	return before !== undefined && before.kind === 'word' && isPreposition(before.lower);
}

/** A job in small letters before the name, "harbour master Ann Lund", or behind its comma: "Ann Lund, the harbour master". */
function isJob(words: readonly Word[], {first, last}: Name): boolean {
	const own = words[first]!;
	const before = sameSentence(words, first - 1, own);
	if (
		before !== undefined &&
		own.spaced &&
		!before.possessive &&
		(isPersonNoun(before.lower) || isForeignOffice(before.lower) || /ist$|ian$|^spokes/.test(before.lower)) &&
		before.kind !== 'mark'
	)
		return true;
	if (words[last + 1]?.lower !== ',') return false;
	for (let at = last + 2; at < last + 9; at++) {
		const word = sameSentence(words, at, own);
		if (word === undefined || word.kind === 'mark' || word.stretch >= 0) return false;
		if (at === last + 2 && word.lower === 'who') return true;
		if (at === last + 2 && word.kind === 'number') return words[at + 1]?.lower === ',';
		if (isPersonNoun(word.lower) || isForeignOffice(word.lower)) return true;
		if (at > last + 2 && (isPreposition(word.lower) || isAuxiliary(word.lower))) return false;
	}
	return false;
}

/** Which verb stands behind a name: directly, behind an adverb, or behind what is set between commas. */
function verbBehind(words: readonly Word[], from: number, first: Word): 'act' | 'speech' | null {
	let at = from;
	if (words[at]?.lower === ',') {
		const close = closingComma(words, at + 1, first);
		if (close < 0) return null;
		at = close + 1;
	} else if (words[at]?.lower === '(') {
		while (at < from + 6 && words[at] && words[at]!.lower !== ')') at++;
		at++;
	}
	for (let steps = 0; steps < 3; steps++, at++) {
		const word = sameSentence(words, at, first);
		if (word === undefined || word.stretch >= 0 || word.kind !== 'word') return null;
		const cue = cueForm(word.lower);
		if (cue !== undefined && cue.tense !== 'ing') return 'speech';
		if (isAuxiliary(word.lower) || isPast(word.lower)) return 'act';
		if (!isAdverb(word.lower)) return isPresent(word.lower) ? 'act' : null;
	}
	return null;
}

function closingComma(words: readonly Word[], from: number, first: Word): number {
	for (let at = from; at < from + 14; at++) {
		const word = sameSentence(words, at, first);
		if (word === undefined || word.stretch >= 0) return -1;
		if (word.lower === ',') return at;
	}
	return -1;
}

const irregular = new Set(
	'beat became began bought brought broke built came caught chose cut did drew drove fell felt fled flew fought found gave got grew had held hit hurt kept knew laid led left lent let lost made met paid put quit ran read rose saw sent set shook shot shut sold spent split spread stood struck stuck swept swam took taught thought threw told went won wore wound wrote'.split(
		' ',
	),
);
const present = new Set(
	'aims allows appears argues asks backs becomes believes blames brings builds buys calls comes controls covers cuts denies employs expects faces gets gives goes grows has heads helps holds hopes includes insists intends joins keeps knows launches leads leaves likes lives looks loses makes manages meets moves needs offers opens operates owns pays plans plays produces promises provides puts remains reports runs says sees sells sends serves sets shows sits spends stands starts takes teaches tells thinks tries turns uses wants warns wins works writes'.split(
		' ',
	),
);

function isPast(lower: string): boolean {
	return irregular.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
}

function isPresent(lower: string): boolean {
	return present.has(lower);
}

const inside = new Set(
	'à en im bei in inside near outside across around throughout above below beneath'.split(' '),
);
const beside = new Set(
	'at from to into towards toward off on through over between along via onto beyond past'.split(' '),
);
const partOfPlace =
	/^(?:city|town|village|province|state|region|capital|district|island|port|coast|outskirts|north|south|east|west|people|streets|centre|center|edge|shore|banks)$/;
const direction =
	/^(?:north\w*|south\w*|east\w*|west\w*|central|downtown|nearby|neighbou?ring|rural|mainland|the|suburban|upper|lower)$/;

/** How much the words before a name speak for a place: up to 1. */
function placeVote(words: readonly Word[], {first: start, last: end}: Name): number {
	const first = words[start]!;
	const last = words[end]!;
	let at = start - 1;
	while (at > start - 3 && direction.test(words[at]?.lower ?? '')) at--;
	const before = sameSentence(words, at, first);
	if (before === undefined || before.stretch >= 0 || last.possessive) return 0;
	const hasArticle = words[start - 1]?.lower === 'the';
	const isNamedPlace = isVenue(last.lower) || (end > start && isPlaceOpening(first.lower));
	if (inside.has(before.lower)) return hasArticle && !isNamedPlace ? 0.5 : 1;
	if (beside.has(before.lower))
		return isNamedPlace ? 1 : hasArticle || before.lower === 'between' ? 0.2 : 0.4;
	if (before.lower === 'of' && partOfPlace.test(words[at - 1]?.lower ?? '')) return 1;
	// "the border town Selka".
	return partOfPlace.test(before.lower) ? 0.7 : 0;
}
