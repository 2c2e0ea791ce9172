/** The course of learning: antecedents, then sources, then the second look on what the first two say of unseen articles. */
import type {Choose} from '../../quotes/antecedents/antecedents.ts';
import {antecedentColumns} from '../../quotes/antecedents/features.ts';
import {columns} from '../../quotes/features/rows.ts';
import type {Models} from '../../quotes/models.ts';
import {chancesOf, firstLook} from '../../quotes/ranking.ts';
import type {Look} from '../../quotes/standing.ts';
import {averaged} from '../../quotes/trees/averaged.ts';
import type {Forest} from '../../quotes/trees/forest.ts';
import {pack, unpack} from '../../quotes/trees/packed.ts';
import {softmax} from '../../quotes/trees/softmax.ts';
import {sharesOf, verdictColumns, verdictQuestion} from '../../quotes/verdict/rows.ts';
import {type Examples, type Growth, growForest} from './boosting.ts';
import {
	antecedentGroups,
	examplesOf,
	type Group,
	type Lesson,
	rightVerdict,
	sourceGroups,
} from './lessons.ts';

export const folds = 5;

const growth: Readonly<Record<'sources' | 'antecedents' | 'verdicts', Omit<Growth, 'seed'>>> = {
	sources: {rounds: 100, leaves: 15, rate: 0.08, ridge: 5, leastRows: 30, share: 0.5},
	antecedents: {rounds: 120, leaves: 8, rate: 0.06, ridge: 10, leastRows: 20, share: 0.4},
	verdicts: {rounds: 150, leaves: 8, rate: 0.06, ridge: 10, leastRows: 60, share: 0.4},
};

/** What a forest draws by chance is drawn so often for the models that are kept, and the mean is taken. */
const seeds = [1, 2, 3];

/** Rounded to what the weights keep. @param thoroughly for the models that are kept, not for those of a fold */
function grow(examples: Examples, how: Omit<Growth, 'seed'>, thoroughly: boolean): Forest {
	const forests = (thoroughly ? seeds : seeds.slice(0, 1)).map(seed => growForest(examples, {...how, seed}));
	return unpack(pack(averaged(forests)));
}

/** What a learner has of each article that it has not seen. */
type FirstModels = Pick<Models, 'sources' | 'antecedents'>;

/** Learns from all lessons, and out of fold: `unseen` holds, by lesson, models that have not seen it. */
export function learn(
	lessons: readonly Lesson[],
	tell: (step: string) => void,
): {models: Models; unseen: Models[]} {
	const fold = (lesson: number) => lesson % folds;
	const without = (number: number) => lessons.filter((_, at) => fold(at) !== number);
	tell('sources and antecedents, five folds');
	const first = Array.from({length: folds}, (_, number) => learnFirst(without(number), false));
	const looks = lessons.map((lesson, at) => firstLook(lesson.scene, first[fold(at)]!, lesson.questions));
	tell('second look, five folds');
	const groups = lessons.map((lesson, at) => verdictGroups(lesson, looks[at]!));
	const second = Array.from({length: folds}, (_, number) =>
		growVerdicts(
			groups.filter((_, at) => fold(at) !== number),
			false,
		),
	);
	const unseen = lessons.map((_, at) => ({...first[fold(at)]!, verdicts: second[fold(at)]!}));
	tell('all articles');
	return {models: {...learnFirst(lessons, true), verdicts: growVerdicts(groups, true)}, unseen};
}

function learnFirst(lessons: readonly Lesson[], thoroughly: boolean): FirstModels {
	const sources = grow(examplesOf(lessons.flatMap(sourceGroups), columns), growth.sources, thoroughly);
	return {sources, antecedents: learnAntecedents(lessons, thoroughly)};
}

/** What the right answers to a part of the pronouns look like to those who were not taught them. */
const doubtful = 0.15;

/** Some of the right answers are wrong: those that the rest of the lessons finds unlikely are left out. */
function learnAntecedents(lessons: readonly Lesson[], thoroughly: boolean): Forest {
	const growFrom = (groups: readonly Group[]) =>
		grow(examplesOf(groups, antecedentColumns), growth.antecedents, thoroughly);
	const untaught = lessons.flatMap(lesson => antecedentGroups(lesson, guess));
	const choose = chooserOf(growFrom(untaught));
	const groups = lessons.map(lesson => antecedentGroups(lesson, choose));
	const judges = Array.from({length: folds}, (_, number) =>
		growFrom(groups.filter((_, at) => at % folds !== number).flat()),
	);
	const kept = groups.flatMap((own, at) =>
		own.filter(
			({values, right}) =>
				chancesOf(judges[at % folds]!, values, antecedentColumns, values.length / antecedentColumns)[
					right
				]! >= doubtful,
		),
	);
	return growFrom(kept);
}

function chooserOf(forest: Forest): Choose {
	return (values, count) => chancesOf(forest, values, antecedentColumns, count);
}

/** Before anything is learnt: whoever agrees and was met last. */
const guess: Choose = (values, count) =>
	softmax(Array.from({length: count}, (_, row) => 3 * values[row * antecedentColumns]! - 0.3 * row));

function verdictGroups(lesson: Lesson, look: Look): Group[] {
	const shares = sharesOf(look.standings);
	return lesson.gold.flatMap((quote, stretch) => {
		if (quote === null) return [];
		const {answers, values} = verdictQuestion(look, shares, stretch);
		const verdict = rightVerdict(lesson, stretch, quote);
		const right = verdict === null ? -1 : answers.indexOf(verdict);
		return right < 0 ? [] : [{values, right}];
	});
}

function growVerdicts(groups: readonly (readonly Group[])[], thoroughly: boolean): Forest {
	return grow(examplesOf(groups.flat(), verdictColumns), growth.verdicts, thoroughly);
}
