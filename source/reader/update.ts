import {openableUrl} from '../article/links.ts';
import {andThen, type Step, step} from './effect.ts';
import {geometry} from './geometry.ts';
import {meaningOf} from './keymap.ts';
import {type KeyPress, showKeys} from './keys.ts';
import {emptyLine} from './line-edit.ts';
import type {Command, Message} from './message.ts';
import {type ArticleView, articleViews, isReading, type Model, type Prompt, selectedId} from './model.ts';
import {aboveAll} from './text-window.ts';
import {
	cycleTab,
	libraryGrew,
	moveInList,
	nearestDay,
	nearestUnread,
	remake,
	select,
	settle,
} from './update/list.ts';
import {lingered, toggle} from './update/marks.ts';
import {articleIsGone, notify} from './update/notice.ts';
import {openPicker, pickerKey, sentence} from './update/picker.ts';
import {ask, candidatesRead, nextMatch, promptKey, promptPaste} from './update/prompt.ts';
import {
	back,
	deeper,
	jumpParagraph,
	jumpQuote,
	keepLit,
	leaving,
	moveInText,
	movePassage,
	neighbour,
	openPage,
	openPassage,
	openSelected,
	showView,
	wordsOnScreen,
} from './update/reading.ts';
import {reread} from './update/reread.ts';
import {changeSetting, moveInSettings, openSettings} from './update/settings.ts';

/** Columns by which `<` and `>` change the measure. */
const widening = 4;

