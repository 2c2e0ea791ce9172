import {isAdverb, isAuxiliary, isConjunction, isDeterminer, isPreposition, isPronoun} from '../closed-words.ts';
import {cueForm, isPlainCue} from '../cues.ts';
import {isDocumentNoun, isGroupNoun, isPersonNoun} from '../nouns.ts';
import type {Reading} from '../reading.ts';
import type {Word} from '../words.ts';

/** The class of each word as features see it: marks and words of grammar by class, verbs of saying by sureness and tense. */
export function wordClasses({words}: Reading): string[] {
	return words.map(classOf);
}

function classOf(word: Word): string {
	const {lower} = word;
	if (word.kind === 'mark') {
		if (/[-–—]/.test(lower)) return '-';
		if (/[.!?…]/.test(lower)) return '.';
		if (/["“”'‘’«»„‟`]/.test(lower)) return 'q';
		return /[,:;()[\]]/.test(lower) ? lower : '*';
	}
	if (word.kind === 'number') return '9';
	if (lower === 'that' || lower === 'to' || lower === 'by' || lower === 'of' || lower === 'as' || lower === 'and') return lower;
	if (lower === 'who' || lower === 'which') return 'who';
	if (lower === 'according') return 'CUE';
	if (isAuxiliary(lower)) return 'aux';
	const cue = word.kind === 'word' || word.spaced === false ? cueForm(lower) : undefined;
	if (cue && !(cue.tense === 'base' && (isPersonNoun(lower) || isDocumentNoun(lower)))) {
		return (isPlainCue(cue) ? 'CUE' : 'cue') + (cue.tense === 'ing' ? 'ing' : cue.tense === 'base' ? '0' : '');
	}
	if (isPronoun(lower)) return 'pro';
	if (isDeterminer(lower)) return 'det';
	if (isPreposition(lower)) return 'prep';
	if (isConjunction(lower)) return 'conj';
	if (isAdverb(lower)) return 'adv';
	if (word.kind === 'name') return 'N';
	if (isPersonNoun(lower) || isGroupNoun(lower)) return 'p';
	return lower.endsWith('ed') ? 'wed' : lower.endsWith('ing') ? 'wing' : 'w';
}

/** A verb of saying near a stretch, and how many words lie between. */
export type NearCue = {readonly at: number; readonly distance: number};

const farthest = 14;

/** The nearest verb of saying outside quotations before and after each stretch, in its sentence. */
export function nearCues(reading: Reading, classes: readonly string[]): {before: NearCue | null; after: NearCue | null}[] {
	const {words, spans} = reading;
	return spans.map(span => ({
		before: search(words, classes, span.before, -1, words[span.first]?.sentence ?? -1),
		after: search(words, classes, span.after, 1, words[span.last]?.sentence ?? -1),
	}));
}

function search(
	words: readonly Word[],
	classes: readonly string[],
	from: number,
	step: 1 | -1,
	sentence: number,
): NearCue | null {
	let weak: NearCue | null = null;
	for (let at = from, distance = 0; distance < farthest; at += step, distance++) {
		const word = words[at];
		if (!word || word.sentence !== sentence) break;
		if (word.stretch >= 0) {
			if (step > 0) break;
			continue;
		}
		const kind = classes[at]!;
		if (kind === 'CUE' || kind === 'CUEing') return weak && weak.distance <= 1 ? weak : {at, distance};
		if (kind.startsWith('cue') && kind !== 'cue0') weak ??= {at, distance};
	}
	return weak;
}
