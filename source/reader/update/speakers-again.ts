/** What of speakers is on the screen, or on the way back, when the library has changed or one comes back to it. */
import {andThen, type Step} from '../effect.ts';
import type {Model, Place} from '../model.ts';
import {refreshSpeaker, resumeSpeaker} from './speaker.ts';
import {refreshSpeakers, resumeSpeakers} from './speakers.ts';

/** The library has changed: what is on the screen is asked for anew, everything else when one comes back to it. */
export function outdateSpeakers(model: Model): Step {
	const {prompt} = model;
	const kept =
		prompt?.kind === 'search' || prompt?.kind === 'find'
			? {
					...prompt,
					before: {place: outdated(prompt.before.place), trail: prompt.before.trail.map(outdated)},
				}
			: prompt;
	const next = {...model, trail: model.trail.map(outdated), prompt: kept};
	return andThen(refreshSpeakers(next), refreshSpeaker);
}

function outdated(place: Place): Place {
	if (place.view === 'speakers') return {...place, speakers: {...place.speakers, stale: true}};
	return place.view === 'speaker' ? {...place, speaker: {...place.speaker, stale: true}} : place;
}

/** Back at the Speakers or at a page. */
export function resumeQuoted(model: Model): Step {
	return andThen(resumeSpeakers(model), resumeSpeaker);
}
