import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A new folder with these files (path below it to content), gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Buffer>> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-test-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	for (const [path, content] of Object.entries(files)) put(folder, path, content);
	return folder;
}

/** Writes one file below the folder, with the folders it needs. */
export function put(folder: string, path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(folder, path)), {recursive: true});
	writeFileSync(join(folder, path), content);
}
