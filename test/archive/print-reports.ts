import {openLibrary} from '../../source/archive/library.ts';

const entry = new URL('./simple-thread.ts', import.meta.url);
const library = openLibrary(process.argv.slice(2), {entry});
await library.finished();
for (const {path, error} of library.reports())
	console.log(`${path}: ${error ? `${error.code} ${error.text}` : 'read'}`);
await library.close();
