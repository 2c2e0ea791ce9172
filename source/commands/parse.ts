import {parseArgs} from 'node:util';
import {type Call, type Command, type Option, UseError} from './command.ts';
import {commands, optionsOf} from './options.ts';

/** A command line, understood. */
export type Parsed = {readonly command: Command} & Pick<Call, 'arguments' | 'switches' | 'values'>;

/**
 * Reads the command line by the table of commands. The first argument that is no option is the command when it
 * is named like one; `./list` and `-- list` are paths.
 * @throws {UseError} on an option that does not exist, lacks its value or has one it does not take.
 */
export function parse(args: readonly string[]): Parsed {
	const known = new Map(commands.flatMap(optionsOf).map(option => [option.name, option]));
	const {tokens} = parseArgs({
		args: [...args],
		options: Object.fromEntries([...known.values()].map(option => [option.name, parseOption(option)])),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const reader = commands[0]!;
	const first = tokens.find(token => token.kind !== 'option');
	const named = first?.kind === 'positional' ? commands.find(({name}) => name === first.value) : undefined;
	const command = named ?? reader;
	const own = new Set(optionsOf(command).map(({name}) => name));

	const switches = new Set<string>();
	const values = new Map<string, string>();
	const rest: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') {
			if (token !== first || named === undefined) rest.push(token.value);
		} else if (token.kind === 'option') {
			const option = known.get(token.name);
			if (option === undefined) throw new UseError(`unknown option ${token.rawName}`);
			if (!own.has(option.name))
				throw new UseError(`${command.name ?? 'the reader'} has no ${token.rawName}`);
			if (option.value === undefined) {
				if (token.value !== undefined) throw new UseError(`${token.rawName} takes no value`);
				switches.add(option.name);
			} else {
				const missing = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
				if (missing || token.value === '')
					throw new UseError(`${token.rawName} needs a value: ${option.value}`);
				values.set(option.name, token.value!);
			}
		}
	}
	return {command, arguments: rest, switches, values};
}

function parseOption({short, value}: Option): {type: 'string' | 'boolean'; short?: string} {
	const type = value === undefined ? 'boolean' : 'string';
	return short === undefined ? {type} : {type, short};
}
