import {type Article, type Block, blockStarts, countWords, type Passage} from '../article/article.ts';
import {sentences} from '../article/sentences.ts';
import {labelledLines} from '../article/speaker-label.ts';
import {mostBlocks, mostCharacters} from './beginning.ts';
import {isBoilerplate} from './boilerplate.ts';
import {labelLength} from './labels.ts';
import {contentWords, leansOnPredecessor, overlap} from './wording.ts';

/** A sentence of the story with what choosing among them needs to know. */
export type Line = Passage & {
	/** Its number among all sentences looked at, from 0. */
	readonly order: number;
	readonly opensParagraph: boolean;
	readonly words: number;
	/** Its content words as stems. */
	readonly stems: ReadonlySet<string>;
	/** Starts with a pronoun or connective: may only follow its predecessor. */
	readonly leans: boolean;
	/** Fit to be shown alone or after its predecessor. */
	readonly clean: boolean;
};

/** What a brief looks at of a very long text. */
const mostLines = 400;
/** Nobody reads a longer sentence in a brief. */
const mostWords = 60;
const longestLine = 600;
const leastWords = 4;

/**
 * The sentences of the article's paragraphs, in order, at most the first 400, page furniture left out and a label
 * such as "(CNN)" taken off the front. When not one of them is clean, lines without an end mark and other blocks count too.
 */
export function storyLines(
	article: Pick<Article, 'headline' | 'body' | 'language'>,
	quotes: readonly Passage[],
): Line[] {
	const strict = linesOf(article, quotes, new Set(['paragraph']), true);
	if (strict.some(line => line.clean)) return strict;
	return linesOf(article, quotes, new Set(['paragraph', 'list-item', 'quote']), false);
}

function linesOf(
	article: Pick<Article, 'headline' | 'body' | 'language'>,
	quotes: readonly Passage[],
	kinds: ReadonlySet<Block['kind']>,
	strict: boolean,
): Line[] {
	const lines: Line[] = [];
	const starts = blockStarts(article.body);
	const headline = new Set(contentWords((article.headline ?? '').slice(0, longestLine)));
	const turns = labelledLines(
		article.body.slice(0, mostBlocks).map(block => (kinds.has(block.kind) ? block.text : '')),
	);
	let room = mostCharacters;
	let nextQuote = 0;
	for (const [index, block] of article.body.entries()) {
		if (lines.length >= mostLines || room <= 0) break;
		if (!kinds.has(block.kind) || isLabelBlock(block.text, strict)) continue;
		const text = block.text.slice(0, room);
		room -= text.length;
		const head = turns.get(index) ?? labelLength(text);
		const label = head === 0 ? 0 : head + text.slice(head).search(/\S|$/);
		for (const span of sentences(text, article.language)) {
			if (lines.length >= mostLines) break;
			if (span.end <= label || (span.end === text.length && text.length < block.text.length)) continue;
			const from = Math.max(span.start, label);
			const sentence = text.slice(from, span.end);
			const start = starts[index]! + from;
			const end = starts[index]! + span.end;
			if (sentence.length <= longestLine && isBoilerplate(sentence)) continue;
			while (nextQuote < quotes.length && quotes[nextQuote]!.end <= start) nextQuote++;
			const inside: Passage[] = [];
			for (let at = nextQuote; at < quotes.length && quotes[at]!.start < end; at++) inside.push(quotes[at]!);
			const words = sentence.length <= longestLine ? countWords(sentence) : mostWords + 1;
			const stems = new Set(words <= mostWords ? contentWords(sentence) : []);
			lines.push({
				text: sentence,
				start,
				end,
				order: lines.length,
				opensParagraph: span.start === 0,
				words,
				stems,
				leans: leansOnPredecessor(sentence),
				clean:
					words <= mostWords &&
					isWhole(sentence, words, strict) &&
					!isCutQuotation(sentence, start, end, inside) &&
					!isOnlyQuotation(sentence, start, inside) &&
					!isGreeting(sentence) &&
					!isAuthorsNote(sentence, index, article.body.length) &&
					overlap(headline, stems) < 0.8,
			});
		}
	}
	return lines;
}

