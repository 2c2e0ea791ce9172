import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import {speakerSortTitles} from '../actions.ts';
import type {Model} from '../model.ts';
import {fuzzyUpTo} from '../narrow.ts';
import {nameSpans} from './attribution.ts';
import {count} from './count.ts';
import {dotted} from './heading.ts';
import {type Span, span} from './line.ts';
import {readingStates} from './reading-state.ts';
import type {Signs} from './signs.ts';

/** What the bar at the top calls the list of speakers, or the page of one. */
export function speakerPlace({view, speaker}: Model): Span[] {
	if (view === 'speakers' || speaker === null) return [span(ui('Speakers'), 'strong')];
	return [span(ui('Speaker '), 'quiet'), ...nameSpans(speaker.speaker.name, 'strong')];
}

/** What can stand at the end of the bar, the longest first. */
export function speakerAsides(model: Model, signs: Signs): SafeText[] {
	return model.view === 'speakers' ? listAsides(model, signs) : pageAsides(model);
}

function listAsides(model: Model, signs: Signs): SafeText[] {
	const {shown, ids, cursor, narrowing, sort} = model.speakers;
	const position = shown.length === 0 ? null : ui(`${count(cursor + 1)} of ${count(shown.length)}`);
	const narrowed = narrowing === null ? null : (`“${safe(narrowing.query.trim())}”` as SafeText);
	const byMatch = narrowing !== null && ids.length <= fuzzyUpTo;
	const order = ui(byMatch ? 'best match first' : speakerSortTitles[sort]);
	const states = [
		...readingStates(model, signs).map(state => dotted(narrowed, state)),
		dotted(narrowed ?? model.label, order),
		dotted(narrowed, order),
	];
	return [...states.map(state => dotted(state, position)), dotted(position)];
}

function pageAsides({speaker, speakers}: Model): SafeText[] {
	if (speaker === null) return [];
	const {cursor, spoken} = speaker;
	const quote = spoken.length === 0 ? null : ui(`quote ${count(cursor + 1)} of ${count(spoken.length)}`);
	const at = speakers.shown.indexOf(speaker.speaker.id);
	const place = at < 0 ? null : ui(`${count(at + 1)}/${count(speakers.shown.length)}`);
	return [dotted(quote, place), dotted(quote)];
}
