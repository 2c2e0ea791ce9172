import {constants, setPriority} from 'node:os';

/**
 * Has the system prefer everything else to the calling thread, so that a key is answered before the next file is read.
 * Does nothing where a priority is that of the whole process: only Linux has one for a thread.
 */
export function standBack(): void {
	if (process.platform !== 'linux') return;
	try {
		setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// Where that is not allowed, it goes on as it is.
	}
}
