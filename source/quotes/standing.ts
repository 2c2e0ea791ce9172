/** Who may have said a stretch, and how likely each of them is. */
import type {Antecedent} from './antecedents/antecedents.ts';
import type {Question} from './features/rows.ts';
import type {Scene} from './features/scene.ts';

/** The chances of all answers to one stretch; those of persons, `nobody` and `noQuotation` sum up to 1. */
export type Standing = {
	readonly question: Question;
	/** By answer, in the order of the question. */
	readonly chances: Float64Array;
	/** By person who is named in the article. */
	readonly persons: ReadonlyMap<number, number>;
	/** That it is a source without a name, or none at all. */
	readonly nobody: number;
	readonly noQuotation: number;
};

/** What is found in an article: who may have said each stretch, and whom each mention may mean. */
export type Look = {
	readonly scene: Scene;
	/** By stretch. */
	readonly standings: readonly Standing[];
	/** By mention: whom a pronoun or a description may mean. */
	readonly meant: readonly (readonly Antecedent[])[];
};

/** Sums the chances up by person: a pronoun gives its chance to those whom it may mean; what is left is nobody's. */
export function standingOf(
	{persons: named, reading: {mentions}}: Pick<Scene, 'persons' | 'reading'>,
	meant: readonly (readonly Antecedent[])[],
	question: Question,
	chances: Float64Array,
): Standing {
	const persons = new Map<number, number>();
	let nobody = 0;
	let noQuotation = 0;
	const add = (person: number, chance: number) => persons.set(person, (persons.get(person) ?? 0) + chance);
	question.answers.forEach((answer, at) => {
		const chance = chances[at]!;
		if (answer === 'no quotation') noQuotation += chance;
		else if (answer === 'nobody named') nobody += chance;
		else if (named[answer]! >= 0) add(named[answer]!, chance);
		else {
			let left = chance;
			// Whom a description means is for the end: those who marked the articles did not say.
			for (const antecedent of mentions[answer]!.kind === 'pronoun' ? meant[answer]! : []) {
				add(antecedent.person, chance * antecedent.chance);
				left -= chance * antecedent.chance;
			}
			nobody += Math.max(0, left);
		}
	});
	return {question, chances, persons, nobody, noQuotation};
}
