import {openableUrl} from '../../article/links.ts';
import {type SafeText, safeText, sliceSafe, ui} from '../../article/safe-text.ts';
import {fitted, spansWidth, spread} from '../../typeset/fit.ts';
import {type Span, span} from '../../typeset/line.ts';
import {geometry} from '../geometry.ts';
import {litLink} from '../link-places.ts';
import type {Model} from '../model.ts';

/** Where the link that is lit in the Text leads: its true host before anything else. */
export function litLinkSpans(model: Model): Span[] {
	const {place} = model;
	const link = place.view === 'text' ? litLink(place.reading) : undefined;
	if (link === undefined) return [];
	const host = openableUrl(link.url)?.host;
	return [
		span(ui(' ')),
		host === undefined ? span(ui('no web page'), 'bad') : hostSpan(host, geometry(model).columns - 1),
	];
}

/** A host in at most so many columns: its end tells whose it is, and is what stays. */
function hostSpan(host: SafeText, columns: number): Span {
	const rest = Math.max(1, columns - 1);
	return span(host.length <= columns ? host : safeText`…${sliceSafe(host, host.length - rest)}`, 'strong');
}

/** The question before a link is opened, with what answers it as far as there is room for that. */
export function openQuestion(url: string, columns: number): Span[] {
	const host = openableUrl(url)?.host ?? ui('');
	const name = span(host, 'strong');
	const answers = [
		span(ui('Enter'), 'key'),
		span(ui(' yes   '), 'quiet'),
		span(ui('Esc'), 'key'),
		span(ui(' no'), 'quiet'),
	];
	const ways = [
		[span(ui(' Open ')), name, span(ui(' outside?'))],
		[span(ui(' ')), name, span(ui('?'))],
	];
	const fits = ways.find(way => spansWidth([...way, ...answers]) < columns);
	if (fits !== undefined) return spread(fits, answers, columns);
	return fitted([span(ui(' ')), hostSpan(host, columns - 2), span(ui('?'))], columns);
}
