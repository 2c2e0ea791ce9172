/** From an article to who may have said each of its stretches. */
import {antecedents} from './antecedents/antecedents.ts';
import {antecedentColumns} from './antecedents/features.ts';
import {candidatesOf} from './features/candidates.ts';
import {columns, type Question, questionOf} from './features/rows.ts';
import {type Scene, sceneOf} from './features/scene.ts';
import type {Models} from './models.ts';
import type {Reading} from './reading.ts';
import {type Look, type Standing, standingOf} from './standing.ts';
import type {Forest} from './trees/forest.ts';
import {scoreRows} from './trees/score.ts';
import {softmax} from './trees/softmax.ts';
import {type Shares, sharesOf, verdictColumns, verdictQuestion} from './verdict/rows.ts';

/** Looks twice at an article, the second time knowing what the first found all over it. */
export function rank(reading: Reading, models: Models): Look {
	const look = firstLook(sceneOf(reading), models);
	const shares = sharesOf(look.standings);
	const standings = look.standings.map((first, stretch) =>
		settled(look, first, secondLook(look, shares, stretch, models.verdicts)),
	);
	return {...look, standings};
}

/** What the mentions by themselves say. @param questions those of the scene, when they are known already */
export function firstLook(
	scene: Scene,
	models: Pick<Models, 'sources' | 'antecedents'>,
	questions: readonly Question[] = questionsOf(scene),
): Look {
	const meant = antecedents(scene, (values, count) =>
		chancesOf(models.antecedents, values, antecedentColumns, count),
	);
	const standings = questions.map(question => {
		const chances = chancesOf(models.sources, question.values, columns, question.answers.length);
		return standingOf(scene, meant, question, chances);
	});
	return {scene, meant, standings};
}

/** What is asked of every stretch. */
export function questionsOf(scene: Scene): Question[] {
	const {reading} = scene;
	const candidates = candidatesOf(reading);
	return reading.stretches.map((_, stretch) => questionOf(scene, stretch, candidates[stretch]!));
}

/**
 * What those who marked the articles did not say is settled in the end: a pronoun that may go on with somebody without a
 * name counts as far as it is trusted, and what is left to nobody goes to those whom descriptions mean.
 */
function settled(look: Look, first: Standing, second: Standing): Standing {
	const persons = new Map(second.persons);
	let {nobody} = second;
	const move = (person: number, chance: number) => {
		persons.set(person, (persons.get(person) ?? 0) + chance);
		nobody -= chance;
	};
	for (const [person, share] of describedShares(look, first)) move(person, second.nobody * share);
	for (const [person, trust] of trustIn(look, first))
		move(person, (second.persons.get(person) ?? 0) * (trust - 1));
	return {...second, persons, nobody};
}

/** By person whom descriptions mean: the part that these have of what the first look left to nobody. */
function describedShares({scene, meant}: Look, {question, chances, nobody}: Standing): Map<number, number> {
	const shares = new Map<number, number>();
	question.answers.forEach((answer, at) => {
		if (typeof answer !== 'number' || scene.reading.mentions[answer]!.kind !== 'described') return;
		for (const {person, chance} of meant[answer]!) {
			const share = (chances[at]! * chance) / Math.max(nobody, 1e-9);
			shares.set(person, (shares.get(person) ?? 0) + share);
		}
	});
	return shares;
}

/** By person: how far the pronouns and names that speak for them can be trusted, by their chances. */
function trustIn({scene, meant}: Look, {question, chances}: Standing): Map<number, number> {
	const all = new Map<number, number>();
	const trusted = new Map<number, number>();
	const add = (sums: Map<number, number>, person: number, chance: number) =>
		sums.set(person, (sums.get(person) ?? 0) + chance);
	question.answers.forEach((answer, at) => {
		if (typeof answer !== 'number' || scene.reading.mentions[answer]!.kind === 'described') return;
		const person = scene.persons[answer]!;
		const own = person >= 0 ? [{person, chance: 1, trust: 1}] : meant[answer]!;
		for (const {person, chance, trust} of own) {
			add(all, person, chances[at]! * chance);
			add(trusted, person, chances[at]! * chance * trust);
		}
	});
	return new Map([...all].map(([person, sum]) => [person, sum > 0 ? trusted.get(person)! / sum : 1]));
}

/** The chances that a forest gives to the rows of one question. */
export function chancesOf(forest: Forest, values: Float32Array, width: number, count: number): Float64Array {
	if (forest.columns !== width)
		throw new RangeError(`A forest of ${forest.columns} columns for rows of ${width}`);
	return softmax(scoreRows(forest, values, count));
}

function secondLook(look: Look, shares: Shares, stretch: number, verdicts: Forest): Standing {
	const {answers, values} = verdictQuestion(look, shares, stretch);
	const chances = chancesOf(verdicts, values, verdictColumns, answers.length);
	const persons = new Map<number, number>();
	answers.forEach((answer, at) => {
		if (typeof answer === 'number') persons.set(answer, chances[at]!);
	});
	return {...look.standings[stretch]!, persons, noQuotation: chances[0]!, nobody: chances[1]!};
}
