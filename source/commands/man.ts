import {safeBlock} from '../article/safe-text.ts';
import type {Call, Option} from './command.ts';
import {notes, usage} from './help.ts';
import {commands, commonOptions, typed} from './options.ts';

/** Prints the manual page in roff, for `man -l -` or a folder of manual pages. */
export async function run({output}: Call): Promise<number> {
	await output.write(safeBlock(page()));
	return 0;
}

function page(): string {
	const lines = [
		'.TH QUOTIDIAN 1',
		'.SH NAME',
		'quotidian \\- the news briefing in your terminal',
		'.SH SYNOPSIS',
		...commands.flatMap(command => ['.nf', roff(usage(command)), '.fi']),
		'.SH COMMANDS',
		...commands.flatMap(command => [
			'.TP',
			`.B ${roff(usage(command))}`,
			roff(`${command.text}.`),
			...command.options.flatMap(option => ['.RS', ...entry(option), '.RE']),
		]),
		'.SH OPTIONS',
		...commonOptions.flatMap(entry),
		'.SH NOTES',
		...notes.flatMap(note => ['.PP', roff(note)]),
	];
	return `${lines.join('\n')}\n`;
}

function entry(option: Option): string[] {
	const short = option.short === undefined ? '' : `-${option.short}, `;
	return ['.TP', `.B ${roff(short + typed(option))}`, roff(`${option.text}.`)];
}

/** Text that roff prints as it is: in ASCII, with hyphens that can be searched for, and no line that looks like a request. */
function roff(text: string): string {
	const escaped = text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/[^\x20-\x7e]/gu, unicode);
	return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

function unicode(character: string): string {
	return `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
