/** Which answers to the questions about an article are right. */

import {foldName} from '../../names/fold-name.ts';
import type {Answer, Question} from '../../quotes/features/rows.ts';
import type {Mention} from '../../quotes/mentions.ts';
import type {Reading} from '../../quotes/reading.ts';
import type {GoldArticle, GoldQuote} from './gold.ts';

/** What the annotators say of a stretch; undefined where they say nothing. */
export function goldOf(
	article: GoldArticle,
	{start, end}: {readonly start: number; readonly end: number},
): GoldQuote | undefined {
	let best: GoldQuote | undefined;
	let most = 0;
	for (const quote of article.quotes) {
		const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
		if (shared > most) {
			most = shared;
			best = quote;
		}
	}
	return most * 2 > Math.min(end - start, (best?.end ?? 0) - (best?.start ?? 0)) ? best : undefined;
}

/** The right answer to the question about a stretch. */
export function rightAnswer(reading: Reading, {answers}: Question, gold: GoldQuote): Answer {
	if (!gold.attributed) return 'no quotation';
	if (gold.source === null) return 'nobody named';
	const {source} = gold;
	const person = gold.speaker === null ? -1 : personNamed(reading, gold.speaker);
	let best: Answer = 'nobody named';
	let most = 0;
	for (const answer of answers) {
		if (typeof answer !== 'number') continue;
		const mention = reading.mentions[answer]!;
		const shared = Math.min(mention.end, source.end) - Math.max(startOf(reading, mention), source.start);
		if (shared <= 0 || mention.kind !== kinds[source.kind]) continue;
		const isPerson = mention.kind === 'name' && reading.people.of[mention.name] === person;
		// Of several names in one source the first is the source, the others what it belongs to.
		const score =
			(isPerson ? 1e6 : 0) +
			(mention.within ? 0 : 1e5) +
			(mention.kind === 'name' ? 1e4 - mention.start + source.start : shared);
		if (score > most) {
			most = score;
			best = answer;
		}
	}
	return best;
}

const kinds = {name: 'name', pronoun: 'pronoun', np: 'described'} as const;

function startOf({words, names}: Reading, mention: Mention): number {
	return mention.kind === 'name' ? words[names[mention.name]!.first]!.start : mention.start;
}

/** The person of an article whom the annotators mean by a name, -1 when nobody there bears it. */
export function personNamed({people}: Reading, name: string): number {
	const wanted = nameParts(name);
	let best = -1;
	people.everybody.forEach((one, person) => {
		if (!isSameName(nameParts(one.name), wanted)) return;
		if (best < 0 || one.names.length > people.everybody[best]!.names.length) best = person;
	});
	return best;
}

function nameParts(name: string): string[] {
	return foldName(name)
		.split(' ')
		.filter(part => part.length > 1 && !/^(?:jr|sr|ii|iii|the)$/.test(part));
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
	if (one.length === 0 || other.length === 0) return false;
	if (one.length === 1 || other.length === 1)
		return one.at(-1) === other.at(-1) || (one.length === 1 && other.includes(one[0]!));
	return one.at(-1) === other.at(-1) && one[0]![0] === other[0]![0];
}
