/** Every link of an article's body: those its format names, and addresses that stand in the text as such. */
import {blockStarts, type Link, type ReadArticle} from '../article/article.ts';

const links = new WeakMap<ReadArticle, readonly Link[]>();

/** The links in the order of the text, without overlap; UTF-16 offsets into the body. */
export function linksOf(page: ReadArticle): readonly Link[] {
	let known = links.get(page);
	if (known === undefined) {
		const starts = blockStarts(page.article.body);
		known = page.article.body.flatMap(({text, links = []}, block) =>
			withAddresses(text, links).map(({start, end, url}) => ({
				start: starts[block]! + start,
				end: starts[block]! + end,
				url,
			})),
		);
		links.set(page, known);
	}
	return known;
}

/** What no address holds, or what ends one in a text without spaces; an invisible character may hide where it leads. */
const address =
	/(?<![a-z\d])https?:\/\/[^\s<>"“”„«»`\p{C}\p{Zs}\u3000-\u303f\uff00-\uffef\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/giu;
/** An address that is longer is not for readers. */
const longest = 2000;

/** The links, and the addresses that stand between them. */
function withAddresses(text: string, links: readonly Link[]): readonly Link[] {
	if (!/https?:\/\//i.test(text)) return links;
	const found: Link[] = [];
	let next = 0;
	for (const {0: match, index: start} of text.matchAll(address)) {
		const url = withoutEndMarks(match);
		const end = start + url.length;
		while (next < links.length && links[next]!.end <= start) found.push(links[next++]!);
		const isFree = next >= links.length || links[next]!.start >= end;
		if (isFree && url.length <= longest && /^https?:\/\/[^/?#]/i.test(url)) found.push({start, end, url});
	}
	return [...found, ...links.slice(next)];
}

const pairs: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};

/** The address without the marks of the sentence behind it, and without a bracket that was opened before it. */
function withoutEndMarks(match: string): string {
	const open = new Map(Object.values(pairs).map(mark => [mark, 0]));
	for (const mark of match) {
		const opening = pairs[mark];
		if (open.has(mark)) open.set(mark, open.get(mark)! + 1);
		else if (opening !== undefined) open.set(opening, open.get(opening)! - 1);
	}
	let end = match.length;
	for (; end > 0; end--) {
		const mark = match[end - 1]!;
		const opening = pairs[mark];
		if (opening !== undefined && open.get(opening)! < 0) open.set(opening, open.get(opening)! + 1);
		else if (!/[.,;:!?'’‘*_…]/.test(mark)) break;
	}
	return match.slice(0, end);
}
