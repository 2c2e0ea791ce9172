import {ui} from '../../article/safe-text.ts';
import {fitted, spread, width} from '../../typeset/fit.ts';
import {blank, type Line, type Span, span} from '../../typeset/line.ts';
import {exportTitle} from '../export-plan.ts';
import {geometry, pickerRows} from '../geometry.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {linesOf} from '../lines.ts';
import type {Model, Picker} from '../model.ts';
import {choices} from '../picker.ts';
import type {Signs} from './signs.ts';
import {typedPart} from './typed.ts';

const titles: Readonly<Record<Picker['kind'], string>> = {
	palette: 'What would you like to do?',
	help: 'Keys of this view',
	sort: 'Sort the list',
	amend: 'What is to be put right?',
	copy: 'What is to be copied?',
	export: 'Write this to a file',
};

function titleOf(kind: Picker['kind'], model: Model): string {
	if (kind === 'export') return exportTitle(model);
	return kind === 'sort' && model.place.view === 'speakers' ? 'Sort the speakers' : titles[kind];
}

/** A picker over the whole body: a line to type in, a rule, the choices. `cursor` is where the typed line's cursor is. */
export function pickerLines(
	model: Model,
	picker: Picker,
	signs: Signs,
): {lines: Line[]; cursor: {x: number; y: number}} {
	const {columns: all, bodyRows} = geometry(model);
	// On a wide screen the eye would lose the way from an action to its key.
	const columns = Math.min(all, 96);
	const found = choices(picker, model);
	const title = span(ui(` ${titleOf(picker.kind, model)} `), 'label');
	const sign = span(ui(` ${signs.here} `), 'accent');
	const room = columns - width(sign.text);
	const part = typedPart(picker.line, Math.max(12, room - width(title.text) - 2));
	const typed = picker.line.text === '' ? span(ui('type to search'), 'quiet') : span(part.shown);
	const head: Line[] = [
		{spans: spread([sign, typed], [title], columns, 12)},
		{spans: [span(ui(signs.rule.repeat(all)), 'rule')]},
	];
	const rows = pickerRows(model);
	const body = found.slice(picker.top, picker.top + rows).map((choice, number) => {
		const {action, why} = choice;
		const at = picker.top + number;
		const here = at === picker.cursor;
		const keys = keysOf(action, model)
			.map(key => showKeys(key, linesOf(model)))
			.join('  ');
		const heading =
			picker.kind === 'palette' ? '' : found[at - 1]?.action.group === action.group ? '' : action.group;
		const group = picker.kind === 'help' ? span(ui(heading.padEnd(9)), 'label') : span(ui(''));
		const left: Span[] = [
			span(here ? signs.here : ui(' '), 'accent'),
			span(ui(' ')),
			...(columns >= 50 ? [group] : []),
			span(ui(action.title), why === null ? 'plain' : 'quiet'),
			...(why === null || columns < 60 ? [] : [span(ui(`  ${why}`), 'quiet')]),
		];
		const right = keys === '' ? [] : [span(ui(keys), 'key'), span(ui(' '))];
		const line: Line = {
			spans: spread(left, right, columns, 18),
			ground: here ? 'selected' : 'none',
			key: action.id,
		};
		return line;
	});
	if (found.length === 0)
		body.push({spans: fitted([span(ui('   Nothing is called so.'), 'quiet')], columns)});
	const lines = [...head, ...body];
	return {
		lines: Array.from({length: bodyRows}, (_, row) => lines[row] ?? blank),
		cursor: {x: width(sign.text) + part.cursor, y: 0},
	};
}
