/** The figures of a bench: a row a measure, a column a number of articles. */
export class Table {
	private readonly rows = new Map<string, {unit: string; goal: number | null; values: Map<string, number>}>();
	private readonly columns: string[] = [];

	/** Enters a figure, and prints it at once: a bench takes long. */
	note(column: string, name: string, value: number, unit: string, goal: number | null = null): void {
		if (!this.columns.includes(column)) this.columns.push(column);
		const row = this.rows.get(name) ?? {unit, goal, values: new Map<string, number>()};
		row.values.set(column, value);
		this.rows.set(name, row);
		const verdict = goal === null ? '' : value <= goal ? `   within ${goal}` : `   OVER ${goal}`;
		console.log(
			`${column.padStart(10)}  ${name.padEnd(48)} ${shown(value).padStart(9)} ${unit.padEnd(5)}${verdict}`,
		);
	}

	value(column: string, name: string): number | undefined {
		return this.rows.get(name)?.values.get(column);
	}

	toString(): string {
		const head = ['', ...this.columns, 'unit', 'goal'];
		const lines = [...this.rows].map(([name, {unit, goal, values}]) => [
			name,
			...this.columns.map(column => {
				const value = values.get(column);
				const isOver = goal !== null && value !== undefined && value > goal;
				return value === undefined ? '' : `${shown(value)}${isOver ? ' !' : '  '}`;
			}),
			unit,
			goal === null ? '' : `${goal}`,
		]);
		const widths = head.map((_, at) => Math.max(...[head, ...lines].map(line => line[at]!.length)));
		const print = (line: readonly string[]) =>
			line
				.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
				.join('  ')
				.trimEnd();
		return [head, ...lines].map(print).join('\n');
	}

	toJSON(): object[] {
		return [...this.rows].map(([name, {unit, goal, values}]) => ({
			name,
			unit,
			goal,
			...Object.fromEntries(values),
		}));
	}
}

function shown(value: number): string {
	if (!Number.isFinite(value)) return 'never';
	return value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0);
}
