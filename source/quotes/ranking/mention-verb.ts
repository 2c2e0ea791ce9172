import type {Mention} from '../mentions.ts';
import type {Reading} from '../reading.ts';

/** How far behind a mention its verb is looked for, over an apposition or a relative clause. */
const apposition = 22;

/** The verb of which the mention seems to be the subject: directly behind it, behind an apposition, or before it. */
export function verbOf({words}: Reading, classes: readonly string[], {first, last}: Mention): string {
	const sentence = words[last]!.sentence;
	let at = last + 1;
	const open = (place: number) => words[place]?.sentence === sentence && words[place]!.stretch < 0;
	if (words[last]!.possessive) return 'possessive';
	while (open(at) && (classes[at] === 'adv' || classes[at] === 'aux')) at++;
	if (open(at) && /^(?:CUE|cue)/.test(classes[at]!)) return `${classes[at]}`;
	const direct = open(at) ? classes[at]! : 'end';
	let before = first - 1;
	// "noted the Courier's Ann Lund"
	if (open(before) && words[before]!.possessive && words[before]!.kind === 'name') {
		while (open(before) && (words[before]!.kind === 'name' || classes[before] === 'det')) before--;
	}
	if (open(before) && /^(?:CUE|cue)/.test(classes[before]!)) return `${classes[before]}<`;
	if (open(before) && classes[before] === 'to' && words[before - 1]?.lower === 'according') return 'CUE<';
	if (open(at) && (classes[at] === ',' || classes[at] === '(' || classes[at] === 'who' || classes[at] === 'prep' || classes[at] === 'of')) {
		for (let far = at + 1; far < at + apposition && open(far); far++) {
			const kind = classes[far]!;
			if ((kind === 'CUE' || kind === 'cue') && (classes[far - 1] === ',' || classes[far - 1] === ')' || classes[far - 1] === 'adv' || classes[at] === 'prep' || classes[at] === 'of')) return `${direct}…${kind}`;
		}
	}
	return `-${direct}`;
}
