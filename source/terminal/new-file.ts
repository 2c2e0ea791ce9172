/** A file that is there as a whole or not at all: it is written beside its place, and put there when it is complete. */
import {
	closeSync,
	existsSync,
	fchmodSync,
	fsyncSync,
	linkSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import {dirname, join} from 'node:path';

export type NewFile = {
	/** Adds a text. @throws what the disk says */
	write(text: string): void;
	/** Puts the file in its place, once the disk has all of it. @throws what the disk says */
	finish(): void;
	/** Leaves nothing behind. */
	abandon(): void;
	/** Bytes so far. */
	readonly bytes: number;
};

let files = 0;

/**
 * @param path where it is to be
 * @param replace whether it takes the place of a file that is there; without it a file that has come there since stays
 * @throws what the disk says
 */
export function newFile(path: string, replace: boolean): NewFile {
	const temporary = join(dirname(path), `.quotidian-${process.pid}-${++files}.part`);
	// What takes the place of a file may be read by nobody before it has its mode.
	const file = openSync(temporary, 'wx', replace ? 0o600 : 0o666);
	let bytes = 0;
	let isOpen = true;
	const close = () => {
		if (isOpen) closeSync(file);
		isOpen = false;
	};
	return {
		write(text) {
			const buffer = Buffer.from(text, 'utf8');
			// One call may take a part of it only.
			for (let at = 0; at < buffer.length; ) at += writeSync(file, buffer, at);
			bytes += buffer.length;
		},
		finish() {
			if (replace) keepMode(file, path);
			fsyncSync(file);
			close();
			replace ? renameSync(temporary, path) : placeAnew(temporary, path);
		},
		abandon() {
			try {
				close();
			} finally {
				rmSync(temporary, {force: true});
			}
		},
		get bytes() {
			return bytes;
		},
	};
}

/** What could read the file before can read the new one, and nobody else. */
function keepMode(file: number, path: string): void {
	const mode = statSync(path, {throwIfNoEntry: false})?.mode;
	if (mode !== undefined) fchmodSync(file, mode & 0o777);
}

function placeAnew(temporary: string, path: string): void {
	try {
		linkSync(temporary, path);
	} catch (error) {
		// Not every disk knows second names.
		if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path)) throw error;
		renameSync(temporary, path);
		return;
	}
	rmSync(temporary, {force: true});
}
