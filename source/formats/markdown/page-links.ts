import {legible} from '../legible.ts';
import {isAddress} from '../story/labels.ts';
import {joinedText} from '../story/wrapping.ts';
import type {MarkdownBlock} from './blocks.ts';

/** The blocks of the story, what only leads away from it, and the address that it says it was taken from. */
export type PageLinks = {
	readonly story: readonly MarkdownBlock[];
	readonly furniture: readonly string[];
	readonly url: string | null;
};

/** A link with more words may be a sentence of the story. */
const longest = 300;
const toOriginal =
	/^[([>→↗* ]*(?:source|(?:(?:read|view|see|link to|full) )?(?:the )?original(?: (?:article|story|post|source|text|link|version))?|permalink|source (?:link|article|url))[)\]:. →↗»]*$/i;
const overLinks =
	/^(?:related|read more|see also|more(?: on| from|:|$)|further reading|links?\b|recommended|sources?$|references$|also read|share|you (?:may|might) also)/i;

/** Takes the link to the original, wherever it stands, and what stands below the story and is nothing but links and their pictures. */
export function takePageLinks(blocks: readonly MarkdownBlock[]): PageLinks {
	let url: string | null = null;
	const furniture: string[] = [];
	const rest = blocks.filter((block, at) => {
		const text = block.links === null || block.level > 0 ? '' : legible(joinedText(block.lines)).trim();
		const isBareAddress = at < 3 && isAddress(text) && block.links?.length === 1;
		if (!isBareAddress && (text.length > 60 || !toOriginal.test(text))) return true;
		url ??= block.links?.find(isAddress) ?? null;
		furniture.push(joinedText(block.lines));
		return false;
	});
	const end = linksStart(rest);
	for (const block of rest.slice(end)) furniture.push(joinedText(block.lines));
	return {story: rest.slice(0, end), furniture, url};
}

/** The index of the first block of the links below the story; all of a text that is links throughout is its story. */
function linksStart(blocks: readonly MarkdownBlock[]): number {
	let at = blocks.length;
	let end = at;
	while (at > 0) {
		const block = blocks[at - 1]!;
		const isLink = block.links !== null && block.kind !== 'table' && block.level === 0;
		if (joinedText(block.lines).length > longest || !(isLink || block.kind === 'caption')) break;
		at--;
		if (isLink) end = at;
	}
	if (end < blocks.length) {
		const above = blocks[end - 1];
		if (above?.kind === 'subhead' && overLinks.test(legible(joinedText(above.lines)).trim())) end--;
	}
	return blocks.slice(0, end).some(({kind}) => kind === 'paragraph') ? end : blocks.length;
}
