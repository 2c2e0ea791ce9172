/**
 * Counts what some work does, in place of the time it takes: the same on a slow machine, a busy one and a fast one.
 * The count begins with the import and never ends, because the engine forgets the branches of what it has run already;
 * what is counted runs slowly, so such tests have files of their own.
 */
import {Session} from 'node:inspector/promises';
import {setFlagsFromString} from 'node:v8';
import {expect} from 'vitest';

// What is made faster is no longer counted call by call.
for (const flag of ['--no-opt', '--no-maglev']) setFlagsFromString(flag);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

/**
 * How many steps some work takes: how often the pieces of code between two branches were run, and how many characters
 * and items the engine's own searches went through for it. How often a single pattern goes back is not seen.
 * @param within what the paths of the counted modules hold
 */
export async function stepsOf(within: string, work: () => unknown): Promise<number> {
	await session.post('Profiler.takePreciseCoverage');
	const searched = await searchedBy(work);
	const {result} = await session.post('Profiler.takePreciseCoverage');
	let steps = searched;
	for (const {url, functions} of result) {
		if (!url.includes(within)) continue;
		for (const {ranges} of functions) for (const {count} of ranges) steps += count;
	}
	return steps;
}

/**
 * Expects of some work that four times the size takes about four times the steps.
 * @param within what the paths of the counted modules hold
 * @param workOf makes what is worked on, and gives the work that is counted
 * @param far a size to work through once more, uncounted: a pattern that went back at each place of so much would take
 *     longer than a test may
 * @param bounded whether there is a size above which the work is the same
 */
export async function expectLinear(
	within: string,
	size: number,
	workOf: (size: number) => () => unknown,
	{far = 0, bounded = false}: {far?: number; bounded?: boolean} = {},
): Promise<void> {
	// What is found out once and kept is found out here.
	await stepsOf(within, workOf(Math.ceil(size / 10)));
	const some = await stepsOf(within, workOf(size));
	const more = await stepsOf(within, workOf(4 * size));
	expect(more / some).toBeLessThan(6);
	// Else it was not the work that was counted.
	expect(more / some).toBeGreaterThan(bounded ? 0.9 : 2);
	if (far > 0) await workOf(far)();
}

type Search = (this: unknown, ...given: unknown[]) => unknown;

/** The place a search ends at, counted from where it begins: at what it looks for, or at the end. */
const distance = (from: unknown, found: unknown, length: number) =>
	found === -1 || found === false ? length : Math.abs(Number(found) - (typeof from === 'number' ? from : 0));

/** What of the engine goes through a text or a list in one call, and how much of it. */
const searches: [object, string[], (self: never, given: unknown[], result: unknown) => number][] = [
	[
		String.prototype,
		['indexOf'],
		(text: string, [, from = 0], found) => distance(from, found, text.length - Number(from)),
	],
	[
		String.prototype,
		['lastIndexOf'],
		(text: string, [, from = text.length], found) => distance(from, found, Number(from)),
	],
	[
		String.prototype,
		['includes', 'normalize', 'toLowerCase', 'toUpperCase', 'replaceAll', 'split'],
		(text: string) => text.length,
	],
	[
		Array.prototype,
		['indexOf', 'includes', 'lastIndexOf', 'concat', 'join', 'unshift'],
		(list: unknown[]) => list.length,
	],
	[Array.prototype, ['slice', 'splice'], (_: unknown[], __, part) => (part as unknown[]).length],
];

/** How many characters and items the engine's own searches go through while some work is done. */
async function searchedBy(work: () => unknown): Promise<number> {
	let searched = 0;
	const back: (() => void)[] = [];
	const put = (owner: object, name: string, make: (own: Search) => Search) => {
		const whole = Object.getOwnPropertyDescriptor(owner, name)!;
		Object.defineProperty(owner, name, {...whole, value: make(whole.value)});
		back.push(() => Object.defineProperty(owner, name, whole));
	};
	for (const [owner, names, costOf] of searches)
		for (const name of names)
			put(
				owner,
				name,
				own =>
					function (...given) {
						const result = Reflect.apply(own, this, given);
						searched += 1 + costOf(this as never, given, result);
						return result;
					},
			);
	// All that is done with patterns is done by this one.
	put(
		RegExp.prototype,
		'exec',
		own =>
			function (...given) {
				const pattern = this as RegExp;
				const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
				const found = Reflect.apply(own, pattern, given) as RegExpExecArray | null;
				if (found) searched += 1 + Math.max(0, found.index - from) + found[0].length;
				else if (pattern.sticky || (pattern.source.startsWith('^') && !pattern.multiline)) searched++;
				else searched += 1 + Math.max(0, String(given[0]).length - from);
				return found;
			},
	);
	try {
		await work();
	} finally {
		for (const undo of back) undo();
	}
	return searched;
}
