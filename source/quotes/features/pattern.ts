/** The ways in which English sets a quotation, its cue and its source beside each other. */
import type {StretchWords} from '../reading.ts';
import {followsQuotation, type Scene} from './scene.ts';
import {closingMark, openingMark} from './stretch.ts';
import {tokenClass} from './token-class.ts';

/**
 * How a mention stands to a stretch: 0 in no known way; 1 “…” said Lund; 2 “…” Lund said; 3 to 8 Lund said “…”, by the
 * words between; 9 “…” — Lund; 10 Lund: “…”; 11 “…” according to Lund.
 */
export function patternOf(scene: Scene, stretch: number, at: number): number {
	const span = scene.reading.spans[stretch];
	if (!span) return 0;
	if (scene.starts[at]! > span.last) return patternBehind(scene, span, at);
	return scene.reading.mentions[at]!.last < span.first ? patternBefore(scene, span, at) : 0;
}

function patternBehind(scene: Scene, span: StretchWords, at: number): number {
	const {reading, classes, cuesOf, starts} = scene;
	const {words, mentions} = reading;
	const start = starts[at]!;
	const block = words[span.last]!.block;
	if (words[start]!.block !== block) {
		const signs = classes[start - 1] === tokenClass.dash && words[start - 2]?.block !== words[start]!.block;
		return signs && words[start]!.block === block + 1 ? 9 : 0;
	}
	let first = closingMark(scene, span) + 1;
	while (first < start && (classes[first] === tokenClass.comma || classes[first] === tokenClass.adverb))
		first++;
	const own = cuesOf[at]!;
	const {last} = mentions[at]!;
	if (first === start) return own.some(cue => cue > last && cue <= last + 4) ? 2 : 0;
	if (classes[first] === tokenClass.dash && first === start - 1) return 9;
	if (classes[first] === tokenClass.according) return start <= first + 3 ? 11 : 0;
	return start - first <= 3 && own.some(cue => cue >= first && cue < start && start - cue <= 2) ? 1 : 0;
}

function patternBefore(scene: Scene, span: StretchWords, at: number): number {
	const {reading, classes, cuesOf, before, cues} = scene;
	const {words, mentions} = reading;
	const {last} = mentions[at]!;
	const opener = openingMark(scene, span);
	if (classes[last + 1] === tokenClass.colon && last + 2 >= opener) return 10;
	const {sentence} = words[last]!;
	const led = classes[opener - 1] === tokenClass.colon && words[opener - 1]!.sentence === sentence;
	if (sentence !== words[span.first]!.sentence && !led) return 0;
	let pattern = 0;
	for (const cue of cuesOf[at]!) {
		if (cue >= opener) break;
		if (cue < last && cues[cue]! < 0.9 && followsQuotation(scene, cue)) continue;
		pattern = 3 + Math.min(5, before.words[opener]! - before.words[cue + 1]!);
	}
	return pattern;
}
