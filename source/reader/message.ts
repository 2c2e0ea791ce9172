import type {ArticleId, ArticlePage, ArticleRow, Progress} from '../archive/types.ts';
import type {Sort} from '../article/sorts.ts';
import type {Mark} from '../marks/types.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {KeyPress} from './keys.ts';
import type {ArticleView, Notice, Tab} from './model.ts';

export type Direction = 1 | -1;

/** What an action says; the table of actions holds one of these for each action. */
export type Command =
	| {readonly type: 'move'; readonly by: 'row' | 'half' | 'page' | 'end'; readonly direction: Direction}
	| {
			readonly type: 'jump';
			readonly to: 'day' | 'quote' | 'paragraph' | 'unread' | 'match';
			readonly direction: Direction;
	  }
	| {readonly type: 'open'}
	| {readonly type: 'deeper'}
	| {readonly type: 'back'}
	| {readonly type: 'show'; readonly view: ArticleView}
	| {readonly type: 'cycle'; readonly direction: Direction}
	| {readonly type: 'neighbour'; readonly direction: Direction}
	| {readonly type: 'tab'; readonly tab: Tab}
	| {readonly type: 'cycle-tab'; readonly direction: Direction}
	| {readonly type: 'clear'}
	| {readonly type: 'toggle'; readonly mark: 'read' | 'star'}
	| {readonly type: 'mark-all-read'}
	| {readonly type: 'widen'; readonly direction: Direction}
	| {readonly type: 'ask'; readonly prompt: 'find' | 'narrow'}
	| {readonly type: 'pick'; readonly picker: 'palette' | 'help' | 'sort'}
	| {readonly type: 'sort'; readonly sort: Sort}
	| {readonly type: 'settings'}
	| {readonly type: 'undo' | 'redo' | 'edit' | 'open-url' | 'rescan' | 'redraw' | 'suspend' | 'quit'};

/** Everything that can happen to the reader. */
export type Message =
	| Command
	| {readonly type: 'key'; readonly key: KeyPress}
	| {readonly type: 'pasted'; readonly text: string}
	| {readonly type: 'resized'; readonly columns: number; readonly rows: number}
	/** The library has grown or was read anew: its articles in the order of the sort, and marks met for the first time. */
	| {
			readonly type: 'library';
			readonly ids: readonly ArticleId[];
			readonly progress: Progress;
			readonly marks: readonly (readonly [ArticleId, Mark])[];
	  }
	| {readonly type: 'rows'; readonly rows: readonly ArticleRow[]}
	| {readonly type: 'candidates'; readonly rows: readonly ArticleRow[]}
	| {readonly type: 'preview'; readonly page: ArticlePage | null}
	| {readonly type: 'page'; readonly page: ArticlePage; readonly view: ArticleView}
	/** The open article as it is now, null when it is nowhere any more; `was` is its number until now. */
	| {readonly type: 'page-again'; readonly was: ArticleId; readonly page: ArticlePage | null}
	/** Marks as they are now, after a change or because another window changed them. */
	| {readonly type: 'marked'; readonly marks: readonly (readonly [ArticleId, Mark])[]}
	| {readonly type: 'place'; readonly id: ArticleId; readonly place: number | null}
	| {readonly type: 'preferences'; readonly preferences: Preferences}
	| {readonly type: 'notice'; readonly text: string; readonly tone: Notice['tone']}
	| {readonly type: 'notice-over'; readonly number: number}
	| {readonly type: 'lingered'; readonly opened: number}
	| {readonly type: 'clock'; readonly now: number};
