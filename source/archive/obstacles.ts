/** Why a file cannot be read, in words. */
import type {Stats, StatsBase} from 'node:fs';
import type {Warning} from '../article/article.ts';

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'no such file or folder',
	ENOTDIR: 'no such file or folder',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	ELOOP: 'is a link that leads back to itself',
	ENAMETOOLONG: 'the path is too long',
	EIO: 'the disk cannot read it',
};

/** The report on a file at which the system refused: `E-READ` with the reason. */
export function errorOf(error: unknown): Warning {
	const {code, message} = error as NodeJS.ErrnoException;
	return {code: 'E-READ', text: reasons[code ?? ''] ?? message};
}

/** The same where a link cannot be followed. */
export function linkErrorOf(error: unknown): Warning {
	const dangling = (error as NodeJS.ErrnoException).code === 'ENOENT';
	return dangling ? {code: 'E-READ', text: 'is a link that leads nowhere'} : errorOf(error);
}

/** What is no regular file and so never opened: the report on it, null for a regular file. */
export function obstacleOf(
	stats: Pick<StatsBase<bigint> | Stats, 'isFile' | 'isFIFO' | 'isSocket'>,
): Warning | null {
	if (stats.isFile()) return null;
	const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
	return {code: 'E-READ', text: `is ${kind}, not a file`};
}
