import {Box, useCursor} from 'ink';
import type {Model} from '../reader/model.ts';
import {frameOf} from '../reader/rows/frame.ts';
import {paintRows} from './paint.ts';
import {Row} from './row.tsx';

/** The whole screen: exactly the window's rows, one `Row` each, and the real cursor on what is selected. */
export function Screen({model, colourDepth}: {readonly model: Model; readonly colourDepth: number}) {
	const {lines, cursor} = frameOf(model);
	const {setCursorPosition} = useCursor();
	setCursorPosition(cursor === null ? undefined : {x: cursor.x, y: cursor.y});
	return (
		<Box flexDirection="column" width={model.size.columns} height={model.size.rows}>
			{paintRows(model, lines, colourDepth).map((text, row) => (
				// A row of the screen is its own place; what moves between rows is text, not components.
				// biome-ignore lint/suspicious/noArrayIndexKey: see above
				<Row key={row} text={text} />
			))}
		</Box>
	);
}
