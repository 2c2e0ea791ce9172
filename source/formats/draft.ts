import type {Article, Block, Dateline, PublishedFrom, Warning} from '../article/article.ts';
import {dateFromAddress, dateFromFileName} from '../article/dates.ts';
import type {Document} from './format.ts';
import {lettersAlone} from './legible.ts';

/** An article while it is being read: fields are claimed one after the other, and the first claim stands. */
export type Draft = {
	headline: string | null;
	byline: string | null;
	authors: readonly string[];
	dateline: Dateline | null;
	publication: string | null;
	section: string | null;
	published: string | null;
	publishedFrom: PublishedFrom | null;
	language: string | null;
	url: string | null;
	keywords: readonly string[];
	body: Block[];
	furniture: string[];
	/** What the file itself says the article is about, for one without a body. */
	summaries: string[];
	/** Paths and addresses of the article that may hold its day. */
	addresses: string[];
	warnings: Warning[];
	/** Field name to where it was found. */
	fields: Record<string, string>;
};

/** No story has more lines; a file that does would fill the memory with them. */
const mostLines = 100_000;

/** The text as far as it is read, and the warning that says so when that is not to its end. */
export function readablePart(text: string): {text: string; warnings: Warning[]} {
	let end = -1;
	for (let lines = 0; lines < mostLines; lines++) {
		end = text.indexOf('\n', end + 1);
		if (end === -1) return {text, warnings: []};
	}
	if (text.indexOf('\n', end + 1) === -1) return {text, warnings: []};
	return {
		text: text.slice(0, end),
		warnings: [{code: 'W-SHAPE', text: `only the first ${mostLines} lines were read`}],
	};
}

type Claimable = Exclude<
	keyof Draft,
	'body' | 'furniture' | 'summaries' | 'addresses' | 'warnings' | 'fields' | 'publishedFrom' | 'published'
>;

/** A draft without anything in it. */
export function emptyDraft(): Draft {
	return {
		headline: null,
		byline: null,
		authors: [],
		dateline: null,
		publication: null,
		section: null,
		published: null,
		publishedFrom: null,
		language: null,
		url: null,
		keywords: [],
		body: [],
		furniture: [],
		summaries: [],
		addresses: [],
		warnings: [],
		fields: {},
	};
}

/** Sets the field and notes its source, unless it is set already or the value is nothing. Returns whether it was set. */
export function claim<Name extends Claimable>(
	draft: Draft,
	name: Name,
	value: Draft[Name],
	source: string,
): boolean {
	if (isNothing(value) || !isNothing(draft[name])) return false;
	(draft as Pick<Draft, Name>)[name] = value;
	draft.fields[name] = source;
	return true;
}

/** Sets the date of publication (ISO 8601) with what it was found by, unless it is set already. */
export function claimDate(draft: Draft, date: string | null, from: PublishedFrom, source: string): boolean {
	if (date === null || draft.published !== null) return false;
	draft.published = date;
	draft.publishedFrom = from;
	draft.fields.published = source;
	return true;
}

/** Whether nothing at all was found that could be shown. */
export function isEmpty(draft: Draft): boolean {
	const {headline, body, furniture, summaries} = draft;
	return headline === null && body.length === 0 && furniture.length === 0 && summaries.length === 0;
}

/**
 * The finished article: the date taken from its address, from the file's name or time if nothing better was found, the summary put
 * where it is of use, and its provenance.
 */
export function finish(draft: Draft, document: Document, format: string, index: number): Article {
	for (const address of draft.addresses) claimDate(draft, dateFromAddress(address), 'metadata', 'address');
	if (draft.url !== null)
		claimDate(
			draft,
			dateFromAddress(draft.url),
			draft.fields.url === 'layout' ? 'text' : 'metadata',
			'address',
		);
	claimDate(draft, dateFromFileName(document.path), 'filename', 'filename');
	claimDate(draft, document.modified, 'file', 'file time');
	const noBody: Warning[] = draft.body.length === 0 ? [{code: 'W-NOBODY', text: 'no story text found'}] : [];
	placeSummaries(draft);
	const {body, furniture, summaries: _, addresses: __, warnings, fields, ...found} = draft;
	return {
		path: document.path,
		index,
		...found,
		body,
		furniture,
		provenance: {
			format,
			encoding: document.encoding,
			bytes: document.bytes,
			sha256: document.sha256,
			warnings: [...document.warnings, ...warnings, ...noBody],
			fields,
		},
	};
}

/** A summary is all the story there is when there is no other; else it is kept beside it, unless the story opens with the same words. */
function placeSummaries(draft: Draft): void {
	const summaries = [...new Set(draft.summaries)];
	if (draft.body.length === 0 && summaries.length > 0)
		draft.body.push({kind: 'paragraph', text: summaries.shift()!});
	const opening = lettersAlone(
		draft.body
			.slice(0, 6)
			.map(block => block.text.slice(0, 5000))
			.join(' '),
	);
	const said = [opening, lettersAlone(draft.headline ?? '')];
	draft.furniture.unshift(
		...summaries.filter(summary => {
			const key = lettersAlone(summary);
			return !said.some(text => text.startsWith(key));
		}),
	);
}

function isNothing(value: unknown): boolean {
	return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
