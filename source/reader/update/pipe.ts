/** What is at hand is piped to a command of the reader's own words. */
import {safe, ui} from '../../article/safe-text.ts';
import {mostRecent} from '../../settings/preferences.ts';
import {cut} from '../../typeset/fit.ts';
import {atHand} from '../at-hand.ts';
import {type Outcome, type Step, step} from '../effect.ts';
import type {KeyPress} from '../keys.ts';
import {emptyLine, lineOf} from '../line-edit.ts';
import type {Direction, Message} from '../message.ts';
import type {Model} from '../model.ts';
import type {PipePrompt, Prompt} from '../prompts.ts';
import {articleIsGone, notify} from './notice.ts';
import {sentence} from './picker.ts';

type Asking = Extract<Prompt, PipePrompt>;

/** Asks for the command; what is selected is what it will be given, else the article. */
export function askCommand(model: Model): Step {
	const hand = atHand(model);
	if (typeof hand === 'string') return notify(model, sentence(hand));
	const {article, quote, passage} = hand;
	const what = quote === null ? 'passage' : 'quote';
	const selected = passage === null ? null : ({what, text: passage.text} as const);
	const typing = {line: emptyLine, complaint: null, draft: ''};
	return step({
		...model,
		prompt: {...typing, kind: 'pipe', article, what: selected?.what ?? 'article', selected},
	});
}

/** A key that only this prompt knows; undefined for every other one. */
export function pipePromptKey(model: Model, prompt: Asking, {name}: KeyPress): Step | undefined {
	switch (name) {
		case 'tab':
		case 'shift-tab': {
			const what = prompt.what === 'article' ? (prompt.selected?.what ?? 'article') : 'article';
			return step({...model, prompt: {...prompt, what}});
		}
		case 'up':
		case '^p':
		case '^r':
			return recall(model, prompt, 1);
		case 'down':
		case '^n':
			return recall(model, prompt, -1);
		default:
			return undefined;
	}
}

/** The command used before the one in the line, or after it; behind the last is what was typed. */
function recall(model: Model, prompt: Asking, direction: Direction): Step {
	const {pipeCommands} = model.preferences;
	const here = pipeCommands.indexOf(prompt.line.text);
	const at = here + direction;
	if (at < -1 || at >= pipeCommands.length) return step(model);
	const draft = here === -1 ? prompt.line.text : prompt.draft;
	const line = lineOf(at === -1 ? draft : pipeCommands[at]!);
	return step({...model, prompt: {...prompt, line, draft, complaint: null}});
}

/** Enter on the command. What is run is what is seen: nothing hidden in the line is a part of it. */
export function acceptCommand(model: Model, prompt: Asking): Step {
	const command = safe(prompt.line.text).trim();
	if (command === '') return step({...model, prompt: {...prompt, complaint: ui('it needs a command')}});
	const {pipeCommands: before} = model.preferences;
	const pipeCommands = [command, ...before.filter(other => other !== command)].slice(0, mostRecent);
	const {what, selected, article} = prompt;
	return step(
		{...model, prompt: null},
		{type: 'save-preferences', patch: {pipeCommands}},
		what === 'article' || selected === null
			? {type: 'find-text', id: article, command, what}
			: {type: 'pipe', command, ...selected},
	);
}

/** The text of the article is there, or the article is gone. */
export function textFound(
	model: Model,
	{command, what, text}: Extract<Message, {type: 'text-to-pipe'}>,
): Step {
	return text === null
		? notify(model, articleIsGone, 'bad')
		: step(model, {type: 'pipe', command, what, text});
}

/** Says how a command has ended. */
export function sayOutcome(model: Model, {command, what, outcome}: Extract<Message, {type: 'piped'}>): Step {
	const {status} = outcome;
	const signal = signalOf(outcome);
	const {columns} = model.size;
	const why =
		signal !== null
			? `ended by ${signal}`
			: (refusals[status ?? -1] ?? (status === 0 ? `given the ${what}` : `exit status ${status}`));
	// How it ended is said whole: in a window in which both have no room, that alone.
	const room = columns - why.length - 8;
	const named = room < 8 ? '' : `“${cut(safe(command), Math.min(60, room))}”: `;
	return notify(model, named === '' ? sentence(why) : `${named}${why}.`, status === 0 ? 'plain' : 'bad');
}

/** What a shell says by its status. */
const refusals: Readonly<Record<number, string>> = {
	126: 'nothing that can be run',
	127: 'no such command',
};

/** What has ended a command from outside, in words; null when it ended by itself. */
function signalOf({status, signal}: Outcome): string | null {
	// A shell that outlives its command tells the signal by the status.
	if (signal === 'SIGINT' || status === 130) return '^C';
	return signal === 'SIGQUIT' || status === 131 ? '^\\' : signal;
}
