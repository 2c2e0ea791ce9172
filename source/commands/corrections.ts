import {existsSync} from 'node:fs';
import {type Call, status, UseError} from './command.ts';
import {formatOf} from './format.ts';
import {stateFile} from './places.ts';

/** Everything that the reader put right, newest first: a line each, or JSON Lines. No library is read for it. */
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
	const {correctionRecord, correctionsToText} = await import('../export/corrections.ts');
	if (format === 'json')
		for (const correction of corrections) await output.record(correctionRecord(correction));
	else await output.write(correctionsToText(corrections));
	return status.done;
}

async function known() {
	if (!existsSync(stateFile)) return {corrections: [], problem: null};
	const {readCorrections} = await import('../marks/read-corrections.ts');
	return readCorrections(stateFile);
}
