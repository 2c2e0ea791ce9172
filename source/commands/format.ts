import {type Call, UseError} from './command.ts';

/** How a command writes what it has to say: for people (`plain`) or for other programs. */
export type OutputFormat = 'plain' | 'json' | 'csv' | 'markdown';

/**
 * The format that was asked for.
 * @throws {UseError} when it was more than one.
 */
export function formatOf({switches}: Call): OutputFormat {
	const asked = (['json', 'csv', 'markdown'] as const).filter(name => switches.has(name));
	if (asked.length > 1) throw new UseError(`--${asked.join(' and --')} exclude each other`);
	return asked[0] ?? 'plain';
}
