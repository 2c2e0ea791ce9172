import {isSpace} from '../legible.ts';

/** One story of a wire file, its control characters taken off. */
export type Transmission = {
	/** The lines of codes between SOH and STX, or the one line that heads the story where those are lost. */
	readonly header: readonly string[];
	/** The lines from STX to ETX, with the white space before them. */
	readonly text: readonly string[];
	/** What stands after ETX. */
	readonly trailer: readonly string[];
};

/** STX stands within so many lines. */
const longestHeader = 12;
const startOfHeader = '\u0001';
const startOfText = '\u0002';
const endOfText = /[\u0003\u0004]/;
/** US parts the codes of a header, so a word ends at it. */
const parting = /[\u001c-\u001f]+/g;
const controls = /[\u0000-\u0008\u000e-\u001b\u007f]/g;

/**
 * The stories of a wire file, parted at each SOH or, where the control characters are lost, at each line that heads a story.
 * @param isHeader whether a line, without control characters, heads a story.
 */
export function splitTransmissions(text: string, isHeader: (line: string) => boolean): Transmission[] {
	const stories: string[][] = [];
	for (const line of text.split('\n')) {
		const [before, ...after] = line.split(startOfHeader);
		const opensBare = after.length === 0 && isHeader(plain(line).trim());
		if (stories.length === 0 || opensBare) stories.push([]);
		if (plain(before!).trim() !== '' || after.length === 0) stories.at(-1)!.push(before!);
		for (const opening of after) stories.push([opening]);
	}
	const filled = stories.filter(lines => lines.some(line => plain(line).trim() !== ''));
	return filled.map(lines => readTransmission(lines, isHeader));
}

function readTransmission(lines: readonly string[], isHeader: (line: string) => boolean): Transmission {
	const whole = lines.join('\n');
	const opened = lines.slice(0, longestHeader).join('\n').indexOf(startOfText);
	const closed = whole.slice(opened + 1).search(endOfText);
	const end = closed === -1 ? whole.length : opened + 1 + closed;
	const text = whole.slice(opened + 1, end).split('\n');
	const header = opened === -1 ? [] : whole.slice(0, opened).split('\n');
	if (opened === -1) {
		const first = text.findIndex(line => plain(line).trim() !== '');
		if (first !== -1 && isHeader(plain(text[first]!).trim())) header.push(...text.splice(0, first + 1));
	}
	return {header: printed(header), text: text.map(plain), trailer: printed(whole.slice(end).split('\n'))};
}

/** The lines with something on them. */
function printed(lines: readonly string[]): string[] {
	return lines.map(line => plain(line).trim()).filter(line => line !== '');
}

function plain(line: string): string {
	let end = line.length;
	while (end > 0 && isSpace(line.charCodeAt(end - 1))) end--;
	return line.slice(0, end).replace(parting, ' ').replace(controls, '');
}
