import {claim, claimDate, type Draft} from '../draft.ts';
import {languageTag} from '../language.ts';
import {trimSpace} from '../legible.ts';
import type {FrontMatter} from './mapping.ts';
import {readPeople} from './people.ts';
import {addressOf, dateOf, isNothingWritten, textOf, textsOf, wordsOf} from './values.ts';

/** Keys of front matter by field, best first; any case, with `-`, `_` or nothing between the words. */
const keys = {
	headline: ['headline', 'title', 'titlepage', 'fulltitle'],
	byline: ['author', 'authors', 'byline', 'creator', 'by', 'writer'],
	published: [
		'published',
		'publishedtime',
		'publishedat',
		'datepublished',
		'datepublish',
		'publishdate',
		'publicationdate',
		'pubdate',
		'date',
		'issued',
	],
	publication: [
		'publication',
		'publicationtitle',
		'containertitle',
		'site',
		'sitename',
		'publisher',
		'newspaper',
		'outlet',
		'sourcedomain',
		'domainname',
		'domain',
		'hostname',
	],
	url: ['url', 'sourceurl', 'link', 'permalink', 'originalurl', 'canonicalurl', 'canonical'],
	section: ['section', 'category', 'categories'],
	keywords: ['tags', 'keywords', 'tag'],
	language: ['language', 'lang', 'locale'],
	dateline: ['dateline', 'location', 'place'],
	/** What says in short what the article is about. */
	summaries: [
		'summary',
		'description',
		'deck',
		'dek',
		'standfirst',
		'subtitle',
		'subheadline',
		'excerpt',
		'abstract',
		'teaser',
	],
	/** Where the day of publication can stand when no key gives it. */
	paths: ['path', 'permalink', 'url', 'slug', 'oldurl', 'aliases'],
} as const;

const origin = 'front matter';

/** Puts what the front matter says into the fields of the draft; what is broken in it and fills none goes to the furniture. */
export function claimFrontMatter(draft: Draft, {values, problem, lines}: FrontMatter): void {
	const used = new Set<string>();
	const filled = (key: string, isFilled: boolean) => {
		if (isFilled) used.add(key);
		return isFilled;
	};
	for (const key of keys.headline) filled(key, claim(draft, 'headline', textOf(values.get(key)), origin));
	for (const key of keys.byline) filled(key, claimAuthors(draft, values.get(key)));
	for (const key of keys.published)
		filled(key, claimDate(draft, dateOf(values.get(key)), 'metadata', origin));
	for (const key of [...keys.url, 'source'])
		filled(key, claim(draft, 'url', addressOf(values.get(key)), origin));
	for (const key of [...keys.publication, 'source']) {
		const text = saidText(values.get(key));
		if (key !== 'source' || addressOf(text) === null) filled(key, claim(draft, 'publication', text, origin));
	}
	for (const key of keys.section) {
		const first = saidText(values.get(key))?.split(/ ?; ?/, 1)[0] ?? null;
		filled(key, claim(draft, 'section', first, origin));
	}
	for (const key of keys.keywords) filled(key, claim(draft, 'keywords', wordsOf(values.get(key)), origin));
	for (const key of keys.language)
		filled(key, claim(draft, 'language', languageTag(textOf(values.get(key)) ?? ''), origin));
	for (const key of keys.dateline) {
		const place = placeOf(values.get(key));
		const dateline = place === null ? null : {text: place, place, date: null, agency: null};
		filled(key, claim(draft, 'dateline', dateline, origin));
	}
	for (const key of keys.summaries) {
		const text = saidText(values.get(key));
		if (text !== null) draft.summaries.push(text);
		filled(key, text !== null);
	}
	for (const key of keys.paths) draft.addresses.push(...textsOf(values.get(key)));
	if (problem === null) return;
	draft.warnings.push({code: 'E-PARSE', text: `front matter: ${problem}`});
	for (const [key, printed] of lines) {
		if (!used.has(key)) for (const line of printed) draft.furniture.push(trimSpace(line));
	}
}

function claimAuthors(draft: Draft, value: unknown): boolean {
	const printed = textsOf(value).filter(text => !isNothingWritten(text));
	if (!claim(draft, 'authors', readPeople(printed, Array.isArray(value)), origin)) return false;
	claim(draft, 'byline', printed.join(', '), origin);
	return true;
}

/** The text of a value, unless it is a program's word for nothing. */
function saidText(value: unknown): string | null {
	const text = textOf(value);
	return text === null || isNothingWritten(text) ? null : text;
}

/** A place has a name: neither coordinates nor an address are one. */
function placeOf(value: unknown): string | null {
	const text = saidText(value);
	return text !== null && /\p{L}{2}/u.test(text) && addressOf(text) === null ? text : null;
}
