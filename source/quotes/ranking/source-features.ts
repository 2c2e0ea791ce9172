import {isNamedInside} from './inside.ts';
import {gapOf, othersBetween} from './between.ts';
import {cueFeatures} from './cue-features.ts';
import type {Scene} from './scene.ts';
import type {Shape} from './shape.ts';

const bucket = (value: number) => (value < 4 ? `${value}` : value < 6 ? '4' : value < 9 ? '6' : value < 14 ? '9' : value < 25 ? '14' : '25');

/**
 * What speaks for a mention as the source of a stretch.
 * @param place of the mention in `reading.mentions`
 * @param side whether it stands before or after the stretch
 * @param rank how many mentions stand between them
 * @param ranks how many of each group of mentions were seen on this side; counted on
 */
export function sourceFeatures(
	scene: Scene,
	stretch: number,
	shape: Shape,
	place: number,
	side: 'a' | 'b',
	rank: number,
	ranks: Map<string, number>,
): string[] {
	const {reading, classes, types, verbs} = scene;
	const {words, spans} = reading;
	const mention = reading.mentions[place]!;
	const type = types[place]!;
	const span = spans[stretch]!;
	const word = words[mention.first]!;
	const here = words[span.first]!;
	const blocks = Math.abs(here.block - word.block);
	const edge = side === 'b' ? here : words[span.last]!;
	const sentences = Math.min(4, Math.abs(edge.sentence - word.sentence));
	const near = blocks > 0 ? `p${blocks}` : `s${sentences}`;
	const from = side === 'b' ? mention.last + 1 : span.after + 1;
	const to = side === 'b' ? span.before : mention.first;
	const distance = to - from;
	const gap = gapOf(scene, from, to, near);
	const group = /^(?:Full|Titled|First|Last|Unknown)/.test(type) ? 'Name' : type;
	const nth = ranks.get(group) ?? 0;
	ranks.set(group, nth + 1);
	const verb = verbs[place]!;
	const base = `${side} ${near}`;
	const features = [
		`t ${type}`,
		`tb ${type} ${base}`,
		`b ${base}`,
		`d ${base} ${bucket(distance)}`,
		`g ${base} ${gap}`,
		`gt ${base} ${gap} ${group}`,
		`v ${verb}`,
		`vb ${verb} ${base}`,
		`vt ${verb} ${type}`,
		`ve ${verb} ${base} ${shape.ends}`,
		`vd ${verb} ${base} ${bucket(distance)}`,
		`rk ${base} ${Math.min(rank, 6)}`,
		`rn ${side} ${group} ${Math.min(nth, 4)}`,
		`rv ${verb} ${side} ${Math.min(nth, 3)}`,
		`sb ${base} ${shape.ends} ${shape.opens}`,
		`sp ${base} ${shape.place} ${shape.ends}`,
		`sl ${base} ${shape.length}`,
		`sd ${base} ${shape.lead}`,
		`st ${base} ${shape.trail}`,
		`sdt ${side} ${blocks} ${shape.lead} ${shape.trail} ${shape.ends}`,
		`sdv ${base} ${shape.lead} ${verb}`,
		`stv ${base} ${shape.trail} ${verb}`,
	];
	for (const context of scene.contexts[place]!) features.push(`c ${side} ${context}`, `cb ${base} ${context}`);
	cueFeatures(features, scene, stretch, shape, place, side);
	const others = othersBetween(scene, stretch, place, side);
	features.push(`ob ${base} ${others.names}`, `os ${base} ${others.stretches}`, `ovs ${verb} ${side} ${others.stretches}`);
	if (others.subjects) features.push(`oj ${base} ${others.subjects}`, `ojv ${side} ${others.subjects} ${verb}`);
	// Who opens the sentence or the paragraph is what it is about.
	const opens = !words[mention.first - 1] || words[mention.first - 1]!.block !== word.block ? 'p' : words[mention.first - 1]!.sentence !== word.sentence ? 's' : '';
	if (opens) features.push(`op ${opens} ${base}`, `opv ${opens} ${base} ${verb}`);
	if (mention.kind === 'name') {
		const one = reading.people.everybody[reading.people.of[mention.name]!]!;
		features.push(`m ${one.names.length < 2 ? 1 : one.names.length < 5 ? 2 : 5} ${side}`);
		const family = words[mention.last]!.lower;
		if (reading.headline.includes(family)) features.push('headline');
		if (isNamedInside(reading, stretch, family)) features.push('inside', `inside ${base}`);
	}
	if (classes[span.first] === 'pro' && here.lower === 'i') features.push(`i ${group} ${side}`);
	return features;
}
