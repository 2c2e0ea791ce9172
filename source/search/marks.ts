import type {Plan} from './plan.ts';
import type {Tables} from './tables.ts';
import type {Marked} from './types.ts';

/**
 * Keeps what is marked beside the tables, as `is:` asks for it.
 * @returns brings it up to date for a plan that asks; to be called before its questions.
 */
export function followMarks(tables: Tables, marked: Marked): (plan: Plan) => void {
	let known: number | null = null;
	const fill = (table: string, ids: Iterable<number>): void => {
		tables.run(`CREATE TEMP TABLE IF NOT EXISTS ${table} (article INTEGER PRIMARY KEY)`);
		tables.run(`DELETE FROM temp.${table}`);
		tables.all(`INSERT OR IGNORE INTO temp.${table} SELECT value FROM json_each(?)`, [
			JSON.stringify([...ids]),
		]);
	};
	return ({states}) => {
		if (states.length === 0 || known === marked.version) return;
		known = marked.version;
		fill('marked_read', marked.read());
		fill('marked_starred', marked.starred());
	};
}
