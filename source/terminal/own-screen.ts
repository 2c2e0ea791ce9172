import type {WriteStream} from 'node:tty';

const enter = '\u{1B}[?1049h';
const home = '\u{1B}[H';

/**
 * A terminal's output as Ink is to see it. Ink draws from where the cursor is when it comes to its own screen: on some
 * terminals that is where it was before, and the echo of a key may have moved it since. There it begins at the top.
 */
export function fromTheTop(stdout: WriteStream): WriteStream {
	const write = (chunk: string | Uint8Array, ...rest: never[]) =>
		stdout.write(typeof chunk === 'string' ? chunk.replaceAll(enter, enter + home) : chunk, ...rest);
	return Object.create(stdout, {write: {value: write}}) as WriteStream;
}
