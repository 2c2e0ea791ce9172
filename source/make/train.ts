/** Makes the weights of a model anew: `npm run train -- brief FILE.jsonl` or `npm run train -- quotes FILE.jsonl`. */
const trainers: Readonly<
	Record<string, () => Promise<{train(arguments_: readonly string[]): void | Promise<void>}>>
> = {
	brief: () => import('./train-brief.ts'),
	quotes: () => import('./train-quotes.ts'),
};

const [model = '', ...rest] = process.argv.slice(2);
const load = Object.hasOwn(trainers, model) ? trainers[model] : undefined;
if (load === undefined) {
	console.error(`Which model is to be trained: ${Object.keys(trainers).join(' or ')}?`);
	process.exitCode = 2;
} else await (await load()).train(rest);
