import {type SafeText, ui} from './safe-text.ts';

const beforeThreeDigits = /\B(?=(?:\d{3})+$)/g;

/** A whole number of things for the screen, `3,000`. Without `Intl`, whose first use costs a quarter of a start of Node. */
export function count(number: number): SafeText {
	return ui(String(number).replace(beforeThreeDigits, ','));
}

/** A number of things with their name: `1 quote`, `3,000 quotes`. */
export function counted(number: number, thing: string): SafeText {
	return ui(`${count(number)} ${thing}${number === 1 ? '' : 's'}`);
}
