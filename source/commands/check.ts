import type {FileReport} from '../archive/types.ts';
import {safe, safeText, ui} from '../article/safe-text.ts';
import {inWords, reasonsOf} from '../typeset/reasons.ts';
import type {Call} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import {withLibrary} from './library.ts';
import type {Output} from './output.ts';

/** Tells how every file fared: what could not be read, or only in part, and why; also which folders are passed over. */
export async function run(call: Call): Promise<number> {
	const {output} = call;
	const format = formatOf(call);
	return withLibrary(call, {
		reportsFiles: format === 'plain',
		async write(library) {
			const reports = library.reports();
			const folders = library.passedOver();
			if (format === 'plain') return writePlain(reports, folders, output);
			await writeAll('check', format, [...reports, ...folders], output);
		},
	});
}

/** The files with something to tell and the folders passed over, then how many there are of each kind. */
async function writePlain(
	files: readonly FileReport[],
	folders: readonly FileReport[],
	output: Output,
): Promise<void> {
	let unreadable = 0;
	let inPart = 0;
	let articles = 0;
	for (const {error, warnings, articles: given} of files) {
		articles += given;
		if (error !== null) unreadable++;
		else if (warnings.length > 0) inPart++;
	}
	for (const report of [...files, ...folders]) {
		for (const reason of reasonsOf(report)) {
			await output.line(safeText`${safe(report.path)}: ${inWords(reason)}`);
		}
	}
	const read = files.length - unreadable;
	const parts = [`${plain(files.length, 'file')}: ${read} read (${plain(articles, 'article')})`];
	if (inPart > 0) parts.push(`${inPart} of them with warnings`);
	if (unreadable > 0) parts.push(`${unreadable} not readable`);
	if (folders.length > 0) parts.push(`${plain(folders.length, 'folder')} passed over`);
	await output.line(ui(parts.join(', ')));
}

function plain(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? '' : 's'}`;
}
