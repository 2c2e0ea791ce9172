/** From the paths a reader was given to the files below them, each once, and what stood in the way. */
import {type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import {basename, dirname, join, resolve, sep} from 'node:path';
import type {Warning} from '../article/article.ts';
import {nameAsText} from './file-name.ts';
import {errorOf, linkErrorOf, obstacleOf} from './obstacles.ts';
import {isHidden, passingRule} from './passed-over.ts';

/** A file to be read. */
export type FoundFile = {
	/** As found below the path that was given. */
	readonly path: string;
	/** Absolute path, `-` for standard input. */
	readonly file: string;
	/** What to open: the same as `file`, or its bytes when the name is no UTF-8. */
	readonly location: string | Buffer;
	/** In bytes. */
	readonly size: number;
	/** Time of the last change, in milliseconds since 1970. */
	readonly modified: number;
};

/** Something that was found and cannot be read. */
export type Obstacle = {
	readonly path: string;
	readonly file: string;
	readonly error: Warning;
};

export type Found = FoundFile | Obstacle;

/** A folder that is not walked. */
export type PassedOver = {
	readonly path: string;
	readonly file: string;
	readonly passedOver: Warning;
};

/** How many files are looked at, at most. */
export const mostFiles = 1_000_000;

type Location = string | Buffer;
type OnFolder = (folder: Location) => void;
/** `passedOver` is why it is not walked if it is a folder; null when it would be. */
type Place = {readonly path: string; readonly location: Location; readonly passedOver: Warning | null};

/** The inodes that were come across on each device. */
type Seen = Map<number, Set<number | bigint>>;

/** No device has this number. */
const standardInput = {dev: -1, ino: 0};

const humanOrder = new Intl.Collator('en', {numeric: true});

/**
 * The files at and below the paths, in the order a person would list them; links come after the files of their
 * folder tree. Hidden folders, `node_modules` and the folders browsers save beside a page are told and not walked;
 * hidden files are left out.
 * Links to files are followed when they stay below the path, links to folders never.
 * @param onFolder is told every folder in which something may appear.
 */
export function* walk(
	paths: readonly string[],
	limit: number = mostFiles,
	onFolder: OnFolder = () => {},
): Generator<Found | PassedOver> {
	const seen: Seen = new Map();
	const given = new Set(paths.map(path => resolve(path)));
	let files = 0;
	for (const path of paths) {
		for (const found of walkOne(path, seen, onFolder)) {
			// A folder that was named by itself is walked, whatever it is.
			if ('passedOver' in found && given.has(found.file)) continue;
			if (!('location' in found) || files++ < limit) {
				yield found;
				continue;
			}
			const text = `more than ${limit.toLocaleString('en')} files; the rest is left out`;
			yield {path, file: resolve(path), error: {code: 'E-LIMIT', text}};
			return;
		}
	}
}

function* walkOne(path: string, seen: Seen, onFolder: OnFolder): Generator<Found | PassedOver> {
	if (path === '-') {
		if (isNew(seen, standardInput, path)) yield {path, file: path, location: path, size: 0, modified: 0};
		return;
	}
	const place = {path, location: resolve(path), passedOver: null};
	const stats = attempt(place, () => statSync(place.location));
	if ('error' in stats) yield stats;
	else if (stats.isDirectory()) yield* walkFolder(place.location, seen, onFolder);
	else {
		onFolder(dirname(place.location));
		yield* fileAt(place, stats, seen);
	}
}

/** Everything below a folder; what is to be visited next lies on top of the stack. */
function* walkFolder(root: string, seen: Seen, onFolder: OnFolder): Generator<Found | PassedOver> {
	const links: Place[] = [];
	const stack: Place[] = [{path: '', location: root, passedOver: null}];
	for (let place = stack.pop(); place; place = stack.pop()) {
		const here = place;
		const stats = attempt(here, () => lstatSync(here.location));
		const isOutOfSight = isHidden(basename(here.path));
		if (isOutOfSight && ('error' in stats || !stats.isDirectory())) continue;
		if ('error' in stats) yield stats;
		else if (stats.isSymbolicLink() && here.path !== '') links.push(here);
		else if (stats.isDirectory() || here.path === '') {
			if (here.passedOver !== null) {
				yield {path: here.path, file: asText(here.location), passedOver: here.passedOver};
				continue;
			}
			// A bind mount can show the same folder again below itself.
			if (!isNew(seen, stats, here.location)) continue;
			onFolder(here.location);
			const entries = attempt(here, () => entriesOf(here));
			if ('error' in entries) yield entries;
			else stack.push(...entries.reverse());
		} else yield* fileAt(here, stats, seen);
	}
	for (const link of links) yield* linkedFile(link, root, seen);
}

/**
 * How many files there are about, told folder by folder: without a look at the files, which takes far longer than to
 * read their names.
 */
export function* countAhead(paths: readonly string[]): Generator<number> {
	const folders = paths.filter(path => path !== '-').map(path => resolve(path));
	for (let folder = folders.pop(); folder; folder = folders.pop()) {
		let files = 0;
		const entries = namesOf(folder);
		const rule = passingRule(entries.map(({name}) => name));
		for (const entry of entries) {
			if (entry.isFile() && !isHidden(entry.name)) files++;
			else if (entry.isDirectory() && rule(entry.name) === null) folders.push(join(folder, entry.name));
		}
		yield files;
	}
}

function namesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch {
		// What is wrong with it is found out when it is walked.
		return [];
	}
}

