/** The real reading thread but for attribution: what stands between marks is a quote of somebody unknown. */
import {serveReading} from '../../source/archive/serve-reading.ts';
import {briefOf} from '../../source/brief/brief.ts';
import {readDocument} from '../../source/formats/open.ts';
import {parseDocument} from '../../source/formats/parse.ts';
import {quotedStretches} from '../../source/quotes/marks.ts';

const unknown = {speaker: null, mention: null, cue: null, saying: null, confidence: 0};

serveReading({
	readDocument: ({path, location}, options) => readDocument({path, file: location}, options),
	parseDocument,
	understand(article, briefs) {
		const quotes = quotedStretches(article.body).map(stretch => ({...stretch, ...unknown}));
		return {quotes, speakers: [], brief: briefs ? briefOf(article, quotes) : null};
	},
});
