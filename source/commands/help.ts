import {type SafeText, safeBlock, ui} from '../article/safe-text.ts';
import type {Command, Option} from './command.ts';
import {isFormat} from './format.ts';
import {commands, commonOptions, optionsOf, typed} from './options.ts';
import {lines, paragraph} from './page.ts';

/**
 * The help of one command; the reader's is that of the whole program.
 * @param columns of the terminal; null when lines are not to be broken.
 */
export function help(command: Command, columns: number | null): SafeText {
	const sections =
		command.name === null
			? [
					section('Usage', commands.map(usageRow), columns),
					section('Options', commonOptions.map(optionRow), columns),
					...notes.map(note => paragraph(ui(note), columns)),
				]
			: [
					`Usage: ${usage(command)}`,
					paragraph(ui(`Prints ${command.text}.`), columns),
					section('Options', optionsOf(command).map(optionRow), columns),
				];
	return safeBlock(`${sections.join('\n\n')}\n`);
}

/** What holds for all commands, a paragraph each. */
export const notes: readonly string[] = [
	'Without a PATH it opens the library of the settings, else the sample articles. "-" is standard input; "--" ends the options, so that a path may begin with a dash or be named like a command. Without a terminal the reader prints the list.',
	'Exit status: 0 something was read (files that were not are named on standard error), 1 nothing was found, 2 wrong use or nothing readable.',
];

/** How a command is typed: `quotidian quotes [PATH…] [--speaker NAME] [--json|--csv]`. */
export function usage({name, arguments: placeholder, options}: Command): string {
	// Of formats there can be only one.
	const formats = options.filter(({name}) => isFormat(name)).map(typed);
	const others = options.filter(({name}) => !isFormat(name)).map(shortest);
	const bracketed = [...others, formats.join('|')].filter(Boolean).map(option => `[${option}]`);
	return ['quotidian', name, placeholder, ...bracketed].filter(Boolean).join(' ');
}

/** An option as it is typed most quickly, with its value: `-q QUERY`. */
function shortest(option: Option): string {
	const {short, value} = option;
	return short === undefined ? typed(option) : [`-${short}`, value].filter(Boolean).join(' ');
}

type Row = readonly [left: string, right: string];

function usageRow(command: Command): Row {
	return [usage(command), command.text];
}

function optionRow(option: Option): Row {
	return [`${option.short === undefined ? '    ' : `-${option.short}, `}${typed(option)}`, option.text];
}

/** Columns a description needs beside a name; with fewer it stands below. */
const leastBeside = 24;

function section(title: string, rows: readonly Row[], columns: number | null): string {
	const hasRoom = (name: string) => columns === null || columns - name.length - 4 >= leastBeside;
	const left = Math.max(
		0,
		...rows
			.map(([name]) => name)
			.filter(hasRoom)
			.map(name => name.length),
	);
	const indent = ' '.repeat(left === 0 ? 6 : left + 4);
	const entries = rows.map(([name, text]) => {
		if (hasRoom(name)) return paragraph(ui(text), columns, `  ${name.padEnd(left)}  `);
		return lines(paragraph(ui(name), columns, '  '), paragraph(ui(text), columns, indent));
	});
	return `${title}:\n${entries.join('\n')}`;
}
