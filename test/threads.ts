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
		/** The addresses of `archive/simple-thread.ts` and `archive/other-thread.ts` in JavaScript. */
		simpleThread: string;
		otherThread: string;
	}
}

const root = join(import.meta.dirname, '..');

export default async function setup(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-threads-'));
	// Also for the programs that run as nobody.
	chmodSync(folder, 0o755);
	const addressOf = (name: string) => pathToFileURL(join(folder, `${name}.mjs`)).href;
	const make = async () => {
		execFileSync(process.execPath, [join(root, 'source/make/build.ts')], {stdio: 'inherit'});
		await build({
			entryPoints: ['simple-thread', 'other-thread'].map(name => join(root, `test/archive/${name}.ts`)),
			bundle: true,
			platform: 'node',
			format: 'esm',
			outdir: folder,
			outExtension: {'.js': '.mjs'},
		});
	};
	await make();
	project.provide('simpleThread', addressOf('simple-thread'));
	project.provide('otherThread', addressOf('other-thread'));
	project.onTestsRerun(make);
	return () => rmSync(folder, {recursive: true, force: true});
}
