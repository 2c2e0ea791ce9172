/** Who said what in an article. */
import type {Article, Attribution, Passage, Quote, Speaker} from '../article/article.ts';
import {perhapsFrom} from '../article/certainty.ts';
import {cueForm} from '../names/english/cues.ts';
import {isEnglish} from '../names/english/is-english.ts';
import {type Naming, namingOf} from '../names/naming.ts';
import type {Antecedent} from './antecedents/antecedents.ts';
import type {Scene} from './features/scene.ts';
import {closingMark, openingMark} from './features/stretch.ts';
import {tokenClass} from './features/token-class.ts';
import {quotedStretches} from './marks.ts';
import {speakersOf} from './people/speakers.ts';
import {rank} from './ranking.ts';
import {readingOf} from './reading.ts';
import type {Look, Standing} from './standing.ts';
import {isUnsaid} from './verdict/words-at-a-distance.ts';
import {models} from './weights.ts';

/**
 * Finds what is quoted in an article and who said it. A speaker is named from `perhapsFrom` on; in other languages than
 * English everything between marks is a quote of somebody unknown. Takes time in proportion to the text.
 * @param stretches what stands between marks, and `known` the names of the body, where they have been found already
 */
export function attribute(
	article: Pick<Article, 'headline' | 'body'> & {readonly language?: string | null},
	stretches: readonly Passage[] = quotedStretches(article.body),
	known?: Naming,
): Attribution {
	if (stretches.length === 0) return {quotes: [], speakers: []};
	const naming = known ?? namingOf(article.body, stretches);
	if (!isEnglish(naming.words, article.language)) return {quotes: stretches.map(unknown), speakers: []};
	const look = rank(readingOf(article, stretches, naming), models());
	const speakerOf = speakersOf(look.scene.reading);
	const speakers = new Set<Speaker>();
	const quotes = look.standings.flatMap((standing, stretch) => {
		const person = likeliest(standing);
		const speaks = person >= 0 && standing.persons.get(person)! >= perhapsFrom;
		if (isUnsaid(look.scene, stretch, standing.noQuotation, speaks) && !isParagraph(look.scene, stretch))
			return [];
		const speaker = speaks ? speakerOf(person) : null;
		if (speaker) speakers.add(speaker);
		return [quoteOf(look, stretch, speaker && {person, speaker})];
	});
	return {quotes, speakers: [...speakers]};
}

/** Whether nothing but a stretch stands in its paragraph: whatever it is, it is no word of a sentence of somebody else's. */
function isParagraph(scene: Scene, stretch: number): boolean {
	const {words, spans} = scene.reading;
	const span = spans[stretch]!;
	const before = words[openingMark(scene, span) - 1];
	const after = words[closingMark(scene, span) + 1];
	const block = words[span.first]?.block;
	return before?.block !== block && after?.block !== block;
}

function unknown({text, start, end}: Passage): Quote {
	return {text, start, end, speaker: null, mention: null, cue: null, saying: null, confidence: 0};
}

function likeliest({persons}: Standing): number {
	let best = -1;
	let most = 0;
	for (const [person, chance] of persons) {
		if (chance > most) {
			most = chance;
			best = person;
		}
	}
	return best;
}

function quoteOf(look: Look, stretch: number, said: {person: number; speaker: Speaker} | null): Quote {
	const {scene, standings} = look;
	const {reading} = scene;
	const standing = standings[stretch]!;
	const mention = decidingMention(look, standing, said?.person ?? null);
	const cue = mention < 0 ? -1 : cueOf(scene, stretch, mention);
	return {
		...unknown(reading.stretches[stretch]!),
		speaker: said?.speaker.name ?? null,
		mention: mention < 0 ? null : passage(reading.text, scene.reading.mentions[mention]!),
		cue: cue < 0 ? null : cuePassage(scene, cue),
		saying: cue < 0 ? null : (cueForm(reading.words[cue]!.lower)?.saying ?? 'said'),
		confidence: said === null ? 0 : standing.persons.get(said.person)!,
	};
}

/** The least chance of a mention that is shown although nobody is known to be meant by it. */
const leastMention = 0.5;

/** The mention that speaks most for a person; for nobody the likeliest that is no name: "a spokesman". -1 for none. */
function decidingMention({scene, meant}: Look, {question, chances}: Standing, person: number | null): number {
	let best = -1;
	let most = person === null ? leastMention : 0;
	question.answers.forEach((answer, at) => {
		if (typeof answer !== 'number') return;
		const share = shareOf(scene.persons[answer]!, meant[answer]!, person);
		if (chances[at]! * share > most) {
			most = chances[at]! * share;
			best = answer;
		}
	});
	return best;
}

/** How much of a mention's chance is a person's, or nobody's: that of all but names. */
function shareOf(named: number, meant: readonly Antecedent[], person: number | null): number {
	if (person === null) return named < 0 ? 1 : 0;
	if (named === person) return 1;
	return meant.find(one => one.person === person)?.chance ?? 0;
}

/** How many words a cue may stand away from a stretch in another sentence. */
const reach = 30;

/** The cue of a mention that leads to a stretch: the last one before it, else the first one behind; -1 for none near by. */
function cueOf({reading, cuesOf, nextStretch, starts}: Scene, stretch: number, mention: number): number {
	const {words, spans} = reading;
	const {first, last} = spans[stretch]!;
	const isNear = (cue: number) => {
		const {sentence} = words[cue]!;
		if (sentence === words[first]!.sentence || sentence === words[last]!.sentence) return true;
		const distance = cue < first ? first - cue : cue - last;
		return distance <= reach || Math.abs(nextStretch[cue]! - stretch) <= 1;
	};
	const near = cuesOf[mention]!.filter(isNear);
	const before = near.findLast(cue => cue < first);
	const behind = near.find(cue => cue > last);
	const isBefore = starts[mention]! < first;
	return (isBefore ? (before ?? behind) : (behind ?? before)) ?? -1;
}

/** The cue as printed; "according to" whole. */
function cuePassage({reading: {words, text}, classes}: Scene, cue: number): Passage {
	const last = classes[cue] === tokenClass.according && words[cue + 1]?.lower === 'to' ? cue + 1 : cue;
	return passage(text, {start: words[cue]!.start, end: words[last]!.start + words[last]!.text.length});
}

function passage(text: string, {start, end}: {readonly start: number; readonly end: number}): Passage {
	return {text: text.slice(start, end), start, end};
}
