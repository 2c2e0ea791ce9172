import {mkdirSync} from 'node:fs';
import module from 'node:module';
import {compileCache} from './places.ts';

/**
 * Prepares the process and runs the command line.
 * @param args what stands behind the program's name.
 * @param root the folder that holds `package.json` and the sample articles.
 */
export async function start(args: readonly string[], root: URL): Promise<void> {
	// Node's warnings are for developers; in the middle of a screen they are noise.
	process.removeAllListeners('warning');
	keepCompiled();
	const {run} = await import('./run.ts');
	process.exit(await run(args, root));
}

/** Has Node keep the program compiled, so that the next start is quicker. Does without where that cannot be. */
function keepCompiled(): void {
	// What is in there is run: nobody else may write it, not even where Node makes a folder of its own.
	const umask = process.umask(0o077);
	try {
		// Not by the environment: an editor would take it over.
		const asked = process.env.NODE_COMPILE_CACHE;
		if (!asked) mkdirSync(compileCache, {recursive: true, mode: 0o700});
		module.enableCompileCache(asked || compileCache);
	} catch {
		// A home that cannot be written to.
	} finally {
		process.umask(umask);
	}
}
