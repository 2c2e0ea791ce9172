import type {Answer, Question} from './question.ts';

/** What was answered for the stretch before. */
export type Before = {
	/** Place of the mention, -1 when there is none. */
	readonly mention: number;
	/** Number of the person, -1 when unknown. */
	readonly person: number;
};

/** What the answer to the stretch before tells about an answer to this one. */
export function historyFeatures(question: Question, answer: Answer, previous: Before | null): string[] {
	const {scene, stretch, shape} = question;
	if (typeof answer !== 'number') return [`h ${answer} ${previous ? (previous.mention < 0 ? 'none' : 'some') : 'first'}`];
	if (!previous || previous.mention < 0) return [];
	const {words, spans, mentions, people} = scene.reading;
	const mention = mentions[answer]!;
	const here = words[spans[stretch]!.first]!;
	const there = words[spans[stretch - 1]!.last]!;
	const blocks = here.block - there.block;
	const gap = blocks > 0 ? `p${Math.min(blocks, 2)}` : `s${Math.min(here.sentence - there.sentence, 2)}`;
	const own = answer === previous.mention;
	const person = mention.kind === 'name' ? people.of[mention.name]! : -1;
	const same = own ? 'own' : person >= 0 && person === previous.person ? 'same' : answer < previous.mention ? 'older' : 'newer';
	const side = mention.start < scene.reading.stretches[stretch]!.start ? 'b' : 'a';
	const verb = scene.verbs[answer]!;
	const cue = scene.cues[stretch]!;
	const cues = `${cue.before ? 'b' : ''}${cue.after ? 'a' : ''}`;
	return [
		`h ${same} ${gap} ${side}`,
		`hs ${same} ${gap} ${side} ${shape.place} ${shape.ends}`,
		`hv ${same} ${side} ${verb}`,
		`hc ${same} ${gap} ${side} ${cues}`,
		`hl ${same} ${gap} ${shape.lead} ${shape.trail}`,
		`ht ${same} ${side} ${scene.types[answer]}`,
	];
}
