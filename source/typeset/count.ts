import {type SafeText, ui} from '../article/safe-text.ts';

let grouped: Intl.NumberFormat | undefined;

/** A number of things for the screen, `3,000`. What needs no grouping asks for none: that would cost a start 2 ms. */
export function count(number: number): SafeText {
	if (number < 1000) return ui(`${number}`);
	grouped ??= new Intl.NumberFormat('en');
	return ui(grouped.format(number));
}

/** A number of things with their name: `1 quote`, `3,000 quotes`. */
export function counted(number: number, thing: string): SafeText {
	return ui(`${count(number)} ${thing}${number === 1 ? '' : 's'}`);
}
