import {type SafeText, safeJson} from '../article/safe-text.ts';

/** Standard output, in pieces large enough to be quick. */
export type Output = {
	/** Columns of the terminal; null when it is none and nothing is to be cut. */
	readonly columns: number | null;
	/** Adds a text and a line end. */
	line(text: SafeText): Promise<void>;
	/** Adds a record as one line of JSON, with everything a terminal could act on escaped. */
	record(value: object): Promise<void>;
	/** Adds a text as it is. */
	write(text: SafeText): Promise<void>;
	/** Resolves once everything has been taken. */
	flush(): Promise<void>;
};

const pieceLength = 1 << 16;

/** Standard output could not be written. */
export class WriteError extends Error {
	override name = 'WriteError';
	/** Whether whoever read it has seen enough and gone. */
	readonly closed: boolean;

	constructor(cause: NodeJS.ErrnoException) {
		super(cause.message, {cause});
		this.closed = cause.code === 'EPIPE';
	}
}

/** Output to a stream. What is written to it rejects with a `WriteError` when it cannot be. */
export function outputTo(stream: NodeJS.WriteStream): Output {
	// Told by the callbacks of the writes; without a listener it would end the program.
	stream.on('error', () => {});
	let waiting = '';
	const flush = () => {
		const piece = waiting;
		waiting = '';
		if (piece === '') return Promise.resolve();
		return new Promise<void>((resolve, reject) => {
			stream.write(piece, error => (error ? reject(new WriteError(error)) : resolve()));
		});
	};
	const add = async (text: string) => {
		waiting += text;
		if (waiting.length >= pieceLength) await flush();
	};
	return {
		columns: stream.isTTY ? stream.columns || 80 : null,
		write: add,
		line: text => add(`${text}\n`),
		record: value => add(`${safeJson(value)}\n`),
		flush,
	};
}
