/** Stars articles one after the other and prints each once it is saved. Arguments: file, name, how many, how to end. */
import {writeSync} from 'node:fs';
import {openMarkStore} from '../../source/marks/store.ts';

const [file = '', name = '', count = '0', end = 'close'] = process.argv.slice(2);
const store = openMarkStore(file);
if (store.problem) writeSync(1, `problem: ${store.problem}\n`);
for (let number = 0; number < Number(count); number++) {
	const keys = {
		url: null,
		file: `/news/${name}${number}.txt`,
		index: 0,
		textHash: `text of ${name}${number}`,
	};
	const label = `starred ${keys.file}`;
	try {
		store.apply({kind: 'star', label, entries: [{keys, set: {starredAt: '2026-08-15T12:00:00Z'}}]});
		writeSync(1, `${name}${number}\n`);
	} catch (error) {
		const {name: kind, message} = error as Error;
		writeSync(1, `${kind}: ${message}\n`);
		if (end === 'first-error') break;
	}
}
if (end === 'kill') process.kill(process.pid, 'SIGKILL');
store.close();
