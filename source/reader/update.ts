import {andThen, type Step, step} from './effect.ts';
import {meaningOf} from './keymap.ts';
import {type KeyPress, showKeys} from './keys.ts';
import {linesOf} from './lines.ts';
import type {Command, Message} from './message.ts';
import {type Model, openArticle, readingOf, withArticle} from './model.ts';
import {aboveAll} from './text-window.ts';
import {speakersOffered} from './update/amend.ts';
import {clippingsAnswered, refreshClippings, settleClippings} from './update/clippings.ts';
import {comparedAgain, outdateCompare, showCompare} from './update/compare.ts';
import {copied} from './update/copy.ts';
import {
	atQuote,
	correctionsAnswered,
	refreshCorrections,
	sayWordsAreGone,
	settleCorrections,
} from './update/corrections.ts';
import {counted, digitPressed, isCounting} from './update/counts.ts';
import {exportTold, stopExport} from './update/export.ts';
import {noteAsked} from './update/keeping.ts';
import {libraryGrew, listAnswered, refresh, select, settle} from './update/list.ts';
import {lingered} from './update/marks.ts';
import {articleIsGone, notify} from './update/notice.ts';
import {move, obey} from './update/obey.ts';
import {pickerKey, pickerPaste, sentence} from './update/picker.ts';
import {sayOutcome, textFound} from './update/pipe.ts';
import {preferencesChanged} from './update/preferences.ts';
import {problemsAnswered, refreshProblems, settleProblems} from './update/problems.ts';
import {promptKey, promptPaste} from './update/prompt.ts';
import {keepLit, leaving, neighbour, openPage} from './update/reading.ts';
import {reread} from './update/reread.ts';
import {settleResults} from './update/results.ts';
import {countSaved, recountSaved} from './update/saved.ts';
import {found, outdate, standAtHit} from './update/search.ts';
import {acceptLate, completionsFound} from './update/search-prompt.ts';
import {settleSpeaker, showSpeaker, speakerAgain} from './update/speaker.ts';
import {settleSpeakers, speakersAnswered} from './update/speakers.ts';
import {outdateSpeakers} from './update/speakers-again.ts';
import {arrived, isAboutUnknownRow, isRowAwaited, keyMeanwhile, waitForRow} from './update/waiting.ts';
import {wheelTurned} from './update/wheel.ts';

/** What follows from a message. Pure: everything that touches the world is an effect of the step. */
export function update(model: Model, message: Message): Step {
	switch (message.type) {
		case 'key':
			// Every key has a moment of its own, so that what happened before another is known.
			return pressed({...model, notice: null, now: model.now + 1}, message.key);
		case 'wheel':
			return wheelTurned(model, message, {move, press: pressed});
		case 'pasted':
			if (model.prompt !== null) return promptPaste(model, model.prompt, message.text);
			return model.picker === null ? step(model) : pickerPaste(model, model.picker, message.text);
		case 'resized':
			return andThen(
				settle(settleResults(keepLit({...model, size: {columns: message.columns, rows: message.rows}}))),
				next =>
					andThen(
						andThen(andThen(andThen(settleProblems(next), settleSpeakers), settleSpeaker), settleCorrections),
						settleClippings,
					),
			);
		case 'clock':
			return step({...model, now: Math.max(model.now, message.now)});
		case 'library':
			return andThen(andThen(andThen(libraryGrew(model, message), outdate), recountSaved), next =>
				andThen(andThen(andThen(refreshProblems(next), outdateSpeakers), refreshClippings), outdateCompare),
			);
		case 'count-due':
			return countSaved(model);
		case 'searches-counted':
			return step({...model, unreadFound: {...model.unreadFound, ...message.counts}});
		case 'marks-changed': {
			const id = openArticle(model)?.page.id;
			const counted = andThen(andThen(refresh(model), outdate), countSaved);
			const asked = andThen(andThen(counted, refreshCorrections), refreshClippings);
			return id === undefined ? asked : step(asked.model, ...asked.effects, {type: 'read-mark', id});
		}
		case 'list':
			return andThen(listAnswered(model, message), rowCame);
		case 'sought':
			return sought(model, message);
		case 'found':
			return andThen(found(model, message), acceptLate);
		case 'completions':
			return completionsFound(model, message);
		case 'preview':
			return step({...model, preview: {id: message.id, page: message.page}});
		case 'page':
			return pageCame(model, message);
		case 'page-again':
			return reread(model, message.was, message.open);
		case 'to-note':
			return noteCame(model, message);
		case 'located':
			return message.file === null
				? notify(model, articleIsGone, 'bad')
				: step(model, {type: 'edit', file: message.file, near: message.near});
		case 'text-to-pipe':
			return textFound(model, message);
		case 'piped':
			return sayOutcome(model, message);
		case 'speakers-offered':
			return speakersOffered(model, message);
		case 'problems-found':
			return problemsAnswered(model, message);
		case 'corrections-found':
			return correctionsCame(model, message);
		case 'clippings-found':
			return clippingsCame(model, message);
		case 'quote-found':
			return andThen(pageCame(atQuote(model, message), {...message, type: 'page', view: 'text'}), next =>
				sayWordsAreGone(next, message),
			);
		case 'speakers-found':
			return andThen(speakersAnswered(model, message), rowCame);
		case 'compared':
			return compareCame(model, message);
		case 'speaker-found':
			return speakerCame(model, message);
		case 'export-told':
			return exportTold(model, message.number, message.told);
		case 'marked':
			return step(
				withArticle(model, message.id, reading => ({...reading, mark: message.mark, kept: message.kept})),
			);
		case 'place':
			return step(
				withArticle(model, message.id, reading => ({...reading, at: message.place ?? aboveAll, lit: null})),
			);
		case 'copied':
			return copied(model, message);
		case 'preferences':
			return preferencesChanged(model, message);
		case 'notice':
			return notify(model, message.text, message.tone);
		case 'notice-over':
			return step(model.notice?.number === message.number ? {...model, notice: null} : model);
		case 'lingered':
			return lingered(model, message.opened);
		default:
			return command(model, message);
	}
}

