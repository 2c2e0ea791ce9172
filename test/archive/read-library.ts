import {openLibrary} from '../../source/archive/library.ts';

/** Reads a folder into an archive: the reading thread's address, the cache folder, the folder. Says how it went. */
const [entry, cache, folder] = process.argv.slice(2) as [string, string, string];
process.umask(0);
const library = openLibrary([folder], {entry: new URL(entry), folder: cache});
library.onProgress(({articles}) => articles > 0 && console.log(`articles ${articles}`));
const {articles, failure} = await library.finished();
console.log(JSON.stringify({articles, failure, problem: library.problem}));
await library.close();
