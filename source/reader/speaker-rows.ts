/** What was said, in the rows of a speaker's page: the words under the article they stand in, and where else they do. */
import type {QuotePlace, Spoken} from '../archive/speaker-types.ts';
import {certaintyOf} from '../article/certainty.ts';
import {count} from '../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, spaces, trimSafe, ui} from '../article/safe-text.ts';
import {cueIn} from '../typeset/attribution.ts';
import {shortDateSpan} from '../typeset/dates.ts';
import {cut, spansWidth, spread} from '../typeset/fit.ts';
import {dottedSpans, titleOf} from '../typeset/heading.ts';
import {blank, type Line, line, span} from '../typeset/line.ts';
import {quoteRows} from '../typeset/quote-rows.ts';
import type {StopRow} from '../typeset/stop-rows.ts';
import {wrapSpans} from '../typeset/wrap-spans.ts';
import {geometry} from './geometry.ts';
import type {Model} from './model.ts';
import {mainPlace, type SpeakerState, spokenAt} from './speakers-state.ts';

/** Columns of the words. */
export function speakerColumns(model: Model): number {
	return geometry(model).measure;
}

/** The rows of the quote at this index, with the heading of its article where that is another one than above. */
export function rowsOfQuote(speaker: SpeakerState, at: number, columns: number, now: number): StopRow[] {
	const spoken = spokenAt(speaker, at);
	if (spoken === undefined) return [{line: blank, stop: at}];
	const above = spokenAt(speaker, at - 1);
	const isSame = above !== undefined && mainPlace(above).article.id === mainPlace(spoken).article.id;
	const heading = isSame ? [] : [blank, articleLine(spoken, columns, now)];
	return [
		...heading.map(row => ({line: row, stop: null})),
		...saidRows(spoken, columns).map(row => ({line: row, stop: at})),
	];
}

/** The article in which the words stand: its headline, and where and when it was published. */
export function articleLine(spoken: Spoken, columns: number, now: number): Line {
	const {article} = mainPlace(spoken);
	const date = shortDateSpan(article, now);
	const publication =
		article.publication === null
			? null
			: span(cut(safe(article.publication), Math.floor(columns / 3)), 'publication');
	const asides = [dottedSpans(publication, date), dottedSpans(date)];
	const aside = asides.find(spans => spansWidth(spans) <= columns >> 1) ?? [];
	return {spans: spread([span(titleOf(article), 'subhead')], aside, columns, 10)};
}

function saidRows(spoken: Spoken, columns: number): Line[] {
	const {quote} = mainPlace(spoken);
	const sureness = certaintyOf(quote) === 'perhaps' ? ui('perhaps') : null;
	const indent = spaces(columns < 30 ? 0 : 2);
	const asides = [elsewhere(spoken), ...missing(spoken)].filter(aside => aside !== null);
	return [
		...quoteRows(quote, columns, 'plain', [cueIn(quote), sureness]).map(row => line(...row)),
		...asides.flatMap(aside =>
			wrapSpans([span(aside, 'quiet')], columns - indent.length).map(row => line(span(indent), ...row)),
		),
	];
}

/** So many other places are named, and so many versions that left something out. */
const mostPlaces = 3;
const mostVersions = 2;
/** Of what was left out so much is shown, in columns. */
const longestOut = 80;

/** Who else has it: `also in Gazette, Courier, 3 more`. */
function elsewhere(spoken: Spoken): SafeText | null {
	const main = mainPlace(spoken);
	const others = spoken.places.filter(place => place !== main);
	if (others.length === 0) return null;
	const names = new Map<SafeText, number>();
	for (const place of others) {
		const name = nameOf(place);
		names.set(name, (names.get(name) ?? 0) + 1);
	}
	const shown = [...names].slice(0, mostPlaces);
	const left = others.length - shown.reduce((sum, [, times]) => sum + times, 0);
	const all = shown.map(([name, times]) => (times === 1 ? name : safeText`${name} (${count(times)})`));
	return safeText`also in ${joinSafe([...all, ...(left === 0 ? [] : [ui(`${count(left)} more`)])], ui(', '))}`;
}

/** The versions that have not all of it: `Courier left out: “in the last resort”`. */
function missing(spoken: Spoken): SafeText[] {
	const less = spoken.places.filter(({leftOut}) => leftOut.length > 0);
	const shown = less.slice(0, mostVersions).map(place => {
		const out = place.leftOut.slice(0, 4).map(words => cut(safe(words), longestOut));
		return safeText`${nameOf(place)} left out: “${cut(joinSafe(out, ui(' … ')), longestOut)}”`;
	});
	const left = less.length - shown.length;
	if (left === 0) return shown;
	return [
		...shown,
		ui(`${count(left)} more ${left === 1 ? 'version leaves' : 'versions leave'} something out`),
	];
}

/** How a place is called: by who published it, else by its headline or file. */
function nameOf({article}: QuotePlace): SafeText {
	const publication = trimSafe(safe(article.publication ?? ''));
	return cut(publication === '' ? titleOf(article) : publication, 30);
}
