import type {Library} from '../archive/types.ts';

/** Milliseconds that reading may take before it is worth a line. */
const patience = 500;

/**
 * Shows on one line of standard error how far reading is, if it takes long and a person is looking.
 * @returns what takes the line away again.
 */
export function showProgress(library: Library): {erase(): void} {
	const {stderr} = process;
	if (!stderr.isTTY || process.env.TERM === 'dumb') return {erase() {}};
	let shown = false;
	const show = () => {
		const {done, found, walked} = library.progress;
		const count = `${done.toLocaleString('en')} of ${found.toLocaleString('en')}${walked ? '' : ' or more'} files`;
		stderr.write(`\r\u001b[Kreading: ${count}`);
		shown = true;
	};
	let stop = () => {};
	const timer = setTimeout(() => {
		show();
		stop = library.onProgress(show);
	}, patience);
	return {
		erase() {
			clearTimeout(timer);
			stop();
			if (shown) stderr.write('\r\u001b[K');
			shown = false;
		},
	};
}
