/** A thread that reads files: the only place where parsers and models are loaded. */
import {briefOf} from '../brief/brief.ts';
import {readDocument} from '../formats/open.ts';
import {parseDocument} from '../formats/parse.ts';
import {attribute} from '../quotes/attribute.ts';
import {serveReading} from './serve-reading.ts';

serveReading({
	readDocument: ({path, location}, options) => readDocument({path, file: location}, options),
	parseDocument,
	attribute,
	briefOf,
});