/** What speakers begin and end with. */
function isGreeting(sentence: string): boolean {
	return /^(?:(?:Good|Happy) (?:morning|afternoon|evening|day|to see)|Hello|Hi|Hey|Okay|OK|All right|Alright|Well,|Thank you|Thanks|Welcome|Please (?:sit|be seated)|With that|Good to|It['’]s (?:good|great|nice|an honor|an honour) to)\b/.test(
		sentence,
	);
}

/** "Bill Lund is a columnist of the Courier", below a story. */
function isAuthorsNote(sentence: string, block: number, blocks: number): boolean {
	if (block < blocks - 3 || sentence.length > 300) return false;
	return /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:is|was) (?:an?|the|our) (?:\p{L}[\p{L}’'-]*,? ){0,5}(?:columnist|commentator|contributor|correspondent|reporter|journalist|writer|author|editor|fellow|professor|lecturer|analyst|consultant)\b/u.test(
		sentence,
	);
}

/** A line that is no prose: without an end mark anywhere near its end. */
function isLabelBlock(text: string, strict: boolean): boolean {
	return strict && !endMark.test(withoutReferences(text).slice(-12)) && text.length < 120;
}

const questionMark = /[?？؟][^\p{L}\p{N}]{0,8}$/u;
const endMark = /[.!?…。！？｡؟۔।॥][^\p{L}\p{N}]{0,8}$/u;

function isWhole(sentence: string, words: number, strict: boolean): boolean {
	if (/^[^\p{L}\p{N}]{0,6}\p{Ll}(?!\p{Lu})/u.test(sentence)) return false;
	if (!/\p{L}/u.test(sentence) || onlyNames(sentence)) return false;
	// Scripts without spaces between words make a sentence one "word".
	const enough =
		words >= leastWords || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{6}/u.test(sentence);
	const tail = withoutReferences(sentence).slice(-12);
	// A question tells nothing by itself.
	return enough && !questionMark.test(tail) && (!strict || endMark.test(tail));
}

/** Marks of notes behind the stop: "[3]", "¹". */
function withoutReferences(sentence: string): string {
	const end = sentence
		.slice(-60)
		.replace(/(?:\[[^[\]\n]{1,20}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079])+$/u, '');
	return sentence.slice(0, -60) + end;
}

/** "Ann Lund, Harbour Press.": capitals throughout, in scripts that have them. */
function onlyNames(sentence: string): boolean {
	return /\p{Lu}/u.test(sentence) && !/(?:^|[^\p{L}\p{M}'’-])\p{Ll}{2}/u.test(sentence);
}

/** Whether a quotation starts in the sentence and ends outside it or the other way round. */
function isCutQuotation(sentence: string, start: number, end: number, quotes: readonly Passage[]): boolean {
	if (quotes.some(quote => quote.start < start || quote.end > end)) return true;
	if (!/["“”'‘’«»]/.test(sentence)) return false;
	const count = (mark: RegExp) => sentence.match(mark)?.length ?? 0;
	if (count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g) || count(/‘/g) > count(/’/g)) return true;
	if (count(/«/g) !== count(/»/g)) return true;
	const opened = count(/(?:^|[\s(—–"“])['‘](?=[\p{L}\p{N}£$])/gu);
	return opened > count(/[\p{L}\p{N}.,!?…]['’](?=[\s.,;:!?)—–"”-]|$)/gu);
}

/** Whether it is nothing but quotation: no word left that says who speaks. */
function isOnlyQuotation(sentence: string, start: number, quotes: readonly Passage[]): boolean {
	if (quotes.length === 0) return false;
	let outside = '';
	let from = 0;
	for (const quote of quotes) {
		outside += `${sentence.slice(from, quote.start - start)} `;
		from = quote.end - start;
	}
	return ((outside + sentence.slice(from)).match(/\p{L}{2,}/gu)?.length ?? 0) < 2;
}
