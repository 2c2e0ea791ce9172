/**
 * Makes `weights.ts` from articles with summaries written by people.
 *
 *     npm run train -- brief FILE.jsonl [--predictions OUT.jsonl]
 *
 * FILE holds one article a line: {id, title, text, highlights: [sentence, …]}. Prints ROUGE out of fold (five folds,
 * every article summarised by weights that have not seen it; plain words without a stemmer) beside the first three
 * lines; --predictions keeps those summaries. The same data gives the same bytes.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {type FeatureName, featureNames, featuresOf} from '../brief/features.ts';
import {type Line, storyLines} from '../brief/lines.ts';
import {fitLogistic} from '../brief/logistic.ts';
import {rankLines} from '../brief/ranking.ts';
import {selectLines} from '../brief/selection.ts';
import {quotedStretches} from '../quotes/marks.ts';

type Example = {
	readonly id: string;
	readonly title: string | null;
	readonly text: string;
	readonly highlights: string[];
};
type Story = {
	readonly example: Example;
	readonly lines: Line[];
	readonly rows: number[][];
	readonly targets: number[];
};
type Weights = Record<FeatureName, number>;

const folds = 5;

export function train(given: readonly string[]): void {
	const {positionals, values} = parseArgs({
		args: [...given],
		allowPositionals: true,
		options: {predictions: {type: 'string'}},
	});
	const file = positionals[0];
	if (!file) throw new Error('usage: npm run train -- brief FILE.jsonl [--predictions OUT.jsonl]');
	const stories = readFileSync(file, 'utf8')
		.split('\n')
		.filter(line => line.trim())
		.map(line => storyOf(JSON.parse(line)));
	const summaries = stories.map(() => '');
	for (let fold = 0; fold < folds; fold++) {
		const seen = weightsFrom(stories.filter((_, index) => index % folds !== fold));
		stories.forEach((story, index) => {
			if (index % folds === fold)
				summaries[index] = JSON.stringify({id: story.example.id, summary: summaryBy(story, seen)});
		});
	}
	if (values.predictions) writeFileSync(values.predictions, `${summaries.join('\n')}\n`);
	report(
		'out of fold',
		stories,
		summaries.map(line => JSON.parse(line).summary),
	);
	report(
		'first three',
		stories,
		stories.map(story =>
			selectLines(
				story.lines,
				story.lines.map(line => -1000 * line.order),
			).map(line => line.text),
		),
	);
	writeFileSync(
		new URL('../brief/weights.ts', import.meta.url),
		sourceOf(weightsFrom(stories), stories.length),
	);
}

function storyOf(example: Example): Story {
	const body = example.text
		.split('\n')
		.filter(line => line.trim())
		.map(line => ({kind: 'paragraph' as const, text: line.trim()}));
	const lines = storyLines({headline: example.title, body, language: 'en'}, quotedStretches(body));
	return {
		example,
		lines,
		rows: featuresOf(lines, example.title),
		targets: targetsOf(lines, example.highlights),
	};
}

/**
 * How right it would be to take each line: half whether the best three lines hold it (found greedily), half how
 * close it comes alone to the best line. The first alone overrates short lines, the second alone long ones.
 */
function targetsOf(lines: readonly Line[], highlights: readonly string[]): number[] {
	const reference = wordsOf(highlights.join(' '));
	const closeness = (text: string) => rouge(wordsOf(text), reference, 1) + rouge(wordsOf(text), reference, 2);
	const alone = lines.map(line => (line.clean ? closeness(line.text) : 0));
	const best = Math.max(...alone, 1e-9);
	const taken = new Set<number>();
	let reached = 0;
	for (let step = 0; step < 3; step++) {
		const chosen = [...taken].map(index => lines[index]!.text).join(' ');
		let next = -1;
		lines.forEach((line, index) => {
			const score = line.clean && !taken.has(index) ? closeness(`${chosen} ${line.text}`) : 0;
			if (score > reached) {
				reached = score;
				next = index;
			}
		});
		if (next < 0) break;
		taken.add(next);
	}
	return alone.map((value, index) => (Number(taken.has(index)) + (value / best) ** 3) / 2);
}

function weightsFrom(stories: readonly Story[]): Weights {
	const examples = stories.flatMap(({lines, rows, targets}) =>
		lines.flatMap((line, index) => (line.clean ? [{row: rows[index]!, target: targets[index]!}] : [])),
	);
	const fitted = fitLogistic(examples, featureNames.length);
	return Object.fromEntries(
		featureNames.map((name, index) => [name, Number(fitted[index]!.toFixed(2))]),
	) as Weights;
}

function summaryBy(story: Story, weights: Weights): string[] {
	return selectLines(story.lines, rankLines(story.lines, story.example.title, weights)).map(
		line => line.text,
	);
}

function report(name: string, stories: readonly Story[], summaries: readonly string[][]): void {
	const mean = (n: number) => {
		const scores = stories.map(({example}, index) =>
			rouge(wordsOf(summaries[index]!.join(' ')), wordsOf(example.highlights.join(' ')), n),
		);
		return ((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length).toFixed(2);
	};
	console.log(`${name}: ROUGE-1 ${mean(1)}, ROUGE-2 ${mean(2)} over ${stories.length} articles`);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** F1 of the n-grams that two texts share. */
function rouge(words: readonly string[], reference: readonly string[], n: number): number {
	const open = new Map<string, number>();
	for (let at = n; at <= reference.length; at++) {
		const gram = reference.slice(at - n, at).join(' ');
		open.set(gram, (open.get(gram) ?? 0) + 1);
	}
	let hits = 0;
	for (let at = n; at <= words.length; at++) {
		const gram = words.slice(at - n, at).join(' ');
		const left = open.get(gram) ?? 0;
		if (left > 0) {
			hits++;
			open.set(gram, left - 1);
		}
	}
	return hits === 0 ? 0 : (2 * hits) / (words.length + reference.length - 2 * n + 2);
}

function sourceOf(weights: Weights, articles: number): string {
	const entries = featureNames.map(name => `\t${name}: ${weights[name]},`).join('\n');
	return `import type {FeatureName} from '../brief/features.ts';

/**
 * Made by \`npm run train -- brief FILE.jsonl\`, not by hand: a logistic regression over the sentences of ${articles}
 * news articles of CNN, each with highlights written by its editors. They hold no words of those articles.
 */
export const weights: Readonly<Record<FeatureName, number>> = {
${entries}
};
`;
}
