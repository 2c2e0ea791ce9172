import {openLibrary} from '../../source/archive/library.ts';

const library = openLibrary(['-'], {entry: new URL(process.argv[2]!)});
setTimeout(async () => {
	await library.close();
	console.log('closed');
	process.exit();
}, 500);
