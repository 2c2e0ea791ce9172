/** Corrects every quote of a library, tells each correction when it is kept, and is gone at once after the last. */
import {openLibrary} from '../../source/archive/library.ts';
import {quotedWords} from '../../source/article/corrected.ts';
import {openMarkStore} from '../../source/marks/store.ts';
import {verdictOn} from './verdicts.ts';

const [folder, state, archives, entry] = process.argv.slice(2) as [string, string, string, string];
const marks = openMarkStore(state);
const library = openLibrary([folder], {folder: archives, marks: marks.location, entry: new URL(entry)});
await library.finished();
for (const id of library.everything()) {
	const {keys, quotes} = library.page(id)!;
	const read = library.attributionAsRead(id)!;
	for (const [number, {text}] of quotes.entries()) {
		const words = quotedWords(read.quotes, number);
		marks.correct({label: text, corrections: [{keys, words, verdict: verdictOn(text)}]});
		library.correct();
		process.stdout.write(`${text}\n`);
	}
}
process.kill(process.pid, 'SIGKILL');
