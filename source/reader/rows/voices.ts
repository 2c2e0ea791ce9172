import type {ArticlePage} from '../../archive/types.ts';
import type {Tone, Voice} from './line.ts';

/** How many speakers of an article can be told apart by tone; the next one begins again. */
const voices: readonly Voice[] = [1, 2, 3, 4, 5, 6];

const kept = new WeakMap<ArticlePage, ReadonlyMap<string, Voice>>();

function voicesOf(page: ArticlePage): ReadonlyMap<string, Voice> {
	let known = kept.get(page);
	if (known === undefined) {
		const names = new Set(page.quotes.map(({speaker}) => speaker));
		names.delete(null);
		known = new Map([...names].map((name, at) => [name!, voices[at % voices.length]!]));
		kept.set(page, known);
	}
	return known;
}

/** The tone of what a speaker of the article says, in the order of their first words; plain for an unknown one. */
export function voiceOf(page: ArticlePage, speaker: string | null): Tone {
	const voice = speaker === null ? undefined : voicesOf(page).get(speaker);
	return voice === undefined ? 'plain' : `voice-${voice}`;
}

/** The tone of the speaker's name over their words. */
export function nameTone(page: ArticlePage, speaker: string | null): Tone {
	const voice = speaker === null ? undefined : voicesOf(page).get(speaker);
	return voice === undefined ? 'strong' : `name-${voice}`;
}
