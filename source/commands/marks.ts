import {existsSync} from 'node:fs';
import {counted} from '../article/count.ts';
import {type SafeText, ui} from '../article/safe-text.ts';
import type {Kept} from '../marks/read-kept.ts';
import {type Call, status, UseError} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import type {Output} from './output.ts';
import {stateFile} from './places.ts';

/** Everything that is kept beside the articles: a line each, or records that can be taken in again. */
export async function run(call: Call): Promise<number> {
	const {output, complain} = call;
	const format = formatOf(call);
	if (call.arguments.length > 0) throw new UseError('marks takes no PATH');
	const {problem, ...kept} = await known();
	if (problem !== null) complain(problem);
	const all = inOrder(kept);
	if (all.marks.length + all.corrections.length + all.clippings.length === 0) {
		if (problem !== null) return status.failed;
		complain('nothing has been marked, kept or put right yet');
		return status.nothing;
	}
	if (format === 'json') await writeRecords(all, output);
	else await writePlain(all, output);
	return status.done;
}

async function known(): Promise<Kept> {
	if (!existsSync(stateFile)) return {subjects: [], corrections: [], clippings: [], problem: null};
	const {readKept} = await import('../marks/read-kept.ts');
	return readKept(stateFile, 'marks');
}

/**
 * What is told, always in the same order, so that a state that is written, taken in and written again is the same text:
 * articles of which there is a mark, corrections of quotes before those of names.
 */
function inOrder({subjects, corrections, clippings}: Omit<Kept, 'problem'>) {
	const [quotes, names] = [
		corrections.filter(correction => 'words' in correction),
		corrections.filter(correction => !('words' in correction)),
	];
	return {
		marks: subjects.filter(({mark}) => Object.values(mark).some(value => value !== null)),
		corrections: [...quotes, ...names],
		clippings,
	};
}

type All = ReturnType<typeof inOrder>;

async function writeRecords({marks, corrections, clippings}: All, output: Output): Promise<void> {
	const {citedClippings} = await import('../export/clippings.ts');
	const {citeIn} = await import('./citing.ts');
	await writeAll('marks', 'json', marks, output);
	await writeAll('corrections', 'json', corrections, output);
	await writeAll('clippings', 'json', citedClippings(clippings, await citeIn('apa')), output);
}

async function writePlain({marks, corrections, clippings}: All, output: Output): Promise<void> {
	const {markLine} = await import('../export/marks.ts');
	const {correctionLine} = await import('../export/corrections.ts');
	const {clippingLine} = await import('../export/clippings.ts');
	const parts: [string, readonly SafeText[]][] = [
		[counted(marks.length, 'mark'), marks.map(markLine)],
		[counted(corrections.length, 'correction'), corrections.map(correctionLine)],
		[counted(clippings.length, 'clipping'), clippings.map(clippingLine)],
	];
	let isFirst = true;
	for (const [heading, lines] of parts) {
		if (lines.length === 0) continue;
		if (!isFirst) await output.line(ui(''));
		await output.line(ui(`${heading}:`));
		for (const line of lines) await output.line(line);
		isFirst = false;
	}
}
