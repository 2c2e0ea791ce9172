/** What follows when the settings change, and the one that has keys of its own. */
import {andThen, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {Message} from '../message.ts';
import type {Model} from '../model.ts';
import {remake, settle} from './list.ts';
import {notify} from './notice.ts';

/** Columns by which `<` and `>` change the measure. */
const widening = 4;

/** `<` and `>`: the column of the text. */
export function widen(model: Model, direction: 1 | -1): Step {
	// What counts is what is seen: a column wider than the window is as wide as the window.
	const {measure, room} = geometry(model);
	const width = Math.max(20, Math.min(200, room, measure + direction * widening));
	if (width === measure) return notify(model, `The column is ${measure} wide, as far as it goes here.`);
	return step(model, {type: 'save-preferences', patch: {columnWidth: width}});
}

/** The settings are others by now. */
export function preferencesChanged(
	model: Model,
	{preferences}: Extract<Message, {type: 'preferences'}>,
): Step {
	// The environment may have asked for a screen reader; another choice does not take that back.
	const isChosen = preferences.screenReader !== model.preferences.screenReader;
	const linear = isChosen ? preferences.screenReader : model.linear;
	const settled = settle({...model, preferences, linear});
	const {sort} = preferences;
	if (sort === model.list.query.sort) return settled;
	return andThen(settled, next => remake(next, {sort}, model.list.cursor === 0));
}
