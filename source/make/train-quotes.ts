/**
 * Makes `weights.ts` from articles in which people have marked who says each quotation.
 *
 *     npm run train -- quotes FILE.jsonl
 *
 * What FILE holds: `readGold`. Prints, for thresholds of confidence, how many quotes get a name and how many of those
 * names are right, every article judged by models that have not seen it. The same file gives the same bytes on the same
 * Node: all is done in one fixed order on one thread.
 */
import {writeFileSync} from 'node:fs';
import {perhapsFrom, sureFrom} from '../article/certainty.ts';
import type {Models} from '../quotes/models.ts';
import {rank} from '../quotes/ranking.ts';
import {pack} from '../quotes/trees/packed.ts';
import {folds, learn} from './quotes-training/course.ts';
import {readGold} from './quotes-training/gold.ts';
import {type Lesson, lessonOf, rightVerdict} from './quotes-training/lessons.ts';

/** @param file JSON Lines of annotated articles @throws when there is none */
export function train([file]: readonly string[]): void {
	if (file === undefined) throw new Error('usage: npm run train -- quotes FILE.jsonl');
	const lessons = readGold(file).map(lessonOf);
	const {models, unseen} = learn(lessons, step => console.log(step));
	const figures = measure(lessons, unseen);
	for (const line of figures) console.log(line);
	writeFileSync(new URL('../quotes/weights.ts', import.meta.url), sourceOf(models, lessons, figures));
}

const thresholds = [0, 0.3, 0.4, 0.5, perhapsFrom, 0.6, sureFrom, 0.8, 0.9];

/** Of quotes with a source that is a name or has none: train's pronouns are answered too badly to be counted. */
function measure(lessons: readonly Lesson[], unseen: readonly Models[]): string[] {
	const judged = lessons.flatMap((lesson, at) => {
		const {standings} = rank(lesson.scene.reading, unseen[at]!);
		return lesson.gold.flatMap((quote, stretch) => {
			if (quote === null || quote.source?.kind === 'pronoun') return [];
			const right = rightVerdict(lesson, stretch, quote);
			const [person, chance] = [...standings[stretch]!.persons].reduce(
				(best, one) => (one[1] > best[1] ? one : best),
				[-1, 0],
			);
			return [{right, person, chance}];
		});
	});
	return thresholds.map(threshold => {
		const named = judged.filter(({person, chance}) => person >= 0 && chance >= threshold);
		const right = named.filter(({person, right}) => person === right);
		const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
		return `from ${threshold.toFixed(2)}: ${share(named.length, judged.length)} get a name, ${share(right.length, named.length)} of the names are right`;
	});
}

function sourceOf(models: Models, lessons: readonly Lesson[], figures: readonly string[]): string {
	const quotes = lessons.reduce((sum, {gold}) => sum + gold.filter(quote => quote !== null).length, 0);
	const packed = (['sources', 'antecedents', 'verdicts'] as const).map(
		name => `\t${name}:\n\t\t'${pack(models[name])}',`,
	);
	return `import type {Models} from '../quotes/models.ts';
import {unpack} from '../quotes/trees/packed.ts';

/*
 * Who says what: a model card. Made by \`npm run train -- quotes FILE.jsonl\`, not by hand.
 *
 * What it is. Three forests of boosted regression trees over some hundred numbers about the words around a quotation:
 * which mention is its source, whom a pronoun means, and a second look that knows what the first found all over the
 * article. They hold thresholds and leaves only, no word of any article. Cue verbs, titles, first names and nouns of
 * persons are lists of their own beside this file.
 * Data. ${lessons.length} articles of political news of seven publishers of the United States of 2016, in which people marked
 * ${quotes} quotations with their sources (PolNeAR 1.0, Newell et al., LREC 2018). The corpus names no licence for its data.
 * Whom its pronouns mean was in part found by a program and is partly wrong.
 * Figures. ${folds} folds by article, every article judged by models that have not seen it; quotations whose source is a
 * name, a description or nobody:
${figures.map(line => ` *   ${line}`).join('\n')}
 * A name is shown as a fact from ${sureFrom} on and with "perhaps" from ${perhapsFrom} on.
 * Where it fails. Pronouns far from the name they mean; fragments of speech in narrated clauses ("went on about"); titles
 * and words in doubt taken for quotes; spokespeople taken for whom they speak for; sources named a paragraph away;
 * transcripts. It was taught English newspaper prose and is used on no other language.
 */
const packed = {
${packed.join('\n')}
};

let unpacked: Models | null = null;

/** The models; taken apart when they are first asked for. */
export function models(): Models {
	unpacked ??= {
		sources: unpack(packed.sources),
		antecedents: unpack(packed.antecedents),
		verdicts: unpack(packed.verdicts),
	};
	return unpacked;
}
`;
}
