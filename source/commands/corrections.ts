import {existsSync} from 'node:fs';
import {type Call, status, UseError} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import {stateFile} from './places.ts';

/** Everything that the reader put right, newest first: a line each, or for other programs. No library is read for it. */
export async function run(call: Call): Promise<number> {
	const {output, complain} = call;
	const format = formatOf(call);
	if (call.arguments.length > 0) throw new UseError('corrections takes no PATH');
	const {corrections, problem} = await known();
	if (problem !== null) complain(problem);
	if (corrections.length === 0) {
		if (problem !== null) return status.failed;
		complain('nothing has been put right yet');
		return status.nothing;
	}
	if (format === 'plain') {
		const {correctionLine} = await import('../export/corrections.ts');
		for (const correction of corrections) await output.line(correctionLine(correction));
	} else await writeAll('corrections', format, corrections, output);
	return status.done;
}

async function known() {
	if (!existsSync(stateFile)) return {corrections: [], problem: null};
	const {readKept} = await import('../marks/read-kept.ts');
	return readKept(stateFile, 'corrections');
}
