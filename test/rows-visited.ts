import {DatabaseSync} from 'node:sqlite';
import {onTestFinished, vi} from 'vitest';

/**
 * Counts the rows of a table that SQLite goes through, in the statements prepared from now on in this test: what an
 * index finds at once is one row, what has to be searched is all of them. Only tables with a number `id` of their own.
 * @returns how many there were since it was asked last
 */
export function rowsVisited(table: string): () => number {
	let visited = 0;
	const counted = new WeakSet<DatabaseSync>();
	const {prepare} = DatabaseSync.prototype;
	const from = new RegExp(String.raw`(\bFROM ${table}(?: INDEXED BY \w+)?(?: (\w+))?\s+WHERE) `, 'g');
	const spy = vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (
		this: DatabaseSync,
		sql,
		...rest
	) {
		if (!counted.has(this)) {
			this.function('visited', (_id: unknown) => {
				visited++;
				return 1;
			});
			counted.add(this);
		}
		const asked = sql.replace(
			from,
			(_, before: string, name: string = table) => `${before} visited(${name}.id) AND `,
		);
		return prepare.call(this, asked, ...rest);
	});
	onTestFinished(() => spy.mockRestore());
	return () => {
		const count = visited;
		visited = 0;
		return count;
	};
}
