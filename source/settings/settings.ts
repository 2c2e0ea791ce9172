import {
	closeSync,
	constants,
	existsSync,
	fstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import envPaths from 'env-paths';
import {defaultPreferences, type Preferences, readPreferences} from './preferences.ts';

/** What a person has chosen, kept in one file. */
export type Settings = {
	/** Every preference, those never chosen with their defaults. */
	get(): Preferences;
	/**
	 * Chooses. What is chosen holds for this run even when it cannot be saved.
	 * @throws an error whose message says in plain words why it was not saved.
	 */
	set(patch: Partial<Preferences>): void;
	/** A sentence when the file could not be read as it was, else null. */
	readonly problem: string | null;
	/** The file. */
	readonly path: string;
};

type Stored = Record<string, unknown>;

/** No settings file is larger; what is larger is not one of ours. */
const maxBytes = 1_000_000;

/**
 * Opens the settings in a folder (by default the one the system has for them). Never fails: what cannot be read is
 * put aside with its date, what can be read of it is kept, and `problem` says so.
 */
export function openSettings(folder: string = envPaths('quotidian', {suffix: ''}).config): Settings {
	const path = join(folder, 'config.json');
	const opened = open(folder, path);
	let problem = opened.problem;
	let chosen = opened.chosen;

	return {
		path,
		get problem() {
			return problem;
		},
		get: () => ({...defaultPreferences, ...chosen}),
		set(patch) {
			const {refused} = readPreferences(patch);
			if (refused.length > 0) throw new Error(`This is no value for ${refused.join(', ')}.`);
			chosen = {...chosen, ...patch};
			// Another window may have chosen since, or the file may have been damaged.
			const now = open(folder, path);
			problem = now.problem ?? problem;
			if (now.blocked) throw new Error(`The settings are not saved: ${now.problem}`);
			save(folder, path, patch);
			chosen = {...now.chosen, ...patch};
		},
	};
}

type Opened = {
	readonly chosen: Partial<Preferences>;
	readonly problem: string | null;
	/** Whether something is in the way that must not be written over. */
	readonly blocked: boolean;
};

function open(folder: string, path: string): Opened {
	let text: string | null;
	try {
		text = readSmallFile(path);
	} catch (error) {
		return {chosen: {}, problem: `The settings cannot be read (${reason(error)}): ${path}`, blocked: true};
	}
	if (text === null) return {chosen: {}, problem: null, blocked: false};
	const whole = parseObject(text);
	const stored = whole ?? salvage(text);
	const {valid, refused} = readPreferences(stored);
	if (whole !== null && refused.length === 0) return {chosen: valid, problem: null, blocked: false};

	const what =
		whole === null ? 'The settings file was damaged' : `The settings had no valid ${refused.join(', ')}`;
	let aside: string;
	try {
		aside = putAside(path);
	} catch (error) {
		return {
			chosen: valid,
			problem: `${what} and cannot be put aside (${reason(error)}): ${path}`,
			blocked: true,
		};
	}
	const problem = `${what}; what could be read is kept, the old file is now ${aside}`;
	// Names this version does not know belong to a newer one and are kept as they are.
	const kept = Object.fromEntries(Object.entries(stored).filter(([name]) => !refused.includes(name)));
	try {
		if (Object.keys(kept).length > 0) save(folder, path, kept);
	} catch {
		// It holds for this run; the next change says why it cannot be saved.
	}
	return {chosen: valid, problem, blocked: false};
}

/** The text of a file, null when there is none. A pipe or a device in its place is an error and is not waited for. */
function readSmallFile(path: string): string | null {
	let file: number;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
	try {
		const stat = fstatSync(file);
		if (!stat.isFile()) throw new Error('it is no file');
		if (stat.size > maxBytes) throw new Error('it is too large');
		return readFileSync(file, 'utf8');
	} finally {
		closeSync(file);
	}
}

function parseObject(text: string): Stored | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : null;
	} catch {
		return null;
	}
}

/** The top-level members of a damaged JSON object that can be read one by one. One pass. */
function salvage(text: string): Stored {
	const stored: Stored = {};
	let depth = 0;
	let start = -1;
	let inString = false;
	const take = (end: number) => {
		if (start >= 0) Object.assign(stored, parseObject(`{${text.slice(start, end)}}`));
	};
	for (let at = 0; at < text.length; at++) {
		const character = text[at]!;
		if (inString) {
			if (character === '\\') at++;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '{' || character === '[') {
			depth++;
			if (depth === 1) start = at + 1;
		} else if (character === '}' || character === ']') {
			if (depth === 1) {
				take(at);
				start = -1;
			}
			depth--;
		} else if (character === ',' && depth === 1) {
			take(at);
			start = at + 1;
		}
	}
	if (depth === 1) take(text.length);
	return stored;
}

/** Renames the file to one that tells when it was put aside. @returns its new path. */
function putAside(path: string): string {
	const moment = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
	const stem = path.replace(/\.json$/, `.damaged-${moment}`);
	let aside = `${stem}.json`;
	for (let number = 2; existsSync(aside); number++) aside = `${stem}-${number}.json`;
	renameSync(path, aside);
	return aside;
}

function save(folder: string, path: string, patch: Stored): void {
	let before: string | null = null;
	try {
		mkdirSync(folder, {recursive: true, mode: 0o700});
		before = readSmallFile(path);
		loadWriter()(folder, patch);
	} catch (error) {
		throw new Error(`The settings cannot be saved (${reason(error)}): ${path}`);
	}
	// On a nearly full disk the write reports success and leaves a cut file, so what was written is read again.
	const written = parseObject(readSmallFile(path) ?? '');
	const meant = JSON.parse(JSON.stringify(patch)) as Stored;
	if (
		written !== null &&
		Object.entries(meant).every(([name, value]) => isDeepStrictEqual(written[name], value))
	) {
		return;
	}
	try {
		if (before === null) rmSync(path, {force: true});
		else writeFileSync(path, before, {mode: 0o600});
	} catch {
		// Then the next start puts the cut file aside.
	}
	throw new Error(`The settings cannot be saved (the disk is full?): ${path}`);
}

/** `preferences-file.ts` in the source, `preferences-file.mjs` in the build; loaded at the first change. */
function loadWriter(): typeof import('./preferences-file.ts').writePreferences {
	const require = createRequire(import.meta.url);
	const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'mjs';
	return require(`./preferences-file.${ending}`).writePreferences;
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'no permission',
	EPERM: 'no permission',
	EROFS: 'read-only',
	ENOSPC: 'the disk is full',
	ENOTDIR: 'its folder is a file',
	EISDIR: 'it is a folder',
	EEXIST: 'its folder is a file',
};

function reason(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	return (code && reasons[code]) ?? message;
}
