/** What was kept, read from one line of plain text: what `quotidian marks --json` and its like write. */
import {
	asTags,
	type Clipping,
	type ClippingKind,
	clippingKinds,
	type KeptClipping,
} from '../article/clipping.ts';
import type {KeptCorrection, QuotedWords} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {SourceName} from '../article/source-name.ts';
import {citedFrom, speakerOf} from './clipping-columns.ts';
import type {ArticleMark} from './types.ts';

export type Told =
	| {readonly record: 'mark'; readonly told: ArticleMark}
	| {readonly record: 'correction'; readonly told: KeptCorrection}
	| {readonly record: 'clipping'; readonly told: KeptClipping};

/** A line that is none of ours; the message says what is wrong with it, in words that go after "line 12: ". */
export class NoRecord extends Error {
	override name = 'NoRecord';
}

/** Records are not nested deeper, those of newer programs neither. */
const deepest = 50;

/**
 * The record in a line. Fields that are not known are passed over; absent ones count as null.
 * @throws {NoRecord}
 */
export function toldIn(line: string): Told {
	if (isDeep(line)) throw new NoRecord('this is nested too deeply');
	const fields = new Fields(parsedObject(line));
	switch (fields.kind()) {
		case 'mark':
			return {record: 'mark', told: markIn(fields)};
		case 'correction':
			return {record: 'correction', told: correctionIn(fields)};
		case 'clipping':
			return {record: 'clipping', told: clippingIn(fields)};
		default:
			throw new NoRecord('this is no mark, no correction and no clipping');
	}
}

/** Whether brackets stand in each other deeper than any record's, texts left aside; it never parses. */
function isDeep(line: string): boolean {
	let depth = 0;
	let isText = false;
	for (let at = 0; at < line.length; at++) {
		const unit = line.charCodeAt(at);
		if (unit === 0x22) isText = !isText;
		else if (isText && unit === 0x5c) at++;
		else if (isText) continue;
		else if (unit === 0x5b || unit === 0x7b) depth++;
		else if (unit === 0x5d || unit === 0x7d) depth--;
		if (depth > deepest) return true;
	}
	return false;
}

function parsedObject(line: string): Readonly<Record<string, unknown>> {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new NoRecord('this is no JSON');
	}
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {...value};
	throw new NoRecord('this is no record');
}

/** The fields of a record, each asked for as what it has to be. */
class Fields {
	readonly #record: Readonly<Record<string, unknown>>;

	constructor(record: Readonly<Record<string, unknown>>) {
		this.#record = record;
	}

	/** What the record says it is; corrections did not always say so. */
	kind(): unknown {
		return this.#of('record') ?? (this.has('correctedAt') ? 'correction' : null);
	}

	has(name: string): boolean {
		return this.#of(name) !== null;
	}

	/** @param read undefined when the value is nothing of the kind. */
	as<T>(name: string, read: (value: unknown) => T | undefined): T {
		const found = read(this.#of(name));
		if (found === undefined) throw new NoRecord(`its ${name} is ${this.has(name) ? 'not right' : 'missing'}`);
		return found;
	}

	orNull<T>(name: string, read: (value: unknown) => T | undefined): T | null {
		return this.has(name) ? this.as(name, read) : null;
	}

	#of(name: string): unknown {
		return Object.hasOwn(this.#record, name) ? (this.#record[name] ?? null) : null;
	}
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const path = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const truth = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const count = (value: unknown) =>
	Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
const texts = (value: unknown) =>
	Array.isArray(value) && value.every(one => typeof one === 'string') ? (value as string[]) : undefined;

const day = String.raw`\d{4}-\d\d-\d\d`;
const universal = new RegExp(String.raw`^${day}T\d\d:\d\d:\d\d(?:\.\d+)?Z$`);
const local = new RegExp(String.raw`^${day}(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$`);

/** A time as it was written, in universal time. */
function time(value: unknown): string | undefined {
	if (typeof value !== 'string' || !local.test(value)) return undefined;
	const moment = new Date(value);
	if (Number.isNaN(moment.getTime())) return undefined;
	return universal.test(value) ? value : moment.toISOString();
}

function keysIn(fields: Fields): ArticleKeys {
	return {
		url: fields.orNull('url', text),
		file: fields.as('path', path),
		index: fields.orNull('index', count) ?? 0,
		textHash: fields.orNull('textHash', text),
	};
}

function markIn(fields: Fields): ArticleMark {
	const keys = keysIn(fields);
	const readAt = fields.orNull('readAt', time);
	const starredAt = fields.orNull('starredAt', time);
	return {keys, mark: {readAt, starredAt, place: fields.orNull('place', count)}};
}

function wordsIn(fields: Fields, name: string): QuotedWords {
	return {text: fields.as(name, text), nth: fields.orNull('nth', count) ?? 0};
}

/** Who said it; a role that is not told is not known. */
function speaker(value: unknown): NonNullable<Clipping['speaker']> | undefined {
	return speakerOf({role: null, ...(value as object)}) ?? undefined;
}

function sourceName(value: unknown): SourceName | undefined {
	const {name, kind} = speakerOf({...(value as object), role: null}) ?? {};
	return name === undefined || kind === undefined ? undefined : {name, kind};
}

function correctionIn(fields: Fields): KeptCorrection {
	const correctedAt = fields.as('correctedAt', time);
	if (fields.has('quote')) {
		const keys = keysIn(fields);
		const words = wordsIn(fields, 'quote');
		const isQuote = fields.as('isQuote', truth);
		const verdict = isQuote ? {speaker: fields.orNull('speaker', sourceName)} : ('no quote' as const);
		return {keys, words, verdict, correctedAt};
	}
	const relation = fields.as('relation', value =>
		(['same', 'apart', 'rename'] as const).find(one => one === value),
	);
	const one = fields.as('one', sourceName);
	if (relation === 'rename') return {relation, one, name: fields.as('name', text), correctedAt};
	return {relation, one, other: fields.as('other', sourceName), correctedAt};
}

function clippingIn(fields: Fields): KeptClipping {
	const keys = keysIn(fields);
	const kind: ClippingKind = fields.as('kind', value => clippingKinds.find(known => known === value));
	return {
		keys,
		kind,
		words: wordsIn(fields, 'text'),
		speaker: fields.orNull('speaker', speaker),
		cited: fields.as('cited', value => citedFrom(withNulls(value, keys)) ?? undefined),
		note: fields.orNull('note', text),
		tags: asTags(fields.orNull('tags', texts) ?? []),
		keptAt: fields.as('keptAt', time),
	};
}

/** What of an article is not told is not known. */
function withNulls(cited: unknown, {file}: ArticleKeys): unknown {
	if (typeof cited !== 'object' || cited === null) return null;
	const unknown = {headline: null, byline: null, publication: null, section: null};
	const undated = {published: null, publishedFrom: null, url: null};
	return {path: file, authors: [], ...unknown, ...undated, ...cited};
}
