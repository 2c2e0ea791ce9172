import type {Block} from '../article/article.ts';
import {claim, type Draft, emptyDraft, finish, isEmpty, readablePart} from './draft.ts';
import {type Document, type Format, UnreadableError} from './format.ts';
import {claimFrontMatter} from './front-matter/claim.ts';
import {splitFrontMatter} from './front-matter/fence.ts';
import {readFrontMatter} from './front-matter/mapping.ts';
import {legible} from './legible.ts';
import {joinedText, type MarkdownBlock, readMarkdownBlocks} from './markdown-blocks.ts';
import {readByline} from './story/byline.ts';
import {readDateLine} from './story/date-line.ts';
import {readHeader} from './story/header.ts';
import {readLabel} from './story/labels.ts';
import type {Line} from './story/lines.ts';
import {claimBylineAgency, readStory} from './story/story.ts';

/** Markdown, with or without front matter. HTML in it is shown as the text it is. */
const markdown: Format = {name: 'markdown', maxBytes: 8_000_000, parse};
export default markdown;

/** A header has no more blocks before the story. */
const mostHeaderBlocks = 12;

function parse(document: Document) {
	const draft = emptyDraft();
	const {text, warnings} = readablePart(document.text);
	draft.warnings.push(...warnings);
	const blocks = takeHeadline(draft, readMarkdownBlocks(takeFrontMatter(draft, text)));
	readStory(draft, takeHeader(draft, blocks));
	claimBylineAgency(draft);
	if (isEmpty(draft)) {
		throw new UnreadableError('E-EMPTY', 'there is no text in it');
	}
	return [finish(draft, document, markdown.name, 0)];
}

/** Reads the front matter into the draft; returns the rest. */
function takeFrontMatter(draft: Draft, text: string): string {
	const fenced = splitFrontMatter(text);
	const frontMatter = fenced === null ? null : readFrontMatter(fenced);
	if (frontMatter === null) return text;
	claimFrontMatter(draft, frontMatter);
	return text.slice(fenced!.bodyStart);
}

/** The first heading of the first level, or whatever heading opens the text, is the headline; one that repeats it is left out. */
function takeHeadline(draft: Draft, blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
	const first = blocks.findIndex(block => block.level === 1);
	const at = first === -1 && blocks[0]?.kind === 'subhead' ? 0 : first;
	if (at === -1) return blocks;
	const text = joinedText(blocks[at]!.lines);
	const isHeadline = claim(draft, 'headline', text, 'heading') || isSame(text, draft.headline!);
	return isHeadline ? blocks.filter((_, index) => index !== at) : blocks;
}

function isSame(one: string, other: string): boolean {
	const key = (text: string) =>
		legible(text)
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, '');
	return key(one) === key(other);
}

/** Reads bylines, dates and labels before the story by the rules of plain text; returns the blocks of the story. */
function takeHeader(draft: Draft, blocks: readonly MarkdownBlock[]): Block[] {
	const lines: Line[] = [];
	/** For each line the block it is from and its number there. */
	const places: {block: number; line: number}[] = [];
	let at = 0;
	for (; at < Math.min(blocks.length, mostHeaderBlocks); at++) {
		const block = blocks[at]!;
		if (block.kind === 'caption') draft.furniture.push(joinedText(block.lines));
		else if (block.kind !== 'paragraph' && block.kind !== 'subhead') break;
		else {
			for (const [line, text] of headerLines(block).entries()) {
				lines.push({text, lead: '', gap: line === 0});
				places.push({block: at, line});
			}
		}
	}
	const {next, deck} = readHeader(draft, lines, null);
	const place = places[next];
	const story = [...deck, ...blocks.slice(place === undefined ? at : place.block).map(storyBlock)];
	if (place !== undefined && place.line > 0) {
		const open = blocks[place.block]!;
		story[deck.length] = {kind: open.kind, text: joinedText(open.lines.slice(place.line))};
	}
	return story;
}

/** The lines of a paragraph that holds a byline or date; any other is one line, however its source was broken. */
function headerLines(block: MarkdownBlock): readonly string[] {
	const isHeader =
		block.lines.length <= 8 &&
		block.lines.some(line => {
			const text = legible(line);
			return readByline(text) !== null || readDateLine(text) !== null || readLabel(text) !== null;
		});
	return isHeader ? block.lines : [joinedText(block.lines)];
}

function storyBlock({kind, lines}: MarkdownBlock): Block {
	return {kind, text: joinedText(lines)};
}
