/** Titles, terms and words held at a distance stand between marks like speech, and nobody says them. */

import type {Scene} from '../features/scene.ts';
import {closingMark, nearCues, openingMark} from '../features/stretch.ts';
import {leastCue, tokenClass} from '../features/token-class.ts';

/** How little need speak against a quotation for a stretch to be none. */
const doubts = {
	/** Whatever else is known: this chance alone decides. */
	ordinary: 0.5,
	/** A few words that nobody is known to say. */
	unsaid: 0.3,
	/** A few words that are set like a title. */
	title: 0.12,
	/** A few words that the text itself calls a name or a term. */
	named: 0.04,
} as const;

/** A title has no more words, and words at a distance are few. */
const longest = 8;
const few = 4;

/**
 * Whether nobody says what stands between marks.
 * @param chance that it is no quotation, from 0 to 1, as the models have it
 * @param hasSpeaker whether somebody is named for it
 */
export function isUnsaid(scene: Scene, stretch: number, chance: number, hasSpeaker: boolean): boolean {
	if (chance > doubts.ordinary) return true;
	return chance > doubts.named && chance > leastDoubt(scene, stretch, hasSpeaker);
}

/** From which chance of being no quotation on a stretch is none. */
function leastDoubt(scene: Scene, stretch: number, hasSpeaker: boolean): number {
	const {words, spans} = scene.reading;
	const span = spans[stretch]!;
	if (span.last < span.first) return doubts.ordinary;
	let count = 0;
	for (let at = span.first; at <= span.last && count <= longest; at++)
		if (words[at]!.kind !== 'mark') count++;
	if (count > longest || isSpoken(scene, stretch)) return doubts.ordinary;
	if (isCalledSo(scene, stretch)) return doubts.named;
	if (hasSpeaker) return doubts.ordinary;
	const told = isTold(scene, stretch);
	const before = words[openingMark(scene, span) - 1]?.lower ?? '';
	if (isTitle(scene, stretch) && !(told && /^(?:an?|as)$/.test(before))) return doubts.title;
	return told || count > few ? doubts.ordinary : doubts.unsaid;
}

/** How many words may stand between a verb of saying and what is said. */
const reach = 6;
/** And between "the claim that" and what is claimed. */
const claimReach = 12;

/** Whether a verb of saying stands at the marks: “No,” she said; a sign says “No”; she said to them, “No.” */
function isSpoken(scene: Scene, stretch: number): boolean {
	const {reading, cues, classes} = scene;
	const {words, spans, stretches} = reading;
	const span = spans[stretch]!;
	const opener = openingMark(scene, span);
	if (isSentence(scene, stretch)) return true;
	const before = classes[opener - 1];
	if (before === tokenClass.colon || before === tokenClass.strongCue) return true;
	if (before === tokenClass.comma && cueBefore(scene, stretch) >= 0) return true;
	if (!/[,.!?]$/.test(stretches[stretch]!.text)) return false;
	const closer = closingMark(scene, span);
	for (let at = closer + 1; at <= closer + 3; at++) {
		if (words[at]?.sentence !== words[span.last]!.sentence) return false;
		if (cues[at]! >= leastCue) return true;
	}
	return false;
}

/** Whether a stretch is a sentence of its own, end mark and all: it goes on with what was said before. */
function isSentence(scene: Scene, stretch: number): boolean {
	const {words, spans, stretches} = scene.reading;
	const span = spans[stretch]!;
	const {sentence} = words[span.first]!;
	return (
		/[.!?…]$/.test(stretches[stretch]!.text) &&
		words[openingMark(scene, span) - 1]?.sentence !== sentence &&
		words[closingMark(scene, span) + 1]?.sentence !== sentence
	);
}

/** Whether somebody says, calls, describes or claims so, a few words before; not "is called". */
function isTold(scene: Scene, stretch: number): boolean {
	const {reading, subjects, classes} = scene;
	const {words} = reading;
	const opener = openingMark(scene, reading.spans[stretch]!);
	for (
		let at = opener - 1;
		at > opener - claimReach && words[at]?.sentence === words[opener]?.sentence;
		at--
	) {
		const isClaim = classes[at] === tokenClass.nounCue || classes[at] === tokenClass.documentNoun;
		if (isClaim && /^(?:that|about)$/.test(words[at + 1]?.lower ?? '')) return true;
	}
	const cue = cueBefore(scene, stretch);
	if (cue < 0 || classes[cue - 1] === tokenClass.be) return false;
	// Points of a summary leave out who it is: "Admits that he …"
	return subjects[cue]! >= 0 || words[cue - 1]?.sentence !== words[cue]!.sentence;
}

/** The nearest verb of saying before a stretch, -1 for none within reach. */
function cueBefore(scene: Scene, stretch: number): number {
	const span = scene.reading.spans[stretch]!;
	const {nearestLeft} = nearCues(scene, span);
	return openingMark(scene, span) - nearestLeft > reach ? -1 : nearestLeft;
}

/** Words that say that a name or a term follows. */
const callings = new Set(
	'so-called titled entitled subtitled nicknamed misnamed nickname moniker alias pseudonym motto term'.split(
		' ',
	),
);

function isCalledSo(scene: Scene, stretch: number): boolean {
	const {words, spans} = scene.reading;
	const span = spans[stretch]!;
	const opener = openingMark(scene, span);
	const before = words[opener - 1];
	if (before?.sentence !== words[span.first]!.sentence) return false;
	if (callings.has(before.lower)) return true;
	return isYear(scene, closingMark(scene, span));
}

/** “The Long Quay” (2004) */
function isYear({reading: {words}}: Scene, closer: number): boolean {
	return words[closer + 1]?.text === '(' && /^(?:1[89]|20)\d\d$/.test(words[closer + 2]?.text ?? '');
}

/** What has a title. */
const works = new Set(
	'film movie documentary sequel blockbuster thriller comedy drama sitcom cartoon show program programme series miniseries episode podcast play musical opera ballet book novel memoir autobiography biography trilogy bestseller poem story song single album track anthem hymn hit ballad record game magazine newspaper column blog painting exhibition called named dubbed'.split(
		' ',
	),
);

/** Whether all but the small words have capitals, and there is more than one word or a work is named before it. */
function isTitle(scene: Scene, stretch: number): boolean {
	const {words, spans, stretches} = scene.reading;
	const span = spans[stretch]!;
	if (/[!?…]$/.test(stretches[stretch]!.text)) return false;
	let capitals = 0;
	for (let at = span.first; at <= span.last; at++) {
		const {kind, lower, text} = words[at]!;
		if (kind === 'mark' || kind === 'number') continue;
		const isCapital = text[0] !== text[0]!.toLowerCase();
		if (isCapital) capitals++;
		else if (lower.length > 3 || at === span.first) return false;
	}
	if (capitals > 1) return true;
	const before = words[openingMark(scene, span) - 1];
	return capitals === 1 && before !== undefined && (before.possessive || works.has(before.lower));
}
