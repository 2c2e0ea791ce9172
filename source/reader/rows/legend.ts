import {spaces, ui} from '../../article/safe-text.ts';
import {nameSpans} from '../../typeset/attribution.ts';
import {spansWidth} from '../../typeset/fit.ts';
import {type Line, type Span, span} from '../../typeset/line.ts';
import {attributedOn} from '../../typeset/margin.ts';
import {nameTone, voicesOf} from '../../typeset/voices.ts';
import {geometry} from '../geometry.ts';
import type {Model, Reading} from '../model.ts';
import type {Signs} from './signs.ts';
import {visibleText} from './text.ts';

/** A longer name is cut, so that others have room. */
const longestName = 28;

/** The speakers whose quotes are on the screen of the Text, set into a rule: `── A Jonas Reed ── B Ada Holm ───`. */
export function legendLine(model: Model, reading: Reading, signs: Signs): Line {
	const {columns, measure, margin} = geometry(model);
	const {page} = reading;
	const rule = (length: number) => span(ui(signs.rule.repeat(length)), 'rule');
	const names = new Set(attributedOn(page, visibleText(model, reading)).map(({speaker}) => speaker!));
	const entries = [...voicesOf(page).values()]
		.filter(({name}) => names.has(name))
		.map(({name, sign}): Span[] => {
			const tone = nameTone(page, name);
			return [
				span(ui(' ')),
				span(sign, tone),
				span(ui(' ')),
				...nameSpans(name, tone, longestName),
				span(ui(' ')),
			];
		});
	const edge = Math.max(0, margin - 3);
	const room = columns - edge;
	const spans: Span[] = [];
	for (const [number, entry] of entries.entries()) {
		const left = entries.length - number;
		const more = left === 1 ? [] : moreSpans(left - 1);
		if (spansWidth([...spans, rule(2), ...entry, ...more]) > room) {
			spans.push(...moreSpans(left));
			break;
		}
		spans.push(rule(2), ...entry);
	}
	// The rule is as wide as the text and its letters.
	const rest = Math.max(0, measure + margin - edge - spansWidth(spans));
	return {spans: [span(spaces(edge)), ...spans, rule(rest)]};

	function moreSpans(number: number): Span[] {
		return [rule(2), span(ui(` +${number} `), 'quiet')];
	}
}
