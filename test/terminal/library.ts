import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder of twenty articles, one a day: the newest, of day 29, stands on top of the list. */
export function writeLibrary(): string {
	const library = mkdtempSync(join(tmpdir(), 'quotidian-library-'));
	mkdirSync(join(library, 'post'));
	for (let day = 10; day < 30; day++)
		writeFileSync(join(library, 'post', `a${day}.txt`), storyOf(day, `Story of day ${day}`));
	return library;
}

/** The environment in which such a library is read once, by whoever opens it first. */
export function archiveOf(library: string): {XDG_CACHE_HOME: string} {
	return {XDG_CACHE_HOME: `${library}-cache`};
}

/** Removes a library and what was read of it. */
export function removeLibrary(library: string): void {
	for (const folder of [library, archiveOf(library).XDG_CACHE_HOME])
		rmSync(folder, {recursive: true, force: true, maxRetries: 20, retryDelay: 50});
}

function storyOf(day: number, title: string): string {
	const quotes = '“It rains,” Reed said, and went home. '.repeat(60);
	return `${title}\n\nBy Ilse Varga\n\nPORT ELLERY, Aug. ${day}, 2026 — The harbour said so on day ${day}.\n\n${quotes}\n`;
}
