/** Corrects quotes one after the other and prints each once it is saved. Arguments: file, name, how many. */
import {writeSync} from 'node:fs';
import {openMarkStore} from '../../source/marks/store.ts';
import {isBy, keysOf} from './corrections.ts';

const [file = '', name = '', count = '0'] = process.argv.slice(2);
const store = openMarkStore(file);
for (let number = 0; number < Number(count); number++) {
	const words = `${name}${number}`;
	store.correct({label: words, corrections: [isBy(keysOf('a'), words, 'Ilse Varga')]});
	writeSync(1, `${words}\n`);
}
store.close();
