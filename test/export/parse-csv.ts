/** Rows of CSV by RFC 4180, as a spreadsheet reads them; an empty cell without quotation marks is null. */
export function parseCsv(csv: string): (string | null)[][] {
	const rows: (string | null)[][] = [];
	let row: (string | null)[] = [];
	let at = 0;
	while (at < csv.length) {
		let cell: string | null;
		if (csv[at] === '"') {
			let end = at + 1;
			while (csv[end] !== '"' || csv[end + 1] === '"') {
				if (end >= csv.length) throw new Error('a cell without its end');
				end += csv[end] === '"' ? 2 : 1;
			}
			cell = csv.slice(at + 1, end).replaceAll('""', '"');
			at = end + 1;
		} else {
			let end = at;
			while (end < csv.length && csv[end] !== ',' && csv[end] !== '\n') end++;
			cell = csv.slice(at, end) || null;
			at = end;
		}
		row.push(cell);
		if (csv[at] === '\n') {
			rows.push(row);
			row = [];
		} else if (csv[at] !== ',') throw new Error(`no end of a cell at ${at}`);
		at++;
		if (csv[at - 1] === ',' && at === csv.length) throw new Error('a row without its end');
	}
	return rows;
}

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
export function unguarded(cell: string | null): string | null {
	return cell?.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/, '') ?? null;
}
