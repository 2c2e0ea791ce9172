import {andThen, type Step, step} from '../effect.ts';
import type {Command} from '../message.ts';
import {type ArticleView, articleViews, type Model} from '../model.ts';
import {amend} from './amend.ts';
import {askWhich, clearClippings, letGo, moveInClippings, openClipping, openClippings} from './clippings.ts';
import {compareOrSetAside, leaveAside, moveInCompare, openCompared, otherSide, swapSides} from './compare.ts';
import {copy} from './copy.ts';
import {moveInCorrections, openCorrection, openCorrections, takeBack} from './corrections.ts';
import {beginExport, stopExport} from './export.ts';
import {jump} from './jump.ts';
import {askNote, keep} from './keeping.ts';
import {confirmLink, leaveLink} from './links.ts';
import {moveInList, remake} from './list.ts';
import {toggle} from './marks.ts';
import {notify} from './notice.ts';
import {confirmUrl, edit} from './outside.ts';
import {openPicker} from './picker.ts';
import {askCommand} from './pipe.ts';
import {widen} from './preferences.ts';
import {scrollPreview} from './preview.ts';
import {moveInProblems, openProblems} from './problems.ts';
import {ask} from './prompt.ts';
import {
	back,
	deeper,
	leaving,
	moveInText,
	movePassage,
	neighbour,
	openPassage,
	openSelected,
	showView,
} from './reading.ts';
import {moveInResults} from './results.ts';
import {askName, cycleTab, forgetSearch, showSaved} from './saved.ts';
import {beginSearch, openHit} from './search.ts';
import {changeSetting, moveInSettings, openSettings} from './settings.ts';
import {moveInSpeaker, neighbourSpeaker, openSpeaker, openSpoken} from './speaker.ts';
import {askWhom, clearSpeakers, moveInSpeakers, openSpeakers, sortSpeakers} from './speakers.ts';

/** Does what an action says. */
export function obey(model: Model, message: Command): Step {
	switch (message.type) {
		case 'move':
			return move(model, message);
		case 'jump':
			return jump(model, message);
		case 'open':
			return open(model);
		case 'open-selected':
			return openSelected(model, message.view);
		case 'deeper':
			return ['search', 'speakers', 'speaker', 'compare', 'corrections', 'clippings'].includes(
				model.place.view,
			)
				? open(model)
				: deeper(model);
		case 'back':
			return back(model);
		case 'show':
			return showView(model, message.view);
		case 'cycle': {
			const at = articleViews.indexOf(model.place.view as ArticleView) + message.direction;
			return showView(model, articleViews[(at + articleViews.length) % articleViews.length]!);
		}
		case 'neighbour':
			return neighbour(model, message.direction);
		case 'tab':
			return remake(model, {tab: message.tab, search: ''});
		case 'saved':
			return showSaved(model, message.number);
		case 'save-search':
			return askName(model);
		case 'forget-search':
			return forgetSearch(model);
		case 'cycle-tab':
			return cycleTab(model, message.direction);
		case 'scroll-preview':
			return scrollPreview(model, message);
		case 'clear':
			// One step at a time: first the narrowing, then the tab.
			return remake(model, model.list.query.text === '' ? {tab: 'all', search: ''} : {text: ''});
		case 'toggle':
			return toggle(model, message.mark);
		case 'mark-all-read':
			return step(model, {
				type: 'mark-all-read',
				query: model.list.query,
				readAt: new Date(model.now).toISOString(),
			});
		case 'widen':
			return widen(model, message.direction);
		case 'ask':
			if (message.prompt === 'narrow-speakers') return askWhom(model);
			if (message.prompt === 'narrow-clippings') return askWhich(model);
			return message.prompt === 'search' ? beginSearch(model) : ask(model, message.prompt);
		case 'pick':
			return openPicker(model, message.picker);
		case 'sort':
			return step(model, {type: 'save-preferences', patch: {sort: message.sort}});
		case 'settings':
			return openSettings(model);
		case 'problems':
			return openProblems(model);
		case 'speakers':
			return everybody(model);
		case 'corrections':
			return andThen(step(model, ...leaving(model)), openCorrections);
		case 'clippings':
			return andThen(step(model, ...leaving(model)), openClippings);
		case 'let-go':
			return letGo(model);
		case 'clear-clippings':
			return clearClippings(model);
		case 'take-back':
			return takeBack(model);
		case 'speaker':
			return openSpeaker(model);
		case 'keep':
			return keep(model, message);
		case 'note':
			return askNote(model);
		case 'export':
			return beginExport(model, message.format);
		case 'stop-export':
			return stopExport(model);
		case 'compare':
			return compareOrSetAside(model);
		case 'leave-aside':
			return leaveAside(model);
		case 'swap-sides':
			return swapSides(model);
		case 'other-side':
			return otherSide(model);
		case 'amend':
			return amend(model, message.what);
		case 'copy':
			return copy(model, message.form);
		case 'neighbour-speaker':
			return neighbourSpeaker(model, message.direction);
		case 'sort-speakers':
			return sortSpeakers(model, message.sort);
		case 'clear-speakers':
			return clearSpeakers(model);
		case 'undo':
		case 'redo':
			return step(model, ...leaving(model), {type: message.type});
		case 'edit':
			return edit(model);
		case 'pipe':
			return askCommand(model);
		case 'open-url':
			return confirmUrl(model);
		case 'open-link':
			return confirmLink(model);
		case 'leave-link':
			return leaveLink(model);
		case 'rescan':
			return andThen(notify(model, 'Looking for new and changed files.'), next =>
				step(next, {type: 'rescan', isOutcomeAsked: true}),
			);
		case 'redraw':
		case 'suspend':
			return step(model, {type: message.type});
		case 'quit':
			return step(model, ...leaving(model), {type: 'quit'});
	}
}

/** Moves the selection, or what is on the screen. */
export function move(model: Model, message: Extract<Command, {type: 'move'}>): Step {
	const {place} = model;
	switch (place.view) {
		case 'list':
			return moveInList(model, message);
		case 'search':
			return moveInResults(model, message);
		case 'problems':
			return moveInProblems(model, message);
		case 'clippings':
			return moveInClippings(model, message);
		case 'compare':
			return moveInCompare(model, message);
		case 'corrections':
			return moveInCorrections(model, message);
		case 'speakers':
			return moveInSpeakers(model, message);
		case 'speaker':
			return moveInSpeaker(model, message);
		case 'settings':
			return moveInSettings(model, place, message);
		case 'text':
			return moveInText(model, message);
		default:
			return movePassage(model, message);
	}
}

function open(model: Model): Step {
	const {place} = model;
	if (place.view === 'list') return openSelected(model, model.preferences.openingView);
	if (place.view === 'search') return openHit(model);
	if (place.view === 'speakers') return openSpeaker(model);
	if (place.view === 'speaker') return openSpoken(model);
	if (place.view === 'compare') return openCompared(model);
	if (place.view === 'corrections') return openCorrection(model);
	if (place.view === 'clippings') return openClipping(model);
	return place.view === 'settings' ? changeSetting(model, place) : openPassage(model);
}

/** Everybody who is quoted, from wherever one is. */
function everybody(model: Model): Step {
	return andThen(step(model, ...leaving(model)), openSpeakers);
}
