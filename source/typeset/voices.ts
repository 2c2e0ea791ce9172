import type {ReadArticle} from '../article/article.ts';
import {type SafeText, ui} from '../article/safe-text.ts';
import type {Tone, Voice} from './line.ts';

/** How a speaker of an article is told from the others: a tone, and a letter that does the same without colour. */
export type SpeakerVoice = {readonly name: string; readonly voice: Voice; readonly sign: SafeText};

/** How many speakers of an article can be told apart by tone; the next one begins again. */
const voices: readonly Voice[] = [1, 2, 3, 4, 5, 6];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** For all who come after the last letter. */
const beyondLetters = '+';

const kept = new WeakMap<ReadArticle, ReadonlyMap<string, SpeakerVoice>>();

/** The known speakers of an article in the order of their first quotes. */
export function voicesOf(page: ReadArticle): ReadonlyMap<string, SpeakerVoice> {
	let known = kept.get(page);
	if (known === undefined) {
		const names = new Set<string>();
		for (const {speaker} of page.quotes) if (speaker !== null) names.add(speaker);
		known = new Map(
			[...names].map((name, at) => {
				const sign = ui(letters[at] ?? beyondLetters);
				return [name, {name, voice: voices[at % voices.length]!, sign}];
			}),
		);
		kept.set(page, known);
	}
	return known;
}

/** The tone of what a speaker of the article says; plain for an unknown one. */
export function voiceTone(page: ReadArticle, speaker: string | null): Tone {
	const voice = speaker === null ? undefined : voicesOf(page).get(speaker)?.voice;
	return voice === undefined ? 'plain' : `voice-${voice}`;
}

/** The tone of the speaker's name. */
export function nameTone(page: ReadArticle, speaker: string | null): Tone {
	const voice = speaker === null ? undefined : voicesOf(page).get(speaker)?.voice;
	return voice === undefined ? 'strong' : `name-${voice}`;
}
