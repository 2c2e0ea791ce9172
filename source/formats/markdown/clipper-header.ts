import {parseDate} from '../../article/dates.ts';
import {claim, claimDate, type Draft} from '../draft.ts';
import {readPeople} from '../front-matter/people.ts';
import {dateOf} from '../front-matter/values.ts';
import {lettersAlone, trimSpace} from '../legible.ts';
import {wordsOfWikiLinks} from '../wiki-links.ts';

/** A clipping's own header stands in so many lines. */
const mostLines = 40;
/** The longest line of such a header. */
const longestLine = 600;
const origin = 'clipping';

/**
 * What the tools that clip articles into notes write above the story (Readwise, Omnivore, MarkDownload) into the fields; what fills
 * none goes to the furniture.
 * @param text of a Markdown file behind its front matter.
 * @returns the text without what was taken.
 */
export function takeClipping(draft: Draft, text: string): string {
	const {lines, rest} = opening(text);
	const isOmnivore = lines.some(line => /^\[Read on Omnivore\]\(/i.test(line.trim()));
	const left = isOmnivore
		? takeOmnivore(draft, lines)
		: takeExcerpt(draft, takeExtracted(draft, takeMetadata(draft, lines)));
	const titled = left.map(line => withoutSite(draft, line));
	if (draft.headline !== null) draft.headline = partSite(draft, draft.headline);
	return withoutHighlightLinks(draft, titled.join('\n') + rest);
}

/** What Readwise puts behind each passage that a person has marked. */
function withoutHighlightLinks(draft: Draft, text: string): string {
	const link = / ?\(\[View Highlight\]\([^\s()]{1,500}\)\)/g;
	if (!text.includes('([View Highlight](')) return text;
	draft.furniture.push('View Highlight');
	return text.replace(link, '');
}

/** An extractor's `Title: …`, `URL Source: …`, `Published Time: …` down to `Markdown Content:`. */
function takeExtracted(draft: Draft, lines: readonly string[]): readonly string[] {
	const end = lines.findIndex(line => /^Markdown Content:\s*$/.test(line));
	const head = lines.slice(0, Math.max(0, end)).filter(line => line.trim() !== '');
	if (head.length === 0 || !head.every(line => /^[A-Z][A-Za-z ]{2,30}: /.test(line))) return lines;
	for (const line of head) {
		const [, name, value] = /^([A-Za-z ]+): (.*)$/.exec(line)!;
		if (!takeField(draft, name!.toLowerCase(), trimSpace(value!))) draft.furniture.push(trimSpace(line));
	}
	draft.furniture.push('Markdown Content:');
	return lines.slice(end + 1);
}

/** The first lines of the text, and all that stands behind them. */
function opening(text: string): {lines: string[]; rest: string} {
	let end = 0;
	const lines: string[] = [];
	while (lines.length < mostLines && end < text.length) {
		const next = text.indexOf('\n', end);
		const stop = next === -1 ? text.length : next;
		if (stop - end > longestLine) break;
		lines.push(text.slice(end, stop));
		if (next === -1) return {lines, rest: ''};
		end = stop + 1;
	}
	return {lines, rest: lines.length === 0 ? text : `\n${text.slice(end)}`};
}

/** `- Author: …`, `**Author**: …`, `Author:: …` */
const field = /^\s{0,4}(?:[-*] {1,3})?(?:\*\*)?([A-Z][A-Za-z ]{1,30}?)(?:\*\*)?::?(?:\*\*)? ?(.*)$/;
const fieldNames = /^(?:authors?|full title|title|url|category|source|date|published(?: date)?)$/;

/** Readwise: a list of fields below "Metadata", then "Full Document" or "Highlights". */
function takeMetadata(draft: Draft, lines: readonly string[]): readonly string[] {
	const named = lines.findIndex(line => /^#{1,3} Metadata\s*$/i.test(line));
	const start = named === -1 ? unnamedList(lines) : named;
	if (start === null) return lines;
	let end = start + 1;
	while (end < lines.length && (lines[end]!.trim() === '' || field.test(lines[end]!))) end++;
	const fields = lines.slice(start + 1, end).filter(line => field.test(line));
	const names = fields.map(line => field.exec(line)![1]!.toLowerCase());
	if (names.filter(name => fieldNames.test(name)).length < 2) return lines;
	const heading = lines.slice(0, start).findIndex(line => /^# \S/.test(line));
	if (named !== -1) draft.furniture.push('Metadata');
	for (const line of fields) {
		const [, name, value] = field.exec(line)!;
		if (!takeField(draft, name!.toLowerCase(), trimSpace(value!)))
			draft.furniture.push(trimSpace(line).replace(/^[-*] +/, ''));
	}
	const left = [...lines.slice(0, start)];
	// The full title is the headline; the heading is the name of the note, and often a shorter form of it.
	if (heading !== -1 && draft.fields.headline === origin) {
		const title = left[heading]!.slice(2).trim();
		if (lettersAlone(title) !== lettersAlone(draft.headline!)) draft.furniture.push(title);
		left[heading] = '';
	}
	const content = lines[end];
	const isContent = content !== undefined && /^#{1,3} (?:Full Document|Highlights)\s*$/i.test(content);
	if (isContent) draft.furniture.push(content.replace(/^#+ /, '').trim());
	return [...left, '', ...lines.slice(isContent ? end + 1 : end)];
}

/** The line before a list of nothing but fields that stands below the heading without a name of its own; null when there is none. */
function unnamedList(lines: readonly string[]): number | null {
	const isList = (line: string) => /^[-*] /.test(line) && field.test(line);
	const first = lines.findIndex(line => line.trim() !== '' && !/^# \S/.test(line));
	if (first === -1 || !isList(lines[first]!)) return null;
	const found = lines.slice(first).findIndex(line => !isList(line));
	const list = lines.slice(first, found === -1 ? lines.length : first + found);
	const names = list.map(line => field.exec(line)![1]!.toLowerCase());
	return names.length > 1 && names.every(name => fieldNames.test(name)) ? first - 1 : null;
}

function takeField(draft: Draft, name: string, value: string): boolean {
	if (value === '') return true;
	switch (name) {
		case 'author':
		case 'authors': {
			const printed = wordsOfWikiLinks(value);
			// Where no author is known the site stands for one.
			if (/^[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,4}$/i.test(printed))
				return claim(draft, 'publication', printed, origin);
			if (!claim(draft, 'authors', readPeople([printed], false), origin)) return false;
			claim(draft, 'byline', printed, origin);
			return true;
		}
		case 'full title':
		case 'title':
			return claim(draft, 'headline', value, origin);
		case 'url':
		case 'url source':
			return claim(draft, 'url', addressIn(value), origin);
		case 'date':
		case 'published':
		case 'published time':
		case 'published date':
		case 'publication date':
			return claimDate(draft, dateOf(value), 'metadata', origin);
		case 'publication':
		case 'publisher':
		case 'site':
			return claim(draft, 'publication', value, origin);
		case 'summary':
			draft.summaries.push(value);
			return true;
		case 'tags':
		case 'document tags': {
			const tags = value.split(/[\s,]+(?=#|\[\[)|, ?/).map(tag => tag.replace(/^#|^\[\[|\]\]$/g, '').trim());
			return claim(draft, 'keywords', [...new Set(tags.filter(tag => tag !== ''))], origin);
		}
		default:
			return false;
	}
}

/** The address of `https://…`, `<https://…>` or `[words](https://…)`. */
function addressIn(value: string): string | null {
	return /^(?:\[[^[\]]{0,300}\]\(|<)?(https?:\/\/[^\s<>"()]+)[)>]?$/i.exec(value)?.[1] ?? null;
}

/** Omnivore: a tag, two links, and dates, in lines of their own, down to "Full Content" or the story. */
function takeOmnivore(draft: Draft, lines: readonly string[]): readonly string[] {
	const left: string[] = [];
	for (const [at, line] of lines.entries()) {
		const text = line.trim();
		const original = /^\[Read Original\]\((https?:\/\/[^\s]+)\)$/i.exec(text)?.[1];
		const dated = /^date[_ ](saved|published): ?(.{0,60})$/i.exec(text);
		const said = /^(author|site|publisher|tags|title|url): ?(.{1,300})$/i.exec(text);
		const isTitle =
			/^# \S/.test(text) && !/^# Full Content/i.test(text) && left.every(kept => kept.trim() === '');
		if (text === '' || isTitle || /^-{3,}$/.test(text)) {
			left.push(isTitle ? line : '');
		} else if (original !== undefined) {
			claim(draft, 'url', original, origin);
			draft.furniture.push('Read Original');
		} else if (dated !== null) {
			const isPublished = dated[1]!.toLowerCase() === 'published';
			if (!isPublished || !claimDate(draft, parseDate(dated[2]!), 'metadata', origin))
				draft.furniture.push(text);
		} else if (said !== null) {
			if (!takeField(draft, said[1]!.toLowerCase(), said[2]!)) draft.furniture.push(text);
		} else if (/^\[Read on Omnivore\]\(/i.test(text)) draft.furniture.push('Read on Omnivore');
		else if (/^#Omnivore$/i.test(text)) draft.furniture.push(text);
		else if (/^#{1,3} (?:Full Content:?|Content|Highlights)$/i.test(text)) {
			draft.furniture.push(text.replace(/^#+ /, ''));
			return [...left, '', ...lines.slice(at + 1)];
		} else return [...left, '', ...lines.slice(at)];
	}
	return left;
}

/** MarkDownload: the page's own description, quoted below a heading "Excerpt". */
function takeExcerpt(draft: Draft, lines: readonly string[]): readonly string[] {
	const start = lines.findIndex(line => /^> ?#{1,3} Excerpt\s*$/i.test(line));
	if (start === -1 || lines.slice(0, start).some(line => line.trim() !== '' && !/^# \S/.test(line)))
		return lines;
	let end = start + 1;
	while (end < lines.length && /^>/.test(lines[end]!)) end++;
	const words = lines.slice(start + 1, end).map(line => trimSpace(line.replace(/^> ?/, '')));
	const text = words.filter(line => line !== '').join(' ');
	draft.furniture.push('Excerpt');
	if (text !== '') draft.summaries.push(text);
	return [...lines.slice(0, start), '', ...lines.slice(end)];
}

function withoutSite(draft: Draft, line: string): string {
	const heading = /^# +(\S.*)$/.exec(line)?.[1];
	return heading === undefined ? line : `# ${partSite(draft, heading)}`;
}

const paper =
	/\b(?:Times|Post|Courier|Herald|Gazette|Tribune|Journal|Chronicle|Guardian|Observer|Telegraph|News|Mail|Examiner|Record|Argus|Echo|Advertiser|Mercury|Globe|Zeitung|Anzeiger|Presse)$/;

/** A page's title without the name of its site behind a bar or dash, which becomes the publication. */
function partSite(draft: Draft, title: string): string {
	const match = /^(.{3,400}?\S)\s+(?:(\|)|[–—-])\s+([^|–—]{2,50})$/.exec(title.slice(0, 460));
	if (match === null || title.length > 460) return title;
	const [, words, bar, site] = match;
	const name = lettersAlone(site!.replace(/^the /i, ''));
	const isKnown =
		(draft.publication !== null && lettersAlone(draft.publication.replace(/^the /i, '')) === name) ||
		(draft.url !== null && isOfHost(name, draft.url));
	const readsLikePaper =
		bar !== undefined &&
		draft.publication === null &&
		paper.test(site!) &&
		/^(?:\p{Lu}\S* ?|of |and ){1,6}$/u.test(site!);
	if (!isKnown && !readsLikePaper) return title;
	claim(draft, 'publication', site!, origin);
	return words!;
}

/** Whether a site's name is that of the host of an address: `haskherald` of `www.haskherald.example`. */
function isOfHost(name: string, address: string): boolean {
	const host = /^https?:\/\/([^/:?#]{1,200})/i
		.exec(address)?.[1]
		?.toLowerCase()
		.replace(/^www\./, '');
	if (host === undefined || name.length < 3) return false;
	return host.split('.').some(label => lettersAlone(label).replace(/^the/, '') === name);
}
