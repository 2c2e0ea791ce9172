import type {ArticleKeys} from '../../article/identity.ts';
import {titleOf} from '../../typeset/heading.ts';
import {type Step, step} from '../effect.ts';
import {currentId, type Model, markOf} from '../model.ts';
import {articleIsGone, notify} from './notice.ts';

/** The article that is current, as a change of its marks needs it. */
function subject(model: Model): {id: number; keys: ArticleKeys; title: string} | undefined {
	const id = currentId(model);
	if (id === undefined) return undefined;
	const page = model.reading?.page;
	if (page?.id === id) return {id, keys: page.keys, title: titleOf(page.article)};
	const row = model.rows.get(id);
	return row === undefined ? undefined : {id, keys: row.keys, title: titleOf(row)};
}

/** The moment as the state keeps it. */
function timeOf({now}: Model): string {
	return new Date(now).toISOString();
}

/** `m` and `s`: read or unread, starred or not. */
export function toggle(model: Model, mark: 'read' | 'star'): Step {
	const article = subject(model);
	if (article === undefined) return notify(model, articleIsGone, 'bad');
	const {readAt, starredAt} = markOf(model, article.id);
	const set =
		mark === 'read'
			? {readAt: readAt === null ? timeOf(model) : null}
			: {starredAt: starredAt === null ? timeOf(model) : null};
	const done =
		mark === 'read'
			? readAt === null
				? 'Read'
				: 'Unread'
			: starredAt === null
				? 'Starred'
				: 'Star taken away';
	const {id, keys, title} = article;
	return step(model, {type: 'mark', kind: mark, label: `${done}: ${title}`, entries: [{id, keys, set}]});
}

/** The article has been on the screen long enough to count as read. */
export function lingered(model: Model, opened: number): Step {
	const {reading, view} = model;
	if (reading === null || model.opened !== opened || (view !== 'brief' && view !== 'text'))
		return step(model);
	if (markOf(model, reading.page.id).readAt !== null) return step(model);
	const {id, keys, article} = reading.page;
	const entries = [{id, keys, set: {readAt: timeOf(model)}}];
	return step(model, {type: 'mark', kind: 'read', label: `Read: ${titleOf(article)}`, entries});
}
