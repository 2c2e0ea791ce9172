/** What `=` is about: the article or the speaker that is selected or open. */
import {titleOf} from '../article/title.ts';
import type {Comparable} from './compare-state.ts';
import {current, type Model} from './model.ts';
import {selectedHit} from './result-stops.ts';
import {selectedSpeaker} from './speakers-state.ts';

/** What can be compared just now; null when there is nothing. */
export function comparableAtHand(model: Model): Comparable | null {
	const {place} = model;
	if (place.view === 'speakers' || place.view === 'speaker') {
		const row = selectedSpeaker(model);
		return row === undefined ? null : {kind: 'speaker', id: row.id, name: row.name};
	}
	if (place.view === 'search') {
		const hit = selectedHit(place.search);
		if (hit?.kind === 'speaker') return {kind: 'speaker', id: null, name: hit.name};
	}
	const article = current(model);
	if (article === undefined) return null;
	const {id, keys, headline, path} = article;
	return {kind: 'article', id, keys, title: titleOf({headline, path})};
}

/** Whether an article with this number, or a speaker with this number or name, was set aside to be compared. */
export function isSetAside(
	{setAside}: Pick<Model, 'setAside'>,
	one: {readonly article: number} | {readonly speaker: number | null; readonly name: string},
): boolean {
	if (setAside === null) return false;
	if ('article' in one) return setAside.kind === 'article' && setAside.id === one.article;
	if (setAside.kind === 'article') return false;
	return setAside.id === null || one.speaker === null
		? setAside.name === one.name
		: setAside.id === one.speaker;
}
