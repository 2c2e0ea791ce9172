import type {Direction, ListAnswer, SeekQuestion, Tab} from '../archive/list-question.ts';
import type {ProblemsAnswer} from '../archive/problems.ts';
import type {SpeakerPage, SpeakerSort, SpeakersAnswer} from '../archive/speaker-types.ts';
import type {ArticleId, ArticlePage, Progress} from '../archive/types.ts';
import type {Passage} from '../article/article.ts';
import type {ReferenceStyle} from '../article/citation-styles.ts';
import type {Clipping, ClippingKind, KeptClipping} from '../article/clipping.ts';
import type {SafeText} from '../article/safe-text.ts';
import type {Sort} from '../article/sorts.ts';
import type {SourceName} from '../article/source-name.ts';
import type {Mark} from '../marks/types.ts';
import type {Completions, Results} from '../search/types.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {AtHand} from './at-hand.ts';
import type {ClippingsAnswer} from './clippings-state.ts';
import type {CompareQuestion, ComparisonAnswer} from './compare-state.ts';
import type {CorrectionsAnswer} from './corrections-state.ts';
import type {Outcome, Piped} from './effect.ts';
import type {ExportFormat, ExportTold} from './export-plan.ts';
import type {KeyPress} from './keys.ts';
import type {ArticleView, HitPlace, Notice} from './model.ts';

export type {Direction};

/** How something can be copied: words with their citation, citations, and what needs none. */
export type CopyForm = 'quote' | ReferenceStyle | 'card' | 'link' | 'paragraph' | 'text' | 'markdown';

/** What can be put right about a quote, and about its speaker. */
export type Amendment = 'somebody' | 'nobody' | 'no-quote' | 'same' | 'apart' | 'rename';

/** Words of an article that are kept, with what was noted about them. */
export type KeptPassage = Passage & Pick<Clipping, 'note' | 'tags'>;

/** What is copied: what the cursor is on, or a clipping. */
export type ToCopy = AtHand | {readonly clipping: KeptClipping};

/** An article with what was done to it; `kept` in the order of the text. */
export type OpenPage = {
	readonly page: ArticlePage;
	readonly mark: Mark;
	readonly kept: readonly KeptPassage[];
};

/** What an action says; the table of actions holds one of these for each action. */
export type Command =
	/** `count`: how often; for an end, the number of the row to go to, from 1. */
	| {
			readonly type: 'move';
			readonly by: 'row' | 'half' | 'page' | 'end';
			readonly direction: Direction;
			readonly count?: number;
	  }
	| {
			readonly type: 'jump';
			readonly to: 'day' | 'quote' | 'paragraph' | 'unread' | 'match' | 'result' | 'group' | 'link';
			readonly direction: Direction;
	  }
	| {readonly type: 'open'}
	/** Opens the selected article of the list, in this view. */
	| {readonly type: 'open-selected'; readonly view: ArticleView}
	| {readonly type: 'deeper'}
	| {readonly type: 'back'}
	| {readonly type: 'show'; readonly view: ArticleView}
	| {readonly type: 'cycle'; readonly direction: Direction}
	| {readonly type: 'neighbour'; readonly direction: Direction}
	| {readonly type: 'tab'; readonly tab: Tab}
	| {readonly type: 'cycle-tab'; readonly direction: Direction}
	/** The list of a kept search, counted from 0. */
	| {readonly type: 'saved'; readonly number: number}
	| {readonly type: 'save-search' | 'forget-search'}
	/** Scrolls what stands beside the list. */
	| {
			readonly type: 'scroll-preview';
			readonly by: 'row' | 'half';
			readonly direction: Direction;
			readonly count?: number;
	  }
	| {readonly type: 'clear'}
	| {readonly type: 'toggle'; readonly mark: 'read' | 'star'}
	| {readonly type: 'mark-all-read'}
	| {readonly type: 'widen'; readonly direction: Direction}
	| {
			readonly type: 'ask';
			readonly prompt: 'find' | 'narrow' | 'narrow-speakers' | 'narrow-clippings' | 'search';
	  }
	| {
			readonly type: 'pick';
			readonly picker: 'palette' | 'help' | 'sort' | 'amend' | 'copy' | 'export';
	  }
	| {readonly type: 'sort'; readonly sort: Sort}
	| {readonly type: 'sort-speakers'; readonly sort: SpeakerSort}
	/** Words of the article are kept, or no longer: those at hand, or what stands around them. */
	| {readonly type: 'keep'; readonly kind: Exclude<ClippingKind, 'quote'> | null}
	/** Something is noted about the words at hand, which are kept. */
	| {readonly type: 'note'}
	/** The clipping under the cursor is let go of; all clippings are shown again. */
	| {readonly type: 'let-go' | 'clear-clippings'}
	/** What is on the screen is written to a file. */
	| {readonly type: 'export'; readonly format: ExportFormat}
	| {readonly type: 'stop-export'}
	/** Something about a quote, or about who is who, is put right. */
	| {readonly type: 'amend'; readonly what: Amendment}
	/** What the cursor is on is copied. */
	| {readonly type: 'copy'; readonly form: CopyForm}
	/** The page of whoever said what is selected. */
	| {readonly type: 'speaker'}
	| {readonly type: 'neighbour-speaker'; readonly direction: Direction}
	| {readonly type: 'clear-speakers'}
	/** Sets what is selected aside, or compares it with what was; lets go of that; in a comparison: swaps the sides, or goes to the other. */
	| {readonly type: 'compare' | 'leave-aside' | 'swap-sides' | 'other-side'}
	/** What was put right under the cursor is taken back. */
	| {readonly type: 'take-back'}
	| {readonly type: 'settings' | 'problems' | 'speakers' | 'corrections' | 'clippings'}
	| {
			readonly type:
				| 'undo'
				| 'redo'
				| 'edit'
				| 'pipe'
				| 'open-url'
				| 'open-link'
				| 'leave-link'
				| 'rescan'
				| 'redraw'
				| 'suspend'
				| 'quit';
	  };

