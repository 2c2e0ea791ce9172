import type {Block} from '../../article/article.ts';
import {parseDay} from '../../article/dates.ts';
import {claim, claimDate, type Draft} from '../draft.ts';
import {legible, trimSpace} from '../legible.ts';
import {partOf} from './block-part.ts';
import {readByline} from './byline.ts';
import {findDateline} from './dateline.ts';
import {isCaption} from './furniture/captions.ts';
import {isClosing, isDatabaseLabel} from './furniture/closing.ts';
import {contactsEnd} from './furniture/contacts.ts';
import {creditedAuthors, gluedCredits} from './furniture/credits.ts';
import {isPageLine} from './furniture/page-lines.ts';
import {signOffAgency} from './furniture/sign-offs.ts';
import {claimLabel, isSureField, readLabel} from './labels.ts';

/** A dateline stands at the latest in this block: after a deck or a standfirst. */
const latestDateline = 3;
/** Furniture is never longer: what is, is story. */
const longestFurniture = 400;
/** No line of a block of contacts is longer. */
const longestContact = 120;
/** What stands before a dateline's paragraph is never longer. */
const longestStandfirst = 260;

/**
 * Puts the blocks of a story into the draft: what belongs to the page goes to the furniture, credits and sign-off give author
 * and agency, and the dateline is taken off the first paragraph.
 */
export function readStory(draft: Draft, blocks: readonly Block[]): void {
	const contacts = contactBlocks(blocks);
	const end = closingStart(draft, blocks, contacts);
	const body: Block[] = [];
	for (const [at, block] of blocks.slice(0, end).entries()) {
		const text = block.text.length > longestFurniture ? null : legible(block.text).trim();
		const isAbove =
			body.length === 0 &&
			(block.kind === 'caption' ||
				isCaption(block.text) ||
				(text !== null && /^\W*editor['’]?s['’]? note\b/i.test(text)));
		if (isAbove || contacts.has(at) || (text !== null && block.kind !== 'table' && isPageLine(text)))
			draft.furniture.push(block.text);
		else body.push(block);
	}
	takeGluedCredits(draft, body);
	for (const block of blocks.slice(end)) takeClosing(draft, block);
	takeDateline(draft, body);
	for (const block of body) draft.body.push(block);
}

/** The numbers of the blocks that tell whom to call or write to, below a line that says so. */
function contactBlocks(blocks: readonly Block[]): ReadonlySet<number> {
	const found = new Set<number>();
	const views = blocks.map(block =>
		block.kind === 'table' || block.text.length > longestContact ? '' : legible(block.text).trim(),
	);
	for (let at = 1; at < views.length; at++)
		for (const end = contactsEnd(views, at); at < end; at++) found.add(at);
	return found;
}

/** The index of the first block of the closing matter. */
function closingStart(draft: Draft, blocks: readonly Block[], contacts: ReadonlySet<number>): number {
	let end = blocks.length;
	while (end > 0) {
		const block = blocks[end - 1]!;
		if (contacts.has(end - 1)) {
			end--;
			continue;
		}
		if (block.kind === 'table' || block.text.length > longestFurniture) break;
		const text = legible(block.text).trim();
		const isSignedByAuthor = draft.authors.some(author => text.replace(/^[-–— ]+|\.$/g, '') === author);
		if (!isClosing(text) && !isSignedByAuthor && !(isTailLabel(text) && end > 1)) break;
		end--;
	}
	return end;
}

function isTailLabel(text: string): boolean {
	const label = readLabel(text);
	return (
		label !== null &&
		text.length <= 120 &&
		(/^\p{Lu}[\p{Lu} -]+:/u.test(text) || (isSureField(label.label) && !/^from\b/i.test(text)))
	);
}

function takeClosing(draft: Draft, block: Block): void {
	const text = legible(block.text).trim();
	const agency = signOffAgency(text);
	if (agency !== null) claimAgency(draft, agency, 'sign-off');
	else claimCredits(draft, text);
	if (isTailLabel(text) && claimLabel(draft, text) && !isDatabaseLabel(text)) return;
	const signed = agency === null ? readByline(`By ${text.replace(/^[-–— ]+|\.$/g, '')}`) : null;
	if (signed !== null && /^[-–—]/.test(text) && draft.byline === null)
		claim(draft, 'authors', signed.authors, 'sign-off');
	draft.furniture.push(block.text);
}

/** Credits in brackets at the end of the last paragraph of the story. */
function takeGluedCredits(draft: Draft, body: Block[]): void {
	const last = body.at(-1);
	if (last === undefined || last.kind === 'table') return;
	const at = gluedCredits(last.text);
	if (at === -1) return;
	const credits = trimSpace(last.text.slice(at));
	const rest = partOf(last, 0, at, trimSpace);
	draft.furniture.push(credits);
	claimCredits(draft, legible(credits));
	if (rest.text === '') body.pop();
	else body[body.length - 1] = rest;
}

function claimCredits(draft: Draft, credits: string): void {
	if (draft.byline === null) claim(draft, 'authors', creditedAuthors(credits), 'credits');
}

function takeDateline(draft: Draft, body: Block[]): void {
	const isNameElsewhere = (word: string) => {
		const name = word.charAt(0) + word.slice(1).toLowerCase();
		return body.slice(0, 60).some(block => block.text.slice(0, 5000).includes(name));
	};
	for (const [at, block] of body.slice(0, latestDateline).entries()) {
		if (block.kind === 'table' || block.kind === 'list-item') return;
		const found = findDateline(block.text, isNameElsewhere);
		if (found !== null && isBeforeStory(body, at, block.text.slice(found.length))) {
			claim(draft, 'dateline', found.dateline, 'layout');
			const {date, agency} = found.dateline;
			if (date !== null) claimDate(draft, parseDay(legible(date)), 'text', 'dateline');
			if (agency !== null) claimAgency(draft, agency, 'dateline');
			const rest = partOf(block, found.length, block.text.length, trimSpace);
			const isStory = rest.text.length > 60 || block.kind !== 'subhead';
			if (rest.text === '') body.splice(at, 1);
			else body[at] = isStory ? {...rest, kind: 'paragraph'} : rest;
			return;
		}
		if (block.text.length > longestStandfirst) return;
	}
}

/** Whether a story goes on after the dateline, in its own paragraph or the next one. */
function isBeforeStory(body: readonly Block[], at: number, rest: string): boolean {
	return rest !== '' || body[at + 1] !== undefined;
}

function claimAgency(draft: Draft, agency: string, source: string): void {
	claim(draft, 'publication', agency, source);
}

/** The agency that a byline names after the author, if it is well known. */
export function claimBylineAgency(draft: Draft): void {
	if (draft.byline === null) return;
	const agency = readByline(legible(draft.byline))?.agency;
	if (agency) claimAgency(draft, agency, 'byline');
}
