import {openLibrary} from '../../source/archive/library.ts';

const [entry, ...paths] = process.argv.slice(2);
const library = openLibrary(paths, {entry: new URL(entry!)});
await library.finished();
for (const {path, error} of library.reports())
	console.log(`${path}: ${error ? `${error.code} ${error.text}` : 'read'}`);
await library.close();