/** Index of the row to which a move to an end leads: that of its number, else the first or the `last` one. */
export function endOf({direction, count}: Extract<Command, {type: 'move'}>, last: number): number {
	return count !== undefined ? count - 1 : direction < 0 ? 0 : last;
}

/** Everything that can happen to the reader. */
export type Message =
	| Command
	| {readonly type: 'key'; readonly key: KeyPress}
	/** The mouse wheel turned; column and row of the pointer, counted from 0. */
	| {readonly type: 'wheel'; readonly direction: Direction; readonly column: number; readonly row: number}
	| {readonly type: 'pasted'; readonly text: string}
	| {readonly type: 'resized'; readonly columns: number; readonly rows: number}
	/** The library has grown or was read anew. */
	| {readonly type: 'library'; readonly progress: Progress}
	/** Marks have changed, by this window or another. */
	| {readonly type: 'marks-changed'}
	| {readonly type: 'list'; readonly number: number; readonly answer: ListAnswer}
	/** Where the article is that was looked for; null when there is none. */
	| {
			readonly type: 'sought';
			readonly number: number;
			readonly index: number | null;
			readonly question: SeekQuestion;
	  }
	| {readonly type: 'found'; readonly number: number; readonly results: Results}
	/** What Tab can put into the line; null for nothing. */
	| {readonly type: 'completions'; readonly number: number; readonly completions: Completions | null}
	| {readonly type: 'preview'; readonly id: ArticleId; readonly page: ArticlePage | null}
	/** An article that was asked for; null when there is no such article any more. */
	| {
			readonly type: 'page';
			readonly number: number;
			readonly view: ArticleView;
			readonly open: OpenPage | null;
	  }
	/** The file of an article that is to be edited; bytes when its name is no UTF-8, null when it is gone. */
	| {readonly type: 'located'; readonly file: string | Uint8Array | null; readonly near: string}
	/** The whole text of an article that is to be piped; null when it is gone. */
	| ({readonly type: 'text-to-pipe'; readonly text: string | null} & Omit<Piped, 'text'>)
	/** A command has ended that was given something. */
	| ({readonly type: 'piped'; readonly outcome: Outcome} & Omit<Piped, 'text'>)
	/** Files that could not be read, around the place that was asked about. */
	| {readonly type: 'problems-found'; readonly number: number; readonly answer: ProblemsAnswer}
	/** What was put right, around the place that was asked about. */
	| {readonly type: 'corrections-found'; readonly number: number; readonly answer: CorrectionsAnswer}
	/** The article of a quote that was put right, or of a clipping, and its place in it; null for what is not there any more. */
	| {
			readonly type: 'quote-found';
			readonly number: number;
			readonly open: OpenPage | null;
			readonly hit: HitPlace | null;
	  }
	/** Those who are quoted, around the place that was asked about. */
	| {readonly type: 'speakers-found'; readonly number: number; readonly answer: SpeakersAnswer}
	/** Speakers whose names begin with what is being typed, most quoted first. */
	| {readonly type: 'speakers-offered'; readonly number: number; readonly offered: readonly SourceName[]}
	/** A speaker's page; null when there is no such speaker any more. */
	| {readonly type: 'speaker-found'; readonly number: number; readonly page: SpeakerPage | null}
	/** Two articles or speakers side by side, as they were asked for. */
	| {
			readonly type: 'compared';
			readonly number: number;
			readonly question: CompareQuestion;
			readonly answer: ComparisonAnswer;
	  }
	| {
			readonly type: 'marked';
			readonly id: ArticleId;
			readonly mark: Mark;
			readonly kept: readonly KeptPassage[];
	  }
	/** What is kept of articles, around the place that was asked about. */
	| {readonly type: 'clippings-found'; readonly number: number; readonly answer: ClippingsAnswer}
	/** What a note is to be about, with the note there is; null when there are no such words any more. */
	| {readonly type: 'to-note'; readonly number: number; readonly clipping: Clipping | null}
	/** The open article as it is now, null when it is nowhere any more; `was` is its number until now. */
	| {readonly type: 'page-again'; readonly was: ArticleId; readonly open: OpenPage | null}
	/** How many unread articles each of these searches finds; null for one that is not understood. */
	| {readonly type: 'searches-counted'; readonly counts: Readonly<Record<string, number | null>>}
	/** It is time to count them again. */
	| {readonly type: 'count-due'}
	/** What was to be copied, with what it is called; in words, why there is none. */
	| {
			readonly type: 'copied';
			readonly copy:
				| {readonly label: string; readonly text: SafeText; readonly characters: number}
				| {readonly why: string};
	  }
	/** What has become of an export. */
	| {readonly type: 'export-told'; readonly number: number; readonly told: ExportTold}
	| {readonly type: 'place'; readonly id: ArticleId; readonly place: number | null}
	| {readonly type: 'preferences'; readonly preferences: Preferences}
	| {readonly type: 'notice'; readonly text: string; readonly tone: Notice['tone']}
	| {readonly type: 'notice-over'; readonly number: number}
	| {readonly type: 'lingered'; readonly opened: number}
	| {readonly type: 'clock'; readonly now: number};