/** What follows from a message. Pure: everything that touches the world is an effect of the step. */
export function update(model: Model, message: Message): Step {
	switch (message.type) {
		case 'key':
			return pressed({...model, notice: null}, message.key);
		case 'pasted':
			return model.prompt === null ? step(model) : promptPaste(model, message.text);
		case 'resized':
			return settle(keepLit({...model, size: {columns: message.columns, rows: message.rows}}));
		case 'clock':
			return step({...model, now: message.now});
		case 'library':
			return libraryGrew(model, message);
		case 'rows':
			return step({...model, rows: new Map(message.rows.map(row => [row.id, row]))});
		case 'candidates':
			return candidatesRead(model, message.rows);
		case 'preview':
			return step({...model, preview: message.page});
		case 'page':
			return openPage(model, message.page, message.view);
		case 'page-again':
			return reread(model, message.was, message.page);
		case 'marked':
			return step({...model, marks: new Map([...model.marks, ...message.marks])});
		case 'place':
			return model.reading?.page.id === message.id
				? step({...model, reading: {...model.reading, at: message.place ?? aboveAll, lit: null}})
				: step(model);
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
	if (model.prompt !== null) return promptKey(model, key);
	if (model.picker !== null) return pickerKey(model, key, command);
	const keys = [...model.pendingKeys, key.name];
	const meaning = meaningOf(keys, model);
	const idle = {...model, pendingKeys: []};
	switch (meaning.kind) {
		case 'action':
			return command(idle, meaning.action.message);
		case 'prefix':
			return step({...model, pendingKeys: keys});
		case 'unavailable':
			return notify(idle, sentence(meaning.why));
		case 'nothing':
			// The key that broke a sequence still counts by itself.
			if (model.pendingKeys.length > 0) return pressed(idle, key);
			return key.text === null
				? step(idle)
				: notify(idle, `${showKeys(key.name)} does nothing here. ? shows the keys.`);
	}
}

function command(model: Model, message: Command): Step {
	switch (message.type) {
		case 'move':
			if (model.view === 'list') return moveInList(model, message);
			if (model.view === 'settings') return moveInSettings(model, message);
			return model.view === 'text' ? moveInText(model, message) : movePassage(model, message);
		case 'jump':
			return jump(model, message);
		case 'open':
			if (model.view === 'list') return openSelected(model, model.preferences.openingView);
			return model.view === 'settings' ? changeSetting(model) : openPassage(model);
		case 'deeper':
			return deeper(model);
		case 'back':
			return back(model);
		case 'show':
			return showView(model, message.view);
		case 'cycle': {
			const at = articleViews.indexOf(model.view as ArticleView) + message.direction;
			return showView(model, articleViews[(at + articleViews.length) % articleViews.length]!);
		}
		case 'neighbour':
			return neighbour(model, message.direction);
		case 'tab':
			return remake(model, {tab: message.tab}, selectedId(model));
		case 'cycle-tab':
			return cycleTab(model, message.direction);
		case 'clear':
			// One step at a time: first the narrowing, then the tab.
			if (model.list.narrowing === null) return remake(model, {tab: 'all'}, selectedId(model));
			return remake(model, {narrowing: null}, selectedId(model));
		case 'toggle':
			return toggle(model, message.mark);
		case 'mark-all-read':
			return step(model, {type: 'mark-all-read', ids: model.list.shown});
		case 'widen':
			return widen(model, message.direction);
		case 'ask':
			return ask(model, message.prompt);
		case 'pick':
			return openPicker(model, message.picker);
		case 'sort':
			return step(model, {type: 'save-preferences', patch: {sort: message.sort}});
		case 'settings':
			return openSettings(model);
		case 'undo':
		case 'redo':
			return step(model, ...leaving(model), {type: message.type});
		case 'edit':
			return edit(model);
		case 'open-url':
			return confirmUrl(model);
		case 'rescan':
			return andThen(notify(model, 'Looking for new and changed files.'), next =>
				step(next, {type: 'rescan'}),
			);
		case 'redraw':
		case 'suspend':
			return step(model, {type: message.type});
		case 'quit':
			return step(model, ...leaving(model), {type: 'quit'});
	}
}

function jump(model: Model, {to, direction}: Extract<Command, {type: 'jump'}>): Step {
	switch (to) {
		case 'unread': {
			const at = nearestUnread(model, direction);
			if (at === undefined)
				return notify(model, direction > 0 ? 'Nothing unread below.' : 'Nothing unread above.');
			return isReading(model) ? neighbour(model, direction, at) : select(model, at);
		}
		case 'day': {
			const at = nearestDay(model, direction);
			return select(model, at ?? (direction > 0 ? model.list.shown.length - 1 : 0));
		}
		case 'match': {
			const shown = model.view === 'text' ? step(model) : showView(model, 'text', model.view);
			return andThen(shown, next => step(nextMatch(next, direction)));
		}
		case 'quote':
			return jumpQuote(model, direction);
		case 'paragraph':
			return jumpParagraph(model, direction);
	}
}

function widen(model: Model, direction: 1 | -1): Step {
	// What counts is what is seen: a column wider than the window is as wide as the window.
	const {measure, room} = geometry(model);
	const width = Math.max(20, Math.min(200, room, measure + direction * widening));
	if (width === measure) return notify(model, `The column is ${measure} wide, as far as it goes here.`);
	return step(model, {type: 'save-preferences', patch: {columnWidth: width}});
}

function preferencesChanged(model: Model, {preferences}: Extract<Message, {type: 'preferences'}>): Step {
	const resorted = preferences.sort !== model.preferences.sort;
	const settled = settle({...model, preferences, linear: preferences.screenReader});
	return resorted ? andThen(settled, next => step(next, {type: 'order', sort: preferences.sort})) : settled;
}

function edit(model: Model): Step {
	const {reading} = model;
	if (isReading(model) && reading !== null) {
		return step(model, {type: 'edit', keys: reading.page.keys, near: wordsOnScreen(model, reading)});
	}
	const row = model.rows.get(selectedId(model) ?? -1);
	if (row === undefined) return notify(model, articleIsGone, 'bad');
	return step(model, {type: 'edit', keys: row.keys, near: ''});
}

/** The true host of a link is shown before anything is opened. */
function confirmUrl(model: Model): Step {
	const row = model.rows.get(selectedId(model) ?? -1);
	const raw = isReading(model) ? model.reading?.page.article.url : row?.url;
	const openable = raw === null || raw === undefined ? null : openableUrl(raw);
	if (openable === null) return notify(model, 'The article names no link to a web page.');
	const {url} = openable;
	const prompt: Prompt = {
		kind: 'confirm-url',
		line: emptyLine,
		before: model,
		subject: url,
		candidates: [],
		complaint: null,
	};
	return step({...model, prompt});
}
