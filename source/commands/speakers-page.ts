import type {SpeakerRow} from '../archive/speaker-types.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {cut, width} from '../typeset/fit.ts';
import type {Output} from './output.ts';

/** Widest a name may be before it is cut. */
const widestName = 32;

/** Writes one line a speaker: quotes, articles, the day of the last one, name and role; cut to the terminal's columns. */
export async function writeSpeakers(rows: readonly SpeakerRow[], output: Output): Promise<void> {
	const numbers = rows.flatMap(({quotes, articles}) => [`${quotes}`.length, `${articles}`.length]);
	const digits = Math.max(...numbers, 1);
	const names = Math.min(widestName, Math.max(0, ...rows.map(({name}) => width(safe(name)))));
	for (const row of rows) await output.line(lineOf(row, digits, names, output.columns));
}

function lineOf(row: SpeakerRow, digits: number, names: number, columns: number | null): SafeText {
	const {name, role, kind, quotes, articles, last} = row;
	const what = role ?? (kind === 'person' ? '' : kind);
	const number = (count: number) => ui(`${count}`.padStart(digits));
	const day = ui((last?.slice(0, 'yyyy-mm-dd'.length) ?? '').replace(/[^\d-]/g, '').padEnd(10));
	const called = columns === null ? safe(name) : cut(safe(name), names);
	const gap = ui(' '.repeat(what === '' ? 0 : Math.max(0, names - width(called)) + 2));
	const line = safeText`${number(quotes)}  ${number(articles)}  ${day}  ${called}${gap}${safe(what)}`;
	return columns === null ? line : cut(line, columns);
}
