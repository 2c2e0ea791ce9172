/** Writes into README.md what comes from the program's own tables: the keys and the command line. */
import {readFileSync, writeFileSync} from 'node:fs';
import {usage} from '../commands/help.ts';
import {commands} from '../commands/options.ts';
import {toldFields} from '../export/record.ts';
import {fieldsOf, type View, views} from '../export/sheet.ts';
import {keyTable} from '../reader/key-table.ts';
import {type Field, fieldNames, fields} from '../search/fields.ts';

const file = new URL('../../README.md', import.meta.url);

/** A README with its generated parts as they should be. @throws when it has no place for one of them. */
export function upToDate(readme: string): string {
	const tables = {keys: keyTable(), fields: fieldTable(), commands: commandTable(), records: recordTables()};
	return Object.entries(tables).reduce((text, [name, table]) => replaced(text, name, table), readme);
}

function commandTable(): string {
	const rows = commands.map(command => row(`\`${usage(command)}\``, command.text));
	return ['| command | what it does |', '| --- | --- |', ...rows].join('\n');
}

/** What a line of `--json` is about. */
const records: Readonly<Record<View, string>> = {
	list: 'an article',
	brief: 'an article',
	quotes: 'an article',
	text: 'an article',
	speakers: 'a speaker',
	search: 'a result',
	check: 'a file, or a folder that is passed over',
	marks: 'an article that something was done to; corrections and clippings follow',
	clippings: 'something that you kept',
	corrections: 'something that you put right',
};

/** The fields of the records of every command, in their order. */
function recordTables(): string {
	const tables = views.map(view => {
		const rows = toldFields(fieldsOf(view)).map(({name, holds, means}) => row(`\`${name}\``, holds, means));
		const head = ['| field | holds | what |', '| --- | --- | --- |'];
		return [`\`quotidian ${view} --json\`: a line is ${records[view]}.`, '', ...head, ...rows].join('\n');
	});
	return `\n${tables.join('\n\n')}\n`;
}

function fieldTable(): string {
	const rows = fieldNames.map(name => {
		const {description, example, values}: Field = fields[name];
		const others = values === null || values.length < 2 ? '' : `: ${values.join(', ')}`;
		return row(`\`${example}\``, `${description}${others}`);
	});
	return ['| field | what it asks |', '| --- | --- |', ...rows].join('\n');
}

/** A row of a table; in a cell a bar would end it. */
function row(...cells: readonly string[]): string {
	return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function replaced(readme: string, name: string, text: string): string {
	const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
	const from = readme.indexOf(start);
	const to = readme.indexOf(end);
	if (from < 0 || to < from) throw new Error(`README.md has no place for the ${name}.`);
	return `${readme.slice(0, from + start.length)}\n${text}\n${readme.slice(to)}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, upToDate(readFileSync(file, 'utf8')));
