import {titleOf} from '../../typeset/heading.ts';
import {type Step, step} from '../effect.ts';
import {current, type Model, readingOf} from '../model.ts';
import {articleIsGone, notify} from './notice.ts';

/** The moment as the marks keep it. */
function timeOf({now}: Model): string {
	return new Date(now).toISOString();
}

/** `m` and `s`: read or unread, starred or not. */
export function toggle(model: Model, kind: 'read' | 'star'): Step {
	const article = current(model);
	if (article === undefined) return notify(model, articleIsGone, 'bad');
	const {id, keys, mark} = article;
	const field = kind === 'read' ? 'readAt' : 'starredAt';
	const off = mark[field] === null;
	const [done, undone] = kind === 'read' ? ['Read', 'Unread'] : ['Starred', 'Star taken away'];
	const label = `${off ? done : undone}: ${titleOf(article)}`;
	const set = {[field]: off ? timeOf(model) : null};
	// What loses its star stays in the list of the starred until that is made anew.
	const {query} = model.list;
	const kept = field === 'starredAt' && query.tab === 'starred' ? [...query.kept, id] : query.kept;
	const list = kept === query.kept ? model.list : {...model.list, query: {...query, kept}};
	return step({...model, list}, {type: 'mark', kind, label, keys, set});
}

/** The article has been on the screen long enough to count as read. */
export function lingered(model: Model, opened: number): Step {
	const reading = readingOf(model);
	const {view} = model.place;
	if (reading === null || model.opened !== opened || view === 'quotes') return step(model);
	if (reading.mark.readAt !== null) return step(model);
	const {keys, article} = reading.page;
	const label = `Read: ${titleOf(article)}`;
	return step(model, {type: 'mark', kind: 'read', label, keys, set: {readAt: timeOf(model)}});
}
