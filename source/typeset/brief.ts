import type {ReadArticle} from '../article/article.ts';
import {blockStarts, bodyText, countWords, type Passage, type Quote} from '../article/article.ts';
import {type SafeText, safe, ui} from '../article/safe-text.ts';
import {sentences} from '../article/sentences.ts';
import {counted} from './count.ts';
import {longDate} from './dates.ts';
import {fitted} from './fit.ts';
import {bylineOf, dotted, readingMinutes, titleOf} from './heading.ts';
import {keyQuoteRows, keyQuotes} from './key-speakers.ts';
import {line, type Span, span, type Tone} from './line.ts';
import type {StopRow} from './stop-rows.ts';
import {wrap} from './wrap.ts';

/** The gist, then the summary without the gist said again, a quote of each key speaker, the figures. */
function parts(page: ReadArticle): {
	gist: Passage | null;
	summary: readonly Passage[];
	quotes: readonly Quote[];
	figures: readonly Passage[];
} {
	const {brief} = page;
	const summary = brief.summary.filter(({start}) => start !== brief.gist?.start);
	return {gist: brief.gist, summary, quotes: keyQuotes(page), figures: brief.figures};
}

/** The passages of the brief that can be selected, in their order on the screen. */
export function briefStops(page: ReadArticle): readonly Passage[] {
	const {gist, summary, quotes, figures} = parts(page);
	return [...(gist === null ? [] : [gist]), ...summary, ...quotes, ...figures];
}

const wordCounts = new WeakMap<ReadArticle, number>();

function wordsIn(page: ReadArticle): number {
	const words = wordCounts.get(page) ?? countWords(bodyText(page.article));
	wordCounts.set(page, words);
	return words;
}

/** How much there is to read, in words. */
export function extent(page: ReadArticle): SafeText {
	const words = wordsIn(page);
	const quotes = page.quotes.length;
	return dotted(
		ui(`${readingMinutes(words)} min`),
		counted(words, 'word'),
		quotes === 0 ? null : counted(quotes, 'quote'),
	);
}

/** The sentence a passage stands in: a figure alone says little. */
function sentenceOf({article}: ReadArticle, {start}: Passage): string {
	const starts = blockStarts(article.body);
	const number = starts.findLastIndex(blockStart => blockStart <= start);
	const text = article.body[number]?.text ?? '';
	const within = start - (starts[number] ?? 0);
	const sentence = sentences(text, article.language).find(({end}) => end > within);
	return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}

/** An article, and the other files that hold it. */
type Readable = ReadArticle & {readonly copies?: readonly string[]};

type Laid = {readonly columns: number; readonly preview: boolean; readonly rows: readonly StopRow[]};

/** The screen is drawn with every key; a brief is laid out anew only when its width changes. */
const kept = new WeakMap<ReadArticle, Laid>();

/** The brief of an article in rows of at most `columns`. `preview` leaves out what only a page of its own needs. */
export function layoutBrief(page: Readable, columns: number, preview = false): readonly StopRow[] {
	const before = kept.get(page);
	if (before?.columns === columns && before.preview === preview) return before.rows;
	const rows = composed(page, columns, preview);
	kept.set(page, {columns, preview, rows});
	return rows;
}

function composed(page: Readable, columns: number, preview: boolean): StopRow[] {
	const {article, brief} = page;
	const {gist, summary, quotes, figures} = parts(page);
	const rows: StopRow[] = [];
	const gap = () => rows.push({line: line(), stop: null});
	const add = (text: SafeText | null, tone: Tone, stop: number | null = null, first = '', rest = first) => {
		if (text === null || text === '') return;
		wrap(text, columns - rest.length).forEach(({start, end}, number) => {
			const indent = span(ui(number === 0 ? first : rest));
			rows.push({line: line(indent, span(text.slice(start, end) as SafeText, tone)), stop});
		});
	};
	const section = (label: string) => {
		gap();
		rows.push({line: line(span(ui(label), 'label')), stop: null});
	};
	const facts = (label: string, names: readonly string[]) => {
		if (names.length === 0) return;
		const title = ui(label.padEnd(9));
		const text = names.map(name => safe(name)).join(', ') as SafeText;
		wrap(text, columns - title.length).forEach(({start, end}, number) => {
			const head: Span = span(number === 0 ? title : ui(' '.repeat(title.length)), 'label');
			rows.push({line: line(head, span(text.slice(start, end) as SafeText)), stop: null});
		});
	};

	add(titleOf(article), 'headline');
	const place = article.dateline?.place ?? null;
	add(dotted(bylineOf(article), place === null ? null : safe(place)), 'quiet');
	const publication = article.publication === null ? null : safe(article.publication);
	const sectionName = article.section === null ? null : safe(article.section);
	add(dotted(publication, sectionName, longDate(article)), 'quiet');
	add(extent(page), 'quiet');
	let stop = 0;
	if (gist !== null) {
		gap();
		add(safe(gist.text), 'gist', stop++);
	}
	if (summary.length > 0) {
		section('Summary');
		for (const passage of summary) add(safe(passage.text), 'plain', stop++, '• ', '  ');
	}
	if (quotes.length > 0) {
		section(quotes.length === 1 ? 'Key speaker' : 'Key speakers');
		for (const quote of quotes) {
			for (const row of keyQuoteRows(page, quote, columns)) rows.push({line: row, stop});
			stop++;
		}
	}
	if (brief.who.length + brief.where.length > 0 || brief.when !== null) {
		gap();
		facts('Who', brief.who);
		facts('Where', brief.where);
		facts('When', brief.when === null ? [] : [brief.when]);
	}
	if (figures.length > 0) {
		section('Figures');
		for (const passage of figures) {
			const figure = span(safe(passage.text), 'strong');
			const sentence = columns < 40 ? [] : [span(ui('  ')), span(safe(sentenceOf(page, passage)), 'quiet')];
			rows.push({line: {spans: fitted([span(ui('• ')), figure, ...sentence], columns)}, stop: stop++});
		}
	}
	if (gist === null && summary.length === 0) {
		gap();
		// Too little to sum up is little enough to show.
		const [first] = article.body;
		add(first === undefined ? ui('There is no text in this article.') : safe(first.text), 'quiet');
	}
	if (!preview && page.copies && page.copies.length > 0) {
		section('Also in');
		for (const copy of page.copies) add(safe(copy), 'quiet', null, '  ');
	}
	return rows;
}
