import {isBlank, isSpace, legible, trimSpace} from '../legible.ts';

/** A line with something on it. */
export type Line = {
	/** As in the file, without the white space around it. */
	readonly text: string;
	/** The white space before it. */
	readonly lead: string;
	/** Whether an empty line, or the start of the text, stands before it. */
	readonly gap: boolean;
};

const lineEnd = /[\n\v\f\u0085\u2028\u2029]/g;

/** The lines of the text that have something on them. */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let gap = true;
	let start = 0;
	const add = (end: number) => {
		let first = start;
		while (first < end && isSpace(text.charCodeAt(first))) first++;
		const content = trimSpace(text.slice(first, end));
		if (content === '' || isBlank(content)) {
			gap = true;
			return;
		}
		lines.push({text: content, lead: first === start ? '' : text.slice(start, first), gap});
		gap = false;
	};
	for (const match of text.matchAll(lineEnd)) {
		add(match.index);
		start = match.index + 1;
	}
	add(text.length);
	return lines;
}

/** How far the line is set in, in columns; a tab counts four. */
export function indent(line: Line): number {
	let columns = 0;
	for (const character of line.lead) columns += character === '\t' ? 4 : 1;
	return columns;
}

/** The longest line that a header can have. */
export const longestHeaderLine = 300;

/** The line as a person sees it, cut where it is too long to be anything but story. */
export function view(line: Line): string {
	return legible(
		line.text.length > longestHeaderLine ? line.text.slice(0, longestHeaderLine + 1) : line.text,
	).trim();
}

/** Whether a sentence ends here: a stop, closing marks and brackets after it allowed; a colon counts when `orColon`. */
export function endsSentence(text: string, orColon = false): boolean {
	return (orColon ? /[.!?…:;。！？।؟۔][)\]"'”’»›“」』]{0,4}$/ : /[.!?…。！？।؟۔][)\]"'”’»›“」』]{0,4}$/).test(
		text.slice(-6),
	);
}

/** Words that no sentence, heading or row ends with. */
const halfway =
	/(?:^|\s)(?:an?|the|to|of|in|on|at|by|for|from|with|and|or|but|that|than|as|told|said|says|its|their|his|her|per|each|no|not|is|was|were|are|be|been|will|would|which|who)$/i;

/** Whether the text stops where no sentence can: after `told`, `of`, `the` … */
export function leadsOn(text: string): boolean {
	return halfway.test(text.slice(-20));
}

/** Whether the letters of a text are all capitals. */
export function isCapitals(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** Whether a text can be a heading because it is in capitals: more than three of them, and nobody is quoted. */
export function isCapitalHeading(text: string): boolean {
	return text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 3 && !/["“”«»]/.test(text);
}
