import type {Line} from './lines.ts';
import {overlap} from './wording.ts';

/** A brief is read at a glance. */
const mostWords = 75;
const mostSentences = 3;
/** What saying the same again costs, in the unit of the scores. */
const repetitionCost = 3;
const sameStory = 0.45;
/** A third sentence has to say nearly as much as the best one, in the unit of the scores: two are read faster. */
const leastOfThird = 1.9;

/**
 * The lines of the summary in the order of the article: the best one first, each further one by its score less what
 * it repeats. A line that leans on its predecessor comes only with it.
 * @param scores One number for each line, higher is better.
 */
export function selectLines(lines: readonly Line[], scores: readonly number[]): Line[] {
	const usable = lines.filter(line => line.clean).length;
	const wanted = Math.min(mostSentences, Math.ceil(usable / 2));
	const taken = new Set<Line>();
	let room = mostWords;
	let top = 0;
	while (taken.size < wanted) {
		let best: Line | undefined;
		let bestScore = Number.NEGATIVE_INFINITY;
		for (const [index, line] of lines.entries()) {
			if (!line.clean || taken.has(line) || line.words > room) continue;
			if (line.leans && !(index > 0 && follows(lines[index - 1]!, line, taken))) continue;
			const repeated = Math.max(0, ...[...taken].map(other => overlap(other.stems, line.stems)));
			if (repeated >= sameStory) continue;
			const score = scores[index]! - repetitionCost * repeated;
			if (score > bestScore) {
				best = line;
				bestScore = score;
			}
		}
		if (!best || (taken.size > 1 && bestScore < top - leastOfThird)) break;
		if (taken.size === 0) top = bestScore;
		taken.add(best);
		room -= best.words;
	}
	// Every sentence leans on another: the first one is still the best there is.
	if (taken.size === 0) return lines.filter(line => line.clean).slice(0, 1);
	return lines.filter(line => taken.has(line));
}

/** Nothing but a break of paragraphs may stand between the two. */
function follows(before: Line, line: Line, taken: ReadonlySet<Line>): boolean {
	return taken.has(before) && line.start - before.end <= 2;
}
