/** Jumps from one of a kind to the next: days, unread articles, matches, results, quotes, links, paragraphs. */
import {andThen, type Step} from '../effect.ts';
import type {Command} from '../message.ts';
import type {Model} from '../model.ts';
import {nextMatch, shownInText} from './find.ts';
import {jumpLink} from './links.ts';
import {seek} from './list.ts';
import {jumpParagraph, jumpQuote, toHit} from './reading.ts';
import {jumpGroup, moveInResults, nextHit} from './results.ts';

export function jump(model: Model, {to, direction}: Extract<Command, {type: 'jump'}>): Step {
	switch (to) {
		case 'unread':
		case 'day':
			return seek(model, to, direction);
		case 'match':
			return andThen(shownInText(model), next => nextMatch(next, direction));
		case 'result':
			return model.place.view === 'search'
				? moveInResults(model, {type: 'move', by: 'row', direction})
				: toHit(model, nextHit(model, direction));
		case 'group':
			return jumpGroup(model, direction);
		case 'quote':
			return jumpQuote(model, direction);
		case 'link':
			return jumpLink(model, direction);
		case 'paragraph':
			return jumpParagraph(model, direction);
	}
}
