import {setImmediate as turn} from 'node:timers/promises';
import type {ArticleId, Library} from '../archive/types.ts';
import {type Change, type Mark, StateError, type StateStore} from '../marks/types.ts';
import type {Effect} from '../reader/effect.ts';
import type {Message} from '../reader/message.ts';
import {articleIsGone} from '../reader/update/notice.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {Settings} from '../settings/settings.ts';
import {editorArguments, lineOf, openOutside, runOnTerminal} from './editor.ts';
import type {MarkIndex} from './marks.ts';

/** What effects work on. */
export type World = {
	readonly library: Library;
	readonly state: StateStore;
	readonly marks: MarkIndex;
	readonly settings: Settings;
	readonly dispatch: (message: Message) => void;
	/** Hands the terminal over while the work runs, then draws everything anew; what was typed ahead is dropped. */
	readonly handOver: (work: () => Promise<void>) => Promise<void>;
	readonly redraw: () => Promise<void>;
	readonly suspend: () => void;
	readonly quit: () => void;
	/** Where an editor reads its keys. */
	readonly keys: number | 'inherit';
};

/** Rows read for narrowing in one turn of the event loop; more would hold up a key. */
const candidatesAtOnce = 250;

/** How long preferences wait for another change before they are written, in milliseconds. */
const rest = 400;

export type EffectRunner = {
	run(effect: Effect): void;
	/** Does what was put off. */
	settle(): void;
};

/** The runner of effects: the one place where the reader touches the world. */
export function effectRunner(world: World): EffectRunner {
	const {library, state, marks, settings, dispatch} = world;
	/** The newest reading of candidates; an older one ends when it sees that it is not this. */
	let reading = 0;
	let unsaved: Partial<Preferences> = {};
	let saving: NodeJS.Timeout | undefined;

	const say = (text: string, tone: 'plain' | 'good' | 'bad' = 'plain') =>
		dispatch({type: 'notice', text, tone});

	/** Saves something; what cannot be saved is said, and reading goes on. */
	function keeping(save: () => void) {
		try {
			save();
		} catch (error) {
			if (!(error instanceof StateError)) throw error;
			say(`Not saved: ${error.message}`, 'bad');
		}
	}

	function marked(change: Change) {
		const now = change.entries.map(({keys}) => marks.of(keys)).filter(entry => entry !== undefined);
		dispatch({type: 'marked', marks: now});
	}

	function again(what: 'undo' | 'redo') {
		const change = state[what]();
		if (change === null) return say(`Nothing to ${what}.`);
		marked(change);
		if (change.kind === 'place') {
			for (const {keys} of change.entries) {
				const now = marks.of(keys);
				if (now !== undefined) dispatch({type: 'place', id: now[0], place: now[1].place});
			}
		}
		say(`${what === 'undo' ? 'Undone' : 'Done again'}: ${change.label}`);
	}

	async function readCandidates(ids: readonly ArticleId[]) {
		const mine = ++reading;
		for (let at = 0; at < ids.length && mine === reading; at += candidatesAtOnce) {
			dispatch({type: 'candidates', rows: library.rows(ids.slice(at, at + candidatesAtOnce))});
			await turn();
		}
	}

	async function edit({keys, near}: Extract<Effect, {type: 'edit'}>) {
		const command = settings.get().editor || process.env.VISUAL || process.env.EDITOR || 'vi';
		try {
			const editor = editorArguments(command, keys.file, lineOf(keys.file, near));
			await world.handOver(async () => runOnTerminal(editor, world.keys));
			library.rescan();
		} catch (error) {
			say(`The editor "${command}" could not be started: ${reasonOf(error)}`, 'bad');
		}
	}

	const run: EffectRunner['run'] = effect => {
		switch (effect.type) {
			case 'read-rows':
				return dispatch({type: 'rows', rows: library.rows(effect.ids)});
			case 'read-candidates':
				return void readCandidates(effect.ids);
			case 'read-page': {
				const page = library.page(effect.id);
				if (page === undefined) return say(articleIsGone, 'bad');
				return dispatch({type: 'page', page, view: effect.view});
			}
			case 'read-again': {
				const {id, keys} = effect;
				const page = library.page(id) ?? library.page(library.find(keys) ?? id) ?? null;
				return dispatch({type: 'page-again', was: id, page});
			}
			case 'read-preview':
				return dispatch({type: 'preview', page: library.page(effect.id) ?? null});
			case 'order':
				return dispatch({
					type: 'library',
					ids: library.order(effect.sort),
					progress: library.progress,
					marks: [],
				});
			case 'rescan':
				return library.rescan();
			case 'mark':
				return keeping(() => marked(state.apply(effect)));
			case 'mark-all-read':
				return keeping(() => markAllRead(effect.ids));
			case 'keep-place':
				return keeping(() => {
					state.keepPlace(effect.keys, effect.place);
					dispatch({type: 'marked', marks: [marks.of(effect.keys)].filter(entry => entry !== undefined)});
				});
			case 'undo':
			case 'redo':
				return keeping(() => again(effect.type));
			case 'save-preferences':
				return savePreferences(effect.patch);
			case 'edit':
				return void edit(effect);
			case 'open-url':
				return void openOutside(effect.url).then(
					() => say('Opened outside.'),
					error => say(`The link could not be opened: ${reasonOf(error)}`, 'bad'),
				);
			case 'after':
				return void setTimeout(dispatch, effect.milliseconds, effect.message).unref();
			case 'redraw':
				return void world.redraw();
			case 'suspend':
				return world.suspend();
			case 'quit':
				return world.quit();
		}
	};
	return {run, settle: writePreferences};

	function markAllRead(ids: readonly ArticleId[]) {
		const readAt = new Date().toISOString();
		const set: Partial<Mark> = {readAt};
		const unread = ids
			.map(id => marks.keys(id))
			.filter(keys => keys !== undefined)
			.filter(keys => (state.mark(keys)?.readAt ?? null) === null);
		const label = `${unread.length} marked as read`;
		marked(state.apply({kind: 'read', label, entries: unread.map(keys => ({keys, set}))}));
		say(
			`${unread.length === 1 ? 'One article is' : `${unread.length} articles are`} read now; z takes it back.`,
		);
	}

	/** What was changed holds at once; it is written when the changing has come to rest. */
	function savePreferences(patch: Partial<Preferences>) {
		unsaved = {...unsaved, ...patch};
		dispatch({type: 'preferences', preferences: {...settings.get(), ...unsaved}});
		clearTimeout(saving);
		saving = setTimeout(writePreferences, rest);
	}

	function writePreferences() {
		clearTimeout(saving);
		const patch = unsaved;
		if (Object.keys(patch).length === 0) return;
		unsaved = {};
		try {
			settings.set(patch);
		} catch (error) {
			say(`Kept until you quit, not saved: ${reasonOf(error)}`, 'bad');
		}
	}
}

/** Why something failed, in words. */
function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
