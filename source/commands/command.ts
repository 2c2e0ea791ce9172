import type {Output} from './output.ts';

/** One option of the command line. */
export type Option = {
	/** Without its dashes. */
	readonly name: string;
	readonly short?: string;
	/** What its value is called in the help, e.g. `NAME`; an option without is a switch. */
	readonly value?: string;
	/** The values it can have, when they are few. */
	readonly values?: readonly string[];
	readonly text: string;
};

/** What was asked for on the command line. */
export type Call = {
	/** The arguments that are no options: paths, `-` for standard input. */
	readonly arguments: readonly string[];
	/** Names of the switches that were given. */
	readonly switches: ReadonlySet<string>;
	/** Options with a value, by name; the last one given counts. */
	readonly values: ReadonlyMap<string, string>;
	/** Standard output. */
	readonly output: Output;
	/** Writes one line about the program itself to standard error. */
	readonly complain: (text: string) => void;
	/** The folder that holds `package.json` and the sample articles. */
	readonly root: URL;
};

/** One subcommand: an entry of the table in `options.ts`, and a file that does it. */
export type Command = {
	/** Null for the reader, which needs no name. */
	readonly name: string | null;
	/** Its arguments as the help shows them. */
	readonly arguments: string;
	readonly text: string;
	readonly options: readonly Option[];
	/** The values its argument can have, when they are few. */
	readonly choices?: readonly string[];
	readonly load: () => Promise<{run(call: Call): Promise<number>}>;
};

/** What a command ends with. */
export const status = {
	/** Something was read. */
	done: 0,
	/** There was nothing to read. */
	nothing: 1,
	/** Wrong use, or nothing could be read. */
	failed: 2,
	/** Stopped by Ctrl-C. */
	interrupted: 130,
} as const;

/** The command line was wrong; the message says how, in words for the person who typed it. */
export class UseError extends Error {
	override name = 'UseError';
}
