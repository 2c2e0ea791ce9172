import {isBlank} from '../legible.ts';
import {labelledLines} from '../story/turns.ts';

/** The lines of a text as the Markdown parser shall see them, and the labels of its footnotes. */
export type SourceLines = {readonly text: string; readonly notes: ReadonlySet<string>};

const fence = /^[ \t>]{0,12}(`{3,}|~{3,})/;
const noteLine = /^ {0,3}\[\^([^\]\s]{1,60})\]:/;
const definition = /^ {0,3}\[((?:[^\\[\]]|\\.){1,200})\]:[ \t]*(\S*)/;
/** `**Orla Dray:** …` and `**Orla Dray**: …` */
const strongLabel = /^(\*\*|__)([^*_\n:]{1,60})(?::\1|\1 ?:)/;

/**
 * Makes plain what a person sees in the lines and the parser would not: a line of white space of any kind is empty, a speaker's label
 * begins a paragraph, a footnote stands by itself, and `[Reporter]: Why?` is no definition of a link.
 */
export function readSourceLines(source: string): SourceLines {
	const lines = source.split('\n');
	const turns = speakerTurns(lines);
	const notes = new Set<string>();
	const used = usedLabels(source);
	const read: string[] = [];
	let open = '';
	for (const [at, line] of lines.entries()) {
		const mark = fence.exec(line.slice(0, 200))?.[1];
		if (open !== '') {
			if (mark?.startsWith(open)) open = '';
			read.push(line);
			continue;
		}
		if (mark !== undefined) open = mark;
		if (line === '' || isEmptyToEye(line)) {
			read.push('');
			continue;
		}
		const note = noteLine.exec(line.slice(0, 80));
		if (note !== null) {
			notes.add(note[1]!);
			read.push('', `\\${line.trimStart()}`);
			continue;
		}
		if (turns.has(at) && read.length > 0 && read.at(-1) !== '') read.push(/^ {0,3}>/.test(line) ? '>' : '');
		read.push(isNoDefinition(line, used) ? `\\${line.trimStart()}` : line);
	}
	return {text: read.join('\n'), notes};
}

function isEmptyToEye(line: string): boolean {
	return line.length < 1000 && !/[!-~]/.test(line) && isBlank(line);
}

/** The numbers of the lines that begin with what somebody said; empty when the text is no conversation. */
function speakerTurns(lines: readonly string[]): Set<number> {
	const strong = new Set<number>();
	const heads = lines.map((line, at) => {
		const start = line.slice(0, 160);
		if (/^(?: {4}|\t)/.test(start) || !/[:\t.]| {2}/.test(start)) return '';
		const text = start.replace(/^[\s>]{0,8}/, '').replace(/^\\?\[/, '[');
		const label = strongLabel.exec(text);
		if (label === null) return text;
		strong.add(at);
		return `${label[2]}: ${text.slice(label[0].length)}`;
	});
	const labelled = new Set(labelledLines(heads).keys());
	return strong.size > 1 || labelled.size > 1 ? new Set([...labelled, ...strong]) : labelled;
}

/** The labels that links of the text refer to, in lower case. */
function usedLabels(source: string): Set<string> {
	const used = new Set<string>();
	if (!source.includes(']:')) return used;
	for (const [, label] of source.matchAll(/\[([^[\]\n]{1,200})\](?![(:])/g)) used.add(label!.toLowerCase());
	return used;
}

/** A line that has the form of a definition but names no address, and that no link refers to. */
function isNoDefinition(line: string, used: ReadonlySet<string>): boolean {
	if (!line.includes(']:')) return false;
	const found = definition.exec(line.slice(0, 600));
	if (found === null || used.has(found[1]!.toLowerCase())) return false;
	const target = found[2]!;
	return !/^<|^[a-z][a-z\d+.-]*:\S|[/#]|[\p{L}\p{N}_]\.[\p{L}\p{N}]/iu.test(target);
}
