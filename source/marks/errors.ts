import {primaryCode, resultCode} from '../sqlite.ts';
import {MarkError} from './types.ts';

const byResult: Readonly<Record<number, string>> = {
	[resultCode.busy]: 'another window is saving; try again',
	[resultCode.locked]: 'another window is saving; try again',
	[resultCode.readOnly]: 'the folder cannot be written',
	[resultCode.ioError]: 'the disk is full or cannot be written',
	[resultCode.corrupt]: 'the file of marks is damaged; it is mended when Quotidian is started again',
	[resultCode.full]: 'the disk is full',
	[resultCode.cannotOpen]: 'the folder cannot be written',
	[resultCode.notADatabase]: 'the file of marks is damaged; it is mended when Quotidian is started again',
};

const bySystem: Readonly<Record<string, string>> = {
	EACCES: 'the folder cannot be written',
	EPERM: 'the folder cannot be written',
	EROFS: 'the folder cannot be written',
	ENOTDIR: 'the folder cannot be made',
	EEXIST: 'the folder cannot be made',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk is full',
	EFBIG: 'the disk is full',
};

/** Why something could not be saved, in words that go after "not saved: ". */
export function reasonOf(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	return byResult[primaryCode(error) ?? -1] ?? bySystem[code ?? ''] ?? message;
}

/** Whether the file itself is at fault, not the disk it lies on. */
export function isDamage(error: unknown): boolean {
	const code = primaryCode(error);
	return code === resultCode.corrupt || code === resultCode.notADatabase;
}

/** Lets what goes wrong in `work` come out as a `MarkError`. */
export function orMarkError<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof MarkError) throw error;
		throw new MarkError(reasonOf(error), {cause: error});
	}
}
