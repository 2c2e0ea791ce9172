import {type Call, UseError} from './command.ts';

const others = ['json', 'csv', 'markdown'] as const;

/** How a command writes what it has to say: for people (`plain`), or for other programs. */
export type OutputFormat = 'plain' | (typeof others)[number];

/** Whether a switch of this name asks for a format. */
export function isFormat(name: string): boolean {
	return others.some(other => other === name);
}

/**
 * The format that was asked for.
 * @throws {UseError} when it was more than one.
 */
export function formatOf({switches}: Pick<Call, 'switches'>): OutputFormat {
	const asked = others.filter(name => switches.has(name));
	if (asked.length > 1)
		throw new UseError(`only one of ${asked.map(name => `--${name}`).join(' and ')} can be had at once`);
	return asked[0] ?? 'plain';
}
