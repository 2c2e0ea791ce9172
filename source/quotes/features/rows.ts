/** The rows of one stretch: every mention that may be its source, and two answers that name none. */
import type {Candidates} from './candidates.ts';
import {mentionColumns, mentionFeatures} from './mention.ts';
import {namedInside} from './named-inside.ts';
import {patternOf} from './pattern.ts';
import {personColumns, personFeatures} from './person.ts';
import {placeColumns, placeFeatures, type Rank} from './place.ts';
import {Row} from './row.ts';
import {isPersonLike, type Scene} from './scene.ts';
import {type NearCues, nearCues, stretchColumns, stretchFeatures} from './stretch.ts';

const cueColumns = 7;
const patternColumns = 5;

/** How many features a row has; the first says which kind of answer it is. */
export const columns =
	1 + stretchColumns + mentionColumns + placeColumns + cueColumns + patternColumns + personColumns;

/** What a row stands for: a place in `reading.mentions`, or that it is no quotation, or that nobody is named for it. */
export type Answer = number | 'no quotation' | 'nobody named';

/** The answers to one stretch, and their features one row after the other. */
export type Question = {readonly answers: readonly Answer[]; readonly values: Float32Array};

/** What the rows of a question say of the stretch itself, the same in each. */
export function stretchPart({values}: Question): Float32Array {
	return values.subarray(1, 1 + stretchColumns);
}

/** What is asked of a stretch. */
export function questionOf(scene: Scene, stretch: number, {before, after}: Candidates): Question {
	const {reading} = scene;
	const answers: Answer[] = ['no quotation', 'nobody named', ...before, ...after];
	const values = new Float32Array(answers.length * columns);
	const row = new Row(columns);
	const near = nearCues(scene, reading.spans[stretch]!);
	const named = namedInside(scene.reading, stretch);
	row.from(1);
	stretchFeatures(row, scene, stretch, near);
	const own = row.at;
	const patterns = new Map<number, number>();
	const known = new Set<number>();
	for (const at of [...before, ...after]) {
		const pattern = patternOf(scene, stretch, at);
		patterns.set(at, pattern);
		if (pattern > 0 && scene.persons[at]! >= 0) known.add(scene.persons[at]!);
	}
	const patterned = [...patterns.values()].filter(pattern => pattern > 0).length;
	const ranks = ranksOf(scene, before, after);
	answers.forEach((answer, number) => {
		row.from(0).add(answer === 'no quotation' ? 0 : answer === 'nobody named' ? 1 : 2);
		row.from(own);
		if (typeof answer !== 'number') {
			row.miss(mentionColumns + placeColumns + cueColumns);
			row.miss(1);
			row.add(patterned, 6);
			row.miss(patternColumns - 2 + personColumns);
		} else {
			const person = scene.persons[answer]!;
			mentionFeatures(row, scene, answer);
			placeFeatures(row, scene, stretch, answer, ranks.get(answer)!);
			cueFeatures(row, scene, answer, near);
			row.add(patterns.get(answer)!);
			row.add(patterned, 6);
			row.addIf(person >= 0 && known.has(person));
			row.add(patternOf(scene, stretch - 1, answer));
			row.add(patternOf(scene, stretch + 1, answer));
			personFeatures(row, scene, person, named);
		}
		row.writeTo(values, number);
	});
	return {answers, values};
}

/** Whether the mention is the subject of the cues next to the stretch, and whether what it owns or stands in says something. */
function cueFeatures(row: Row, {reading, subjects, classes, cues}: Scene, at: number, near: NearCues): void {
	const {nearestLeft, strongestLeft, nearestRight, strongestRight} = near;
	let any = false;
	for (const cue of [nearestLeft, strongestLeft, nearestRight, strongestRight]) {
		const is = cue >= 0 && subjects[cue] === at;
		any ||= is;
		row.addIf(is);
	}
	row.addIf(any);
	const {last} = reading.mentions[at]!;
	const owns = reading.words[last]!.possessive || /^(?:his|her)$/.test(reading.words[last]!.lower);
	const strength = Math.max(cues[last + 1] ?? 0, cues[last + 2] ?? 0);
	row.add(owns ? strength : 0);
	row.add(owns ? (classes[last + 1] ?? 0) : 0);
}

/** By mention: how many stand nearer to the stretch. */
function ranksOf(scene: Scene, before: readonly number[], after: readonly number[]): Map<number, Rank> {
	const ranks = new Map<number, Rank>();
	const {mentions} = scene.reading;
	const rankSide = (side: readonly number[], other: readonly number[]) => {
		let persons = 0;
		side.forEach((at, all) => {
			const nearer = other.slice(0, all).filter(place => isPersonLike(scene, mentions[place]!, place)).length;
			ranks.set(at, {all, persons, personsBothSides: persons + nearer});
			if (isPersonLike(scene, mentions[at]!, at)) persons++;
		});
	};
	rankSide(before, after);
	rankSide(after, before);
	return ranks;
}