function* linkedFile(link: Place, root: string, seen: Seen): Generator<Found> {
	const target = attempt(link, () => realpathSync(link.location, 'buffer'), linkErrorOf);
	if ('error' in target) {
		yield target;
		return;
	}
	const stats = attempt(link, () => statSync(target));
	const folder = Buffer.from(withSeparator(realpathSync(root)));
	if ('error' in stats) yield stats;
	else if (stats.isDirectory()) {
		yield obstacle(link, {code: 'E-LINK', text: 'is a link to a folder, which is not followed'});
	} else if (!target.subarray(0, folder.length).equals(folder)) {
		yield obstacle(link, {code: 'E-LINK', text: 'leads outside'});
	} else yield* fileAt(link, stats, seen);
}

function* fileAt(place: Place, stats: Stats, seen: Seen): Generator<Found> {
	if (!isNew(seen, stats, place.location)) return;
	const error = obstacleOf(stats);
	if (error) yield obstacle(place, error);
	else {
		const {path, location} = place;
		const file = asText(location);
		yield {
			path,
			file,
			location,
			size: stats.size,
			modified: stats.mtimeMs,
		};
	}
}

/** The entries of a folder in human order. */
function entriesOf(folder: Place): Place[] {
	const entries = readdirSync(folder.location, {encoding: 'buffer'}).map(name => ({
		name,
		text: nameAsText(name),
	}));
	const rule = passingRule(entries.map(({text}) => text));
	return entries
		.sort((a, b) => humanOrder.compare(a.text, b.text) || Buffer.compare(a.name, b.name))
		.map(({name, text}) => ({
			path: folder.path === '' ? text : `${folder.path}/${text}`,
			location: below(folder.location, name, text),
			passedOver: rule(text),
		}));
}

function below(folder: Location, name: Buffer, text: string): Location {
	if (typeof folder === 'string' && name.equals(Buffer.from(text))) return `${withSeparator(folder)}${text}`;
	return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
}

function withSeparator(folder: string): string {
	return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

function asText(location: Location): string {
	return typeof location === 'string' ? location : nameAsText(location);
}

function isNew(seen: Seen, {dev, ino}: Pick<Stats, 'dev' | 'ino'>, location: Location): boolean {
	const inodes = seen.get(dev) ?? new Set();
	seen.set(dev, inodes);
	// Numbers that are too long to be exact, as some file systems give them, would make two files one.
	const exact = Number.isSafeInteger(ino) ? ino : (exactInode(location) ?? ino);
	return inodes.size < inodes.add(exact).size;
}

function exactInode(location: Location): bigint | undefined {
	return statSync(location, {bigint: true, throwIfNoEntry: false})?.ino;
}

function obstacle({path, location}: Place, error: Warning): Obstacle {
	const file = asText(location);
	return {path: path === '' ? basename(file) : path, file, error};
}

function attempt<T>(place: Place, work: () => T, reason = errorOf): T | Obstacle {
	try {
		return work();
	} catch (error) {
		return obstacle(place, reason(error));
	}
}
