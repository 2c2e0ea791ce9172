/** What lies between a mention and a stretch. */
import type {Scene} from './scene.ts';

/** The classes of the words between; of a long gap its ends. */
export function gapOf({classes, reading: {words}}: Scene, from: number, to: number, near: string): string {
	if (near !== 's0' && near !== 's1') return '…';
	const signs: string[] = [];
	const add = (at: number) => {
		const word = words[at]!;
		const sign = word.stretch >= 0 ? 'Q' : classes[at]!;
		if (sign !== 'q' && sign !== signs.at(-1)) signs.push(sign);
	};
	if (to - from <= 14) {
		for (let at = from; at < to; at++) add(at);
		return signs.length <= 6 ? signs.join(' ') : `${signs.slice(0, 2).join(' ')} … ${signs.slice(-3).join(' ')}`;
	}
	for (let at = from; at < from + 3; at++) add(at);
	const head = signs.splice(0).slice(0, 2).join(' ');
	for (let at = to - 6; at < to; at++) add(at);
	return `${head} … ${signs.slice(-3).join(' ')}`;
}

/** How many names, stretches and subjects of verbs of saying lie between, up to three each. */
export function othersBetween(scene: Scene, stretch: number, place: number, side: 'a' | 'b'): {names: number; stretches: number; subjects: number} {
	const {reading, verbs, types} = scene;
	const {mentions, stretches} = reading;
	const mention = mentions[place]!;
	const step = side === 'b' ? 1 : -1;
	let names = 0;
	let subjects = 0;
	const limit = stretches[stretch]!.start;
	for (let at = place + step; names < 3 && subjects < 3; at += step) {
		const other = mentions[at];
		if (!other || (side === 'b' ? other.start > limit : other.start < limit)) break;
		if (/^(?:Full|Titled|First|Last|he|she|person|group)/.test(types[at]!)) names++;
		if (/^(?:CUE|cue|.*…CUE)/.test(verbs[at]!) && !verbs[at]!.includes('ing')) subjects++;
	}
	let count = 0;
	for (let at = stretch - step; count < 3; at -= step) {
		const other = stretches[at];
		if (!other || (side === 'b' ? other.start < mention.start : other.start > mention.start)) break;
		count++;
	}
	return {names, stretches: count, subjects};
}
