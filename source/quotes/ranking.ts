/** From an article to who may have said each of its stretches. */
import {type Antecedent, antecedents, type Choose} from './antecedents/antecedents.ts';
import {antecedentColumns} from './antecedents/features.ts';
import {candidatesOf} from './features/candidates.ts';
import {columns, type Question, questionOf} from './features/rows.ts';
import {type Scene, sceneOf} from './features/scene.ts';
import type {Models} from './models.ts';
import {describedPersons} from './people/described.ts';
import type {Reading} from './reading.ts';
import {type Standing, standingOf} from './standing.ts';
import {type Forest, scoreRow} from './trees/forest.ts';
import {softmax} from './trees/softmax.ts';
import {type FirstLook, sharesOf, verdictColumns, verdictQuestion} from './verdict/rows.ts';

/** How sure it is whom a description means, when only one person fits it. */
const describedChance = 0.9;

/** Looks twice at an article. @returns what the second look found, and the mentions that the first one weighed */
export function rank(reading: Reading, models: Models): FirstLook {
	const scene = sceneOf(reading);
	const meant = meantBy(scene, (values, count) =>
		chancesOf(models.antecedents, values, antecedentColumns, count),
	);
	const standings = questionsOf(scene).map(question =>
		standingOf(
			scene,
			meant,
			question,
			chancesOf(models.sources, question.values, columns, question.answers.length),
		),
	);
	const look = {scene, meant, standings, shares: sharesOf(standings)};
	return {
		...look,
		standings: standings.map((first, stretch) =>
			settled(look, first, secondLook(look, stretch, models.verdicts)),
		),
	};
}

/** What is asked of every stretch. */
export function questionsOf(scene: Scene): Question[] {
	const {reading} = scene;
	const candidates = candidatesOf(reading);
	return reading.stretches.map((_, stretch) => questionOf(scene, stretch, candidates[stretch]!));
}

/**
 * What those who marked the articles did not say is settled in the end: a pronoun that may go on with somebody without a
 * name counts as far as it is trusted, and what is left to nobody goes to those whom descriptions mean, in the part that
 * these have of it.
 */
function settled({scene, meant}: FirstLook, first: Standing, second: Standing): Standing {
	const {mentions} = scene.reading;
	const persons = new Map(second.persons);
	const weight = new Map<number, {all: number; trusted: number}>();
	let {nobody} = second;
	first.question.answers.forEach((answer, at) => {
		if (typeof answer !== 'number') return;
		const chance = first.chances[at]!;
		const isDescribed = mentions[answer]!.kind === 'described';
		const named = scene.persons[answer]!;
		const own = named >= 0 ? [{person: named, chance: 1, trust: 1}] : meant[answer]!;
		for (const {person, chance: share, trust} of own) {
			if (isDescribed) {
				const moved = (second.nobody * chance * share) / Math.max(first.nobody, 1e-9);
				persons.set(person, (persons.get(person) ?? 0) + moved);
				nobody -= moved;
			} else {
				const known = weight.get(person) ?? {all: 0, trusted: 0};
				weight.set(person, {
					all: known.all + chance * share,
					trusted: known.trusted + chance * share * trust,
				});
			}
		}
	});
	for (const [person, {all, trusted}] of weight) {
		const chance = second.persons.get(person) ?? 0;
		const lost = all > 0 ? chance * (1 - trusted / all) : 0;
		persons.set(person, (persons.get(person) ?? 0) - lost);
		nobody += lost;
	}
	return {...second, persons, nobody};
}

/** By mention: whom a pronoun or a description may mean. */
export function meantBy(scene: Scene, choose: Choose): (readonly Antecedent[])[] {
	const described = describedPersons(scene.reading);
	return antecedents(scene, choose, described).map((answers, at) => {
		const person = described(scene.reading.mentions[at]!);
		return person >= 0 ? [{person, chance: describedChance, trust: 1}] : answers;
	});
}

/** The chances that a forest gives to the rows of one question. */
export function chancesOf(forest: Forest, values: Float32Array, width: number, count: number): Float64Array {
	const scores = new Float64Array(count);
	for (let row = 0; row < count; row++) scores[row] = scoreRow(forest, values, row * width);
	return softmax(scores);
}

function secondLook(look: FirstLook, stretch: number, verdicts: Forest): Standing {
	const {answers, values} = verdictQuestion(look, stretch);
	const chances = chancesOf(verdicts, values, verdictColumns, answers.length);
	const persons = new Map<number, number>();
	answers.forEach((answer, at) => {
		if (typeof answer === 'number') persons.set(answer, chances[at]!);
	});
	return {...look.standings[stretch]!, persons, noQuotation: chances[0]!, nobody: chances[1]!};
}
