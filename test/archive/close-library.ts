import {openLibrary} from '../../source/archive/library.ts';

const library = openLibrary(['-'], {entry: new URL('./simple-thread.ts', import.meta.url)});
setTimeout(async () => {
	await library.close();
	console.log('closed');
	process.exit();
}, 500);
