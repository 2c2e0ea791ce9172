/** What makes two articles the same: the normal form of a url, the hash of a text. */
import {createHash} from 'node:crypto';
import {type Article, bodyText, countWords} from './article.ts';

/** What tells an article from all others: the same url, else the same place, else the same text. */
export type ArticleKeys = {
	readonly url: string | null;
	/** Absolute path of the file, `-` for standard input. */
	readonly file: string;
	readonly index: number;
	/** Hash of the body's text, hexadecimal; null when there is no body. */
	readonly textHash: string | null;
};

const tracking =
	/^(?:utm_\w*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|xtor|smid|_ga)$/i;
const passingFragment = /^#(?::~:|comments?$|respond$|xtor=|utm_)/i;

/**
 * Below this many words a text may be a notice that many articles share: a line that asks for JavaScript has ten
 * words, what a paywall or a question about cookies puts in place of the story has up to a hundred.
 */
const fewWords = 120;

/**
 * The normal form of an article's address: two that lead to the same page are equal. Null when it is no web
 * address or only names a site, as pages do that give their home page as their own address.
 */
export function urlKey(url: string | null): string | null {
	if (url === null || !URL.canParse(url.trim())) return null;
	const address = new URL(url.trim());
	if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
	const query = [...address.searchParams].filter(([name]) => !tracking.test(name));
	const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
	const fragment = passingFragment.test(address.hash) ? '' : address.hash;
	const path = withoutTrailingSlashes(address.pathname);
	if (path === '' && search === '' && fragment === '') return null;
	const host = address.host.replace(/^www\./, '');
	return `https://${host}${path}${search}${fragment}`;
}

function withoutTrailingSlashes(path: string): string {
	let end = path.length;
	while (end > 0 && path[end - 1] === '/') end--;
	return path.slice(0, end);
}

/**
 * Hash of the body's text in hexadecimal, null when there is none. How lines are wrapped and spaced does not
 * count; a short text counts together with its headline and its day.
 */
export function textHash(
	article: Pick<Article, 'body' | 'headline' | 'published' | 'publishedFrom'>,
): string | null {
	const text = unwrapped(bodyText(article));
	if (text === '') return null;
	const whole =
		countWords(text) < fewWords ? [unwrapped(article.headline ?? ''), dayOf(article), text].join('\n') : text;
	return createHash('sha256').update(whole).digest('hex').slice(0, 32);
}

function unwrapped(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The day as the article gives it. The time of the file is not counted: a copy of the file has another one. */
function dayOf({published, publishedFrom}: Pick<Article, 'published' | 'publishedFrom'>): string {
	return published === null || publishedFrom === 'file' ? '' : published.slice(0, 'yyyy-mm-dd'.length);
}

/** The keys of an article that was read from `file` (an absolute path, `-` for standard input). */
export function keysOf(article: Article, file: string): ArticleKeys {
	return {
		url: urlKey(article.url),
		file,
		index: article.index,
		textHash: textHash(article),
	};
}
