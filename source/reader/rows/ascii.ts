import {safe} from '../../article/safe-text.ts';
import type {Line} from '../../typeset/line.ts';

/** Typographic marks and what stands for them, each as wide. */
const plain: Readonly<Record<string, string>> = {
	'…': '~',
	'·': '-',
	'•': '*',
	'–': '-',
	'—': '-',
	'─': '-',
	'“': '"',
	'”': '"',
	'‘': "'",
	'’': "'",
};

const marks = /[…·•–—─“”‘’]/g;

/** A line without typographic marks, for terminals and fonts that have none. Letters of an article stay what they are. */
export function inAscii(line: Line): Line {
	const spans = line.spans.map(({text, tone}) => ({
		text: safe(text.replace(marks, mark => plain[mark]!)),
		tone,
	}));
	return {...line, spans};
}
