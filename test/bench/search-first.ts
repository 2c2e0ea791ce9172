/** A process that has just been started, and its first query: `ARCHIVE QUERY [warm]`. Prints milliseconds as JSON. */
import {openArchive} from './search-open.ts';

const [archive = '', query = '', warmed] = process.argv.slice(2);

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

const {database, search} = openArchive(archive);
const warm = warmed === 'warm' ? timed(() => search.warm()) : 0;
const first = timed(() => search.find(query, 20));
database.close();
console.log(JSON.stringify({warm, first}));
