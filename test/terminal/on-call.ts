import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** Something that waits in a program until the test calls for it, however long that takes on a busy machine. */
export type OnCall = {
	/** The environment in which a program has it with it. */
	readonly env: Record<string, string>;
	/** A file that is there once it was called for. */
	readonly sign: string;
	call(): void;
	/** Whether what was called for is done. */
	isDone(): boolean;
};

/** A program's code of ours, run once when it is called for; in it `sign` is the path of the file that calls. */
export function onCall(code: string): OnCall {
	const {sign, folder} = newSign();
	const preload = join(folder, 'preload.mjs');
	const done = join(folder, 'done');
	writeFileSync(
		preload,
		`import {existsSync, writeFileSync} from 'node:fs';
		import {isMainThread} from 'node:worker_threads';
		const sign = ${JSON.stringify(sign)};
		const timer = isMainThread && setInterval(() => {
			if (!existsSync(sign)) return;
			clearInterval(timer);
			writeFileSync(${JSON.stringify(done)}, '');
			${code}
		}, 20);
		if (timer) timer.unref();`,
	);
	return {
		env: {NODE_OPTIONS: `--import ${preload}`},
		sign,
		call: () => writeFileSync(sign, ''),
		isDone: () => existsSync(done),
	};
}

/** A file that a test may make to call for something, and the folder it will be in. */
export function newSign(): {sign: string; folder: string; call: () => void} {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-sign-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const sign = join(folder, 'sign');
	return {sign, folder, call: () => writeFileSync(sign, '')};
}
