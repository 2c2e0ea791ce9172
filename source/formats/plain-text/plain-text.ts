import {type Draft, emptyDraft, finish, readablePart} from '../draft.ts';
import {decodeEntities} from '../entities.ts';
import {type Document, type Format, UnreadableError} from '../format.ts';
import {takeArchiveHeader} from '../story/archive-header.ts';
import {splitRecord, takeAbstract, takeDatabaseHeader, takeRecord} from '../story/database-header.ts';
import {readHeader} from '../story/header.ts';
import type {Line} from '../story/lines.ts';
import {takeMessageHeader} from '../story/message-header.ts';
import {partPressLines, takePressHead, untaken} from '../story/press-release.ts';
import {claimBylineAgency, readStory} from '../story/story.ts';
import {wrapWidth} from '../story/wrapping.ts';
import {splitArticles} from './articles.ts';
import {
	attributionLength,
	isForwardMark,
	isQuoted,
	messageWidth,
	readMessageBlocks,
	splitSignature,
} from './message-body.ts';
import {readBlocks} from './paragraphs.ts';

/** Plain text: headline, byline and dateline are told by the layout alone. */
const plainText: Format = {name: 'text', maxBytes: 8_000_000, parse};
export default plainText;

/** More articles in one file are not read. */
const mostArticles = 5000;

function parse(document: Document) {
	const {text, warnings} = readablePart(document.text);
	const articles = splitArticles(decodeEntities(text));
	if (articles.length === 0) throw new UnreadableError('E-EMPTY', 'there is no text in it');
	if (articles.length > 1) warnings.push({code: 'W-SPLIT', text: `${articles.length} articles in one file`});
	if (articles.length > mostArticles) {
		warnings.push({code: 'W-SHAPE', text: `only the first ${mostArticles} articles were read`});
	}
	return articles.slice(0, mostArticles).map((lines, index) => {
		const draft = readArticle(lines);
		draft.warnings.push(...warnings);
		return finish(draft, document, plainText.name, index);
	});
}

function readArticle(all: readonly Line[]) {
	const draft = emptyDraft();
	const head = takeMessageHeader(draft, all);
	if (head > 0) return readMessage(draft, all.slice(head));
	if (attributionLength(all, 0) > 0) return readMessage(draft, all);
	const forwarded = isForwardMark(all[0]!) ? takeMessageHeader(draft, all.slice(1)) : 0;
	if (forwarded > 0) {
		draft.furniture.unshift(all[0]!.text);
		return readMessage(draft, all.slice(forwarded + 1));
	}
	const {lines: article, record} = splitRecord(all);
	const below = partPressLines(
		takeAbstract(draft, takeArchiveHeader(draft, takeDatabaseHeader(draft, article))),
	);
	const lines = untaken(below, takePressHead(draft, below));
	const column = wrapWidth(lines);
	const {next, deck} = readHeader(draft, lines, column);
	const rest = next === 0 ? lines : lines.slice(next);
	draft.body.push(...deck);
	readStory(draft, readBlocks(rest, column));
	takeRecord(draft, record);
	claimBylineAgency(draft);
	return draft;
}

function readMessage(draft: Draft, all: readonly Line[]) {
	const {lines, signature} = splitSignature(all);
	const column = messageWidth(lines);
	const opensQuoting = lines[0] !== undefined && (isQuoted(lines[0]) || attributionLength(lines, 0) > 0);
	const {next, deck} = opensQuoting ? {next: 0, deck: []} : readHeader(draft, lines, column);
	draft.body.push(...deck);
	readStory(draft, readMessageBlocks(draft, lines.slice(next), column));
	for (const line of signature) draft.furniture.push(line.text);
	return draft;
}
