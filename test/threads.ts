/**
 * Makes what threads run in the tests, before the first test and before each new run of a watch. Node reads TypeScript
 * by WebAssembly, and a thread that ends while that is still being compiled now and then takes its whole process with
 * it (V8: "Check failed: jit_page.has_value()", or a segmentation fault): threads run JavaScript, as in the program.
 */
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of `archive/simple-thread.ts` in JavaScript. */
		simpleThread: string;
	}
}

const root = join(import.meta.dirname, '..');

export default async function setup(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-threads-'));
	// Also for the programs that run as nobody.
	chmodSync(folder, 0o755);
	const outfile = join(folder, 'simple-thread.mjs');
	const make = async () => {
		execFileSync(process.execPath, [join(root, 'source/make/build.ts')], {stdio: 'inherit'});
		await build({
			entryPoints: [join(root, 'test/archive/simple-thread.ts')],
			bundle: true,
			platform: 'node',
			format: 'esm',
			outfile,
		});
	};
	await make();
	project.provide('simpleThread', pathToFileURL(outfile).href);
	project.onTestsRerun(make);
	return () => rmSync(folder, {recursive: true, force: true});
}
