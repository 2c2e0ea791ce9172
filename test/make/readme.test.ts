import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {openLibrary} from '../../source/archive/library.ts';
import {upToDate} from '../../source/make/readme.ts';
import {shown} from '../archive/shown.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the tables of README.md are those of the program; `npm run readme` writes them', () => {
	expect(readme).toBe(upToDate(readme));
});

test('every row of its tables has as many cells as the head', () => {
	const tables = readme.match(/(?:^\|.*\n)+/gm) ?? [];
	expect(tables.length).toBeGreaterThan(2);
	for (const table of tables) {
		const cells = table
			.trim()
			.split('\n')
			.map(row => row.match(/(?<!\\)\|/g)!.length);
		expect(new Set(cells).size, table).toBe(1);
	}
});

// Not compared with a screen: that shows the year of a date as soon as the year is over.
test('the picture of the list shows the tour', async () => {
	const library = openLibrary([fileURLToPath(new URL('../../articles', import.meta.url))]);
	onTestFinished(() => library.close());
	await library.finished();
	const [bar, ...pictured] = readme.split('```\n')[1]!.split('\n').slice(0, -2);
	expect(bar).toContain(`[All ${library.progress.articles}]`);
	const rows = library.rows(shown(library, 'newest').slice(0, pictured.length / 2));
	const told = rows.flatMap(({headline, publication, gist, quotes}) => [
		headline,
		`${publication} · ${gist}`,
		`${quotes} quotes`,
	]);
	const seen = pictured.flatMap((row, at) => {
		const [, text, end] = /^.{4}(.*?)…? +(\d+ \S+)$/.exec(row)!;
		return at % 2 === 0 ? [text!] : [text!, end!];
	});
	expect(told.map((text, at) => text?.slice(0, seen[at]!.length))).toEqual(seen);
});
