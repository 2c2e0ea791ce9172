/** What the bars say of the Speakers, and of the page of one. */

import {count} from '../../article/count.ts';
import {type SafeText, safe, safeText, ui} from '../../article/safe-text.ts';
import {nameSpans} from '../../typeset/attribution.ts';
import {cut} from '../../typeset/fit.ts';
import {dotted} from '../../typeset/heading.ts';
import {type Span, span} from '../../typeset/line.ts';
import {isSetAside} from '../compare-at-hand.ts';
import type {Model} from '../model.ts';
import {type SpeakerState, type SpeakersState, speakerSortTitles, speakersOf} from '../speakers-state.ts';

/** The title of the Speakers, or whose page it is. */
export function speakerTitle({place}: Pick<Model, 'place'>): Span[] {
	if (place.view !== 'speaker') return [span(ui('Speakers'), 'strong')];
	return [span(ui('Speaker '), 'quiet'), ...nameSpans(place.speaker.page.speaker.name, 'strong', 60)];
}

/**
 * What can stand at the end of the bar over the Speakers, the longest first.
 * @param states what the library is, or how far reading has come
 */
export function speakersAsides(
	model: Model,
	speakers: SpeakersState,
	states: readonly SafeText[],
): SafeText[] {
	const {answer, answered, cursor, query} = speakers;
	const total = answer?.total ?? 0;
	const position = total === 0 ? null : ui(`${count(cursor + 1)} of ${count(total)}`);
	const typed = answered?.text ?? '';
	const narrowed = typed === '' ? null : namedAs(typed, answer?.corrected ?? null);
	const order = ui(speakerSortTitles[query.sort]);
	const reading = model.progress.finished ? [] : states;
	const all = [
		...reading.map(state => dotted(narrowed, state)),
		dotted(narrowed ?? model.label, order),
		dotted(narrowed, order),
		dotted(narrowed),
	];
	return [...all.map(state => dotted(state, position)), dotted(position)];
}

/** What they are narrowed to; where nobody is called so, what was looked for instead. */
function namedAs(typed: string, corrected: string | null): SafeText {
	const words = safeText`“${cut(safe(typed), 40)}”`;
	return corrected === null ? words : safeText`“${cut(safe(corrected), 40)}” for ${words}`;
}

/** What can stand at the end of the bar over a page, the longest first. */
export function speakerAsides(model: Model, {page, cursor}: SpeakerState): SafeText[] {
	const quote = page.total === 0 ? null : ui(`quote ${count(cursor + 1)} of ${count(page.total)}`);
	const list = speakersOf(model);
	const place = list?.answer ? ui(`${count(list.cursor + 1)}/${count(list.answer.total)}`) : null;
	const {id, name} = page.speaker;
	const waits = isSetAside(model, {speaker: id, name}) ? ui('to be compared') : null;
	return [dotted(waits, quote, place), dotted(waits, quote), dotted(quote)];
}

/**
 * What stands beside the line while the Speakers are narrowed: how many there are, and what they are called instead.
 * @param columns of the screen: what is typed has most of them
 */
export function speakersAside({answer}: SpeakersState, columns: number): Span {
	if (answer === null) return span(ui(''));
	const {total, everybody, corrected} = answer;
	const amount = ui(`${count(total)} of ${count(everybody)}`);
	const instead = corrected === null ? null : safeText`for “${cut(safe(corrected), 30)}”`;
	if (columns < 60) return span(instead ?? amount, total === 0 ? 'bad' : 'quiet');
	return span(dotted(amount, total === 0 ? null : instead), total === 0 ? 'bad' : 'quiet');
}
