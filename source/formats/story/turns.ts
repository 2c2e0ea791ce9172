/** The turns of a transcript, told from the labelled fields of a header. */
import * as speakers from '../../article/speaker-label.ts';
import {readLabel} from './labels.ts';

const isField = (label: string) => readLabel(label) !== null;

/** The length of a speaker's label at the head of a line; null when there surely is none. */
export function speakerLabel(line: string): {length: number} | null {
	return speakers.speakerLabel(line, isField);
}

/** The lines of a text that open with a speaker's label, each with the label's length; none unless there are two. */
export function labelledLines(lines: readonly string[]): Map<number, number> {
	return speakers.labelledLines(lines, isField);
}
