/** What a stretch between quotation marks looks like by itself. */

import {isDeterminer} from '../../names/english/closed-words.ts';
import type {StretchWords} from '../reading.ts';
import type {Row} from './row.ts';
import type {Scene} from './scene.ts';
import {leastCue, tokenClass} from './token-class.ts';

/** Where the cues of a stretch's sentence stand, -1 for none. */
export type NearCues = {
	readonly nearestLeft: number;
	readonly strongestLeft: number;
	readonly nearestRight: number;
	readonly strongestRight: number;
};

/** How far from a stretch its cues are looked for, in words. */
const reach = 40;
/** How many words of a stretch are looked at. */
const looked = 60;
const farthest = 60;

/** The cues before and behind a stretch in its sentence. */
export function nearCues({reading: {words}, cues, classes}: Scene, span: StretchWords): NearCues {
	const seek = (from: number, step: 1 | -1, sentence: number): [number, number] => {
		let nearest = -1;
		let strongest = -1;
		for (let at = from, left = reach; left > 0; at += step, left--) {
			const word = words[at];
			if (!word || word.sentence !== sentence) break;
			if (classes[at] === tokenClass.quoted || cues[at]! < leastCue) continue;
			if (nearest < 0) nearest = at;
			if (strongest < 0 || cues[at]! > cues[strongest]!) strongest = at;
		}
		return [nearest, strongest];
	};
	const [nearestLeft, strongestLeft] = seek(span.before, -1, words[span.first]?.sentence ?? -1);
	const [nearestRight, strongestRight] = seek(span.after, 1, words[span.last]?.sentence ?? -1);
	return {nearestLeft, strongestLeft, nearestRight, strongestRight};
}

/** How many features `stretchFeatures` writes. */
export const stretchColumns = 42;

const naming =
	/^(?:so-called|titled|entitled|called|dubbed|named|nicknamed|known|termed|word|words|phrase|term|title|slogan)$/;

export function stretchFeatures(row: Row, scene: Scene, stretch: number, near: NearCues): void {
	const {reading, cues, before: counts} = scene;
	const {words, spans, stretches, text} = reading;
	const span = spans[stretch]!;
	const passage = stretches[stretch]!;
	const here = words[span.first];
	const end = words[span.last];
	row.add(span.last - span.first + 1, 100);
	row.add(letterCase(passage.text));
	row.add(endClass(passage.text.at(-1) ?? '', text[passage.end + 1] ?? ''));

	const opener = openingMark(scene, span);
	const closer = closingMark(scene, span);
	for (const at of [opener - 1, opener - 2, opener - 3]) row.add(classBeside(scene, at, here?.block ?? -1));
	for (const at of [closer + 1, closer + 2, closer + 3]) row.add(classBeside(scene, at, end?.block ?? -1));
	const opens = words[opener - 1]?.block !== here?.block;
	const closes = words[closer + 1]?.block !== end?.block;
	row.addIf(opens);
	row.addIf(closes);
	insideFeatures(row, scene, span);

	for (const [at, from] of [
		[near.strongestLeft, span.before],
		[near.nearestLeft, span.before],
		[near.strongestRight, span.after],
		[near.nearestRight, span.after],
	] as const) {
		row.add(at < 0 ? 0 : cues[at]!);
		row.add(
			at < 0
				? farthest
				: Math.abs(counts.words[at]! - counts.words[Math.max(0, Math.min(from, words.length))]!),
			farthest,
		);
	}
	const previous = spans[stretch - 1];
	const next = spans[stretch + 1];
	row.addIf(naming.test(words[opener - 1]?.lower ?? '') || naming.test(words[opener - 2]?.lower ?? ''));
	row.add(previous ? span.first - previous.last : 200, 200);
	row.add(previous && here ? here.sentence - words[previous.last]!.sentence : 20, 20);
	row.add(next ? next.first - span.last : 200, 200);
	row.addIf(isListed(scene, previous, span));
	row.addIf(isListed(scene, span, next));
	row.addIf(here !== undefined && opens && endsInColon(scene, opener - 1));
	row.add(here?.block ?? 0, 40);
	row.add(spans.length, 60);
	row.add((10 * spans.length) / Math.max(1, (words.at(-1)?.block ?? 0) + 1), 60);
	row.addIf(isDeterminer(words[opener - 1]?.lower ?? ''));
	row.addIf(words[opener - 1]?.possessive === true);
	row.add(sentenceWords(scene, opener), 40);
	row.addIf(continues(scene, stretch));
	row.addIf(opens && closes);
	row.addIf(text[passage.start - 1] === "'" || text[passage.start - 1] === '‘');
	row.addIf(
		here !== undefined &&
			end !== undefined &&
			here.sentence === end.sentence &&
			here.sentence !== words[opener - 1]?.sentence,
	);
}

