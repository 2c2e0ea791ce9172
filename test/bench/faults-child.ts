/**
 * Reads a folder into its archive in a process of its own, that can be killed, and reads everything back out.
 * Arguments: program, reading thread, cache folder (`-`: in memory), folder. Prints one line of JSON.
 */

import {shown} from '../archive/shown.ts';
import {libraryOf} from './prepare.ts';

/** What became of a library, as somebody sees it who asks for everything in it. */
export type Outcome = {
	readonly articles: number;
	readonly rows: number;
	readonly pages: number;
	readonly headlines: number;
	readonly unreadable: number;
	readonly failure: string | null;
	readonly problem: string | null;
	readonly seconds: number;
};

const [program, entry, cache, folder] = process.argv.slice(2) as [string, string, string, string];
const {openLibrary} = await libraryOf(program);
const start = performance.now();
const library = openLibrary([folder], {entry: new URL(entry), folder: cache === '-' ? null : cache});
console.log('open');
await library.finished();
const read = () => {
	const ids = shown(library, 'newest');
	const rows = library.rows(ids);
	return {
		rows: rows.length,
		headlines: new Set(rows.map(({headline, path}) => `${path} ${headline}`)).size,
		pages: ids.filter(id => (library.page(id)?.article.body.length ?? 0) > 0).length,
	};
};
read();
// An archive that turned out to be damaged while it was read is filled anew.
const {articles, unreadable, failure} = await library.finished();
const outcome: Outcome = {
	articles,
	unreadable,
	failure,
	...read(),
	problem: library.problem,
	seconds: (performance.now() - start) / 1000,
};
console.log(JSON.stringify(outcome));
await library.close();
