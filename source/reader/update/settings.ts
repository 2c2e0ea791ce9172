import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {lineOf} from '../line-edit.ts';
import {endOf, type Message} from '../message.ts';
import type {Model, SettingsPlace} from '../model.ts';
import {nextChoice, settings, typedValue} from '../settings.ts';

/** Opens the settings; Back leads to where they were opened. */
export function openSettings(model: Model): Step {
	return step({...model, place: {view: 'settings', cursor: 0}, trail: [...model.trail, model.place]});
}

export function moveInSettings(
	model: Model,
	place: SettingsPlace,
	message: Extract<Message, {type: 'move'}>,
): Step {
	const {by, direction, count = 1} = message;
	const {bodyRows} = geometry(model);
	const stride = by === 'row' ? 1 : by === 'half' ? Math.floor(bodyRows / 2) : bodyRows;
	const last = settings.length - 1;
	const target = by === 'end' ? endOf(message, last) : place.cursor + direction * count * Math.max(1, stride);
	const cursor = Math.max(0, Math.min(last, target));
	return step({...model, place: {...place, cursor}});
}

/** Enter on a setting: the next of a few values at once, everything else is typed. */
export function changeSetting(model: Model, {cursor}: SettingsPlace): Step {
	const setting = settings[cursor]!;
	if (setting.kind === 'preference' && setting.choice.kind === 'choice') {
		return step(model, {type: 'save-preferences', patch: nextChoice(setting.choice, model)});
	}
	const line = lineOf(typedValue(setting, model));
	const typing = {line, complaint: null};
	return step({
		...model,
		prompt:
			setting.kind === 'keys'
				? {...typing, kind: 'keys', action: setting.id}
				: {...typing, kind: 'preference', preference: setting.choice.id},
	});
}
