/** Where a mention stands, seen from a stretch. */
import type {Row} from './row.ts';
import type {Scene} from './scene.ts';

/** How many mentions of a side stand nearer to the stretch: all, and those that may be persons. */
export type Rank = {readonly all: number; readonly persons: number; readonly personsBothSides: number};

/** How many features `placeFeatures` writes. */
export const placeColumns = 18;

const farthest = 200;

export function placeFeatures(row: Row, scene: Scene, stretch: number, at: number, rank: Rank): void {
	const {reading, before, nextStretch, starts, nextMention, subjectsBefore} = scene;
	const {words, mentions, spans} = reading;
	const span = spans[stretch]!;
	const mention = mentions[at]!;
	const start = starts[at]!;
	const isBehind = start > span.last;
	const [from, to] = isBehind ? [span.last + 1, start] : [mention.last + 1, span.first];
	const near = words[isBehind ? span.last : span.first]!;
	const word = words[mention.first]!;
	const paragraphs = Math.abs(word.block - near.block);
	const sentences = Math.abs(word.sentence - near.sentence);
	row.addIf(isBehind);
	row.add(paragraphs);
	row.add(sentences, 12);
	row.addIf(sentences === 0);
	for (const counted of [
		before.words,
		before.commas,
		before.ends,
		before.cues,
		before.colons,
		before.dashes,
	]) {
		row.add(Math.max(0, counted[to]! - counted[from]!), counted === before.words ? farthest : 12);
	}
	const between = isBehind ? nextStretch[start]! - stretch - 1 : stretch - nextStretch[mention.last + 1]!;
	row.add(Math.max(0, between), 12);
	const [low, high] = isBehind ? [nextMention[span.last + 1]!, at] : [at + 1, nextMention[span.first]!];
	row.add(Math.max(0, subjectsBefore[Math.max(low, high)]! - subjectsBefore[low]!), 12);
	row.add(rank.all, 44);
	row.add(rank.persons, 20);
	row.add(rank.personsBothSides, 20);
	const previous = spans[stretch - 1];
	const next = spans[stretch + 1];
	row.addIf(
		isBehind
			? next !== undefined && next.last < start
			: previous !== undefined && previous.first > mention.last,
	);
	row.add(previous ? Math.min(farthest, Math.abs(start - previous.last)) : farthest);
	row.add(next ? Math.min(farthest, Math.abs(next.first - mention.last)) : farthest);
}
