/** Prints what is wrong with a file of marks and whether an article is starred. Arguments: file, name of the article. */
import {openMarkStore} from '../../source/marks/store.ts';

const [file = '', name = ''] = process.argv.slice(2);
const store = openMarkStore(file);
const mark = store.mark({url: null, file: `/news/${name}.txt`, index: 0, textHash: null});
console.log(`${store.problem}\n${mark?.starredAt ? 'starred' : 'not starred'}`);
store.close();
