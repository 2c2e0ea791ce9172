/** What can be asked for in a line at the bottom of the screen. */
import type {ArticleId} from '../archive/types.ts';
import type {Clipping} from '../article/clipping.ts';
import type {SafeText} from '../article/safe-text.ts';
import type {SourceName} from '../article/source-name.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {QuoteAtHand} from './amend-target.ts';
import type {ClippingsState} from './clippings-state.ts';
import type {Piped} from './effect.ts';
import type {ExportPlan} from './export-plan.ts';
import type {LineEdit} from './line-edit.ts';
import type {ListState, Model} from './model.ts';
import type {Meant} from './speaker-at-hand.ts';
import type {SpeakersState} from './speakers-state.ts';

/** A line being typed at the bottom of the screen, and what Esc brings back. */
export type Prompt = {
	readonly line: LineEdit;
	/** What is wrong with the line as it stands. */
	readonly complaint: SafeText | null;
} & (
	| {
			readonly kind: 'find';
			readonly before: Pick<Model, 'place' | 'trail'>;
	  }
	| {
			readonly kind: 'search';
			readonly before: Pick<Model, 'place' | 'trail'>;
	  }
	| {
			readonly kind: 'narrow';
			readonly before: Pick<ListState, 'cursor' | 'top'> & {
				readonly text: string;
				readonly id: ArticleId | null;
			};
	  }
	| {readonly kind: 'narrow-speakers'; readonly before: SpeakersState}
	| {readonly kind: 'narrow-clippings'; readonly before: ClippingsState}
	| {readonly kind: 'preference'; readonly preference: keyof Preferences}
	| {readonly kind: 'keys'; readonly action: string}
	| {readonly kind: 'save-search'; readonly query: string}
	| {readonly kind: 'note'; readonly clipping: Clipping}
	| {readonly kind: 'confirm-url'; readonly url: string}
	| PipePrompt
	| NamePrompt
	| ExportPrompt
);

/** A command being typed that is to be given an article, or what is selected of it. */
export type PipePrompt = {
	readonly kind: 'pipe';
	readonly article: ArticleId;
	readonly what: Piped['what'];
	/** What is selected, and what that is; null when nothing is. */
	readonly selected: Pick<Piped, 'what' | 'text'> | null;
	/** What was typed before an earlier command was brought back. */
	readonly draft: string;
};

/** A name being typed that puts something right, with the names that can be meant. */
export type NamePrompt = {
	readonly kind: 'name';
	readonly amended: Amended;
	readonly offered: readonly SourceName[];
	/** Which of them Tab has put into the line; null for none. */
	readonly at: number | null;
	/** Number of the newest question for names. */
	readonly asked: number;
};

/** The name of the file into which something is to be written. */
export type ExportPrompt = {
	readonly kind: 'export';
	readonly plan: ExportPlan;
	/** Number of the request; what is told of another one is not meant for it. */
	readonly number: number;
	/** Whether a name has been proposed, and whether Enter was pressed before: it counts then. */
	readonly isProposed: boolean;
	readonly enter: boolean;
	/** The name with which Enter was pressed last, and that of a file there is already, which Enter replaces; null for none. */
	readonly asked: string | null;
	readonly replaces: string | null;
};

/** What the name is for. */
export type Amended =
	| {readonly what: 'somebody'; readonly quote: QuoteAtHand}
	| {readonly what: 'same' | 'rename'; readonly of: Meant; readonly name: string | null}
	| {readonly what: 'apart'; readonly names: readonly SourceName[]};
