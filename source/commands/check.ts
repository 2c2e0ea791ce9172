import type {FileReport} from '../archive/types.ts';
import {safe, safeText, ui} from '../article/safe-text.ts';
import type {Call} from './command.ts';
import {formatOf} from './format.ts';
import {withLibrary} from './library.ts';
import type {Output} from './output.ts';

/** Tells how every file fared: what could not be read, or only in part, and why. */
export async function run(call: Call): Promise<number> {
	const {output} = call;
	const json = formatOf(call) === 'json';
	return withLibrary(call, {
		reportsFiles: !json,
		async write(library) {
			const reports = library.reports();
			if (!json) return writePlain(reports, output);
			for (const report of reports) await output.record(recordOf(report));
		},
	});
}

/** What scripts get of a file, in this order. */
function recordOf({path, format, encoding, articles, warnings, error}: FileReport) {
	return {path, format, encoding, articles, warnings, error};
}

/** The files with something to tell, then how many there are of each kind. */
async function writePlain(reports: readonly FileReport[], output: Output): Promise<void> {
	let unreadable = 0;
	let inPart = 0;
	let articles = 0;
	for (const {path, error, warnings, articles: given} of reports) {
		articles += given;
		if (error !== null) unreadable++;
		else if (warnings.length > 0) inPart++;
		for (const {code, text} of error === null ? warnings : [error, ...warnings]) {
			await output.line(safeText`${safe(path)}: ${safe(code)} ${safe(text)}`);
		}
	}
	const read = reports.length - unreadable;
	const parts = [`${count(reports.length, 'file')}: ${read} read (${count(articles, 'article')})`];
	if (inPart > 0) parts.push(`${inPart} of them with warnings`);
	if (unreadable > 0) parts.push(`${unreadable} not readable`);
	await output.line(ui(parts.join(', ')));
}

function count(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? '' : 's'}`;
}
