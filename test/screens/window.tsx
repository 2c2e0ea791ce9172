import {EventEmitter} from 'node:events';
import {render} from 'ink';
import type {Model} from '../../source/reader/model.ts';
import {Screen} from '../../source/screens/screen.tsx';

/** Standard output of a window of any size; ink-testing-library has but one. */
class Output extends EventEmitter {
	frame = '';
	readonly columns: number;
	readonly rows: number;

	constructor({columns, rows}: {columns: number; rows: number}) {
		super();
		this.columns = columns;
		this.rows = rows;
	}

	write(frame: string): void {
		this.frame = frame;
	}
}

/**
 * What Ink writes for a model, in a window of the model's size.
 * @param colourDepth bits a colour has on the terminal; 1 for none
 */
export function frame(model: Model, colourDepth = 1): string {
	const stdout = new Output(model.size);
	const options = {debug: true, patchConsole: false, isScreenReaderEnabled: false};
	const instance = render(<Screen model={model} colourDepth={colourDepth} />, {
		...options,
		stdout: stdout as unknown as NodeJS.WriteStream,
	});
	// Going away writes once more.
	const shown = stdout.frame;
	instance.unmount();
	instance.cleanup();
	return shown;
}

/** Its rows without style, and without the spaces at their ends. */
export function rows(model: Model): string[] {
	return frame(model)
		.replace(/\x1b\[[\d;]*m/g, '')
		.split('\n')
		.map(row => row.trimEnd());
}
