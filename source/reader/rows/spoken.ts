import {safe} from '../../article/safe-text.ts';
import type {Line} from '../../typeset/line.ts';

/** A line for a screen reader: marks that only divide are commas, those that only decorate are left out. */
export function spoken(line: Line): Line {
	const spans = line.spans.map(({text, tone}) => ({
		text: safe(text.replaceAll(' · ', ', ').replaceAll('• ', '')),
		tone,
	}));
	return {...line, spans};
}
