import {cueForm} from '../cues.ts';
import {insideWords} from './inside.ts';
import type {Scene} from './scene.ts';
import type {Shape} from './shape.ts';

/** Whether it is a quotation at all, and one that the text ascribes to somebody. */
export function stretchFeatures(scene: Scene, stretch: number, shape: Shape): string[] {
	const {reading, cues, classes} = scene;
	const {words, spans} = reading;
	const {first, last, before, after} = spans[stretch]!;
	const {ends, opens, place, length, lead, trail} = shape;
	const near = cues[stretch]!;
	const cueBefore = near.before ? `${Math.min(near.before.distance, 5)}${classes[near.before.at]}` : '-';
	const cueAfter = near.after ? `${Math.min(near.after.distance, 5)}${classes[near.after.at]}` : '-';
	let capitals = 0;
	let lowers = 0;
	let talk = false;
	let verbs = 0;
	for (let at = first; at <= last && at < first + insideWords; at++) {
		const word = words[at]!;
		if (word.kind === 'name') capitals++;
		else if (word.kind === 'word' && word.lower.length > 3) lowers++;
		if (/^(?:i|we|you|my|our|your|i'm|we're|you're|i've|we've|don't|it's|that's|me|us)$/.test(word.lower)) talk = true;
		if (classes[at] === 'aux' || classes[at] === 'cue' || classes[at] === 'CUE') verbs++;
	}
	const caps = lowers === 0 ? (capitals > 1 ? 'title' : 'word') : capitals === 0 ? 'lower' : capitals === 1 && opens === 'A' ? 'sentence' : 'mixed';
	const features = [
		'',
		`ends ${ends}`,
		`length ${length}`,
		`le ${length} ${ends} ${opens}`,
		`lead ${lead}`,
		`trail ${trail}`,
		`lt ${lead} ${trail}`,
		`ll ${lead} ${length}`,
		`caps ${caps} ${length}`,
		`cl ${caps} ${lead}`,
		`ct ${caps} ${trail} ${lead}`,
		`place ${place} ${ends}`,
		`talk ${talk} ${verbs > 0}`,
		`tl ${talk} ${verbs > 0} ${length}`,
		`cb ${cueBefore}`,
		`ca ${cueAfter}`,
		`cba ${cueBefore === '-' ? '-' : '+'} ${cueAfter === '-' ? '-' : '+'} ${ends}`,
		`cbal ${cueBefore === '-' ? '-' : '+'} ${cueAfter === '-' ? '-' : '+'} ${length} ${opens}`,
		`v ${verbs > 0} ${length}`,
	];
	const closedBefore = words[before - 1];
	if (closedBefore && closedBefore.stretch < 0 && /^(?:prep|of|to|by|that|as|and|det|conj|aux|pro|who|adv)$/.test(lead)) features.push(`lw ${closedBefore.lower}`, `lwt ${closedBefore.lower} ${trail}`);
	if (near.before) {
		const form = cueForm(words[near.before.at]!.lower);
		if (form) features.push(`kv ${form.verb} ${Math.min(near.before.distance, 4)}`);
	}
	const closedAfter = words[after + 1];
	if (closedAfter && closedAfter.stretch < 0 && /^(?:prep|of|to|by|that|as|and|det|conj|aux|pro|who)$/.test(trail)) features.push(`tw ${closedAfter.lower}`);
	const owner = words[before - 1];
	if (owner?.possessive && owner.stretch < 0) features.push(`possessive ${length}`, `possessive ${caps} ${owner.kind === 'name' ? looksAt(scene, stretch, before - 1) : 'w'}`, `possessive ${caps} ${trail}`);
	features.push(`ctn ${caps} ${lead} ${ends}`, `cf ${caps} ${cueBefore} ${cueAfter}`);
	if (closedBefore && /^(?:titled|called|entitled|dubbed|so-called|nicknamed|known|termed|words?|phrase|term|title|slogan|named)$/.test(closedBefore.lower)) features.push(`naming ${closedBefore.lower}`);
	const second = words[before - 2];
	if (second && /^(?:so-called|titled|called|entitled|dubbed|nicknamed|known|named|termed)$/.test(second.lower)) features.push(`naming2 ${second.lower}`);
	return features;
}

/** What the name that ends at a word looks like. */
function looksAt({reading: {mentions, people}, candidates}: Scene, stretch: number, at: number): string {
	const near = mentions[candidates[stretch]!.before[0] ?? -1];
	return near?.last === at && near.kind === 'name' ? people.everybody[people.of[near.name]!]!.looks : 'w';
}
