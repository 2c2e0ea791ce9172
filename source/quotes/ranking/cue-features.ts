import {cueForm} from '../cues.ts';
import type {Scene} from './scene.ts';
import type {Shape} from './shape.ts';

/** How the mention lies to the verbs of saying next to the stretch. */
export function cueFeatures(features: string[], scene: Scene, stretch: number, shape: Shape, place: number, side: string): void {
	const {cues, reading, types, verbs} = scene;
	const {words, mentions} = reading;
	const mention = mentions[place]!;
	const type = types[place]!;
	for (const which of ['before', 'after'] as const) {
		const cue = cues[stretch]![which];
		if (!cue) {
			features.push(`k0 ${which} ${side} ${shape.ends}`);
			continue;
		}
		const form = cueForm(words[cue.at]!.lower);
		const verb = form ? `${form.verb} ${form.tense}` : 'according';
		const left = mention.last < cue.at;
		const gap = left ? cue.at - mention.last - 1 : mention.first - cue.at - 1;
		const far = Math.abs(gap) < 3 ? gap : gap < 6 ? 3 : gap < 15 ? 6 : 15;
		const relation = `${which} ${left ? 'l' : 'r'}${words[mention.first]!.sentence === words[cue.at]!.sentence ? far : 'x'}`;
		const reach = cue.distance < 2 ? cue.distance : cue.distance < 5 ? 2 : 5;
		features.push(
			`k ${relation} ${reach}`,
			`kv ${relation} ${verb}`,
			`kt ${relation} ${type}`,
			`kw ${relation} ${verbs[place]}`,
			`ke ${relation} ${shape.ends} ${shape.lead}`,
			`kr ${relation} ${reach} ${shape.ends} ${shape.trail}`,
		);
	}
}
