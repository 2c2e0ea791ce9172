/** A thread that reads files: the only place where parsers and models are loaded. */
import {readDocument} from '../formats/open.ts';
import {parseDocument} from '../formats/parse.ts';
import {serveReading} from './serve-reading.ts';
import {understand} from './understand.ts';

serveReading({
	readDocument: ({path, location}, options) => readDocument({path, file: location}, options),
	parseDocument,
	understand,
});
