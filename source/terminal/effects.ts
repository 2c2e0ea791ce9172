import type {Effect, Question} from '../reader/effect.ts';
import type {Message} from '../reader/message.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {Settings} from '../settings/settings.ts';
import {editorArguments, lineOf, openOutside, runOnTerminal} from './editor.ts';
import type {LentTerminal} from './lent-terminal.ts';
import {pipe} from './pipe.ts';
import {type ClipboardOptions, toClipboard} from './to-clipboard.ts';

/** What effects work on. */
export type World = {
	/** Asks the desk; its answers are messages. */
	readonly ask: (question: Question) => void;
	readonly settings: Settings;
	readonly dispatch: (message: Message) => void;
	/** Hands the terminal over while the work runs, then draws everything anew; what was typed ahead is dropped. */
	readonly handOver: (work: () => Promise<void>) => Promise<void>;
	readonly redraw: () => Promise<void>;
	readonly suspend: () => void;
	readonly quit: () => void;
	readonly clipboard: ClipboardOptions;
	/** Where an editor reads its keys. */
	readonly keys: number | 'inherit';
	/** The terminal while it is handed over. */
	readonly lent: LentTerminal;
};

/** How long preferences wait for another change before they are written, in milliseconds. */
const rest = 400;

export type EffectRunner = {
	run(effect: Effect): void;
	/** Does what was put off. */
	settle(): void;
};

/** The runner of effects: the one place where the reader touches the world. */
export function effectRunner(world: World): EffectRunner {
	const {ask, settings, dispatch, clipboard} = world;
	let unsaved: Partial<Preferences> = {};
	let saving: NodeJS.Timeout | undefined;

	const complain = (text: string) => dispatch({type: 'notice', text, tone: 'bad'});

	async function edit({file, near}: Extract<Effect, {type: 'edit'}>) {
		const command = settings.get().editor || process.env.VISUAL || process.env.EDITOR || 'vi';
		try {
			const editor = editorArguments(command, file, lineOf(file, near));
			await world.handOver(async () => runOnTerminal(editor, world.keys));
			ask({type: 'rescan', isOutcomeAsked: false});
		} catch (error) {
			complain(`The editor "${command}" could not be started: ${reasonOf(error)}`);
		}
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
			complain(`Kept until you quit, not saved: ${reasonOf(error)}`);
		}
	}

	const run: EffectRunner['run'] = effect => {
		switch (effect.type) {
			case 'save-preferences':
				return savePreferences(effect.patch);
			case 'edit':
				return void edit(effect);
			case 'pipe':
				return void pipe(effect, world.handOver, world.lent).then(
					outcome => {
						if (outcome !== null)
							dispatch({type: 'piped', command: effect.command, what: effect.what, outcome});
					},
					error => complain(`Nothing was piped: ${reasonOf(error)}`),
				);
			case 'open-url':
				return void openOutside(effect.url).then(
					() => dispatch({type: 'notice', text: 'Opened outside.', tone: 'plain'}),
					error => complain(`The link could not be opened: ${reasonOf(error)}`),
				);
			case 'to-clipboard':
				return void toClipboard(effect, clipboard).then(
					text => dispatch({type: 'notice', text, tone: 'plain'}),
					error => complain(reasonOf(error)),
				);
			case 'after':
				return void setTimeout(dispatch, effect.milliseconds, effect.message).unref();
			case 'redraw':
				return void world.redraw();
			case 'suspend':
				return world.suspend();
			case 'quit':
				return world.quit();
			default:
				return ask(effect);
		}
	};
	return {run, settle: writePreferences};
}

/** Why something failed, in words. */
function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
