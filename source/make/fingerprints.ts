/** By what it is known whether an archive was made by the same code. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Metafile} from 'esbuild';
import type {MadeBy} from '../archive/fingerprint.ts';

/** What reads files, and the one module through which it understands what it has read. */
const thread = 'source/archive/reading-thread.ts';
const understanding = 'source/archive/understand.ts';
/** What keeps the names of speakers, and finds out who is who. */
const gathering = 'source/archive/search-index.ts';

/**
 * Hashes over everything that has a part in what is made of a file: of what is needed to read it, and of all the rest,
 * which understands what was read. And over everything that tells which names are one speaker.
 * @param root the folder in which `source` lies.
 */
export async function fingerprintsOf(root: string): Promise<MadeBy> {
	const {reads, understands} = partsOf(await inputsOf(root, thread));
	const gathers = Object.keys(await inputsOf(root, gathering));
	return {
		reading: hashOf(root, reads),
		understanding: hashOf(root, understands),
		gathering: hashOf(root, gathers),
	};
}

async function inputsOf(root: string, entry: string): Promise<Metafile['inputs']> {
	const {metafile} = await build({
		entryPoints: [entry],
		absWorkingDir: root,
		bundle: true,
		platform: 'node',
		format: 'esm',
		outdir: 'dist',
		write: false,
		metafile: true,
		logLevel: 'error',
	});
	return metafile.inputs;
}

function hashOf(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.toSorted()) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
	return hash.digest('hex').slice(0, 32);
}

/** Every input once: with those that read is also what both need. @throws when the one cannot be told from the other. */
export function partsOf(inputs: Metafile['inputs']): {reads: string[]; understands: string[]} {
	if (!inputs[thread] || !inputs[understanding])
		throw new Error(`There is no ${thread} or ${understanding}.`);
	const reads = new Set([thread]);
	// A set goes on to what is added to it meanwhile.
	for (const path of reads) {
		for (const {path: needed} of inputs[path]?.imports ?? []) {
			if (needed in inputs && needed !== understanding) reads.add(needed);
		}
	}
	return {reads: [...reads], understands: Object.keys(inputs).filter(path => !reads.has(path))};
}
