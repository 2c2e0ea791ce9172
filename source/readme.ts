/** Writes into README.md what comes from the program's own tables: the keys and the command line. */
import {readFileSync, writeFileSync} from 'node:fs';
import {keyTable} from './reader/key-table.ts';

const file = new URL('../README.md', import.meta.url);

/** The README with its generated parts as they should be. */
export function upToDate(readme: string): string {
	return replaced(readme, 'keys', keyTable());
}

function replaced(readme: string, name: string, text: string): string {
	const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
	const from = readme.indexOf(start);
	const to = readme.indexOf(end);
	if (from < 0 || to < from) throw new Error(`README.md has no place for the ${name}.`);
	return `${readme.slice(0, from + start.length)}\n${text}\n${readme.slice(to)}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(file, upToDate(readFileSync(file, 'utf8')));
