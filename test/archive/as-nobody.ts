import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Tools by which the machine is made to refuse: each is there and allowed, or the reason to skip is told. */
function works(command: string, ...args: string[]): boolean {
	return spawnSync(command, args, {stdio: 'ignore'}).status === 0;
}

/** Whether permissions can be tested: as somebody who is not root, or by becoming nobody. */
export const canBeNobody = process.getuid?.() === 0 && works('setpriv', '--reuid=65534', 'true');
export const canLimitFileSize = works('prlimit', '--fsize=100000', 'true');
export const canMountSmallDisk = works('unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /mnt');

export type Run = {readonly status: number | null; readonly out: string; readonly err: string};

/** Runs a module of ours with Node, behind another command if one is given. */
export function runModule(module: URL, args: readonly string[], behind: readonly string[] = []): Run {
	const node = [process.execPath, fileURLToPath(module), ...args];
	const [command, ...rest] = [...behind, ...node] as [string, ...string[]];
	const {status, stdout, stderr} = spawnSync(command, rest, {encoding: 'utf8', timeout: 60_000});
	return {status, out: stdout, err: stderr};
}
