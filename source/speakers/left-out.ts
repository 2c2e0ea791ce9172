/** What one version of a quote leaves out of another. */
import {parts, type SpokenWords, spokenWords} from './spoken-words.ts';

/** Words that make sure that two places in two versions are the same one. */
const gramLength = 3;
/** How many words at most are passed over for the sake of a single one. */
const farthest = 8;

/**
 * The runs of words that the fullest version of a quote has and another one has not, in their order and as they are
 * printed: parts of `fullest`, without the marks and spaces around them. Empty when nothing is missing. Where the other
 * one is no part of `fullest` but worded differently, what it does not share is told, as far as that is found by reading
 * both from their beginnings. Linear in both texts.
 */
export function leftOut(fullest: string, version: string): string[] {
	const whole = spokenWords(fullest);
	const part = spokenWords(version);
	const kept = placeRuns(whole.words, runsOf(part)) ?? placeWords(whole.words, part.words);
	const missing: string[] = [];
	for (let start = 0; start < kept.length; start++) {
		if (kept[start]) continue;
		let end = start;
		while (end < kept.length && !kept[end]) end++;
		missing.push(printed(fullest, whole, start, end));
		start = end;
	}
	return missing;
}

/** The words between two ellipses or insertions. */
function runsOf({words, before}: SpokenWords): string[][] {
	const runs: string[][] = [];
	for (const [at, word] of words.entries()) {
		if (at === 0 || before[at]! > parts.clause) runs.push([]);
		runs.at(-1)!.push(word);
	}
	return runs;
}

/** Which words are those of the runs, each at its first place after the one before; null when one is nowhere. */
function placeRuns(words: readonly string[], runs: readonly string[][]): boolean[] | null {
	const kept = words.map(() => false);
	let from = 0;
	for (const run of runs) {
		const end = endOfRun(words, run, from);
		if (end === null) return null;
		kept.fill(true, end - run.length, end);
		from = end;
	}
	return kept;
}

/** The end of the first place of a run from a word on; null when there is none. Linear, whatever repeats itself. */
function endOfRun(words: readonly string[], run: readonly string[], from: number): number | null {
	// For each beginning of the run, how much of its end is a shorter beginning.
	const shorter = [0];
	for (let at = 1, same = 0; at < run.length; at++) {
		while (same > 0 && run[at] !== run[same]) same = shorter[same - 1]!;
		if (run[at] === run[same]) same++;
		shorter.push(same);
	}
	for (let at = from, same = 0; at < words.length; at++) {
		while (same > 0 && words[at] !== run[same]) same = shorter[same - 1]!;
		if (words[at] === run[same]) same++;
		if (same === run.length) return at + 1;
	}
	return null;
}

/** Which words the other version has too: the next one, else the next place of three, else one not far off. */
function placeWords(words: readonly string[], others: readonly string[]): boolean[] {
	const kept = words.map(() => false);
	const places = new Map<string, number[]>();
	for (let at = words.length - gramLength; at >= 0; at--) {
		const gram = gramAt(words, at);
		const known = places.get(gram);
		if (known === undefined) places.set(gram, [at]);
		else known.push(at);
	}
	let next = 0;
	for (const [at, other] of others.entries()) {
		const ahead = places.get(gramAt(others, at)) ?? [];
		while (ahead.length > 0 && ahead.at(-1)! < next) ahead.pop();
		let place = words[next] === other ? next : ahead.at(-1);
		if (place === undefined) {
			const near = words.slice(next, next + farthest).indexOf(other);
			if (near === -1) continue;
			place = next + near;
		}
		kept[place] = true;
		next = place + 1;
	}
	return kept;
}

function gramAt(words: readonly string[], at: number): string {
	return words.slice(at, at + gramLength).join(' ');
}

/** Words as they stand in the text, with a currency or percent sign that belongs to them. */
function printed(text: string, {starts, ends}: SpokenWords, start: number, end: number): string {
	const from = starts[start]!;
	const to = ends[end - 1]!;
	const before = /[\p{Sc}#@]$/u.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? '';
	const after = /^[%‰°\p{Sc}]/u.exec(text.slice(to, to + 2))?.[0] ?? '';
	return text.slice(from - before.length, to + after.length);
}
