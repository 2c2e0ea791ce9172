/** The article at which the list of a library was left: there it opens the next time. */
import {resolve} from 'node:path';
import type {ArticleKeys} from '../article/identity.ts';
import {type Model, selectedRow} from '../reader/model.ts';
import {mostRecent, type Preferences} from '../settings/preferences.ts';

/** A library by the files and folders it is made of, wherever the reader was started. */
function nameOf(paths: readonly string[]): string {
	return paths.map(path => (path === '-' ? path : resolve(path))).join('\n');
}

/** Where the list of these paths was left; null when it was left at its top, or never open. */
export function leftAt(
	paths: readonly string[],
	{leftAt: all}: Pick<Preferences, 'leftAt'>,
): Pick<ArticleKeys, 'file' | 'index'> | null {
	const name = nameOf(paths);
	const written = Object.hasOwn(all, name) ? all[name]! : '';
	const [, number, file] = /^(\d+) (.+)$/s.exec(written) ?? [];
	return file === undefined ? null : {file, index: Number(number)};
}

/**
 * What has to be remembered when the reader is left, the last library first; null when that is remembered already. At the
 * top of the list there is nothing to go back to: new articles come in there.
 */
export function leaveAt(
	paths: readonly string[],
	model: Pick<Model, 'list' | 'preferences'>,
): Preferences['leftAt'] | null {
	const row = model.list.cursor === 0 ? undefined : selectedRow(model);
	const name = nameOf(paths);
	const {[name]: before, ...others} = model.preferences.leftAt;
	const here = row === undefined ? undefined : `${row.keys.index} ${row.keys.file}`;
	if (before === here) return null;
	const kept = Object.entries(others).slice(0, mostRecent - 1);
	return Object.fromEntries(here === undefined ? kept : [[name, here], ...kept]);
}