/** The place of the opening mark among the words; where the stretch begins when it has none. */
export function openingMark({classes}: Scene, {first}: StretchWords): number {
	return classes[first - 1] === tokenClass.quoteMark ? first - 1 : first;
}

export function closingMark({classes}: Scene, {last}: StretchWords): number {
	let at = last;
	while (at < last + 2 && classes[at + 1] === tokenClass.quoteMark) at++;
	return at;
}

function classBeside({reading: {words}, classes}: Scene, at: number, block: number): number {
	return words[at]?.block === block ? classes[at]! : tokenClass.edge;
}

/** 0 for a small letter, 1 for a capital, 2 for anything else. */
function letterCase(text: string): number {
	const first = text.codePointAt(0) ?? 0;
	const letter = String.fromCodePoint(first);
	if (letter !== letter.toLowerCase()) return 1;
	return letter !== letter.toUpperCase() ? 0 : 2;
}

const endings = [',', '.', '?!', '-–—…', ';:'];

function endClass(last: string, outside: string): number {
	const found = endings.findIndex(ending => ending.includes(last));
	if (found >= 0 && last !== '') return found;
	return outside === ',' ? 5 : outside === '.' ? 6 : 7;
}

function insideFeatures(row: Row, {reading: {words}}: Scene, {first, last}: StretchWords): void {
	let own = false;
	let ours = false;
	let yours = false;
	let verbs = false;
	let capitals = 0;
	let letters = 0;
	let longCapitals = 0;
	let long = 0;
	for (let at = first; at <= last && at < first + looked; at++) {
		const {lower, kind} = words[at]!;
		if (kind === 'mark') continue;
		letters++;
		if (kind === 'name') capitals++;
		if (lower.length > 3) {
			long++;
			if (kind === 'name') longCapitals++;
		}
		own ||= /^(?:i|i'm|i've|i'd|i'll|my|me|myself)$/.test(lower);
		ours ||= /^(?:we|we're|we've|we'll|our|us)$/.test(lower);
		yours ||= /^(?:you|you're|your|you've)$/.test(lower);
		verbs ||= verbal.test(lower);
	}
	row.addIf(own);
	row.addIf(ours);
	row.addIf(yours);
	row.addIf(verbs);
	row.add(letters === 0 ? 0 : capitals / letters);
	row.add(long === 0 ? -1 : longCapitals / long);
}

const verbal =
	/^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|must|it's|that's|don't|can't|won't|isn't|i'm|we're)$/;

/** Whether nothing but a comma, "and" or "or" stands between two stretches. */
function isListed(
	{reading: {words}}: Scene,
	one: StretchWords | undefined,
	other: StretchWords | undefined,
): boolean {
	if (!one || !other || other.first - one.last > 6) return false;
	for (let at = one.last + 1; at < other.first; at++) {
		const {kind, lower} = words[at]!;
		if (kind !== 'mark' && lower !== 'and' && lower !== 'or') return false;
		if (kind === 'mark' && /[.!?:]/.test(lower)) return false;
	}
	return words[one.last]!.block === words[other.first]!.block;
}

function endsInColon({classes}: Scene, at: number): boolean {
	return classes[at] === tokenClass.colon;
}

/** How many words of its sentence stand before a word. */
function sentenceWords({reading: {words}}: Scene, at: number): number {
	const sentence = words[at]?.sentence;
	let count = 0;
	while (count < 40 && words[at - count - 1]?.sentence === sentence) count++;
	return count;
}

/** Whether a stretch goes on with the one before, which runs to the end of its paragraph without a closing mark. */
export function continues({reading: {words, spans}}: Scene, stretch: number): boolean {
	const previous = spans[stretch - 1];
	const span = spans[stretch]!;
	if (!previous) return false;
	const end = words[previous.last];
	const start = words[span.first];
	if (!end || !start || start.block !== end.block + 1 || words[previous.last + 1]?.block === end.block)
		return false;
	const opener = words[span.first - 1];
	return (
		opener?.block !== start.block || (opener.kind === 'mark' && words[span.first - 2]?.block !== start.block)
	);
}
