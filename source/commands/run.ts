import {readFileSync} from 'node:fs';
import {safe} from '../article/safe-text.ts';
import {status, UseError} from './command.ts';
import {outputTo, WriteError} from './output.ts';
import {type Parsed, parse} from './parse.ts';

/**
 * Does what the command line asks for.
 * @returns the exit status.
 */
export async function run(args: readonly string[], root: URL): Promise<number> {
	process.stderr.on('error', () => {});
	const complain = (text: string) => void process.stderr.write(`quotidian: ${safe(text)}\n`);
	const output = outputTo(process.stdout);
	let parsed: Parsed | undefined;
	try {
		parsed = parse(args);
		const {command, ...asked} = parsed;
		let result: number = status.done;
		if (asked.switches.has('version')) await output.line(safe(version(root)));
		else if (asked.switches.has('help'))
			await output.write((await import('./help.ts')).help(command, output.columns));
		else result = await (await command.load()).run({...asked, output, complain, root});
		await output.flush();
		return result;
	} catch (error) {
		if (error instanceof WriteError) {
			if (error.closed) return status.done;
			complain(`cannot write: ${error.message}`);
			return status.failed;
		}
		if (!(error instanceof UseError)) throw error;
		const name = parsed?.command.name ?? null;
		complain(`${error.message} (quotidian ${name === null ? '' : `${name} `}--help shows how it is used)`);
		return status.failed;
	}
}

function version(root: URL): string {
	return JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;
}
