/** What a reader puts right about quotes and their speakers: at once, or by a name that is typed. */
import {safe, safeText, ui} from '../../article/safe-text.ts';
import type {SourceName} from '../../article/source-name.ts';
import {namesToTakeApart, quoteToAmend, speakerToAmend} from '../amend-target.ts';
import {type Step, step} from '../effect.ts';
import type {KeyPress} from '../keys.ts';
import {emptyLine, type LineEdit, lineOf} from '../line-edit.ts';
import type {Amendment} from '../message.ts';
import {type Model, readingOf} from '../model.ts';
import type {Amended, NamePrompt, Prompt} from '../prompts.ts';
import {selectedSpeaker} from '../speakers-state.ts';
import {notify} from './notice.ts';
import {sentence} from './picker.ts';

type Naming = Prompt & NamePrompt;

/** Does what was chosen, or asks for the name that it takes. */
export function amend(model: Model, what: Amendment): Step {
	if (what === 'nobody' || what === 'no-quote') {
		const quote = quoteToAmend(model);
		if (typeof quote === 'string') return notify(model, sentence(quote));
		const {article, number} = quote;
		const verdict = what === 'no-quote' ? ('no quote' as const) : {speaker: null};
		return step(model, {type: 'amend-quote', article, number, verdict});
	}
	const amended = whatIsAmended(model, what);
	if (typeof amended === 'string') return notify(model, sentence(amended));
	const prompt = {kind: 'name', amended, at: null, asked: model.requests + 1} as const;
	const next = {...model, requests: model.requests + 1};
	const offered = namesAtHand(model, amended);
	const asked = {...next, prompt: {...prompt, line: emptyLine, complaint: null, offered}};
	return offered.length > 0 || what === 'rename' ? step(asked) : offer(asked, asked.prompt, '');
}

function whatIsAmended(model: Model, what: Exclude<Amendment, 'nobody' | 'no-quote'>): Amended | string {
	if (what === 'somebody') {
		const quote = quoteToAmend(model);
		return typeof quote === 'string' ? quote : {what, quote};
	}
	if (what === 'apart') {
		const names = namesToTakeApart(model);
		return typeof names === 'string' ? names : {what, names};
	}
	const speaker = speakerToAmend(model);
	return typeof speaker === 'string' ? speaker : {what, ...speaker};
}

/** The names that are likely before anything is typed: those of the article's speakers, or of the one on the page. */
function namesAtHand(model: Model, amended: Amended): readonly SourceName[] {
	if (amended.what === 'apart') return amended.names;
	const reading = readingOf(model);
	if (amended.what === 'somebody' && reading !== null) {
		const said = reading.page.quotes[amended.quote.number]?.speaker;
		return reading.page.speakers.filter(({name}) => name !== said).map(({name, kind}) => ({name, kind}));
	}
	return [];
}

/** Keys of their own: Tab and the arrows put one of the offered names into the line. */
export function namePromptKey(model: Model, prompt: Naming, key: KeyPress): Step | undefined {
	const by = steps[key.name];
	if (by === undefined) return undefined;
	const {offered, at} = prompt;
	if (offered.length === 0) return step(model);
	const from = at ?? (by > 0 ? -1 : 0);
	const next = (from + by + offered.length) % offered.length;
	const line = lineOf(inOneLine(offered[next]!.name));
	return step({...model, prompt: {...prompt, line, at: next, complaint: null}});
}

const steps: Readonly<Record<string, 1 | -1>> = {tab: 1, down: 1, '^n': 1, 'shift+tab': -1, up: -1, '^p': -1};

/** Something was typed: names that begin so are offered. */
export function nameTyped(model: Model, prompt: Naming, line: LineEdit): Step {
	const asked = model.requests + 1;
	const typed = {...prompt, line, complaint: null, at: null, asked};
	const next = {...model, requests: asked, prompt: typed};
	if (prompt.amended.what === 'rename') return step(next);
	if (prompt.amended.what !== 'apart') return offer(next, typed, line.text.trim());
	const {names} = prompt.amended;
	const text = line.text.trim().toLowerCase();
	return step({
		...next,
		prompt: {...typed, offered: names.filter(({name}) => name.toLowerCase().includes(text))},
	});
}

function offer(model: Model, {asked}: NamePrompt, text: string): Step {
	return step(model, {type: 'offer-speakers', number: asked, text});
}

/** The names that were asked for. */
export function speakersOffered(
	model: Model,
	{number, offered}: {readonly number: number; readonly offered: readonly SourceName[]},
): Step {
	const {prompt} = model;
	if (prompt?.kind !== 'name' || prompt.asked !== number || prompt.at !== null) return step(model);
	const others = offered.filter(({name}) => name !== nameNow(model, prompt));
	return step({...model, prompt: {...prompt, offered: others}});
}

/** Who it is as yet: nobody says that somebody is the same as before. */
function nameNow(model: Model, {amended}: NamePrompt): string | null {
	if (amended.what === 'same' || amended.what === 'rename') return amended.name;
	return selectedSpeaker(model)?.name ?? null;
}

/** Enter: what was typed is done. */
export function acceptName(model: Model, prompt: Naming): Step {
	const {amended, line, offered, at} = prompt;
	const name = inOneLine(line.text);
	const closed = {...model, prompt: null};
	if (name === '') return step(closed);
	const chosen = at === null ? undefined : offered[at];
	const known = chosen ?? offered.find(one => isCalled(one, name));
	switch (amended.what) {
		case 'somebody': {
			const {article, number} = amended.quote;
			const speaker = known ?? {name, kind: 'person'};
			return step(closed, {type: 'amend-quote', article, number, verdict: {speaker}});
		}
		case 'rename':
			return step(closed, {type: 'amend-name', of: amended.of, name});
		case 'same':
			if (known === undefined) return complain(model, prompt, name);
			return step(closed, {type: 'amend-same', of: amended.of, other: known});
		case 'apart': {
			if (known === undefined) return complain(model, prompt, name);
			const others = amended.names.filter(other => other !== known);
			return step(closed, {type: 'amend-apart', one: known, others});
		}
	}
}

function complain(model: Model, prompt: Naming, name: string): Step {
	const complaint =
		prompt.offered.length > 0 ? ui('Tab goes through the names') : safeText`nobody is called ${safe(name)}`;
	return step({...model, prompt: {...prompt, complaint}});
}

function isCalled(source: SourceName, name: string): boolean {
	return inOneLine(source.name).toLowerCase() === name.toLowerCase();
}

function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
