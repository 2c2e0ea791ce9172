import {createReadStream} from 'node:fs';
import {count, counted} from '../article/count.ts';
import {safe, safeText, ui} from '../article/safe-text.ts';
import {NoRecord, type Told, toldIn} from '../marks/told-record.ts';
import {type ArticleMark, type Counts, MarkError} from '../marks/types.ts';
import {type Call, status, UseError} from './command.ts';
import {stateFile} from './places.ts';
import {linesOf} from './record-lines.ts';

/** So many lines that are no records are named; the others are counted. */
const mostNamed = 20;

/** Takes in marks, clippings and corrections from the plain text in which they are written. */
export async function run(call: Call): Promise<number> {
	const {output, complain} = call;
	if (call.arguments.length === 0) throw new UseError('import needs a FILE, or - for standard input');
	const {records, areLinesWrong, areFilesRead} = await readAll(call);
	const total = records.length;
	if (total === 0) {
		if (areLinesWrong || !areFilesRead) return status.failed;
		complain('there are no records to take in');
		return status.nothing;
	}
	try {
		const counts = await takenIn(records);
		const {marks, clippings, corrections} = counts;
		const taken = marks + clippings + corrections;
		const what = ui(
			`${counted(marks, 'mark')}, ${counted(clippings, 'clipping')} and ${counted(corrections, 'correction')} taken in`,
		);
		await output.line(
			taken === total ? what : safeText`${what}; ${ui(count(total - taken))} changed nothing`,
		);
		return status.done;
	} catch (error) {
		if (!(error instanceof MarkError)) throw error;
		complain(`not saved: ${error.message}`);
		return status.failed;
	}
}

/** Reads everything before anything is saved: no other window waits for a pipe. */
async function readAll(call: Call) {
	const records: Told[] = [];
	let wrong = 0;
	let areFilesRead = true;
	for (const name of call.arguments) {
		try {
			const chunks: AsyncIterable<Uint8Array> = name === '-' ? process.stdin : createReadStream(name);
			for await (const {number, text, problem} of linesOf(chunks)) {
				const told = text === null ? problem : recordOrReason(text);
				if (typeof told === 'object' && told !== null) records.push(told);
				else if (++wrong <= mostNamed) call.complain(`${shown(name)}, line ${number}: ${told}`);
			}
		} catch (error) {
			areFilesRead = false;
			call.complain(reasonOf(name, error as NodeJS.ErrnoException));
		}
	}
	if (wrong > mostNamed)
		call.complain(`and ${counted(wrong - mostNamed, 'more line')} that are not taken in`);
	return {records, areLinesWrong: wrong > 0, areFilesRead};
}

function shown(name: string): string {
	return name === '-' ? 'standard input' : safe(name);
}

function reasonOf(name: string, error: NodeJS.ErrnoException): string {
	if (error.code === 'ENOENT') return `no such file: ${name}`;
	if (error.code === 'EISDIR') return `${name} is a folder`;
	return `${name} cannot be read: ${error.message}`;
}

function recordOrReason(line: string): Told | string {
	try {
		return toldIn(line);
	} catch (error) {
		if (!(error instanceof NoRecord)) throw error;
		return error.message;
	}
}

/** @throws {MarkError} when nothing could be saved. */
async function takenIn(records: readonly Told[]): Promise<Counts> {
	const marks: ArticleMark[] = [];
	const clippings = [];
	const corrections = [];
	for (const {record, told} of records) {
		if (record === 'mark') marks.push(told);
		else if (record === 'clipping') clippings.push(told);
		else corrections.push(told);
	}
	const {openMarkStore} = await import('../marks/store.ts');
	const store = openMarkStore(stateFile);
	try {
		// Else they would be kept until the end of this very command.
		if (store.location !== stateFile)
			throw new MarkError(store.problem ?? 'the file of marks cannot be used');
		const label = `Imported: ${counted(records.length, 'record')}`;
		return store.takeIn({marks, clippings, corrections}, label);
	} finally {
		store.close();
	}
}
