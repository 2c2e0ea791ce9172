import {existsSync} from 'node:fs';
import {asTag, type KeptClipping} from '../article/clipping.ts';
import {ui} from '../article/safe-text.ts';
import type {CitedClipping} from '../export/clippings.ts';
import {citeIn} from './citing.ts';
import {type Call, status, UseError} from './command.ts';
import {formatOf, writeAll} from './format.ts';
import type {Output} from './output.ts';
import {stateFile} from './places.ts';
import {checkName, isCalled} from './speaker-filter.ts';

/** Everything that was kept of articles, newest first: text, or for other programs. No library is read for it. */
export async function run(call: Call): Promise<number> {
	const {output, complain} = call;
	const format = formatOf(call);
	if (call.arguments.length > 0) throw new UseError('clippings takes no PATH');
	const isWanted = filterOf(call);
	const cite = await citeIn(call.values.get('citation') ?? 'apa');
	const {clippings, problem} = await known();
	if (problem !== null) complain(problem);
	const wanted = clippings.filter(isWanted);
	if (wanted.length > 0) {
		const {byArticle, citedClippings} = await import('../export/clippings.ts');
		const cited = citedClippings(wanted, cite);
		if (format === 'plain') await writePlain(cited, output);
		else await writeAll('clippings', format, format === 'markdown' ? byArticle(cited) : cited, output);
		return status.done;
	}
	if (problem !== null && clippings.length === 0) return status.failed;
	complain(clippings.length === 0 ? 'nothing has been kept yet' : 'no clippings are of this speaker and tag');
	return status.nothing;
}

async function known() {
	if (!existsSync(stateFile)) return {clippings: [], problem: null};
	const {readKept} = await import('../marks/read-kept.ts');
	return readKept(stateFile, 'clippings');
}

/** @throws {UseError} when what is asked for can be in no clipping. */
function filterOf({values}: Pick<Call, 'values'>): (clipping: KeptClipping) => boolean {
	const speaker = values.get('speaker');
	if (speaker !== undefined) checkName(speaker);
	const isSpeaker = speaker === undefined ? null : isCalled(speaker);
	const tag = values.get('tag')?.trim();
	return clipping => {
		if (tag !== undefined && !clipping.tags.some(known => asTag(known) === asTag(tag))) return false;
		return isSpeaker === null || (clipping.speaker !== null && isSpeaker(clipping.speaker.name));
	};
}

async function writePlain(clippings: readonly CitedClipping[], output: Output): Promise<void> {
	const {clippingLines} = await import('../export/clippings.ts');
	const {lines, paragraph, textColumns} = await import('./page.ts');
	const columns = textColumns(output);
	for (const [number, clipping] of clippings.entries()) {
		if (number > 0) await output.line(ui(''));
		const rows = clippingLines(clipping).map(({text, opening}) => paragraph(text, columns, opening));
		await output.line(lines(...rows));
	}
}
