/** Threads of the program: where they lie, and how they are started. */
import module from 'node:module';
import {dirname} from 'node:path';
import {type ResourceLimits, Worker} from 'node:worker_threads';

/** The built ones from the source too: a thread that reads TypeScript may take the process with it when it ends. */
const built = import.meta.url.endsWith('.ts') ? '../dist/' : './';

/** The address of a thread that the build makes. @param name as the build calls it. */
export function addressOf(name: string): URL {
	return new URL(`${built}${name}.mjs`, import.meta.url);
}

/**
 * Starts a thread whose prints go nowhere: what a library writes would end up in the middle of the screen.
 * @param given what it finds as `workerData`.
 * @param limits its room for young objects is small unless they say otherwise: what passes through is cleared away early.
 */
export function startThread(address: URL, given: unknown, limits: ResourceLimits = {}): Worker {
	const thread = new Worker(address, {
		workerData: given,
		env: environment(),
		resourceLimits: {maxYoungGenerationSizeMb: 4, ...limits},
		stdout: true,
		stderr: true,
	});
	thread.stdout.resume();
	thread.stderr.resume();
	return thread;
}

/** That of this process, and where Node keeps the program compiled: a thread has that from its environment alone. */
function environment(): NodeJS.ProcessEnv {
	const compiled = module.getCompileCacheDir?.();
	// In the folder that it was given Node makes one for its version.
	return compiled === undefined ? process.env : {...process.env, NODE_COMPILE_CACHE: dirname(compiled)};
}
