/** The second look at a stretch, when it is known what the first one found all over the article. */

import type {Antecedent} from '../antecedents/antecedents.ts';
import {kindOf} from '../features/mention.ts';
import {patternOf} from '../features/pattern.ts';
import {personColumns, personFeatures} from '../features/person.ts';
import {Row} from '../features/row.ts';
import {stretchPart} from '../features/rows.ts';
import {stretchColumns} from '../features/stretch.ts';
import type {Look, Standing} from '../standing.ts';

/** A person, or that nobody is named, or that it is no quotation. */
export type Verdict = number | 'nobody' | 'no quotation';

export type VerdictQuestion = {readonly answers: readonly Verdict[]; readonly values: Float32Array};

/** How many persons are looked at again. */
const most = 5;

const standingColumns = 6;
const ownColumns = 22;

/** How many features a verdict has. */
export const verdictColumns = 1 + stretchColumns + standingColumns + ownColumns + personColumns;

/** By person: the part of all chances in the article. */
export type Shares = ReadonlyMap<number, number>;

/** The chances of all persons over an article's stretches. */
export function sharesOf(standings: readonly Standing[]): Shares {
	const shares = new Map<number, number>();
	for (const {persons} of standings) {
		for (const [person, chance] of persons)
			shares.set(person, (shares.get(person) ?? 0) + chance / standings.length);
	}
	return shares;
}

/** The rows of the second look at one stretch. @param look what the first one found */
export function verdictQuestion(look: Look, shares: Shares, stretch: number): VerdictQuestion {
	const {standings} = look;
	const standing = standings[stretch]!;
	const best = [...standing.persons].sort((one, other) => other[1] - one[1]).slice(0, most);
	const answers: Verdict[] = ['no quotation', 'nobody', ...best.map(([person]) => person)];
	const values = new Float32Array(answers.length * verdictColumns);
	const row = new Row(verdictColumns).from(1);
	row.copy(stretchPart(standing.question));
	row.add(best[0]?.[1] ?? 0);
	row.add(best[1]?.[1] ?? 0);
	row.add(standing.nobody);
	row.add(standing.noQuotation);
	row.add(standings[stretch - 1]?.noQuotation ?? -1);
	row.add(standings[stretch + 1]?.noQuotation ?? -1);
	const own = row.at;
	answers.forEach((answer, number) => {
		row.from(0).add(answer === 'no quotation' ? 0 : answer === 'nobody' ? 1 : 2);
		row.from(own);
		if (typeof answer !== 'number') {
			const chance = (one: Standing | undefined) =>
				one === undefined ? -1 : answer === 'nobody' ? one.nobody : one.noQuotation;
			row.add(chance(standing));
			row.miss(7);
			for (const near of [1, 2]) {
				row.add(chance(standings[stretch - near]));
				row.add(chance(standings[stretch + near]));
			}
			row.miss(ownColumns - 12 + personColumns);
		} else personRow(row, look, shares, stretch, answer, number - 2);
		row.writeTo(values, number);
	});
	return {answers, values};
}

function personRow(
	row: Row,
	{scene, standings, meant}: Look,
	shares: Shares,
	stretch: number,
	person: number,
	rank: number,
): void {
	const {reading, persons} = scene;
	const {question, chances, persons: likely} = standings[stretch]!;
	let byPronoun = 0;
	let best = -1;
	let most = 0;
	let antecedent: readonly Antecedent[] = [];
	question.answers.forEach((answer, at) => {
		if (typeof answer !== 'number') return;
		const {kind} = reading.mentions[answer]!;
		const meantBy = kind === 'pronoun' ? meant[answer]! : [];
		const share = persons[answer] === person ? 1 : (meantBy.find(one => one.person === person)?.chance ?? 0);
		if (share === 0) return;
		if (kind === 'pronoun') byPronoun += chances[at]! * share;
		if (chances[at]! * share <= most) return;
		most = chances[at]! * share;
		best = answer;
		antecedent = meant[answer]!;
	});
	row.add(likely.get(person)!);
	row.add(rank);
	row.add(byPronoun);
	row.add(most);
	row.add(best < 0 ? -1 : kindOf(scene, reading.mentions[best]!, best));
	row.add(best < 0 ? -1 : patternOf(scene, stretch, best));
	row.add(antecedent.find(one => one.person === person)?.chance ?? -1);
	row.add(antecedent.length > 1 ? antecedent[0]!.chance - antecedent[1]!.chance : -1);
	for (const near of [1, 2]) {
		for (const other of [stretch - near, stretch + near])
			row.add(standings[other] === undefined ? -1 : (standings[other].persons.get(person) ?? 0));
	}
	for (const other of [stretch - 1, stretch + 1]) {
		const span = reading.spans[other];
		const here = reading.spans[stretch]!;
		if (!span) row.miss(3);
		else {
			const words = other < stretch ? here.first - span.last : span.first - here.last;
			row.add(words, 200);
			const [one, two] = [reading.words[span.first], reading.words[here.first]];
			row.add(one && two ? Math.abs(one.block - two.block) : 0, 10);
			row.add(one && two ? Math.abs(one.sentence - two.sentence) : 0, 20);
		}
	}
	row.add(shares.get(person) ?? 0);
	row.add(best < 0 ? -1 : scene.subjectLike[best]!);
	row.add(best < 0 ? -1 : scene.cuesOf[best]!.length, 4);
	row.add(best < 0 ? -1 : Math.min(200, Math.abs(scene.starts[best]! - reading.spans[stretch]!.first)));
	personFeatures(row, scene, person, new Set());
}
