import {existsSync} from 'node:fs';
import type {ArticleKeys} from '../article/identity.ts';
import type {Mark} from '../marks/types.ts';
import {stateFile} from './places.ts';

/** Looks up what the reader has done to articles. */
export type Marks = {of(keys: ArticleKeys): Mark | undefined; close(): void};

const none: Marks = {of: () => undefined, close() {}};

/** The reader's marks. Without a state file, or with one that cannot be opened, there are none: no command fails of it. */
export async function openMarks(): Promise<Marks> {
	if (!existsSync(stateFile)) return none;
	try {
		const {openMarkStore} = await import('../marks/store.ts');
		const store = openMarkStore(stateFile);
		return {of: keys => store.mark(keys), close: () => store.close()};
	} catch {
		return none;
	}
}
