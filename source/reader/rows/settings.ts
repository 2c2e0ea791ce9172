import {safe, ui} from '../../article/safe-text.ts';
import {fitted, spread} from '../../typeset/fit.ts';
import {blank, type Line, line, span} from '../../typeset/line.ts';
import {wrap} from '../../typeset/wrap.ts';
import {geometry} from '../geometry.ts';
import type {Model, SettingsPlace} from '../model.ts';
import {type Setting, settings, settingValue} from '../settings.ts';
import type {Signs} from './signs.ts';

/** Every setting with its value, and what the selected one means: exactly as many rows as the body has. */
export function settingsRows(
	model: Model,
	{cursor}: SettingsPlace,
	signs: Signs,
): {lines: Line[]; cursor: {x: number; y: number}} {
	const {columns, bodyRows} = geometry(model);
	const about =
		bodyRows >= 8 ? 1 + Math.min(wrap(aboutKeys, columns - 4).length, Math.floor(0.4 * bodyRows)) : 0;
	const room = Math.max(1, bodyRows - about);
	const rows: {line: Line; setting: number}[] = [];
	settings.forEach((setting, number) => {
		if (number > 0 && setting.kind !== settings[number - 1]!.kind) {
			rows.push({line: blank, setting: -1}, {line: line(span(ui('   Keys'), 'label')), setting: -1});
		}
		const here = number === cursor;
		const title = setting.kind === 'keys' ? setting.title : setting.choice.title;
		const left = [
			span(ui(` ${here ? signs.here : ' '} `), 'accent'),
			span(ui(title), here ? 'strong' : 'plain'),
		];
		const value = [
			span(safe(settingValue(setting, model).shown), setting.kind === 'keys' ? 'key' : 'accent'),
			span(ui(' ')),
		];
		const ground = here ? 'selected' : 'none';
		rows.push({
			line: {spans: spread(left, value, Math.min(columns, 96), 12), ground, key: setting.id},
			setting: number,
		});
	});
	const at = rows.findIndex(({setting}) => setting === cursor);
	const top = Math.max(0, Math.min(rows.length - room, at - Math.floor(room / 2)));
	const visible = rows.slice(top, top + room).map(row => row.line);
	const filled = Array.from({length: room}, (_, row) => visible[row] ?? blank);
	return {
		lines: [...filled, ...(about === 0 ? [] : explained(settings[cursor]!, columns, about, signs))],
		cursor: {x: 1, y: at - top},
	};
}

/** The longest explanation there is; all get its room, so that the list stays where it is. */
const aboutKeys = ui(
	'Enter types other keys, with commas between them: j, ^f, alt-x, f5, shift-up, g g. Nothing typed gives back those it came with, none takes them away. ' +
		'Names: up down left right pageup pagedown home end enter esc tab space insert delete backspace f1 to f12; shift-, ^ and alt- may stand before them.',
);

function explained(setting: Setting, columns: number, rows: number, signs: Signs): Line[] {
	const text =
		setting.kind === 'keys'
			? aboutKeys
			: ui(
					`${setting.choice.description}. ${setting.choice.kind === 'choice' ? 'Enter takes the next value.' : 'Enter types another.'}`,
				);
	const lines = wrap(text, columns - 4).map(({start, end}) =>
		line(span(ui('   ')), span(ui(text.slice(start, end)), 'quiet')),
	);
	const rule: Line = {spans: fitted([span(ui(signs.rule.repeat(columns)), 'rule')], columns)};
	return Array.from({length: rows}, (_, row) => (row === 0 ? rule : (lines[row - 1] ?? blank)));
}
