import {type Draft, finish, readablePart} from '../draft.ts';
import {decodeEntities} from '../entities.ts';
import {type Document, type Format, UnreadableError} from '../format.ts';
import {splitTransmissions, type Transmission} from './transmission.ts';

/** More stories in one file are not read. */
const mostStories = 5000;

/**
 * A format whose files hold stories with control characters between their parts.
 * @param isHeader whether a line heads a story.
 * @param readSent reads one story.
 */
export function wireFormat(
	name: string,
	isHeader: (line: string) => boolean,
	readSent: (sent: Transmission) => Draft,
): Format {
	const parse = (document: Document) => {
		const {text, warnings} = readablePart(document.text);
		const stories = splitTransmissions(decodeEntities(text), isHeader);
		if (stories.length === 0) throw new UnreadableError('E-EMPTY', 'there is no text in it');
		if (stories.length > 1) warnings.push({code: 'W-SPLIT', text: `${stories.length} articles in one file`});
		if (stories.length > mostStories)
			warnings.push({code: 'W-SHAPE', text: `only the first ${mostStories} articles were read`});
		return stories.slice(0, mostStories).map((sent, index) => {
			const draft = readSent(sent);
			draft.warnings.push(...warnings);
			return finish(draft, document, name, index);
		});
	};
	return {name, maxBytes: 8_000_000, parse};
}
