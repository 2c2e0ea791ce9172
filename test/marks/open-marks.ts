import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {ArticleKeys} from '../../source/article/identity.ts';
import {openMarkStore} from '../../source/marks/store.ts';
import type {MarkStore} from '../../source/marks/types.ts';
import {folderOf} from '../archive/folder.ts';

export {keysOf} from './corrections.ts';

/** A path for a file of marks in a folder that is not there yet. */
export function stateFile(): string {
	return join(folderOf(), 'quotidian', 'state.db');
}

/** The marks of this file (none: of memory), closed after the test. */
export function openMarks(file = ':memory:'): MarkStore {
	const store = openMarkStore(file);
	onTestFinished(() => store.close());
	return store;
}

export const noon = '2026-08-15T12:00:00Z';

/** Stars an article, or takes the star away. */
export function star(store: MarkStore, keys: ArticleKeys, starredAt: string | null = noon): void {
	store.apply({kind: 'star', label: `starred ${keys.file}`, entries: [{keys, set: {starredAt}}]});
}

export function isStarred(store: MarkStore, keys: ArticleKeys): boolean {
	return (store.mark(keys)?.starredAt ?? null) !== null;
}
