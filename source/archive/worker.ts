/** The thread that reads the files of a library. */
import {briefOf} from '../brief/brief.ts';
import {readDocument} from '../formats/open.ts';
import {parseDocument} from '../formats/parse.ts';
import {attribute} from '../quotes/attribute.ts';
import {serveReading} from './serve-reading.ts';

await serveReading({
	readDocument: ({path, location}, options) => readDocument({path, file: location}, options),
	parseDocument,
	attribute,
	briefOf,
});
