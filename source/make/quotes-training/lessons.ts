/** What the models learn from: the questions of annotated articles with their right answers. */
import {antecedents, type Choose} from '../../quotes/antecedents/antecedents.ts';
import type {Question} from '../../quotes/features/rows.ts';
import {type Scene, sceneOf} from '../../quotes/features/scene.ts';
import {questionsOf} from '../../quotes/ranking.ts';
import {readingOf} from '../../quotes/reading.ts';
import type {Verdict} from '../../quotes/verdict/rows.ts';
import type {Examples} from './boosting.ts';
import type {GoldArticle, GoldQuote} from './gold.ts';
import {goldOf, personNamed, rightAnswer} from './labels.ts';

/** An article made ready for learning; questions and gold by stretch, null where the annotators say nothing. */
export type Lesson = {
	readonly article: GoldArticle;
	readonly scene: Scene;
	readonly questions: readonly Question[];
	readonly gold: readonly (GoldQuote | null)[];
};

export function lessonOf(article: GoldArticle): Lesson {
	const scene = sceneOf(readingOf(article));
	const {reading} = scene;
	const questions = questionsOf(scene);
	const gold = reading.stretches.map(stretch => {
		const found = goldOf(article, stretch);
		return found === undefined || found.ignored ? null : found;
	});
	return {article, scene, questions, gold};
}

/** Groups of rows and the place of the right one in each. */
export type Group = {readonly values: Float32Array; readonly right: number};

/** Which mention is the source of each stretch. */
export function sourceGroups({scene, questions, gold}: Lesson): Group[] {
	return questions.flatMap((question, stretch) => {
		const quote = gold[stretch]!;
		if (quote === null) return [];
		return {
			values: question.values,
			right: question.answers.indexOf(rightAnswer(scene.reading, question, quote)),
		};
	});
}

/** Whom each pronoun means that is the source of a stretch. */
export function antecedentGroups({scene, questions, gold}: Lesson, choose: Choose): Group[] {
	const {reading} = scene;
	const wanted = new Map<number, number>();
	questions.forEach((question, stretch) => {
		const quote = gold[stretch];
		if (quote?.source?.kind !== 'pronoun' || quote.speaker === null) return;
		const mention = rightAnswer(reading, question, quote);
		const person = personNamed(reading, quote.speaker);
		if (typeof mention === 'number' && person >= 0) wanted.set(mention, person);
	});
	const groups: Group[] = [];
	antecedents(scene, (values, count, asked) => {
		const right = asked.persons.indexOf(wanted.get(asked.mention) ?? -1);
		if (right >= 0 && count > 1) groups.push({values, right});
		return choose(values, count, asked);
	});
	return groups;
}

/** Groups as the learner takes them. */
export function examplesOf(groups: readonly Group[], width: number): Examples {
	const rows = groups.reduce((sum, {values}) => sum + values.length / width, 0);
	const examples = {
		columns: width,
		values: new Float32Array(rows * width),
		groups: new Int32Array(groups.length + 1),
		targets: new Float32Array(rows),
	};
	let row = 0;
	groups.forEach(({values, right}, at) => {
		examples.groups[at] = row;
		examples.values.set(values, row * width);
		examples.targets[row + right] = 1;
		row += values.length / width;
	});
	examples.groups[groups.length] = row;
	return examples;
}

/** Who is behind a stretch after all; null where the annotators do not know whom a pronoun means. */
export function rightVerdict({scene, questions}: Lesson, stretch: number, quote: GoldQuote): Verdict | null {
	if (!quote.attributed) return 'no quotation';
	const {source, speaker} = quote;
	if (source === null || source.kind === 'np') return 'nobody';
	const mention = rightAnswer(scene.reading, questions[stretch]!, quote);
	if (source.kind === 'name' && typeof mention === 'number' && scene.persons[mention]! >= 0)
		return scene.persons[mention]!;
	if (speaker === null) return null;
	const person = personNamed(scene.reading, speaker);
	return person < 0 ? 'nobody' : person;
}
