import {getPriority} from 'node:os';
import {Worker} from 'node:worker_threads';
import {expect, test} from 'vitest';

const module = new URL('../../source/archive/stand-back.ts', import.meta.url).href;

test.runIf(process.platform === 'linux')('a thread that stands back does so alone', async () => {
	const before = getPriority();
	const code = `Promise.all([import('${module}'), import('node:os')]).then(([{standBack}, {getPriority}]) => {
		standBack();
		require('node:worker_threads').parentPort.postMessage(getPriority(0));
	})`;
	const thread = new Worker(code, {eval: true});
	const priority = await new Promise(resolve => thread.once('message', resolve));
	await thread.terminate();
	expect(priority).toBe(10);
	expect(getPriority(0)).toBe(before);
});
