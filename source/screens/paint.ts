import {geometry} from '../reader/geometry.ts';
import type {Model} from '../reader/model.ts';
import {fitted, width} from '../typeset/fit.ts';
import type {Line} from '../typeset/line.ts';
import {type Theme, themeFor} from './theme.ts';

const reset = '\u{1B}[0m';

function open(...parameters: readonly string[]): string {
	const given = parameters.filter(parameter => parameter !== '').join(';');
	return given === '' ? '' : `\u{1B}[${given}m`;
}

/** A line as text with SGR sequences, fitted to `columns`; the only place where the program writes any. */
export function paint(line: Line, columns: number, theme: Theme): string {
	const ground = theme.grounds[line.ground ?? 'none'];
	const tonesOnGround = ground === '' ? theme.tones : (theme.tonesOnGround ?? theme.tones);
	let painted = '';
	let style = '';
	let column = 0;
	for (const {text, tone} of fitted(line.spans, columns)) {
		if (text === '') continue;
		const covered = line.groundColumns === undefined || column < line.groundColumns;
		const wanted = covered ? open(ground, tonesOnGround[tone]) : open(theme.tones[tone]);
		// Every sequence less is one less for Ink to take apart, with every frame.
		if (wanted !== style) painted += style === '' ? wanted : reset + wanted;
		painted += text;
		style = wanted;
		column += width(text);
	}
	if (style !== '') painted += reset;
	return ground === '' ? painted.trimEnd() || ' ' : painted;
}

/** The rows of a frame as text with SGR sequences. @param colourDepth bits a colour has on the terminal; 1 for none */
export function paintRows(model: Model, lines: readonly Line[], colourDepth: number): string[] {
	const {columns} = geometry(model);
	const theme = themeFor(model.preferences, colourDepth);
	return lines.map(line => paint(line, columns, theme));
}
