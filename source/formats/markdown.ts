import type {Block} from '../article/article.ts';
import {claim, type Draft, emptyDraft, finish, isEmpty, readablePart} from './draft.ts';
import {type Document, type Format, UnreadableError} from './format.ts';
import {claimFrontMatter} from './front-matter/claim.ts';
import {splitFrontMatter} from './front-matter/fence.ts';
import {readFrontMatter} from './front-matter/mapping.ts';
import {legible, lettersAlone} from './legible.ts';
import {placedAnchors} from './markdown/anchored.ts';
import {type MarkdownBlock, readMarkdownBlocks} from './markdown/blocks.ts';
import {takeClipping} from './markdown/clipper-header.ts';
import {takePageLinks} from './markdown/page-links.ts';
import {readByline} from './story/byline.ts';
import {readDateLine} from './story/date-line.ts';
import {isPageLine} from './story/furniture/page-lines.ts';
import {readHeader} from './story/header.ts';
import {isAddress, readLabel} from './story/labels.ts';
import {endsSentence, type Line, longestHeaderLine} from './story/lines.ts';
import {takePressHead} from './story/press-release.ts';
import {claimBylineAgency, readStory} from './story/story.ts';
import {joinedText, lineStarts} from './story/wrapping.ts';

/** Markdown, with or without front matter. HTML and a site's templates in it are reduced to their words. */
const markdown: Format = {name: 'markdown', maxBytes: 8_000_000, parse};
export default markdown;

/** A header has no more blocks before the story. */
const mostHeaderBlocks = 12;

function parse(document: Document) {
	const draft = emptyDraft();
	const {text, warnings} = readablePart(document.text);
	draft.warnings.push(...warnings);
	const {blocks, furniture} = readMarkdownBlocks(takeClipping(draft, takeFrontMatter(draft, text)));
	const links = takePageLinks(blocks);
	claim(draft, 'url', links.url, 'link');
	readStory(draft, takeHeader(draft, takeHeadline(draft, links.story)));
	claimBylineAgency(draft);
	for (const part of [...links.furniture, ...furniture]) draft.furniture.push(part);
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

/**
 * The first heading of the first level, if only header matter stands before it, or whatever heading opens the text, is the
 * headline; one that repeats it is left out.
 */
function takeHeadline(draft: Draft, blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
	const first = blocks.findIndex(block => block.level === 1);
	const isFirst = first !== -1 && blocks.slice(0, first).every(isHeaderMatter);
	const opensText = (blocks[0]?.level ?? 0) > 0;
	const at =
		draft.headline === null && !isFirst ? (opensText ? 0 : -1) : first === -1 && opensText ? 0 : first;
	if (at === -1) return blocks;
	const text = joinedText(blocks[at]!.lines);
	const isHeadline = claim(draft, 'headline', text, 'heading') || isSame(text, draft.headline!);
	return isHeadline ? blocks.filter((_, index) => index !== at) : blocks;
}

/** Whether the block can stand above a headline: a picture, a byline, a date, a label, a badge or a link of the page. */
function isHeaderMatter(block: MarkdownBlock, at: number): boolean {
	if (at >= mostHeaderBlocks || block.kind === 'table' || block.kind === 'quote') return false;
	if (block.kind === 'caption' || block.links !== null || block.level > 1) return true;
	return block.lines.every(line => {
		const text = legible(line).trim();
		if (text.length > longestHeaderLine) return false;
		return (
			readByline(text) !== null ||
			readDateLine(text) !== null ||
			readLabel(text) !== null ||
			isPageLine(text) ||
			isAddress(text) ||
			(text.length <= 60 && !endsSentence(text))
		);
	});
}

function isSame(one: string, other: string): boolean {
	return lettersAlone(one) === lettersAlone(other);
}

/** Reads bylines, dates and labels before the story by the rules of plain text; returns the blocks of the story. */
function takeHeader(draft: Draft, all: readonly MarkdownBlock[]): Block[] {
	const blocks = withoutPressHead(draft, all);
	const lines: Line[] = [];
	/** For each line the block it is from and its number there. */
	const places: {block: number; line: number}[] = [];
	let at = 0;
	for (; at < Math.min(blocks.length, mostHeaderBlocks); at++) {
		const block = blocks[at]!;
		if (isStrongHeading(draft, block)) break;
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
		story[deck.length] = storyBlock(withLines(open, (_, at) => at >= place.line));
	}
	return story;
}

/** A heading in strong capitals below the headline opens the story: longer than a name, it is nobody's. */
function isStrongHeading(draft: Draft, block: MarkdownBlock): boolean {
	if (draft.headline === null || block.kind !== 'subhead' || block.level > 0) return false;
	const text = legible(joinedText(block.lines));
	return text.split(' ').length > 3 && readByline(text) === null && readDateLine(text) === null;
}

/** The blocks without what a press office prints around its headline. */
function withoutPressHead(draft: Draft, blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
	const found = blocks.findIndex(block => block.kind !== 'paragraph' && block.kind !== 'subhead');
	const head = blocks.slice(0, Math.min(found === -1 ? blocks.length : found, mostHeaderBlocks));
	const lines = head.flatMap(block => block.lines.map((text, at) => ({text, lead: '', gap: at === 0})));
	const taken = takePressHead(draft, lines);
	if (!taken.includes(true)) return blocks;
	let at = 0;
	const left = head.map(block => withLines(block, () => taken[at++] !== true));
	return [...left.filter(block => block.lines.length > 0), ...blocks.slice(head.length)];
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

/** The block with those of its lines that are wanted; each is asked for once, in order. */
function withLines(block: MarkdownBlock, isWanted: (line: string, at: number) => boolean): MarkdownBlock {
	const wanted = block.lines.map(isWanted);
	return {
		...block,
		lines: block.lines.filter((_, at) => wanted[at]),
		anchors: block.anchors.filter((_, at) => wanted[at]),
	};
}

function storyBlock({kind, lines, anchors, columns}: MarkdownBlock): Block {
	const starts = lineStarts(lines);
	const {links, notes} = placedAnchors(
		anchors.map(({links, notes}, line) => ({links, notes, at: starts[line]!, length: lines[line]!.length})),
		true,
	);
	return {
		kind,
		text: joinedText(lines),
		...(links.length > 0 ? {links} : {}),
		...(notes.length > 0 ? {notes} : {}),
		...(columns === undefined ? {} : {columns}),
	};
}
