/** Takes in so many clippings of one article at a time and prints the number of each time once it is saved. */
import {writeSync} from 'node:fs';
import {openMarkStore} from '../../source/marks/store.ts';
import {clippingOf} from './clippings.ts';

const [file = '', name = '', count = '0'] = process.argv.slice(2);
const store = openMarkStore(file);
for (let number = 0; number < Number(count); number++) {
	const said = `${name}${number}`;
	const clippings = Array.from({length: 20}, (_, nth) => {
		return {...clippingOf(said, {words: {text: said, nth}}), keptAt: '2026-08-15T12:00:00.000Z'};
	});
	store.takeIn({marks: [], corrections: [], clippings}, said);
	writeSync(1, `${said}\n`);
}
store.close();