function pressed(model: Model, key: KeyPress): Step {
	if (model.prompt !== null) return promptKey(model, model.prompt, key);
	if (model.picker !== null) return pickerKey(model, key, command);
	if (model.waiting !== null) return step(keyMeanwhile(model, model.waiting, key));
	if (key.name === 'esc' && model.isWriting) return stopExport(model);
	const digit = digitPressed(model, key, command);
	if (digit !== null) return digit;
	if (isCounting(model) && key.name === 'esc') return step({...model, digits: null, pendingKeys: []});
	const presses = [...model.pendingKeys, key];
	const keys = presses.map(({name}) => name);
	const meaning = meaningOf(keys, model);
	const idle = {...model, pendingKeys: []};
	switch (meaning.kind) {
		case 'action':
			return counted(idle, meaning.action.message, presses, command);
		case 'prefix':
			return step({...model, pendingKeys: presses});
		case 'unavailable':
			return notify({...idle, digits: null}, sentence(meaning.why));
		case 'nothing':
			// The key that broke a sequence still counts by itself.
			if (model.pendingKeys.length > 0) return pressed(idle, key);
			// Esc leads back until there is nothing behind: then it is no mistake.
			return key.name === 'esc'
				? step({...idle, digits: null})
				: notify(
						{...idle, digits: null},
						`${showKeys(key.name, linesOf(model))} does nothing here. ? shows the keys.`,
					);
	}
}

function command(model: Model, message: Command): Step {
	return isAboutUnknownRow(model, message) ? step(waitForRow(model, message)) : obey(model, message);
}

/** What waits for the row under the cursor is done once that is known. */
function rowCame(model: Model): Step {
	const {waiting} = model;
	if (waiting?.on !== 'row' || isRowAwaited(model)) return step(model);
	return arrived({...model, waiting: null}, waiting, {obey, press: pressed});
}

/** What was put right is known; after one was taken back, what was pressed meanwhile is about what is left. */
function correctionsCame(model: Model, message: Extract<Message, {type: 'corrections-found'}>): Step {
	const {waiting} = model;
	if (waiting?.number !== message.number) return correctionsAnswered(model, message);
	const answered = correctionsAnswered({...model, waiting: null}, message);
	return andThen(answered, next => arrived(next, waiting, {obey, press: pressed}));
}

/** The same of what is kept. */
function clippingsCame(model: Model, message: Extract<Message, {type: 'clippings-found'}>): Step {
	const {waiting} = model;
	if (waiting?.number !== message.number) return clippingsAnswered(model, message);
	const answered = clippingsAnswered({...model, waiting: null}, message);
	return andThen(answered, next => arrived(next, waiting, {obey, press: pressed}));
}

/** The page of a speaker that was asked for is there, or there is nobody. */
function speakerCame(model: Model, message: Extract<Message, {type: 'speaker-found'}>): Step {
	const {waiting} = model;
	if (waiting?.number !== message.number) return speakerAgain(model, message);
	const free = {...model, waiting: null};
	const {page} = message;
	const opened =
		page === null
			? notify(free, 'There is no page of this speaker.', 'bad')
			: andThen(step(free, ...leaving(free)), next => showSpeaker(next, page));
	return andThen(opened, next => arrived(next, waiting, {obey, press: pressed}));
}

/** What a note is to be about is there: what was pressed meanwhile is typed into it. */
function noteCame(model: Model, message: Extract<Message, {type: 'to-note'}>): Step {
	const {waiting} = model;
	if (waiting?.number !== message.number) return step(model);
	const asked = noteAsked({...model, waiting: null}, message);
	return andThen(asked, next => arrived(next, waiting, {obey, press: pressed}));
}

/** What was to be compared is there, or one of both is gone. */
function compareCame(model: Model, message: Extract<Message, {type: 'compared'}>): Step {
	const {waiting} = model;
	if (waiting?.number !== message.number) return comparedAgain(model, message);
	const free = {...model, waiting: null};
	const opened = andThen(step(free, ...leaving(free)), next => showCompare(next, message));
	return andThen(opened, next => arrived(next, waiting, {obey, press: pressed}));
}

/** The article that was looked for has been found, or there is none. */
function sought(model: Model, {number, index, question}: Extract<Message, {type: 'sought'}>): Step {
	const {waiting} = model;
	if (waiting?.number !== number) return step(model);
	const {direction, to} = question;
	const free = {...model, waiting: null};
	if (index === null && to === 'unread') {
		const said = notify(free, direction > 0 ? 'Nothing unread below.' : 'Nothing unread above.');
		return andThen(said, next => arrived(next, waiting, {obey, press: pressed}));
	}
	const target = index ?? (direction > 0 ? model.list.total - 1 : 0);
	const there = readingOf(model) ? neighbour(free, direction, target) : select(free, target);
	return andThen(there, next => arrived(next, waiting, {obey, press: pressed}));
}

/** The article that was asked for is there, or is gone. */
function pageCame(model: Model, {number, view, open}: Extract<Message, {type: 'page'}>): Step {
	const {waiting} = model;
	if (waiting?.number !== number) return step(model);
	const free = {...model, waiting: null};
	const opened =
		open === null
			? notify(free, articleIsGone, 'bad')
			: andThen(openPage(free, open, view), next => step(standAtHit(next, waiting.hit)));
	return andThen(opened, next => arrived(next, waiting, {obey, press: pressed}));
}
