import type {Reading} from '../../source/archive/read-file.ts';
import {simpleReading} from './simple-reading.ts';

/** Reads as `simpleReading` does and understands otherwise: everybody who speaks is `Captain` so-and-so, a gist is `Anew`. */
export const otherReading: Reading = {
	...simpleReading,
	understand(article, briefs) {
		const {quotes, speakers, brief} = simpleReading.understand(article, briefs);
		const other = (name: string) => `Captain ${name}`;
		return {
			quotes: quotes.map(quote => ({...quote, speaker: quote.speaker && other(quote.speaker)})),
			speakers: speakers.map(speaker => ({...speaker, name: other(speaker.name)})),
			brief: brief?.gist ? {...brief, gist: {...brief.gist, text: 'Anew'}} : brief,
		};
	},
};
